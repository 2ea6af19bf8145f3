//! ARASAAC: a folder of pictures, named by words, or by numbers with a list of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    LeftOut, PackError,
    listing::{Listing, PICTURES, Place},
    source::Source,
};
use crate::symbols::text::{stem, words_of_name};

/// What the list says of one number.
struct Named {
    words: Vec<String>,
    group: String,
    hidden: bool,
}

/// Lists the source if it is ARASAAC, and says whether it is.
pub(super) fn list(source: &Source, listing: &mut Listing) -> Result<bool, PackError> {
    let called = |name: &str| name.to_lowercase().contains("arasaac");
    let named = names(source, listing)?;
    if named.is_empty() && !called(&source.name()) && !source.members.keys().any(|name| called(name)) {
        return Ok(false);
    }
    "ARASAAC".clone_into(&mut listing.set);
    "CC BY-NC-SA 4.0".clone_into(&mut listing.licence);
    "Sergio Palao for ARASAAC (arasaac.org), owned by the Government of Aragon".clone_into(&mut listing.author);
    for file in source.ending_with(&PICTURES) {
        let name = stem(file);
        // Files of the internet have their size beside the number: `2349_500`.
        let number = name.split('_').next().unwrap_or(name);
        let place = Place::Member(file.to_owned());
        match named.get(number) {
            Some(Named { words, group, hidden }) => {
                let wanted = listing.add(number, words.clone(), place);
                wanted.group.clone_from(group);
                wanted.hidden = *hidden;
            }
            None => {
                listing.add(name, vec![words_of_name(name)], place);
            }
        }
    }
    Ok(true)
}

/// The list of numbers in any JSON file: `[{"_id": 2349, "keywords": [{"keyword": "apple"}]}]`.
fn names(source: &Source, listing: &mut Listing) -> Result<BTreeMap<String, Named>, PackError> {
    let mut named = BTreeMap::new();
    let lists: Vec<String> = source.ending_with(&["json"]).map(str::to_owned).collect();
    for list in lists {
        let Ok(bytes) = source.text(&list)? else { continue };
        let Ok(Value::Array(entries)) = serde_json::from_slice(&bytes) else { continue };
        let before = named.len();
        named.extend(entries.iter().filter_map(entry));
        if named.len() == before {
            listing.left_out.push(LeftOut::new(&list, "it is no list of pictures"));
        }
    }
    Ok(named)
}

fn entry(entry: &Value) -> Option<(String, Named)> {
    let number = entry.get("_id")?.as_u64()?;
    let list = |name: &str| entry.get(name).and_then(Value::as_array).into_iter().flatten();
    let keyword = |word: &Value| word.get("keyword").and_then(Value::as_str).map(str::to_owned);
    let text = |word: &Value| word.as_str().map(str::to_owned);
    let words: Vec<String> = list("keywords").filter_map(keyword).chain(list("tags").filter_map(text)).collect();
    let is = |name: &str| entry.get(name).and_then(Value::as_bool).unwrap_or(false);
    let group = list("categories").find_map(text).unwrap_or_default();
    Some((number.to_string(), Named { words, group, hidden: is("sex") || is("violence") }))
}
