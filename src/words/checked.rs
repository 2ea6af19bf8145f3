//! A speaker has read the words of a language: that is kept in its own files, so that it goes where they go and ends where new ones
//! take their place.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

use super::{
    WordsError,
    language::{files_of, identifier},
    list::ABOUT,
};
use crate::plan::Assets;

/// The line of `language.ftl` that says it, up to its value.
const LINE: &str = "language-checked =";
/// The value for words that nobody has read.
const NOBODY: &str = "no";
/// How the first line of a file begins whose words a machine made.
const MACHINE: &str = "# Machine-made translation from en-GB: ";
/// How it goes on before a speaker has read it.
const NOT_CHECKED: &str = "not yet checked by a speaker.";
/// The longest name of a speaker, in letters.
const LONGEST_NAME: usize = 80;

/// Writes into the files of the language `tag` that `who`, a speaker of it, has read its words on this `day` (as `2026-03-12`);
/// or, with none, that nobody has.
///
/// # Errors
/// There is no such language, or its files cannot be written: then what was written before stays whole, and it can be done again.
pub fn set_checked(assets: &Assets, tag: &str, by: Option<(&str, &str)>) -> Result<(), WordsError> {
    identifier(tag)?;
    let by = by.map(|(who, day)| (plain(who), plain(day)));
    for file in files_of(&assets.languages().join(tag))? {
        let failed = |cause| WordsError::NotWritten { file: file.clone(), cause };
        let text = fs::read_to_string(&file).map_err(failed)?;
        let is_about = file.file_name().is_some_and(|name| name == ABOUT);
        let marked = marked(&text, is_about, by.as_ref().map(|(who, day)| (who.as_str(), day.as_str())));
        if marked != text {
            write(&file, &marked).map_err(failed)?;
        }
    }
    Ok(())
}

/// A name as it may stand in one line of a file of words.
fn plain(text: &str) -> String {
    let letters = text.chars().filter(|letter| !letter.is_control() && !matches!(letter, '{' | '}'));
    letters.take(LONGEST_NAME).collect::<String>().trim().to_owned()
}

fn marked(text: &str, is_about: bool, by: Option<(&str, &str)>) -> String {
    let mut said = false;
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for line in &mut lines {
        if line.starts_with(MACHINE) {
            let rest =
                by.map_or(NOT_CHECKED.to_owned(), |(who, day)| format!("checked by {who}, a speaker, on {day}."));
            *line = format!("{MACHINE}{rest}");
        } else if is_about && line.starts_with(LINE) {
            said = true;
            *line = value(by);
        }
    }
    if is_about && !said {
        lines.push(value(by));
    }
    lines.join("\n") + "\n"
}

fn value(by: Option<(&str, &str)>) -> String {
    by.map_or_else(|| format!("{LINE} {NOBODY}"), |(who, day)| format!("{LINE} {who}, {day}"))
}

/// Whole or not at all: a power cut leaves the file as it was.
fn write(file: &Path, text: &str) -> std::io::Result<()> {
    let folder = file.parent().map_or_else(PathBuf::new, Path::to_owned);
    let mut new = NamedTempFile::new_in(folder)?;
    new.write_all(text.as_bytes())?;
    new.as_file().set_permissions(fs::metadata(file)?.permissions())?;
    new.as_file().sync_all()?;
    new.persist(file)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::words::{Language, languages};

    fn welsh() -> (tempfile::TempDir, Assets) {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str, text: &str| {
            let path = folder.path().join("assets/languages/cy").join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, format!("{MACHINE}{NOT_CHECKED}\n{text}")).unwrap();
        };
        fs::create_dir(folder.path().join("symbols")).unwrap();
        put("language.ftl", "language-name = Cymraeg\nlanguage-checked = no\n");
        put("shared.ftl", "## Bar\n\nstop = Stop\n    .spoken = Stop.\n");
        let assets = Assets::at(folder.path()).unwrap();
        (folder, assets)
    }

    fn files(assets: &Assets) -> Vec<String> {
        let read = |name| fs::read_to_string(assets.languages().join("cy").join(name)).unwrap();
        ["language.ftl", "shared.ftl"].map(read).to_vec()
    }

    #[test]
    fn a_speakers_name_and_day_stand_in_every_file_and_can_be_taken_back() {
        let (_folder, assets) = welsh();
        let before = files(&assets);
        set_checked(&assets, "cy", Some(("Nia", "2026-03-12"))).unwrap();
        let about = languages(&assets).remove(0);
        assert_eq!((about.checked, about.checked_by.as_deref()), (true, Some("Nia, 2026-03-12")));
        for file in files(&assets) {
            assert!(
                file.starts_with("# Machine-made translation from en-GB: checked by Nia, a speaker, on 2026-03-12.\n")
            );
        }
        assert!(files(&assets)[1].ends_with("\nstop = Stop\n    .spoken = Stop.\n"), "no word is touched");
        set_checked(&assets, "cy", None).unwrap();
        assert_eq!(files(&assets), before);
        assert!(!languages(&assets)[0].checked);
    }

    #[test]
    fn a_language_that_is_not_there_is_told() {
        let (_folder, assets) = welsh();
        assert!(set_checked(&assets, "xx", None).is_err());
        assert!(matches!(set_checked(&assets, "../cy", None), Err(WordsError::Tag { .. })));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_as_a_name_leaves_files_that_are_read(who in ".{0,120}") {
            let (_folder, assets) = welsh();
            set_checked(&assets, "cy", Some((&who, "2026-03-12"))).unwrap();
            let language = Language::open(&assets, "cy").unwrap();
            prop_assert!(language.has("stop"));
            prop_assert!(languages(&assets)[0].checked);
        }
    }
}
