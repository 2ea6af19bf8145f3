//! What is private, taken out or withheld is in no output, at any depth.

use std::io::{Cursor, Read};

use base64::{Engine, engine::general_purpose::STANDARD};

use super::{English, contents, filled, sam};
use crate::{
    record::{
        self, Answered, CardPicture, CardUsed, Clip, Moment, MyViews, Observation, OwnCard, Question, ToldChild,
        Towards, What, fold, sample,
        sample::{SECRET, Script},
        seen,
    },
    report::{
        Choice, NOTICED, Replaced, docx, html,
        package::pack_into,
        pages::{PageName, heard_and_seen},
        text,
    },
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

const PHOTO: uuid::Uuid = uuid::Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_00C1);
const ADULTS_VOICE: uuid::Uuid = uuid::Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_00C2);

/// Sam's record in which an adult saw something, with a photo and 83 seconds of the adult's voice.
fn seen_by_an_adult() -> MyViews {
    let mut views = sam();
    let voice = Clip { id: ADULTS_VOICE, milliseconds: 83_000, cut_off: false, at: Moment::new(0, 0) };
    let seen = seen("Drum", "Blanket", Towards::Left, 20_000);
    views.noticing = vec![Observation { photo: Some(PHOTO), voice: Some(voice), happened: OTHER.into(), ..seen }];
    views
}

/// What of `views` leaves by `choice`, in every form: each with its name.
fn all_forms(views: &MyViews, choice: &Choice) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for kind in PageName::ALL {
        let filled = filled(kind, choice, views);
        let mut add = |form: &str, bytes| all.push((format!("{form} of {kind:?}"), bytes));
        add("html", html::page(&filled).into_bytes());
        add("text", text(&filled.page).into_bytes());
        add("docx", docx::docx(&filled).unwrap());
        add("data", serde_json::to_vec(&filled.page).unwrap());
        #[cfg(feature = "pdf")]
        add("pdf", super::typeset::pdf_of(&filled));
    }
    let mut whole = contents();
    whole.views = choice.of(views).views().clone();
    whole.voices.insert(ADULTS_VOICE, super::wav("other"));
    whole.photos.insert(PHOTO, super::photo_bytes(PHOTO));
    all.push(("json".into(), record::write_json(&whole.views).unwrap().into_bytes()));
    all.push(("ron".into(), record::write_ron(&whole.views).unwrap().into_bytes()));
    let mut bytes = Cursor::new(Vec::new());
    pack_into(&whole, &mut bytes).unwrap();
    all.push(("package".into(), bytes.into_inner()));
    all
}

#[test]
fn a_photo_and_a_voice_of_an_adult_stand_with_what_the_adult_saw_alone() {
    let views = seen_by_an_adult();
    let page = filled(PageName::MyViews, &Choice::default(), &views);
    let words = text(&page.page);
    let adults = words.find("What adults saw").unwrap();
    for there in ["Photo by the adult: Blanket – Drum", "The adult's voice: Blanket – Drum, 1 min 23 s"] {
        assert!(words.find(there).is_some_and(|at| at > adults), "{there}: {words}");
    }
    assert!(page.voices.contains_key(&ADULTS_VOICE));
    let own = page.page.sections.iter().filter(|section| !section.adult);
    let own = serde_json::to_string(&own.collect::<Vec<_>>()).unwrap();
    assert!(!own.contains("by the adult") && !own.contains(&ADULTS_VOICE.to_string()));
    let html = html::page(&page);
    let aside = html.find("<aside").unwrap();
    let photo = html.find("alt=\"Photo by the adult: Blanket – Drum\"").unwrap();
    let voice = html.find("aria-label=\"The adult&#39;s voice: Blanket – Drum\"").unwrap();
    assert!(aside < photo && photo < html.len() && aside < voice);
    let package = all_forms(&views, &Choice::default()).pop().unwrap().1;
    let opened = crate::report::package::open_from(Cursor::new(package), std::path::Path::new("mine")).unwrap();
    assert_eq!(opened.members[&format!("photos/{PHOTO}.png")], super::photo_bytes(PHOTO));
    assert!(opened.members.contains_key(&format!("voice/{ADULTS_VOICE}.wav")));
    assert_eq!(opened.record.views.noticing, views.noticing);
}

#[test]
fn a_photo_or_a_voice_of_an_adult_that_was_left_out_is_nowhere() {
    let views = seen_by_an_adult();
    let (photo, voice) = (PHOTO.to_string(), ADULTS_VOICE.to_string());
    let of_photo = [photo.as_str(), "Photo by the adult", "photos/"];
    let of_voice = [voice.as_str(), "1 min 23 s", "83000", "The adult's voice", "The adult&#39;s voice"];
    let both = [&of_photo[..], &of_voice[..]].concat();
    let all = [&both[..], &["What adults saw"], &[OTHER]].concat();
    let without = |section: &str| Choice { without: [section.to_owned()].into(), ..Choice::default() };
    let one = |id| Choice { without_media: [id].into(), ..Choice::default() };
    let replaced = vec![Replaced { name: OTHER.into(), by: "a friend".into() }];
    let cases = [
        (one(PHOTO), &of_photo[..], true),
        (one(ADULTS_VOICE), &of_voice[..], true),
        (Choice { without_media: [PHOTO, ADULTS_VOICE].into(), ..Choice::default() }, &both[..], true),
        (without(NOTICED), &all[..], false),
        (without("noticing.sound"), &all[..], false),
        // It may be a photo of the one whose name is not passed on.
        (Choice { replaced, ..Choice::default() }, &[&of_photo[..], &[OTHER]].concat()[..], true),
    ];
    for (choice, gone, seen_stays) in cases {
        for (form, bytes) in all_forms(&views, &choice) {
            is_clean(&form, &bytes, gone);
        }
        let words = text(&filled(PageName::MyViews, &choice, &views).page);
        assert_eq!(words.contains("What adults saw"), seen_stays, "{words}");
    }
    let media = heard_and_seen(&views, &English::new());
    let listed: Vec<_> = media.iter().filter(|one| [PHOTO, ADULTS_VOICE].contains(&one.id)).collect();
    assert_eq!(
        listed.iter().map(|one| (one.id, one.voice)).collect::<Vec<_>>(),
        [(PHOTO, false), (ADULTS_VOICE, true)]
    );
}

#[test]
fn without_names_the_adult_of_a_photo_has_none() {
    let mut views = seen_by_an_adult();
    views.noticing[0].adult = "Mrs Hill".into();
    for (form, bytes) in all_forms(&views, &Choice { unnamed: true, ..Choice::default() }) {
        is_clean(&form, &bytes, &["Mrs Hill"]);
    }
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
