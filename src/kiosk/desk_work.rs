//! What the adult wishes at the desk is done here, and the desk is told how things stand.

use std::{
    path::PathBuf,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use bevy::{
    input::{keyboard::KeyboardInput, mouse::MouseButtonInput, touch::TouchInput},
    prelude::*,
    window::CursorMoved,
};
use tempfile::TempDir;
use uuid::Uuid;

use super::{
    begin_work::begin,
    check_work::checks,
    desk_pages::{self, OnPaper},
    glass_work, offers,
    pictures_work::PicturesWork,
    session::Work,
    tongues,
    vault_work::{Told, VaultWork},
    ways_file,
};
use crate::{
    access::Ways,
    conversation::Action,
    desk::{
        AfterNote, Desk, DeskOpen, DeskView, Fonts, GlassView, GuardFile, LanguageRow, Message, Notes, PlanRow,
        Preview, TheDesk, WaysFile, Wish, Wished,
    },
    look::{FontState, find_fall_backs, find_fonts},
    plan::{Text, Wording},
    record::{Event, Moment, Observation, What, fold},
    sitting::{Keeping, Sitting},
    sound::{Microphone, PlayId, Sound, probe_loudspeaker},
    vault::Trouble,
};

/// An open vault that nobody has touched for so long closes by itself.
const LEFT: Duration = Duration::from_mins(10);

pub(super) fn plugin(app: &mut App) {
    let (tell, told) = channel();
    app.insert_resource(Stale { found: Mutex::new(told), tell, ..Stale::new() })
        .init_resource::<VaultWork>()
        .init_resource::<PicturesWork>()
        .add_systems(Startup, fonts)
        .add_systems(
            Update,
            (
                opened.run_if(resource_changed::<DeskOpen>),
                wishes,
                glass_work::wishes,
                vault_news,
                pictures_news,
                lock_when_left,
                refresh,
            )
                .chain(),
        );
}

/// What is known for the desk, and whether it was told.
#[derive(Resource)]
pub(super) struct Stale {
    due: bool,
    open: Option<Uuid>,
    playing: Option<(Uuid, PlayId)>,
    exported: Option<Result<Vec<PathBuf>, String>>,
    preview: Option<Preview>,
    /// The page that another program shows, to be printed from there. It goes when the desk closes.
    on_paper: Option<TempDir>,
    pub(super) messages: Vec<Message>,
    /// The microphone and the loudspeaker work.
    pub(super) devices: Option<(bool, bool)>,
    pub(super) font: FontState,
    /// Why nothing can be written now.
    pub(super) disk: Option<Trouble>,
    /// What became of a file of ways in.
    ways_file: Option<WaysFile>,
    /// What became of a template for a keyguard.
    pub(super) guard_file: Option<GuardFile>,
    /// The screen on which the desk stands.
    pub(super) glass: GlassView,
    /// A wait after a wrong passphrase was shown.
    waited: bool,
    /// What a conversation can follow, and in which languages.
    plans: Vec<PlanRow>,
    languages: Vec<LanguageRow>,
    /// English names of the languages for which this machine lacks letters.
    pub(super) unshown: Vec<String>,
    tell: Sender<(bool, bool)>,
    found: Mutex<Receiver<(bool, bool)>>,
}

impl Stale {
    fn new() -> Self {
        let (tell, found) = channel();
        Self {
            due: false,
            open: None,
            playing: None,
            exported: None,
            preview: None,
            on_paper: None,
            messages: Vec::new(),
            devices: None,
            font: FontState::Missing,
            disk: None,
            ways_file: None,
            guard_file: None,
            glass: GlassView::default(),
            waited: false,
            plans: Vec::new(),
            languages: Vec::new(),
            unshown: Vec::new(),
            tell,
            found: Mutex::new(found),
        }
    }

    /// What the machine can do has changed.
    pub fn checks(&mut self) {
        self.due = true;
    }

    /// A sound is over.
    pub fn play_ended(&mut self, id: PlayId) {
        if self.playing.is_some_and(|(_, playing)| playing == id) {
            self.playing = None;
            self.due = true;
        }
    }

    pub(super) fn trouble(&mut self, error: &dyn std::fmt::Display) {
        self.messages = vec![Message { text: error.to_string(), trouble: true }];
    }
}

fn fonts(mut desk: ResMut<TheDesk>, mut stale: ResMut<Stale>) {
    let (state, files) = find_fonts();
    let [regular, bold] = files.map_or([None, None], |[regular, bold]| [Some(regular), Some(bold)]);
    desk.0 = Desk::new(Fonts { regular, bold, others: find_fall_backs() });
    stale.font = state;
}

fn opened(
    open: Res<DeskOpen>,
    mut work: NonSendMut<Work>,
    mut stale: ResMut<Stale>,
    mut vault: ResMut<VaultWork>,
    mut pictures: ResMut<PicturesWork>,
    mut desk: ResMut<TheDesk>,
) {
    if !open.0 {
        // A child is at the screen, or soon will be: nothing opens what was kept, and no name stays behind.
        vault.close(&mut work);
        pictures.close();
        desk.view = DeskView::default();
        (stale.preview, stale.on_paper) = (None, None);
        return;
    }
    stale.due = true;
    (stale.open, stale.preview, stale.ways_file, stale.guard_file) = (None, None, None, None);
    stale.messages.clear();
    if stale.plans.is_empty() {
        (stale.plans, stale.languages) = offers::offers(&work.house);
        stale.unshown = tongues::unshown(&work.house);
    }
    if work.vault.as_ref().is_some_and(|vault| !vault.were_open().is_empty()) {
        let words = work.house.language.say(&Text::new("desk-were-open"));
        stale.messages.push(Message { text: words, trouble: true });
    }
    pictures.list(&work);
    let (tell, wake) = (stale.tell.clone(), work.wake.clone());
    thread::spawn(move || {
        // The desk that would be told is gone only when the program ends.
        let _ = tell.send((Microphone::probe().is_ok(), probe_loudspeaker().is_ok()));
        wake();
    });
}

fn wishes(
    mut wished: MessageReader<Wished>,
    mut work: NonSendMut<Work>,
    mut stale: ResMut<Stale>,
    mut open: ResMut<DeskOpen>,
    mut vault: ResMut<VaultWork>,
    mut pictures: ResMut<PicturesWork>,
    mut ways: ResMut<Ways>,
    desk: Res<TheDesk>,
    mut exit: MessageWriter<AppExit>,
) {
    let work = work.as_mut();
    for Wished(wish) in wished.read() {
        stale.due = true;
        stale.messages.clear();
        if let Some((id, what)) = added(wish) {
            add(work, &mut stale, id, what);
            vault.relist(work);
        }
        match wish.clone() {
            Wish::Begin(form) => {
                let for_child = form.ways.clone().unwrap_or_default();
                let last = vault.rows().iter().find(|row| row.called == form.called).map(|row| row.id);
                match begin(work, *form, last) {
                    Ok(()) => (open.0, ways.0) = (false, for_child),
                    Err(error) => stale.trouble(&error),
                }
            }
            Wish::CarryOn(id, with) => {
                let for_child = vault.ways_for(id);
                match work.carry_on(id, with) {
                    Ok(()) => (open.0, ways.0) = (false, for_child),
                    Err(error) => stale.trouble(&error),
                }
            }
            Wish::Practice => {
                (ways.0, open.0) = (desk.chosen_ways().clone(), false);
                work.practise();
            }
            Wish::Open(id) => (stale.open, stale.exported) = (Some(id), None),
            Wish::Play(clip) => play(work, &mut stale, clip),
            Wish::MarkSupport { .. }
            | Wish::AddNote { .. }
            | Wish::HeardAbout { .. }
            | Wish::QuestionAnswered { .. }
            | Wish::NotePage { .. }
            // Done by `glass_work`.
            | Wish::Glass(_)
            | Wish::Keyguard { .. } => {}
            Wish::Noticed { observation, after } => {
                noticed(work, observation, after);
                open.0 = false;
            }
            Wish::Vault(wish) => vault.wish(work, wish),
            Wish::Pictures(wish) => pictures.wish(work, wish),
            Wish::Export { id, to, forms, choice } => {
                stale.exported = Some(desk_pages::export(work, (id, &choice), &to, &forms));
            }
            Wish::Preview { id, page, choice } => stale.preview = Some(desk_pages::preview(work, (id, &choice), page)),
            Wish::Print { id, page, choice } => match desk_pages::print(work, (id, &choice), page) {
                Ok(OnPaper { words, file }) => {
                    stale.messages = vec![Message { text: words, trouble: false }];
                    stale.on_paper = file;
                }
                Err(why) => stale.trouble(&why),
            },
            Wish::KeepWays(ways) => vault.keep_ways(work, ways),
            Wish::ExportWays { profile, to } => stale.ways_file = Some(ways_file::export(&profile, to)),
            Wish::ImportWays(path) => stale.ways_file = Some(ways_file::import(&path)),
            Wish::Close => open.0 = false,
            Wish::Quit => {
                exit.write(AppExit::Success);
            }
        }
    }
}

/// What an adult adds to a conversation by this wish; none where it adds nothing.
fn added(wish: &Wish) -> Option<(Uuid, What)> {
    Some(match wish.clone() {
        Wish::MarkSupport { id, about, support } => (id, What::SupportMarked { about, support }),
        Wish::AddNote { id, about, adult, text } => (id, What::Noted { about, adult, text }),
        Wish::HeardAbout { id, page, adult } => (id, What::HeardAbout { page, adult }),
        Wish::QuestionAnswered { id, about, adult, text } => (id, What::QuestionAnswered { about, adult, text }),
        Wish::NotePage { id, kind, adult, text } => (id, What::NotedAs { kind, adult, text }),
        _ => return None,
    })
}

/// What an adult saw joins the conversation on the child's screen, which goes on.
fn noticed(work: &mut Work, observation: Box<Observation>, after: AfterNote) {
    let Some(sitting) = &mut work.sitting else { return };
    sitting.act(Action::Observed(observation));
    if after == AfterNote::Thanks {
        sitting.act(Action::ToThanks);
    }
}

fn play(work: &Work, stale: &mut Stale, clip: Uuid) {
    let playing = stale.playing.take();
    work.speaker.hush();
    if playing.is_some_and(|(now, _)| now == clip) {
        return;
    }
    let (Some(reader), Some(id)) = (work.reader(), stale.open) else { return };
    match reader.clip(id, clip) {
        Ok(sound) => {
            let id = work.speaker.play(Sound { rate: sound.rate, samples: sound.samples });
            stale.playing = Some((clip, id));
        }
        Err(error) => stale.trouble(&error),
    }
}

/// Adds what an adult did to a conversation. One that stands on the child's screen is put away first: its events have one
/// writer; "Carry on" opens it again.
fn add(work: &mut Work, stale: &mut Stale, id: Uuid, what: What) {
    work.sitting.take_if(|sitting| sitting.id() == id);
    let (Some(reader), Some(keeping)) = (work.reader(), &work.keeping) else { return };
    if !keeping.settle(Duration::from_secs(2)) {
        return stale.trouble(&work.house.language.say(&Text::new("desk-disk-behind")));
    }
    match reader.events(id) {
        Ok(read) => {
            keeping.event(id, Event { number: read.next, at: Moment::now(), what });
            // The view that follows reads it from the disk.
            if !keeping.settle(Duration::from_secs(2)) {
                stale.trouble(&work.house.language.say(&Text::new("desk-disk-behind")));
            }
        }
        Err(error) => stale.trouble(&error),
    }
}

/// Takes in what the vault's threads brought.
fn vault_news(mut work: NonSendMut<Work>, mut vault: ResMut<VaultWork>, mut stale: ResMut<Stale>) {
    let news = vault.news();
    if news.is_empty() {
        return;
    }
    stale.due = true;
    for news in news {
        for told in vault.take_in(&mut work, news) {
            let message = message(&told, work.house.language.as_ref());
            stale.messages.retain(|other| other.text != message.text);
            stale.messages.push(message);
        }
    }
}

/// Takes in what the threads of packs and photos brought.
fn pictures_news(mut work: NonSendMut<Work>, mut pictures: ResMut<PicturesWork>, mut stale: ResMut<Stale>) {
    let Some(told) = pictures.take_in(&mut work) else { return };
    stale.due = true;
    let words = Arc::clone(&work.house.language);
    stale.messages.extend(told.iter().map(|told| message(told, words.as_ref())));
}

fn message(told: &Told, words: &dyn Wording) -> Message {
    let say = |id: &str| words.say(&Text::new(format!("desk-{id}")));
    let count = |id: &str, count: usize| match count {
        0 => say(&format!("{id}-none")),
        1 => say(&format!("{id}-one")),
        _ => words.say(&Text::new(format!("desk-{id}-many")).with("count", count.to_string())),
    };
    match told {
        Told::Done(id) => Message { text: say(id), trouble: false },
        Told::Trouble("not-all-sealed", left) => {
            let left = left.first().and_then(|left| left.parse().ok()).unwrap_or_default();
            Message { text: count("not-all-sealed", left), trouble: true }
        }
        Told::Trouble(id, names) => {
            let text = Text::new(format!("desk-{id}")).with("names", names.join(", "));
            Message { text: words.say(&text), trouble: true }
        }
        Told::Failed(why) => Message { text: why.clone(), trouble: true },
        Told::Removed(removed) => {
            let parts = [
                (removed.conversations > 0).then(|| count("removed-conversations", removed.conversations)),
                Some(count("removed-events", removed.events)),
                Some(count("removed-clips", removed.clips)),
                Some(count("removed-drawings", removed.drawings)),
                (removed.photos > 0).then(|| count("removed-photos", removed.photos)),
            ];
            let what = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
            Message { text: words.say(&Text::new("desk-removed").with("what", what)), trouble: false }
        }
    }
}

/// An adult who walks away leaves the vault open: after a while without a touch it closes by itself.
fn lock_when_left(
    open: Res<DeskOpen>,
    mut moved: MessageReader<CursorMoved>,
    mut pressed: MessageReader<MouseButtonInput>,
    mut typed: MessageReader<KeyboardInput>,
    mut touched: MessageReader<TouchInput>,
    mut last: Local<Option<Instant>>,
    mut work: NonSendMut<Work>,
    mut vault: ResMut<VaultWork>,
    mut stale: ResMut<Stale>,
) {
    let seen = moved.read().count() + pressed.read().count() + typed.read().count() + touched.read().count() > 0;
    let last = last.get_or_insert_with(Instant::now);
    if seen || !open.0 || work.opener.is_none() {
        *last = Instant::now();
    } else if last.elapsed() > LEFT {
        vault.close(&mut work);
        (stale.due, stale.open) = (true, None);
    }
}

fn refresh(
    work: NonSend<Work>,
    open: Res<DeskOpen>,
    vault: Res<VaultWork>,
    mut pictures: ResMut<PicturesWork>,
    mut stale: ResMut<Stale>,
    mut desk: ResMut<TheDesk>,
) {
    stale.due |= work.opener.is_none() && pictures.close();
    stale.due |= vault.waits() || std::mem::replace(&mut stale.waited, vault.waits());
    // What the disk does is told in the list of what works.
    let trouble = work.keeping.as_ref().and_then(Keeping::trouble);
    if trouble != stale.disk {
        (stale.disk, stale.due) = (trouble, true);
    }
    let devices = stale.found.lock().ok().and_then(|found| found.try_iter().last());
    if devices.is_some() {
        stale.devices = devices;
        stale.due = true;
    }
    if open.0 && std::mem::take(&mut stale.due) {
        desk.view = view(&work, &vault, &pictures, &mut stale);
    }
}

fn view(work: &Work, vault: &VaultWork, pictures: &PicturesWork, stale: &mut Stale) -> DeskView {
    let notes = stale.open.zip(work.reader()).and_then(|(id, reader)| fold(&reader.events(id).ok()?.events).ok());
    let (conversations, notes) = (vault.rows().to_vec(), notes.map(|views| Notes::of(&views)));
    DeskView {
        under_way: work.sitting.as_ref().map(|sitting| sitting.called().to_owned()),
        observing: work.sitting.as_ref().and_then(Sitting::observing),
        conversations,
        open: notes,
        plans: stale.plans.clone(),
        languages: stale.languages.clone(),
        board_packs: work.house.board_packs(),
        checks: checks(work, stale),
        messages: stale.messages.clone(),
        export_to: documents().display().to_string(),
        exported: stale.exported.clone(),
        preview: stale.preview.clone(),
        playing: stale.playing.map(|(clip, _)| clip),
        vault: vault.view(work),
        pictures: pictures.view(),
        ways: vault.ways().to_vec(),
        ways_file: stale.ways_file.clone(),
        glass: stale.glass,
        guard_file: stale.guard_file.clone(),
    }
}

/// Where exports go: the adult's documents, else where the program was started.
fn documents() -> PathBuf {
    let home = etcetera::home_dir().unwrap_or_default();
    let documents = home.join("Documents");
    if documents.is_dir() { documents } else { home }
}
