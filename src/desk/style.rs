//! The look of the adult's screens: the light paper theme of the screen design, quiet, with one accent.

use std::sync::Arc;

use bevy_egui::egui::{
    self, Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, RichText, Stroke,
    Style, TextStyle, Theme, Visuals,
    style::{ScrollStyle, WidgetVisuals},
};

pub(super) const GROUND: Color32 = Color32::from_rgb(0xF7, 0xF5, 0xF0);
pub(super) const CARD: Color32 = Color32::WHITE;
pub(super) const INK: Color32 = Color32::from_rgb(0x1E, 0x2A, 0x38);
pub(super) const INK_SOFT: Color32 = Color32::from_rgb(0x51, 0x60, 0x6F);
pub(super) const ON_INK_SOFT: Color32 = Color32::from_rgb(0xDC, 0xE2, 0xE8);
pub(super) const LINE: Color32 = Color32::from_rgb(0x6E, 0x7B, 0x88);
pub(super) const EDGE: Color32 = Color32::from_rgb(0xD0, 0xCC, 0xC2);
pub(super) const HAIR: Color32 = Color32::from_rgb(0xE2, 0xDE, 0xD4);
pub(super) const ADULT: Color32 = Color32::from_rgb(0xEE, 0xF1, 0xF3);
pub(super) const AVATAR: Color32 = Color32::from_rgb(0xEF, 0xEB, 0xE1);
pub(super) const RECORD: Color32 = Color32::from_rgb(0xB8, 0x2A, 0x44);
pub(super) const GOOD: Color32 = Color32::from_rgb(0x17, 0x68, 0x4E);
pub(super) const GOOD_TINT: Color32 = Color32::from_rgb(0xD8, 0xF1, 0xE5);
pub(super) const TROUBLE: Color32 = Color32::from_rgb(0x7C, 0x52, 0x00);
pub(super) const TROUBLE_TINT: Color32 = Color32::from_rgb(0xF8, 0xEB, 0xCE);
pub(super) const RING_LIGHT: Color32 = Color32::from_rgb(0xFF, 0xD8, 0x4D);

/// Height of everything that is touched, in logical pixels (the adult's screens: at least 44).
pub(super) const TARGET: f32 = 44.0;
pub(super) const BODY: f32 = 17.0;
pub(super) const SMALL: f32 = 15.5;

/// The bytes of the fonts. Without them egui's own stand in, so that the desk never lacks letters.
#[derive(Debug, Clone, Default)]
pub struct Fonts {
    /// Andika Regular.
    pub regular: Option<Vec<u8>>,
    /// Andika Bold.
    pub bold: Option<Vec<u8>>,
    /// Regular and bold of fonts for scripts that Andika does not have.
    pub others: Vec<[Vec<u8>; 2]>,
}

/// The family of bold text.
pub(super) fn bold_family() -> FontFamily {
    FontFamily::Name("bold".into())
}

pub(super) fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

pub(super) fn bold(size: f32) -> FontId {
    FontId::new(size, bold_family())
}

/// Bold text in ink.
pub(super) fn strong(text: impl Into<String>, size: f32) -> RichText {
    RichText::new(text).font(bold(size)).color(INK)
}

/// Text that says something on the side.
pub(super) fn soft(text: impl Into<String>) -> RichText {
    RichText::new(text).font(regular(SMALL)).color(INK_SOFT)
}

/// True once [`apply`] has taken effect, which is from the pass after it on.
pub(super) fn applied(ctx: &Context) -> bool {
    ctx.fonts(|fonts| fonts.families().contains(&bold_family()))
}

/// Gives a context the desk's fonts and style.
pub(super) fn apply(ctx: &Context, fonts: &Fonts) {
    ctx.set_fonts(definitions(fonts));
    ctx.set_theme(Theme::Light);
    let mut style = Style { visuals: visuals(), ..Style::default() };
    let text_styles = [
        (TextStyle::Heading, bold(30.0)),
        (TextStyle::Body, regular(BODY)),
        (TextStyle::Button, regular(BODY)),
        (TextStyle::Small, regular(SMALL)),
        (TextStyle::Monospace, regular(BODY)),
    ];
    style.text_styles = text_styles.into();
    // Nothing moves unless asked for, and an animation would keep the processor awake.
    style.animation_time = 0.0;
    style.scroll_animation = egui::style::ScrollAnimation::none();
    style.interaction.selectable_labels = false;
    style.spacing.item_spacing = egui::vec2(8.0, 6.0);
    style.spacing.interact_size = egui::vec2(TARGET, TARGET);
    style.spacing.button_padding = egui::vec2(16.0, 8.0);
    style.spacing.icon_width = 26.0;
    style.spacing.icon_width_inner = 16.0;
    style.spacing.icon_spacing = 10.0;
    style.spacing.menu_margin = Margin::same(6);
    style.spacing.scroll = ScrollStyle { bar_width: 12.0, foreground_color: true, ..ScrollStyle::solid() };
    ctx.set_style_of(Theme::Light, style);
}

/// Andika first, then the fonts for other scripts, then what egui brings: a letter that Andika lacks is still a letter.
fn definitions(fonts: &Fonts) -> FontDefinitions {
    let mut definitions = FontDefinitions::default();
    let fallback = definitions.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let mut family = |family: FontFamily, name: &str, bytes: Vec<&Vec<u8>>| {
        let mut names = Vec::new();
        for (number, bytes) in bytes.into_iter().enumerate() {
            let name = format!("{name}-{number}");
            definitions.font_data.insert(name.clone(), Arc::new(FontData::from_owned(bytes.clone())));
            names.push(name);
        }
        definitions.families.insert(family, [names, fallback.clone()].concat());
    };
    let [regular, bold] = [0, 1].map(|heavy| fonts.others.iter().map(move |pair| &pair[heavy]));
    family(FontFamily::Proportional, "regular", fonts.regular.iter().chain(regular).collect());
    family(bold_family(), "bold", fonts.bold.as_ref().or(fonts.regular.as_ref()).into_iter().chain(bold).collect());
    definitions
}

fn visuals() -> Visuals {
    let widget = |fill: Color32, edge: Stroke| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: edge,
        corner_radius: CornerRadius::same(10),
        fg_stroke: Stroke::new(2.0, INK),
        expansion: 0.0,
    };
    let mut visuals = Visuals::light();
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(INK_SOFT);
    visuals.panel_fill = GROUND;
    visuals.window_fill = CARD;
    visuals.window_stroke = Stroke::new(1.0, EDGE);
    visuals.menu_corner_radius = CornerRadius::same(12);
    // Shadows are blurred; the design has none.
    visuals.popup_shadow = egui::Shadow::NONE;
    visuals.window_shadow = egui::Shadow::NONE;
    visuals.extreme_bg_color = CARD;
    visuals.selection.bg_fill = Color32::from_rgb(0xDD, 0xEE, 0xFB);
    visuals.selection.stroke = Stroke::new(2.0, INK);
    visuals.text_cursor.blink = false;
    visuals.widgets.noninteractive = widget(CARD, Stroke::new(1.0, HAIR));
    visuals.widgets.noninteractive.fg_stroke = Stroke::new(1.0, INK);
    visuals.widgets.inactive = widget(CARD, Stroke::new(2.0, LINE));
    visuals.widgets.hovered = widget(GROUND, Stroke::new(2.0, INK));
    visuals.widgets.active = widget(CARD, Stroke::new(3.0, INK));
    visuals.widgets.open = widget(CARD, Stroke::new(2.0, INK));
    visuals
}
