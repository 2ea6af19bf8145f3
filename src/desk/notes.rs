//! After a conversation: what the child said, how they answered and what the adult saw, in three columns kept apart.

use std::collections::BTreeMap;

use bevy_egui::egui::{Frame, Margin, RichText, Stroke, Ui};
use uuid::Uuid;

use super::{
    first::{self, Asked},
    folder::Textures,
    noticed,
    outcomes::{Kept, OutcomesDraft},
    panels::{Desk, Page, page_head},
    parts::{self, Look},
    say::Say,
    seen::SeenDraft,
    style::{self, CARD, EDGE, INK, soft, strong},
    support::{self, Mark},
    vault_view::{Forget, VaultWish},
    view::{DeskView, Note, Notes, Said},
    wish::Wish,
    withhold::{self, Hold},
};
use crate::record::{About, NoteKind, Sharing, Source, Support, What};

/// What is being written and marked about one conversation.
#[derive(Debug, Default)]
pub(super) struct NotesDraft {
    adult: Option<String>,
    texts: BTreeMap<Option<About>, String>,
    open_marks: BTreeMap<About, Mark>,
    told: BTreeMap<About, String>,
    /// Why an answer is to be held back, while it is being written.
    reasons: BTreeMap<About, String>,
    pages: BTreeMap<NoteKind, String>,
    /// What an adult saw and is to be removed, once that is said again.
    removing_seen: Option<Uuid>,
    /// What an adult saw and to which something is being added.
    adding_seen: Option<Uuid>,
    outcomes: OutcomesDraft,
    adult_missing: bool,
    /// The name was just found missing: its field gets the keyboard.
    adult_asked: bool,
}

/// Widths of the three columns; stacked where the page is narrow.
struct Columns {
    said: f32,
    answered: f32,
    saw: f32,
    stacked: bool,
}

const GAP: f32 = 18.0;

impl Columns {
    fn of(width: f32) -> Self {
        if width < 820.0 {
            return Self { said: width, answered: width, saw: width, stacked: true };
        }
        let answered = 220.0;
        let said = ((width - answered - 2.0 * GAP) * 0.58).round();
        Self { said, answered, saw: width - answered - said - 2.0 * GAP, stacked: false }
    }
}

impl Desk {
    pub(super) fn notes_page(&mut self, ui: &mut Ui, say: Say, id: Uuid) -> Option<Wish> {
        let Some(open) = self.view.open.as_ref().filter(|open| open.id == id) else {
            if page_head(ui, say, &say.t("notes"), "") {
                self.page = Page::Home;
            }
            ui.label(soft(say.t("opening")));
            return None;
        };
        let draft = self.notes.entry(id).or_default();
        forget_what_was_kept(draft, open);
        let adult = draft.adult.get_or_insert_with(|| self.with.first().map(|p| p.name.clone()).unwrap_or_default());
        let day = say.day(&open.begun.day());
        if page_head(ui, say, &say.with("notes-for", "name", &open.called), &day) {
            self.page = Page::Home;
        }
        let field = parts::field(ui, &say.t("notes-by"), adult, "", 260.0, INK);
        if std::mem::take(&mut draft.adult_asked) {
            // The page may be far below it.
            field.request_focus();
        }
        if draft.adult_missing && draft.adult.as_deref().is_some_and(|adult| adult.trim().is_empty()) {
            parts::notice(ui, &say.t("type-your-name"), style::TROUBLE_TINT, style::TROUBLE);
        }
        let (textures, seen) = (&mut self.textures, &mut self.seen);
        let mut page = NotesPage { say, open, draft, view: &self.view, textures, seen, wish: None, removing: None };
        page.show(ui);
        let (wish, removing) = (page.wish, page.removing);
        if let Some(about) = removing {
            let place = open.answers.iter().position(|said| said.about == about);
            self.page = Page::Forget(id, place);
        }
        wish
    }
}

/// A note that the view shows is kept: its draft may go. Until then it stays, so that a failed write loses nothing.
fn forget_what_was_kept(draft: &mut NotesDraft, open: &Notes) {
    draft.texts.retain(|about, text| {
        let on_it = match about {
            None => &open.notes,
            Some(about) => match open.answers.iter().find(|said| said.about == *about) {
                Some(said) => &said.notes,
                None => return true,
            },
        };
        text.is_empty() || !on_it.iter().any(|note| note.text == text.trim())
    });
    draft.outcomes.forget_what_was_kept(open);
    draft.told.retain(|about, _| open.questions.iter().any(|row| row.about == *about && row.told.is_none()));
    let held = |about: &About| open.answers.iter().any(|said| said.about == *about && said.withheld.is_some());
    draft.reasons.retain(|about, _| !held(about));
    let kept = |kind: &NoteKind, text: &str| open.pages.iter().any(|(of, note)| of == kind && note.text == text.trim());
    draft.pages.retain(|kind, text| text.is_empty() || !kept(kind, text));
}

struct NotesPage<'a> {
    say: Say<'a>,
    open: &'a Notes,
    draft: &'a mut NotesDraft,
    view: &'a DeskView,
    textures: &'a mut Textures,
    seen: &'a mut SeenDraft,
    wish: Option<Wish>,
    /// The answer that the adult wants to remove.
    removing: Option<About>,
}

impl NotesPage<'_> {
    fn show(&mut self, ui: &mut Ui) {
        self.comes_first(ui);
        let columns = Columns::of(ui.available_width());
        if !columns.stacked && !self.open.answers.is_empty() {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                self.heads(ui, &columns);
            });
        }
        // The view has no private answers; should one ever come, it is not shown here either.
        let open = self.open;
        for said in open.answers.iter().filter(|said| said.sharing != Sharing::Private) {
            ui.push_id(&said.about, |ui| {
                if columns.stacked {
                    self.said(ui, said, columns.said);
                    ui.label(strong(self.say.with("how-answered", "name", &open.called), style::BODY));
                    self.answered(ui, said, columns.answered);
                    ui.label(strong(self.say.t("what-saw"), style::BODY));
                    self.saw(ui, Some(&said.about), &said.notes, columns.saw);
                } else {
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = GAP;
                        self.said(ui, said, columns.said);
                        self.answered(ui, said, columns.answered);
                        self.saw(ui, Some(&said.about), &said.notes, columns.saw);
                    });
                }
            });
        }
        if open.answers.is_empty() && open.noticing.is_empty() {
            ui.label(soft(self.say.t("no-answers")));
        }
        parts::heading(ui, &self.say.t("whole-note"), 20.0);
        ui.push_id("whole", |ui| self.saw(ui, None, &open.notes, ui.available_width()));
        self.noticed(ui);
        self.after_meeting(ui);
        ui.label(soft(self.say.t("private-not-shown")));
    }

    /// What an adult must hear of today, and what the child asked.
    fn comes_first(&mut self, ui: &mut Ui) {
        let (say, open) = (self.say, self.open);
        if let Some(page) = first::hear(ui, say, &open.called, &open.hear)
            && let Some(adult) = self.adult()
        {
            self.add(What::HeardAbout { page, adult });
        }
        let who = (open.called.as_str(), self.view.playing);
        match first::questions(ui, say, who, &open.questions, &mut self.draft.told) {
            Some(Asked::Play(clip)) => self.wish = Some(Wish::Play(clip)),
            Some(Asked::Told(about, text)) => {
                if let Some(adult) = self.adult() {
                    self.add(What::QuestionAnswered { about, adult, text });
                }
            }
            None => {}
        }
    }

    /// What adults saw, and their pages about the person.
    fn noticed(&mut self, ui: &mut Ui) {
        let (say, open) = (self.say, self.open);
        let mut shown = noticed::Shown {
            say,
            view: self.view,
            textures: self.textures,
            removing: &mut self.draft.removing_seen,
            adding: &mut self.draft.adding_seen,
            draft: self.seen,
        };
        match noticed::seen(ui, &open.called, &open.noticing, &mut shown) {
            Some(noticed::Done::Play(voice)) => self.wish = Some(Wish::Play(voice)),
            Some(noticed::Done::Remove(seen)) => {
                self.wish = Some(Wish::Vault(VaultWish::Forget(Forget::Seen(open.id, seen))));
            }
            Some(noticed::Done::RemoveAdded(file)) => {
                self.wish = Some(Wish::Vault(VaultWish::Forget(Forget::Added(open.id, file))));
            }
            Some(noticed::Done::Adds(wish)) => self.wish = Some(Wish::Seen(wish)),
            Some(noticed::Done::Add(observation)) => {
                if let Some(adult) = self.adult() {
                    self.draft.adding_seen = None;
                    self.wish = Some(Wish::AddSeen { id: open.id, observation, adult });
                }
            }
            None => {}
        }
        if let Some((kind, text)) =
            noticed::pages(ui, say, (&open.pages, !open.noticing.is_empty()), &mut self.draft.pages)
            && let Some(adult) = self.adult()
        {
            self.add(What::NotedAs { kind, adult, text });
        }
    }

    /// What people will do, and what became of it.
    fn after_meeting(&mut self, ui: &mut Ui) {
        let Some(kept) = self.draft.outcomes.ui(ui, self.say, self.open) else { return };
        let Some(adult) = self.adult() else { return };
        self.add(match kept {
            Kept::Agreed { id, about, will, who, by } => What::OutcomeAgreed { id, about, will, who, by, adult },
            Kept::Became(id, how, why) => What::OutcomeBecame { id, how, why, adult },
            Kept::Told(id, day) => What::OutcomeTold { id, day, adult },
        });
    }

    fn add(&mut self, what: What) {
        self.wish = Some(Wish::Add { id: self.open.id, what: Box::new(what) });
    }

    /// Who writes; none where no name was typed, which is then said.
    fn adult(&mut self) -> Option<String> {
        let adult = self.draft.adult.as_deref().unwrap_or_default().trim().to_owned();
        self.draft.adult_missing = adult.is_empty();
        self.draft.adult_asked = adult.is_empty();
        (!adult.is_empty()).then_some(adult)
    }

    fn heads(&self, ui: &mut Ui, columns: &Columns) {
        let heads = [
            (columns.said, "what-said", "cannot-change"),
            (columns.answered, "how-answered", ""),
            (columns.saw, "what-saw", "adults-notes"),
        ];
        for (width, head, beside) in heads {
            parts::column(ui, width, |ui| {
                ui.horizontal_wrapped(|ui| {
                    parts::heading(ui, &self.say.with(head, "name", &self.open.called), style::BODY);
                    if !beside.is_empty() {
                        ui.label(soft(self.say.t(beside)));
                    }
                });
            });
        }
    }

    /// The child's words: a solid box that nobody can write in. Grey and dashed once they are an adult's view.
    fn said(&mut self, ui: &mut Ui, said: &Said, width: f32) {
        let adults = said.support == Some(Support::AdultReported) || said.source == Source::Adult;
        parts::column(ui, width, |ui| {
            if adults {
                parts::adult_box(ui, 2.0, |ui| {
                    ui.set_width(width - 28.0);
                    support::adult_pill(ui, &self.say.with("adults-view", "name", &self.open.called));
                    self.said_lines(ui, said);
                });
            } else {
                let frame = Frame::new().fill(CARD).stroke(Stroke::new(2.0, INK)).corner_radius(14.0);
                frame.inner_margin(Margin::same(14)).show(ui, |ui| {
                    ui.set_width(width - 32.0);
                    self.said_lines(ui, said);
                });
            }
        });
    }

    fn said_lines(&mut self, ui: &mut Ui, said: &Said) {
        let say = self.say;
        ui.spacing_mut().item_spacing.y = 8.0;
        // As high as the four marks beside it.
        ui.set_min_height(168.0);
        ui.label(soft(&said.asked));
        for line in &said.said {
            ui.label(strong(line, 20.0));
        }
        for clip in &said.clips {
            parts::row(ui, |ui| {
                let playing = self.view.playing == Some(clip.id);
                let words = if playing { say.t("stop-playing") } else { say.with("play", "name", &self.open.called) };
                if parts::play_disc(ui, &words, playing).clicked() {
                    self.wish = Some(Wish::Play(clip.id));
                }
                ui.label(RichText::new(words).font(style::regular(16.0)).color(INK));
                ui.label(soft(length(clip.milliseconds)));
            });
            if clip.cut_off {
                ui.label(soft(say.t("cut-off")));
            }
        }
        if said.drawings > 0 {
            ui.label(soft(say.count("drawings", said.drawings)));
        }
        if said.clips.is_empty() && said.drawings == 0 {
            ui.label(soft(say.t("with-pictures")));
        }
        if parts::button(ui, &say.t("remove-this-answer"), Look::Link).clicked() {
            self.removing = Some(said.about.clone());
        }
        match withhold::ui(ui, say, said, &mut self.draft.reasons) {
            Some(Hold::Back(why)) => {
                if let Some(adult) = self.adult() {
                    self.add(What::Withheld { about: said.about.clone(), adult, why });
                }
            }
            Some(Hold::Give) => {
                if let Some(adult) = self.adult() {
                    self.add(What::GivenBack { about: said.about.clone(), adult });
                }
            }
            None => {}
        }
    }

    fn answered(&mut self, ui: &mut Ui, said: &Said, width: f32) {
        parts::column(ui, width, |ui| {
            let frame = Frame::new().fill(CARD).stroke(Stroke::new(1.0, EDGE)).corner_radius(14.0);
            frame.inner_margin(Margin::same(8)).show(ui, |ui| {
                ui.set_width(width - 18.0);
                ui.spacing_mut().item_spacing.y = 2.0;
                let mut open = self.draft.open_marks.remove(&said.about);
                if let Some(support) = support::ladder(ui, self.say, said.support.as_ref(), &mut open) {
                    self.add(What::SupportMarked { about: said.about.clone(), support });
                }
                if let Some(mark) = open {
                    self.draft.open_marks.insert(said.about.clone(), mark);
                }
            });
        });
    }

    /// What the adult saw: grey, dashed, square corners, each note with its writer's name.
    fn saw(&mut self, ui: &mut Ui, about: Option<&About>, notes: &[Note], width: f32) {
        let say = self.say;
        parts::column(ui, width, |ui| {
            parts::adult_box(ui, 1.0, |ui| {
                ui.set_width(width - 28.0);
                ui.spacing_mut().item_spacing.y = 8.0;
                for note in notes {
                    ui.label(RichText::new(&note.text).font(style::regular(16.0)).color(INK));
                    ui.label(soft(say.with("noted-by", "adult", &note.adult)));
                }
                let text = self.draft.texts.entry(about.cloned()).or_default();
                parts::hinted_area(ui, &say.t("note"), &say.t("note-hint"), text);
                let text = text.trim().to_owned();
                let keep = parts::button(ui, &say.t("keep-note"), Look::Plain);
                if keep.clicked() && !text.is_empty() {
                    self.keep(about.cloned(), text);
                }
            });
        });
    }

    fn keep(&mut self, about: Option<About>, text: String) {
        if let Some(adult) = self.adult() {
            self.add(What::Noted { about, adult, text });
        }
    }
}

/// `0:11`.
fn length(milliseconds: u64) -> String {
    let seconds = milliseconds.div_ceil(1000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
