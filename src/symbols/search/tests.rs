use std::{collections::BTreeMap, fs};

use proptest::prelude::*;

use super::*;
use crate::{plan::Assets, symbols::Library};

const SPELLINGS: &str = include_str!("../../../tests/fixtures/spellings-en.csv");

fn core() -> (Library, Search) {
    let library = Library::open(&Assets::find().unwrap()).unwrap();
    let search = Search::build(library.findables());
    (library, search)
}

fn ask(typed: &str) -> Ask<'_> {
    Ask { typed, language: "en-GB", weights: None, limit: 5 }
}

fn ids(search: &Search, typed: &str) -> Vec<String> {
    search.find(&ask(typed)).into_iter().map(|found| found.id).collect()
}

/// An index of one pack, from `id: label, synonym`.
fn pack(lines: &[&str]) -> Search {
    in_languages(&lines.iter().map(|line| ("en", *line)).collect::<Vec<_>>())
}

fn in_languages(lines: &[(&str, &str)]) -> Search {
    let split: Vec<(&str, &str, Vec<String>)> = lines
        .iter()
        .map(|(language, line)| {
            let (id, words) = line.split_once(": ").unwrap();
            (*language, id, words.split(", ").map(str::to_owned).collect())
        })
        .collect();
    let findable = |(language, id, words)| Findable { id, pack: "p", group: "g", language, words };
    Search::build(split.iter().map(|(language, id, words)| findable((language, id, words.as_slice()))))
}

/// Which of these are not among the first five, each as `typed: meant, not found`.
fn missed<'a>(search: &Search, cases: impl Iterator<Item = (&'a str, &'a str)>) -> (usize, Vec<String>) {
    let mut all = 0;
    let mut missed = Vec::new();
    for (typed, meant) in cases {
        all += 1;
        let found = ids(search, typed);
        if !found.iter().any(|id| id == meant) {
            missed.push(format!("{typed}: {meant}, not {}", found.join(" ")));
        }
    }
    (all, missed)
}

#[test]
fn a_beginning_spellers_words_are_found() {
    let (_, search) = core();
    let cases = SPELLINGS.lines().skip(1).map(|line| line.split_once(',').unwrap());
    let (all, missed) = missed(&search, cases);
    println!("{} of {all} not among the first five:\n{}", missed.len(), missed.join("\n"));
    assert!(all >= 300);
    assert!(missed.len() * 20 <= all, "{} of {all}:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn every_word_of_our_own_set_is_found() {
    let (library, search) = core();
    let mut meaning: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    let words =
        || library.findables().flat_map(|symbol| symbol.words.iter().map(move |word| (word.as_str(), symbol.id)));
    for (word, _) in words() {
        *meaning.entry(fold::words(word)).or_default() += 1;
    }
    // Where more pictures share a word than a screen shows, not all can be on it.
    let cases = words().filter(|(word, _)| meaning[&fold::words(word)] <= 5);
    let (all, missed) = missed(&search, cases);
    assert!(all > 1500, "{all}");
    assert_eq!(missed, [""; 0]);
}

#[test]
fn what_is_surer_comes_first() {
    let ladder = [
        ("label: play", Why::Label),
        ("synonym: game, play", Why::Synonym),
        ("form: plays", Why::Form),
        ("within: swap play cards", Why::Within),
        ("beginning: playground", Why::Beginning),
        ("sound: plaigh", Why::Sound),
        ("slip: pay", Why::Slip),
    ];
    for two in ladder.windows(2) {
        let search = pack(&[two[1].0, two[0].0]);
        let found: Vec<_> = search.find(&ask("play")).into_iter().map(|found| found.why).collect();
        assert_eq!(found, [two[0].1, two[1].1]);
    }
}

#[test]
fn what_sounds_just_so_stays_on_the_first_screen() {
    let search = pack(&["1: bota", "2: botb", "3: botc", "4: botd", "5: botf", "6: botg", "boat: boat"]);
    assert!(ids(&search, "bot").contains(&"boat".to_owned()));
}

#[test]
fn a_childs_own_pictures_come_first() {
    let search = pack(&["school: school", "scooter: scooter", "scarf: scarf", "my_scout: scout"]);
    let weights = search.weights([("p", "my_scout", 9), ("p", "scarf", 3), ("other", "school", 9), ("p", "nobody", 9)]);
    let find = |typed| {
        let found = search.find(&Ask { weights: Some(&weights), ..ask(typed) });
        found.into_iter().map(|found| found.id).collect::<Vec<_>>()
    };
    assert_eq!(find("s"), ["my_scout", "scarf", "school", "scooter"]);
    assert_eq!(find("school")[0], "school", "what was typed is surer than what is liked");
    assert_eq!(find(" "), ["my_scout", "scarf"]);
}

#[test]
fn the_conversations_language_comes_first() {
    let search =
        in_languages(&[("en-GB", "coin: coin"), ("fr-FR", "corner: coin"), ("fr", "ete: été"), ("en", "eat: eat")]);
    let of = |language| {
        let found = search.find(&Ask { language, ..ask("coin") });
        found.into_iter().map(|found| found.id).collect::<Vec<_>>()
    };
    assert_eq!(of("en"), ["coin", "corner"]);
    assert_eq!(of("fr"), ["corner", "coin"]);
    let ete = search.find(&Ask { language: "fr", ..ask("ETE") });
    assert_eq!((ete[0].id.as_str(), ete[0].label.as_str(), ete[0].why), ("ete", "été", Why::Label));
}

#[test]
fn a_language_without_rules_forgives_slips() {
    let search =
        in_languages(&[("pl", "szkola: szkoła"), ("ar", "house: بَيْت"), ("hi", "water: पानी"), ("ko", "apple: 사과")]);
    let first = |language: &str, typed: &str| search.find(&Ask { language, ..ask(typed) })[0].id.clone();
    assert_eq!(first("pl", "szkola"), "szkola");
    assert_eq!(first("pl", "skola"), "szkola");
    assert_eq!(first("ar", "بيت"), "house");
    assert_eq!(first("hi", "पानी"), "water");
    assert_eq!(first("ko", "사"), "apple");
}

#[test]
fn a_picture_with_words_in_two_languages_is_one_picture() {
    let search = in_languages(&[("en", "dog: dog"), ("cy", "dog: ci")]);
    assert_eq!(search.len(), 1);
    assert_eq!(ids(&search, "ci")[..1], ["dog"]);
}

#[test]
fn forms_of_a_word_are_found() {
    let (_, search) = core();
    let forms = "ran:run running:run hid:shy slept:sleep ate:eat swam:swimming children:children feet:foot foot:foot mice:mice \
                 worries:worry hugs:hug hugged:hug shared:share cried:crying bigger:big thought:think dances:dancing \
                 drew:drawing painted:painting walks:walk wrote:writing teaches:teacher scary:scared";
    for form in forms.split_whitespace().filter(|form| !form.starts_with("mice")) {
        let (typed, meant) = form.split_once(':').unwrap();
        assert!(ids(&search, typed).contains(&meant.to_owned()), "{form}: {:?}", ids(&search, typed));
    }
}

#[test]
fn apostrophes_hyphens_case_and_accents_do_not_matter() {
    let (_, search) = core();
    for typed in ["CANT SLEEP", "can't sleep", "can’t sleep", "Cán`t-sléep", "cantsleep"] {
        assert_eq!(ids(&search, typed)[0], "cant_sleep", "{typed}");
    }
    assert_eq!(ids(&search, "grown up")[0], "grown_up");
    assert_eq!(ids(&search, "selfharm")[0], "hurt_myself");
}

/// Harm, restraint and substances: a child finds the word when they have it, and is not handed it.
#[test]
fn safety_words_are_found_and_on_no_board() {
    let (library, search) = core();
    let plans = fs::read_dir(Assets::find().unwrap().plans()).unwrap();
    let plans: Vec<String> = plans.map(|plan| fs::read_to_string(plan.unwrap().path()).unwrap()).collect();
    assert!(!plans.is_empty());
    for id in [
        "alcohol",
        "vaping",
        "drugs",
        "unwanted_touch",
        "hurt_by_adult",
        "hurt_myself",
        "held",
        "shut_in",
        "prison",
        "death",
    ] {
        for word in &library.get(id).unwrap().words {
            assert!(ids(&search, word).contains(&id.to_owned()), "{word}");
        }
        assert!(plans.iter().all(|plan| !plan.contains(&format!("\"{id}\""))), "{id} is on a board");
    }
}

#[test]
fn controls_of_the_screens_are_no_pictures() {
    let (library, search) = core();
    assert!(library.symbols().any(|symbol| symbol.id == "rub_out"));
    assert!(!ids(&search, "rub out").contains(&"rub_out".to_owned()));
}

proptest! {
    #[test]
    fn any_text_has_an_answer_and_always_the_same(typed in "\\PC{0,60}", limit in 0_usize..40) {
        let search = pack(&["a: été, ferry", "b: walking frame", "c: 漢字, ñandú", "d: I", "e: x"]);
        let ask = Ask { limit, ..ask(&typed) };
        let found = search.find(&ask);
        prop_assert!(found.len() <= limit);
        prop_assert_eq!(found, search.find(&ask));
    }

    #[test]
    fn any_words_can_be_indexed_and_found(words in prop::collection::vec("\\PC{0,30}", 0..6), language in "[a-z]{0,3}(-[A-Z]{2})?") {
        let lines: Vec<Vec<String>> = words.iter().map(|word| vec![word.clone()]).collect();
        let ids: Vec<String> = (0..lines.len()).map(|number| number.to_string()).collect();
        let findables = ids.iter().zip(&lines).map(|(id, words)| Findable { id, pack: "", group: "", language: &language, words });
        let search = Search::build(findables);
        for (word, id) in words.iter().zip(&ids).filter(|(word, _)| !fold::words(word).is_empty()) {
            let found = search.find(&Ask { typed: word, language: &language, weights: None, limit: 6 });
            prop_assert!(found.iter().any(|found| &found.id == id), "{word:?}: {found:?}");
        }
    }
}

#[test]
fn a_further_letter_never_loses_the_word() {
    let (library, search) = core();
    for symbol in library.findables() {
        let label = &symbol.words[0];
        let letters: Vec<char> = label.chars().collect();
        // Until half of the word stands, others may be likelier; from then on the word stays in sight.
        let limit = 30;
        for end in letters.len().div_ceil(2).max(3)..=letters.len() {
            let typed: String = letters[..end].iter().collect();
            let found = search.find(&Ask { limit, ..ask(&typed) });
            assert!(found.iter().any(|found| found.id == symbol.id), "{typed} of {label}");
        }
        assert!(ids(&search, label).contains(&symbol.id.to_owned()), "{label}");
    }
}

#[test]
fn other_orders_of_pictures_find_the_same() {
    let (library, search) = core();
    let turned = Search::build(library.findables().collect::<Vec<_>>().into_iter().rev());
    for typed in ["skool", "play", "my best frend"] {
        let sorted = |search: &Search| {
            let mut ids: Vec<_> =
                search.find(&Ask { limit: 500, ..ask(typed) }).into_iter().map(|found| found.id).collect();
            ids.sort();
            ids
        };
        assert_eq!(sorted(&search), sorted(&turned), "{typed}");
    }
}
