//! Bringing in a large set of pictures: OpenMoji's 8,990 SVG, from the package file that `make bench` fetched.
//!
//! Each measurement is a process of its own, so that its peak of memory is its own. The aims: under 20 s on two cores, under
//! 400 MB; what was stopped goes on where it was.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use std::{
    env, fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    time::Instant,
};

use my_views::symbols::{
    Look,
    packs::{Added, PackError, PackStore, Progress, Request},
    picture::draw_kept,
};

/// Says to the process of a measurement what it measures.
const PART: &str = "MY_VIEWS_BENCH_PART";
const DRAWN_AT: u32 = 96;

fn main() -> ExitCode {
    if let Ok(part) = env::var(PART) {
        let (what, folder) = part.split_once(':').unwrap();
        measure(what, Path::new(folder));
        return ExitCode::SUCCESS;
    }
    if package().is_none() {
        eprintln!("packs: OpenMoji's package file is not there; `make bench` fetches it. Nothing was measured.");
        return ExitCode::FAILURE;
    }
    let folder = tempfile::tempdir().unwrap();
    for (what, home) in [("whole", "a"), ("stopped", "b"), ("resumed", "b"), ("drawn", "a")] {
        let home = folder.path().join(home);
        let told = format!("{what}:{}", home.display());
        let ran = Command::new(env::current_exe().unwrap()).env(PART, told).status().unwrap();
        assert!(ran.success(), "{what}");
    }
    ExitCode::SUCCESS
}

/// The newest of the package files that were fetched.
fn package() -> Option<PathBuf> {
    let tools = PathBuf::from(env::var_os("MY_VIEWS_TOOLS")?).join("sets");
    let files = fs::read_dir(tools).ok()?.flatten().map(|entry| entry.path());
    files.filter(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("openmoji-"))).max()
}

fn add(home: &Path, stop_after: usize) -> Result<Added, PackError> {
    let seen = AtomicUsize::new(0);
    let watch = |progress: Progress| {
        seen.fetch_max(progress.done, Relaxed);
        if progress.done >= stop_after { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let request = Request { path: package().unwrap(), ..Request::default() };
    PackStore::of(home).add(&request, &watch)
}

fn measure(what: &str, home: &Path) {
    fs::create_dir_all(home).unwrap();
    let begun = Instant::now();
    match what {
        "stopped" => assert!(add(home, 4_500).is_err(), "it was to be stopped"),
        "drawn" => return drawn(home),
        _ => {
            let added = add(home, usize::MAX).unwrap();
            println!(
                "import, {what}: {} pictures of {} files, {} kept from before, {} left out",
                added.pack.pictures().len(),
                added.files,
                added.resumed,
                added.left_out.len()
            );
        }
    }
    println!("import, {what}: {:.1} s, at most {} MB of memory", begun.elapsed().as_secs_f32(), peak_megabytes());
}

/// Every picture of the set is drawn; none stops the program.
fn drawn(home: &Path) {
    let store = PackStore::of(home);
    let (packs, _) = store.open_all().unwrap();
    let (mut count, mut failed) = (0, 0);
    let begun = Instant::now();
    for pack in &packs {
        for picture in pack.pictures() {
            count += 1;
            let kept = pack.bytes(&picture.id, Look::Colour).unwrap();
            failed += usize::from(draw_kept(&kept, DRAWN_AT, Look::Colour).is_err());
        }
    }
    let each = begun.elapsed().as_secs_f32() * 1000.0 / count as f32;
    println!("drawing at {DRAWN_AT} px: {count} pictures, {failed} failed, {each:.2} ms each");
}

fn peak_megabytes() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<usize>().unwrap_or_default() / 1024
}
