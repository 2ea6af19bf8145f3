//! A sorting board: tray, places, placed cards. Hopes have two equal boards on a road.

use bevy::math::{Rect, Vec2};

use super::{
    frame::{at, cells, cells_apart},
    icons::{Icon, Shape},
    pages::{Place, badge},
    piece::{Edge, Part, Piece, Skin, Words, fits, fitting, lines_of, words_in},
};
use crate::{
    conversation::{Board, CardShown, Control, PlaceShown, State},
    look::{
        EDGE_CHOSEN, GAP, LINE_HEIGHT, RADIUS_BUTTON, RADIUS_CARD, RADIUS_SMALL, SMALLEST_WORDS, Token, Tone,
        line_height,
    },
};

/// Width of the tray in landscape.
const TRAY: f32 = 216.0;
/// Height of a waiting card.
const WAITING: f32 = 120.0;
/// Edge of a place.
const EDGE: f32 = 4.0;
/// Width and height of a card on the road.
const ON_ROAD: Vec2 = Vec2::new(134.0, 170.0);

/// The whole board. Placed cards come after all places, so that they lie on them.
pub fn pieces(place: &Place, board: &Board) -> Vec<Piece> {
    let (mut all, area) = tray(place, board);
    let areas =
        if place.frame.portrait { cells(area, 1, board.places.len()) } else { cells(area, board.places.len(), 1) };
    let mut placed = Vec::new();
    let mut grounds = Vec::new();
    for (shown, area) in board.places.iter().zip(areas) {
        let plan = plan(area, shown, board.road, (place.frame.portrait, place.frame.least));
        grounds.push(ground(place, shown, area, &plan));
        placed.extend(cards(place, shown, area, &plan));
    }
    all.extend(grounds);
    if board.road {
        all.extend(roads(place, area, board.places.len()));
    }
    all.extend(placed);
    all
}

/// Where the parts of one place lie, measured from the frame's corner.
struct Plan {
    tone: Tone,
    head: Rect,
    slots: Vec<Rect>,
    beside: bool,
    road: bool,
}

fn plan(area: Rect, shown: &PlaceShown, road: bool, (portrait, least): (bool, f32)) -> Plan {
    let tone = if road { Tone::Hope } else { Tone::from(shown.plate) };
    let inner = area.inflate(-EDGE - 8.0);
    let on_road = ON_ROAD.max(Vec2::splat(least));
    if road {
        let beside = portrait;
        let head = if beside {
            at(inner.min.x, inner.min.y, 170.0, on_road.y)
        } else {
            at(inner.min.x, area.min.y, inner.width(), 96.0)
        };
        let left = if beside { head.max.x } else { inner.min.x };
        let top = if beside { inner.min.y } else { area.min.y + 104.0 };
        let room = inner.max.x - left;
        let gap = ((room - 3.0 * on_road.x) / 2.0).clamp(8.0, GAP);
        let slots = (0..3).map(|slot| {
            let x = left + (room - 3.0 * on_road.x - 2.0 * gap) / 2.0 + slot as f32 * (on_road.x + gap);
            at(x, top, on_road.x, on_road.y)
        });
        return Plan { tone, head, slots: slots.collect(), beside, road };
    }
    if portrait {
        let head = Rect { max: Vec2::new(inner.min.x + 170.0, inner.max.y), ..inner };
        let rest = Rect { min: Vec2::new(head.max.x + 8.0, inner.min.y), ..inner };
        return Plan { tone, head, slots: slots(rest, (3, 2), Vec2::new(GAP, 8.0), least), beside: true, road };
    }
    let head = Rect { max: Vec2::new(inner.max.x, inner.min.y + 100.0), ..inner };
    let rest = Rect { min: Vec2::new(inner.min.x, head.max.y + 10.0), ..inner };
    Plan { tone, head, slots: slots(rest, (2, 3), Vec2::splat(GAP), least), beside: false, road }
}

/// Slots of a place: so many, or fewer where each would be smaller than the least.
fn slots(area: Rect, (columns, rows): (usize, usize), gap: Vec2, least: f32) -> Vec<Rect> {
    let fit = |side: f32, gap: f32| ((side + gap + 0.1) / (least + gap)).floor() as usize;
    let columns = fit(area.width(), gap.x).clamp(1, columns);
    let rows = fit(area.height(), gap.y).clamp(1, rows);
    cells_apart(area, columns, rows, gap)
}

fn from(corner: Vec2, area: Rect) -> Rect {
    Rect { min: area.min - corner, max: area.max - corner }
}

fn ground(place: &Place, shown: &PlaceShown, area: Rect, plan: &Plan) -> Piece {
    let (tint, edge) = (Token::Tint(plan.tone), Token::Edge(plan.tone));
    let skin = Skin::filled(tint, RADIUS_CARD).with_edge(Edge::Plain(edge, EDGE));
    let mut piece =
        Piece::control(place.key(&format!("place-{}", shown.id)), area, skin.clone(), &shown.control, Part::Nothing);
    // A place without a card in hand cannot be pressed, but it is no less a place.
    piece.skin = skin;
    piece.takes = Some(shown.id.clone());
    piece.about = shown.cards.iter().map(|card| format!("{}.", card.control.label)).collect::<Vec<_>>().join(" ");
    let picture = if plan.road {
        Part::Picture(shown.control.picture.clone(), 76.0)
    } else {
        Part::Plate(shown.plate, 96.0, shown.control.picture.clone(), 66.0)
    };
    let width = if plan.beside { plan.head.width() } else { plan.head.width() - 96.0 - 18.0 };
    let words = Words::bold(&shown.control.label, fitting(&shown.control.label, 36.0, width, 2), width);
    let head = if plan.beside {
        Part::Column(6.0, vec![picture, words.part()])
    } else {
        Part::Left(2.0, Box::new(Part::Row(12.0, vec![picture, words.at_left().part()])))
    };
    piece = piece.with(from(area.min, plan.head), head);
    for (number, slot) in plan.slots.iter().enumerate() {
        if number >= shown.cards.len() {
            piece = piece.with(from(area.min, *slot), Part::Shape(Shape::Slot(plan.tone), slot.size()));
        }
    }
    piece
}

/// Cards in their slots; those that find no slot lie as a stack on the last, with their count.
fn cards(place: &Place, shown: &PlaceShown, area: Rect, plan: &Plan) -> Vec<Piece> {
    let slots = plan.slots.len();
    let stacked = shown.cards.len().saturating_sub(slots - 1);
    let top = shown.cards.len().saturating_sub(1);
    let mut all = Vec::new();
    for (number, card) in shown.cards.iter().enumerate() {
        if number + 1 >= slots && number != top {
            continue;
        }
        let slot = plan.slots[number.min(slots - 1)];
        if plan.road {
            all.push(pin(place, &card.id, slot, area, place.frame.portrait));
        }
        let piece = Piece { about: shown.control.label.clone(), ..placed(place, card, slot, plan) };
        all.push(if number + 1 >= slots && stacked > 1 {
            let count = Words::bold(&stacked.to_string(), SMALLEST_WORDS, 60.0).part();
            piece.with(at(slot.width() - 36.0, -14.0, 48.0, 48.0), badge(count, Vec2::splat(48.0)))
        } else {
            piece
        });
    }
    all
}

fn placed(place: &Place, card: &CardShown, slot: Rect, plan: &Plan) -> Piece {
    let control = &card.control;
    // The edge of a chosen card is thicker: its word's letters stand nearer to each other.
    let chosen = control.state == State::Chosen && !plan.road;
    let width = slot.width() - if chosen { 2.0 * EDGE_CHOSEN } else { 4.0 };
    // Regular is a little narrower than the bold in which widths are reckoned.
    let width = width * 1.06;
    let lines = lines_of(&control.label, SMALLEST_WORDS, width).min(2) as f32;
    // Where lines are high the words give way: the picture says more.
    let least = if line_height(&control.label) > LINE_HEIGHT { 46.0 } else { 30.0 };
    let picture = (slot.height() - lines * SMALLEST_WORDS * line_height(&control.label) - 12.0).clamp(least, 100.0);
    let words = Words::regular(&control.label, SMALLEST_WORDS, width).in_colour(words_in(control.state));
    let content = Part::Column(0.0, vec![Part::Picture(control.picture.clone(), picture), words.part()]);
    let (edge, radius) = if plan.road {
        (Edge::Foot(Token::Edge(plan.tone)), RADIUS_BUTTON)
    } else {
        (Edge::Plain(Token::Edge(plan.tone), 3.0), RADIUS_SMALL)
    };
    let skin = Skin::filled(Token::Card, radius).with_edge(edge);
    let mut piece = Piece::control(place.key(&format!("card-{}", card.id)), slot, skin, control, content);
    piece.carries = Some(card.id.clone());
    if card.mark.is_some() {
        let skin = Skin::filled(Token::Record, 18.0);
        let play = Part::Icon(Icon::Play, 20.0, Token::OnRecord);
        let disc = Part::Boxed(Box::new(skin), Vec2::splat(36.0), Box::new(play));
        piece = piece.with(at(-8.0, -8.0, 36.0, 36.0), disc);
    }
    piece
}

fn tray(place: &Place, board: &Board) -> (Vec<Piece>, Rect) {
    let (area, high) = (place.area, WAITING.max(place.frame.target));
    let (homes, rest) = if place.frame.portrait {
        let row = at(area.min.x, area.min.y, area.width(), high);
        let hand = Rect { max: Vec2::new(row.min.x + 264.0, row.max.y), ..row };
        let waiting = cells(Rect { min: Vec2::new(hand.max.x + GAP, row.min.y), ..row }, 2, 1);
        (vec![hand, waiting[0], waiting[1]], Rect { min: Vec2::new(area.min.x, row.max.y + GAP), ..area })
    } else {
        let hand = at(area.min.x, area.min.y, TRAY, area.height() - 2.0 * (high + GAP));
        let one = at(area.min.x, hand.max.y + GAP, TRAY, high);
        let two = at(area.min.x, one.max.y + GAP, TRAY, high);
        (vec![hand, one, two], Rect { min: Vec2::new(area.min.x + TRAY + GAP, area.min.y), ..area })
    };
    let mut all = vec![home(place, board, homes[0])];
    all.extend(board.hand.as_ref().map(|card| in_hand(place, card, homes[0])));
    let room = if board.talk.is_some() { 1 } else { 2 };
    for (card, home) in board.next.iter().take(room).zip(&homes[1..]) {
        all.push(waiting(place, card, *home));
    }
    all.extend(board.talk.as_ref().map(|control| talk(place, control, homes[2])));
    (all, rest)
}

/// The dashed home of the card in hand; it shows where a card that fell beside goes back to.
fn home(place: &Place, board: &Board, area: Rect) -> Piece {
    let skin = Skin { radius: RADIUS_CARD, ..Skin::NONE }.with_edge(Edge::Dashed(Token::Line));
    let done = board.all_done.as_ref().filter(|_| board.hand.is_none());
    match done {
        Some(line) => {
            let width = area.width() - 24.0;
            let words = Words::bold(&line.shown, SMALLEST_WORDS, width).part();
            Piece::says(place.key("home"), area, skin, &line.shown, words)
        }
        None => Piece::picture(place.key("home"), area, skin, Part::Nothing),
    }
}

fn in_hand(place: &Place, card: &CardShown, area: Rect) -> Piece {
    let control = &card.control;
    let low = area.height() < 180.0;
    let room = if low { area.width() - 130.0 } else { area.width() - 20.0 };
    let size = fitting(&control.label, 38.0, room, 2);
    let words = Words::bold(&control.label, size, room).part();
    let lines = lines_of(&control.label, size, room) as f32;
    let side = if low { 96.0 } else { (area.height() - lines * size * line_height(&control.label) - 36.0).min(150.0) };
    let parts = vec![Part::Picture(control.picture.clone(), side), words];
    let content = if low { Part::Row(8.0, parts) } else { Part::Column(8.0, parts) };
    let skin = Skin::card().with_edge(Edge::Plain(Token::Chosen, 6.0));
    let mut piece = Piece::control(place.key(&format!("card-{}", card.id)), area, skin.clone(), control, content);
    piece.skin = skin;
    piece.carries = Some(card.id.clone());
    piece
}

fn waiting(place: &Place, card: &CardShown, area: Rect) -> Piece {
    let control = &card.control;
    let beside = |picture: f32| area.width() - picture - 22.0;
    // A long word takes a little of the picture's room.
    let picture = if fits(&control.label, SMALLEST_WORDS, beside(74.0)) { 74.0 } else { 48.0 };
    let words = Words::bold(&control.label, SMALLEST_WORDS, beside(picture)).at_left().part();
    let parts = vec![Part::Picture(control.picture.clone(), picture), words];
    let content = Part::Left(6.0, Box::new(Part::Row(6.0, parts)));
    let skin = Skin::button();
    let mut piece = Piece::control(place.key(&format!("card-{}", card.id)), area, skin, control, content);
    piece.carries = Some(card.id.clone());
    piece
}

fn talk(place: &Place, control: &Control, area: Rect) -> Piece {
    let disc = Part::Boxed(
        Box::new(Skin::filled(Token::Record, 36.0)),
        Vec2::splat(72.0),
        Box::new(Part::Icon(Icon::Microphone, 44.0, Token::OnRecord)),
    );
    let words = Words::bold(&control.label, SMALLEST_WORDS, area.width() - 110.0).part();
    Piece::control(place.key("talk"), area, Skin::button(), control, Part::Row(10.0, vec![disc, words]))
}

/// The road behind the cards: one across both boards, or one for each where they stand one below the other. It has no
/// start, no end and no climb.
fn roads(place: &Place, area: Rect, boards: usize) -> Vec<Piece> {
    let within = area.inflate(-EDGE);
    let lanes = if place.frame.portrait { cells(area, 1, boards) } else { vec![area] };
    let road = |(number, lane): (usize, Rect)| {
        let strip = road_strip(lane, within);
        let content = Part::Shape(Shape::Road, strip.size());
        Piece::picture(place.key(&format!("road-{number}")), strip, Skin::NONE, content)
    };
    lanes.into_iter().enumerate().map(road).collect()
}

fn road_strip(lane: Rect, within: Rect) -> Rect {
    let height = (lane.height() * 0.365).min(190.0);
    at(within.min.x, lane.max.y - EDGE - height - 4.0, within.width(), height)
}

/// A stem from the card down to the road.
fn pin(place: &Place, card: &str, slot: Rect, zone: Rect, portrait: bool) -> Piece {
    let lane = if portrait { zone } else { Rect { min: Vec2::new(place.area.min.x + TRAY + GAP, zone.min.y), ..zone } };
    let lane = Rect { max: Vec2::new(place.area.max.x, zone.max.y), ..lane };
    let strip = road_strip(lane, lane.inflate(-EDGE));
    let across = (slot.center().x - strip.min.x) / strip.width();
    let bottom = strip.min.y + road_height(across) * strip.height();
    let stem = at(slot.center().x - 4.0, slot.max.y - 8.0, 8.0, (bottom - slot.max.y + 8.0).max(8.0));
    let knob = Skin::filled(Token::Card, 14.0).with_edge(Edge::Plain(Token::Edge(Tone::Hope), 7.0));
    let knob = Part::Boxed(Box::new(knob), Vec2::splat(28.0), Box::new(Part::Nothing));
    let skin = Skin::filled(Token::Edge(Tone::Hope), 0.0);
    Piece::picture(place.key(&format!("pin-{card}")), stem, skin, Part::Nothing)
        .with(at(-10.0, stem.height() - 14.0, 28.0, 28.0), knob)
}

/// How far down the middle of the road is at this share of its width, as a share of its height: the curve of
/// [`Shape::Road`], sampled.
fn road_height(across: f32) -> f32 {
    const SAMPLES: [f32; 11] = [0.58, 0.391, 0.299, 0.289, 0.354, 0.484, 0.606, 0.649, 0.617, 0.516, 0.353];
    let along = across.clamp(0.0, 1.0) * 10.0;
    let before = (along.floor() as usize).min(9);
    let share = along - before as f32;
    SAMPLES[before] * (1.0 - share) + SAMPLES[before + 1] * share
}
