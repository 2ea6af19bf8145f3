//! The app: its window, its drawing only when something happens, and waking it from other threads.

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use bevy::{
    ecs::schedule::SingleThreadedExecutor,
    log::LogPlugin,
    prelude::*,
    render::{
        RenderPlugin,
        error_handler::{ErrorType, RenderErrorHandler, RenderErrorPolicy},
        settings::WgpuSettings,
    },
    window::{MonitorSelection, PrimaryWindow, RequestRedraw, WindowMode, WindowResolution},
    winit::{EventLoopProxyWrapper, UpdateMode, WinitPlugin, WinitSettings, WinitUserEvent},
};

use crate::access::{Now, WakeAt};

/// Without any event the app looks so seldom whether something is to be done.
const IDLE: Duration = Duration::from_mins(1);
/// After the start, and after each change, frames are drawn for so long: pictures and drawing programs come a little later.
const SETTLING: Duration = Duration::from_millis(600);

pub(super) fn plugin(app: &mut App) {
    let waker = app.world().get_resource::<EventLoopProxyWrapper>().map_or_else(Waker::default, |proxy| {
        let proxy = (**proxy).clone();
        // The loop is gone only when the app ends; then there is nothing to wake.
        Waker(Some(Arc::new(move || {
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        })))
    });
    app.insert_resource(waker)
        .insert_resource(Redraws(Some(Instant::now() + 3 * SETTLING)))
        .add_message::<RequestRedraw>()
        .add_systems(Startup, camera)
        .init_resource::<Alarm>()
        .add_systems(Last, (note_change, redraw, set_alarm).chain());
}

/// Wakes the app from any thread, so that it looks at what came.
#[derive(Clone, Default, Resource)]
pub struct Waker(Option<Arc<dyn Fn() + Send + Sync>>);

impl Waker {
    /// Wakes the app. Nothing happens where it has no window.
    pub fn wake(&self) {
        if let Some(wake) = &self.0 {
            wake();
        }
    }
}

impl std::fmt::Debug for Waker {
    fn fmt(&self, form: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        form.debug_struct("Waker").field("window", &self.0.is_some()).finish()
    }
}

/// Wakes the app at a moment that a way in asked for. Its thread sleeps until then, and ends with the app.
#[derive(Debug, Default, Resource)]
struct Alarm {
    at: Option<Instant>,
    set: Option<Sender<Instant>>,
}

fn set_alarm(waker: Res<Waker>, mut alarm: ResMut<Alarm>, mut wake: ResMut<WakeAt>) {
    let Some(at) = wake.bypass_change_detection().take() else { return };
    let alarm = alarm.bypass_change_detection();
    if waker.0.is_none() || alarm.at == Some(at) {
        return;
    }
    let set = alarm.set.get_or_insert_with(|| {
        let (set, asked) = channel();
        let waker = waker.clone();
        thread::spawn(move || wake_when_asked(&waker, &asked));
        set
    });
    // The thread ends only with the app.
    let _ = set.send(at);
    alarm.at = Some(at);
}

/// A newer moment takes the place of the one before: the app says anew in each frame when it must be woken next.
fn wake_when_asked(waker: &Waker, asked: &Receiver<Instant>) {
    let mut at = None;
    loop {
        let left = at.map(|at: Instant| at.saturating_duration_since(Instant::now()));
        match left
            .map_or_else(|| asked.recv().map_err(|_| RecvTimeoutError::Disconnected), |left| asked.recv_timeout(left))
        {
            Ok(newer) => at = Some(newer),
            Err(RecvTimeoutError::Timeout) => {
                at = None;
                waker.wake();
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Until when every frame is drawn.
#[derive(Debug, Clone, Copy, Default, Resource)]
pub struct Redraws(Option<Instant>);

impl Redraws {
    /// Draws every frame until then.
    pub fn until(&mut self, then: Instant) {
        self.0 = Some(self.0.map_or(then, |now| now.max(then)));
    }
}

fn note_change(shown: Res<super::Shown>, theme: Res<crate::look::Theme>, now: Res<Now>, mut redraws: ResMut<Redraws>) {
    if shown.is_changed() || theme.is_changed() {
        redraws.until(now.at + SETTLING);
    }
}

fn redraw(now: Res<Now>, mut redraws: ResMut<Redraws>, mut redraw: MessageWriter<RequestRedraw>) {
    match redraws.0 {
        Some(until) if now.at < until => {
            redraw.write(RequestRedraw);
        }
        Some(_) => redraws.0 = None,
        None => {}
    }
}

fn camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off));
}

/// How the window opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KioskOptions {
    /// Over the whole screen; else in a window.
    pub fullscreen: bool,
    /// Width and height of the window in logical pixels.
    pub size: (u32, u32),
}

impl Default for KioskOptions {
    fn default() -> Self {
        Self { fullscreen: false, size: (1280, 800) }
    }
}

/// The app with its window, without a conversation: the caller puts a screen into [`Shown`](super::Shown).
pub fn app(options: KioskOptions) -> App {
    let mut app = App::new();
    let window = Window {
        // Never a child's name: the title stands in task bars and in other people's pictures of the screen.
        title: "My Views".into(),
        name: Some("my-views".into()),
        resolution: WindowResolution::new(options.size.0, options.size.1),
        resize_constraints: WindowResizeConstraints { min_width: 640.0, min_height: 480.0, ..default() },
        mode: if options.fullscreen {
            WindowMode::BorderlessFullscreen(MonitorSelection::Current)
        } else {
            WindowMode::Windowed
        },
        ..default()
    };
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: Some(window), ..default() })
            .set(LogPlugin { filter: "warn,wgpu=error,naga=error,my_views=info".into(), ..default() }),
    )
    .insert_resource(WinitSettings {
        focused_mode: UpdateMode::reactive(IDLE),
        unfocused_mode: UpdateMode::reactive_low_power(IDLE),
    })
    .insert_resource(RenderErrorHandler(on_render_error))
    .add_plugins(super::plugin);
    on_one_thread(&mut app);
    app
}

/// A frame has many small systems. Handed from thread to thread each of them waits for a core where others are busy, and the frame
/// of a child who scans comes late.
fn on_one_thread(app: &mut App) {
    let one = |schedule: &mut Schedule| {
        schedule.set_executor(SingleThreadedExecutor::new());
    };
    app.edit_schedule(First, one).edit_schedule(PreUpdate, one).edit_schedule(Update, one);
    app.edit_schedule(PostUpdate, one).edit_schedule(Last, one);
}

/// A lost graphics device is opened again; after any other error the app ends, and the record is safe on the disk. Drawing
/// on with an error could flash.
fn on_render_error(
    error: &bevy::render::error_handler::RenderError,
    main: &mut World,
    _: &mut World,
) -> RenderErrorPolicy {
    if matches!(error.ty, ErrorType::DeviceLost) {
        return RenderErrorPolicy::Recover(WgpuSettings::default().into());
    }
    main.write_message(AppExit::error());
    RenderErrorPolicy::StopRendering
}

/// The same app without window, graphics card and clock of its own: for tests and for a scripted run through the screens.
/// The frame is that of a window of this size.
pub fn headless(size: (u32, u32)) -> App {
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: None, ..default() })
            .set(RenderPlugin { render_creation: WgpuSettings { backends: None, ..default() }.into(), ..default() })
            .disable::<WinitPlugin>()
            .disable::<LogPlugin>(),
    );
    app.world_mut().spawn((Window { resolution: WindowResolution::new(size.0, size.1), ..default() }, PrimaryWindow));
    app.add_plugins(super::plugin);
    app.finish();
    app.cleanup();
    app
}
