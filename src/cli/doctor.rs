//! `my-views doctor`: what works on this machine.

use std::{fmt::Display, path::Path};

use my_views::{
    plan::Assets,
    sound::{self, MachineSound, Voices},
    symbols::Library,
    vault::Vault,
    words::{Language, LanguageAbout, languages},
};
use serde_json::{Map, Value, json};

use super::Answer;

/// The language that the program comes with.
const LANGUAGE: &str = "en-GB";

/// One thing that was looked at: its name, and what was found or why it does not work.
type Found = (&'static str, Result<String, String>);

pub(super) fn look(home: &Path) -> Answer {
    let mut found = vec![("storage", storage(home))];
    found.extend(own_files());
    #[cfg(feature = "kiosk")]
    found.push(("screen", screen(home)));
    #[cfg(feature = "kiosk")]
    found.push(("reader", Ok(reader())));
    let sound = sound::state(LANGUAGE);
    found.push(("microphone", told(sound.microphone.map(|device| device.name))));
    found.push(("loudspeaker", told(sound.loudspeaker.map(|device| device.name))));
    found.push((
        "voices",
        match sound.voices {
            Voices::None(why) => Err(why),
            voices => Ok(format!("{voices:?}")),
        },
    ));
    found.push(("voiced", voiced(sound.languages.as_deref())));
    found.push(("cues", cues(home)));
    let text = found.iter().map(line).collect();
    let json: Map<String, Value> = found.iter().map(|(name, found)| ((*name).to_owned(), as_json(found))).collect();
    Answer { text, json: Value::Object(json), at_fault: false }
}

fn storage(home: &Path) -> Result<String, String> {
    told(Vault::open(home).map(|vault| vault.folder().display().to_string()))
}

/// Plans, words and symbols.
fn own_files() -> Vec<Found> {
    let assets = match Assets::find() {
        Ok(assets) => assets,
        Err(error) => return vec![("assets", Err(error.to_string()))],
    };
    let words =
        Language::open(&assets, LANGUAGE).map(|language| format!("{LANGUAGE}, {} texts", language.ids().count()));
    let symbols = Library::open(&assets).map(|library| format!("{} symbols", library.symbols().count()));
    let root = assets.root().display().to_string();
    let mut found = vec![("assets", Ok(root)), ("words", told(words)), ("symbols", told(symbols))];
    found.push(("languages", spoken(&assets)));
    #[cfg(feature = "kiosk")]
    found.push(("letters", letters(&assets)));
    found
}

/// How large things are on the screen for a child's finger.
#[cfg(feature = "kiosk")]
fn screen(home: &Path) -> Result<String, String> {
    use my_views::{
        glass::{Glass, Measured, connected, find},
        kiosk::{is_large_enough, smallest_target},
    };

    let (measured, all) = (Measured::read(home), connected());
    let known = |one: &my_views::glass::Connected| find(&measured, &all, one.pixels?, Some(&one.connector));
    let mut screens: Vec<Glass> = all.iter().filter_map(known).collect();
    if screens.is_empty() {
        screens.extend(measured.last());
    }
    let Some(glass) = screens.first() else {
        return Err("its size is not known. Measure it at the desk with a bank card: Ways in, Screen size.".into());
    };
    let (width, height) = glass.size();
    let smallest = smallest_target(glass);
    let said = format!("{width:.0} x {height:.0} mm, smallest target {smallest:.0} mm");
    if is_large_enough(smallest) {
        Ok(said)
    } else {
        Err(format!("{said}: too small for a child's finger (20 mm). Use a larger screen, or turn it upright."))
    }
}

/// The languages, those that no speaker has checked yet marked; or the lines of the symbols' words that cannot be used.
fn spoken(assets: &Assets) -> Result<String, String> {
    let library = Library::open(assets).map_err(|error| error.to_string())?;
    let mut bad = Vec::new();
    let mut names = Vec::new();
    for about in languages(assets) {
        match library.in_language(&about.tag) {
            Ok((_, lines)) => {
                bad.extend(
                    lines.iter().map(|bad| format!("symbols/words/{}.csv, line {}: {}", about.tag, bad.line, bad.what)),
                );
            }
            Err(error) => bad.push(error.to_string()),
        }
        names.push(if about.checked { about.name_en } else { format!("{} (not checked by a speaker)", about.name_en) });
    }
    if bad.is_empty() { Ok(names.join(", ")) } else { Err(bad.join("; ")) }
}

/// Whether a screen reader speaks beside the kiosk.
#[cfg(feature = "kiosk")]
fn reader() -> String {
    let runs = my_views::access::screen_reader_runs();
    if runs { "a screen reader is on: the kiosk says only what is asked for" } else { "no screen reader is on" }.into()
}

/// Where the frame's voice is heard.
fn cues(home: &Path) -> Result<String, String> {
    let Some(device) = MachineSound::read(home).cues else {
        return Ok("heard where everything is; another device can be chosen at the desk (This tablet)".into());
    };
    let name = device.name;
    if !sound::outputs().have(&device.id) {
        return Err(format!("{name} is not plugged in: cues come quietly from the usual loudspeaker"));
    }
    if sound::makes_sounds() {
        Ok(format!("heard at {name}"))
    } else {
        Err(format!("only recorded cues are heard at {name}: install espeak-ng"))
    }
}

/// Whether every language has a voice here; in a language without one only what adults recorded is heard.
fn voiced(tags: Option<&[String]>) -> Result<String, String> {
    let (assets, Some(tags)) = (Assets::find().map_err(|error| error.to_string())?, tags) else {
        return Err("the voices of this machine are not known".into());
    };
    let (with, without): (Vec<_>, Vec<_>) =
        languages(&assets).into_iter().partition(|about| sound::speaks(tags, &about.tag));
    let names = |of: Vec<LanguageAbout>| of.into_iter().map(|about| about.name_en).collect::<Vec<_>>().join(", ");
    if without.is_empty() {
        return Ok(format!("there is a voice for {}", names(with)));
    }
    Err(format!(
        "no voice for {}: nothing is read by another language's voice. Record the sentences at the desk (Voices), or install a \
         voice for the system's speech.",
        names(without)
    ))
}

/// Whether the fonts of this machine have every sign of every language.
#[cfg(feature = "kiosk")]
fn letters(assets: &Assets) -> Result<String, String> {
    let mut lacking = Vec::new();
    for about in languages(assets) {
        let Ok(language) = Language::open(assets, &about.tag) else { continue };
        let missing = my_views::look::signs_missing(language.signs());
        if !missing.is_empty() {
            lacking.push(format!("{} ({} signs)", about.name_en, missing.len()));
        }
    }
    if lacking.is_empty() {
        Ok("every sign of every language is in a font".into())
    } else {
        Err(format!("no font has all signs of: {}. Install fonts-sil-andika and fonts-noto-core.", lacking.join(", ")))
    }
}

fn told<T, E: Display>(result: Result<T, E>) -> Result<T, String> {
    result.map_err(|error| error.to_string())
}

fn line((name, found): &Found) -> String {
    match found {
        Ok(what) => format!("{name:12} works: {what}\n"),
        Err(why) => format!("{name:12} does not work: {why}\n"),
    }
}

fn as_json(found: &Result<String, String>) -> Value {
    match found {
        Ok(what) => json!({ "works": true, "what": what }),
        Err(why) => json!({ "works": false, "what": why }),
    }
}
