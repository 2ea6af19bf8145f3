//! Wakes the sleeping app when a screen reader comes or asks for something. Its requests only lie down in a queue; a thread
//! looks at the queue, which costs far less than a frame of the app.

use std::{
    sync::{Arc, Mutex, Weak},
    thread,
    time::Duration,
};

use bevy::{
    a11y::AccessibilityRequested,
    prelude::*,
    winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers},
};

use super::Waker;

/// So often the queue is looked at while a screen reader runs.
const LOOK: Duration = Duration::from_millis(30);
/// So often it is looked whether one has come.
const LOOK_FOR_ONE: Duration = Duration::from_millis(500);

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, watch);
}

/// Once the window is there.
fn watch(
    requested: Res<AccessibilityRequested>,
    queues: Option<Res<WinitActionRequestHandlers>>,
    waker: Res<Waker>,
    mut watched: Local<bool>,
) {
    if *watched {
        return;
    }
    let Some(queue) = queues.as_ref().and_then(|queues| queues.values().next()) else { return };
    let (requested, queue, waker) = (requested.clone(), Arc::downgrade(queue), waker.clone());
    thread::spawn(move || wake_when_asked(&requested, &queue, &waker));
    *watched = true;
}

fn wake_when_asked(requested: &AccessibilityRequested, queue: &Weak<Mutex<WinitActionRequestHandler>>, waker: &Waker) {
    let mut ran = requested.get();
    while let Some(queue) = queue.upgrade() {
        let runs = requested.get();
        let asks = queue.lock().is_ok_and(|queue| !queue.is_empty());
        if asks || runs != ran {
            waker.wake();
        }
        ran = runs;
        drop(queue);
        thread::sleep(if runs { LOOK } else { LOOK_FOR_ONE });
    }
}
