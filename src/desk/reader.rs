//! The desk for screen readers: egui's tree under Bevy's window.
//!
//! `bevy_egui` could do it, but its way makes egui's root the root of the window's tree, and Bevy's next update then names
//! a parent that is gone, which ends the program while a screen reader runs. Here the window stays the root for ever, and
//! egui's tree is its only child while the desk is open.

use bevy::{
    a11y::{AccessibilityRequested, ActionRequest, ManageAccessibilityUpdates},
    ecs::system::NonSendMarker,
    prelude::*,
    window::PrimaryWindow,
    winit::accessibility::ACCESS_KIT_ADAPTERS,
};
use bevy_egui::{
    EguiContext, EguiInput, EguiOutput, EguiPostUpdateSet, EguiPreUpdateSet,
    egui::{
        self,
        accesskit::{Node, NodeId, Role, TreeUpdate},
    },
};

use super::{DeskCamera, DeskOpen};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        (
            take_over.run_if(resource_changed::<DeskOpen>),
            (ask_for_a_tree, pass_on_requests)
                .run_if(|requested: Res<AccessibilityRequested>| requested.get())
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        ),
    )
    .add_systems(
        PostUpdate,
        tell.run_if(|requested: Res<AccessibilityRequested>| requested.get()).after(EguiPostUpdateSet::ProcessOutput),
    );
}

/// While the desk is open the window's tree is the desk's, not that of `bevy_ui`.
fn take_over(open: Res<DeskOpen>, mut bevy_tells: ResMut<ManageAccessibilityUpdates>) {
    bevy_tells.set(!open.0);
}

/// A screen reader may come at any time, so this is said before each pass.
fn ask_for_a_tree(mut contexts: Query<&mut EguiContext, With<DeskCamera>>) {
    for mut context in &mut contexts {
        context.get_mut().enable_accesskit();
    }
}

/// What a screen reader does to a control, such as pressing it.
fn pass_on_requests(mut requests: MessageReader<ActionRequest>, mut inputs: Query<&mut EguiInput, With<DeskCamera>>) {
    for request in requests.read() {
        for mut input in &mut inputs {
            input.events.push(egui::Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}

fn tell(
    outputs: Query<&EguiOutput, With<DeskCamera>>,
    windows: Query<(Entity, &Window), With<PrimaryWindow>>,
    _main_thread: NonSendMarker,
) {
    let (Ok(output), Ok((window, properties))) = (outputs.single(), windows.single()) else { return };
    let Some(update) = &output.platform_output.accesskit_update else { return };
    ACCESS_KIT_ADAPTERS.with_borrow_mut(|adapters| {
        if let Some(adapter) = adapters.get_mut(&window) {
            adapter.update_if_active(|| under_the_window(update, window, &properties.title));
        }
    });
}

/// egui's whole tree as the only child of Bevy's window, which stays the root. egui's own root has no name, and would be a
/// second window without one.
fn under_the_window(update: &TreeUpdate, window: Entity, title: &str) -> TreeUpdate {
    let mut update = update.clone();
    if let Some(tree) = update.tree.take() {
        for (_, node) in update.nodes.iter_mut().filter(|(id, _)| *id == tree.root) {
            node.set_role(Role::Group);
            node.set_label(title);
        }
        let mut root = Node::new(Role::Window);
        root.set_label(title);
        root.set_children(vec![tree.root]);
        update.nodes.push((NodeId(window.to_bits()), root));
    }
    update
}
