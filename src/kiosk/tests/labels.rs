//! The words of every plan, measured on the smallest cards that they stand on.

use crate::{
    conversation::{Action, Body, CardShown, Control, Screen, State},
    kiosk::{
        frame::Frame,
        gallery, pages,
        piece::{Edge, Part, Piece, Words, fits},
    },
    plan::{Assets, Kind, Page, Text, Wording, load, names},
    record::CardPicture,
    words::Language,
};

fn shown(label: &str, number: usize) -> CardShown {
    let control = Control {
        label: label.into(),
        spoken: label.into(),
        picture: CardPicture::Symbol("music".into()),
        action: Action::PickUp(number.to_string()),
        state: State::Rest,
    };
    CardShown { id: format!("{label}-{number}"), control, mark: None }
}

/// A made-up screen of the kind on which the page's cards stand, with this label in all places.
fn with_label(kind: &Kind, label: &str) -> Screen {
    let board = matches!(kind, Kind::Sort { .. } | Kind::Hope { .. });
    let name = if board { "04b-sort-done" } else { "03b-grid-12" };
    let mut screen = gallery::screens().into_iter().find(|(there, _)| *there == name).unwrap().1;
    match &mut screen.body {
        Body::Board(board) => {
            board.next = vec![shown(label, 0), shown(label, 1)];
            for (number, place) in board.places.iter_mut().enumerate() {
                place.cards = (0..6).map(|card| shown(label, 10 * (number + 1) + card)).collect();
            }
        }
        Body::Grid { cards, .. } => *cards = (0..11).map(|card| shown(label, card)).collect(),
        other => panic!("{other:?}"),
    }
    screen
}

fn words_of(part: &Part, found: &mut Vec<Words>) {
    match part {
        Part::Words(words) => found.push(words.clone()),
        Part::Row(_, parts) | Part::Column(_, parts) => parts.iter().for_each(|part| words_of(part, found)),
        Part::Left(_, part) | Part::Boxed(_, _, part) => words_of(part, found),
        _ => {}
    }
}

fn too_wide(piece: &Piece, label: &str) -> bool {
    let mut found = Vec::new();
    words_of(&piece.content, &mut found);
    found.iter().any(|words| words.words == label && !fits(&words.words, words.size, words.width))
}

#[test]
fn every_label_of_every_plan_fits_its_card() {
    let assets = Assets::find().unwrap();
    let english = Language::open(&assets, "en-GB").unwrap();
    let frames =
        [(1280.0, 800.0), (800.0, 1280.0)].map(|(width, height)| Frame::fit(bevy::math::Vec2::new(width, height)));
    let mut measured = 0;
    for name in names(&assets) {
        let plan = load(&assets, &name).unwrap();
        let of = |page: &Page, card: &str| english.say(&Text::new(format!("{name}-{}-{card}", page.id)));
        for page in &plan.pages {
            for card in page.cards() {
                let label = of(page, &card.symbol);
                let screen = with_label(&page.kind, &label);
                for frame in &frames {
                    let wide = pages::pieces(&screen, frame).into_iter().find(|piece| too_wide(piece, &label));
                    assert!(wide.is_none(), "{name}.{}: {label:?} at {:?}", page.id, wide.unwrap().key);
                    measured += 1;
                }
            }
        }
    }
    assert!(measured > 800, "{measured}");
}

#[test]
fn the_word_of_a_chosen_card_on_a_board_stands_within_its_edge() {
    let screen = gallery::screens().into_iter().find(|(there, _)| *there == "04b-sort-done").unwrap().1;
    let pieces = pages::pieces(&screen, &Frame::default());
    let piece = pieces.iter().find(|piece| piece.key.ends_with("card-homework")).unwrap();
    let Edge::Plain(_, edge) = piece.skin.edge else { panic!("{:?}", piece.skin) };
    let mut found = Vec::new();
    words_of(&piece.content, &mut found);
    // Regular is narrower than the bold in which widths are reckoned.
    assert!(found[0].width <= (piece.area.width() - 2.0 * edge) * 1.06);
    assert!(fits(&found[0].words, found[0].size, found[0].width));
}
