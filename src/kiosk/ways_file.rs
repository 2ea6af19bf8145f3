//! Ways in from and to a file, as the desk asks for it.

use std::{
    fmt::Display,
    fs,
    path::{Path, PathBuf},
};

use super::session::Work;
use crate::{
    desk::{GuardFile, WaysFile},
    glass::Glass,
    ways::{self, Profile},
};
#[cfg(feature = "pdf")]
use crate::{
    plan::{Text, Wording},
    play,
    words::Language,
};

/// Writes the settings, without a name.
pub(super) fn export(profile: &Profile, to: PathBuf) -> WaysFile {
    match fs::write(&to, ways::to_ron(profile)) {
        Ok(()) => WaysFile::Written(to),
        Err(error) => WaysFile::Failed(format!("{}: {error}. Type another file.", to.display())),
    }
}

/// Reads settings, to be looked at before they are kept.
pub(super) fn import(path: &Path) -> WaysFile {
    let told = |error: &dyn Display| WaysFile::Failed(format!("{}: {error}", path.display()));
    match fs::read(path).map(|bytes| ways::from_ron(&bytes)) {
        Ok(Ok(profile)) => WaysFile::Read(Box::new(profile)),
        Ok(Err(error)) => told(&error),
        Err(error) => told(&format!("{error}. Type another file.")),
    }
}

/// Writes a template for the keyguard of these ways in, in the language of the child.
#[cfg(feature = "pdf")]
pub(super) fn keyguard(work: &Work, glass: Option<Glass>, profile: &Profile, to: PathBuf) -> GuardFile {
    let failed = |error: &dyn Display| GuardFile::Failed(error.to_string());
    let house = &work.house;
    let Some(glass) = glass else { return GuardFile::Failed(house.language.say(&Text::new("desk-guard-unmeasured"))) };
    let tag = profile.languages.first().map_or_else(|| house.language.language(), String::as_str);
    let language = match Language::open_whole(&house.assets, tag) {
        Ok(language) => language,
        Err(error) => return failed(&error),
    };
    let guard = super::keyguard_for(&glass, profile, &language);
    let made = match play::keyguard_of(&house.assets, &guard, &language) {
        Ok(made) => made,
        Err(error) => return failed(&error),
    };
    match fs::write(&to, made.bytes) {
        Ok(()) => GuardFile::Written { file: to, cells: guard.cells, size: guard.cell },
        Err(error) => GuardFile::Failed(format!("{}: {error}. Type another file.", to.display())),
    }
}

/// This program was built without the typesetter.
#[cfg(not(feature = "pdf"))]
pub(super) fn keyguard(_: &Work, _: Option<Glass>, _: &Profile, _: PathBuf) -> GuardFile {
    GuardFile::Failed("this My Views was built without PDF.".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ways::Preset;

    #[test]
    fn what_is_written_is_read_and_what_cannot_be_is_told_with_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("ways-in.ron");
        let profile = Preset::EyeGaze.profile();
        assert_eq!(export(&profile, file.clone()), WaysFile::Written(file.clone()));
        assert_eq!(import(&file), WaysFile::Read(Box::new(profile)));
        fs::write(&file, "(touch: (hold: 9999))").unwrap();
        let WaysFile::Failed(why) = import(&file) else { panic!("it was read") };
        assert!(why.contains("ways-in.ron: line 1: 9999 is not from 0 to 2000"), "{why}");
        let nowhere = folder.path().join("none").join("ways-in.ron");
        assert!(matches!(export(&Profile::default(), nowhere.clone()), WaysFile::Failed(_)));
        assert!(matches!(import(&nowhere), WaysFile::Failed(_)));
    }
}
