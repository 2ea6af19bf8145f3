//! Any folder or zip of pictures. Their names are those of the files, or stand in a table beside them.

use std::collections::BTreeMap;

use super::{
    LeftOut, PackError,
    listing::{Listing, OTHER_PICTURES, PICTURES, Place, by_stem},
    source::Source,
    table::{Row, Table},
};
use crate::symbols::{
    picture::PictureError,
    text::{ending, stem, words_of_name},
};

/// Names that people give to columns, in small letters.
const FILE: [&str; 8] = ["file", "filename", "file name", "image", "picture", "symbol", "path", "id"];
const WORD: [&str; 8] = ["word", "label", "name", "title", "text", "meaning", "description", "symbol"];
const MORE: [&str; 6] = ["words", "synonyms", "tags", "keywords", "other words", "also"];
const GROUP: [&str; 4] = ["group", "category", "topic", "folder"];
const LICENCE: [&str; 3] = ["licence", "license", "rights"];
const AUTHOR: [&str; 4] = ["author", "artist", "creator", "by"];

/// Lists every picture of the source.
pub(super) fn list(source: &Source, listing: &mut Listing) -> Result<(), PackError> {
    listing.set = source.name();
    let mut rows = BTreeMap::new();
    let tables: Vec<String> = source.ending_with(&["csv", "tsv"]).map(str::to_owned).collect();
    for name in tables {
        match source.text(&name)? {
            Ok(bytes) => {
                let table = Table::read(&bytes);
                listing.told_of(&name, &table);
                read_table(source, &name, &table, &mut rows, listing);
            }
            Err(why) => listing.left_out.push(LeftOut::new(&name, why)),
        }
    }
    for file in source.members.keys() {
        let ending = ending(file);
        if PICTURES.contains(&ending.as_str()) || (source.is_one_file() && !OTHER_PICTURES.contains(&ending.as_str())) {
            let named = rows.remove(file);
            add(file, named, listing);
        } else if matches!(ending.as_str(), "heic" | "heif") {
            listing.left_out.push(LeftOut::new(file, PictureError::Heic.to_string()));
        } else if OTHER_PICTURES.contains(&ending.as_str()) {
            let why =
                "pictures of this form are not read here. Open it in any picture program and save it as PNG or JPEG.";
            listing.left_out.push(LeftOut::new(file, why));
        }
    }
    Ok(())
}

/// What a table says of a file.
struct Named {
    words: Vec<String>,
    group: Option<String>,
    licence: Option<String>,
    author: Option<String>,
}

fn add(file: &str, named: Option<Named>, listing: &mut Listing) {
    let place = Place::Member(file.to_owned());
    // The folder in which a picture lies is its group.
    let folder = file.rsplit('/').nth(1).map(words_of_name).unwrap_or_default();
    match named {
        Some(Named { words, group, licence, author }) => {
            let wanted = listing.add(stem(file), words, place);
            wanted.group = group.unwrap_or(folder);
            (wanted.licence, wanted.author) = (licence, author);
        }
        None => listing.add(stem(file), vec![words_of_name(stem(file))], place).group = folder,
    }
}

fn read_table(source: &Source, name: &str, table: &Table, rows: &mut BTreeMap<String, Named>, listing: &mut Listing) {
    let file = table.column(&FILE);
    let word = WORD.iter().find_map(|name| table.column(&[name]).filter(|column| Some(*column) != file));
    let named = file.is_some() && word.is_some();
    // Without names of columns: the file, the word, other words.
    let columns = if named { [file, word, table.column(&MORE)] } else { [Some(0), Some(1), Some(2)] };
    let more = |names: &[&str]| if named { table.column(names) } else { None };
    let (group, licence, author) = (more(&GROUP), more(&LICENCE), more(&AUTHOR));
    let stems = by_stem(source.ending_with(&PICTURES));
    let folder = name.rfind('/').map_or("", |end| &name[..=end]);
    let (mut hits, mut missing) = (0, Vec::new());
    for row in table.rows(named) {
        let Some(wanted) = row.get(columns[0]) else { continue };
        let Some(member) = member(source, &stems, folder, wanted) else {
            missing
                .push(LeftOut::new(&format!("{name}, line {}", row.line), format!("there is no picture `{wanted}`")));
            continue;
        };
        hits += 1;
        let text = |column| row.get(column).map(str::to_owned);
        let words = words(&row, columns[1], columns[2]);
        if words.is_empty() {
            missing.push(LeftOut::new(
                &format!("{name}, line {}", row.line),
                format!("`{wanted}` has no word; its file's name is taken"),
            ));
            continue;
        }
        let of_row = Named { words, group: text(group), licence: text(licence), author: text(author) };
        if rows.insert(member.clone(), of_row).is_some() {
            missing.push(LeftOut::new(
                &format!("{name}, line {}", row.line),
                format!("`{wanted}` stands twice; the last row counts"),
            ));
        }
    }
    if hits == 0 {
        listing.left_out.push(LeftOut::new(name, "no row of this table names a picture here"));
    } else {
        listing.left_out.append(&mut missing);
    }
}

fn words(row: &Row<'_>, word: Option<usize>, more: Option<usize>) -> Vec<String> {
    let more = row.get(more).into_iter().flat_map(|words| words.split([',', ';', '|']));
    row.get(word).into_iter().chain(more).map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
}

/// The picture that a table names: by its whole name, beside the table, or by its name without folder or ending.
fn member(source: &Source, stems: &BTreeMap<String, Vec<&str>>, folder: &str, wanted: &str) -> Option<String> {
    let wanted = wanted.trim_start_matches("./").replace('\\', "/");
    let beside = format!("{folder}{wanted}");
    if let Some(name) = [&wanted, &beside].into_iter().find(|name| source.members.contains_key(*name)) {
        return Some(name.clone());
    }
    let stem = if PICTURES.contains(&ending(&wanted).as_str()) { stem(&wanted) } else { wanted.rsplit('/').next()? };
    stems.get(&stem.to_lowercase()).and_then(|names| names.first()).map(|name| (*name).to_owned())
}
