//! Pages for the desk: looked at, written, printed. All of it is done on threads of its own: the typesetter and the voices of a
//! whole conversation take seconds, and the window answers meanwhile.

use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering::Relaxed},
        mpsc::{Receiver, Sender, channel},
    },
    thread,
};

use bevy::prelude::*;
use tempfile::TempDir;
use uuid::Uuid;

use super::session::Work;
use crate::{
    desk::{ExportChoice, Exported, Form, Preview},
    plan::{Assets, Text, Wording},
    play::{self, ExportError, Order, Printed},
    report::{Choice, pages::PageName},
    sound::Wake,
    vault::{Reader, Share},
    words::Language,
};

/// What the threads bring.
enum News {
    /// So many files of so many are written.
    Progress(usize, usize),
    Exported(Exported),
    /// The page, and the number of the request: an older one comes too late.
    Seen(u64, Preview),
    Printed(Result<OnPaper, String>),
}

/// What was printed, in words, and the file that another program shows.
struct OnPaper {
    words: String,
    file: Option<TempDir>,
}

/// What a page is made with, and who is woken when it is there.
pub(super) struct Means {
    /// None while the vault is closed.
    pub reader: Option<Reader>,
    pub assets: Assets,
    pub words: Arc<Language>,
    pub wake: Wake,
}

impl Means {
    pub fn of(work: &Work) -> Self {
        Self {
            reader: work.reader(),
            assets: work.house.assets.clone(),
            words: Arc::clone(&work.house.language),
            wake: Arc::clone(&work.wake),
        }
    }
}

/// Which conversation, and what the adult chose.
type Chosen = (Uuid, ExportChoice);

/// Pages as the desk works with them.
#[derive(Resource)]
pub(super) struct PagesWork {
    /// So many files of so many are written.
    pub(super) exporting: Option<(usize, usize)>,
    pub(super) exported: Option<Exported>,
    pub(super) preview: Option<Preview>,
    /// The page that another program shows, to be printed from there. It goes when the desk closes.
    on_paper: Option<TempDir>,
    asked: u64,
    /// Stops the export that is under way.
    stop: Arc<AtomicBool>,
    /// Another one each time that the vault closes.
    session: Arc<()>,
    tell: Sender<(Arc<()>, News)>,
    news: Mutex<Receiver<(Arc<()>, News)>>,
}

impl Default for PagesWork {
    fn default() -> Self {
        let (tell, news) = channel();
        Self {
            exporting: None,
            exported: None,
            preview: None,
            on_paper: None,
            asked: 0,
            stop: Arc::default(),
            session: Arc::default(),
            tell,
            news: Mutex::new(news),
        }
    }
}

/// What to tell the adult after printing: the words, and whether they are about trouble.
pub(super) type Told = (String, bool);

impl PagesWork {
    /// The vault is closed: what is being made stops, and nothing of a child stays.
    pub fn close(&mut self) {
        self.stop();
        self.session = Arc::default();
        (self.exporting, self.exported, self.preview, self.on_paper) = (None, None, None, None);
    }

    /// Something of a child is here, or being made.
    pub fn holds(&self) -> bool {
        self.exporting.is_some() || self.exported.is_some() || self.preview.is_some()
    }

    /// Another page of the desk: what was looked at goes.
    pub fn turn(&mut self) {
        (self.exported, self.preview) = (None, None);
    }

    /// Stops the writing, at the next file.
    pub fn stop(&self) {
        self.stop.store(true, Relaxed);
    }

    /// Takes in what the threads brought; nothing of it once the vault is closed. None: nothing came.
    pub fn take_in(&mut self, is_open: bool) -> Option<Vec<Told>> {
        let news: Vec<_> = self.news.lock().map(|news| news.try_iter().collect()).unwrap_or_default();
        // What was begun before the vault closed comes too late.
        let news: Vec<News> =
            news.into_iter().filter(|(of, _)| Arc::ptr_eq(of, &self.session)).map(|(_, news)| news).collect();
        if news.is_empty() || !is_open {
            return None;
        }
        Some(news.into_iter().filter_map(|news| self.take(news)).collect())
    }

    fn take(&mut self, news: News) -> Option<Told> {
        match news {
            News::Progress(done, of) => self.exporting = Some((done, of)),
            News::Exported(exported) => (self.exporting, self.exported) = (None, Some(exported)),
            News::Seen(number, preview) if number == self.asked => self.preview = Some(preview),
            News::Seen(..) => {}
            News::Printed(Ok(OnPaper { words, file })) => {
                self.on_paper = file;
                return Some((words, false));
            }
            News::Printed(Err(why)) => return Some((why, true)),
        }
        None
    }

    /// Writes the files.
    pub fn export(&mut self, means: Means, chosen: Chosen, to: PathBuf, forms: &[Form]) {
        let forms: Vec<play::Form> = forms.iter().map(|form| form_of(*form)).collect();
        (self.exporting, self.exported, self.stop) = (Some((0, 0)), None, Arc::default());
        let (assets, stop) = (means.assets.clone(), Arc::clone(&self.stop));
        self.with_reader(means, move |reader, tell| {
            let watch = |done, of| {
                tell(News::Progress(done, of));
                if stop.load(Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            let written = reader.and_then(|reader| export(&assets, &reader, &chosen, &to, &forms, &watch));
            tell(News::Exported(written.unwrap_or_else(Exported::Failed)));
        });
    }

    /// A page in words.
    pub fn look(&mut self, means: Means, chosen: Chosen, page: PageName) {
        self.asked += 1;
        let (number, assets) = (self.asked, means.assets.clone());
        self.with_reader(means, move |reader, tell| {
            let look = |reader: Reader| {
                let choice = choice(&reader, &chosen.1)?;
                play::preview(&assets, &reader, chosen.0, &choice, page).map_err(|error| error.to_string())
            };
            let preview = match reader.and_then(look) {
                Ok(play::Previewed { sections, pages, media, words }) => {
                    Preview { id: chosen.0, sections, pages, media, words: Ok(words) }
                }
                Err(why) => {
                    let (sections, pages, media) = (Vec::new(), Vec::new(), Vec::new());
                    Preview { id: chosen.0, sections, pages, media, words: Err(why) }
                }
            };
            tell(News::Seen(number, preview));
        });
    }

    /// Prints a page, by way of a file that nobody else can read.
    pub fn print(&mut self, means: Means, chosen: Chosen, page: PageName) {
        let (assets, words) = (means.assets.clone(), Arc::clone(&means.words));
        self.with_reader(means, move |reader, tell| {
            let printed = reader.and_then(|reader| print(&assets, &reader, &chosen, page, words.as_ref()));
            tell(News::Printed(printed));
        });
    }

    /// Does a job on a thread of its own with what reads the vault, or the words that it is closed.
    fn with_reader(&self, means: Means, job: impl FnOnce(Result<Reader, String>, &dyn Fn(News)) + Send + 'static) {
        let Means { reader, words, wake, .. } = means;
        let reader = reader.ok_or_else(|| words.say(&Text::new("desk-locked-about")));
        let (tell, of) = (self.tell.clone(), Arc::clone(&self.session));
        thread::spawn(move || {
            job(reader, &move |news| {
                // The desk that would be told is gone only when the program ends.
                let _ = tell.send((Arc::clone(&of), news));
                wake();
            });
        });
    }
}

/// The choice with the earlier record that it names.
fn choice(reader: &Reader, chosen: &ExportChoice) -> Result<Choice, String> {
    let ExportChoice { pages, without, without_media, unnamed, replaced, earlier, .. } = chosen.clone();
    let earlier = earlier.map(|id| play::record_of(reader, id)).transpose().map_err(|error| error.to_string())?;
    Ok(Choice { pages, without, without_media, unnamed, replaced, earlier: earlier.map(Box::new) })
}

fn export(
    assets: &Assets,
    reader: &Reader,
    (id, chosen): &Chosen,
    to: &Path,
    forms: &[play::Form],
    watch: play::Watch,
) -> Result<Exported, String> {
    let choice = choice(reader, chosen)?;
    let share = chosen.sealed_for.as_deref().map(Share::with_key).transpose().map_err(|error| error.to_string())?;
    let order = Order { forms, choice: &choice, share: share.as_ref() };
    match play::export_watched(assets, reader, *id, &order, to, watch) {
        Ok(done) => {
            let files = done.files.into_iter().map(|(_, file)| file).collect();
            Ok(Exported::Written { files, without_font: done.without_font })
        }
        Err(ExportError::Stopped) => Ok(Exported::Stopped),
        Err(error) => Err(error.to_string()),
    }
}

fn form_of(form: Form) -> play::Form {
    match form {
        Form::Package => play::Form::MyViews,
        Form::Page => play::Form::Html,
        Form::Pdf => play::Form::Pdf,
        Form::Word => play::Form::Docx,
        Form::Text => play::Form::Text,
        Form::Cards => play::Form::Cards,
    }
}

fn print(
    assets: &Assets,
    reader: &Reader,
    (id, chosen): &Chosen,
    page: PageName,
    words: &dyn Wording,
) -> Result<OnPaper, String> {
    let choice = Choice { pages: vec![page], ..choice(reader, chosen)? };
    let folder = tempfile::Builder::new().prefix("my-views-").tempdir().map_err(|error| error.to_string())?;
    let order = Order { forms: &[play::Form::Pdf], choice: &choice, share: None };
    let written = play::export_chosen(assets, reader, *id, &order, folder.path());
    let written = written.map_err(|error| error.to_string())?;
    let file = written.files.first().map(|(_, file)| file.clone()).unwrap_or_default();
    let say = |id: &str| words.say(&Text::new(id));
    match play::print(&file) {
        Ok(Printed::AtPrinter) => Ok(OnPaper { words: say("desk-printed"), file: None }),
        Ok(Printed::Opened) => Ok(OnPaper { words: say("desk-print-opened"), file: Some(folder) }),
        Err(error) => Err(words.say(&Text::new("desk-not-printed").with("why", error.to_string()))),
    }
}
