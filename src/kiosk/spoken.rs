//! The word that is heard is marked where it stands on the screen: by a ground behind it and a line under it. The text is
//! not touched, so that joined letters stay joined and nothing moves.

mod places;

use std::{ops::Range, time::Duration};

use bevy::{prelude::*, text::ComputedTextBlock, ui::UiGlobalTransform};

use self::places::{places, share};
use super::{
    app::Redraws,
    show::{Framed, Stage},
};
use crate::{
    access::{Now, Ways},
    look::{Theme, Token, is_joined},
};

/// Words on the screen are those that are spoken where they have at least so much in common.
const ALIKE: f32 = 0.5;
/// How far letters reach above and below the line on which they stand, as shares of the type size; and those of scripts whose
/// letters are joined. What is larger would touch the lines above and below.
const LETTERS: (f32, f32) = (0.82, 0.25);
const JOINED: (f32, f32) = (0.95, 0.42);
/// How far the ground reaches beyond the letters, in design pixels; and the radius of its corners.
const BESIDE: f32 = 5.0;
const RADIUS: f32 = 7.0;
/// So long frames are drawn after a change.
const DRAWN: Duration = Duration::from_millis(100);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Spoken>().init_resource::<Aim>().init_resource::<Heard>().add_systems(
        PostUpdate,
        (aim, find, mark).chain().before(super::magnify::follow).before(bevy::ui::UiSystems::Prepare),
    );
}

/// What is spoken now, and which word of it is heard.
#[derive(Debug, Clone, Default, PartialEq, Eq, Resource)]
pub struct Spoken {
    words: String,
    now: Option<usize>,
}

impl Spoken {
    /// These words begin; none of them is heard yet.
    #[must_use]
    pub fn words(words: &str) -> Self {
        Self { words: words.to_owned(), now: None }
    }

    /// This word, from 0, is heard.
    #[must_use]
    pub fn at(&self, word: usize) -> Self {
        Self { words: self.words.clone(), now: Some(word) }
    }
}

/// The text on the screen that is spoken, and where each word stands in it.
#[derive(Debug, Default, Resource)]
struct Aim {
    words: String,
    version: u64,
    text: Option<Entity>,
    joined: bool,
    places: Vec<Option<Range<usize>>>,
}

/// Where the word that is heard stands on the page, in its design pixels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Resource)]
pub(super) struct Heard(pub(super) Option<Rect>);

/// Only an enlarged page asks where the word stands.
fn find(
    spoken: Res<Spoken>,
    aim: Res<Aim>,
    framed: Res<Framed>,
    stage: Res<Stage>,
    texts: Query<(&ComputedTextBlock, &ComputedNode, &UiGlobalTransform)>,
    homes: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut heard: ResMut<Heard>,
) {
    let place = spoken.now.filter(|_| framed.0.is_enlarged()).and_then(|word| aim.places.get(word)?.clone());
    let word = place.and_then(|place| {
        let (block, node, transform) = texts.get(aim.text?).ok()?;
        let (page, page_transform) = homes.get(stage.root()?).ok()?;
        let on_page = |corner: Vec2| {
            let seen = transform.transform_point2(corner - node.size() / 2.0);
            (page_transform.inverse().transform_point2(seen) + page.size() / 2.0) * page.inverse_scale_factor
        };
        let area = areas(block, &place, LETTERS).into_iter().reduce(|one, other| one.union(other))?;
        // What was just put up is laid out with the next frame.
        (!node.is_empty()).then(|| Rect { min: on_page(area.min), max: on_page(area.max) })
    });
    heard.set_if_neq(Heard(word));
}

/// The mark of a word.
#[derive(Debug, Clone, Copy, Component)]
pub(super) struct Mark;

/// Looks for the text, once for each words and each change of the screen.
fn aim(
    spoken: Res<Spoken>,
    stage: Res<Stage>,
    children: Query<&Children>,
    blocks: Query<&ComputedTextBlock>,
    words: Query<AnyOf<(&Text, &TextSpan)>>,
    mut aim: ResMut<Aim>,
) {
    if spoken.now.is_none() || (aim.words == spoken.words && aim.version == stage.version()) {
        return;
    }
    let (mut best, mut alike, mut laid_out) = (Aim::default(), 0.0, true);
    for entity in stage.ordered().flat_map(|(entity, _)| children.iter_descendants(entity)) {
        let Ok(block) = blocks.get(entity) else { continue };
        laid_out &= !block.entities().is_empty();
        let shown = text_of(block, &words);
        let found = places(&spoken.words, &shown);
        let share = share(&found, &shown);
        // The first of those that are as like: the question comes before everything else.
        if share >= ALIKE && share > alike {
            alike = share;
            best = Aim { text: Some(entity), joined: is_joined(&shown), places: found, ..best };
        }
    }
    // What was just put up has no text before the next frame.
    let version = if laid_out { stage.version() } else { 0 };
    *aim = Aim { words: spoken.words.clone(), version, ..best };
}

fn text_of(block: &ComputedTextBlock, words: &Query<AnyOf<(&Text, &TextSpan)>>) -> String {
    let each = block.entities().iter().filter_map(|part| words.get(part.entity).ok());
    each.map(|(text, span)| text.map_or_else(|| span.map_or("", |span| &span.0), |text| &text.0)).collect()
}

#[expect(clippy::too_many_arguments, reason = "A system names all that it reads.")]
fn mark(
    spoken: Res<Spoken>,
    ways: Res<Ways>,
    aim: Res<Aim>,
    stage: Res<Stage>,
    now: Res<Now>,
    texts: Query<(&ComputedTextBlock, &ComputedNode, &UiGlobalTransform, &ChildOf, &TextColor)>,
    homes: Query<(&ComputedNode, &UiGlobalTransform)>,
    mut redraws: ResMut<Redraws>,
    mut marks: Local<Vec<Entity>>,
    mut pending: Local<bool>,
    mut commands: Commands,
) {
    let changed = spoken.is_changed() || aim.is_changed() || ways.is_changed();
    if !changed && !*pending {
        return;
    }
    let place = spoken.now.filter(|_| ways.0.marks_words()).and_then(|word| aim.places.get(word)?.clone());
    let target = place.and_then(|place| Some((place, texts.get(aim.text?).ok()?)));
    *pending = false;
    if !marks.is_empty() || target.is_some() {
        redraws.until(now.at + DRAWN);
    }
    for mark in marks.drain(..) {
        commands.entity(mark).try_despawn();
    }
    let (Some((place, (block, node, transform, parent, colour))), Some(manner)) = (target, stage.manner()) else {
        return;
    };
    let Ok((home, home_transform)) = homes.get(parent.parent()) else { return };
    // A text that was just put up is laid out with the next frame.
    *pending = block.buffer().is_empty() || node.is_empty() || home.is_empty();
    let look = Look::on(colour.0, manner.theme);
    for area in areas(block, &place, if aim.joined { JOINED } else { LETTERS }) {
        let corner = |corner: Vec2| {
            let seen = transform.transform_point2(corner - node.size() / 2.0);
            let inside = home_transform.inverse().transform_point2(seen) + home.size() / 2.0 - home.border.min_inset;
            inside * home.inverse_scale_factor
        };
        let area = Rect { min: corner(area.min), max: corner(area.max) };
        marks.push(commands.spawn((look.node(area), look.colours(), Mark, Pickable::IGNORE)).id());
    }
    commands.entity(parent.parent()).insert_children(0, &marks);
}

/// Where the letters of a part of the text stand, line by line, in the window's pixels from the text's corner; so far they
/// reach `above` and `below` their line.
fn areas(block: &ComputedTextBlock, part: &Range<usize>, (above, below): (f32, f32)) -> Vec<Rect> {
    let mut all = Vec::new();
    for line in block.buffer().lines() {
        let base = line.metrics().baseline;
        let mut area: Option<Rect> = None;
        for run in line.runs() {
            let (top, foot) = (base - above * run.font_size(), base + below * run.font_size());
            for cluster in run.clusters() {
                let bytes = cluster.text_range();
                if bytes.start >= part.end || bytes.end <= part.start {
                    continue;
                }
                let Some(left) = cluster.visual_offset() else { continue };
                let letter = Rect { min: Vec2::new(left, top), max: Vec2::new(left + cluster.advance(), foot) };
                area = Some(area.map_or(letter, |area| area.union(letter)));
            }
        }
        all.extend(area.filter(|area| area.width() > 0.0));
    }
    all
}

/// How a mark looks behind words of one colour.
struct Look {
    ground: Color,
    line: Color,
    /// Width of the line beside and above the word, and under it.
    edge: (f32, f32),
}

impl Look {
    /// Dark words have a ground of their own; behind words on ink there is none, and a frame stands round them.
    fn on(words: Color, theme: Theme) -> Self {
        let dark = words == theme.colour(Token::Ink) || words == theme.colour(Token::InkSoft);
        let ground = if dark { theme.colour(Token::Spoken) } else { Color::NONE };
        let (beside, under) = theme.word_edge();
        Self { ground, line: words, edge: (if dark { beside } else { beside.max(3.0) }, under) }
    }

    fn node(&self, area: Rect) -> Node {
        let (beside, under) = self.edge;
        Node {
            position_type: PositionType::Absolute,
            left: px(area.min.x - BESIDE - beside),
            top: px(area.min.y - beside),
            width: px(area.width() + 2.0 * (BESIDE + beside)),
            height: px(area.height() + beside + under),
            border: UiRect { bottom: px(under), ..UiRect::all(px(beside)) },
            border_radius: BorderRadius::all(px(RADIUS)),
            ..default()
        }
    }

    fn colours(&self) -> (BackgroundColor, BorderColor) {
        (BackgroundColor(self.ground), BorderColor::all(self.line))
    }
}
