//! The app without a window, and verbs to use it like a child.

use std::{collections::HashMap, time::Duration};

use accesskit::{Action as Asked, ActionRequest as Request, NodeId, TreeId};
use bevy::{
    a11y::{AccessibilityNode, ActionRequest},
    input::{
        ButtonState,
        keyboard::{Key, KeyboardInput, NativeKey},
        touch::{TouchInput, TouchPhase},
    },
    prelude::*,
    ui::UiGlobalTransform,
    window::{PrimaryWindow, WindowEvent},
};

use crate::{
    access::Now,
    conversation::{Action, Screen},
    kiosk::{Did, Shown, headless, piece::Piece, show::Stage},
};

const SIZE: (u32, u32) = (1280, 800);

/// All that was done, message by message.
#[derive(Default, Resource)]
struct Done(Vec<Action>);

fn collect(mut did: MessageReader<Did>, mut done: ResMut<Done>) {
    done.0.extend(did.read().map(|did| did.0.clone()));
}

/// The app, and verbs to use it like a child.
pub(super) struct Kiosk {
    pub(super) app: App,
    finger: u64,
}

impl Kiosk {
    pub(super) fn new(screen: Screen) -> Self {
        let mut app = headless(SIZE);
        app.init_resource::<Done>().add_systems(Last, collect);
        app.world_mut().resource_mut::<Now>().held = true;
        let mut kiosk = Self { app, finger: 0 };
        kiosk.show(screen);
        kiosk.later(700);
        kiosk
    }

    pub(super) fn show(&mut self, screen: Screen) {
        self.app.world_mut().resource_mut::<Shown>().0 = Some(screen);
        self.frames(3);
    }

    pub(super) fn frames(&mut self, count: usize) {
        for _ in 0..count {
            self.app.update();
        }
    }

    pub(super) fn later(&mut self, milliseconds: u64) {
        self.app.world_mut().resource_mut::<Now>().at += Duration::from_millis(milliseconds);
        self.app.update();
    }

    pub(super) fn did(&mut self) -> Vec<Action> {
        std::mem::take(&mut self.app.world_mut().resource_mut::<Done>().0)
    }

    pub(super) fn pieces(&self) -> HashMap<String, (Entity, Piece)> {
        let stage = self.app.world().resource::<Stage>();
        stage.all().map(|(entity, piece)| (piece.key.clone(), (entity, piece.clone()))).collect()
    }

    pub(super) fn entity(&self, key: &str) -> Entity {
        self.pieces().get(key).unwrap_or_else(|| panic!("no {key}")).0
    }

    /// The rectangle of a node on the window, as laid out by Bevy.
    pub(super) fn rect(&self, entity: Entity) -> Rect {
        let world = self.app.world();
        let size = world.get::<ComputedNode>(entity).unwrap().size();
        Rect::from_center_size(world.get::<UiGlobalTransform>(entity).unwrap().translation, size)
    }

    pub(super) fn centre(&self, key: &str) -> Vec2 {
        self.rect(self.entity(key)).center()
    }

    pub(super) fn touch(&mut self, phase: TouchPhase, position: Vec2) {
        let window =
            self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(self.app.world()).unwrap();
        let touch = TouchInput { phase, position, window, force: None, id: self.finger };
        self.app.world_mut().write_message(WindowEvent::TouchInput(touch));
        self.app.world_mut().write_message(touch);
    }

    pub(super) fn tap(&mut self, at: Vec2) {
        self.touch(TouchPhase::Started, at);
        self.frames(1);
        self.touch(TouchPhase::Ended, at);
        self.frames(2);
        self.finger += 1;
    }

    pub(super) fn carry(&mut self, from: Vec2, to: Vec2) {
        self.touch(TouchPhase::Started, from);
        self.frames(1);
        for step in 1..=5 {
            self.touch(TouchPhase::Moved, from.lerp(to, step as f32 / 5.0));
            self.frames(1);
        }
        self.touch(TouchPhase::Ended, to);
        self.frames(2);
        self.finger += 1;
    }

    pub(super) fn key(&mut self, key_code: KeyCode) {
        self.types(key_code, "");
    }

    /// A key with the text that it gives.
    pub(super) fn types(&mut self, key_code: KeyCode, text: &str) {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            self.puts(key_code, text, state);
            self.frames(1);
        }
    }

    /// A key goes down or up; the next frame hears of it.
    pub(super) fn puts(&mut self, key_code: KeyCode, text: &str, state: ButtonState) {
        let window =
            self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(self.app.world()).unwrap();
        let key = KeyboardInput {
            key_code,
            logical_key: Key::Unidentified(NativeKey::Unidentified),
            state,
            text: (!text.is_empty()).then(|| text.into()),
            repeat: false,
            window,
        };
        self.app.world_mut().write_message(WindowEvent::KeyboardInput(key.clone()));
        self.app.world_mut().write_message(key);
    }

    /// A key while another one is held.
    pub(super) fn held(&mut self, held: KeyCode, key: KeyCode) {
        self.app.world_mut().resource_mut::<ButtonInput<KeyCode>>().press(held);
        self.key(key);
        self.app.world_mut().resource_mut::<ButtonInput<KeyCode>>().release(held);
    }

    /// The pointer is here: of a mouse, or of what measures a gaze.
    pub(super) fn looks(&mut self, position: Vec2) {
        let window =
            self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(self.app.world()).unwrap();
        self.app.world_mut().write_message(CursorMoved { window, position, delta: None });
    }

    pub(super) fn asks(&mut self, action: Asked, entity: Entity) {
        let request = Request { action, target_tree: TreeId::ROOT, target_node: NodeId(entity.to_bits()), data: None };
        self.app.world_mut().write_message(ActionRequest(request));
        self.frames(2);
    }

    pub(super) fn node(&self, entity: Entity) -> accesskit::Node {
        self.app.world().get::<AccessibilityNode>(entity).unwrap().0.clone()
    }
}
