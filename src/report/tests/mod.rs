//! Package and page by their behaviour, with Sam's conversation.

mod package;
mod page;

use std::{
    collections::BTreeMap,
    fs,
    io::Cursor,
    path::{Path, PathBuf},
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use uuid::Uuid;

use super::{
    html::{self, Pieces},
    package::Contents,
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
    for id in [sample::PRIVATE_VOICE, sample::DROPPED_VOICE] {
        voices.insert(id, wav(SECRET));
    }
    let mut drawings: BTreeMap<Uuid, Vec<u8>> = drawings.into_iter().map(|id| (id, png(400, 300))).collect();
    drawings.insert(sample::PRIVATE_DRAWING, [png(40, 30), SECRET.as_bytes().to_vec()].concat());
    let pictures = record::symbols_used(&views).into_iter().map(|id| (id.clone(), svg(&id))).collect();
    Contents { views, voices, pictures, drawings }
}

fn html_of(views: &MyViews) -> String {
    let contents = contents();
    let pieces = Pieces {
        symbol: &|id| Some(svg(id)).filter(|bytes| !bytes.is_empty()),
        voice: &|id| contents.voices.get(&id).cloned(),
        drawing: &|id| contents.drawings.get(&id).cloned(),
    };
    html::page(views, &pieces, &English::new())
}
