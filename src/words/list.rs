//! The languages that there are.

use std::{fs, path::PathBuf};

use super::{Language, WordsError};
use crate::plan::{Assets, Text, Wording};

/// The file in which a language says what it is.
pub(super) const ABOUT: &str = "language.ftl";

/// A language, as its file `language.ftl` tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageAbout {
    /// Its BCP 47 tag, and the name of its folder.
    pub tag: String,
    /// Its name in itself: `Cymraeg`.
    pub name: String,
    /// Its English name: `Welsh`.
    pub name_en: String,
    /// It is written from right to left.
    pub right_to_left: bool,
    /// Somebody who speaks it has read the words; else they are a machine's, and the adult is told so.
    pub checked: bool,
    /// Who read them, and on which day, as the file says it; none where nobody did, or the file names nobody.
    pub checked_by: Option<String>,
}

/// Every language that has a file `language.ftl`, by its English name. One that cannot be read is left out: nobody could
/// speak it.
#[must_use]
pub fn languages(assets: &Assets) -> Vec<LanguageAbout> {
    let folders = fs::read_dir(assets.languages()).into_iter().flatten().flatten();
    let mut all: Vec<LanguageAbout> = folders.filter_map(|entry| about(entry.path()).ok().flatten()).collect();
    all.sort_by(|one, other| one.name_en.cmp(&other.name_en));
    all
}

fn about(folder: PathBuf) -> Result<Option<LanguageAbout>, WordsError> {
    let file = folder.join(ABOUT);
    let Some(tag) = folder.file_name().and_then(|name| name.to_str()).filter(|_| file.is_file()) else {
        return Ok(None);
    };
    let text = fs::read_to_string(&file).map_err(|cause| WordsError::File { file: file.clone(), cause })?;
    Ok(Some(LanguageAbout::of(&Language::of(tag, vec![(file, text)])?)))
}

impl LanguageAbout {
    /// What a language says of itself. One that says nothing is named by its tag, is not checked, and runs from left to right.
    #[must_use]
    pub fn of(language: &Language) -> Self {
        let said = |id: &str| language.words(&Text::new(id));
        let tag = language.language().to_owned();
        Self {
            name: said("language-name").unwrap_or_else(|| tag.clone()),
            name_en: said("language-name-en").unwrap_or_else(|| tag.clone()),
            right_to_left: said("language-direction").is_some_and(|direction| direction == "rtl"),
            checked: said("language-checked").is_some_and(|checked| checked != "no"),
            checked_by: said("language-checked").filter(|checked| !["no", "yes"].contains(&checked.as_str())),
            tag,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn languages_are_told_by_themselves_and_a_damaged_one_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let put = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        fs::create_dir(folder.path().join("symbols")).unwrap();
        put(
            "assets/languages/ur/language.ftl",
            "language-name = اردو\nlanguage-name-en = Urdu\nlanguage-direction = rtl\nlanguage-checked = no\n",
        );
        put("assets/languages/en-GB/language.ftl", "language-name = English\nlanguage-name-en = English\n");
        put("assets/languages/xx/language.ftl", "= nothing");
        put("assets/languages/yy/shared.ftl", "a = b");
        let all = languages(&Assets::at(folder.path()).unwrap());
        let tags: Vec<_> = all.iter().map(|one| (one.tag.as_str(), one.right_to_left, one.checked)).collect();
        assert_eq!(tags, [("en-GB", false, false), ("ur", true, false)]);
        assert_eq!(all[1].name, "اردو");
    }
}
