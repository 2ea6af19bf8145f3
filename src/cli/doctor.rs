//! `my-views doctor`: what works on this machine.

use std::{fmt::Display, path::Path};

use my_views::{
    plan::Assets,
    sound::{self, Voices},
    symbols::Library,
    vault::Vault,
    words::Language,
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
    vec![("assets", Ok(assets.root().display().to_string())), ("words", told(words)), ("symbols", told(symbols))]
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
