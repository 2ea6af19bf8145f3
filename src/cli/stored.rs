//! Commands on the vault: list, export, vault check.

use std::{fmt::Write, path::Path};

use my_views::{
    plan::Assets,
    play::{self, Form},
    vault::{Damage, Vault},
};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Answer, Failure};

/// A vault that is there; looking never makes one.
fn open(home: &Path) -> Result<Vault, Failure> {
    if Vault::is_in(home) || home.join("vault").exists() {
        return Ok(Vault::open(home)?);
    }
    Err(Failure::input(format!(
        "there is no vault in {} yet. The first conversation makes one; --home names another folder.",
        home.display()
    )))
}

pub(super) fn list(home: &Path) -> Result<Answer, Failure> {
    let listing = open(home)?.list()?;
    let mut text = String::new();
    for found in &listing.conversations {
        let state = if found.finished { "finished" } else { "open" };
        // Writing to memory cannot fail.
        let _ = writeln!(text, "{}  {}  {state:8}  {}  {}", found.id, found.begun.day(), found.plan.id, found.called);
    }
    tell_damage(&listing.damaged);
    let conversations: Vec<Value> = listing
        .conversations
        .iter()
        .map(|found| {
            json!({
                "id": found.id, "begun": found.begun, "last": found.last, "called": found.called,
                "plan": found.plan, "events": found.events, "finished": found.finished,
            })
        })
        .collect();
    let json = json!({ "conversations": conversations, "damaged": damage_json(&listing.damaged) });
    Ok(Answer { text, json, at_fault: !listing.damaged.is_empty() })
}

pub(super) fn export(home: &Path, id: Uuid, forms: &[Form], to: &Path) -> Result<Answer, Failure> {
    let exported = play::export(&Assets::find()?, &open(home)?, id, forms, to)?;
    let paths: Vec<String> = exported.files.iter().map(|(_, path)| path.display().to_string()).collect();
    let files: Vec<Value> =
        exported.files.iter().map(|(form, path)| json!({ "as": form.word(), "file": path })).collect();
    Ok(Answer { text: paths.join("\n") + "\n", json: json!({ "files": files }), at_fault: false })
}

pub(super) fn check(home: &Path, set_aside: bool) -> Result<Answer, Failure> {
    let vault = open(home)?;
    let check = vault.check()?;
    tell_damage(&check.damaged);
    let mut moved = Vec::new();
    if set_aside {
        for damage in check.damaged.iter().filter(|damage| vault.folder().join(&damage.file).is_file()) {
            moved.push(vault.set_aside(damage)?);
        }
    }
    let text = format!(
        "{} conversations, {} clips, {} drawings: {}. {} files lie in set-aside.\n",
        check.listing.conversations.len(),
        check.clips,
        check.drawings,
        if check.damaged.is_empty() {
            "all as they were written".into()
        } else {
            format!("{} damaged", check.damaged.len())
        },
        check.aside + moved.len(),
    );
    let json = json!({
        "conversations": check.listing.conversations.len(), "clips": check.clips, "drawings": check.drawings,
        "aside": check.aside + moved.len(), "moved": moved, "damaged": damage_json(&check.damaged),
    });
    Ok(Answer { text, json, at_fault: !check.damaged.is_empty() })
}

fn tell_damage(damaged: &[Damage]) {
    for damage in damaged {
        eprintln!("my-views: {damage}");
    }
}

fn damage_json(damaged: &[Damage]) -> Vec<Value> {
    let one = |damage: &Damage| json!({ "file": damage.file, "conversation": damage.conversation, "what": damage.to_string() });
    damaged.iter().map(one).collect()
}
