//! What an adult saw, with a photo and the adult's voice: from the vault to every form, and out of it again.

use std::{ffi::OsStr, fs, io::Cursor, path::Path, time::Duration};

use my_views::{
    plan::Assets,
    play,
    record::{Clip, Event, Moment, Observation, Offered, OfferedAs, Sign, Towards, Turn, What},
    report::package,
    sound::{Sound, write_wav},
    symbols::picture,
    vault::{Keeper, SeenKind, Vault},
};
use uuid::Uuid;

use super::{Done, my_views, passphrase, root, with_vault};

const PHOTO: Uuid = Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_00C1);
const VOICE: Uuid = Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_00C2);

fn seen() -> Observation {
    let thing =
        |card: &str, label: &str| Some(Offered { card: card.into(), label: label.into(), shown_as: OfferedAs::Object });
    let at = Moment::new(1_700_000_000_000, 0);
    Observation {
        id: Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_00C0),
        page: "noticing.sound".into(),
        left: thing("drum", "Drum"),
        right: thing("blanket", "Blanket"),
        turn: Turn::First,
        seen: vec![Sign::Reached],
        towards: Some(Towards::Left),
        clear: None,
        again: None,
        how_soon: None,
        help: Vec::new(),
        state: Vec::new(),
        who_else: String::new(),
        happened: String::new(),
        may_mean: None,
        adult: "Jo".into(),
        at,
        photo: Some(PHOTO),
        voice: Some(Clip { id: VOICE, milliseconds: 83_000, cut_off: false, at }),
        photo_later: None,
        voice_later: None,
    }
}

/// A photo as a telephone gives it, as it is kept.
fn photo() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let shades = image::RgbImage::from_pixel(64, 48, image::Rgb([200, 120, 40]));
    shades.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    picture::read(&bytes.into_inner()).unwrap().bytes
}

/// The demo of the plan "noticing" in a vault below `to`, with what an adult saw; its id.
fn noticed(to: &Path) -> String {
    let demo = root().join("assets/demo/noticing.ron");
    let id = play::run(&Assets::at(root()).unwrap(), &demo, to, Some(&passphrase())).unwrap().record.id;
    let vault = Vault::open(&to.join("home")).unwrap();
    let reader = vault.reader(&vault.unlock(&passphrase()).unwrap().opener);
    let number = reader.events(id).unwrap().next;
    let keeper = Keeper::new(&vault).unwrap();
    let samples = (0..16_000).map(|at: i16| at % 90 * 100).collect();
    keeper.seen(id, SeenKind::Photo, PHOTO, photo());
    keeper.seen(id, SeenKind::Voice, VOICE, write_wav(&Sound { rate: 16_000, samples }).unwrap());
    keeper.event(id, Event { number, at: seen().at, what: What::Observed(Box::new(seen())) });
    assert!(keeper.settle(Duration::from_mins(2)));
    id.to_string()
}

fn on(to: &Path, words: &[&str]) -> Done {
    let words = words.iter().map(|word| OsStr::new(word).to_owned());
    my_views(words.chain(with_vault(&to.join("home"))))
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn it_is_in_every_form_under_the_adults_name_and_can_be_left_out_and_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path();
    let id = noticed(to);
    let out = |name: &str| to.join(name).into_os_string().into_string().unwrap();
    let whole = on(to, &["export", &id, "--to", &out("whole"), "--as", "html,docx,text,json,ron,myviews"]);
    assert_eq!((whole.code, whole.out.lines().count()), (0, 6), "{}", whole.err);
    let words = text(&to.join("whole/Sam.txt"));
    let adults = words.find("What adults saw").unwrap();
    for there in ["Jo, ", "Photo by the adult: Blanket – Drum", "The adult's voice: Blanket – Drum, 1 min 23 s"] {
        assert!(words[adults..].contains(there) && !words[..adults].contains("adult: "), "{there}: {words}");
    }
    let html = text(&to.join("whole/Sam.html"));
    assert!(html.contains("alt=\"Photo by the adult: Blanket – Drum\"") && html.contains("data:image/jpeg;base64,"));
    assert!(html.contains("src=\"data:audio/ogg;base64,"), "the voice can be played");
    let package = package::open(&to.join("whole/Sam.myviews")).unwrap();
    assert_eq!(package.members[&format!("photos/{PHOTO}.jpg")], photo());
    assert!(package.members.contains_key(&format!("voice/{VOICE}.wav")));
    assert_eq!(package.record.views.noticing, [seen()]);

    let media = on(to, &["media", &id]).out;
    assert!(media.contains(&format!("{PHOTO}  Photo by the adult: ")) && media.contains(&VOICE.to_string()), "{media}");
    let (photo, voice) = (PHOTO.to_string(), VOICE.to_string());
    let left_out = format!("{photo},{voice}");
    for (name, choice) in [("media", ["--leave-out", &left_out]), ("section", ["--without", "noticed"])] {
        let words = ["export", &id, "--to", &out(name), "--as", "html,text,json,ron,myviews"];
        let done = on(to, &[&words[..], &choice].concat());
        assert_eq!(done.code, 0, "{}", done.err);
        for file in ["Sam.html", "Sam.txt", "Sam.json", "Sam.ron"] {
            let text = text(&to.join(name).join(file));
            for gone in [&photo, &voice, "Photo by the adult", "The adult's voice", "83000", "1 min 23"] {
                assert!(!text.contains(gone), "{name}/{file}: {gone}");
            }
        }
        let members = package::open(&to.join(name).join("Sam.myviews")).unwrap().members;
        assert!(!members.keys().any(|name| name.contains(&photo) || name.contains(&voice)));
    }

    let forgotten = on(to, &["vault", "forget", &id, "--answer", "noticing.sound", "--yes", "--json"]);
    let json = forgotten.json();
    assert_eq!((&json["clips"], &json["photos"]), (&1.into(), &1.into()), "{}", forgotten.err);
    let after = on(to, &["export", &id, "--to", &out("after"), "--as", "json"]);
    assert_eq!(after.code, 0, "{}", after.err);
    assert!(!text(&to.join("after/Sam.json")).contains(&photo));
}
