//! The adult's screens: begin a conversation, go on with one, mark support, add notes, export.
//!
//! The panels are plain egui functions over plain data: [`Desk::ui`] shows a [`DeskView`] and says a [`Wish`]. The plugin
//! of this file shows them on the kiosk's window while [`DeskOpen`] is true. An egui context lives only so long: the
//! child's screens have none, so that an idle kiosk uses no processor.

mod begin;
mod choices;
mod choose;
mod cues;
mod export;
mod first;
mod folder;
mod foot;
mod forget;
mod glass;
mod guard;
mod home;
mod keeping;
mod keys;
mod lock;
mod machine;
mod notes;
mod noticed;
mod noticing;
mod outcomes;
mod packs;
mod panels;
mod parts;
mod people;
mod photos;
mod pictures_view;
mod plan_row;
mod reader;
mod say;
mod scroll;
mod secret;
mod seen;
mod side;
mod sound_check;
mod style;
mod support;
mod tongue;
mod vault_view;
mod view;
mod voices;
mod voices_view;
mod ways;
mod ways_colours;
mod ways_measure;
mod ways_told;
mod wish;
mod withhold;

use bevy::{
    camera::ClearColorConfig,
    prelude::*,
    render::view::Msaa,
    window::{PrimaryWindow, RequestRedraw},
};
use bevy_egui::{
    EguiContexts, EguiGlobalSettings, EguiInput, EguiManagedTextures, EguiPlugin, EguiPreUpdateSet,
    EguiPrimaryContextPass, PrimaryEguiContext,
    egui::{self, Modifiers},
};

pub use cues::{CueView, CueWish};
pub use glass::{GlassView, GlassWish};
pub use guard::GuardFile;
pub use noticing::AfterNote;
pub use panels::Desk;
pub use pictures_view::{
    ChildView, Entry, FolderView, PackOffer, PackRow, PhotoDraft, PhotoRow, PictureRow, PicturesView, PicturesWish,
    Thumb,
};
pub use plan_row::{Ask, EhcParts, PlanRow};
pub use seen::{SeenView, SeenVoice, SeenWish, seen_key};
pub use sound_check::SoundCheck;
pub use style::Fonts;
pub use vault_view::{Checked, Forget, KeyRow, NewKey, VaultState, VaultView, VaultWish};
pub use view::{
    CheckLine, DeskView, Exported, HearRow, LanguageRow, Message, Note, Notes, OutcomeRow, Preview, QuestionRow, Row,
    Said,
};
pub use voices_view::{Listening, SentenceRow, Take, VoicesOf, VoicesView, VoicesWish};
pub use ways::WaysFile;
pub use wish::{BeginForm, ExportChoice, Form, Wish};

use crate::plan::Wording;

/// Shows the desk while [`DeskOpen`] is true, and writes what the adult wishes as [`Wished`]. Needs the resources
/// [`TheDesk`] and [`DeskWords`].
pub fn plugin(app: &mut App) {
    if !app.is_plugin_added::<EguiPlugin>() {
        app.add_plugins(EguiPlugin::default());
    }
    // A context of its own would keep a core busy behind the child's screens.
    app.insert_resource(EguiGlobalSettings { auto_create_primary_context: false, ..default() })
        .init_resource::<DeskOpen>()
        .init_resource::<TheDesk>()
        .add_message::<Wished>()
        .add_plugins(reader::plugin)
        .add_systems(
            PreUpdate,
            (
                open_or_close.run_if(resource_changed::<DeskOpen>).before(EguiPreUpdateSet::InitContexts),
                drop_unchanged_modifiers.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass),
            ),
        )
        .add_systems(EguiPrimaryContextPass, show.run_if(resource_exists::<DeskWords>))
        .add_systems(Last, wake.run_if(resource_changed::<DeskOpen>.or_else(resource_changed::<TheDesk>)));
}

/// Whether the desk is shown in place of the child's screens. Whoever opens it takes the child's screens away first: the
/// desk is the only thing on the window.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DeskOpen(pub bool);

/// The desk; give it a new [`DeskView`] whenever something changed.
#[derive(Resource, Debug, Default, Deref, DerefMut)]
pub struct TheDesk(pub Desk);

/// The language of the desk.
#[derive(Resource)]
pub struct DeskWords(pub Box<dyn Wording + Send + Sync>);

/// The adult wishes something.
#[derive(bevy::ecs::message::Message, Debug, Clone, PartialEq)]
pub struct Wished(pub Wish);

/// The camera that carries the desk's egui context.
#[derive(Component)]
struct DeskCamera;

fn open_or_close(
    open: Res<DeskOpen>,
    cameras: Query<Entity, With<DeskCamera>>,
    others: Query<&Msaa, Without<DeskCamera>>,
    mut desk: ResMut<TheDesk>,
    mut textures: ResMut<EguiManagedTextures>,
    mut commands: Commands,
) {
    if open.0 && cameras.is_empty() {
        desk.opened();
        let camera = Camera { order: 100, clear_color: ClearColorConfig::Custom(ground()), ..default() };
        // Cameras of one window must agree on it.
        let msaa = others.iter().next().copied().unwrap_or(Msaa::Off);
        commands.spawn((DeskCamera, Camera2d, camera, msaa, PrimaryEguiContext));
    } else if !open.0 {
        for camera in &cameras {
            commands.entity(camera).despawn();
            // bevy_egui frees textures of living contexts only.
            textures.retain(|(context, _), _| *context != camera);
        }
    }
}

fn ground() -> Color {
    let [red, green, blue, _] = style::GROUND.to_array();
    Color::srgb_u8(red, green, blue)
}

/// `bevy_egui` 0.42 puts the modifier keys into every pass as an event, and egui repaints after every event: without end,
/// on a whole core. They are an event only when they change.
fn drop_unchanged_modifiers(mut inputs: Query<&mut EguiInput>, mut last: Local<Modifiers>) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut *last, *now) != *now,
            _ => true,
        });
    }
}

fn show(
    mut contexts: EguiContexts,
    mut desk: ResMut<TheDesk>,
    words: Res<DeskWords>,
    mut wished: MessageWriter<Wished>,
) {
    let Ok(ctx) = contexts.ctx_mut() else { return };
    let space = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.viewport_rect());
    let mut ui = egui::Ui::new(ctx.clone(), "desk".into(), space);
    // Typing changes the desk in every pass: only a new view from outside is a change that others should see.
    if let Some(wish) = desk.bypass_change_detection().ui(&mut ui, &*words.0) {
        wished.write(Wished(wish));
    }
}

/// The window sleeps until something is touched; a new view must come on screen all the same.
fn wake(windows: Query<(), With<PrimaryWindow>>, mut redraw: MessageWriter<RequestRedraw>) {
    if !windows.is_empty() {
        redraw.write(RequestRedraw);
    }
}
