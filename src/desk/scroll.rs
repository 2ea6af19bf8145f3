//! Areas that scroll: told to a screen reader as such, and what has the keyboard is always in sight.

use std::sync::Arc;

use bevy_egui::egui::{
    Id, Memory, ScrollArea, Ui,
    accesskit::{self, Role},
};

use super::style::LINE;

/// The room for the ring around what has the keyboard.
const RING: f32 = 6.0;

/// Contents in an area that scrolls.
pub(super) fn scroll<R>(ui: &mut Ui, area: ScrollArea, contents: impl FnOnce(&mut Ui) -> R) -> R {
    // A quiet bar; under a hand it is ink.
    let style = Arc::clone(ui.style());
    ui.visuals_mut().widgets.inactive.fg_stroke.color = LINE;
    let shown = area.show(ui, |ui| {
        ui.set_style(Arc::clone(&style));
        let seen = ui.clip_rect();
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::ScrollView);
            let [x0, y0] = [seen.left(), seen.top()].map(f64::from);
            let [x1, y1] = [seen.right(), seen.bottom()].map(f64::from);
            node.set_bounds(accesskit::Rect { x0, y0, x1, y1 });
        });
        let result = contents(ui);
        follow(ui);
        result
    });
    ui.set_style(style);
    shown.inner
}

/// egui moves the keyboard on with Tab and leaves it out of sight: the area follows, once for each move.
fn follow(ui: &Ui) {
    let key = ui.unique_id().with("followed");
    let now = ui.memory(Memory::focused);
    let before = ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default::<Option<Id>>(key), now));
    if now == before {
        return;
    }
    let Some(focused) = now.and_then(|id| ui.ctx().read_response(id)) else { return };
    if ui.min_rect().contains(focused.rect.center()) {
        ui.scroll_to_rect(focused.rect.expand(RING), None);
    }
}
