//! What the desk must know of languages other than its own.

use crate::{
    look::signs_missing,
    plan::{Text, Wording},
    record::Viewer,
    sitting::House,
    words::{Language, LanguageAbout, languages},
};

/// English names of the languages of which no font on this machine has every sign.
pub fn unshown(house: &House) -> Vec<String> {
    let lacks = |about: &LanguageAbout| {
        Language::open(&house.assets, &about.tag).is_ok_and(|words| !signs_missing(words.signs()).is_empty())
    };
    languages(&house.assets).into_iter().filter(lacks).map(|about| about.name_en).collect()
}

/// The viewers as the child's cards name them: a name that the desk gave by itself, in its own language, is said in the
/// child's; one that an adult typed stays.
pub fn named_in(viewers: Vec<Viewer>, desk: &dyn Wording, child: &dyn Wording) -> Vec<Viewer> {
    let named = |viewer: Viewer| {
        let role = viewer.role.word();
        let given = desk.words(&Text::new(format!("desk-viewer-{role}"))).is_some_and(|usual| usual == viewer.name);
        let name = given.then(|| child.words(&Text::new(format!("role-{role}")))).flatten();
        Viewer { name: name.unwrap_or_else(|| viewer.name.clone()), ..viewer }
    };
    viewers.into_iter().map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Role;

    #[test]
    fn a_usual_name_is_said_in_the_childs_language_and_a_typed_one_stays() {
        let house = House::open("primary", "en-GB").unwrap();
        let welsh = house.with("primary", "cy").unwrap();
        let viewer = |name: &str| Viewer { id: "v".into(), name: name.into(), role: Role::Family };
        let named = named_in(vec![viewer("My family"), viewer("Nain")], &house.language, &welsh.language);
        assert_eq!(named[0].name, welsh.language.say(&Text::new("role-family")));
        assert_ne!(named[0].name, "My family");
        assert_eq!(named[1].name, "Nain");
    }
}
