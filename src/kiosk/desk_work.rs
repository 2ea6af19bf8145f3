//! What the adult wishes at the desk is done here, and the desk is told how things stand.

use std::{
    path::PathBuf,
    sync::{
        Mutex,
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
use uuid::Uuid;

use super::{
    added::add,
    begin_work::leads_to_the_child,
    check_work::checks,
    desk_news::{pages_news, pictures_news, reader_news, sound_news, vault_news},
    desk_pages::{Means, PagesWork},
    glass_work, offers,
    pictures_work::PicturesWork,
    seen_work::{self, SeenWork, add_seen, noticed},
    session::Work,
    sound_work::SoundWork,
    tongues,
    vault_work::VaultWork,
    voices_work::VoicesWork,
    ways_file,
};
use crate::{
    access::Ways,
    desk::{
        CueView, Desk, DeskOpen, DeskView, Fonts, GlassView, GuardFile, LanguageRow, Message, Notes, PlanRow,
        SoundCheck, TheDesk, WaysFile, Wish, Wished,
    },
    look::{FontState, find_fall_backs, find_fonts},
    plan::{Text, Wording},
    record::{Moment, fold},
    sitting::{Keeping, Sitting},
    sound::{Microphone, PlayId, Sound, probe_loudspeaker, read_wav},
    vault::{Reader, SeenKind, Trouble, VaultError},
    words::set_checked,
};

/// An open vault that nobody has touched for so long closes by itself.
const LEFT: Duration = Duration::from_mins(10);

pub(super) fn plugin(app: &mut App) {
    let (tell, told) = channel();
    app.insert_resource(Stale { found: Mutex::new(told), tell, ..Stale::new() })
        .init_resource::<VaultWork>()
        .init_resource::<PicturesWork>()
        .init_resource::<PagesWork>()
        .init_resource::<VoicesWork>()
        .init_resource::<SoundWork>()
        .init_resource::<SeenWork>()
        .add_systems(Startup, fonts)
        .add_systems(
            Update,
            (
                opened.run_if(resource_changed::<DeskOpen>),
                wishes,
                glass_work::wishes,
                vault_news,
                pictures_news,
                pages_news,
                sound_news,
                reader_news,
                seen_work::seen_news,
                lock_when_left,
                refresh,
            )
                .chain(),
        );
}

/// What is known for the desk, and whether it was told.
#[derive(Resource)]
pub(super) struct Stale {
    pub(super) due: bool,
    open: Option<Uuid>,
    playing: Option<(Uuid, PlayId)>,
    pub(super) messages: Vec<Message>,
    /// The sound that is over, for whoever played it.
    pub(super) ended: Option<PlayId>,
    pub(super) sound_check: SoundCheck,
    /// Where cues are heard.
    pub(super) cues: CueView,
    /// A screen reader speaks.
    pub(super) reader: bool,
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
    pub(super) languages: Vec<LanguageRow>,
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
            messages: Vec::new(),
            ended: None,
            sound_check: SoundCheck::None,
            cues: CueView::default(),
            reader: false,
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
        self.ended = Some(id);
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
    mut pages: ResMut<PagesWork>,
    (mut voices, mut seen, sound): (ResMut<VoicesWork>, ResMut<SeenWork>, Res<SoundWork>),
    mut desk: ResMut<TheDesk>,
) {
    if !open.0 {
        // A child is at the screen, or soon will be: nothing opens what was kept, and no name stays behind.
        vault.close(&mut work);
        pictures.close();
        desk.view = DeskView::default();
        pages.close();
        voices.close();
        seen.close();
        return;
    }
    stale.due = true;
    (stale.open, stale.ways_file, stale.guard_file) = (None, None, None);
    pages.turn();
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
    sound.look(&work.wake);
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
    (mut open, mut exit): (ResMut<DeskOpen>, MessageWriter<AppExit>),
    mut vault: ResMut<VaultWork>,
    (mut pictures, mut pages): (ResMut<PicturesWork>, ResMut<PagesWork>),
    (mut voices, mut sound, mut seen): (ResMut<VoicesWork>, ResMut<SoundWork>, ResMut<SeenWork>),
    mut ways: ResMut<Ways>,
    desk: Res<TheDesk>,
) {
    let work = work.as_mut();
    for Wished(wish) in wished.read() {
        stale.due = true;
        stale.messages.clear();
        if let Some(for_child) = leads_to_the_child(work, &mut vault, &mut stale, &desk, wish) {
            (open.0, ways.0) = (false, for_child);
        }
        match wish.clone() {
            Wish::Open(id) => {
                stale.open = Some(id);
                pages.turn();
            }
            Wish::Play(clip) => {
                let open = stale.open;
                play(work, &mut stale, open, clip);
            }
            Wish::Add { id, what } => {
                add(work, &mut stale, id, *what);
                vault.relist(work);
            }
            Wish::Listen { id, clip } => play(work, &mut stale, Some(id), clip),
            Wish::Begin(_)
            | Wish::CarryOn(..)
            | Wish::Practice
            // Done by `glass_work`.
            | Wish::Glass(_)
            | Wish::Keyguard { .. } => {}
            Wish::Noticed { observation, after } => {
                noticed(work, observation, after, seen.take());
                open.0 = false;
            }
            Wish::Seen(wish) => seen.wish(work, wish),
            Wish::AddSeen { id, observation, adult } => {
                let added = seen.take();
                add_seen(work, &mut stale, (id, observation), adult, added);
            }
            Wish::Vault(wish) => vault.wish(work, wish),
            Wish::Pictures(wish) => pictures.wish(work, wish),
            Wish::Export { id, to, forms, choice } => pages.export(Means::of(work), (id, *choice), to, &forms),
            Wish::StopExport => pages.stop(),
            Wish::Preview { id, page, choice } => pages.look(Means::of(work), (id, *choice), page),
            Wish::Print { id, page, choice } => pages.print(Means::of(work), (id, *choice), page),
            Wish::Voices(wish) => {
                if let Some(why) = voices.wish(work, wish) {
                    stale.trouble(&why);
                }
            }
            Wish::Cues(wish) => {
                if let Err(error) = sound.wish(work, wish) {
                    stale.trouble(&error);
                }
                stale.cues = sound.cues();
            }
            Wish::CheckSound => sound.check(work),
            Wish::HeardSound(heard) => sound.answered(heard),
            Wish::CheckLanguage { tag, by } => check_language(work, &mut stale, &tag, by.as_deref()),
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

/// Writes into a language's files who has read them; the desk then offers it so.
fn check_language(work: &Work, stale: &mut Stale, tag: &str, by: Option<&str>) {
    let day = Moment::now().day();
    if let Err(error) = set_checked(&work.house.assets, tag, by.map(|who| (who, day.as_str()))) {
        stale.trouble(&error);
    }
    (stale.plans, stale.languages) = offers::offers(&work.house);
}

fn play(work: &Work, stale: &mut Stale, of: Option<Uuid>, clip: Uuid) {
    let playing = stale.playing.take();
    work.speaker.hush();
    if playing.is_some_and(|(now, _)| now == clip) {
        return;
    }
    let (Some(reader), Some(id)) = (work.reader(), of) else { return };
    match sound_of(&reader, id, clip) {
        Ok(sound) => {
            let id = work.speaker.play(sound);
            stale.playing = Some((clip, id));
        }
        Err(error) => stale.trouble(&error),
    }
}

/// A clip of the child's, or what an adult said about what was seen.
fn sound_of(reader: &Reader, id: Uuid, clip: Uuid) -> Result<Sound, String> {
    match reader.clip(id, clip) {
        Err(VaultError::NoSuch { .. }) => {
            let wav = reader.seen(id, SeenKind::Voice, clip).map_err(|error| error.to_string())?;
            read_wav(&wav).map_err(|error| error.to_string())
        }
        sound => {
            sound.map(|sound| Sound { rate: sound.rate, samples: sound.samples }).map_err(|error| error.to_string())
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
    (mut pages, voices, mut seen): (ResMut<PagesWork>, Res<VoicesWork>, ResMut<SeenWork>),
    mut stale: ResMut<Stale>,
    mut desk: ResMut<TheDesk>,
) {
    if work.opener.is_none() && pages.holds() {
        pages.close();
        stale.due = true;
    }
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
    if voices.listens() && !stale.due && open.0 {
        desk.view.voices = voices.view();
    }
    if seen.level().is_some() && !stale.due && open.0 {
        desk.view.seen.level = seen.level();
    }
    if open.0 && std::mem::take(&mut stale.due) {
        desk.view = view(&work, &vault, &pictures, (&pages, &voices, &mut seen), &mut stale);
    }
}

fn view(
    work: &Work,
    vault: &VaultWork,
    pictures: &PicturesWork,
    (pages, voices, seen): (&PagesWork, &VoicesWork, &mut SeenWork),
    stale: &mut Stale,
) -> DeskView {
    let notes = stale.open.zip(work.reader()).and_then(|(id, reader)| fold(&reader.events(id).ok()?.events).ok());
    let reader = work.reader();
    seen.show(reader.as_ref().zip(notes.as_ref()).map(|(reader, views)| (reader, views.id, views.noticing.as_slice())));
    let mut pictures = pictures.view();
    pictures.thumbs.extend(seen.thumbs());
    let (conversations, notes) = (vault.rows().to_vec(), notes.map(|views| Notes::of(&views)));
    DeskView {
        under_way: work.sitting.as_ref().map(|sitting| sitting.called().to_owned()),
        observing: work.sitting.as_ref().and_then(Sitting::observing),
        conversations,
        open: notes,
        plans: stale.plans.clone(),
        languages: voiced(work, &stale.languages),
        board_packs: work.house.board_packs(),
        checks: checks(work, stale),
        messages: stale.messages.clone(),
        export_to: documents().display().to_string(),
        exporting: pages.exporting,
        exported: pages.exported.clone(),
        preview: pages.preview.clone(),
        playing: stale.playing.map(|(clip, _)| clip),
        no_loudspeaker: stale.devices.is_some_and(|(_, loudspeaker)| !loudspeaker),
        vault: vault.view(work),
        pictures,
        ways: vault.ways().to_vec(),
        ways_file: stale.ways_file.clone(),
        voices: voices.view(),
        sound_check: stale.sound_check,
        cues: stale.cues.clone(),
        screen_reader: stale.reader,
        glass: stale.glass,
        seen: seen.view(stale.devices.is_some_and(|(microphone, _)| !microphone)),
        guard_file: stale.guard_file.clone(),
    }
}

/// The languages, and which of them a voice speaks on this machine.
fn voiced(work: &Work, languages: &[LanguageRow]) -> Vec<LanguageRow> {
    let row = |row: &LanguageRow| LanguageRow { voiced: work.speaker.speaks(&row.tag), ..row.clone() };
    languages.iter().map(row).collect()
}

/// Where exports go: the adult's documents, else where the program was started.
fn documents() -> PathBuf {
    let home = etcetera::home_dir().unwrap_or_default();
    let documents = home.join("Documents");
    if documents.is_dir() { documents } else { home }
}
