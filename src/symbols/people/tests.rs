use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::{
    plan::Assets,
    record::{ClothColour, HairColour, HairShape, SkinColour},
    symbols::{Library, Look, draw},
};

/// No symbol gets longer by a likeness than this; the longest as drawn has 6 KB.
const LONGEST: usize = 10 * 1024;

fn all() -> Vec<(String, String)> {
    let library = Library::open(&Assets::find().unwrap()).unwrap();
    let text = |id: &str| String::from_utf8(library.svg(id).unwrap()).unwrap();
    library.symbols().map(|symbol| (symbol.id.clone(), text(&symbol.id))).collect()
}

fn symbol(id: &str) -> String {
    String::from_utf8(Library::open(&Assets::find().unwrap()).unwrap().svg(id).unwrap()).unwrap()
}

static ME: LazyLock<String> = LazyLock::new(|| symbol("me"));

fn shaped(shape: HairShape) -> Likeness {
    Likeness { shape, hair: HairColour::Ginger, cloth: ClothColour::Blue, ..Likeness::default() }
}

/// Everything at once.
fn whole(shape: HairShape) -> Likeness {
    let skin = SkinColour::VeryDarkBrown;
    Likeness { skin, glasses: true, hearing_aid: true, wheelchair: true, ..shaped(shape) }
}

/// The text without the groups of me and my family.
fn without_me(svg: &str) -> String {
    let document = Document::parse(svg).unwrap();
    let mut out = String::new();
    let mut done = 0;
    for node in document.descendants().filter(|node| is(*node, "me") || is(*node, "kin")) {
        let place = node.range();
        if place.start >= done {
            out.push_str(&svg[done..place.start]);
            done = place.end;
        }
    }
    out + &svg[done..]
}

fn heads(svg: &str) -> usize {
    let document = Document::parse(svg).unwrap();
    let mine = document.descendants().filter(|node| is(*node, "hair") && is_in(*node, "me"));
    mine.filter(|hair| head_of(*hair).is_some()).count()
}

#[test]
fn every_symbol_in_every_shape_is_whole_and_changes_only_me() {
    for (number, (id, svg)) in all().into_iter().enumerate() {
        for (place, shape) in HairShape::KNOWN.iter().enumerate() {
            let dressed = in_likeness(&svg, &whole(shape.clone()));
            assert!(dressed.len() <= LONGEST, "{id}, {shape:?}: {} bytes", dressed.len());
            assert_eq!(without_me(&svg), without_me(&dressed), "{id}, {shape:?}");
            if (number + place) % HairShape::KNOWN.len() == 0 {
                let drawn = draw(dressed.as_bytes(), 24, Look::Colour);
                assert!(drawn.is_ok(), "{id}, {shape:?}: {drawn:?}");
            }
        }
    }
}

#[test]
fn a_face_of_me_is_found_wherever_one_is_drawn() {
    let mut found = 0;
    for (id, svg) in all() {
        let document = Document::parse(&svg).unwrap();
        let with_face = |node: &Node<'_, '_>| is(*node, "me") && node.descendants().any(|part| is(part, "feature"));
        let faces: Vec<_> = document.descendants().filter(with_face).collect();
        let wearing = faces.iter().filter(|me| me.descendants().any(|part| is(part, "hair"))).count();
        assert!(heads(&svg) >= wearing || NOT_FROM_THE_FRONT.contains(&id.as_str()), "{id}");
        found += heads(&svg);
    }
    assert!(found > 400, "{found}");
}

/// A face from the side or in a mirror, with hair of its own.
const NOT_FROM_THE_FRONT: [&str; 5] = ["be_sick", "breathe", "ear", "gender", "learn"];

#[test]
fn the_likeness_as_drawn_changes_nothing() {
    for (_, svg) in all() {
        assert!(matches!(in_likeness(&svg, &Likeness::default()), Cow::Borrowed(_)));
    }
}

#[test]
fn a_likeness_of_a_newer_program_is_as_drawn() {
    let newer = Likeness {
        skin: SkinColour::Other("green".into()),
        shape: HairShape::Other("mohawk".into()),
        hair: HairColour::Other("rainbow".into()),
        ..Likeness::default()
    };
    for id in ["me", "happy", "walk"] {
        let svg = symbol(id);
        let drawn = |svg: &str| draw(svg.as_bytes(), 64, Look::Colour).unwrap();
        assert_eq!(drawn(&in_likeness(&svg, &newer)), drawn(&svg), "{id}");
    }
}

#[test]
fn the_skin_of_my_family_is_mine_and_that_of_others_is_theirs() {
    let dark = Likeness { skin: SkinColour::DarkBrown, ..Likeness::default() };
    let mum = in_likeness(&symbol("mum"), &dark).into_owned();
    assert!(!mum.contains("#E0AC7E") && mum.contains("#A66E40"));
    let friend = symbol("friend");
    let tones = |svg: &str| svg.matches("#A66E40").count();
    let document = Document::parse(&friend).unwrap();
    let mine = document.descendants().filter(|node| is(*node, "skin") && is_in(*node, "me")).count();
    assert_eq!(tones(&in_likeness(&friend, &dark)), tones(&friend) + mine);
}

#[test]
fn what_is_chosen_is_seen() {
    let (me, head) = (symbol("me"), symbol("happy"));
    let drawn = |svg: &str, likeness: &Likeness| draw(in_likeness(svg, likeness).as_bytes(), 96, Look::Colour).unwrap();
    let as_drawn = Likeness::default();
    let others = [
        Likeness { glasses: true, ..as_drawn.clone() },
        Likeness { hearing_aid: true, ..as_drawn.clone() },
        Likeness { wheelchair: true, ..as_drawn.clone() },
    ];
    let shapes = HairShape::KNOWN.iter().map(|shape| Likeness { shape: shape.clone(), ..as_drawn.clone() });
    let skins = SkinColour::KNOWN.iter().map(|skin| Likeness { skin: skin.clone(), ..as_drawn.clone() });
    let hairs = HairColour::KNOWN.iter().map(|hair| Likeness { hair: hair.clone(), ..as_drawn.clone() });
    let cloths = ClothColour::KNOWN.iter().map(|cloth| Likeness { cloth: cloth.clone(), ..shaped(HairShape::Patka) });
    let all: Vec<_> = others.into_iter().chain(shapes.skip(1)).chain(skins).chain(hairs).chain(cloths).collect();
    for svg in [&me, &head] {
        let mut pictures: Vec<_> = all.iter().map(|likeness| drawn(svg, likeness).rgba).collect();
        let count = pictures.len();
        pictures.sort();
        pictures.dedup();
        // The skin and the hair as drawn are one picture, and so is the patka of both lists.
        assert_eq!(pictures.len(), count - 2);
    }
}

#[test]
fn a_picture_about_hair_shows_hair() {
    for id in ["haircut", "hair_wash", "brush_hair", "hairdresser_job"] {
        let dressed = in_likeness(&symbol(id), &shaped(HairShape::Headscarf)).into_owned();
        assert!(dressed.contains("#B5502A") && !dressed.contains(colours::cloth(&ClothColour::Blue)), "{id}");
    }
    let behind = in_likeness(&symbol("scratchy_clothes"), &shaped(HairShape::Headscarf)).into_owned();
    assert!(behind.contains(colours::cloth(&ClothColour::Blue)), "from behind a headscarf is seen too");
}

#[test]
fn where_the_child_stands_the_body_is_left_alone() {
    let chair = Likeness { wheelchair: true, ..Likeness::default() };
    let walk = symbol("walk");
    assert_eq!(in_likeness(&walk, &chair), walk);
    assert!(in_likeness(&symbol("me"), &chair).contains("<rect fill=\"#71818F\""));
}

#[test]
fn what_is_no_symbol_of_ours_stays_as_it_is() {
    let likeness = whole(HairShape::Afro);
    let me = symbol("me");
    for odd in ["", "me", "<svg class=\"me\"", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", &me[..me.len() / 2]] {
        assert_eq!(in_likeness(odd, &likeness), odd);
    }
    assert_eq!(*file_in_likeness(&[0xFF, 0xD8, 0xFF], Some(&likeness)), [0xFF, 0xD8, 0xFF]);
}

proptest! {
    #[test]
    fn a_symbol_with_a_broken_part_is_read_without_harm(cut in 0..2000_usize, with in "[-0-9a-zA-Z<>\"=. ]{0,12}") {
        let mut svg = ME.clone();
        let cut = cut.min(svg.len());
        svg.replace_range(cut..(cut + with.len()).min(svg.len()), &with);
        let dressed = in_likeness(&svg, &whole(HairShape::Plaits));
        if Document::parse(&svg).is_ok() {
            prop_assert!(Document::parse(&dressed).is_ok());
        } else {
            prop_assert_eq!(&*dressed, svg.as_str());
        }
    }
}
