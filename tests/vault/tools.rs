//! Standard tools open a vault: Debian's `age` with the exported key, on every file; and `my-views vault recover`.

use std::{
    fs,
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::Command,
};

use my_views::{
    record::{Event, event_from_ron},
    vault::{Opener, PublicKey, RealDisk},
};
use uuid::Uuid;

use crate::support::{files_in, kept, passphrase};

/// Opens one file with `age`; none where it does not open.
fn age(key: &Path, sealed: &Path) -> Option<Vec<u8>> {
    let output = Command::new("age").arg("-d").arg("-i").arg(key).arg(sealed).output().expect("age is installed");
    output.status.success().then_some(output.stdout)
}

fn sealed_files(vault: &Path) -> Vec<PathBuf> {
    files_in(&vault.join("conversations"))
}

#[test]
fn age_opens_every_file_with_the_exported_key_and_recover_writes_the_same() {
    let (home, reader, id) = kept(3);
    let vault = reader.vault();
    let key = home.path().join("key.txt");
    fs::write(&key, vault.export_key(&passphrase()).unwrap().as_bytes()).unwrap();
    let to = home.path().join("clear");
    let recovered = reader.recover(&to, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!((recovered.events, recovered.clips, recovered.drawings), (9, 1, 1));
    assert!(recovered.finished && recovered.damaged.is_empty());

    let mut events: Vec<Event> = Vec::new();
    let mut samples: Vec<i16> = Vec::new();
    let files = sealed_files(vault.folder());
    assert_eq!(files.len(), 9 + 3 + 1);
    for sealed in &files {
        assert!(sealed.extension().is_some_and(|ending| ending == "age"), "{}", sealed.display());
        let plain = age(&key, sealed).unwrap_or_else(|| panic!("age does not open {}", sealed.display()));
        let name = sealed.with_extension("");
        let told = name.strip_prefix(vault.folder().join("conversations")).unwrap();
        match name.extension().unwrap().to_str().unwrap() {
            "ron" => {
                events.push(event_from_ron(std::str::from_utf8(&plain).unwrap()).unwrap());
                assert_eq!(fs::read(to.join(told)).unwrap(), plain);
            }
            "wav" => samples.extend(hound::WavReader::new(plain.as_slice()).unwrap().into_samples::<i16>().flatten()),
            "png" => {
                image::load_from_memory_with_format(&plain, image::ImageFormat::Png).unwrap();
                assert_eq!(fs::read(to.join(told)).unwrap(), plain);
            }
            other => panic!("{other}"),
        }
    }
    assert_eq!(events, reader.events(id).unwrap().events);
    let clip = fs::read(to.join(format!("{id}/voice/{}.wav", Uuid::from_u128(11)))).unwrap();
    let recovered: Vec<i16> =
        hound::WavReader::new(clip.as_slice()).unwrap().into_samples().map(Result::unwrap).collect();
    assert_eq!(recovered, samples);
}

#[test]
fn age_opens_it_with_a_recovery_key_and_with_no_other() {
    let (home, reader, _) = kept(1);
    let (secret, public) = Opener::recovery_key();
    let key = PublicKey::read("Office", &public).unwrap();
    reader.vault().add_recovery(&mut RealDisk, &passphrase(), key, 1).unwrap();
    reader.reseal(&mut RealDisk, &mut |_| ControlFlow::Continue(())).unwrap();
    let [ours, strange] = ["ours", "strange"].map(|name| home.path().join(name));
    fs::write(&ours, secret.as_bytes()).unwrap();
    fs::write(&strange, Opener::recovery_key().0.as_bytes()).unwrap();
    for sealed in sealed_files(reader.vault().folder()) {
        assert!(age(&ours, &sealed).is_some());
        assert_eq!(age(&strange, &sealed), None);
    }
}

#[test]
fn age_opens_the_school_key_with_the_passphrase_as_it_opens_any_file() {
    let (_home, reader, _) = kept(1);
    let bytes = fs::read(reader.vault().folder().join("keys/school-000001.age")).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    // `age -d` asks for the passphrase on a terminal, which no test has; the header is what it reads.
    assert!(text.starts_with("age-encryption.org/v1\n-> scrypt "), "{text}");
}
