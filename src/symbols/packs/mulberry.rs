//! Mulberry Symbols: SVG files, and a table of names, groups and tags.

use std::collections::BTreeMap;

use super::{
    LeftOut, PackError,
    listing::{Listing, Place, by_stem},
    source::Source,
    table::{Row, Table},
};
use crate::symbols::text::words_of_name;

/// Lists the source if it is Mulberry, and says whether it is.
pub(super) fn list(source: &Source, listing: &mut Listing) -> Result<bool, PackError> {
    let Some(name) = table_of(source) else { return Ok(false) };
    let bytes = match source.text(&name)? {
        Ok(bytes) => bytes,
        Err(why) => {
            listing.left_out.push(LeftOut::new(&name, why));
            return Ok(false);
        }
    };
    let table = Table::read(&bytes);
    let language = language_of(&name);
    let columns = Columns {
        symbol: table.column(&["symbol", &format!("symbol-{language}"), "symbol-en"]),
        category: table.column(&["category", &format!("category-{language}"), "category-en"]),
        rated: table.column(&["rated"]),
        tags: table.column(&["tags"]),
    };
    if columns.symbol.is_none() {
        return Ok(false);
    }
    listing.told_of(&name, &table);
    "Mulberry".clone_into(&mut listing.set);
    "CC BY-SA 4.0".clone_into(&mut listing.licence);
    "Steve Lee, Mulberry Symbols".clone_into(&mut listing.author);
    listing.language = language;
    let files = pictures(source);
    for row in table.rows(true) {
        row_of(&row, &columns, &files, listing);
    }
    Ok(true)
}

struct Columns {
    symbol: Option<usize>,
    category: Option<usize>,
    rated: Option<usize>,
    tags: Option<usize>,
}

fn row_of(row: &Row<'_>, columns: &Columns, files: &BTreeMap<String, String>, listing: &mut Listing) {
    let Some(symbol) = row.get(columns.symbol) else {
        return listing.left_out.push(LeftOut::new(&format!("line {}", row.line), "the row has no name"));
    };
    let Some(file) = files.get(&symbol.to_lowercase()) else {
        return listing.left_out.push(LeftOut::new(symbol, "its file is missing"));
    };
    let mut words = words_of(symbol);
    words.extend(row.get(columns.tags).into_iter().flat_map(str::split_whitespace).map(str::to_owned));
    let wanted = listing.add(symbol, words, Place::Member(file.clone()));
    row.get(columns.category).unwrap_or_default().clone_into(&mut wanted.group);
    // Rated 1: not for every child.
    wanted.hidden = row.get(columns.rated) == Some("1");
}

/// `brush_teeth_,_to` is "brush teeth", and "to brush teeth" finds it as well.
fn words_of(symbol: &str) -> Vec<String> {
    match symbol.split_once("_,_") {
        Some((word, "to")) => {
            let word = words_of_name(word);
            vec![word.clone(), format!("to {word}")]
        }
        Some((word, kind)) => vec![format!("{}, {}", words_of_name(word), words_of_name(kind)), words_of_name(word)],
        None => {
            // A note at the end of a letter's name: `a_-_lower_case`.
            let name = symbol.split("_-_").next().unwrap_or(symbol);
            vec![words_of_name(if name.is_empty() { symbol } else { name })]
        }
    }
}

/// The table in English before those in other languages.
fn table_of(source: &Source) -> Option<String> {
    let own = |name: &&str| {
        let file = name.rsplit('/').next().unwrap_or(name);
        file.starts_with("symbol-info") && file.to_ascii_lowercase().ends_with(".csv")
    };
    let mut tables: Vec<&str> = source.members.keys().map(String::as_str).filter(own).collect();
    tables.sort_by_key(|name| (!name.ends_with("symbol-info-en.csv"), !name.ends_with("symbol-info.csv"), name.len()));
    tables.first().map(|name| (*name).to_owned())
}

fn language_of(table: &str) -> String {
    let stem = crate::symbols::text::stem(table);
    stem.strip_prefix("symbol-info-").filter(|code| code.len() == 2).unwrap_or("en").to_owned()
}

/// The file of each name: that of the folder with most pictures, as a copy of the set has examples beside them.
fn pictures(source: &Source) -> BTreeMap<String, String> {
    let svg: Vec<&str> = source.ending_with(&["svg"]).collect();
    let folder = |name: &str| name.rfind('/').map_or("", |end| &name[..end]).to_owned();
    let mut counts = BTreeMap::<String, usize>::new();
    for name in &svg {
        *counts.entry(folder(name)).or_default() += 1;
    }
    let fullest =
        |names: &[&str]| names.iter().max_by_key(|name| counts.get(&folder(name))).map(|name| (*name).to_owned());
    by_stem(svg.into_iter()).into_iter().filter_map(|(stem, names)| Some((stem, fullest(&names)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::words_of;

    #[test]
    fn names_of_symbols_become_words() {
        assert_eq!(words_of("brush_teeth_,_to"), ["brush teeth", "to brush teeth"]);
        assert_eq!(words_of("celebrate_2_,_to"), ["celebrate", "to celebrate"]);
        assert_eq!(words_of("cheese_on_toast_,_melted"), ["cheese on toast, melted", "cheese on toast"]);
        assert_eq!(words_of("a_-_lower_case"), ["a"]);
        assert_eq!(words_of("carpenter_2a"), ["carpenter"]);
    }
}
