//! Commands on what is in the vault: list, vault check.

use std::{fmt::Write, path::Path};

use my_views::vault::{Damage, Vault};
use serde_json::{Value, json};

use super::{Answer, Failure, keys::Means};

/// A vault that is there; looking never makes one.
pub(super) fn open(home: &Path) -> Result<Vault, Failure> {
    if Vault::is_in(home) || home.join("vault").exists() {
        return Ok(Vault::open(home)?);
    }
    Err(Failure::input(format!(
        "there is no vault in {} yet. `my-views vault new` makes one; --home names another folder.",
        home.display()
    )))
}

pub(super) fn list(home: &Path, means: &Means) -> Result<Answer, Failure> {
    let vault = open(home)?;
    let settings = vault.settings();
    let listing = vault.reader(&means.opener(&vault)?).list()?;
    let mut text = String::new();
    for found in &listing.conversations {
        let state = if found.finished { "finished" } else { "open" };
        // Writing to memory cannot fail.
        let _ = writeln!(
            text,
            "{}  {}  {state:8}  {}  {}  (look again on {})",
            found.id,
            found.begun.day(),
            found.plan.id,
            found.called,
            settings.look_again(found.last),
        );
    }
    tell_damage(&listing.damaged);
    let conversations: Vec<Value> = listing
        .conversations
        .iter()
        .map(|found| {
            json!({
                "id": found.id, "begun": found.begun, "last": found.last, "called": found.called,
                "plan": found.plan, "events": found.events, "finished": found.finished,
                "look_again": settings.look_again(found.last),
            })
        })
        .collect();
    let json = json!({ "conversations": conversations, "damaged": damage_json(&listing.damaged) });
    Ok(Answer { text, json, at_fault: !listing.damaged.is_empty() })
}

pub(super) fn check(home: &Path, means: &Means, set_aside: bool) -> Result<Answer, Failure> {
    let vault = open(home)?;
    for path in vault.were_open() {
        eprintln!(
            "my-views: {}: others on this machine could read or write it; it is its owner's alone again",
            path.display()
        );
    }
    let check = vault.reader(&means.opener(&vault)?).check()?;
    tell_damage(&check.damaged);
    for damage in &check.mended {
        eprintln!("my-views: {damage}. It has been put right; what lay there is in set-aside.");
    }
    let mut moved = Vec::new();
    if set_aside {
        for damage in check.damaged.iter().filter(|damage| vault.can_set_aside(damage)) {
            let lies = vault.set_aside(damage)?;
            if lies != damage.file {
                moved.push(lies);
            }
        }
    }
    let text = format!(
        "{} conversations, {} clips, {} drawings: {}. {} files lie in set-aside.\n",
        check.listing.conversations.len(),
        check.clips,
        check.drawings,
        match check.damaged.len() + check.mended.len() {
            0 => "all as they were written".into(),
            damaged => format!("{damaged} damaged"),
        },
        check.aside + moved.len(),
    );
    let json = json!({
        "conversations": check.listing.conversations.len(), "clips": check.clips, "drawings": check.drawings,
        "aside": check.aside + moved.len(), "moved": moved, "damaged": damage_json(&check.damaged),
        "mended": damage_json(&check.mended),
    });
    Ok(Answer { text, json, at_fault: !check.damaged.is_empty() || !check.mended.is_empty() })
}

pub(super) fn tell_damage(damaged: &[Damage]) {
    for damage in damaged {
        eprintln!("my-views: {damage}");
    }
}

pub(super) fn damage_json(damaged: &[Damage]) -> Vec<Value> {
    let one = |damage: &Damage| json!({ "file": damage.file, "conversation": damage.conversation, "what": damage.to_string() });
    damaged.iter().map(one).collect()
}
