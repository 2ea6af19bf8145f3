//! Bad input: each gives one clear message (what, where, what to do) and its exit code, and loses nothing.

use std::{
    ffi::OsStr,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use my_views::vault::{RealDisk, Vault};
use tempfile::TempDir;

use super::{Done, demo, my_views, passphrase, played, root, with_vault};

/// A script beside a voice, with these steps after the hello and the agreement.
fn script(steps: &str) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let text = fs::read_to_string(demo()).unwrap();
    let until = text.find("        // Practice").unwrap();
    let file = folder.path().join("script.ron");
    fs::write(&file, format!("{}{steps}\n    ],\n)\n", &text[..until])).unwrap();
    fs::copy(root().join("assets/demo/voice.wav"), folder.path().join("voice.wav")).unwrap();
    (folder, file)
}

fn play(file: &Path, to: &Path) -> Done {
    my_views([OsStr::new("play"), file.as_os_str(), "--to".as_ref(), to.as_os_str()])
}

/// Plays these steps; the message must name the line of the first of them.
#[track_caller]
fn refused(steps: &str, told: &[&str]) {
    let (folder, file) = script(steps);
    let before = fs::read_to_string(&file).unwrap();
    let line = before.lines().position(|line| steps.lines().next() == Some(line)).unwrap() + 1;
    let done = play(&file, &folder.path().join("out"));
    done.refuses(1, told);
    assert!(done.err.contains(&format!("script.ron, line {line}: ")), "{}", done.err);
}

#[test]
fn a_control_that_is_not_there_is_told_with_what_is() {
    refused("Press(\"Yes please\"),", &["there is no \"Yes please\"", "How do you feel about these?", "\"Ice cream\""]);
    refused("Press(\"Next\"),", &["\"Next\" cannot be pressed yet"]);
    refused("Put(\"Ice cream\", \"Shelf\"),", &["there is no \"Shelf\"", "\"So-so\""]);
    refused("Put(\"Ice cream\", \"Skip\"),", &["\"Skip\" is not a place"]);
    refused("Draw([[(1, 1)]]),", &["nothing to draw on"]);
    refused("CarryOn,", &["no control for carrying on"]);
    refused("Expect(\"What worries you?\"),", &["should be \"What worries you?\"", "\"How do you feel about these?\""]);
    refused("Say(\"voice.wav\"),", &["no control for talking"]);
    refused("Put(\"Ice cream\", \"Like\"),", &["the script ends and the conversation does not"]);
}

#[test]
fn a_script_that_is_none_is_told_with_its_line() {
    refused("Prod(\"Next\"),", &["Prod"]);
    refused("Press(7),", &["not how a script is written"]);
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    play(&folder.path().join("none.ron"), &out).refuses(1, &["none.ron", "cannot be read"]);
    let noise = folder.path().join("noise.ron");
    fs::write(&noise, [0xff, 0xfe, 0]).unwrap();
    play(&noise, &out).refuses(1, &["noise.ron"]);
    fs::write(&noise, "(".repeat(100_000)).unwrap();
    play(&noise, &out).refuses(1, &["noise.ron", "line 1"]);
    assert!(!out.exists(), "a folder was made for a script that cannot be played");
}

#[test]
fn a_broken_voice_is_told() {
    for (bytes, told) in [(&b"RIFF and no sound"[..], "not a sound file"), (b"", "cut off")] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("script.ron");
        fs::copy(demo(), &file).unwrap();
        fs::write(folder.path().join("voice.wav"), bytes).unwrap();
        play(&file, &folder.path().join("out")).refuses(1, &["script.ron, line ", "voice.wav", told]);
    }
}

#[test]
fn what_lies_in_a_folder_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine.txt"), "mine").unwrap();
    play(&demo(), folder.path()).refuses(1, &["is not empty", "--to"]);
    play(&demo(), &folder.path().join("mine.txt")).refuses(1, &["mine.txt", "--to"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_broken_plan_is_told_with_file_line_and_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.ron");
    let plan = fs::read_to_string(root().join("assets/plans/primary.ron")).unwrap();
    fs::write(&file, plan.replacen("format: 1,", "format: 1", 1)).unwrap();
    let check = || my_views([OsStr::new("plan"), "check".as_ref(), file.as_os_str()]);
    check().refuses(1, &["plan.ron", "line "]);
    fs::write(&file, plan.replacen("\"maths\"", "\"mathsss\"", 1)).unwrap();
    let done = check();
    assert_eq!(done.code, 1);
    assert!(done.out.contains("plan.ron, line ") && done.out.contains("mathsss"), "{}", done.out);
}

#[test]
fn a_damaged_package_names_the_member() {
    let (_folder, to) = played();
    let package = to.join("Sam.myviews");
    let mut bytes = fs::read(&package).unwrap();
    // The sound is the longest member: the middle of the file is the middle of it.
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x55;
    fs::write(&package, &bytes).unwrap();
    let done = my_views([OsStr::new("check"), package.as_os_str()]);
    assert_eq!(done.code, 1, "{}{}", done.out, done.err);
    assert!(done.out.starts_with("voice/") && done.out.contains("damaged"), "{}", done.out);
    fs::write(&package, &bytes[..middle]).unwrap();
    my_views([OsStr::new("check"), package.as_os_str()]).refuses(1, &["Sam.myviews"]);
    my_views([OsStr::new("check"), to.join("none").as_os_str()]).refuses(1, &["none"]);
}

/// A text that is short on the disk and would be a hundred times as long in memory.
#[cfg(target_os = "linux")]
#[test]
fn a_package_cannot_take_all_of_the_machines_memory() {
    let folder = tempfile::tempdir().unwrap();
    let package = folder.path().join("hungry.myviews");
    let more = "[0],".repeat(7_000_000);
    for (name, text) in [
        ("views.json", format!("{{\"format\":[1,0],\"more\":[{more}0]}}")),
        ("views.ron", format!("(format:(1,0),more:[{more}0])")),
        ("views.ron", format!("(format:(1,0),unknown:{{{}}})", "\"\":\"\",".repeat(4_000_000))),
    ] {
        let mut zip = zip::ZipWriter::new(fs::File::create(&package).unwrap());
        let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        zip.start_file(name, stored).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
        zip.finish().unwrap();
        let done = Command::new("sh")
            .args(["-c", "ulimit -v 1000000; exec \"$0\" check \"$1\"", env!("CARGO_BIN_EXE_my-views")])
            .arg(&package)
            .output()
            .unwrap();
        assert_eq!(done.status.code(), Some(1), "{}", String::from_utf8_lossy(&done.stderr));
        assert!(String::from_utf8_lossy(&done.stdout).contains(name), "{done:?}");
    }
}

#[test]
fn a_damaged_event_is_named_and_the_others_are_listed() {
    let (_folder, to) = played();
    let home = to.join("home");
    let conversation = fs::read_dir(home.join("vault/conversations")).unwrap().next().unwrap().unwrap().path();
    let event = conversation.join("events/00000010.ron.age");
    fs::write(&event, "(number: 10,").unwrap();
    let on =
        |command: &[&str]| my_views(command.iter().map(|word| OsStr::new(word).to_owned()).chain(with_vault(&home)));
    let list = on(&["list"]);
    // A list opens the first event and the last ones alone.
    assert!(list.code == 0 && list.out.contains("Sam"), "{}{}", list.out, list.err);
    let id = conversation.file_name().unwrap().to_str().unwrap();
    let out = to.join("files");
    let export = on(&["export", id, "--as", "myviews", "--to", out.to_str().unwrap()]);
    export.refuses(1, &["vault check"]);
    assert!(!out.exists(), "an export that cannot be made left something");

    let check = on(&["vault", "check"]);
    assert_eq!(check.code, 1);
    assert!(event.exists() && check.err.contains("00000010.ron"));
    assert_eq!(on(&["vault", "check", "--set-aside"]).code, 1);
    assert!(!event.exists());
    assert_eq!(fs::read_dir(home.join("vault/set-aside")).unwrap().count(), 1);
}

#[test]
fn a_vault_that_cannot_be_used_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let list = |home: &Path| my_views([OsStr::new("list"), "--home".as_ref(), home.as_os_str()]);
    list(folder.path()).refuses(1, &["there is no vault", "--home"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "looking made something");

    let held = Vault::open(folder.path()).unwrap();
    list(folder.path()).refuses(3, &["in use", &format!("process {}", std::process::id())]);
    drop(held);
    assert_eq!(list(folder.path()).code, 0);

    fs::write(folder.path().join("vault/FORMAT"), "my-views vault 99\n").unwrap();
    list(folder.path()).refuses(1, &["format 99", "newer"]);

    let foreign = tempfile::tempdir().unwrap();
    fs::write(foreign.path().join("vault"), "a file").unwrap();
    list(foreign.path()).refuses(1, &["not a vault"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_place_without_permission_is_this_machines_fault() {
    // Nobody, not even root, makes a folder there.
    play(&demo(), Path::new("/proc/my-views-out")).refuses(3, &["/proc/my-views-out", "--to"]);
}

#[test]
fn wrong_usage_ends_with_2() {
    my_views(["export", "not-an-id", "--as", "html", "--to", "x"]).refuses(2, &["not-an-id"]);
    my_views(["export", "01890000-0000-7000-8000-000000000000", "--as", "tape", "--to", "x"]).refuses(2, &["tape"]);
    my_views(["dance"]).refuses(2, &["dance"]);
    my_views(["--practice", "list"]).refuses(2, &["--practice"]);
}

#[test]
fn a_conversation_that_is_not_there_is_told() {
    let home = tempfile::tempdir().unwrap();
    drop(Vault::open(home.path()).unwrap());
    let id = "01890000-0000-7000-8000-000000000000";
    let to = home.path().join("out");
    let words = ["export", id, "--as", "html", "--to"].map(OsStr::new).into_iter();
    my_views(words.chain([to.as_os_str(), "--home".as_ref(), home.path().as_os_str()]))
        .refuses(1, &[id, "my-views list"]);
}

#[test]
fn without_the_passphrase_nothing_opens() {
    let home = tempfile::tempdir().unwrap();
    let vault = Vault::open(home.path()).unwrap();
    vault.make_keys_with(&mut RealDisk, "School", &passphrase(), 1).unwrap();
    drop(vault);
    let list = [OsStr::new("list"), "--home".as_ref(), home.path().as_os_str()];
    my_views(list).refuses(2, &["--passphrase-file"]);
    let file = home.path().join("words");
    let with = || my_views(list.into_iter().chain(["--passphrase-file".as_ref(), file.as_os_str()]));
    with().refuses(1, &["words"]);
    fs::write(&file, "\n").unwrap();
    with().refuses(1, &["first line is empty"]);
    fs::write(&file, "lantern otter").unwrap();
    with().refuses(1, &["does not open the vault", "try again"]);
    fs::write(&file, super::PASSPHRASE).unwrap();
    assert_eq!(with().code, 0);
}

#[test]
fn without_a_window_the_kiosk_says_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    for more in [&[][..], &["--practice"]] {
        let words = more.iter().map(OsStr::new).chain(["--home".as_ref(), home.path().as_os_str()]);
        my_views(words).refuses(3, &["my-views play"]);
    }
}

#[cfg(feature = "kiosk")]
#[test]
fn ways_in_that_are_out_of_range_are_told_with_file_and_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ways-in.ron");
    let opened = |file: &Path| my_views(["--practice".as_ref(), "--ways".as_ref(), file.as_os_str()]);
    fs::write(&file, "(\n  touch: (hold: 9999),\n)").unwrap();
    opened(&file).refuses(1, &["ways-in.ron: line 2", "9999 is not from 0 to 2000"]);
    opened(&folder.path().join("none.ron")).refuses(1, &["none.ron"]);
}
