//! Scanning: a frame goes through the things of a screen, and a switch chooses what is in it.

use std::time::{Duration, Instant};

use super::{Node, SwitchMode, SwitchSettings};

/// A switch bounces for so long when it is let go.
const BOUNCE: Duration = Duration::from_millis(80);

/// Which switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    /// It moves the frame.
    Next,
    /// It chooses. Where there is one switch, it is this one.
    Choose,
}

/// What the frame is around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlight<T> {
    /// The things in it.
    pub items: Vec<T>,
    /// It is the way out of this group: to choose it goes one step back.
    pub leaves: bool,
}

/// The frame of one screen. Each event is told with its time; at most one thing is chosen by it.
#[derive(Debug, Clone)]
pub struct Scan<T> {
    settings: SwitchSettings,
    settle: Duration,
    tree: Vec<Node<T>>,
    /// The groups in which the frame is, by their places.
    path: Vec<usize>,
    at: usize,
    rounds: u32,
    resting: bool,
    sounding: bool,
    /// So long the frame still stays where it is.
    left: Duration,
    /// Until when time is accounted for.
    told: Option<Instant>,
    /// Nothing counts before.
    open_at: Option<Instant>,
    down: Option<Down>,
    pressed: [Option<Instant>; 2],
    released: [Option<Instant>; 2],
    chosen_at: Option<Instant>,
}

#[derive(Debug, Clone, Copy)]
struct Down {
    switch: Switch,
    since: Instant,
    counted: bool,
}

impl<T: Clone + PartialEq> Scan<T> {
    /// A frame without a screen. For `settle` after another page came nothing counts.
    #[must_use]
    pub fn new(settings: SwitchSettings, settle: Duration) -> Self {
        let left = settings.on_item.time();
        Self {
            settings,
            settle,
            tree: Vec::new(),
            path: Vec::new(),
            at: 0,
            rounds: 0,
            resting: false,
            sounding: false,
            left,
            told: None,
            open_at: None,
            down: None,
            pressed: [None; 2],
            released: [None; 2],
            chosen_at: None,
        }
    }

    /// Other settings, at any moment: the frame stays where it is, and what it has left is no longer than it may be.
    pub fn set(&mut self, settings: SwitchSettings, settle: Duration) {
        self.settings = settings;
        self.settle = settle;
        self.left = self.left.min(self.time());
    }

    /// Another screen is shown, or the same with other things on it.
    pub fn screen(&mut self, tree: Vec<Node<T>>, page_came: bool, now: Instant) {
        if tree == self.tree && !page_came {
            return;
        }
        self.tree = tree;
        self.home();
        self.told = Some(now);
        if page_came {
            self.resting = false;
            self.open_at = Some(now + self.settle);
            // A switch that is held was meant for the page before.
            if let Some(down) = &mut self.down {
                down.counted = true;
            }
        }
    }

    /// Something is heard, or no more: meanwhile the frame stays.
    pub fn sound(&mut self, playing: bool, now: Instant) -> Option<T> {
        let chosen = self.tick(now);
        self.sounding = playing;
        chosen
    }

    /// Time went by. The frame moves by one step at most, however late this is told: each thing is there to be seen.
    pub fn tick(&mut self, now: Instant) -> Option<T> {
        let chosen = self.held(now);
        let from = self.told.max(self.open_at).unwrap_or(now);
        let gone = now.saturating_duration_since(from);
        self.told = self.told.max(Some(now));
        if self.moves() {
            self.left = self.left.saturating_sub(gone);
            if self.left.is_zero() {
                self.step(true);
            }
        }
        chosen
    }

    /// A switch goes down.
    pub fn press(&mut self, switch: Switch, now: Instant) -> Option<T> {
        let before = self.tick(now);
        let place = switch as usize;
        let within = |last: Option<Instant>, time: Duration| last.is_some_and(|last| now < last + time);
        let repeat = self.settings.ignore_repeat.time();
        let early = self.open_at.is_some_and(|open| now < open);
        if early || within(self.pressed[place], repeat) || within(self.released[place], repeat.min(BOUNCE)) {
            return before;
        }
        self.pressed[place] = Some(now);
        if self.resting {
            // This press only wakes the frame.
            self.resting = false;
            self.home();
            self.down = Some(Down { switch, since: now, counted: true });
            return before;
        }
        self.down = Some(Down { switch, since: now, counted: false });
        before.or_else(|| self.held(now))
    }

    /// A switch is let go.
    pub fn release(&mut self, switch: Switch, now: Instant) -> Option<T> {
        let chosen = self.tick(now);
        if let Some(down) = self.down.take_if(|down| down.switch == switch) {
            self.released[switch as usize] = Some(now);
            let long_enough = now.saturating_duration_since(down.since) >= self.settings.acceptance.time();
            if self.settings.mode == SwitchMode::OneStep && !down.counted && long_enough {
                self.step(false);
            }
        }
        chosen
    }

    /// What the frame is around; none while it rests.
    #[must_use]
    pub fn highlight(&self) -> Option<Highlight<T>> {
        if self.resting || self.settings.mode == SwitchMode::Off {
            return None;
        }
        let level = self.level();
        if self.at == level.len() && !self.path.is_empty() {
            return Some(Highlight { items: level.iter().flat_map(Node::items).collect(), leaves: true });
        }
        level.get(self.at).map(|node| Highlight { items: node.items(), leaves: false })
    }

    /// The frame waits for a press before it moves again.
    #[must_use]
    pub fn rests(&self) -> bool {
        self.resting
    }

    /// When it must be told the time again; none: it need not.
    #[must_use]
    pub fn wake(&self) -> Option<Instant> {
        if let Some(down) = self.down.filter(|down| !down.counted) {
            return Some(down.since + self.needed());
        }
        let from = self.told.max(self.open_at)?;
        self.moves().then(|| from + self.left)
    }

    fn level(&self) -> &[Node<T>] {
        let mut level = self.tree.as_slice();
        for place in &self.path {
            match level.get(*place) {
                Some(Node::Group(nodes)) => level = nodes,
                _ => return &[],
            }
        }
        level
    }

    /// The frame moves by itself now. While a switch is held it stays: what was aimed at is what is chosen.
    fn moves(&self) -> bool {
        let free = !self.resting && !self.sounding && self.down.is_none();
        self.settings.mode == SwitchMode::OneAuto && free && !self.tree.is_empty()
    }

    fn needed(&self) -> Duration {
        match self.settings.mode {
            SwitchMode::OneStep => self.settings.step_hold.time(),
            _ => self.settings.acceptance.time(),
        }
    }

    fn time(&self) -> Duration {
        let time = self.settings.on_item.time();
        if self.at == 0 { time.mul_f32(self.settings.first_item.share()) } else { time }
    }

    fn home(&mut self) {
        self.path.clear();
        (self.at, self.rounds) = (0, 0);
        self.left = self.time();
    }

    /// One thing on. By itself the frame goes round only so often.
    fn step(&mut self, by_itself: bool) {
        let stops = self.level().len() + usize::from(!self.path.is_empty());
        self.at += 1;
        if self.at >= stops {
            self.at = 0;
            self.rounds += 1;
            let loops = self.settings.loops.get();
            if by_itself && loops > 0 && self.rounds >= loops {
                match self.path.pop() {
                    Some(place) => (self.at, self.rounds) = (place, 0),
                    None => self.resting = true,
                }
            }
        }
        self.left = self.time();
    }

    /// A switch that has been held for long enough counts, once.
    fn held(&mut self, now: Instant) -> Option<T> {
        let needed = self.needed();
        let down = self.down.as_mut().filter(|down| !down.counted)?;
        if now.saturating_duration_since(down.since) < needed {
            return None;
        }
        down.counted = true;
        if down.switch == Switch::Next && self.settings.mode == SwitchMode::Two {
            self.step(false);
            return None;
        }
        self.choose(now)
    }

    fn choose(&mut self, now: Instant) -> Option<T> {
        if self.chosen_at.is_some_and(|at| now < at + self.settings.reselect.time()) {
            return None;
        }
        let level = self.level();
        match level.get(self.at) {
            Some(Node::Item(item)) => {
                let item = item.clone();
                self.chosen_at = Some(now);
                self.home();
                Some(item)
            }
            Some(Node::Group(_)) => {
                self.path.push(self.at);
                (self.at, self.rounds) = (0, 0);
                self.left = self.time();
                None
            }
            None => {
                self.at = self.path.pop().unwrap_or_default();
                self.rounds = 0;
                self.left = self.time();
                None
            }
        }
    }
}
