//! One child, as the script has it: looks at the screen, presses what is there.

use std::{collections::BTreeMap, fs, path::Path, sync::Arc, thread, time::Duration};

use uuid::Uuid;

use super::{Album, Belongings, Line, Live, Offered, PlayError, Script, Step, home_of, offered, voice};
use crate::{
    conversation::{Action, Body, Conversation, Draw, Pace, Pictures, Start},
    plan::{self, Assets, Wording},
    record::{Child, Event, Moment, PictureSet, Stroke, What},
    sound::{LONGEST_WAV_SECONDS, read_wav},
    symbols::{
        self, DRAWING_PIXELS, Library,
        packs::{Catalogue, PackStore},
    },
    vault::{Keeper, Reader},
    words::Language,
};

pub(super) struct Performer<'a> {
    script: &'a Script,
    id: Uuid,
    conversation: Conversation,
    album: Arc<Album>,
    reader: Reader,
    keeper: Keeper,
    /// The lines of each drawing, as they stood on screen last.
    drawn: BTreeMap<Uuid, Vec<Stroke>>,
    sitting_ended: bool,
    events: Vec<Event>,
    live: Option<Live>,
}

/// Between two steps, where a script is played as in life.
const PAUSE: Duration = Duration::from_millis(20);

impl<'a> Performer<'a> {
    pub(super) fn begin(
        assets: &Assets,
        script: &'a Script,
        belongings: Belongings,
        (reader, keeper): (Reader, Keeper),
        live: Option<Live>,
    ) -> Result<Self, PlayError> {
        let plan = Arc::new(plan::load(assets, &script.plan)?);
        let wording: Arc<dyn Wording + Send + Sync> = Arc::new(Language::open_whole(assets, &script.language)?);
        let library = Arc::new(Library::open(assets)?.in_language(&script.language)?.0);
        let (shelf, _) = PackStore::of(home_of(reader.vault())).shelf(Arc::clone(&library))?;
        let (set, licence, author) = library.credit();
        let pictures =
            vec![PictureSet { set: set.into(), licence: licence.into(), author: author.into(), ids: Vec::new() }];
        let boards = shelf.topics(&script.boards);
        let id = Uuid::now_v7();
        let start = Start {
            id,
            purpose: script.purpose.clone(),
            child: Child {
                called: script.child.clone(),
                language: script.language.clone(),
                communicates: Vec::new(),
                ways_in: vec!["script".into()],
                likeness: None,
                second_language: None,
            },
            with: script.with.clone(),
            viewers: script.viewers.clone(),
            stage: script.stage.unwrap_or_else(|| plan.usual_stage()),
            left_out: script.left_out.clone(),
            shown: script.shown.clone(),
            two_places: false,
            one_line: false,
            real_things: false,
            pace: Pace::default(),
            rotation: 0,
            meeting: script.meeting.clone(),
            told: script.told.clone(),
            pictures,
            boards,
        };
        let album = Arc::new(Album::new(&Catalogue::new(shelf, false), Arc::clone(&wording), belongings));
        let pictures: Arc<dyn Pictures> = Arc::<Album>::clone(&album);
        let (conversation, events) = Conversation::begin(plan, wording, pictures, start, Moment::now());
        let drawn = BTreeMap::new();
        let mut performer = Self {
            script,
            id,
            conversation,
            album,
            reader,
            keeper,
            drawn,
            sitting_ended: false,
            events: Vec::new(),
            live,
        };
        performer.keep(events)?;
        if script.from_paper {
            let events = performer.conversation.act(Action::FromPaper(true), Moment::now());
            performer.keep(events)?;
        }
        Ok(performer)
    }

    /// Does one step of the script.
    pub(super) fn perform(&mut self, (line, step): &(usize, Step)) -> Result<(), PlayError> {
        if let Some(live) = &self.live {
            thread::sleep(PAUSE.div_f32(live.speed));
        }
        let done = match step {
            Step::Expect(heading) => self.expect(heading),
            Step::Press(name) => self.find(name).and_then(|control| self.press(control.action)),
            Step::Put(card, place) => self.put(card, place),
            Step::Say(file) => self.say(file),
            Step::Draw(lines) => self.draw(lines),
            Step::Break => self.press_the(|action| *action == Action::Break, "a break"),
            Step::Outcome { .. } | Step::Became { .. } | Step::Told { .. } => self.afterwards(step),
            Step::CarryOn => self.press_the(|action| *action == Action::CarryOn, "carrying on"),
        };
        done.map_err(|what| PlayError::script(&self.script.file, *line, what))
    }

    /// The child came to the end, or stopped for today.
    pub(super) fn ended(&self) -> bool {
        self.sitting_ended
    }

    /// Everything that was kept, in order.
    pub(super) fn events(&self) -> &[Event] {
        &self.events
    }

    /// The adult beside the child.
    pub(super) fn adult(&self) -> String {
        self.script.with.first().map(|person| person.name.clone()).unwrap_or_default()
    }

    /// The conversation's id, if the child has come to an end.
    pub(super) fn end(self) -> Result<Uuid, PlayError> {
        if self.sitting_ended {
            return Ok(self.id);
        }
        let last = self.script.steps.last().map_or(1, |(line, _)| *line);
        let what = format!(
            "the script ends and the conversation does not. {} Add steps up to the thank-you, or take a break and press \
             \"Stop for today\".",
            self.stands()
        );
        Err(PlayError::script(&self.script.file, last, what))
    }

    fn expect(&self, heading: &str) -> Result<(), String> {
        let shown = &self.conversation.screen().title.shown;
        if shown == heading {
            return Ok(());
        }
        Err(format!("the heading should be \"{heading}\" and is \"{shown}\". Change the steps before, or this one."))
    }

    fn put(&mut self, card: &str, place: &str) -> Result<(), String> {
        let Body::Board(board) = self.conversation.screen().body else {
            return Err(format!("there is no board to put \"{card}\" on. {}", self.stands()));
        };
        let in_hand = board.hand.as_ref().is_some_and(|hand| hand.control.label == card);
        let place = self.find(place)?;
        if !matches!(place.action, Action::Put { .. }) {
            return Err(format!("\"{}\" is not a place of this board. {}", place.name, self.stands()));
        }
        if !in_hand {
            let card = self.find(card)?;
            self.press(card.action)?;
        }
        self.press(place.action)
    }

    fn say(&mut self, file: &str) -> Result<(), String> {
        let path = self.script.file.parent().unwrap_or(Path::new("")).join(file);
        let longest = u64::from(LONGEST_WAV_SECONDS) * 192_000 * 8;
        let length = fs::metadata(&path).map_err(|error| format!("{}: {error}", path.display()))?.len();
        if length > longest {
            return Err(format!("{}: this is too long for a voice", path.display()));
        }
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let sound = read_wav(&bytes).map_err(|error| format!("{}: {error}", path.display()))?;
        let clip = Uuid::now_v7();
        self.press_the(|action| matches!(action, Action::Record(_)), "talking").map_err(|why| {
            format!("{why} It needs a page with \"Talk\", and a yes to \"Can we record your voice?\".")
        })?;
        self.act(Action::Record(clip))?;
        let take = voice::say(sound, self.id, clip, &self.reader, &self.keeper, self.live.as_ref())?;
        self.act(Action::StopRecording)?;
        self.act(Action::Heard(take))
    }

    fn draw(&mut self, lines: &[Line]) -> Result<(), String> {
        for points in lines {
            let Body::Draw(Draw { colour, width, strokes, .. }) = self.conversation.screen().body else {
                return Err(format!("there is nothing to draw on. {}", self.stands()));
            };
            self.act(Action::Draw(Stroke { colour, width, points: points.clone() }))?;
            let Body::Draw(now) = self.conversation.screen().body else { continue };
            if now.strokes.len() != strokes.len() + 1 {
                return Err("a line has at least one point, and its points lie between 0 and 1000.".into());
            }
        }
        Ok(())
    }

    /// The control of this name that can be pressed. A row of "my page" steps back behind a control of the same name.
    fn find(&self, name: &str) -> Result<Offered, String> {
        let named: Vec<Offered> =
            offered(&self.conversation.screen()).into_iter().filter(|control| control.name == name).collect();
        let mut ready: Vec<&Offered> = named.iter().filter(|control| control.ready && !control.row).collect();
        if ready.is_empty() {
            ready = named.iter().filter(|control| control.ready).collect();
        }
        match ready[..] {
            [] if named.is_empty() => Err(format!("there is no \"{name}\" to press. {}", self.stands())),
            [] => Err(format!("\"{name}\" cannot be pressed yet. {}", self.stands())),
            [first, ref rest @ ..] if rest.iter().all(|other| other.action == first.action) => Ok(first.clone()),
            _ => Err(format!("there are several \"{name}\" here. {}", self.stands())),
        }
    }

    /// Presses the control that does this, whatever its name.
    fn press_the(&mut self, does: impl Fn(&Action) -> bool, what: &str) -> Result<(), String> {
        let found =
            offered(&self.conversation.screen()).into_iter().find(|control| control.ready && does(&control.action));
        match found {
            // The new recording's id is given by whoever records.
            Some(Offered { action: Action::Record(_), .. }) => Ok(()),
            Some(control) => self.press(control.action),
            None => Err(format!("there is no control for {what} here. {}", self.stands())),
        }
    }

    fn press(&mut self, action: Action) -> Result<(), String> {
        match action {
            Action::Record(_) => Err("to talk, write Say(\"FILE.wav\") in place of Press.".into()),
            Action::Listen => {
                self.act(Action::Listen)?;
                self.act(Action::ListenEnded)
            }
            action => self.act(action),
        }
    }

    /// Where the child is, and what can be pressed there.
    fn stands(&self) -> String {
        let screen = self.conversation.screen();
        let mut names: Vec<String> = Vec::new();
        for control in offered(&screen).into_iter().filter(|control| control.ready) {
            let name = format!("\"{}\"", control.name);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        format!("The screen asks \"{}\"; there are: {}.", screen.title.shown, names.join(", "))
    }

    fn act(&mut self, action: Action) -> Result<(), String> {
        self.look_at_canvas();
        let events = self.conversation.act(action, Moment::now());
        self.keep(events).map_err(|error| error.to_string())?;
        if matches!(self.conversation.screen().body, Body::Draw(Draw { drawing: None, .. })) {
            let events = self.conversation.act(Action::Canvas(Uuid::now_v7()), Moment::now());
            self.keep(events).map_err(|error| error.to_string())?;
        }
        Ok(())
    }

    fn look_at_canvas(&mut self) {
        if let Body::Draw(Draw { drawing: Some(drawing), strokes, .. }) = self.conversation.screen().body {
            self.drawn.insert(drawing, strokes);
        }
    }

    pub(super) fn keep(&mut self, events: Vec<Event>) -> Result<(), PlayError> {
        for event in events {
            match &event.what {
                // The picture goes first: an event may only speak of what is there.
                What::DrawingKept { drawing } => {
                    let strokes = self.drawn.get(drawing).map(Vec::as_slice).unwrap_or_default();
                    let png = symbols::png(&symbols::paint(strokes, DRAWING_PIXELS.0, DRAWING_PIXELS.1)?)?;
                    self.keeper.drawing(self.id, *drawing, png);
                }
                What::PicturesUsed { pictures } => {
                    // One that cannot be read now is shown by its word, as it would be on a screen.
                    for kept in pictures.iter().filter_map(|used| self.album.file_of(used).ok()) {
                        self.keeper.picture(self.id, &kept);
                    }
                }
                What::SittingEnded { .. } => self.sitting_ended = true,
                _ => {}
            }
            self.events.push(event.clone());
            self.keeper.event(self.id, event);
        }
        Ok(())
    }
}
