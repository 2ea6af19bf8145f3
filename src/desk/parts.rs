//! Parts of which the desk's pages are made. Each says its name and role to a screen reader beside its painting.

use bevy_egui::egui::{
    self, Align2, Color32, ComboBox, CornerRadius, FontId, Frame, Id, InnerResponse, Key, Margin, Painter, Pos2, Rect,
    Response, RichText, Sense, Shape, Stroke, StrokeKind, TextEdit, Ui, Vec2, WidgetInfo, WidgetType, accesskit::Role,
    pos2, vec2,
};

use super::style::{self, AVATAR, CARD, EDGE, GROUND, INK, INK_SOFT, LINE, RING_LIGHT, TARGET, bold, regular};

/// How a button looks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// Dark: what most people want to do here.
    Main,
    /// White with an edge.
    Plain,
    /// White on the dark ground.
    Bright,
    /// An edge on the dark ground.
    Outline,
    /// Words alone, underlined.
    Link,
}

/// Width of the box of a tick, with the air beside it.
const TICK: f32 = 44.0;

/// A button of at least 44 pixels each way.
pub(super) fn button(ui: &mut Ui, words: &str, look: Look) -> Response {
    sized_button(ui, words, look, vec2(0.0, TARGET))
}

/// The same, of at least this size.
pub(super) fn sized_button(ui: &mut Ui, words: &str, look: Look, least: Vec2) -> Response {
    let (fill, edge, ink) = match look {
        Look::Main => (INK, INK, CARD),
        Look::Plain => (CARD, LINE, INK),
        Look::Bright => (CARD, CARD, INK),
        Look::Outline => (INK, CARD, CARD),
        Look::Link => (Color32::TRANSPARENT, Color32::TRANSPARENT, INK),
    };
    let font = if look == Look::Link { regular(style::BODY) } else { bold(style::BODY) };
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, ink);
    let padding = if look == Look::Link { 8.0 } else { 18.0 };
    let size = vec2(galley.size().x + 2.0 * padding, TARGET).max(least);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), words));
    let fill = if response.is_pointer_button_down_on() && look == Look::Plain { GROUND } else { fill };
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(10), fill, Stroke::new(2.0, edge), StrokeKind::Inside);
    let at = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size()).min;
    if look == Look::Link {
        let under = at.y + galley.size().y - 2.0;
        painter.hline(at.x..=at.x + galley.size().x, under, Stroke::new(1.0, INK));
    }
    painter.galley(at, galley, ink);
    ring(ui, &response, 10);
    response
}

/// A button with a sign on it and a name of its own for a screen reader.
pub(super) fn named_button(ui: &mut Ui, sign: &str, name: &str) -> Response {
    let response = sized_button(ui, sign, Look::Plain, vec2(TARGET, TARGET));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), name));
    response
}

/// The ring around what has the keyboard: dark and light, so that it is seen on any ground.
pub(super) fn ring(ui: &Ui, response: &Response, radius: u8) {
    if response.has_focus() {
        let painter = ui.painter();
        let radius = CornerRadius::same(radius);
        painter.rect_stroke(response.rect, radius, Stroke::new(3.0, RING_LIGHT), StrokeKind::Inside);
        painter.rect_stroke(response.rect, radius, Stroke::new(3.0, INK), StrokeKind::Outside);
    }
}

/// The same where there is no room outside: in a list that scrolls.
pub(super) fn inner_ring(ui: &Ui, response: &Response, radius: u8) {
    if response.has_focus() {
        let radius = CornerRadius::same(radius);
        ui.painter().rect_stroke(response.rect, radius, Stroke::new(3.0, INK), StrokeKind::Inside);
        ui.painter().rect_stroke(response.rect.shrink(3.0), radius, Stroke::new(3.0, RING_LIGHT), StrokeKind::Inside);
    }
}

/// A heading, told to a screen reader as one.
pub(super) fn heading(ui: &mut Ui, words: &str, size: f32) -> Response {
    heading_of(ui, words, RichText::new(words).font(bold(size)).color(INK), if size > 25.0 { 1 } else { 2 })
}

/// A heading in its own colour, of level 1 or 2.
pub(super) fn heading_of(ui: &mut Ui, words: &str, text: RichText, level: usize) -> Response {
    let response = ui.label(text);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_label(words);
        node.set_level(level);
    });
    response
}

/// A white box with a quiet edge.
pub(super) fn card<R>(ui: &mut Ui, margin: i8, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    Frame::new()
        .fill(CARD)
        .stroke(Stroke::new(1.0, EDGE))
        .corner_radius(CornerRadius::same(14))
        .inner_margin(Margin::same(margin))
        .show(ui, contents)
}

/// A box that says something: what happened, what to do.
pub(super) fn notice(ui: &mut Ui, words: &str, fill: Color32, ink: Color32) {
    let frame = Frame::new().fill(fill).stroke(Stroke::new(1.0, ink)).corner_radius(CornerRadius::same(12));
    frame.inner_margin(Margin::symmetric(16, 12)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(RichText::new(words).font(regular(style::BODY)).color(INK));
    });
}

/// A box to tick, with its words.
pub(super) fn tick(ui: &mut Ui, on: &mut bool, words: impl Into<String>) -> Response {
    let response = ui.checkbox(on, words.into());
    ring(ui, &response, 10);
    response
}

/// In a row that wraps: the next line, where this one has no room for a tick with these words.
pub(super) fn room_for_tick(ui: &mut Ui, words: &str) {
    let words = ui.painter().layout_no_wrap(words.to_owned(), regular(style::BODY), INK);
    if words.size().x + TICK > ui.available_size_before_wrap().x {
        ui.end_row();
    }
}

/// A field of several lines that shows its name where it is empty.
pub(super) fn area(ui: &mut Ui, name: &str, text: &mut String) {
    hinted_area(ui, name, name, text);
}

/// The same with its name for a screen reader, and a hint where it is empty.
pub(super) fn hinted_area(ui: &mut Ui, name: &str, hint: &str, text: &mut String) {
    let edit = TextEdit::multiline(text)
        .hint_text(RichText::new(hint).color(INK_SOFT))
        .margin(Margin::symmetric(12, 10))
        .desired_rows(2)
        .desired_width(f32::INFINITY)
        .char_limit(2000);
    let field = ui.add(edit);
    ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(name));
    ring(ui, &field, 10);
}

/// A list of which one is chosen, told by `name` to a screen reader and saying `now`. When it closes by the keyboard, the
/// keyboard stays with it.
pub(super) fn pick(ui: &mut Ui, name: &str, now: String, width: f32, contents: impl FnOnce(&mut Ui)) {
    let combo = ComboBox::from_id_salt(name).width(width).height(420.0).selected_text(now);
    let shown = combo.show_ui(ui, contents).response;
    ui.ctx().accesskit_node_builder(shown.id, |node| node.set_label(name));
    let open = ComboBox::is_open(ui.ctx(), shown.id);
    let was = ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default(shown.id.with("open")), open));
    let keyed =
        |input: &egui::InputState| [Key::Escape, Key::Enter, Key::Space].iter().any(|key| input.key_pressed(*key));
    if was && !open && ui.input(keyed) {
        shown.request_focus();
    }
    ring(ui, &shown, 10);
}

/// One thing in such a list.
pub(super) fn picked(ui: &mut Ui, words: &str, on: bool) -> bool {
    let response = ui.selectable_label(on, words);
    inner_ring(ui, &response, 10);
    if response.clicked() {
        // A press of the pointer closes the list by itself, a key does not.
        ui.close();
    }
    response.clicked()
}

/// Escape was pressed, and is about no field and no list: a box that is open may close by it.
pub(super) fn escape() -> Id {
    Id::new("desk-escape")
}

/// Takes a mark such as [`escape`]; true where it was there and nothing took it before.
pub(super) fn took(ui: &Ui, mark: Id) -> bool {
    ui.data_mut(|data| std::mem::take(data.get_temp_mut_or_default(mark)))
}

/// A button that leaves an open box as it was; Escape does the same.
pub(super) fn leave(ui: &mut Ui, words: &str, look: Look) -> bool {
    button(ui, words, look).clicked() || took(ui, escape())
}

/// A name and below it a field of one line. The name stands for the field with a screen reader.
pub(super) fn field(ui: &mut Ui, name: &str, text: &mut String, hint: &str, width: f32, ink: Color32) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.set_width(width);
        let label = ui.label(RichText::new(name).font(bold(style::SMALL)).color(ink));
        line(ui, text, hint, width).labelled_by(label.id)
    })
    .inner
}

/// A field of one line, without a name of its own.
pub(super) fn line(ui: &mut Ui, text: &mut String, hint: &str, width: f32) -> Response {
    let edit = TextEdit::singleline(text)
        .hint_text(RichText::new(hint).color(INK_SOFT))
        .text_color(INK)
        .margin(Margin::symmetric(12, 10))
        .min_size(vec2(0.0, TARGET))
        .char_limit(200)
        .desired_width(width);
    let response = ui.add(edit);
    ring(ui, &response, 10);
    response
}

/// A round picture with the first letter of a name.
pub(super) fn avatar(ui: &mut Ui, name: &str) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(TARGET), Sense::hover());
    let painter = ui.painter();
    painter.circle(rect.center(), 21.0, AVATAR, Stroke::new(2.0, LINE));
    let letter = name.trim().chars().next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    painter.text(rect.center(), Align2::CENTER_CENTER, letter, bold(18.0), INK);
}

/// A number in a ring.
pub(super) fn number(ui: &mut Ui, number: usize) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(34.0), Sense::hover());
    ui.painter().circle(rect.center(), 16.0, CARD, Stroke::new(2.0, INK));
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, number.to_string(), bold(18.0), INK);
}

/// A tick in a ring where all is well, else a mark that asks to be read.
pub(super) fn check_mark(ui: &mut Ui, ok: bool) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(20.0), Sense::hover());
    check_mark_at(ui, rect.center(), ok);
}

/// The same around a point.
pub(super) fn check_mark_at(ui: &Ui, middle: Pos2, ok: bool) {
    let painter = ui.painter();
    if ok {
        painter.circle_stroke(middle, 8.5, Stroke::new(2.0, INK));
        let tick = vec![middle + vec2(-4.0, 0.5), middle + vec2(-1.0, 3.5), middle + vec2(4.5, -3.0)];
        painter.add(Shape::line(tick, Stroke::new(2.0, INK)));
    } else {
        painter.circle_filled(middle, 9.5, style::TROUBLE);
        painter.line_segment([middle + vec2(0.0, -5.0), middle + vec2(0.0, 1.0)], Stroke::new(2.5, CARD));
        painter.circle_filled(middle + vec2(0.0, 4.5), 1.6, CARD);
    }
}

/// One choice of several, as wide as there is room: dark when chosen. `mark` paints its sign.
pub(super) fn choice(ui: &mut Ui, words: &str, on: bool, mark: impl FnOnce(&Painter, Pos2, Color32)) -> Response {
    let ink = if on { CARD } else { INK };
    let font: FontId = if on { bold(16.0) } else { regular(16.0) };
    let wrap = (ui.available_width() - 52.0).max(60.0);
    let galley = ui.painter().layout(words.to_owned(), font, ink, wrap);
    let size = vec2(ui.available_width(), TARGET.max(galley.size().y + 12.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, ui.is_enabled(), on, words));
    let painter = ui.painter();
    if on {
        painter.rect_filled(rect, CornerRadius::same(9), INK);
    } else if response.hovered() {
        painter.rect_filled(rect, CornerRadius::same(9), GROUND);
    }
    mark(painter, pos2(rect.left() + 21.0, rect.center().y), ink);
    painter.galley(pos2(rect.left() + 42.0, rect.center().y - galley.size().y / 2.0), galley, ink);
    ring(ui, &response, 9);
    response
}

/// Several choices of which one is on: side by side in columns of one width where the longest of them has room. The place of
/// the one that was pressed.
pub(super) fn choices(ui: &mut Ui, words: &[String], on: Option<usize>) -> Option<usize> {
    let width = |words: &String| ui.painter().layout_no_wrap(words.clone(), bold(16.0), INK).size().x + 60.0;
    let (longest, gap) = (words.iter().map(width).fold(1.0, f32::max), 8.0);
    let room = ui.available_width();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few columns")]
    let columns = (((room + gap) / (longest + gap)) as usize).clamp(1, words.len().max(1));
    let wide = ((room + gap) / columns as f32 - gap).floor();
    let mut pressed = None;
    for (row, words) in words.chunks(columns).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (place, words) in words.iter().enumerate() {
                let place = row * columns + place;
                let is_on = on == Some(place);
                if column(ui, wide, |ui| choice(ui, words, is_on, dot(is_on)).clicked()) {
                    pressed = Some(place);
                }
            }
        });
    }
    pressed
}

/// The sign of a plain choice: a ring, filled when chosen.
pub(super) fn dot(on: bool) -> impl FnOnce(&Painter, Pos2, Color32) {
    move |painter, at, ink| {
        painter.circle_stroke(at, 8.0, Stroke::new(2.0, ink));
        if on {
            painter.circle_filled(at, 4.5, ink);
        }
    }
}

/// A dashed edge, square corners: what an adult saw or thinks.
pub(super) fn dashed_edge(painter: &Painter, rect: Rect, stroke: Stroke) {
    let rect = rect.shrink(stroke.width / 2.0);
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    painter.extend(Shape::dashed_line(&corners, stroke, 6.0, 4.0));
}

/// A box with a dashed edge and the adult's grey.
pub(super) fn adult_box<R>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let frame = Frame::new().fill(style::ADULT).corner_radius(CornerRadius::same(4)).inner_margin(Margin::same(14));
    let shown = frame.show(ui, contents);
    dashed_edge(ui.painter(), shown.response.rect, Stroke::new(width, INK_SOFT));
    shown
}

/// The child's own recording: a berry disc with a play sign, or a stop sign while it plays.
pub(super) fn play_disc(ui: &mut Ui, words: &str, playing: bool) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(TARGET), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, ui.is_enabled(), words));
    let (painter, middle) = (ui.painter(), rect.center());
    painter.circle_filled(middle, 22.0, style::RECORD);
    if playing {
        painter.rect_filled(Rect::from_center_size(middle, Vec2::splat(15.0)), CornerRadius::same(2), CARD);
    } else {
        let sign = vec![middle + vec2(-6.0, -9.0), middle + vec2(10.0, 0.0), middle + vec2(-6.0, 9.0)];
        painter.add(Shape::convex_polygon(sign, CARD, Stroke::NONE));
    }
    ring(ui, &response, 22);
    response
}

/// Contents one below the other in a column of this width, beside others.
pub(super) fn column<R>(ui: &mut Ui, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let down = egui::Layout::top_down(egui::Align::Min);
    let shown = ui.allocate_ui_with_layout(vec2(width, 0.0), down, |ui| {
        // The gap between columns is not the gap within them.
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.set_width(width);
        contents(ui)
    });
    shown.inner
}

/// A row of contents that are as high as a button, so that words and buttons stand on one line.
pub(super) fn row<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2(ui.available_width(), TARGET);
    ui.allocate_ui_with_layout(size, egui::Layout::left_to_right(egui::Align::Center), contents).inner
}
