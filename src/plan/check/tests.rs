use std::{fs, path::Path};

use super::*;
use crate::{
    plan::{Assets, Card, Leaning, PlanError, load, load_file, names},
    symbols::Library,
    words::Language,
};

struct House {
    assets: Assets,
    english: Language,
    library: Library,
}

fn house() -> House {
    let assets = Assets::find().unwrap();
    let english = Language::open(&assets, "en-GB").unwrap();
    let library = Library::open(&assets).unwrap();
    House { assets, english, library }
}

impl House {
    fn primary(&self) -> (Plan, Source) {
        load_file(&self.assets, &self.assets.plans().join("primary.ron")).unwrap()
    }

    fn check(&self, plan: &Plan, source: &Source) -> Vec<Finding> {
        check(plan, source, &[&self.english], &|id| self.library.get(id).is_some())
    }

    /// What is found in the primary plan after this change of its text.
    fn after(&self, from: &str, to: &str) -> Vec<Finding> {
        let text = fs::read_to_string(self.assets.plans().join("primary.ron")).unwrap();
        assert!(text.contains(from), "{from:?} is in the plan");
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("changed.ron");
        fs::write(&file, text.replacen(from, to, 1)).unwrap();
        let (plan, source) = load_file(&self.assets, &file).unwrap();
        self.check(&plan, &source)
    }
}

/// The error of a file with this text.
fn error_of(text: &str) -> PlanError {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.ron");
    fs::write(&file, text).unwrap();
    load_file(&Assets::find().unwrap(), &file).unwrap_err()
}

#[test]
fn the_shared_scales_are_joined_in() {
    assert_eq!(house().primary().0.scales.len(), 8);
}

#[test]
fn each_fault_is_found_with_its_line() {
    let house = house();
    let text = fs::read_to_string(house.assets.plans().join("primary.ron")).unwrap();
    let line_of = |part: &str| text.lines().position(|line| line.contains(part)).unwrap() + 1;
    let (lessons, spelling) = ("            id: \"lessons\"", "(symbol: \"spelling\"");
    let school_day = "            id: \"school_day\"";
    // What is changed, into what, what must be found, and at which line of the plan.
    let cases = [
        (spelling, "(symbol: \"unicorn\"", "there is no symbol `unicorn`", spelling),
        (spelling, "(symbol: \"angry\"", "no words for `primary-lessons-angry`", spelling),
        (spelling, "(symbol: \"maths\"", "stands twice on a board of the page `lessons`", spelling),
        (
            "\"spelling\", leaning: Disliked",
            "\"spelling\", leaning: Liked",
            "leads: 6 cards are mostly liked, 4",
            lessons,
        ),
        (school_day, lessons, "the page `lessons` stands twice", school_day),
        ("id: \"school_day\"", "id: \"School-day\"", "is no id", school_day),
        ("topic: \"body\"", "topic: \"bodies\"", "which the plan does not have", "            id: \"body\""),
        (
            "(id: \"school\", symbol",
            "(id: \"sport\", symbol",
            "the topic `sport` has no page",
            "(id: \"school\", symbol",
        ),
        ("scale: \"calm\"", "scale: \"quiet\"", "uses the scale `quiet`, which is nowhere", school_day),
        ("Hope(scale: \"when\"", "Hope(scale: \"like\"", "has not two places", "            id: \"hope\""),
        ("\"A.school\", \"P.wellness\"", "\"A.schol\", \"P.wellness\"", "feeds `A.schol`", lessons),
    ];
    for (from, to, what, at) in cases {
        let findings = house.after(from, to);
        let hit = findings.iter().find(|finding| finding.what.contains(what));
        let hit = hit.unwrap_or_else(|| panic!("{to}: {what:?} is not in {findings:#?}"));
        assert!(!hit.remedy.is_empty());
        assert_eq!(hit.line, line_of(at), "{hit}");
    }
}

#[test]
fn a_card_is_told_at_its_own_line_though_its_symbol_stands_on_other_pages() {
    let house = house();
    let (plan, source) = house.primary();
    let mut lines: Vec<_> = source.text.lines().collect();
    let last = lines.iter().rposition(|line| line.contains("symbol: \"family\", leaning")).unwrap();
    let changed = lines[last].replace("family", "familly");
    lines[last] = &changed;
    let source = Source { text: lines.join("\n"), ..source };
    let mut plan = plan;
    let important = plan.pages.iter_mut().find(|page| page.id == "important").unwrap();
    let Kind::Sort { cards, .. } = &mut important.kind else { panic!("a board") };
    cards[0].symbol = "familly".into();
    let findings = house.check(&plan, &source);
    assert!(findings.iter().any(|finding| finding.line == last + 1 && finding.what.contains("`familly`")));
}

#[test]
fn what_nothing_says_any_more_is_found_in_the_file_of_words() {
    let findings = house().after("                (symbol: \"spelling\", leaning: Disliked),\n", "");
    let hit = findings.iter().find(|finding| finding.what.contains("says `primary-lessons-spelling`")).unwrap();
    assert!(hit.file.ends_with("primary.ftl") && hit.line > 10, "{hit}");
}

#[test]
fn a_page_that_every_plan_has_is_missed() {
    let findings = house().after("kind: Check,", "kind: Talk,");
    assert!(findings.iter().any(|finding| finding.what.contains("0 pages of the kind Check")));
}

#[test]
fn few_cards_that_are_always_there_are_doubtful() {
    let house = house();
    let (mut plan, source) = house.primary();
    let lessons = plan.pages.iter_mut().find(|page| page.id == "lessons").unwrap();
    let Kind::Sort { cards, .. } = &mut lessons.kind else { panic!("a board") };
    cards.iter_mut().skip(5).for_each(|card| card.ask = true);
    let findings = house.check(&plan, &source);
    assert!(findings.iter().any(|finding| finding.weight == Weight::Doubtful && finding.what.contains("only 5 cards")));
}

#[test]
fn scales_that_are_not_whole_are_found() {
    let house = house();
    let (plan, source) = house.primary();
    let broken = |change: fn(&mut super::super::Scale)| {
        let mut plan = plan.clone();
        change(&mut plan.scales[0]);
        house.check(&plan, &source)
    };
    let finds = |findings: Vec<Finding>, what: &str| {
        let hit = findings.into_iter().find(|finding| finding.what.contains(what));
        assert!(hit.is_some_and(|hit| hit.file.ends_with("scales.ron")), "{what}");
    };
    finds(broken(|scale| scale.places.truncate(1)), "is not whole");
    finds(broken(|scale| scale.places.swap(0, 2)), "is not whole");
    finds(broken(|scale| scale.two.clear()), "cannot be offered with two places");
    finds(broken(|scale| scale.places[0].symbol = "unicorn".into()), "no symbol `unicorn`");
}

struct Wordy;

impl Wording for Wordy {
    fn words(&self, _: &crate::plan::Text) -> Option<String> {
        Some("This is one sentence with far too many words for any child".into())
    }

    fn language(&self) -> &'static str {
        "en"
    }
}

#[test]
fn long_sentences_headings_and_labels_are_found() {
    let house = house();
    let (plan, source) = house.primary();
    let findings = check(&plan, &source, &[&Wordy], &|_| true);
    for what in ["a sentence of `primary-lessons.each` has 12 words", "the heading `primary-lessons`", "does not fit"] {
        assert!(findings.iter().any(|finding| finding.what.contains(what)), "{what}");
    }
}

/// What may only be looked at by a person is no fault; in these plans there is nothing of either.
#[test]
fn every_plan_is_whole() {
    let house = house();
    for name in names(&house.assets) {
        let (plan, source) = load_file(&house.assets, &house.assets.plans().join(format!("{name}.ron"))).unwrap();
        let findings: Vec<_> = house.check(&plan, &source).iter().map(ToString::to_string).collect();
        assert_eq!(findings, [""; 0], "{name}");
        assert_eq!(plan, load(&house.assets, &name).unwrap());
    }
}

#[test]
fn a_board_that_leads_once_its_hidden_cards_are_away_is_doubtful() {
    let house = house();
    let (mut plan, source) = house.primary();
    let lessons = plan.pages.iter_mut().find(|page| page.id == "lessons").unwrap();
    let Kind::Sort { cards, .. } = &mut lessons.kind else { panic!("a board") };
    let disliked = cards.iter_mut().filter(|card| card.leaning == Leaning::Disliked);
    disliked.for_each(|card| card.ask = true);
    let findings = house.check(&plan, &source);
    let leads = |finding: &Finding| {
        finding.weight == Weight::Doubtful
            && finding.what == "the page `lessons` leads when nothing is known about the child"
    };
    assert!(findings.iter().any(leads), "{findings:#?}");
}

#[test]
fn lines_and_pages_for_children_with_a_plan_are_where_they_are_named() {
    let house = house();
    let (mut plan, source) = load_file(&house.assets, &house.assets.plans().join("rights.ron")).unwrap();
    let of = |plan: &Plan, id: &str| plan.pages.iter().position(|page| page.id == id).unwrap();
    let (first, last) = (of(&plan, "tell_4"), of(&plan, "tell_10"));
    plan.pages[first].off = false;
    let Kind::Tell { ehc, .. } = &mut plan.pages[last].kind else { panic!("a page that tells") };
    ehc.push("unicorn".into());
    let findings = house.check(&plan, &source);
    for what in ["`tell_4` is for children with an EHC plan, and is shown to every child", "names the line `unicorn`"] {
        assert!(findings.iter().any(|finding| finding.what.contains(what)), "{what}");
    }
}

#[test]
fn what_is_no_plan_is_told_by_file_line_and_remedy() {
    let error = error_of("(\n    format: 1,\n    id: 7,\n)");
    let PlanError::Form { line, .. } = &error else { panic!("{error}") };
    assert_eq!(*line, 3);
    assert!(error.to_string().contains("a.ron, line 3"));
    let PlanError::Newer { line, format, .. } = error_of("(\n  format: 2, wonders: [Many(3)])") else {
        panic!("newer")
    };
    assert_eq!((line, format), (2, 2));
    assert!(matches!(error_of(&" ".repeat(1_000_001)), PlanError::TooLong { .. }));
    let missing = load_file(&Assets::find().unwrap(), Path::new("/no/such.ron")).unwrap_err();
    assert!(missing.to_string().contains("/no/such.ron"));
}

#[test]
fn a_cut_plan_is_never_read_as_a_whole_one() {
    let text = fs::read_to_string(Assets::find().unwrap().plans().join("primary.ron")).unwrap();
    let text = text.trim_end();
    for cut in (0..text.len()).step_by(397).filter(|cut| text.is_char_boundary(*cut)) {
        error_of(&text[..cut]);
    }
}

#[test]
fn wild_texts_are_refused_and_harm_nothing() {
    for text in [
        "(".repeat(200_000),
        "[".repeat(200_000),
        format!("(format: 1, pages: {}", "[(kind: Hello(cards: ".repeat(5_000)),
        format!("(format: 1, id: \"{}\")", "x".repeat(900_000)),
        "(format: -1)".into(),
        "(format: 99999999999999999999)".into(),
        "#![enable(unwrap_newtypes)]".repeat(1_000),
        "/*".repeat(50_000),
        "\0\u{feff}\u{202e}".into(),
    ] {
        error_of(&text);
    }
}

proptest::proptest! {
    #[test]
    fn a_plan_with_any_cards_is_checked_without_panic(
        symbols in proptest::collection::vec("\\PC{0,12}", 0..16),
        page in 0usize..20,
        text in "\\PC{0,300}",
    ) {
        let assets = Assets::find().unwrap();
        let (mut plan, source) = load_file(&assets, &assets.plans().join("primary.ron")).unwrap();
        let cards = symbols.iter().map(|symbol| Card { symbol: symbol.clone(), leaning: Leaning::Liked, ask: true, none: true });
        let at = page % plan.pages.len();
        plan.pages[at].kind = Kind::Worry { cards: cards.clone().collect(), help: cards.rev().collect() };
        plan.pages[at].id = text.clone();
        let findings = check(&plan, &Source { text, ..source }, &[&Wordy], &|_| false);
        proptest::prop_assert!(!findings.is_empty());
    }
}

/// A plan as long as one may be, of so many pages, whose ids stand in the text in another form and so are not found there.
fn longest(part: &str) -> (Plan, Source) {
    let house = house();
    let head = "(format:1,id:\"a\",version:\"1\",purposes:[],ages:(1,2),agreement:\"primary\",topics:[";
    let between = "],pages:[";
    let (topics, pages) = if part.contains("kind") { (0, 1) } else { (1, 0) };
    let count = (250_000 - 200) / part.len();
    let text = format!("{head}{}{between}{}])", part.repeat(count * topics), part.repeat(count * pages));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("longest.ron");
    fs::write(&file, text).unwrap();
    load_file(&house.assets, &file).unwrap()
}

#[test]
fn the_longest_plan_does_not_hang() {
    let house = house();
    for part in [
        "(id:\"\\x61\",symbol:\"\",kind:Talk),",
        "(id:\"a\",symbol:\"\",kind:Talk),",
        "(id:\"\\x61\",symbol:\"\"),",
        "(id:\"\",symbol:\"\",kind:Choose(cards:[(symbol:\"\\x61\",leaning:Liked),(symbol:\"\\x61\",leaning:Liked)],many:true)),",
    ] {
        let (plan, source) = longest(part);
        let begun = std::time::Instant::now();
        assert!(!house.check(&plan, &source).is_empty());
        // Far from what it takes on a busy machine, and far from what a search in a search took: an hour.
        assert!(begun.elapsed() < std::time::Duration::from_mins(2), "{part}: {:?}", begun.elapsed());
    }
}
