//! What the vault seals: any of its files, and the files of keys.

use std::sync::LazyLock;

use super::in_words;
use crate::vault::{KeyRing, Opener, Passphrase, PublicKey, key_file_with, open_key_file_within, sealed, unsealed};

/// What a sealed file is made of.
#[rustfmt::skip]
pub(super) const AGE: &[&[u8]] = &[
    b"age-encryption.org/v1\n", b"-> X25519 ", b"-> scrypt ", b"-> my-views ", b"\n---", b"\n--- ", b" 1\n", b" 18\n", b" 64\n",
    b"-grease ", b"conversations/", b"AGE-SECRET-KEY-1", b"age1",
];

/// What the files of keys are made of.
#[rustfmt::skip]
pub(super) const KEYS: &[&[u8]] = &[
    b"# My Views: whatever is kept in this vault opens with any one of these keys.\n", b"# list ", b"# school: ", b"# recovery: ",
    b"# end of the list\n", b"age1", b"AGE-SECRET-KEY-1", b"#| ", b"\n",
];

const PLACE: &str = "conversations/1/events/00000001.ron";

/// A key of no vault: the same in each run, so that what was found is found again.
static KEY: LazyLock<Opener> = LazyLock::new(|| {
    Opener::read("AGE-SECRET-KEY-1587QU36QJM8LJYDYE3NSD2EQHAN0L3HWAAD54DRMY4D3JK4ACKKSG9W04H").unwrap()
});

fn passphrase() -> Passphrase {
    Passphrase::take(&mut "lantern otter".to_owned())
}

fn ring() -> KeyRing {
    let school = PublicKey::read("School key", &KEY.public().unwrap()).unwrap();
    KeyRing { generation: 1, recovery: vec![school.clone()], school }
}

pub(super) fn sealed_seeds() -> Vec<Vec<u8>> {
    [&b""[..], b"(number: 1)", &[7; 300]].map(|plain| sealed(plain, PLACE, &KEY)).into()
}

/// A file as the vault keeps it: what opens is what was sealed.
pub(super) fn sealed_file(bytes: &[u8]) {
    match unsealed(bytes, PLACE, &KEY) {
        Ok(plain) => {
            let again = sealed(&plain, PLACE, &KEY);
            assert_eq!(unsealed(&again, PLACE, &KEY).unwrap().as_slice(), plain.as_slice());
        }
        Err(error) => in_words(&error),
    }
}

pub(super) fn key_file_seeds() -> Vec<Vec<u8>> {
    vec![key_file_with(&KEY, &ring(), &passphrase(), 1).unwrap(), ring().write().into_bytes()]
}

/// The school's key under its passphrase, the list of public keys, and the file of a key.
pub(super) fn key_file(bytes: &[u8]) {
    // A stronger one takes long on purpose, and is refused by the same line.
    if let Ok((opener, ring)) = open_key_file_within(bytes, &passphrase(), 2) {
        assert!(opener.public().is_some());
        assert_eq!(KeyRing::read(&ring.write()), Some(ring));
    }
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Some(ring) = KeyRing::read(text) {
        assert_eq!(ring.write(), text);
    }
    if let Err(error) = Opener::read(text) {
        in_words(&error);
    }
    match PublicKey::read(text, text) {
        Ok(key) => assert_eq!(key.fingerprint().len(), 19),
        Err(error) => in_words(&error),
    }
}
