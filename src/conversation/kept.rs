//! What was done and said so far: the fold of the events. Nothing but [`Kept::apply`] changes it, so replaying the events
//! of a conversation gives the same again.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::{Pace, answers::Answers};
use crate::record::{About, Agreement, Answered, Checked, Device, Likeness, OwnCard, Sharing, Stroke, Viewer, What};

/// Everything that a conversation keeps.
#[expect(clippy::struct_excessive_bools, reason = "each is its own fact, and none follows from another")]
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Kept {
    /// Number of the last event.
    pub number: u64,
    /// What the child is called.
    pub name: String,
    pub viewers: Vec<Viewer>,
    /// `page/card`, pages and topics that are not shown.
    pub left_out: BTreeSet<String>,
    pub two_places: bool,
    /// What is told comes one line at a time.
    pub one_line: bool,
    /// Pairs are real things.
    pub real_things: bool,
    pub pace: Pace,
    /// Pages that came since the last break, taken or offered.
    pub pages: usize,
    /// The order of a page belongs to each time that it is shown: the plan is observed. Not from the events.
    pub sides_swap: bool,
    /// How often each page was shown.
    pub times: BTreeMap<String, usize>,
    /// The page before this one.
    pub page_before: String,
    /// Pages on which an adult noted something since they were last shown.
    pub noted: BTreeSet<String>,
    /// Who is with the child in this sitting.
    pub with: Vec<String>,
    pub rotation: u32,
    pub meeting: Option<String>,
    pub told: Option<String>,
    /// How the child looks in symbols; none where they never chose.
    pub likeness: Option<Likeness>,
    /// The page where the child is, with its plan.
    pub page: String,
    /// Order of the cards of each page as first shown.
    pub orders: BTreeMap<String, Vec<String>>,
    /// The answer to part 1 of the agreement, and to part 2.
    pub talk: Option<bool>,
    pub record: Option<bool>,
    /// The answer about each viewer.
    pub share: BTreeMap<String, bool>,
    pub opened: BTreeSet<String>,
    pub done: BTreeSet<String>,
    pub answers: Answers,
    /// The child's own cards, each with its page.
    pub own: Vec<(String, OwnCard)>,
    pub voices: Vec<Voice>,
    pub sketches: Vec<Sketch>,
    pub checked: BTreeMap<About, Checked>,
    pub sharing: BTreeMap<About, Sharing>,
    pub on_break: bool,
    pub help_wanted: bool,
    /// What is answered now was placed on paper.
    pub from_paper: bool,
    /// The sitting is over: with true at the end of the plan.
    pub ended: Option<bool>,
    /// What is wrong with the microphone, and with the disk.
    pub microphone: Option<Device>,
    pub disk: Option<Device>,
    /// Pictures that did not come with the program and are in use.
    pub pictures: BTreeSet<String>,
}

/// A recording.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Voice {
    pub clip: Uuid,
    pub about: About,
    pub milliseconds: u64,
    pub state: VoiceState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum VoiceState {
    Recording,
    Ended,
    Kept,
    Dropped,
}

/// A drawing.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sketch {
    pub drawing: Uuid,
    pub about: About,
    steps: Vec<Step>,
    /// The child kept it once.
    pub kept: bool,
    /// It was changed since it was last kept.
    pub changed: bool,
    /// The child took it out.
    gone: bool,
}

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Line(Stroke),
    Cleared,
}

impl Sketch {
    /// The lines that stand.
    pub fn strokes(&self) -> Vec<Stroke> {
        let from = self.steps.iter().rposition(|step| *step == Step::Cleared).map_or(0, |cleared| cleared + 1);
        let line = |step: &Step| match step {
            Step::Line(stroke) => Some(stroke.clone()),
            Step::Cleared => None,
        };
        self.steps[from..].iter().filter_map(line).collect()
    }

    /// Nothing stands on it.
    pub fn is_empty(&self) -> bool {
        matches!(self.steps.last(), None | Some(Step::Cleared))
    }

    /// Something can be undone.
    pub fn can_undo(&self) -> bool {
        !self.steps.is_empty()
    }
}

impl Kept {
    pub fn apply(&mut self, what: &What) {
        self.answers.apply(what);
        self.apply_voice(what);
        self.apply_drawing(what);
        self.apply_sitting(what);
        match what {
            What::Shown(shown) => {
                if self.page != shown.page {
                    self.page_before = std::mem::replace(&mut self.page, shown.page.clone());
                    self.pages += 1;
                }
                if shown.part.is_none() {
                    let cards = || shown.cards.iter().map(|card| card.id.clone()).collect();
                    if self.sides_swap {
                        self.orders.insert(shown.page.clone(), cards());
                    } else {
                        self.orders.entry(shown.page.clone()).or_insert_with(cards);
                    }
                    *self.times.entry(shown.page.clone()).or_default() += 1;
                    self.noted.remove(&shown.page);
                }
            }
            What::Agreed { part, yes, .. } => match part {
                Agreement::Talk => self.talk = *yes,
                Agreement::Record => self.record = *yes,
                Agreement::Share(viewer) => {
                    self.share.remove(viewer);
                    self.share.extend(yes.map(|yes| (viewer.clone(), yes)));
                }
            },
            What::TopicOpened { topic } => _ = self.opened.insert(topic.clone()),
            What::TopicDone { topic } => _ = self.done.insert(topic.clone()),
            // Not to understand is no view, and changes none.
            What::Answered { answer: Answered::NotUnderstood, .. } => {}
            What::Answered { about, .. }
            | What::TakenBack { about }
            | What::WorrySized { about, .. }
            | What::WorryHelp { about, .. } => _ = self.checked.remove(about),
            What::CardAdded { page, card } => self.own.push((page.clone(), card.clone())),
            What::ReadBack { about, checked, .. } => {
                self.checked.insert(about.clone(), checked.clone());
                if *checked == Checked::Removed && about.card.is_some() {
                    self.sharing.remove(about);
                }
            }
            What::SharingSet { about, sharing } => self.share(about, sharing),
            What::PicturesUsed { pictures } => {
                self.pictures.extend(pictures.iter().map(|picture| picture.id.clone()));
            }
            What::LikenessChosen(likeness) => self.likeness = Some(likeness.clone()),
            What::Observed(observation) => _ = self.noted.insert(observation.page.clone()),
            _ => {}
        }
    }

    /// Without a card it is said about the whole page: private then counts also for what was shared before.
    fn share(&mut self, about: &About, sharing: &Sharing) {
        if about.card.is_none() && *sharing != Sharing::Meeting {
            self.sharing.retain(|set, _| set.page != about.page);
        }
        self.sharing.insert(about.clone(), sharing.clone());
    }

    fn apply_sitting(&mut self, what: &What) {
        match what {
            What::Begun { child, viewers, left_out, two_places, rotation, meeting, told, .. } => {
                self.name.clone_from(&child.called);
                self.viewers.clone_from(viewers);
                self.left_out = left_out.iter().cloned().collect();
                self.two_places = *two_places;
                self.rotation = *rotation;
                self.meeting.clone_from(meeting);
                self.told.clone_from(told);
                self.likeness.clone_from(&child.likeness);
            }
            What::Ways { one_line, real_things, first_then, break_every } => {
                (self.one_line, self.real_things) = (*one_line, *real_things);
                self.pace = Pace { first_then: *first_then, break_every: *break_every };
            }
            What::SittingBegun { with } => {
                self.with = with.iter().map(|person| person.name.clone()).collect();
                // Devices may have been changed between two sittings; they report anew.
                (self.microphone, self.disk) = (None, None);
                self.from_paper = false;
                (self.on_break, self.help_wanted, self.ended) = (false, false, None);
                self.pages = 0;
            }
            What::SittingEnded { finished } => (self.on_break, self.ended) = (false, Some(*finished)),
            What::BreakBegun => (self.on_break, self.pages) = (true, 0),
            What::BreakOffered => self.pages = 0,
            What::BreakEnded => (self.on_break, self.help_wanted) = (false, false),
            What::HelpWanted => self.help_wanted = true,
            What::FromPaper(on) => self.from_paper = *on,
            What::Device(device) => match device {
                Device::NoMicrophone | Device::MicrophoneBusy | Device::MicrophoneLost => {
                    self.microphone = Some(device.clone());
                }
                Device::MicrophoneReady => self.microphone = None,
                Device::DiskFull | Device::SavingFails => self.disk = Some(device.clone()),
                Device::SavingWorks => self.disk = None,
                Device::Other(_) => {}
            },
            _ => {}
        }
    }

    fn apply_voice(&mut self, what: &What) {
        match what {
            What::RecordingBegun { clip, about } => self.voices.push(Voice {
                clip: *clip,
                about: about.clone(),
                milliseconds: 0,
                state: VoiceState::Recording,
            }),
            What::RecordingEnded { clip, milliseconds, .. } => {
                for voice in self.voices.iter_mut().filter(|voice| voice.clip == *clip) {
                    (voice.milliseconds, voice.state) = (*milliseconds, VoiceState::Ended);
                }
            }
            What::ClipKept { clip } => {
                self.set_voice(*clip, VoiceState::Kept);
                if let Some(about) = self.voice(*clip).map(|voice| voice.about.clone()) {
                    self.checked.remove(&about);
                }
            }
            What::ClipDropped { clip } => self.set_voice(*clip, VoiceState::Dropped),
            _ => {}
        }
    }

    fn set_voice(&mut self, clip: Uuid, state: VoiceState) {
        for voice in self.voices.iter_mut().filter(|voice| voice.clip == clip) {
            voice.state = state;
        }
    }

    fn apply_drawing(&mut self, what: &What) {
        match what {
            What::Stroked { drawing, about, stroke } => {
                if !self.sketches.iter().any(|sketch| sketch.drawing == *drawing) {
                    let (drawing, about) = (*drawing, about.clone());
                    self.sketches.push(Sketch {
                        drawing,
                        about,
                        steps: Vec::new(),
                        kept: false,
                        changed: true,
                        gone: false,
                    });
                }
                self.change_sketch(*drawing, |steps| steps.push(Step::Line(stroke.clone())));
            }
            What::StrokeUndone { drawing } => self.change_sketch(*drawing, |steps| _ = steps.pop()),
            What::DrawingCleared { drawing } => self.change_sketch(*drawing, |steps| steps.push(Step::Cleared)),
            What::DrawingKept { drawing } => {
                for sketch in self.sketches.iter_mut().filter(|sketch| sketch.drawing == *drawing) {
                    (sketch.kept, sketch.changed) = (true, false);
                    self.checked.remove(&sketch.about);
                }
            }
            What::ReadBack { about, checked: Checked::Removed, .. } => {
                for sketch in self.sketches.iter_mut().filter(|sketch| sketch.about == *about) {
                    sketch.gone = true;
                }
            }
            _ => {}
        }
    }

    fn change_sketch(&mut self, drawing: Uuid, change: impl Fn(&mut Vec<Step>)) {
        for sketch in self.sketches.iter_mut().filter(|sketch| sketch.drawing == drawing) {
            change(&mut sketch.steps);
            sketch.changed = true;
        }
    }

    /// The drawing about this that the child works on or kept.
    pub fn sketch(&self, about: &About) -> Option<&Sketch> {
        self.sketches.iter().rev().find(|sketch| sketch.about == *about && !sketch.gone)
    }

    /// The recording that runs now, or that ran when the program was killed.
    pub fn recording(&self) -> Option<&Voice> {
        self.voices.iter().find(|voice| voice.state == VoiceState::Recording)
    }

    pub fn voice(&self, clip: Uuid) -> Option<&Voice> {
        self.voices.iter().find(|voice| voice.clip == clip)
    }

    pub fn is_kept(&self, clip: Uuid) -> bool {
        self.voice(clip).is_some_and(|voice| voice.state == VoiceState::Kept)
    }

    /// The last clip about this that the child kept.
    pub fn kept_voice(&self, about: &About) -> Option<&Voice> {
        self.voices.iter().rev().find(|voice| voice.about == *about && voice.state == VoiceState::Kept)
    }

    /// A drawing about this that the child kept and on which something stands.
    pub fn kept_sketch(&self, about: &About) -> Option<&Sketch> {
        self.sketch(about).filter(|sketch| sketch.kept && !sketch.is_empty())
    }

    /// The child's own cards on a page.
    pub fn own_on(&self, page: &str) -> impl Iterator<Item = &OwnCard> {
        self.own.iter().filter(move |(on, _)| on == page).map(|(_, card)| card)
    }

    /// Kept private: as set for it, or else for its page.
    pub fn is_private(&self, about: &About) -> bool {
        let page = About { card: None, ..about.clone() };
        self.sharing.get(about).or_else(|| self.sharing.get(&page)) == Some(&Sharing::Private)
    }
}
