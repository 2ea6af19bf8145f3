//! A plan's boards on paper, as a PDF of mats and cards to cut out.

use std::{cell::RefCell, collections::BTreeSet, sync::Arc};

use uuid::Uuid;

use super::{ExportError, home_of};
use crate::{
    plan::{self, Assets, Plan, Text, Wording},
    record::{FoldError, Likeness, What, may_be_passed_on},
    report::{
        PictureShown,
        cards::{CardsWanted, cards},
        keyguard::{Keyguard, keyguard},
        pdf::{Pdf, Templates, sheet},
    },
    symbols::{
        Library, file_in_likeness,
        packs::{PackStore, Shelf},
        picture::form_of,
    },
    vault::Reader,
    words::Language,
};

/// The boards of `plan` that are `wanted`, with the pictures of `shelf` and "me" as in `likeness`.
///
/// # Errors
/// No font is installed, or the template is wrong.
pub fn cards_of(
    assets: &Assets,
    (plan, wanted): (&Plan, &CardsWanted),
    wording: &dyn Wording,
    shelf: &Shelf,
    likeness: Option<&Likeness>,
) -> Result<Pdf, ExportError> {
    let used = RefCell::new(BTreeSet::new());
    let picture = |id: &str| {
        let hit = shelf.resolve(id)?;
        let own = shelf.own().get(&hit.id).is_some();
        // Paper goes from hand to hand; what may not be passed on is printed as its word.
        if !own && !may_be_passed_on(&hit.credit.licence) {
            return None;
        }
        let bytes = shelf.bytes(&hit.id, crate::symbols::Look::Colour).ok()?;
        let bytes = if own { file_in_likeness(&bytes, likeness).into_owned() } else { bytes };
        used.borrow_mut().insert((hit.credit.set, hit.credit.author, hit.credit.licence));
        Some(PictureShown { media: form_of(&bytes)?.media_type(), bytes, own })
    };
    let mut made = cards(plan, wanted, wording, &picture, Vec::new());
    let credit = |(set, author, licence): &(String, String, String)| {
        let message = if author.is_empty() { "report-credit-no-author" } else { "report-credit" };
        let text = Text::new(message).with("set", set).with("author", author).with("licence", licence);
        serde_json::Value::String(wording.say(&text))
    };
    made.data["credits"] = used.borrow().iter().map(credit).collect();
    Ok(sheet(&made, &Templates::read(&assets.root().join("assets/report"))?)?)
}

/// The boards of the plan that the conversation `id` follows, as this child is asked about them.
///
/// # Errors
/// The conversation or its plan is not there; as [`cards_of`].
pub(super) fn cards_of_conversation(assets: &Assets, reader: &Reader, id: Uuid) -> Result<Pdf, ExportError> {
    let events = reader.events(id)?.events;
    let Some(What::Begun { plan, child, left_out, two_places, .. }) = events.first().map(|event| &event.what) else {
        return Err(FoldError::NotBegun.into());
    };
    let plan = plan::load(assets, &plan.id)?;
    let wanted = CardsWanted { left_out: left_out.iter().cloned().collect(), two_places: *two_places };
    let wording = Language::open_whole(assets, &child.language)?;
    let library = Arc::new(Library::open(assets)?);
    let (shelf, _) = PackStore::of(home_of(reader.vault())).shelf(library)?;
    let chosen = events.iter().rev().find_map(|event| match &event.what {
        What::LikenessChosen(likeness) => Some(likeness),
        _ => None,
    });
    cards_of(assets, (&plan, &wanted), &wording, &shelf, chosen.or(child.likeness.as_ref()))
}

/// The template for a keyguard.
///
/// # Errors
/// No font is installed, or the template is wrong.
pub fn keyguard_of(assets: &Assets, guard: &Keyguard, wording: &dyn Wording) -> Result<Pdf, ExportError> {
    Ok(sheet(&keyguard(guard, wording), &Templates::read(&assets.root().join("assets/report"))?)?)
}
