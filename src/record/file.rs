//! Records and events as text: RON for people and for the vault, JSON for other programs.

use std::collections::BTreeMap;

use ron::{
    Options,
    ser::{PrettyConfig, to_string_pretty},
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use super::{Event, FORMAT, MyViews, showable};

/// Depth of a nested file at which reading stops; our own stays under 20.
const DEEPEST: usize = 64;

/// A record that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The record.
    pub views: MyViews,
    /// A newer program wrote it: it is for reading only, and a plain notice says so.
    pub newer: bool,
    /// Entries (answers, notes, …) of that newer program that could not be read.
    pub left_out: usize,
}

/// A text is no record, or no event.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// It does not say its format: it is something else.
    #[error("this is not a \"my views\" record: it does not say which format it has ({reason})")]
    NotARecord {
        /// What the reader met.
        reason: String,
    },
    /// It says that it is a record, and is not whole.
    #[error("the record is damaged at line {line}, column {column}: {reason}; take an undamaged copy")]
    Damaged {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the reader met.
        reason: String,
    },
    /// A newer program wrote it and this one cannot make anything of it.
    #[error("a newer My Views wrote this (format {}.{}): install the newer program to open it", format.0, format.1)]
    TooNew {
        /// Its format.
        format: (u16, u16),
    },
    /// It is more than any conversation is.
    #[error("this has more in it than any conversation: it is damaged, or made to do harm; take an undamaged copy")]
    TooMuch,
    /// It cannot be put into text.
    #[error("the record cannot be written: {reason}")]
    Unwritable {
        /// Why.
        reason: String,
    },
}

/// Most values of a record in JSON. A thousand drawings have half as many; each may take ninety bytes of memory.
const MOST_VALUES: usize = 2_000_000;

/// Read first, whatever follows.
#[derive(Deserialize)]
struct Head {
    format: (u16, u16),
}

/// Where a program of another version may have put what we do not know, list by list.
const LISTS: [&str; 6] = ["sittings", "answers", "asked", "adults", "devices", "pictures"];

fn ron() -> Options {
    Options::default().with_recursion_limit(DEEPEST)
}

fn ron_damage(error: &ron::error::SpannedError) -> ReadError {
    let at = error.span.start;
    ReadError::Damaged { line: at.line, column: at.col, reason: showable(&error.code.to_string()) }
}

fn json_damage(error: &serde_json::Error) -> ReadError {
    ReadError::Damaged { line: error.line(), column: error.column(), reason: showable(&error.to_string()) }
}

fn not_a_record(reason: &impl ToString) -> ReadError {
    ReadError::NotARecord { reason: showable(&reason.to_string()) }
}

fn unwritable(reason: &impl ToString) -> ReadError {
    ReadError::Unwritable { reason: reason.to_string() }
}

/// The record as RON, laid out for people.
///
/// # Errors
///
/// When a part cannot be put into RON.
pub fn write_ron(views: &MyViews) -> Result<String, ReadError> {
    // Deeper than seven are the points of a drawing: one line each, not one line a point.
    let layout = PrettyConfig::new().depth_limit(7).new_line("\n");
    let mut text = to_string_pretty(views, layout).map_err(|error| unwritable(&error))?;
    text.push('\n');
    Ok(text)
}

/// Reads a record from RON.
///
/// # Errors
///
/// When it is no record, damaged, or so new that its JSON twin has to be read instead.
pub fn read_ron(text: &str) -> Result<Opened, ReadError> {
    let head: Head = ron().from_str(text).map_err(|error| not_a_record(&error.code))?;
    match ron().from_str(text) {
        Ok(views) => Ok(Opened { views, newer: head.format.0 > FORMAT.0, left_out: 0 }),
        Err(_) if head.format > FORMAT => Err(ReadError::TooNew { format: head.format }),
        Err(error) => Err(ron_damage(&error)),
    }
}

/// The record as JSON, with the fields of a newer program back in their places.
///
/// # Errors
///
/// When a part cannot be put into JSON.
pub fn write_json(views: &MyViews) -> Result<String, ReadError> {
    let mut value = typed_value(views)?;
    for (pointer, text) in &views.unknown {
        let Some((parent, key)) = pointer.rsplit_once('/') else { continue };
        let parent = if parent.is_empty() { Some(&mut value) } else { value.pointer_mut(parent) };
        if let (Some(Value::Object(parent)), Ok(kept)) = (parent, serde_json::from_str(text)) {
            parent.entry(unescape(key)).or_insert(kept);
        }
    }
    let mut text = serde_json::to_string_pretty(&value).map_err(|error| unwritable(&error))?;
    text.push('\n');
    Ok(text)
}

/// Reads a record from JSON. Fields that this program does not know are kept in [`MyViews::unknown`]; entries of a newer
/// program that it cannot understand are left out and counted.
///
/// # Errors
///
/// When it is no record, damaged, far too much, or too new for anything of it to be understood.
pub fn read_json(text: &str) -> Result<Opened, ReadError> {
    // All of it is read before it is known what it is, and may be a hundred times as long in memory.
    if text.bytes().filter(|byte| matches!(byte, b',' | b'[' | b'{')).count() > MOST_VALUES {
        return Err(ReadError::TooMuch);
    }
    let mut value: Value = serde_json::from_str(text).map_err(|error| json_damage(&error))?;
    let head: Head = Head::deserialize(&value).map_err(|error| not_a_record(&error))?;
    let newer = head.format > FORMAT;
    // A field of this name is only ever our own bookkeeping in RON; in JSON it is somebody else's.
    let foreign = value.as_object_mut().and_then(|object| object.remove("unknown"));
    let mut left_out = 0;
    let mut views: MyViews = match MyViews::deserialize(&value) {
        Ok(views) => views,
        Err(_) if newer => {
            left_out = leave_out_unreadable(&mut value);
            MyViews::deserialize(&value).map_err(|_| ReadError::TooNew { format: head.format })?
        }
        // Read again from the text, which knows line and column.
        Err(error) => {
            return Err(serde_json::from_str::<MyViews>(text).err().map_or_else(
                || ReadError::Damaged { line: 1, column: 1, reason: showable(&error.to_string()) },
                |error| json_damage(&error),
            ));
        }
    };
    if let (Some(foreign), Some(object)) = (foreign, value.as_object_mut()) {
        object.insert("unknown".to_owned(), foreign);
    }
    let mut unknown = BTreeMap::new();
    keep_unknown(&value, &typed_value(&views)?, "", &mut unknown);
    views.unknown = unknown;
    Ok(Opened { views, newer: head.format.0 > FORMAT.0, left_out })
}

fn typed_value(views: &MyViews) -> Result<Value, ReadError> {
    let mut value = serde_json::to_value(views).map_err(|error| unwritable(&error))?;
    value.as_object_mut().map(|object| object.remove("unknown"));
    Ok(value)
}

/// Fields of `read` that `known` has not, by JSON pointer.
fn keep_unknown(read: &Value, known: &Value, pointer: &str, unknown: &mut BTreeMap<String, String>) {
    match (read, known) {
        (Value::Object(read), Value::Object(known)) => {
            for (key, value) in read {
                let pointer = format!("{pointer}/{}", escape(key));
                match known.get(key) {
                    Some(known) => keep_unknown(value, known, &pointer, unknown),
                    None => {
                        unknown.insert(pointer, value.to_string());
                    }
                }
            }
        }
        (Value::Array(read), Value::Array(known)) => {
            for (place, (read, known)) in read.iter().zip(known).enumerate() {
                keep_unknown(read, known, &format!("{pointer}/{place}"), unknown);
            }
        }
        _ => {}
    }
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn unescape(key: &str) -> String {
    key.replace("~1", "/").replace("~0", "~")
}

/// Drops the entries of the record's lists that this program cannot read, and says how many.
fn leave_out_unreadable(value: &mut Value) -> usize {
    let Some(object) = value.as_object_mut() else { return 0 };
    LISTS.iter().map(|list| leave_out_of(object, list)).sum()
}

fn leave_out_of(object: &mut Map<String, Value>, list: &str) -> usize {
    fn reads<T: DeserializeOwned>(value: &Value) -> bool {
        T::deserialize(value).is_ok()
    }
    let readable: fn(&Value) -> bool = match list {
        "sittings" => reads::<super::Sitting>,
        "answers" => reads::<super::Answer>,
        "asked" => reads::<super::Asked>,
        "adults" => reads::<super::AdultNote>,
        "devices" => reads::<super::DeviceNote>,
        _ => reads::<super::PictureUsed>,
    };
    let Some(entries) = object.get_mut(list).and_then(Value::as_array_mut) else { return 0 };
    let before = entries.len();
    entries.retain(readable);
    before - entries.len()
}

/// An event as one line of RON.
///
/// # Errors
///
/// When it cannot be put into RON.
pub fn event_to_ron(event: &Event) -> Result<String, ReadError> {
    ron().to_string(event).map_err(|error| unwritable(&error))
}

/// Reads an event from RON.
///
/// # Errors
///
/// When it is damaged, with line and column.
pub fn event_from_ron(text: &str) -> Result<Event, ReadError> {
    ron().from_str(text).map_err(|error| ron_damage(&error))
}

/// The JSON Schema of the record, published as `assets/report/my-views.schema.json`.
#[must_use]
pub fn schema() -> Value {
    schemars::schema_for!(MyViews).to_value()
}
