//! Commands on single files: check, plan check, play.

use std::{
    fs,
    io::{self, Write},
    path::Path,
    sync::Arc,
};

use my_views::{
    plan::{self, Assets, Plan, Weight, Wording},
    play::{self, Live},
    report::{self, package},
    symbols::{Library, obz, packs::PackStore},
    words::{Language, languages},
};
use serde_json::{Value, json};

use super::{Answer, Failure, keys::Means};

pub(super) fn check_package(file: &Path) -> Result<Answer, Failure> {
    let report = package::check(file)?;
    let faults: Vec<Value> =
        report.faults.iter().map(|fault| json!({ "member": fault.member, "what": fault.to_string() })).collect();
    let json = json!({
        "whole": report.is_whole(), "members": report.members, "bytes": report.bytes, "newer": report.newer,
        "faults": faults,
    });
    Ok(Answer { text: format!("{report}\n"), json, at_fault: !report.is_whole() })
}

pub(super) fn check_plan(home: &Path, file: &Path) -> Result<Answer, Failure> {
    let assets = Assets::find()?;
    let (plan, source) = plan::load_file(&assets, file)?;
    // A card may show a picture of a pack.
    let shelf = super::symbols::shelf(&PackStore::of(home))?;
    let all = languages_of(&assets, &plan)?;
    let wordings: Vec<&dyn Wording> = all.iter().map(|language| language as &dyn Wording).collect();
    let findings = plan::check(&plan, &source, &wordings, &|id| shelf.by_id(id).is_some());
    let tags: Vec<&str> = all.iter().map(Wording::language).collect();
    let wrong = findings.iter().any(|finding| finding.weight == Weight::Wrong);
    let mut lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    if !wrong {
        let (pages, tags) = (plan.pages.len(), tags.join(", "));
        lines.push(format!("{}: the plan can be used ({pages} pages). Languages: {tags}.", file.display()));
    }
    let told: Vec<Value> = findings
        .iter()
        .map(|finding| {
            json!({
                "wrong": finding.weight == Weight::Wrong, "file": finding.file, "line": finding.line,
                "what": finding.what, "remedy": finding.remedy,
            })
        })
        .collect();
    let text = lines.join("\n") + "\n";
    Ok(Answer { text, json: json!({ "usable": !wrong, "languages": tags, "findings": told }), at_fault: wrong })
}

/// The language of the symbols, in which every plan must have its words, and every other one that has words for this plan.
fn languages_of(assets: &Assets, plan: &Plan) -> Result<Vec<Language>, Failure> {
    let own = Language::open(assets, Library::open(assets)?.language())?;
    let tags = languages(assets).into_iter().map(|about| about.tag).filter(|tag| *tag != own.language());
    let others: Vec<Language> = tags.map(|tag| Language::open(assets, &tag)).collect::<Result<_, _>>()?;
    let own = std::iter::once(own);
    Ok(own.chain(others.into_iter().filter(|language| language.has(&plan.id))).collect())
}

pub(super) fn plan_boards(home: &Path, file: &Path, to: &Path) -> Result<Answer, Failure> {
    let assets = Assets::find()?;
    let (plan, _) = plan::load_file(&assets, file)?;
    let shelf = super::symbols::shelf(&PackStore::of(home))?;
    let language = Language::open(&assets, Library::open(&assets)?.language())?;
    let (bytes, told) =
        obz(&plan, &language, &|id| shelf.resolve(id).and_then(|hit| shelf.out(&hit.id))).map_err(Failure::input)?;
    fs::write(to, bytes).map_err(|error| Failure::machine(format!("cannot write {}: {error}", to.display())))?;
    for one in &told {
        eprintln!("my-views: {one}");
    }
    let told: Vec<Value> = told.iter().map(|one| json!({ "what": one.what, "why": one.why })).collect();
    let text = format!("{}\n", to.display());
    Ok(Answer { text, json: json!({ "file": to, "told": told }), at_fault: false })
}

#[cfg(feature = "pdf")]
pub(super) fn plan_cards(home: &Path, file: &Path, to: &Path, language: &str) -> Result<Answer, Failure> {
    let assets = Assets::find()?;
    let (plan, _) = plan::load_file(&assets, file)?;
    let shelf = super::symbols::shelf(&PackStore::of(home))?;
    let words = Language::open_whole(&assets, language)?;
    let wanted = report::cards::CardsWanted::of(&plan);
    let made = play::cards_of(&assets, (&plan, &wanted), &words, &shelf, None)?;
    fs::write(to, made.bytes).map_err(|error| Failure::machine(format!("cannot write {}: {error}", to.display())))?;
    if made.without_font > 0 {
        eprintln!("my-views: {} signs have no font; a square stands for each.", made.without_font);
    }
    let json = json!({ "file": to, "without_font": made.without_font });
    Ok(Answer { text: format!("{}\n", to.display()), json, at_fault: false })
}

pub(super) fn play(script: &Path, to: &Path, means: &Means) -> Result<Answer, Failure> {
    let passphrase = means.filed()?;
    Ok(played(&play::run(&Assets::find()?, script, to, passphrase.as_ref())?))
}

/// Plays into a vault that is there and has its keys.
pub(super) fn play_in(
    home: &Path,
    (script, to): (&Path, &Path),
    means: &Means,
    speed: Option<f32>,
) -> Result<Answer, Failure> {
    let live = speed.map(|speed| match speed {
        speed if speed.is_finite() && speed > 0.0 => Ok(Live { speed, tell: Arc::new(tell) }),
        _ => Err(Failure::usage("--live takes a number above 0.")),
    });
    let vault = super::stored::open(home)?;
    let opener = means.opener(&vault)?;
    Ok(played(&play::run_in(&Assets::find()?, script, to, (&vault, &opener), live.transpose()?)?))
}

/// A line for whoever watches. Nobody need.
fn tell(line: &str) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

fn played(played: &play::Played) -> Answer {
    let text = format!("{}\n{}\n", played.package.display(), played.page.display());
    let json = json!({ "package": played.package, "page": played.page, "conversation": played.record.id });
    Answer { text, json, at_fault: false }
}
