//! How the child likes to hear, and what of it the screen shows.

use super::Sitting;
use crate::conversation::{Body, Hears, LOUDEST, Screen, State};

/// How the child likes to hear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Likes {
    /// Nothing is said unless the child asks for it.
    pub quiet: bool,
    /// Nothing is said at all: only the child's own voice is heard, when the child asks for it.
    pub silent: bool,
    /// How loud the voice is, in steps from 1 to [`LOUDEST`].
    pub loudness: u8,
}

impl Default for Likes {
    fn default() -> Self {
        Self { quiet: false, silent: false, loudness: LOUDEST }
    }
}

impl Sitting {
    /// From now on this is how the child likes to hear.
    pub fn likes(&mut self, likes: Likes) {
        if self.likes != likes {
            self.likes = likes;
            self.screen = self.screen_now();
        }
    }

    /// What is on screen: what the conversation shows, with the second language where there is one, and as the child likes to
    /// hear it.
    pub(super) fn screen_now(&self) -> Screen {
        let mut screen = self.conversation.screen();
        if let Some(both) = &self.both {
            screen = screen.beside(&both.in_second(|| self.conversation.screen()));
            screen.hears = match self.said.hears_second(&screen.place) {
                _ if !self.speaker.speaks(both.second()) => Hears::Only,
                true => Hears::Second,
                false => Hears::First,
            };
        }
        if let Some(hear) = screen.hear.as_mut().filter(|_| self.likes.silent) {
            hear.state = State::NotYet;
        }
        if let Body::Break { loudness, quieter, louder, .. } = &mut screen.body {
            *loudness = (!self.likes.silent).then_some(self.likes.loudness);
            for (control, end) in [(quieter, 1), (louder, LOUDEST)] {
                control.state = if self.likes.loudness == end { State::NotYet } else { State::Rest };
            }
        }
        screen
    }
}
