//! Asking and answering: a pure state machine, without clock, files or threads.
//!
//! [`Conversation::act`] turns an [`Action`] into the [`Event`]s that it caused;
//! [`Conversation::screen`] describes what is on screen. Every rule of asking lives here: order, rotation, going back,
//! changing one's mind, stop, skip.
//!
//! What was said is the fold of the events (`kept`): `act` decides which events happen and they alone change it. What
//! may be lost without losing a word of the child's (the card in hand, an open page of pictures) stands apart (`here`).

mod action;
mod agreement;
mod answering;
mod answers;
mod bar;
mod board;
mod both;
mod check;
mod choose;
mod draw;
mod field;
mod find;
mod first_then;
mod grid;
mod here;
mod joined;
mod kept;
mod me;
mod observed;
mod other;
mod pace;
mod route;
mod say;
mod screen;
mod show;
mod shown;
mod spoken;
mod start;
mod statements;
mod talk;
mod thanks;
mod told;
mod worry;

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that finds nothing fails")]
mod tests;

use std::{collections::BTreeSet, mem, sync::Arc};

pub use action::{Action, Feature, Take, Trait};
pub use field::{Field, Find};
pub use first_then::FirstThen;
pub use grid::GROUPED;
pub use me::{Choice, Me};
pub use observed::Observing;
pub use pace::Pace;
pub use screen::*;
pub use spoken::sentences;
pub use start::{Picture, Pictures, ResumeError, Start};

use crate::{
    plan::{Kind, Page, Plan, Wording},
    record::{About, Event, Moment, PersonPresent, What, showable},
};
use answers::Answers;
use here::{Brush, Here, Looking};
use kept::Kept;

/// One conversation with one child.
pub struct Conversation {
    plan: Arc<Plan>,
    wording: Arc<dyn Wording + Send + Sync>,
    pictures: Arc<dyn Pictures>,
    kept: Kept,
    /// Answers of the practice page, which are kept nowhere.
    practice: Answers,
    here: Here,
    brush: Brush,
    /// The statement that is being changed: "Next" leads back to the check.
    changing: Option<About>,
    /// Said before the question when a conversation is gone on with.
    greeting: Option<String>,
    /// A recording that the child skipped while it ran: it is dropped as soon as it has ended.
    unwanted: Option<uuid::Uuid>,
    reply: Option<(u64, String)>,
    over: bool,
    /// Cells of a grid at most.
    things: usize,
    now: Moment,
    /// Events that the action caused until now.
    caused: Vec<Event>,
}

impl Conversation {
    /// Begins a conversation and gives its first events.
    #[must_use]
    pub fn begin(
        plan: Arc<Plan>,
        wording: Arc<dyn Wording + Send + Sync>,
        pictures: Arc<dyn Pictures>,
        start: Start,
        now: Moment,
    ) -> (Self, Vec<Event>) {
        let mut conversation = Self::new(plan, wording, pictures, now);
        let (with, boards) = (start.with.clone(), start.boards.clone());
        let (one_line, real_things, pace) = (start.one_line, start.real_things, start.pace);
        let begun = start.begun(&conversation.plan);
        conversation.note(begun);
        if one_line || real_things || pace != Pace::default() {
            let Pace { first_then, break_every } = pace;
            conversation.note(What::Ways { one_line, real_things, first_then, break_every });
        }
        for topic in boards {
            conversation.join_boards(&topic);
            conversation.note(What::BoardsJoined(topic));
        }
        conversation.note(What::SittingBegun { with });
        conversation.go(conversation.first_page());
        let events = mem::take(&mut conversation.caused);
        (conversation, events)
    }

    /// Goes on with a conversation at the page where it stopped. `events` are all its events in order.
    ///
    /// # Errors
    /// If they are not the whole of an unfinished conversation by this plan.
    pub fn resume(
        plan: Arc<Plan>,
        wording: Arc<dyn Wording + Send + Sync>,
        pictures: Arc<dyn Pictures>,
        events: &[Event],
        with: Vec<PersonPresent>,
        now: Moment,
    ) -> Result<(Self, Vec<Event>), ResumeError> {
        let Some(What::Begun { plan: used, .. }) = events.first().map(|event| &event.what) else {
            return Err(ResumeError::NotBegun);
        };
        if (&used.id, &used.version) != (&plan.id, &plan.version) {
            return Err(ResumeError::OtherPlan { id: showable(&used.id), version: showable(&used.version) });
        }
        let mut conversation = Self::new(plan, wording, pictures, now);
        for (event, number) in events.iter().zip(1..) {
            if event.number != number {
                return Err(ResumeError::Gap { missing: number });
            }
            if let What::BoardsJoined(topic) = &event.what {
                conversation.join_boards(topic);
            }
            conversation.kept.apply(&event.what);
            conversation.kept.number = number;
        }
        if conversation.kept.ended == Some(true) {
            return Err(ResumeError::Finished);
        }
        let page = conversation.page_index(&conversation.kept.page).unwrap_or_else(|| conversation.first_page());
        conversation.note(What::SittingBegun { with });
        conversation.go(page);
        conversation.here.part = conversation.unanswered_part();
        conversation.note_part();
        conversation.greeting = Some(conversation.say("trouble-resumed"));
        let events = mem::take(&mut conversation.caused);
        Ok((conversation, events))
    }

    fn new(
        mut plan: Arc<Plan>,
        wording: Arc<dyn Wording + Send + Sync>,
        pictures: Arc<dyn Pictures>,
        now: Moment,
    ) -> Self {
        // Every way through a plan ends at a thank-you, also through one that forgot it.
        if !plan.pages.last().is_some_and(|page| matches!(page.kind, Kind::Thanks)) {
            Arc::make_mut(&mut plan).pages.push(Page::new("thanks", "thank_you", Kind::Thanks));
        }
        Self {
            kept: Kept { sides_swap: plan.observed, ..Kept::default() },
            plan,
            wording,
            pictures,
            practice: Answers::default(),
            here: Here::default(),
            brush: Brush { colour: COLOURS[0].into(), thick: false },
            changing: None,
            greeting: None,
            unwanted: None,
            reply: None,
            over: false,
            things: grid::ALL,
            now,
            caused: Vec::new(),
        }
    }

    /// Does what the child, a device or the adult did, and gives the events that it caused, in order. They are to be kept
    /// before the next action.
    pub fn act(&mut self, action: Action, now: Moment) -> Vec<Event> {
        self.now = now;
        let place = (self.here.place(), self.kept.on_break);
        self.dispatch(action);
        if place != (self.here.place(), self.kept.on_break) {
            self.here.turned = 0;
        }
        mem::take(&mut self.caused)
    }

    /// The child left the thank-you: there is nothing more to do.
    #[must_use]
    pub fn over(&self) -> bool {
        self.over
    }

    /// An event happened: it is kept. A picture that comes into use is told before what shows it.
    fn note(&mut self, what: What) {
        let new: BTreeSet<&str> = what.symbols().filter(|id| !self.kept.pictures.contains(*id)).collect();
        let pictures: Vec<_> = new.into_iter().filter_map(|id| self.pictures.credit(id)).collect();
        if !pictures.is_empty() {
            self.keep(What::PicturesUsed { pictures });
        }
        self.keep(what);
    }

    fn keep(&mut self, what: What) {
        self.kept.apply(&what);
        self.kept.number += 1;
        self.caused.push(Event { number: self.kept.number, at: self.now, what });
    }

    /// Says something because of the action.
    fn answer_aloud(&mut self, words: impl Into<String>) {
        let number = self.reply.as_ref().map_or(0, |(number, _)| *number);
        self.reply = Some((number + 1, words.into()));
    }

    fn answer_with(&mut self, message: &str) {
        self.answer_aloud(self.say(message));
    }

    fn answer_with_part(&mut self, message: &str, part: &'static str) {
        self.answer_aloud(self.say_part(message, part));
    }

    fn take_paper(&mut self, on: bool) {
        if on != self.kept.from_paper {
            self.note(What::FromPaper(on));
        }
    }

    fn dispatch(&mut self, action: Action) {
        match action {
            // What a device tells is true on every screen.
            Action::Heard(take) => self.heard(take),
            Action::Device(device) => self.note(What::Device(device)),
            Action::TakesRemoved(clips) => self.note(What::TakesRemoved { clips }),
            Action::FromPaper(on) => self.take_paper(on),
            Action::Observed(observation) => self.observed(observation),
            Action::ToThanks => self.end_pairs(),
            Action::Lead(pace) => self.lead(pace),
            Action::ListenEnded => self.stop_playing(),
            Action::HearIt | Action::HearMyVoice(_) | Action::Quieter | Action::Louder => {}
            Action::Next if self.kept.ended.is_some() => self.over = true,
            _ if self.kept.ended.is_some() => {}
            Action::Break => self.begin_break(),
            Action::StopToday => self.stop_today(),
            Action::CarryOn => self.carry_on(),
            Action::WantHelp => self.want_help(),
            _ if self.kept.on_break => {}
            Action::Back => self.back(),
            Action::Next => self.next(),
            Action::Skip => self.skip(),
            Action::DontKnow => self.dont_know(),
            Action::DontUnderstand => self.dont_understand(),
            Action::SomethingElse => self.something_else(),
            Action::Card(card) => self.card(&card),
            Action::More => self.more(),
            Action::PickUp(card) => self.pick_up(&card),
            Action::Put { card, place } => self.put(card, &place),
            Action::PutBack(card) => self.put_back(&card),
            Action::TalkAbout(card) => self.talk_about(card),
            Action::Yes => self.yes_or_no(true),
            Action::No => self.yes_or_no(false),
            Action::Person(viewer) => self.person(&viewer),
            Action::Record(clip) => self.record(clip),
            Action::StopRecording => {} // The device answers with `Heard`.
            Action::Listen => self.listen(),
            Action::TryAgain => self.try_again(),
            Action::KeepIt => self.keep_it(),
            Action::ByGroups => self.look_by(Looking::Groups),
            Action::ByLetters => self.look_by(Looking::Letters),
            Action::Type(letters) => self.type_letters(&letters),
            Action::RubOutLetter => self.rub_out_letter(),
            Action::SayTyped => self.say_typed(),
            Action::UseWord => self.use_word(),
            Action::GoTalk | Action::GoDraw | Action::GoFind => self.another_way(&action),
            Action::Draw(stroke) => self.draw(stroke),
            Action::Canvas(drawing) => self.begin_drawing(drawing),
            Action::Colour(colour) => self.choose_colour(colour),
            Action::Thick(thick) => self.brush.thick = thick,
            Action::Undo => self.undo(),
            Action::Clear => self.clear(),
            Action::Statement(number) => self.look_at(number),
            Action::Keep => self.keep_statement(),
            Action::Change => self.change_statement(),
            Action::TakeOut => self.ask_take_out(),
            Action::Share(sharing) => self.share(sharing),
            Action::Feature(feature) => self.look_at_feature(feature),
            Action::LookLike(chosen) => self.look_like(&chosen),
            Action::Turn => self.here.turned = self.here.turned.wrapping_add(1),
        }
    }
}
