//! What is private, taken out or withheld is in no output, at any depth.

use std::io::{Cursor, Read};

use base64::{Engine, engine::general_purpose::STANDARD};

use super::{contents, filled, sam};
use crate::{
    record::{
        self, Answered, CardPicture, CardUsed, Moment, MyViews, Observation, OwnCard, Question, ToldChild, Towards,
        What, fold, sample,
        sample::{SECRET, Script},
        seen,
    },
    report::{Choice, Replaced, docx, html, package::pack_into, pages::PageName, text},
};

/// The bytes themselves, and all that is packed, coded or compressed in them, down to the bottom.
fn depths(bytes: &[u8], found: &mut Vec<Vec<u8>>) {
    found.push(bytes.to_vec());
    if bytes.starts_with(b"PK")
        && let Ok(mut zip) = zip::ZipArchive::new(Cursor::new(bytes))
    {
        for at in 0..zip.len() {
            let mut member = zip.by_index(at).unwrap();
            found.push(member.name().unwrap().as_bytes().to_vec());
            let mut inside = Vec::new();
            member.read_to_end(&mut inside).unwrap();
            depths(&inside, found);
        }
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        for (at, mark) in text.match_indices(";base64,") {
            let coded = &text[at + mark.len()..];
            let end =
                coded.find(|sign: char| !sign.is_ascii_alphanumeric() && !"+/=".contains(sign)).unwrap_or(coded.len());
            depths(&STANDARD.decode(&coded[..end]).unwrap(), found);
        }
    }
    if bytes.starts_with(b"%PDF") {
        let streams = bytes.windows(6).enumerate().filter(|(_, window)| *window == b"stream");
        for (at, _) in streams {
            let mut inside = Vec::new();
            let packed = &bytes[at + 6..];
            let packed = packed.strip_prefix(b"\r\n").or_else(|| packed.strip_prefix(b"\n")).unwrap_or(packed);
            if flate2::read::ZlibDecoder::new(packed).read_to_end(&mut inside).is_ok() {
                found.push(inside);
            }
        }
    }
}

/// No secret word, id or sound is in the bytes.
fn is_clean(what: &str, bytes: &[u8], withheld: &[&str]) {
    let mut all = Vec::new();
    depths(bytes, &mut all);
    let ids = sample::HIDDEN.map(|id| id.to_string());
    let words = [SECRET].into_iter().chain(withheld.iter().copied()).chain(ids.iter().map(String::as_str));
    // One letter a byte: searching in texts is fast.
    let letters = |bytes: &[u8]| bytes.iter().map(|byte| char::from(*byte)).collect::<String>();
    let all: Vec<String> = all.iter().map(|bytes| letters(bytes)).collect();
    for word in words {
        // PDF writes text in a document's title as UTF-16.
        let wide: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for needle in [letters(word.as_bytes()), letters(word.to_lowercase().as_bytes()), letters(&wide)] {
            assert!(!all.iter().any(|text| text.contains(&needle)), "{what}: {word} is in it");
        }
    }
}

fn choices() -> [(Choice, Vec<&'static str>); 2] {
    let withheld = Choice {
        without: ["hope".to_owned(), "primary.draw".to_owned()].into(),
        unnamed: true,
        earlier: Some(Box::new(super::earlier())),
        ..Choice::default()
    };
    [(Choice::default(), Vec::new()), (withheld, vec!["Swim more", "A pet", "Mrs Hill"])]
}

#[test]
fn nothing_private_or_withheld_is_in_any_page() {
    for (choice, withheld) in choices() {
        for kind in PageName::ALL {
            let filled = filled(kind, &choice, &sam());
            is_clean("html", html::page(&filled).as_bytes(), &withheld);
            is_clean("text", text(&filled.page).as_bytes(), &withheld);
            is_clean("docx", &docx::docx(&filled).unwrap(), &withheld);
            let data = serde_json::to_vec(&filled.page).unwrap();
            is_clean("data of the templates", &data, &withheld);
        }
    }
}

#[test]
fn nothing_withheld_is_in_the_package_or_the_record() {
    let (choice, mut withheld) = choices()[1].clone();
    // Adults' notes may tell what a card was; the note on a withheld answer is withheld with it.
    withheld.push("asked for a dog");
    let mut whole = contents();
    whole.views = choice.of(&sam()).views().clone();
    let mut bytes = Cursor::new(Vec::new());
    pack_into(&whole, &mut bytes).unwrap();
    is_clean("package", &bytes.into_inner(), &withheld);
}

/// Sam's record in which a clip and a drawing tell of somebody, and a card is nothing but a clip.
fn told_of_somebody() -> MyViews {
    let mut script = Script(sample::conversation());
    let (page, id) = ("primary.people", || "own-7".to_owned());
    let card = OwnCard { id: id(), label: OTHER.into(), picture: CardPicture::Voice(OTHER_VOICE), pack: None };
    script.add(What::CardAdded { page: page.into(), card });
    script.clip(OTHER_VOICE, sample::about(page, "own-7"), 61_000);
    script.say(page, "own-7", "How are things?", Answered::Placed("like".into()), &format!("{OTHER}. I like this."));
    fold(&script.0).unwrap()
}

/// The label of a card that is a voice alone.
const OTHER: &str = "Corncrake";
const OTHER_VOICE: uuid::Uuid = uuid::Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_00B1);

#[test]
fn a_clip_or_drawing_that_was_left_out_is_nowhere() {
    let views = told_of_somebody();
    let left_out = [sample::VOICE, sample::DRAWING, OTHER_VOICE];
    let ids = left_out.map(|id| id.to_string());
    let gone: Vec<&str> = ids.iter().map(String::as_str).chain([OTHER, "1 min 1 s", "My drawing:"]).collect();
    let choice = Choice { without_media: left_out.into(), ..Choice::default() };
    let all = text(&filled(PageName::MyViews, &Choice::default(), &views).page);
    assert!(["1 min 1 s", OTHER, "My drawing:"].iter().all(|there| all.contains(there)), "{all}");
    for kind in PageName::ALL {
        let filled = filled(kind, &choice, &views);
        assert!(left_out.iter().all(|id| !filled.voices.contains_key(id)), "{kind:?}");
        is_clean("html", html::page(&filled).as_bytes(), &gone);
        is_clean("text", text(&filled.page).as_bytes(), &gone);
        is_clean("docx", &docx::docx(&filled).unwrap(), &gone);
        #[cfg(feature = "pdf")]
        is_clean("pdf", &super::typeset::pdf_of(&filled), &gone);
    }
    let page = filled(PageName::MyViews, &choice, &views);
    assert!(text(&page.page).contains("Music. I like this."), "the words of the answer stay");
    let mut whole = contents();
    whole.views = choice.of(&views).views().clone();
    whole.voices.insert(OTHER_VOICE, whole.voices[&sample::VOICE].clone());
    is_clean("json", record::write_json(&whole.views).unwrap().as_bytes(), &gone);
    is_clean("ron", record::write_ron(&whole.views).unwrap().as_bytes(), &gone);
    let mut bytes = Cursor::new(Vec::new());
    pack_into(&whole, &mut bytes).unwrap();
    is_clean("package", &bytes.into_inner(), &gone);
}

#[test]
fn a_replaced_name_is_in_no_question_observation_or_outcome() {
    let mut views = sam();
    let name = || OTHER.to_owned();
    views.outcomes.iter_mut().for_each(|outcome| (outcome.will, outcome.who) = (name(), name()));
    let seen = seen(OTHER, "blanket", Towards::Left, 20);
    views.noticing = vec![Observation { happened: name(), who_else: name(), adult: name(), ..seen }];
    views.questions = vec![Question {
        about: sample::about("primary.lessons", OTHER),
        asked: name(),
        card: Some(CardUsed { label: name(), picture: CardPicture::Symbol("me".into()) }),
        clips: Vec::new(),
        drawings: Vec::new(),
        told: Some(ToldChild { adult: name(), text: name(), at: Moment::new(0, 0) }),
        at: Moment::new(0, 0),
    }];
    let replaced = vec![Replaced { name: OTHER.to_lowercase(), by: "my friend".into() }];
    let choice = Choice { replaced, ..Choice::default() };
    let chosen = choice.of(&views);
    assert!(!chosen.views().questions.is_empty() && !chosen.views().outcomes.is_empty());
    is_clean("json", record::write_json(chosen.views()).unwrap().as_bytes(), &[OTHER]);
}

#[test]
fn the_search_finds_what_is_hidden_deep() {
    let mut all = Vec::new();
    let page = format!("<img src=\"data:image/png;base64,{}\">", STANDARD.encode(SECRET));
    depths(page.as_bytes(), &mut all);
    assert!(all.iter().any(|bytes| bytes == SECRET.as_bytes()));
}

#[cfg(feature = "pdf")]
#[test]
fn nothing_private_or_withheld_is_in_any_pdf() {
    for (choice, withheld) in choices() {
        for kind in PageName::ALL {
            let pdf = super::typeset::pdf_of(&filled(kind, &choice, &sam()));
            is_clean("pdf", &pdf, &withheld);
            if let Some(text) = super::typeset::text_of(&pdf) {
                is_clean("text of the pdf", text.as_bytes(), &withheld);
            }
        }
    }
}
