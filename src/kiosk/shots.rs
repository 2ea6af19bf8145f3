//! Photographs every screen of the gallery, for people to look at.

use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use bevy::{
    prelude::*,
    render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk},
    window::PrimaryWindow,
};

use super::{KioskOptions, Level, Pictures, Redraws, Shown, Spoken, TalkClock, Waker, app, gallery, show::ShownGlass};
use crate::{
    access::Ways,
    conversation::Screen,
    glass::{Glass, Source},
    sitting::House,
    symbols::Library,
    ways::{GridSize, Preset, Profile, SightSettings, ThemeChoice, Within},
};

/// So long every picture settles before it is taken; drawing programs and pictures come a little later.
const SETTLE: Duration = Duration::from_millis(900);
/// So long a picture may take in all.
const LONGEST: Duration = Duration::from_secs(20);

/// Opens the window, photographs every screen of the gallery into the folder (landscape, portrait, 800x600, both high contrasts,
/// one switch, large, calm, the child's own colours, the largest, small screens, a keyguard) and ends. Without a library the cards show their words alone. With a house, the screens of a walk
/// through its plan in its language are photographed in place of the gallery.
pub fn shots(folder: &Path, library: Option<Library>, house: Option<&House>) -> AppExit {
    if let Err(error) = std::fs::create_dir_all(folder) {
        error!("Cannot make the folder for the pictures: {error}");
        return AppExit::error();
    }
    let mut app = app(KioskOptions::default());
    if let Some(library) = library {
        let waker = app.world().resource::<Waker>().clone();
        if let Err(error) = app.world_mut().resource_mut::<Pictures>().paint_from(Arc::new(library), &waker) {
            error!("Cannot paint symbols: {error}");
            return AppExit::error();
        }
    }
    app.insert_resource(Level(0.45))
        .insert_resource(TalkClock(43_000))
        .insert_resource(Roll {
            wanted: house.map_or_else(|| wanted(folder), |house| walked(folder, house)),
            now: None,
        })
        .add_systems(Update, take.before(super::show::show))
        .run()
}

/// One photograph.
#[derive(Debug)]
struct Shot {
    file: PathBuf,
    screen: Screen,
    size: (f32, f32),
    profile: Profile,
    /// On a screen of this size.
    glass: Option<Glass>,
    /// The question is said, and this word of it is heard.
    heard: Option<usize>,
}

impl Shot {
    /// The same in the midst of its question.
    fn heard(&self) -> Self {
        let name = self.file.file_stem().unwrap_or_default().to_string_lossy();
        Self {
            file: self.file.with_file_name(format!("{name}-heard.png")),
            screen: self.screen.clone(),
            size: self.size,
            profile: self.profile.clone(),
            glass: self.glass,
            heard: Some(HEARD),
        }
    }
}

#[derive(Debug, Resource)]
struct Roll {
    wanted: VecDeque<Shot>,
    now: Option<(Shot, Instant, bool)>,
}

/// The word of a question that is marked in a picture of it being said.
const HEARD: usize = 1;

/// Taken of the few screens that show whether another theme or size works.
const SAMPLE: [&str; 11] = [
    "01-hello",
    "03-topics",
    "04-sort",
    "05a-talk-listening",
    "06b-worry-size",
    "09-find-groups",
    "09b-find-letters",
    "09c-find-nothing",
    "10-check",
    "11a-me-hair",
    "13-first-then",
];

fn wanted(folder: &Path) -> VecDeque<Shot> {
    let coloured = |theme| Profile { sight: SightSettings { theme, ..SightSettings::default() }, ..Profile::default() };
    let mut few = Preset::LowVision.profile();
    few.sight.theme = ThemeChoice::Warm;
    let wide = (1280.0, 800.0);
    let own = ThemeChoice::Custom { ground: 0x0B_2A_5B, ink: 0xFF_F9_EF, outline: Some(0xFF_E4_5C) };
    let mut largest = few.clone();
    largest.sight.words_size = Within::near(u32::MAX);
    largest.sight.grid = GridSize::One;
    let mut guarded = Profile::default();
    guarded.guard.on = true;
    let inches = |inches: f32, across: f32| Glass::new((1280, 800), inches * 25.4 / across, Source::Told);
    let small = [
        ("-8inch", wide, Profile::default(), inches(8.0, 1509.4)),
        ("-10inch", wide, Profile::default(), inches(10.1, 1509.4)),
        ("-guard", wide, guarded, inches(13.3, 1509.4)),
        ("-10inch-portrait", (800.0, 1280.0), Profile::default(), inches(10.1, 1509.4)),
    ];
    let manners = [
        ("", wide, Profile::default(), false),
        ("-hc", wide, coloured(ThemeChoice::HighContrastDark), true),
        ("-calm", wide, coloured(ThemeChoice::Calm), true),
        ("-light", wide, coloured(ThemeChoice::HighContrastLight), true),
        ("-switch", wide, Preset::OneSwitch.profile(), true),
        ("-large", wide, few, true),
        ("-own", wide, coloured(own), true),
        ("-largest", wide, largest.clone(), true),
        ("-largest-800x600", (800.0, 600.0), largest, true),
        ("-800x600", (800.0, 600.0), Profile::default(), true),
        ("-portrait", (800.0, 1280.0), Profile::default(), false),
    ];
    let mut all = VecDeque::new();
    for (suffix, size, profile, sample) in manners {
        for (name, screen) in gallery::screens() {
            if !sample || SAMPLE.contains(&name) {
                let file = folder.join(format!("{name}{suffix}.png"));
                let shot = Shot { file, screen, size, profile: profile.clone(), glass: None, heard: None };
                let heard = (name == "01-hello").then(|| shot.heard());
                all.push_back(shot);
                all.extend(heard);
            }
        }
    }
    for (suffix, size, profile, glass) in small {
        for (name, screen) in gallery::screens() {
            let file = folder.join(format!("{name}{suffix}.png"));
            all.push_back(Shot { file, screen, size, profile: profile.clone(), glass, heard: None });
        }
    }
    all
}

fn walked(folder: &Path, house: &House) -> VecDeque<Shot> {
    let shot = |(name, screen): &(String, Screen), (size, suffix): ((f32, f32), &str)| Shot {
        file: folder.join(format!("{name}{suffix}.png")),
        screen: screen.clone(),
        size,
        profile: Profile::default(),
        glass: None,
        heard: None,
    };
    let mut screens = gallery::screens_in(house);
    // Of the screens at one place the last is fullest.
    screens.reverse();
    screens.dedup_by(|one, before| one.1.place == before.1.place);
    screens.reverse();
    let sizes = [((1280.0, 800.0), ""), ((1024.0, 600.0), "-1024x600")];
    let mut all: VecDeque<Shot> =
        sizes.into_iter().flat_map(|size| screens.iter().map(move |screen| shot(screen, size))).collect();
    let heard = all.front().map(Shot::heard);
    all.extend(heard);
    all
}

fn take(
    mut roll: ResMut<Roll>,
    mut shown: ResMut<Shown>,
    (mut ways, mut glass): (ResMut<Ways>, ResMut<ShownGlass>),
    mut spoken: ResMut<Spoken>,
    mut window: Single<&mut Window, With<PrimaryWindow>>,
    pictures: Res<Pictures>,
    mut redraws: ResMut<Redraws>,
    mut commands: Commands,
    mut exit: MessageWriter<AppExit>,
) {
    redraws.until(Instant::now() + Duration::from_secs(1));
    if let Some((shot, since, taken)) = &mut roll.now {
        let ready = since.elapsed() > SETTLE && pictures.all_there() || since.elapsed() > LONGEST;
        if ready && !*taken {
            *taken = true;
            commands
                .spawn(Screenshot::primary_window())
                .observe(save_to_disk(shot.file.clone()))
                .observe(|_: On<ScreenshotCaptured>, mut roll: ResMut<Roll>| roll.now = None);
        }
        return;
    }
    let Some(shot) = roll.wanted.pop_front() else {
        exit.write(AppExit::Success);
        return;
    };
    ways.set_if_neq(Ways(shot.profile.clone()));
    glass.set_if_neq(ShownGlass(shot.glass));
    shown.0 = Some(shot.screen.clone());
    let said = Spoken::words(&shot.screen.title.spoken);
    *spoken = shot.heard.map_or_else(Spoken::default, |word| said.at(word));
    let (width, height) = shot.size;
    if (window.width() - width).abs() + (window.height() - height).abs() > 1.0 {
        window.resolution.set(width, height);
    }
    roll.now = Some((shot, Instant::now(), false));
}
