//! OpenMoji: a list in JSON, and each picture in colour and in black lines.

use serde::Deserialize;

use super::{
    LeftOut, PackError,
    listing::{Listing, Place},
    source::Source,
};

/// An entry of the list, as far as we need it.
#[derive(Debug, Deserialize)]
struct Emoji {
    hexcode: String,
    #[serde(default)]
    group: String,
    #[serde(default)]
    annotation: String,
    #[serde(default)]
    tags: String,
    #[serde(default)]
    openmoji_tags: String,
    #[serde(default)]
    openmoji_author: String,
    #[serde(default)]
    skintone_base_hexcode: String,
}

/// Lists the source if it is OpenMoji, and says whether it is.
pub(super) fn list(source: &Source, listing: &mut Listing) -> Result<bool, PackError> {
    let Some(name) = source.members.keys().find(|name| name.rsplit('/').next() == Some("openmoji.json")).cloned()
    else {
        return Ok(false);
    };
    let bytes = match source.text(&name)? {
        Ok(bytes) => bytes,
        Err(why) => {
            listing.left_out.push(LeftOut::new(&name, why));
            return Ok(false);
        }
    };
    let emojis: Vec<serde_json::Value> = match serde_json::from_slice(&bytes) {
        Ok(emojis) => emojis,
        Err(error) => {
            listing.left_out.push(LeftOut::new(&name, format!("the list cannot be read ({error})")));
            return Ok(false);
        }
    };
    "OpenMoji".clone_into(&mut listing.set);
    "CC BY-SA 4.0".clone_into(&mut listing.licence);
    "OpenMoji, HfG Schwäbisch Gmünd".clone_into(&mut listing.author);
    "en".clone_into(&mut listing.language);
    let before = name.strip_suffix("data/openmoji.json").unwrap_or_default();
    for (nth, value) in emojis.into_iter().enumerate() {
        match serde_json::from_value::<Emoji>(value) {
            Ok(emoji) => emoji_of(source, before, &emoji, listing),
            Err(error) => {
                let what = format!("entry {} of the list", nth + 1);
                listing.left_out.push(LeftOut::new(&what, format!("it is not as it should be ({error})")));
            }
        }
    }
    Ok(true)
}

fn emoji_of(source: &Source, before: &str, emoji: &Emoji, listing: &mut Listing) {
    let file = |folder: &str| {
        let name = format!("{before}{folder}/svg/{}.svg", emoji.hexcode);
        source.members.contains_key(&name).then_some(Place::Member(name))
    };
    let (colour, line) = (file("color"), file("black"));
    let Some(picture) = colour.clone().or_else(|| line.clone()) else {
        return listing
            .left_out
            .push(LeftOut::new(&emoji.annotation, format!("its file {}.svg is missing", emoji.hexcode)));
    };
    let tags = [&emoji.tags, &emoji.openmoji_tags].into_iter().flat_map(|tags| tags.split(','));
    let words = std::iter::once(emoji.annotation.as_str()).chain(tags).map(str::to_owned).collect();
    let wanted = listing.add(&emoji.hexcode, words, picture);
    wanted.line = line.filter(|_| colour.is_some());
    wanted.group.clone_from(&emoji.group);
    wanted.author = Some(emoji.openmoji_author.clone()).filter(|author| !author.is_empty());
    // Six skins of one hand would fill every page of results; the plain one stands for them.
    wanted.hidden = !emoji.skintone_base_hexcode.is_empty() && emoji.skintone_base_hexcode != emoji.hexcode;
}
