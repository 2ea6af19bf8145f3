//! `my-views keyguard`: a template for a keyguard, in true size.

use std::{
    fs,
    path::{Path, PathBuf},
};

use clap::Args;
use my_views::{
    glass::{Glass, Measured, Source, connected},
    kiosk,
    plan::Assets,
    play,
    ways::Profile,
    words::Language,
};
use serde_json::json;

use super::{Answer, Failure, keys::Means, stored};

#[derive(Debug, Args)]
pub(super) struct Keyguard {
    /// Into which file
    #[arg(long, value_name = "FILE.pdf")]
    to: PathBuf,
    /// For the child of this name, as the vault has it
    #[arg(long, value_name = "NAME", conflicts_with = "ways_file")]
    child: Option<String>,
    /// For ways in from a file that the desk wrote; else twelve cells
    #[arg(long = "ways-file", value_name = "FILE")]
    ways_file: Option<PathBuf>,
    /// In which language
    #[arg(long, value_name = "TAG", default_value = "en-GB")]
    language: String,
    /// The pixels of another screen than the one that was measured here: 1280x800
    #[arg(long, value_name = "WxH", value_parser = pixels, requires = "width")]
    pixels: Option<(u32, u32)>,
    /// The width of that screen in millimetres
    #[arg(long, value_name = "MM", requires = "pixels")]
    width: Option<f32>,
}

fn pixels(text: &str) -> Result<(u32, u32), String> {
    let sides = text.split_once('x').and_then(|(width, height)| Some((width.parse().ok()?, height.parse().ok()?)));
    sides.ok_or_else(|| "give width and height: 1280x800".to_owned())
}

pub(super) fn make(home: &Path, means: &Means, wanted: &Keyguard) -> Result<Answer, Failure> {
    let glass = glass_of(home, wanted)?;
    let profile = profile_of(home, means, wanted)?;
    let assets = Assets::find()?;
    let language = Language::open_whole(&assets, &wanted.language)?;
    let guard = kiosk::keyguard_for(&glass, &profile, &language);
    let made = play::keyguard_of(&assets, &guard, &language)?;
    fs::write(&wanted.to, made.bytes)
        .map_err(|error| Failure::machine(format!("cannot write {}: {error}", wanted.to.display())))?;
    let (across, down) = guard.cell;
    if across.min(down) < 20.0 {
        eprintln!("my-views: the cells are {across:.1} x {down:.1} mm. A child needs 20: choose fewer cells.");
    }
    let json = json!({ "file": wanted.to, "screen": guard.screen, "cells": guard.cells, "cell": guard.cell });
    let text = format!("{}\n{} cells of {across:.1} x {down:.1} mm\n", wanted.to.display(), guard.cells);
    Ok(Answer { text, json, at_fault: false })
}

/// The screen that is told, else the one that was measured last, else the only one that tells its size.
fn glass_of(home: &Path, wanted: &Keyguard) -> Result<Glass, Failure> {
    if let (Some(pixels), Some(width)) = (wanted.pixels, wanted.width) {
        let glass = Glass::new(pixels, width / pixels.0 as f32, Source::Measured);
        return glass.ok_or_else(|| Failure::input("there is no screen of these pixels and this width."));
    }
    let told = || connected().iter().find_map(|one| Glass::by_size(one.pixels?, one.millimetres));
    Measured::read(home).last().or_else(told).ok_or_else(|| {
        Failure::input(
            "the size of the screen is not known. Measure it at the desk (Ways in, Screen size), or tell it: --pixels 1280x800 \
             --width 217",
        )
    })
}

fn profile_of(home: &Path, means: &Means, wanted: &Keyguard) -> Result<Profile, Failure> {
    if let Some(file) = &wanted.ways_file {
        return super::kiosk::ways_in(file);
    }
    let Some(called) = &wanted.child else { return Ok(Profile::default()) };
    let vault = stored::open(home)?;
    let (all, _) = vault.reader(&means.opener(&vault)?).ways()?;
    let ways = all.into_iter().find(|ways| ways.called == *called);
    let none = || Failure::input(format!("no ways in are kept for {called}. Keep them at the desk first."));
    ways.map(|ways| ways.profile).ok_or_else(none)
}
