//! Made-up hands, eyes and switches: how a child with each way in gets at what is wanted.

use bevy::math::{Rect, Vec2};

use super::world::World;
use crate::{
    kiosk::{
        frame::Frame,
        piece::Piece,
        ways::{can_be_chosen, sections, spots},
    },
    look::GAP,
    ways::{Dwell, Gaze, Profile, Scan, Switch, SwitchMode, Touch, structure},
};

/// How far a gaze errs, in design pixels: 1.5 degrees at 60 cm are 16 mm, and 96 pixels are 20 mm.
const GAZE_ERROR: f32 = 75.0;

/// A way in as one child uses it.
pub trait Hand {
    /// What it is called in the table.
    fn name(&self) -> String;
    /// Another screen is shown.
    fn follow(&mut self, world: &mut World, page_came: bool);
    /// Chooses this; ends when something was chosen.
    fn choose(&mut self, world: &mut World, wanted: usize);
    /// How often something was pressed.
    fn presses(&self) -> usize;
}

/// Calls `done` and tells the hand of the screen that follows.
fn followed<H: Hand>(hand: &mut H, world: &mut World, done: impl FnOnce(&mut World)) {
    let (page, count) = (world.page, world.done.len());
    done(world);
    if world.done.len() > count {
        let came = world.page != page;
        hand.follow(world, came);
    }
}

/// A finger that trembles: beside the middle, for any time, and often once more.
pub struct Trembling {
    touch: Touch<u8, usize>,
    hold: u64,
    presses: usize,
}

impl Trembling {
    pub fn new(profile: Profile) -> Self {
        Self { touch: Touch::new(profile.touch), hold: u64::from(profile.touch.hold.get()), presses: 0 }
    }

    fn tap(&mut self, world: &mut World, at: Vec2, milliseconds: u64) {
        self.presses += 1;
        let on = world.hit(at);
        if let Some(on) = on {
            let chosen = self.touch.down(1, on, world.at());
            assert_eq!(chosen, None);
        }
        world.now += milliseconds;
        let lifted = self.touch.up(1, world.at());
        followed(self, world, |world| {
            if let Some(on) = lifted {
                world.by_hand(on);
            }
        });
    }
}

impl Hand for Trembling {
    fn name(&self) -> String {
        match self.hold {
            0 => "Touch, trembling".into(),
            hold => format!("Touch, trembling, held {hold} ms"),
        }
    }

    fn follow(&mut self, _: &mut World, page_came: bool) {
        if page_came {
            self.touch.page_came();
        }
    }

    fn choose(&mut self, world: &mut World, wanted: usize) {
        let before = world.done.len();
        while world.done.len() == before {
            world.now += world.between(700, 1_800);
            let at = free_place(world, wanted);
            let shaken = at + Vec2::new(world.noise(), world.noise()).clamp(Vec2::splat(-2.0), Vec2::splat(2.0)) * 8.0;
            let length = world.between(90, 900);
            self.tap(world, shaken, length);
            // A hand that trembles taps once more, sometimes twice.
            for _ in 0..world.between(0, 2) {
                world.now += world.between(30, 50);
                let length = world.between(20, 45);
                self.tap(world, shaken, length);
            }
        }
    }

    fn presses(&self) -> usize {
        self.presses
    }
}

/// A point of a control on which nothing else lies, as far from its edges as can be.
fn free_place(world: &mut World, wanted: usize) -> Vec2 {
    let area: Rect = world.piece(wanted).unwrap().area;
    let around = [Vec2::ZERO, Vec2::X, Vec2::NEG_X, Vec2::Y, Vec2::NEG_Y];
    let mut points: Vec<Vec2> = (0..400)
        .map(|step| Vec2::new((step % 20) as f32 + 0.5, (step / 20) as f32 + 0.5) / 20.0)
        .map(|share| area.min + share * area.size())
        .collect();
    points.sort_by(|one, other| one.distance(area.center()).total_cmp(&other.distance(area.center())));
    let free = |world: &mut World, reach: f32| {
        points.iter().copied().find(|at| around.iter().all(|way| world.hit(*at + *way * reach) == Some(wanted)))
    };
    [70.0, 50.0, 34.0, 18.0, 6.0].into_iter().find_map(|reach| free(world, reach)).unwrap_or(area.center())
}

/// Tab and Enter.
#[derive(Default)]
pub struct Keyboard {
    presses: usize,
}

impl Hand for Keyboard {
    fn name(&self) -> String {
        "Keyboard".into()
    }

    fn follow(&mut self, _: &mut World, _: bool) {}

    fn choose(&mut self, world: &mut World, wanted: usize) {
        let order: Vec<usize> =
            world.numbered().into_iter().filter(|(_, piece)| can_be_chosen(piece)).map(|(id, _)| id).collect();
        let tabs = order.iter().position(|id| *id == wanted).unwrap() + 1;
        self.presses += tabs + 1;
        world.now += 700 + 250 * tabs as u64;
        world.by_hand(wanted);
    }

    fn presses(&self) -> usize {
        self.presses
    }
}

/// One switch or two.
pub struct Switching {
    profile: Profile,
    scan: Scan<usize>,
    presses: usize,
}

impl Switching {
    pub fn new(profile: Profile) -> Self {
        let scan = Scan::new(profile.switches.clone(), profile.touch.settle.time());
        Self { profile, scan, presses: 0 }
    }

    fn press(&mut self, world: &mut World, switch: Switch, milliseconds: u64) {
        self.presses += 1;
        let mut chosen = self.scan.press(switch, world.at());
        let until = world.now + milliseconds;
        while chosen.is_none() && world.now < until {
            world.now += world.between(10, 40).min(until - world.now);
            chosen = self.scan.tick(world.at());
        }
        let chosen = chosen.or(self.scan.release(switch, world.at()));
        followed(self, world, |world| {
            if let Some(id) = chosen {
                world.chosen(id);
            }
        });
        let released = self.scan.release(switch, world.at());
        assert_eq!(released, None);
    }

    /// The frame is around it, or around a way out of where it is not.
    fn good(&self, wanted: usize) -> bool {
        let Some(highlight) = self.scan.highlight() else { return false };
        highlight.items.contains(&wanted) != highlight.leaves
    }
}

impl Hand for Switching {
    fn name(&self) -> String {
        let switches = &self.profile.switches;
        let mode = match switches.mode {
            SwitchMode::OneAuto => "One switch, moves by itself",
            SwitchMode::OneStep => "One switch, steps",
            _ => "Two switches",
        };
        let style = format!("{:?}", switches.style).to_lowercase();
        format!("{mode}, {style}")
    }

    fn follow(&mut self, world: &mut World, page_came: bool) {
        let pieces = world.numbered();
        let sections = sections(pieces.iter().map(|(id, piece)| (*id, piece)));
        self.scan.screen(structure(self.profile.switches.style, &sections), page_came, world.at());
    }

    fn choose(&mut self, world: &mut World, wanted: usize) {
        let before = world.done.len();
        let until = world.now + 600_000;
        while world.done.len() == before && world.now < until {
            world.now += world.between(15, 60);
            assert_eq!(self.scan.tick(world.at()), None, "it answered by itself");
            if self.scan.rests() {
                self.press(world, Switch::Choose, 120);
                continue;
            }
            match self.profile.switches.mode {
                SwitchMode::OneAuto if self.good(wanted) => {
                    let reaction = world.between(500, 1_100);
                    for _ in 0..reaction / 25 {
                        world.now += 25;
                        self.scan.tick(world.at());
                    }
                    self.press(world, Switch::Choose, 150);
                }
                SwitchMode::OneAuto => {}
                SwitchMode::OneStep => {
                    world.now += world.between(500, 900);
                    let length = if self.good(wanted) { 550 } else { 150 };
                    self.press(world, Switch::Choose, length);
                }
                _ => {
                    world.now += world.between(500, 900);
                    let switch = if self.good(wanted) { Switch::Choose } else { Switch::Next };
                    self.press(world, switch, 150);
                }
            }
        }
    }

    fn presses(&self) -> usize {
        self.presses
    }
}

/// Eyes, measured with an error of 1.5 degrees.
pub struct Gazing {
    dwell: Dwell<usize>,
}

impl Gazing {
    pub fn new(profile: Profile) -> Self {
        Self { dwell: Dwell::new(profile.dwell, profile.touch.settle.time(), GAP) }
    }

    fn look(&mut self, world: &mut World, at: Vec2, milliseconds: u64) -> Option<usize> {
        let until = world.now + milliseconds;
        while world.now < until {
            world.now += world.between(28, 40);
            let off = Vec2::new(world.noise(), world.noise()) * (GAZE_ERROR / std::f32::consts::SQRT_2);
            match self.dwell.gaze(at.x + off.x, at.y + off.y, world.at()) {
                Some(Gaze::Chosen(id)) => return Some(id),
                Some(Gaze::Rests(_)) => panic!("there is no rest place"),
                None => {}
            }
        }
        None
    }
}

impl Hand for Gazing {
    fn name(&self) -> String {
        "Eye gaze, 1.5 degrees".into()
    }

    fn follow(&mut self, world: &mut World, page_came: bool) {
        let pieces: Vec<(usize, Piece)> = world.numbered();
        let spots = spots(pieces.iter().map(|(id, piece)| (*id, piece)), &Frame::default());
        self.dwell.screen(spots, None, page_came, world.at());
    }

    fn choose(&mut self, world: &mut World, wanted: usize) {
        let question = Frame::default().question().center();
        for _ in 0..10 {
            let read = self.look(world, question, 700);
            assert_eq!(read, None, "reading chose something");
            let at = free_place(world, wanted);
            if let Some(id) = self.look(world, at, 6_000) {
                followed(self, world, |world| world.chosen(id));
                return;
            }
        }
    }

    fn presses(&self) -> usize {
        0
    }
}
