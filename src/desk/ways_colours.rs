//! A child's own colours: a ground, words, edges; from quiet ones or any other; with their contrast, and how it looks.

use bevy_egui::egui::{
    Button, Color32, CornerRadius, Frame, Margin, RichText, Stroke, Ui, WidgetInfo, WidgetType, accesskit::Toggled,
    vec2,
};

use super::{
    parts,
    say::Say,
    style::{self, INK, LINE, TARGET, soft, strong},
};
use crate::ways::{OwnColours, ThemeChoice, contrast};

/// Quiet grounds, light and dark.
const GROUNDS: [(&str, u32); 10] = [
    ("cream", 0xFF_F9_EF),
    ("pale-yellow", 0xFF_FF_E0),
    ("peach", 0xFF_E9_D6),
    ("pale-pink", 0xFB_E4_EA),
    ("lilac", 0xEB_E4_F5),
    ("pale-blue", 0xE0_EE_F8),
    ("pale-green", 0xE2_F1_E4),
    ("pale-grey", 0xE8_E8_E4),
    ("dark-blue", 0x0B_2A_5B),
    ("near-black", 0x15_18_1C),
];
/// Words and edges, dark and light.
const INKS: [(&str, u32); 8] = [
    ("black", 0x00_00_00),
    ("ink", 0x1E_2A_38),
    ("dark-blue", 0x0B_2A_5B),
    ("dark-green", 0x0F_4A_38),
    ("dark-red", 0x6B_14_20),
    ("white", 0xFF_FF_FF),
    ("cream", 0xFF_F9_EF),
    ("yellow", 0xFF_E4_5C),
];

/// What is typed in the three fields for any other colour.
pub(super) type Typed = [String; 3];

/// The colours, where they are the child's own.
pub(super) fn own_colours(ui: &mut Ui, say: Say, theme: &mut ThemeChoice, typed: &mut Typed) {
    let ThemeChoice::Custom { ground, ink, outline: Some(outline) } = theme else { return };
    let parts = [("ground", &GROUNDS[..], ground), ("ink", &INKS, ink), ("outline", &INKS, outline)];
    for ((part, colours, chosen), typed) in parts.into_iter().zip(typed) {
        one_colour(ui, say, &say.t(&format!("own-{part}")), colours, chosen, typed);
    }
    if let ThemeChoice::Custom { ground, ink, outline } = *theme {
        told(ui, say, (ground, ink, outline));
    }
}

fn one_colour(ui: &mut Ui, say: Say, name: &str, colours: &[(&str, u32)], chosen: &mut u32, typed: &mut String) {
    ui.label(strong(name, style::SMALL));
    ui.horizontal_wrapped(|ui| {
        for (word, colour) in colours {
            let words = say.t(&format!("colour-{word}"));
            if swatch(ui, &format!("{name}: {words}"), &words, *colour, *colour == *chosen) {
                *chosen = *colour;
            }
        }
    });
    let now = format!("{chosen:06X}");
    let field = parts::field(ui, &format!("{name}: {}", say.t("own-any")), typed, &now, 300.0, INK);
    if let Some(colour) = hex(typed) {
        *chosen = colour;
    }
    if !field.has_focus() {
        typed.clear();
    }
}

/// `FFF9EF`, also with a `#` before it.
fn hex(typed: &str) -> Option<u32> {
    let digits = typed.trim().trim_start_matches('#');
    let spelt = digits.len() == 6 && digits.bytes().all(|sign| sign.is_ascii_hexdigit());
    spelt.then(|| u32::from_str_radix(digits, 16).ok())?
}

/// A colour with its name on it.
fn swatch(ui: &mut Ui, name: &str, words: &str, colour: u32, on: bool) -> bool {
    let ink = colour_of(OwnColours::mended(colour, colour, None).ink);
    let edge = if on { Stroke::new(4.0, INK) } else { Stroke::new(2.0, LINE) };
    let text = RichText::new(words).font(if on { style::bold(16.0) } else { style::regular(16.0) }).color(ink);
    let button = Button::new(text).fill(colour_of(colour)).stroke(edge).corner_radius(CornerRadius::same(10));
    let response = ui.add(button.min_size(vec2(96.0, TARGET)));
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, on, name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_toggled(Toggled::from(on)));
    parts::ring(ui, &response, 10);
    response.clicked()
}

/// How far they stand apart, what becomes of those that do not, and how it looks.
fn told(ui: &mut Ui, say: Say, (ground, ink, outline): (u32, u32, Option<u32>)) {
    let own = OwnColours::mended(ground, ink, outline);
    let outline = outline.unwrap_or(ink);
    for (part, colour) in [("words", ink), ("edges", outline)] {
        // Rounded down: what is told as enough is enough.
        let now = (contrast(ground, colour) * 10.0).floor() / 10.0;
        ui.label(soft(say.with(&format!("own-contrast-{part}"), "now", format!("{now:.1}"))));
    }
    if own.ink != ink {
        let mended = if own.ink == 0 { "own-mended-black" } else { "own-mended-white" };
        parts::notice(ui, &say.t(mended), style::TROUBLE_TINT, style::TROUBLE);
    }
    if own.outline != outline && own.outline == own.ink {
        parts::notice(ui, &say.t("own-mended-edges"), style::TROUBLE_TINT, style::TROUBLE);
    }
    let edge = Stroke::new(4.0, colour_of(own.outline));
    let sample = Frame::new().fill(colour_of(own.ground)).stroke(edge).corner_radius(CornerRadius::same(14));
    sample.inner_margin(Margin::same(16)).show(ui, |ui| {
        ui.label(RichText::new(say.t("own-sample")).font(style::bold(24.0)).color(colour_of(own.ink)));
    });
}

fn colour_of(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ways::WORDS_CONTRAST;

    #[test]
    fn every_quiet_ground_has_words_that_can_be_read_on_it() {
        for (ground, colour) in GROUNDS {
            let readable = INKS.iter().filter(|(_, ink)| contrast(colour, *ink) >= WORDS_CONTRAST).count();
            assert!(readable >= 3, "{ground}");
        }
    }

    #[test]
    fn six_digits_are_a_colour_and_nothing_else_is() {
        assert_eq!((hex("#fff9EF "), hex("0B2A5B")), (Some(0xFF_F9_EF), Some(0x0B_2A_5B)));
        assert_eq!([hex(""), hex("#12"), hex("red"), hex("12345G"), hex("+12345")].into_iter().flatten().next(), None);
    }
}
