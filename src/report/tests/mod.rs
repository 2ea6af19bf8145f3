//! Package and page by their behaviour, with Sam's conversation.

mod formats;
mod package;
mod page;
mod secrets;
mod tongues;
#[cfg(feature = "pdf")]
mod typeset;
mod untrusted;

use std::{
    collections::BTreeMap,
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use uuid::Uuid;

use super::{
    Choice, Filled, PictureShown, Pieces, fill, html,
    package::Contents,
    pages::{self, Block, Entry, Page, PageName},
};
use crate::{
    plan::{Text, Wording},
    record::{
        self, MyViews, fold,
        sample::{self, SECRET},
    },
};

/// `report.ftl` as it stands.
struct English(FluentBundle<FluentResource>);

impl English {
    fn new() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/languages/en-GB/report.ftl");
        let messages = FluentResource::try_new(fs::read_to_string(path).unwrap()).unwrap();
        let mut bundle = FluentBundle::new(vec!["en-GB".parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(messages).unwrap();
        Self(bundle)
    }
}

impl Wording for English {
    fn words(&self, text: &Text) -> Option<String> {
        let arguments: FluentArgs = text.arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut errors = Vec::new();
        let pattern = self.0.get_message(&text.id)?.value()?;
        let words = self.0.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
        assert!(errors.is_empty(), "{}: {errors:?}", text.id);
        Some(words)
    }

    fn language(&self) -> &'static str {
        "en-GB"
    }
}

fn sam() -> MyViews {
    fold(&sample::conversation()).unwrap()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = image::RgbaImage::from_fn(width, height, |x, y| {
        let line = (f64::from(y) - f64::from(height) / 2.0 - f64::from(x).sin() * 20.0).abs() < 4.0;
        if line { image::Rgba([27, 90, 148, 255]) } else { image::Rgba([255, 255, 255, 255]) }
    });
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A photo in whose bytes its id stands.
fn photo_bytes(id: Uuid) -> Vec<u8> {
    [png(40, 30), id.to_string().into_bytes()].concat()
}

fn wav(text: &str) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let spec = hound::WavSpec {
        channels: 1,
        sample_rate: 16_000,
        bits_per_sample: 16,
        sample_format: hound::SampleFormat::Int,
    };
    let mut writer = hound::WavWriter::new(&mut bytes, spec).unwrap();
    for sample in text.bytes().cycle().take(8_000) {
        writer.write_sample(i16::from(sample) * 40).unwrap();
    }
    writer.finalize().unwrap();
    bytes.into_inner()
}

fn svg(id: &str) -> Vec<u8> {
    // To look at the page with real symbols.
    if let Some(folder) = std::env::var_os("MY_VIEWS_SYMBOLS") {
        return fs::read(PathBuf::from(folder).join(format!("{id}.svg"))).unwrap_or_default();
    }
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>{id}</title></svg>").into_bytes()
}

/// Everything that the vault holds of Sam, the private parts included.
fn contents() -> Contents {
    let views = sam();
    let (clips, drawings) = record::clips_and_drawings(&views);
    let mut voices: BTreeMap<Uuid, Vec<u8>> = clips.into_iter().map(|id| (id, wav("aaazzz"))).collect();
    for id in sample::HIDDEN {
        voices.insert(id, wav(SECRET));
    }
    let mut drawings: BTreeMap<Uuid, Vec<u8>> = drawings.into_iter().map(|id| (id, png(400, 300))).collect();
    for id in [sample::PRIVATE_DRAWING, sample::WITHHELD_DRAWING] {
        drawings.insert(id, [png(40, 30), SECRET.as_bytes().to_vec()].concat());
    }
    let pictures = record::symbols_used(&views).into_iter().map(|id| (id.clone(), svg(&id))).collect();
    Contents { views, voices, pictures, drawings, photos: BTreeMap::new() }
}

fn picture(id: &str) -> Option<PictureShown> {
    Some(PictureShown { bytes: svg(id), media: "image/svg+xml", own: true }).filter(|shown| !shown.bytes.is_empty())
}

/// A page of a record, filled with the vault's whole contents.
fn filled(kind: PageName, choice: &Choice, views: &MyViews) -> Filled {
    let contents = contents();
    let pieces = Pieces {
        picture: &picture,
        voice: &|id| Some(contents.voices.get(&id).cloned().unwrap_or_else(|| wav("other"))),
        drawing: &|id| contents.drawings.get(&id).cloned(),
        photo: &|id| PictureShown::photo(&photo_bytes(id)),
    };
    fill(pages::page(kind, &choice.of(views), &English::new()), &pieces)
}

fn html_of(views: &MyViews) -> String {
    html::page(&filled(PageName::MyViews, &Choice::default(), views))
}

/// The words of a page in reading order, without what only helps to find the way.
fn visible(page: &Page) -> String {
    let mut out = vec![page.title.clone(), page.called.clone()];
    out.extend(page.lines.iter().chain(&page.notes).cloned());
    for section in page.sections.iter().chain(&page.foot) {
        out.push(section.heading.clone());
        for block in &section.blocks {
            match block {
                Block::Heading { words } | Block::Line { words } | Block::Write { words, .. } => {
                    out.push(words.clone());
                }
                Block::Columns { columns, .. } => {
                    for column in columns {
                        out.push(column.heading.clone());
                        column.entries.iter().for_each(|entry| out.extend(entry_words(entry)));
                    }
                }
                Block::List(list) => {
                    out.extend(list.heading.clone());
                    list.entries.iter().for_each(|entry| out.extend(entry_words(entry)));
                }
                Block::Table { head, rows } => out.extend(head.iter().chain(rows.iter().flatten()).cloned()),
            }
        }
    }
    out.push(page.made.clone());
    bare(&out.join(" "))
}

fn entry_words(entry: &Entry) -> Vec<String> {
    let mut out = vec![entry.words.iter().map(|run| run.text.as_str()).collect::<String>()];
    out.extend(entry.clips.iter().flat_map(|clip| [clip.title.clone(), clip.length.clone()]));
    out.extend(entry.notes.iter().cloned());
    out
}

/// Letters alone: formats break lines in their own places.
fn bare(text: &str) -> String {
    let unseen = |letter: &char| matches!(letter, '\u{200B}' | '\u{FEFF}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|letter| !letter.is_whitespace() && !unseen(letter)).collect()
}

/// Runs a program of the test machine; none where it is not there, and then the test says so.
fn tool(name: &str, arguments: &[&std::ffi::OsStr]) -> Option<String> {
    match std::process::Command::new(name).args(arguments).output() {
        Ok(done) => {
            assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
            Some(String::from_utf8_lossy(&done.stdout).into_owned())
        }
        Err(error) => {
            eprintln!("NOT TESTED: {name} cannot be run ({error}); scripts/setup.sh test installs it");
            None
        }
    }
}

/// Sam's record with a second one of a year before, the same plan.
fn earlier() -> MyViews {
    let mut views = sam();
    for answer in &mut views.answers {
        if answer.card.as_ref().is_some_and(|card| card.label == "Maths") {
            answer.said = Some("Maths. I like this.".to_owned());
        }
    }
    views
}
