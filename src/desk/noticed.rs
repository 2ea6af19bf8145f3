//! What adults saw and wrote about a person who shows and does not tell: every box is an adult's.

use std::collections::BTreeMap;

use bevy_egui::egui::{RichText, Ui};
use uuid::Uuid;

use super::{
    folder::{self, Textures},
    parts::{self, Look},
    say::Say,
    seen::{Adding, Lacks, SMALL, SeenDraft, SeenWish, seen_key},
    style::{self, INK, soft, strong},
    view::{DeskView, Note},
};
use crate::record::{AddedLater, HowFirm, NoteKind, Observation, how_firm};

/// The adult's pages about a person who shows and does not tell, in their order.
const PAGES: [NoteKind; 6] = [
    NoteKind::GoodDay,
    NoteKind::HardDay,
    NoteKind::HowIKnow,
    NoteKind::Family,
    NoteKind::Disagrees,
    NoteKind::Decided,
];
/// Those of them that every conversation has: a parent speaks in a place of the parent's own.
const PAGES_OF_ALL: [NoteKind; 2] = [NoteKind::Family, NoteKind::Decided];

/// What the entries of what adults saw are shown with.
pub(super) struct Shown<'a> {
    pub say: Say<'a>,
    pub view: &'a DeskView,
    pub textures: &'a mut Textures,
    /// The observation, photo or voice that is to be removed, once that is said again.
    pub removing: &'a mut Option<Uuid>,
    /// The observation to which something is being added.
    pub adding: &'a mut Option<Uuid>,
    pub draft: &'a mut SeenDraft,
}

/// What the adult does about an entry.
pub(super) enum Done {
    /// Plays the adult's voice, or stops playing it.
    Play(Uuid),
    /// Removes the observation for ever.
    Remove(Uuid),
    /// Removes this photo or voice for ever; the observation stays.
    RemoveAdded(Uuid),
    /// Something about what is being added.
    Adds(SeenWish),
    /// It is kept with this observation.
    Add(Uuid),
}

/// What adults saw, pair by pair.
pub(super) fn seen(ui: &mut Ui, called: &str, noticing: &[Observation], shown: &mut Shown) -> Option<Done> {
    if noticing.is_empty() {
        return None;
    }
    let say = shown.say;
    let mut done = None;
    parts::heading(ui, &say.t("noticed"), 20.0);
    ui.label(soft(say.with("adults-view", "name", called)));
    let mut pages: Vec<&str> = Vec::new();
    for observation in noticing {
        if !pages.contains(&observation.page.as_str()) {
            pages.push(&observation.page);
        }
    }
    for page in pages {
        parts::adult_box(ui, 1.0, |ui| {
            ui.set_width(ui.available_width());
            for observation in noticing.iter().filter(|seen| seen.page == page) {
                ui.push_id(observation.id, |ui| {
                    entry(ui, say, observation);
                    done = done.take().or(shown.added(ui, observation));
                });
            }
            for card in cards(noticing, page) {
                if let Some(firm) = how_firm(noticing, page, card.0) {
                    let id = match firm {
                        HowFirm::Once => "noticing-seen_once",
                        HowFirm::BothWays => "noticing-seen_both_ways",
                        HowFirm::Firm => "noticing-seen_firm",
                    };
                    ui.label(strong(format!("{}: {}", card.1, say.t(id)), style::BODY));
                }
            }
        });
    }
    done
}

impl Shown<'_> {
    /// The photo and the voice of an entry, and the ways to add, to remove, and to remove all of it.
    fn added(&mut self, ui: &mut Ui, seen: &Observation) -> Option<Done> {
        let (say, mut done) = (self.say, None);
        if let Some(photo) = seen.photo {
            let key = seen_key(photo);
            let thumb = self.view.pictures.thumbs.get(&key);
            let words = say.with("seen-photo-by", "adult", seen.photo_by());
            folder::picture(ui, self.textures, (&key, thumb), &words, SMALL, false);
            later(ui, say, seen.photo_later.as_ref());
            if self.removes(ui, photo, "seen-photo-remove") {
                done = Some(Done::RemoveAdded(photo));
            }
        }
        if let Some(voice) = &seen.voice {
            if !self.view.no_loudspeaker {
                let playing = self.view.playing == Some(voice.id);
                let hear = say.with("seen-voice-hear", "adult", seen.voice_by());
                let words = if playing { say.t("stop-playing") } else { hear };
                if parts::button(ui, &words, Look::Plain).clicked() {
                    done = Some(Done::Play(voice.id));
                }
            }
            later(ui, say, seen.voice_later.as_ref());
            if self.removes(ui, voice.id, "seen-voice-remove") {
                done = Some(Done::RemoveAdded(voice.id));
            }
        }
        done = done.or_else(|| self.adds(ui, seen));
        if self.removes(ui, seen.id, "seen-remove") {
            done = Some(Done::Remove(seen.id));
        }
        done
    }

    /// A way to remove something, which asks once more. True once that is said.
    fn removes(&mut self, ui: &mut Ui, what: Uuid, words: &str) -> bool {
        let (say, mut now) = (self.say, false);
        if *self.removing != Some(what) {
            if parts::button(ui, &say.t(words), Look::Link).clicked() {
                *self.removing = Some(what);
            }
            return false;
        }
        ui.label(soft(say.t(if words == "seen-remove" { "seen-removing" } else { "seen-added-removing" })));
        ui.horizontal_wrapped(|ui| {
            now = parts::button(ui, &say.t("seen-remove-now"), Look::Main).clicked();
            if parts::leave(ui, &say.t("keep-it"), Look::Plain) || now {
                *self.removing = None;
            }
        });
        now
    }

    /// The box that adds to an entry what it lacks.
    fn adds(&mut self, ui: &mut Ui, seen: &Observation) -> Option<Done> {
        let (say, lacks) = (self.say, Lacks { photo: seen.photo.is_none(), voice: seen.voice.is_none() });
        if !lacks.photo && !lacks.voice {
            self.adding.take_if(|of| *of == seen.id);
            return None;
        }
        if *self.adding != Some(seen.id) {
            let words = match (lacks.photo, lacks.voice) {
                (true, false) => "seen-add-later-photo",
                (false, true) => "seen-add-later-voice",
                _ => "seen-add-later",
            };
            if parts::button(ui, &say.t(words), Look::Link).clicked() {
                *self.adding = Some(seen.id);
            }
            return None;
        }
        let mut adding = Adding { say, view: self.view, draft: self.draft, textures: self.textures };
        let wish = adding.ui(ui, Some(seen.id), lacks).map(Done::Adds);
        if wish.is_some() || self.view.seen.level.is_some() {
            // What is kept in the midst of a sentence would lose it.
            return wish;
        }
        let (mut keep, mut leave) = (false, false);
        ui.horizontal_wrapped(|ui| {
            if !self.view.seen.is_empty() {
                keep = parts::button(ui, &say.t("seen-add-keep"), Look::Main).clicked();
            }
            leave = parts::leave(ui, &say.t("seen-add-not"), Look::Plain);
        });
        if leave {
            *self.adding = None;
            return Some(Done::Adds(SeenWish::Anew));
        }
        keep.then_some(Done::Add(seen.id))
    }
}

/// Who added something to a note that was kept already, and on which day.
fn later(ui: &mut Ui, say: Say, added: Option<&AddedLater>) {
    if let Some(added) = added {
        let by = say.with("seen-added-by", "adult", &added.adult);
        ui.label(soft(format!("{by} · {}", say.day(&added.at.day()))));
    }
}

/// The things of a pair, each once: id and words.
fn cards<'a>(noticing: &'a [Observation], page: &str) -> BTreeMap<&'a str, &'a str> {
    let of_page = noticing.iter().filter(|seen| seen.page == page);
    let offered = of_page.flat_map(|seen| seen.left.iter().chain(&seen.right));
    offered.map(|offered| (offered.card.as_str(), offered.label.as_str())).collect()
}

fn entry(ui: &mut Ui, say: Say, seen: &Observation) {
    let sides = match (&seen.left, &seen.right) {
        (Some(left), Some(right)) => format!("{} – {}", left.label, right.label),
        _ => say.t("noticing-no-pair"),
    };
    ui.label(strong(sides, 18.0));
    let mut words: Vec<String> = seen.seen.iter().map(|sign| say.word("noticing-seen", sign.word())).collect();
    let towards = seen.towards.iter().map(|towards| match (towards.word(), &seen.left, &seen.right) {
        ("left", Some(left), _) => left.label.clone(),
        ("right", _, Some(right)) => right.label.clone(),
        (word, ..) => say.word("noticing-towards", word),
    });
    words.extend(towards.map(|towards| format!("{}: {towards}", say.t("noticing-towards"))));
    words.extend(seen.clear.iter().map(|clear| say.word("noticing-clear", clear.word())));
    words.extend(seen.help.iter().map(|help| say.word("noticing-help", help.word())));
    words.extend(seen.state.iter().map(|state| say.word("noticing-state", state.word())));
    ui.label(RichText::new(words.join(" · ")).font(style::regular(16.0)).color(INK));
    if !seen.happened.is_empty() {
        ui.label(RichText::new(&seen.happened).font(style::regular(16.0)).color(INK));
    }
    if let Some(may_mean) = seen.may_mean.as_ref().filter(|may_mean| !may_mean.text.is_empty()) {
        ui.label(soft(format!("{} {}", say.t("noticing-may_mean"), may_mean.text)));
    }
    ui.label(soft(format!("{} · {}", say.with("noted-by", "adult", &seen.adult), say.day(&seen.at.day()))));
}

/// The adult's pages: what was written on each, and a field for more. The words that the adult wants to keep.
pub(super) fn pages(
    ui: &mut Ui,
    say: Say,
    (written, observed): (&[(NoteKind, Note)], bool),
    drafts: &mut BTreeMap<NoteKind, String>,
) -> Option<(NoteKind, String)> {
    let mut kept = None;
    let pages: &[NoteKind] = if observed { &PAGES } else { &PAGES_OF_ALL };
    for kind in pages {
        let id = format!("noticing-{}", kind.word());
        parts::heading(ui, &say.t(&id), 18.0);
        ui.push_id(kind.word(), |ui| {
            parts::adult_box(ui, 1.0, |ui| {
                ui.set_width(ui.available_width());
                ui.label(soft(say.t(&format!("{id}-about"))));
                for (_, note) in written.iter().filter(|(of, _)| of == kind) {
                    ui.label(RichText::new(&note.text).font(style::regular(16.0)).color(INK));
                    ui.label(soft(say.with("noted-by", "adult", &note.adult)));
                }
                let text = drafts.entry(kind.clone()).or_default();
                parts::area(ui, &say.t(&id), text);
                let keep = parts::button(ui, &say.with("keep-page", "page", say.t(&id)), Look::Plain);
                if keep.clicked() && !text.trim().is_empty() {
                    kept = Some((kind.clone(), text.trim().to_owned()));
                }
            });
        });
    }
    kept
}
