//! A conversation of the vault as files that people open. They hold only what is shared.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Cursor,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::Arc,
};

use uuid::Uuid;

use super::{
    ExportError, home_of,
    names::{free_name, name_of, write},
};
use crate::{
    plan::Assets,
    record::{MyViews, Stroke, clips_and_drawings, fold, seen_media, symbols_used, write_json, write_ron},
    report::{
        self, Choice, Chosen, Filled, PictureShown, Pieces, docx, html,
        package::{self, Contents},
        pages::{self, HeardOrSeen, PageName},
    },
    symbols::{self, DRAWING_PIXELS, Library, Look, packs::PackStore, picture::form_of},
    vault::{Reader, SeenKind, Share},
    words::Language,
};

/// What a conversation can be exported as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// The package, `NAME.myviews`.
    MyViews,
    /// Pages for any browser, `NAME.html`.
    Html,
    /// The record for other programs, `NAME.json`.
    Json,
    /// The record, `NAME.ron`.
    Ron,
    /// Pages to print, `NAME.pdf`.
    Pdf,
    /// Pages to write on, `NAME.docx`.
    Docx,
    /// Pages as plain text, for pasting, `NAME.txt`.
    Text,
    /// The boards that this child is asked about, as cards on paper, `NAME-cards.pdf`.
    Cards,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 8] =
        [Self::MyViews, Self::Html, Self::Json, Self::Ron, Self::Pdf, Self::Docx, Self::Text, Self::Cards];

    /// Its word on the command line.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::MyViews => "myviews",
            Self::Html => "html",
            Self::Json => "json",
            Self::Ron => "ron",
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Text => "text",
            Self::Cards => "cards",
        }
    }

    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Cards => "pdf",
            other => other.word(),
        }
    }

    /// There is a file for each page that was chosen; else one for the whole record.
    #[must_use]
    pub fn is_by_page(self) -> bool {
        matches!(self, Self::Html | Self::Pdf | Self::Docx | Self::Text)
    }
}

/// What is to be written.
pub struct Order<'a> {
    /// In which forms.
    pub forms: &'a [Form],
    /// What the adult chose.
    pub choice: &'a Choice,
    /// For whom the package is sealed (`NAME.myviews.age`); it alone is.
    pub share: Option<&'a Share>,
}

/// The files that were written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Exported {
    /// Each with its form, in the order asked for.
    pub files: Vec<(Form, PathBuf)>,
    /// Signs for which no font is installed: in the PDF a square stands for each.
    pub without_font: usize,
}

/// Writes the conversation `id` into the folder `to`, in each of `forms`: the page "My views", with all that is shared.
///
/// # Errors
/// As [`export_chosen`].
pub fn export(assets: &Assets, reader: &Reader, id: Uuid, forms: &[Form], to: &Path) -> Result<Exported, ExportError> {
    export_chosen(assets, reader, id, &Order { forms, choice: &Choice::default(), share: None }, to)
}

/// Writes the conversation `id` into the folder `to`, in each of `forms`, as the adult chose. The files are named after the
/// child and the page; no file is overwritten: where a name is taken, all get a number.
///
/// # Errors
/// The conversation is not there or not whole, or the machine refuses.
pub fn export_chosen(
    assets: &Assets,
    reader: &Reader,
    id: Uuid,
    order: &Order,
    to: &Path,
) -> Result<Exported, ExportError> {
    export_watched(assets, reader, id, order, to, &|_, _| ControlFlow::Continue(()))
}

/// Told before each file how many are written, and of how many; it may break off.
pub type Watch<'a> = &'a dyn Fn(usize, usize) -> ControlFlow<()>;

/// As [`export_chosen`], with somebody who watches and may break off. Then nothing of it stays: files that were written
/// before are removed again.
///
/// # Errors
/// As [`export_chosen`]; [`ExportError::Stopped`] where `watch` broke off.
pub fn export_watched(
    assets: &Assets,
    reader: &Reader,
    id: Uuid,
    order: &Order,
    to: &Path,
    watch: Watch,
) -> Result<Exported, ExportError> {
    let mut written = Vec::new();
    let exported = write_all(assets, reader, (id, order), to, &mut written, watch);
    if matches!(exported, Err(ExportError::Stopped)) {
        for file in &written {
            // One that somebody took away meanwhile is gone as well.
            let _ = fs::remove_file(file);
        }
    }
    exported
}

fn write_all(
    assets: &Assets,
    reader: &Reader,
    (id, order): (Uuid, &Order),
    to: &Path,
    written: &mut Vec<PathBuf>,
    watch: Watch,
) -> Result<Exported, ExportError> {
    let Order { forms, choice, share } = order;
    let views = record_of(reader, id)?;
    let making = Making::new(assets, reader, id, choice.of(&views))?;
    fs::create_dir_all(to).map_err(|source| ExportError::File { path: to.to_owned(), source })?;
    let files: Vec<(Form, Option<PageName>)> = forms.iter().flat_map(|form| files_of(*form, &choice.pages)).collect();
    let name_of = |stem: &str, form, page| {
        let name = name_of(stem, form, page);
        if form == Form::MyViews && share.is_some() { name + ".age" } else { name }
    };
    let is_free = |stem: &str| !files.iter().any(|(form, page)| to.join(name_of(stem, *form, *page)).exists());
    let stem = free_name(&making.chosen.views().child.called, is_free);
    // Page by page, so that the voices of one page at a time are in memory.
    let mut order: Vec<usize> = (0..files.len()).collect();
    order.sort_by_key(|at| files[*at].1);
    let mut exported = Exported { files: vec![(Form::MyViews, PathBuf::new()); files.len()], without_font: 0 };
    let mut shown: Option<(PageName, Filled)> = None;
    for at in order {
        if watch(written.len(), files.len()).is_break() {
            return Err(ExportError::Stopped);
        }
        let (form, page) = files[at];
        let path = to.join(name_of(&stem, form, page));
        match page {
            None if form == Form::Cards => {
                let (bytes, without_font) = boards_on_paper(assets, reader, id)?;
                write(&path, &bytes)?;
                exported.without_font = exported.without_font.max(without_font);
            }
            None => making.write_record(form, *share, &path)?,
            Some(page) => {
                let (_, filled) = match shown.take().filter(|(kind, _)| *kind == page) {
                    Some(there) => shown.insert(there),
                    None => shown.insert((page, making.page(page))),
                };
                exported.without_font = exported.without_font.max(making.write_page(form, filled, &path)?);
            }
        }
        written.push(path.clone());
        exported.files[at] = (form, path);
    }
    Ok(exported)
}

/// The boards as a PDF, and how many of its signs have no font.
fn boards_on_paper(assets: &Assets, reader: &Reader, id: Uuid) -> Result<(Vec<u8>, usize), ExportError> {
    #[cfg(feature = "pdf")]
    {
        let made = super::cards::cards_of_conversation(assets, reader, id)?;
        Ok((made.bytes, made.without_font))
    }
    #[cfg(not(feature = "pdf"))]
    {
        let _ = (assets, reader, id);
        Err(ExportError::NoTypesetter)
    }
}

/// A page before anything is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Previewed {
    /// Keys and headings of the sections that may be left out, those that are left out too.
    pub sections: Vec<(String, String)>,
    /// The pages that can be made of this conversation.
    pub pages: Vec<PageName>,
    /// Clips and drawings that are shared, those that are left out too.
    pub media: Vec<HeardOrSeen>,
    /// The page in words.
    pub words: String,
}

/// The page `page` of a conversation in words, to be looked at before anything is written.
///
/// # Errors
/// The conversation is not there or not whole.
pub fn preview(
    assets: &Assets,
    reader: &Reader,
    id: Uuid,
    choice: &Choice,
    page: PageName,
) -> Result<Previewed, ExportError> {
    let views = record_of(reader, id)?;
    let language = Language::open_whole(assets, &views.child.language)?;
    let words = report::text(&pages::page(page, &choice.of(&views), &language));
    let (sections, media) = (pages::sections_of(&views, &language), pages::heard_and_seen(&views, &language));
    Ok(Previewed { sections, pages: pages::pages_of(&views), media, words })
}

/// The record of a conversation, whole: with what the child keeps private.
///
/// # Errors
/// The conversation is not there or not whole.
pub fn record_of(reader: &Reader, id: Uuid) -> Result<MyViews, ExportError> {
    Ok(fold(&reader.events(id)?.events)?)
}

/// The files of a form.
fn files_of(form: Form, pages: &[PageName]) -> Vec<(Form, Option<PageName>)> {
    if form.is_by_page() { pages.iter().map(|page| (form, Some(*page))).collect() } else { vec![(form, None)] }
}

/// All that pages and packages are made of.
struct Making {
    chosen: Chosen,
    contents: Contents,
    language: Language,
    library: Arc<Library>,
    #[cfg(feature = "pdf")]
    templates: PathBuf,
}

impl Making {
    fn new(assets: &Assets, reader: &Reader, id: Uuid, chosen: Chosen) -> Result<Self, ExportError> {
        let library = Arc::new(Library::open(assets)?);
        let contents = contents(&library, reader, id, chosen.views())?;
        let language = Language::open_whole(assets, &chosen.views().child.language)?;
        Ok(Self {
            chosen,
            contents,
            language,
            library,
            #[cfg(feature = "pdf")]
            templates: assets.root().join("assets/report"),
        })
    }

    fn page(&self, page: PageName) -> Filled {
        let pieces = Pieces {
            picture: &|id| self.picture(id),
            voice: &|clip| self.contents.voices.get(&clip).cloned(),
            drawing: &|drawing| self.contents.drawings.get(&drawing).cloned(),
            photo: &|photo| PictureShown::photo(self.contents.photos.get(&photo)?),
        };
        report::fill(pages::page(page, &self.chosen, &self.language), &pieces)
    }

    /// The picture `id`: every picture of a page comes from here. None where it is nowhere: its word stands alone then.
    fn picture(&self, id: &str) -> Option<PictureShown> {
        let own = self.library.get(id).is_some();
        let bytes = match self.contents.pictures.get(id) {
            Some(bytes) => bytes.clone(),
            None => dressed(&self.library.svg(id).ok()?, self.chosen.views()),
        };
        Some(PictureShown { media: form_of(&bytes)?.media_type(), bytes, own })
    }

    /// Writes a file of the whole record.
    fn write_record(&self, form: Form, share: Option<&Share>, path: &Path) -> Result<(), ExportError> {
        match (form, share) {
            (Form::Json, _) => write(path, write_json(self.chosen.views())?.as_bytes()),
            (Form::Ron, _) => write(path, write_ron(self.chosen.views())?.as_bytes()),
            (_, None) => Ok(package::write(&self.contents, path)?),
            (_, Some(share)) => {
                let mut plain = Cursor::new(Vec::new());
                package::pack_into(&self.contents, &mut plain)?;
                let sealed = share.seal(&plain.into_inner());
                write(path, &sealed.map_err(|source| ExportError::File { path: path.to_owned(), source })?)
            }
        }
    }

    /// Writes a file of one page; says how many signs have no font.
    fn write_page(&self, form: Form, shown: &Filled, path: &Path) -> Result<usize, ExportError> {
        let (bytes, without_font) = match form {
            Form::Pdf => self.pdf(shown)?,
            Form::Docx => (docx::docx(shown)?, 0),
            Form::Text => (report::text(&shown.page).into_bytes(), 0),
            _ => (html::page(shown).into_bytes(), 0),
        };
        write(path, &bytes)?;
        Ok(without_font)
    }

    #[cfg(feature = "pdf")]
    fn pdf(&self, shown: &Filled) -> Result<(Vec<u8>, usize), ExportError> {
        let templates = report::pdf::Templates::read(&self.templates)?;
        let pdf = report::pdf::pdf(shown, &templates)?;
        Ok((pdf.bytes, pdf.without_font))
    }

    #[cfg(not(feature = "pdf"))]
    #[expect(clippy::unused_self, reason = "with the typesetter it needs the templates")]
    fn pdf(&self, _: &Filled) -> Result<(Vec<u8>, usize), ExportError> {
        Err(ExportError::NoTypesetter)
    }
}

/// The record with its voices, drawings and symbols.
fn contents(library: &Arc<Library>, reader: &Reader, id: Uuid, views: &MyViews) -> Result<Contents, ExportError> {
    let (clips, drawn) = clips_and_drawings(views);
    let mut voices = BTreeMap::new();
    for clip in clips {
        let sound = reader.clip(id, clip)?;
        if !sound.missing.is_empty() {
            return Err(ExportError::Voice { clip, missing: sound.missing.len() });
        }
        voices.insert(clip, sound.wav());
    }
    let mut drawings = BTreeMap::new();
    let kept = views.drawings();
    let strokes: BTreeMap<Uuid, &[Stroke]> = kept.map(|drawing| (drawing.id, drawing.strokes.as_slice())).collect();
    for drawing in drawn {
        // A program that was stopped between a drawing's last line and its picture leaves the lines: they are the drawing.
        let png = match (reader.drawing(id, drawing), strokes.get(&drawing)) {
            (Err(_), Some(strokes)) => symbols::png(&symbols::paint(strokes, DRAWING_PIXELS.0, DRAWING_PIXELS.1)?)?,
            (png, _) => png?,
        };
        drawings.insert(drawing, png);
    }
    let (seen_voices, seen_photos) = seen_media(views);
    for voice in seen_voices {
        voices.insert(voice, reader.seen(id, SeenKind::Voice, voice)?);
    }
    let mut photos = BTreeMap::new();
    for photo in seen_photos {
        photos.insert(photo, reader.seen(id, SeenKind::Photo, photo)?);
    }
    let mut pictures = pictures(library, reader, id, &symbols_used(views))?;
    for (symbol, file) in &mut pictures {
        if library.get(symbol).is_some() {
            *file = dressed(file, views);
        }
    }
    Ok(Contents { views: views.clone(), voices, pictures, drawings, photos })
}

/// A picture of ours, with "me" as the child chose to look.
fn dressed(file: &[u8], views: &MyViews) -> Vec<u8> {
    symbols::file_in_likeness(file, views.child.likeness.as_ref()).into_owned()
}

/// The files of these pictures: ours, what was sealed when it came into use, else what a pack has. One that is nowhere is shown by
/// its word.
fn pictures(
    library: &Arc<Library>,
    reader: &Reader,
    id: Uuid,
    used: &BTreeSet<String>,
) -> Result<BTreeMap<String, Vec<u8>>, ExportError> {
    let mut pictures = BTreeMap::new();
    for symbol in used.iter().filter(|symbol| library.get(symbol).is_some()) {
        pictures.insert(symbol.clone(), library.svg(symbol)?);
    }
    if pictures.len() == used.len() {
        return Ok(pictures);
    }
    let sealed = reader.pictures(id)?.into_iter().filter(|kept| used.contains(&kept.used.id));
    for kept in sealed {
        pictures.entry(kept.used.id).or_insert(kept.bytes);
    }
    let left: Vec<&String> = used.iter().filter(|symbol| !pictures.contains_key(*symbol)).collect();
    if !left.is_empty()
        && let Ok((shelf, _)) = PackStore::of(home_of(reader.vault())).shelf(Arc::clone(library))
    {
        let found =
            left.into_iter().filter_map(|symbol| Some((symbol.clone(), shelf.bytes(symbol, Look::Colour).ok()?)));
        pictures.extend(found);
    }
    Ok(pictures)
}
