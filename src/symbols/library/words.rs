//! The symbols' words in other languages: `symbols/words/LANG.csv`, a line for each symbol, its label first.

use std::{collections::HashMap, fs, io};

use super::{Library, SymbolError};
use crate::{record::showable, symbols::packs::table::Table};

/// No list of words is as long.
const LONGEST_WORDS_BYTES: u64 = 2_000_000;
/// A language tag that may become a part of a path.
const LONGEST_TAG: usize = 35;

/// A line that cannot be used; the symbol keeps its words in the language of the set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLine {
    /// The line, from 1.
    pub line: u64,
    /// What is wrong with it.
    pub what: String,
}

impl Library {
    /// The same set with the words of another language, and the lines of its list that cannot be used. What the list does
    /// not have keeps its words; the words of the set's own language still find every symbol. A language without a list
    /// leaves the set as it is.
    ///
    /// # Errors
    /// The list is there and cannot be read, or is far too long.
    pub fn in_language(&self, tag: &str) -> Result<(Self, Vec<BadLine>), SymbolError> {
        let plain = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
        if tag == self.manifest.language || tag.len() > LONGEST_TAG || !tag.chars().all(plain) {
            return Ok((self.clone(), Vec::new()));
        }
        let file = self.folder.join("words").join(format!("{tag}.csv"));
        let unreadable = |cause: io::Error| SymbolError::File { file: file.clone(), cause: cause.to_string() };
        match fs::metadata(&file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((self.clone(), Vec::new())),
            Err(error) => return Err(unreadable(error)),
            Ok(about) if about.len() > LONGEST_WORDS_BYTES => {
                return Err(SymbolError::Manifest { file, line: 1, what: "the list of words is far too long".into() });
            }
            Ok(_) => {}
        }
        let (words, bad) = self.read_words(&fs::read(&file).map_err(unreadable)?);
        let mut library = self.clone();
        tag.clone_into(&mut library.manifest.language);
        for symbol in &mut library.manifest.symbols {
            if let Some(words) = words.get(&symbol.id) {
                symbol.words.clone_from(words);
            }
        }
        library.beneath = Some(std::sync::Arc::new(self.clone()));
        Ok((library, bad))
    }

    /// Words by symbol, from columns `id` and `words` (`label|other|other`).
    fn read_words(&self, bytes: &[u8]) -> (HashMap<String, Vec<String>>, Vec<BadLine>) {
        let table = Table::read(bytes);
        let mut bad: Vec<BadLine> =
            table.faults.iter().map(|(line, what)| BadLine { line: *line, what: showable(what) }).collect();
        let (ids, columns) = (table.column(&["id"]), table.column(&["words"]));
        if ids.is_none() || columns.is_none() {
            bad.push(BadLine { line: 1, what: "the first line must be `id,words`".into() });
            return (HashMap::new(), bad);
        }
        let mut all = HashMap::new();
        for row in table.rows(true) {
            let mut fault = |what: String| bad.push(BadLine { line: row.line, what: showable(&what) });
            let Some(id) = row.get(ids) else {
                fault("there is no id".into());
                continue;
            };
            let words: Vec<String> = row.get(columns).unwrap_or_default().split('|').filter_map(word).collect();
            if self.get(id).is_none() {
                fault(format!("there is no symbol `{id}`"));
            } else if words.is_empty() {
                fault(format!("the symbol `{id}` has no word"));
            } else if all.contains_key(id) {
                fault(format!("the symbol `{id}` stands twice"));
            } else {
                all.insert(id.to_owned(), words);
            }
        }
        (all, bad)
    }
}

fn word(text: &str) -> Option<String> {
    let word = text.trim();
    (!word.is_empty()).then(|| showable(word))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        plan::Assets,
        symbols::{Ask, Search},
    };

    fn core() -> Library {
        Library::open(&Assets::find().unwrap()).unwrap()
    }

    #[test]
    fn a_symbol_is_labelled_in_the_language_and_found_in_it_and_in_that_of_the_set() {
        let (welsh, bad) = core().in_language("cy").unwrap();
        assert_eq!(bad, []);
        assert_eq!((welsh.language(), welsh.get("happy").unwrap().label()), ("cy", "Hapus"));
        let search = Search::build(welsh.findables());
        let first = |typed: &str| {
            let found = search.find(&Ask { typed, language: "cy", weights: None, limit: 1 });
            found.first().map(|found| (found.id.clone(), found.label.clone()))
        };
        assert_eq!(first("hapus"), Some(("happy".into(), "Hapus".into())));
        assert_eq!(first("happy"), Some(("happy".into(), "Hapus".into())));
    }

    #[test]
    fn a_language_without_a_list_and_a_tag_that_is_none_leave_the_set_as_it_is() {
        for tag in ["tlh", "../../etc/passwd", "en-GB", ""] {
            let (same, bad) = core().in_language(tag).unwrap();
            assert_eq!((same.language(), bad.len()), ("en-GB", 0), "{tag}");
        }
    }

    #[test]
    fn lines_that_cannot_be_used_are_told_and_their_symbols_keep_their_words() {
        let (words, bad) =
            core().read_words(b"id,words\nhappy,Gl\xC3\xBCcklich| |froh\nmartian,x\nsad,\nhappy,again\n");
        assert_eq!(words["happy"], ["Glücklich", "froh"]);
        let lines: Vec<u64> = bad.iter().map(|bad| bad.line).collect();
        assert_eq!(lines, [3, 4, 5]);
        assert_eq!(core().read_words(b"what,is\na,b\n").1.len(), 1);
    }

    #[test]
    fn every_list_that_comes_with_the_program_is_whole() {
        let core = core();
        for entry in fs::read_dir(core.folder.join("words")).unwrap() {
            let path = entry.unwrap().path();
            let tag = path.file_stem().unwrap().to_str().unwrap();
            let (words, bad) = core.read_words(&fs::read(&path).unwrap());
            assert_eq!(bad, [], "{tag}");
            let missing: Vec<_> = core.symbols().filter(|symbol| !words.contains_key(&symbol.id)).collect();
            assert_eq!(missing.len(), 0, "{tag}: {missing:?}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic_nor_leave_a_symbol_without_a_word(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let (words, _) = core().read_words(&bytes);
            prop_assert!(words.values().all(|words| words.first().is_some_and(|word| !word.trim().is_empty())));
        }
    }
}
