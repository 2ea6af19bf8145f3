//! Pages for the desk: looked at, written, printed.

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use uuid::Uuid;

use super::session::Work;
use crate::{
    desk::{ExportChoice, Form, Preview},
    plan::{Text, Wording},
    play::{self, Order, Printed},
    report::{Choice, pages::PageName},
    vault::{Reader, Share},
};

/// What was printed, in words, and the file that another program shows.
pub(super) struct OnPaper {
    pub words: String,
    pub file: Option<TempDir>,
}

/// Which conversation, and what the adult chose.
type Chosen<'a> = (Uuid, &'a ExportChoice);

fn reader(work: &Work) -> Result<Reader, String> {
    work.reader().ok_or_else(|| work.house.language.say(&Text::new("desk-locked-about")))
}

/// The choice with the earlier record that it names.
fn choice(reader: &Reader, chosen: &ExportChoice) -> Result<Choice, String> {
    let ExportChoice { pages, without, withheld, unnamed, replaced, earlier, .. } = chosen.clone();
    let earlier = earlier.map(|id| play::record_of(reader, id)).transpose().map_err(|error| error.to_string())?;
    Ok(Choice { pages, without, withheld, unnamed, replaced, earlier: earlier.map(Box::new) })
}

/// Writes the files; gives their names, or in plain words what went wrong.
pub(super) fn export(work: &Work, (id, chosen): Chosen, to: &Path, forms: &[Form]) -> Result<Vec<PathBuf>, String> {
    let reader = reader(work)?;
    let choice = choice(&reader, chosen)?;
    let share = chosen.sealed_for.as_deref().map(Share::with_key).transpose().map_err(|error| error.to_string())?;
    let forms: Vec<play::Form> = forms.iter().map(|form| form_of(*form)).collect();
    let order = Order { forms: &forms, choice: &choice, share: share.as_ref() };
    let done = play::export_chosen(&work.house.assets, &reader, id, &order, to).map_err(|error| error.to_string())?;
    Ok(done.files.into_iter().map(|(_, file)| file).collect())
}

fn form_of(form: Form) -> play::Form {
    match form {
        Form::Package => play::Form::MyViews,
        Form::Page => play::Form::Html,
        Form::Pdf => play::Form::Pdf,
        Form::Word => play::Form::Docx,
        Form::Text => play::Form::Text,
    }
}

/// A page in words.
pub(super) fn preview(work: &Work, (id, chosen): Chosen, page: PageName) -> Preview {
    let look = || {
        let reader = reader(work)?;
        let choice = choice(&reader, chosen)?;
        play::preview(&work.house.assets, &reader, id, &choice, page).map_err(|error| error.to_string())
    };
    match look() {
        Ok(play::Previewed { sections, pages, media, words }) => {
            Preview { id, sections, pages, media, words: Ok(words) }
        }
        Err(why) => {
            let (sections, pages, media) = (Vec::new(), Vec::new(), Vec::new());
            Preview { id, sections, pages, media, words: Err(why) }
        }
    }
}

/// Prints a page, by way of a file that nobody else can read.
pub(super) fn print(work: &Work, (id, chosen): Chosen, page: PageName) -> Result<OnPaper, String> {
    let reader = reader(work)?;
    let choice = Choice { pages: vec![page], ..choice(&reader, chosen)? };
    let folder = tempfile::Builder::new().prefix("my-views-").tempdir().map_err(|error| error.to_string())?;
    let order = Order { forms: &[play::Form::Pdf], choice: &choice, share: None };
    let written = play::export_chosen(&work.house.assets, &reader, id, &order, folder.path());
    let written = written.map_err(|error| error.to_string())?;
    let file = written.files.first().map(|(_, file)| file.clone()).unwrap_or_default();
    let say = |id: &str| work.house.language.say(&Text::new(id));
    match play::print(&file) {
        Ok(Printed::AtPrinter) => Ok(OnPaper { words: say("desk-printed"), file: None }),
        Ok(Printed::Opened) => Ok(OnPaper { words: say("desk-print-opened"), file: Some(folder) }),
        Err(error) => {
            let why = error.to_string();
            Err(work.house.language.say(&Text::new("desk-not-printed").with("why", why)))
        }
    }
}
