//! Boards of other programs as a pack: their pictures, and what stands on each board.

use std::{collections::BTreeMap, ops::ControlFlow};

use super::{
    LeftOut, PackError,
    listing::{Listing, OTHER_PICTURES, PICTURES, Place},
    source::{Found, LONGEST_TEXT, Source},
};
use crate::symbols::{BoardShown, CardShown, obf, text::ending};

/// Most bytes of all boards together.
const MOST_TEXT: usize = 160 << 20;

/// Lists the source if it is a file of boards, and says whether it is.
pub(super) fn list(source: &Source, listing: &mut Listing) -> Result<bool, PackError> {
    let boards: Vec<String> = source.members.keys().filter(|name| may_be(source, name)).cloned().collect();
    let named_so = boards.iter().any(|name| ending(name) == "obf" || name.rsplit('/').next() == Some("manifest.json"));
    let only_json = !boards.is_empty() && source.ending_with(&PICTURES).next().is_none();
    if !named_so && !only_json {
        return Ok(false);
    }
    let texts = texts(source, &boards, listing)?;
    let read = obf::read(&texts, &|name| source.members.contains_key(name));
    drop(texts);
    if read.all.is_empty() {
        // A folder of pictures may have some JSON beside them.
        if named_so || source.is_one_file() || only_json {
            listing.left_out.extend(read.left_out);
        }
        return Ok(named_so);
    }
    fill(source, read, listing);
    Ok(true)
}

/// The files that may be boards, up to a number of bytes.
fn texts(source: &Source, boards: &[String], listing: &mut Listing) -> Result<BTreeMap<String, Found>, PackError> {
    let (mut texts, mut bytes) = (BTreeMap::<String, Found>::new(), 0);
    let wanted = boards.iter().map(String::as_str).collect();
    source.each(&wanted, LONGEST_TEXT, |name, text| {
        bytes += text.as_ref().map_or(0, Vec::len);
        if bytes > MOST_TEXT {
            let why = "the boards together are too long; this one and those after it are not read";
            listing.left_out.push(LeftOut::new(name, why));
            return ControlFlow::Break(());
        }
        texts.insert(name.to_owned(), text);
        ControlFlow::Continue(())
    })?;
    Ok(texts)
}

fn may_be(source: &Source, name: &str) -> bool {
    let ending = ending(name);
    let known = ending == "obf" || ending == "json";
    let other = PICTURES.contains(&ending.as_str()) || OTHER_PICTURES.contains(&ending.as_str());
    known || (source.is_one_file() && !other)
}

fn fill(source: &Source, read: obf::Boards, listing: &mut Listing) {
    listing.set =
        read.all.first().map(|board| board.name.clone()).filter(|name| !name.is_empty()).unwrap_or(source.name());
    listing.language = read.locale.unwrap_or_default().replace('_', "-");
    listing.left_out.extend(read.left_out);
    // The same picture under the same words is one picture, on however many boards it stands.
    let mut known = BTreeMap::<(String, String), String>::new();
    for board in read.all {
        let mut cards = Vec::new();
        for card in board.cards {
            let picture = card.picture.map(|picture| {
                let key = (picture.key.clone(), card.label.to_lowercase());
                known
                    .entry(key)
                    .or_insert_with(|| add(listing, &board.name, &card.label, card.spoken.clone(), picture))
                    .clone()
            });
            cards.push(CardShown { label: card.label, spoken: card.spoken, picture, leads_to: card.leads_to });
        }
        listing.boards.push(BoardShown { id: board.id, name: board.name, cards });
    }
}

fn add(listing: &mut Listing, board: &str, label: &str, spoken: Option<String>, picture: obf::Picture) -> String {
    let place = match picture.place {
        obf::Place::Held(bytes) => Place::Held(bytes),
        obf::Place::Member(name) => Place::Member(name),
    };
    let name = if label.is_empty() { spoken.as_deref().unwrap_or(&picture.key) } else { label };
    let wanted = listing.add(name, std::iter::once(label.to_owned()).chain(spoken.clone()).collect(), place);
    board.clone_into(&mut wanted.group);
    (wanted.licence, wanted.author) = (picture.licence, picture.author);
    wanted.id.clone()
}
