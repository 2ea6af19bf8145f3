//! Tables of names beside pictures: CSV of any program and country.

use csv::{ReaderBuilder, StringRecord};

use crate::symbols::text::decoded;

/// Most rows of a table.
const MOST_ROWS: usize = 100_000;

/// A table with the names of its columns.
pub(crate) struct Table {
    columns: Vec<String>,
    rows: Vec<(u64, StringRecord)>,
    /// What was not as it should be, each with its line.
    pub faults: Vec<(u64, String)>,
    /// The encoding, where it was not UTF-8.
    pub encoding: Option<&'static str>,
}

impl Table {
    /// Reads a table: UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs between its columns.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let (text, encoding) = decoded(bytes);
        // The reader counts lines wrongly where they end in two signs.
        let text = text.replace("\r\n", "\n");
        // A first line by which a spreadsheet is told the sign between columns.
        let (told, text) = match text.split_once('\n') {
            Some((first, rest)) if first.trim_end().len() == 5 && first.to_ascii_lowercase().starts_with("sep=") => {
                (first.as_bytes().get(4).copied(), rest.to_owned())
            }
            _ => (None, text),
        };
        let between = told.unwrap_or_else(|| between_columns(&text));
        let mut reader =
            ReaderBuilder::new().delimiter(between).flexible(true).has_headers(false).from_reader(text.as_bytes());
        let (mut columns, mut rows, mut faults) = (Vec::new(), Vec::new(), Vec::new());
        for record in reader.records() {
            match record {
                Ok(record) if columns.is_empty() => {
                    columns = record.iter().map(|column| column.trim().to_lowercase()).collect();
                    rows.push((1, record));
                }
                Ok(record) => {
                    let line = record.position().map_or(0, csv::Position::line);
                    rows.push((line, record));
                }
                Err(error) => faults.push((error.position().map_or(0, csv::Position::line), error.to_string())),
            }
            if rows.len() > MOST_ROWS {
                faults.push((0, format!("only the first {MOST_ROWS} rows were read")));
                break;
            }
        }
        Self { columns, rows, faults, encoding }
    }

    /// The number of the first column that has one of these names.
    pub(crate) fn column(&self, names: &[&str]) -> Option<usize> {
        names.iter().find_map(|name| self.columns.iter().position(|column| column == name))
    }

    /// Rows with their lines; the first is left out where it has the names of the columns.
    pub(crate) fn rows(&self, named: bool) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().skip(usize::from(named)).map(|(line, record)| Row { line: *line, record })
    }
}

/// One row.
pub(crate) struct Row<'a> {
    /// Its line in the file.
    pub line: u64,
    record: &'a StringRecord,
}

impl<'a> Row<'a> {
    /// The words in a column; none where it is empty or missing.
    pub(crate) fn get(&self, column: Option<usize>) -> Option<&'a str> {
        self.record.get(column?).map(str::trim).filter(|words| !words.is_empty())
    }
}

/// The sign between columns: that of which the first line has most, outside quotes.
fn between_columns(text: &str) -> u8 {
    let (mut quoted, mut counts) = (false, [(b',', 0_u32), (b';', 0), (b'\t', 0)]);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if !quoted => counts.iter_mut().filter(|(sign, _)| *sign == byte).for_each(|(_, count)| *count += 1),
            _ => {}
        }
    }
    // The earlier of two that are equal: a line without any is one column.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(sign, _)| *sign)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(bytes: &[u8]) -> Vec<String> {
        let table = Table::read(bytes);
        let column = table.column(&["symbol"]);
        table.rows(true).filter_map(|row| row.get(column).map(str::to_owned)).collect()
    }

    #[test]
    fn quotes_commas_and_marks_are_read() {
        assert_eq!(
            names(b"\xEF\xBB\xBFid,Symbol\r\n1,\"run_,_to\"\r\n2,\"say \"\"hi\"\"\"\r\n"),
            ["run_,_to", "say \"hi\""]
        );
        assert_eq!(names(b"sep=;\nid;symbol\n1;a,b\n"), ["a,b"]);
        assert_eq!(names(b"id;symbol\n1;\xFCber\n"), ["über"]);
        assert_eq!(names(b"id\tsymbol\n1\tx\n2\n3\ty\tz\n"), ["x", "y"]);
        let wide: Vec<u8> = "id,symbol\n1,école\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(names(&[b"\xFF\xFE".as_slice(), &wide].concat()), ["école"]);
        assert_eq!(names(b"symbol\n\"never closed\n"), ["never closed"]);
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let table = Table::read(&bytes);
            table.rows(false).for_each(|row| assert!(row.get(Some(1)).is_none_or(|words| !words.is_empty())));
        }
    }
}
