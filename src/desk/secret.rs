//! A field for a passphrase. egui keeps what is in a field for undoing, and again for painting: here it only ever sees dots.

use std::{any::TypeId, ops::Range};

use bevy_egui::egui::{Color32, Margin, Response, RichText, TextBuffer, TextEdit, Ui, text::CharIndex, vec2};
use zeroize::Zeroizing;

use super::{
    parts::ring,
    style::{self, INK, TARGET, bold},
};
use crate::vault::Passphrase;

/// The longest passphrase, in letters. The memory for it is taken once: a text that grows leaves copies of itself behind.
const LONGEST: usize = 128;
const DOT: char = '•';

/// What was typed into a field for a passphrase.
#[derive(Debug)]
pub(super) struct Secret {
    typed: Zeroizing<String>,
    dots: String,
}

impl Default for Secret {
    fn default() -> Self {
        Self { typed: Zeroizing::new(String::with_capacity(4 * LONGEST)), dots: String::new() }
    }
}

impl Secret {
    /// Takes what was typed, and leaves the field empty.
    pub fn take(&mut self) -> Passphrase {
        self.dots.clear();
        let taken = Passphrase::take(&mut self.typed);
        *self = Self::default();
        taken
    }

    /// What stands in the field, which keeps it.
    pub fn copy(&self) -> Passphrase {
        Passphrase::take(&mut self.typed.as_str().to_owned())
    }

    pub fn is_empty(&self) -> bool {
        self.typed.trim().is_empty()
    }

    pub fn is_same(&self, other: &Self) -> bool {
        *self.typed == *other.typed
    }

    /// Puts words into the field, as if they had been typed.
    pub fn put(&mut self, words: &str) {
        self.typed.clear();
        self.insert_text(words, CharIndex(0));
    }

    fn byte_of(&self, place: CharIndex) -> usize {
        self.typed.char_indices().nth(place.0).map_or(self.typed.len(), |(byte, _)| byte)
    }

    fn redot(&mut self) {
        self.dots = std::iter::repeat_n(DOT, self.typed.chars().count()).collect();
    }
}

impl TextBuffer for Secret {
    fn is_mutable(&self) -> bool {
        true
    }

    fn as_str(&self) -> &str {
        &self.dots
    }

    fn insert_text(&mut self, text: &str, place: CharIndex) -> usize {
        let room = LONGEST.saturating_sub(self.typed.chars().count());
        let at = self.byte_of(place);
        let mut inserted = 0;
        for letter in text.chars().filter(|letter| !letter.is_control()).take(room) {
            let byte = self.byte_of(CharIndex(place.0 + inserted)).max(at);
            self.typed.insert(byte, letter);
            inserted += 1;
        }
        self.redot();
        inserted
    }

    fn delete_char_range(&mut self, range: Range<CharIndex>) {
        let (from, to) = (self.byte_of(range.start), self.byte_of(range.end));
        self.typed.replace_range(from..to.max(from), "");
        self.redot();
    }

    /// egui undoes by putting an earlier text back; it only has dots to put.
    fn replace_with(&mut self, _: &str) {}

    fn take(&mut self) -> String {
        std::mem::take(&mut self.dots)
    }

    fn type_id(&self) -> TypeId {
        TypeId::of::<Self>()
    }
}

/// A name and below it a field for a passphrase.
pub(super) fn secret(ui: &mut Ui, name: &str, secret: &mut Secret, width: f32) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.set_width(width);
        let label = ui.label(RichText::new(name).font(bold(style::SMALL)).color(INK));
        let edit = TextEdit::singleline(secret)
            .password(true)
            .text_color(INK)
            .background_color(Color32::WHITE)
            .margin(Margin::symmetric(12, 10))
            .min_size(vec2(0.0, TARGET))
            .desired_width(width);
        let response = ui.add(edit).labelled_by(label.id);
        ring(ui, &response, 10);
        response
    })
    .inner
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn it_shows_dots_and_gives_words() {
        let mut secret = Secret::default();
        secret.insert_text("ötter", CharIndex(0));
        secret.insert_text("l", CharIndex(0));
        secret.delete_char_range(CharIndex(1)..CharIndex(2));
        assert_eq!(secret.as_str(), "•••••");
        secret.replace_with("•••");
        assert_eq!(secret.take().expose(), "ltter");
        assert!(secret.is_empty() && secret.as_str().is_empty());
    }

    proptest! {
        #[test]
        fn it_edits_as_a_text_does(edits in prop::collection::vec((".{0,6}", 0usize..12, 0usize..12), 0..12)) {
            let (mut secret, mut plain) = (Secret::default(), String::new());
            for (text, at, to) in edits {
                let text: String = text.chars().filter(|letter| !letter.is_control()).collect();
                let long = plain.chars().count();
                let (at, to) = (at.min(long), to.min(long));
                secret.insert_text(&text, CharIndex(at));
                plain.insert_text(&text, CharIndex(at));
                let range = CharIndex(at.min(to))..CharIndex(at.max(to));
                secret.delete_char_range(range.clone());
                plain.delete_char_range(range);
                prop_assert_eq!(secret.as_str().chars().count(), plain.chars().count());
            }
            let taken = secret.take();
            prop_assert_eq!(taken.expose(), plain.trim());
        }
    }
}
