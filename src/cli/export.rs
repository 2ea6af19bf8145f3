//! The command `export`: which conversation, as what, with what in it.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use my_views::{
    plan::Assets,
    play::{self, Form, Order},
    record::MyViews,
    report::{
        ADULTS, Choice, NOTICED, OUTCOMES, Replaced,
        pages::{self, HeardOrSeen, PageName},
    },
    vault::Share,
    words::Language,
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{
    Answer, Failure,
    keys::{Means, read_passphrase},
    stored,
};

/// What is exported, and how.
#[derive(Debug, Args)]
pub(super) struct Export {
    /// The conversation, as `list` shows it
    id: Uuid,
    /// As what
    #[arg(long = "as", value_name = "FORMS", value_delimiter = ',', required = true)]
    forms: Vec<FormName>,
    /// Into which folder
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// Which pages; without it "My views"
    #[arg(long = "page", value_name = "PAGES", value_delimiter = ',')]
    pages: Vec<PageWord>,
    /// Topics or pages of the conversation that are left out, `adults` for the adults' notes, `noticed` for what adults saw,
    /// `outcomes` for what people do
    #[arg(long, value_name = "SECTIONS", value_delimiter = ',')]
    without: Vec<String>,
    /// Voices, drawings and adults' photos that are left out, by id; `media` lists them
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    leave_out: Vec<Uuid>,
    /// Without the names of those who were with the child
    #[arg(long)]
    no_names: bool,
    /// A name that is replaced wherever it stands in words, and by what
    #[arg(long = "replace", value_name = "NAME=WORDS")]
    replaced: Vec<String>,
    /// An earlier conversation of the same child: last time, this time
    #[arg(long, value_name = "ID")]
    earlier: Option<Uuid>,
    /// The package sealed for the owner of this public key (age1…)
    #[arg(long, value_name = "KEY", conflicts_with = "seal_with")]
    seal_for: Option<String>,
    /// The package sealed with the passphrase in the first line of this file
    #[arg(long, value_name = "FILE")]
    seal_with: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FormName {
    /// Pages for any browser
    Html,
    /// The record for other programs
    Json,
    /// The record
    Ron,
    /// The package
    Myviews,
    /// Pages to print
    Pdf,
    /// Pages to write on (Word)
    Docx,
    /// Pages as plain text, for pasting
    Text,
    /// The boards that this child is asked about, as cards and mats on paper (PDF)
    Cards,
}

impl From<FormName> for Form {
    fn from(name: FormName) -> Self {
        match name {
            FormName::Html => Self::Html,
            FormName::Json => Self::Json,
            FormName::Ron => Self::Ron,
            FormName::Myviews => Self::MyViews,
            FormName::Pdf => Self::Pdf,
            FormName::Docx => Self::Docx,
            FormName::Text => Self::Text,
            FormName::Cards => Self::Cards,
        }
    }
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum PageWord {
    /// All that the child shares
    MyViews,
    /// One-page profile
    Profile,
    /// Section A of an EHC plan
    SectionA,
    /// About Me (PRSB)
    AboutMe,
    /// Good things, worries, dreams
    ThreeHouses,
    /// What happened with my views, for the child
    WhatHappened,
    /// The meeting and my rights, to prepare
    Invitation,
    /// For the person who leads the meeting; of the plan that prepares one
    MeetingSheet,
}

impl From<PageWord> for PageName {
    fn from(word: PageWord) -> Self {
        match word {
            PageWord::MyViews => Self::MyViews,
            PageWord::Profile => Self::Profile,
            PageWord::SectionA => Self::SectionA,
            PageWord::AboutMe => Self::AboutMe,
            PageWord::ThreeHouses => Self::ThreeHouses,
            PageWord::WhatHappened => Self::WhatHappened,
            PageWord::Invitation => Self::Invitation,
            PageWord::MeetingSheet => Self::MeetingSheet,
        }
    }
}

pub(super) fn export(home: &Path, means: &Means, wanted: Export) -> Result<Answer, Failure> {
    let vault = stored::open(home)?;
    let reader = vault.reader(&means.opener(&vault)?);
    let views = play::record_of(&reader, wanted.id)?;
    let known = sections(&views);
    if let Some(strange) = wanted.without.iter().find(|section| !known.contains(section.as_str())) {
        let known = known.iter().copied().collect::<Vec<_>>().join(", ");
        return Err(Failure::input(format!("there is no section `{strange}` to leave out. There are: {known}.")));
    }
    let assets = Assets::find()?;
    let media = media_of(&assets, &views)?;
    if let Some(strange) = wanted.leave_out.iter().find(|id| media.iter().all(|one| one.id != **id)) {
        let what = "there is no shared voice or drawing";
        return Err(Failure::input(format!(
            "{what} `{strange}` to leave out. `my-views media {}` lists them.",
            wanted.id
        )));
    }
    let earlier = wanted.earlier.map(|id| play::record_of(&reader, id)).transpose()?.map(Box::new);
    let pages: Vec<PageName> = wanted.pages.into_iter().map(PageName::from).collect();
    let made = pages::pages_of(&views);
    if let Some(strange) = pages.iter().find(|page| !made.contains(page)) {
        return Err(Failure::input(format!(
            "the page `{}` cannot be made of this conversation: it needs the plan `rights`, which prepares a meeting.",
            strange.word()
        )));
    }
    let choice = Choice {
        pages: if pages.is_empty() { Choice::default().pages } else { pages },
        without: wanted.without.into_iter().collect(),
        without_media: wanted.leave_out.into_iter().collect(),
        unnamed: wanted.no_names,
        replaced: wanted.replaced.iter().map(|text| replaced(text)).collect::<Result<_, _>>()?,
        earlier,
    };
    if !choice.replaced.is_empty() && media.iter().any(|one| !choice.without_media.contains(&one.id)) {
        eprintln!(
            "my-views: voices and drawings are not changed: listen first. `my-views media {}` lists them, and \
             --leave-out leaves one out.",
            wanted.id
        );
    }
    let share = match (&wanted.seal_for, &wanted.seal_with) {
        (Some(key), _) => Some(Share::with_key(key).map_err(Failure::input)?),
        (None, Some(file)) => Some(Share::with_passphrase(read_passphrase(file)?)),
        (None, None) => None,
    };
    let forms: Vec<Form> = wanted.forms.into_iter().map(Form::from).collect();
    let order = Order { forms: &forms, choice: &choice, share: share.as_ref() };
    let exported = play::export_chosen(&assets, &reader, wanted.id, &order, &wanted.to)?;
    if exported.without_font > 0 {
        eprintln!(
            "my-views: {} signs have no font on this machine; in the PDF a square stands for each. Install a font of \
             their script (for example fonts-noto-core, fonts-noto-color-emoji).",
            exported.without_font
        );
    }
    let paths: Vec<String> = exported.files.iter().map(|(_, path)| path.display().to_string()).collect();
    let files: Vec<Value> =
        exported.files.iter().map(|(form, path)| json!({ "as": form.word(), "file": path })).collect();
    Ok(Answer { text: paths.join("\n") + "\n", json: json!({ "files": files }), at_fault: false })
}

fn media_of(assets: &Assets, views: &MyViews) -> Result<Vec<HeardOrSeen>, Failure> {
    let language = Language::open_whole(assets, &views.child.language)?;
    Ok(pages::heard_and_seen(views, &language))
}

/// The command `media`: voices and drawings of a conversation that are shared.
pub(super) fn media(home: &Path, means: &Means, id: Uuid) -> Result<Answer, Failure> {
    let vault = stored::open(home)?;
    let views = play::record_of(&vault.reader(&means.opener(&vault)?), id)?;
    let media = media_of(&Assets::find()?, &views)?;
    let lines: Vec<String> = media.iter().map(|one| format!("{}  {}", one.id, one.words)).collect();
    let text = if lines.is_empty() { String::new() } else { lines.join("\n") + "\n" };
    let one = |one: &HeardOrSeen| json!({ "id": one.id, "voice": one.voice, "words": one.words });
    let json = json!({ "media": media.iter().map(one).collect::<Vec<_>>() });
    Ok(Answer { text, json, at_fault: false })
}

/// What may be left out: topics and pages of the conversation, the adults' notes, what adults saw, and what people do.
fn sections(views: &MyViews) -> BTreeSet<&str> {
    let asked = views.asked.iter();
    let keys = asked.map(|asked| asked.topic.as_ref().map_or(asked.page.as_str(), |topic| topic.id.as_str()));
    keys.chain([ADULTS, NOTICED, OUTCOMES]).collect()
}

fn replaced(text: &str) -> Result<Replaced, Failure> {
    match text.split_once('=') {
        Some((name, by)) if !name.trim().is_empty() => {
            Ok(Replaced { name: name.trim().to_owned(), by: by.trim().to_owned() })
        }
        _ => Err(Failure::usage("--replace takes a name and what stands in its place: --replace \"Leo=my friend\".")),
    }
}
