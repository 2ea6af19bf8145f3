//! The pages of a complete record: 200 answers, 40 clips of ten seconds, 20 drawings.
//!
//! `cargo bench --bench pages` makes each form and tells how long it took, how large the file is, and the most memory that
//! the program had. The aims: PDF and Word under a second, HTML with its voices under two seconds on two cores, under 500 MB.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::cast_possible_truncation)]

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    time::{Duration, Instant},
};

use my_views::{
    plan::Assets,
    record::{Answer, Clip, Drawing, MyViews, Stroke, read_json},
    report::{
        Choice, Filled, PictureShown, Pieces, docx, fill, html,
        pages::{self, PageName},
        text,
    },
    sound::{Sound, write_wav},
    symbols::{self, DRAWING_PIXELS, Library},
    words::Language,
};
use uuid::Uuid;

const ANSWERS: usize = 200;
const CLIPS: usize = 40;
const DRAWINGS: usize = 20;
const CLIP_SECONDS: usize = 10;
const RATE: u32 = 48_000;

/// The record of a fixture, its answers repeated on cards of their own.
fn record(root: &Path) -> MyViews {
    let fixture = fs::read_to_string(root.join("tests/fixtures/record-1.0.json")).unwrap();
    let mut views = read_json(&fixture).unwrap().views;
    let given: Vec<Answer> = views.answers.iter().filter(|answer| answer.card.is_some()).cloned().collect();
    views.answers = (0..ANSWERS)
        .map(|at| {
            let mut answer = given[at % given.len()].clone();
            answer.about.card = Some(format!("card-{at}"));
            (answer.clips, answer.drawings) = (Vec::new(), Vec::new());
            let id = Uuid::from_u128(at as u128 + 1);
            if at % (ANSWERS / CLIPS) == 0 {
                answer.clips.push(Clip { id, milliseconds: CLIP_SECONDS as u64 * 1000, cut_off: false, at: answer.at });
            }
            if at % (ANSWERS / DRAWINGS) == 0 {
                answer.drawings.push(Drawing { id, strokes: strokes(at), at: answer.at });
            }
            answer
        })
        .collect();
    views
}

fn strokes(turn: usize) -> Vec<Stroke> {
    let point = |at: usize| (((at * 37 + turn * 11) % 1000) as u16, ((at * 61 + turn * 7) % 1000) as u16);
    (0..12)
        .map(|line| Stroke {
            colour: "blue".to_owned(),
            width: 12,
            points: (line * 40..line * 40 + 40).map(point).collect(),
        })
        .collect()
}

/// Something like a voice: a tone that wanders, with pauses.
fn voice() -> Vec<u8> {
    let samples = (0..CLIP_SECONDS * RATE as usize)
        .map(|at| {
            let seconds = at as f32 / RATE as f32;
            let loud = (seconds * 5.0).sin().max(0.0);
            let tones = (1..6)
                .map(|part| (seconds * 140.0 * part as f32 * std::f32::consts::TAU).sin() / part as f32)
                .sum::<f32>();
            (loud * tones * 6_000.0) as i16
        })
        .collect();
    write_wav(&Sound { rate: RATE, samples }).unwrap()
}

fn timed<T>(what: &str, most: Duration, make: impl FnOnce() -> T, size: impl FnOnce(&T) -> usize) -> T {
    let began = Instant::now();
    let made = make();
    let took = began.elapsed();
    let told = if took <= most { "" } else { "  OVER THE AIM" };
    println!("{what:28} {:6} ms   {:8} KB{told}", took.as_millis(), size(&made) / 1000);
    made
}

/// The most memory that the program had, in megabytes.
fn most_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1000)
}

fn main() {
    let assets = Assets::find().unwrap();
    let (library, language) = (Library::open(&assets).unwrap(), Language::open(&assets, "en-GB").unwrap());
    let views = record(assets.root());
    let wav = voice();
    let drawings: BTreeMap<Uuid, Vec<u8>> = views
        .answers
        .iter()
        .flat_map(|answer| &answer.drawings)
        .map(|drawing| {
            let pixels = symbols::paint(&drawing.strokes, DRAWING_PIXELS.0, DRAWING_PIXELS.1).unwrap();
            (drawing.id, symbols::png(&pixels).unwrap())
        })
        .collect();
    let pieces = Pieces {
        picture: &|id| {
            library.get(id)?;
            Some(PictureShown { bytes: library.svg(id).ok()?, media: "image/svg+xml", own: true })
        },
        voice: &|_| Some(wav.clone()),
        drawing: &|id| drawings.get(&id).cloned(),
        photo: &|_| None,
    };
    let chosen = Choice::default().of(&views);
    let filled: Filled = timed(
        "page",
        Duration::from_secs(1),
        || fill(pages::page(PageName::MyViews, &chosen, &language), &pieces),
        |filled| filled.pictures.values().map(|shown| shown.bytes.len()).sum(),
    );
    println!("{} clips, {} pictures", filled.voices.len(), filled.pictures.len());
    let second = Duration::from_secs(1);
    timed("text", second, || text(&filled.page), String::len);
    timed("docx", second, || docx::docx(&filled).unwrap(), Vec::len);
    timed("html", 2 * second, || html::page(&filled), String::len);
    #[cfg(feature = "pdf")]
    {
        use my_views::report::pdf::{Pdf, Templates, pdf};
        let templates = Templates::read(&assets.root().join("assets/report")).unwrap();
        let size = |pdf: &Pdf| pdf.bytes.len();
        timed("pdf, the first", second, || pdf(&filled, &templates).unwrap(), size);
        timed("pdf, the second", second, || pdf(&filled, &templates).unwrap(), size);
        for kind in PageName::ALL {
            let filled = fill(pages::page(kind, &chosen, &language), &pieces);
            timed(&format!("pdf {}", kind.word()), second, || pdf(&filled, &templates).unwrap(), size);
        }
    }
    if let Some(megabytes) = most_memory() {
        println!("memory: {megabytes} MB at most");
    }
}
