//! The parts of a board's JSON, however a program wrote them.

use std::{collections::BTreeMap, sync::Arc};

use base64::{
    Engine,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use serde_json::{Map, Value};

/// Spaces apart, any padding goes.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// An object of JSON.
pub(super) type Object = Map<String, Value>;

/// An id, which programs write as text or as a number; none where it is empty.
pub(super) fn id(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The first of these that is text and not empty.
pub(super) fn words(object: &Object, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match object.get(*name)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// The objects of a list, which some programs write as an object with the ids as names.
pub(super) fn objects<'a>(parent: &'a Object, name: &str) -> Vec<(Option<String>, &'a Object)> {
    match parent.get(name) {
        Some(Value::Array(list)) => {
            list.iter().filter_map(Value::as_object).map(|one| (id(one.get("id")), one)).collect()
        }
        Some(Value::Object(by_id)) => by_id
            .iter()
            .filter_map(|(name, one)| {
                one.as_object().map(|one| (id(one.get("id")).or_else(|| Some(name.clone())), one))
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Yes, in any way of writing it.
pub(super) fn yes(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Bool(yes)) => *yes,
        Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
        Some(Value::Number(number)) => number.as_i64() == Some(1),
        _ => false,
    }
}

/// Names and paths, as in a manifest; ids as text.
pub(super) fn paths(parent: Option<&Value>, name: &str) -> BTreeMap<String, String> {
    let all = parent.and_then(|paths| paths.get(name)).and_then(Value::as_object);
    let path = |(id, path): (&String, &Value)| path.as_str().map(|path| (id.clone(), path.to_owned()));
    all.into_iter().flatten().filter_map(path).collect()
}

/// Where the picture of a button is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::symbols) enum Place {
    /// In the board itself.
    Held(Arc<[u8]>),
    /// A file beside the board.
    Member(String),
}

/// The picture of a button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::symbols) struct Picture {
    /// The same for the same picture of a file of boards.
    pub key: String,
    pub place: Place,
    pub licence: Option<String>,
    pub author: Option<String>,
}

/// Looks for the files of one source.
pub(super) struct Files<'a> {
    /// Every file, by its name.
    pub named: &'a dyn Fn(&str) -> bool,
    /// Paths of pictures by id, as the manifest gives them.
    pub images: &'a BTreeMap<String, String>,
    /// The folder of the board, with a `/` at the end; may be empty.
    pub folder: &'a str,
}

impl Files<'_> {
    fn of_path(&self, path: &str) -> Option<String> {
        let path = path.trim_start_matches("./").trim_start_matches('/').replace('\\', "/");
        let beside = format!("{}{path}", self.folder);
        [path, beside].into_iter().find(|path| (self.named)(path))
    }

    /// The picture of an entry of `images`: its data, else its file. What is only an address or a name in somebody's set is
    /// told, and never fetched.
    pub(super) fn picture(&self, id: &str, image: &Object, of_board: Option<&Object>) -> Result<Picture, String> {
        let (licence, author) = rights(image.get("license").and_then(Value::as_object).or(of_board));
        let picture = |key: String, place| Ok(Picture { key, place, licence: licence.clone(), author: author.clone() });
        let mut why = "its picture is not in the file".to_owned();
        if let Some(data) = image.get("data").and_then(Value::as_str).filter(|data| !data.trim().is_empty()) {
            match held(data) {
                Some(bytes) => return picture(format!("{}#{id}", self.folder), Place::Held(bytes.into())),
                None => "its picture's data cannot be understood".clone_into(&mut why),
            }
        }
        let named = image.get("path").and_then(Value::as_str).or_else(|| self.images.get(id).map(String::as_str));
        if let Some(path) = named.filter(|path| !path.trim().is_empty()) {
            match self.of_path(path) {
                Some(member) => return picture(member.clone(), Place::Member(member)),
                None => why = format!("the file of its picture, {path}, is missing"),
            }
        }
        if let Some(url) = image.get("url").and_then(Value::as_str) {
            // An address may hold the picture itself.
            if let Some(bytes) = url.starts_with("data:").then(|| held(url)).flatten() {
                return picture(format!("{}#{id}", self.folder), Place::Held(bytes.into()));
            }
            "its picture is only on the internet, from which nothing is fetched".clone_into(&mut why);
        } else if image.get("symbol").is_some() {
            let set = image.get("symbol").and_then(|symbol| symbol.get("set")).and_then(Value::as_str);
            why = format!(
                "its picture is named from the set {}, and is not in the file",
                set.unwrap_or("of its program")
            );
        }
        Err(why)
    }
}

/// Licence and author, as far as they are said.
pub(super) fn rights(licence: Option<&Object>) -> (Option<String>, Option<String>) {
    licence.map_or((None, None), |licence| {
        (
            words(licence, &["type", "licence", "license"]),
            words(licence, &["author_name", "copyright_holder", "author"]),
        )
    })
}

/// The bytes of `data:image/png;base64,…`, or of base64 alone.
fn held(data: &str) -> Option<Vec<u8>> {
    let (head, body) =
        data.trim().strip_prefix("data:").map_or(("base64", data), |rest| rest.split_once(',').unwrap_or(("", "")));
    if head.contains("base64") {
        let plain: String = body.chars().filter(|letter| !letter.is_whitespace()).collect();
        return BASE64.decode(plain).ok().filter(|bytes| !bytes.is_empty());
    }
    // An SVG may stand as text in which some signs are written as %3C.
    let mut bytes = Vec::with_capacity(body.len());
    let mut rest = body.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = after.get(..2).filter(|_| *first == b'%').and_then(|two| str::from_utf8(two).ok());
        if let Some(byte) = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    (!bytes.is_empty()).then_some(bytes)
}
