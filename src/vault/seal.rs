//! Sealing: every file of the vault is an age file (<https://c2sp.org/age>) that says inside its own seal which file it is.
//!
//! Beside the recipients, the header carries one line more, `-> my-views PLACE GENERATION`: the file's path in the vault,
//! and with which list of keys it was sealed. Programs that do not know such a line pass over it, as the format asks; the
//! header's MAC covers it, so that a file put in another one's place is noticed.

use std::{
    cell::RefCell,
    collections::HashSet,
    io::{self, Read, Write},
};

use age::{
    DecryptError, Decryptor, EncryptError, Encryptor, Identity, Recipient,
    x25519::{Identity as Secret, Recipient as Public},
};
use age_core::format::{FileKey, Stanza};
use zeroize::Zeroizing;

/// What begins our own line of the header.
const TAG: &str = "my-views";
/// The longest plain text that is taken out of a seal, in bytes.
const LONGEST_PLAIN: u64 = 64 * 1024 * 1024;

/// Why a sealed file does not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// It is not an age file at all.
    #[error("it is not a sealed file")]
    NotSealed,
    /// None of the keys at hand is among its recipients.
    #[error("it is sealed for another key")]
    OtherKey,
    /// It was cut, or some of its bytes are others.
    #[error("its seal is broken: it was cut or changed")]
    Broken,
    /// It is whole, and belongs elsewhere.
    #[error("it is the file {0}, put in this one's place")]
    Elsewhere(String),
    /// It is whole, and was not sealed by this program.
    #[error("it was not sealed by My Views")]
    Unbound,
}

/// `plain` sealed for `keys` and for `also`, bound to `place`.
///
/// # Errors
/// The machine gives no random numbers.
pub(super) fn seal(
    plain: &[u8],
    place: &str,
    generation: u64,
    keys: &[Public],
    also: Option<&Public>,
) -> io::Result<Vec<u8>> {
    let bound = Bound { place, generation };
    let recipients = keys.iter().chain(also).map(|key| key as &dyn Recipient).chain(std::iter::once(&bound as _));
    let encryptor = Encryptor::with_recipients(recipients).map_err(io::Error::other)?;
    let mut sealed = Vec::with_capacity(plain.len() + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(sealed)
}

/// What is under the seal of the file at `place`.
pub(super) fn open(sealed: &[u8], place: &str, key: &dyn Identity) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let reading = Reading { key, bound: RefCell::default() };
    let decryptor = Decryptor::new_buffered(sealed).map_err(|_| refused(sealed))?;
    let mut reader = decryptor.decrypt(std::iter::once(&reading as &dyn Identity)).map_err(|error| match error {
        DecryptError::NoMatchingKeys => SealError::OtherKey,
        _ => SealError::Broken,
    })?;
    // From here on the header is proved by its MAC.
    match reading.bound.take() {
        None => return Err(SealError::Unbound),
        Some(bound) if bound != place => return Err(SealError::Elsewhere(bound)),
        Some(_) => {}
    }
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.by_ref().take(LONGEST_PLAIN + 1).read_to_end(&mut plain).map_err(|_| SealError::Broken)?;
    if plain.len() as u64 > LONGEST_PLAIN { Err(SealError::Broken) } else { Ok(plain) }
}

/// The key of the one file `sealed`; none where `secret` does not open it.
pub(super) fn file_key(sealed: &[u8], secret: &Secret) -> Option<FileKey> {
    let taking = Taking { secret, key: RefCell::default() };
    Decryptor::new_buffered(sealed).ok()?.decrypt(std::iter::once(&taking as &dyn Identity)).ok()?;
    taking.key.take()
}

/// With which list of keys a file was sealed. The header is not proved here: this only says what is still to be done.
pub(super) fn generation(sealed: &[u8]) -> Option<u64> {
    ours(sealed)?.1.parse().ok()
}

/// To which place a file says that it is bound. The header is not proved here: [`open`] proves it.
pub(super) fn place(sealed: &[u8]) -> Option<String> {
    ours(sealed).map(|(place, _)| place.to_owned())
}

/// The two words of our line of the header.
fn ours(sealed: &[u8]) -> Option<(&str, &str)> {
    let header = sealed.get(..sealed.len().min(16 * 1024))?;
    let lines = header.split(|byte| *byte == b'\n').take_while(|line| !line.starts_with(b"---"));
    let mut ours = lines.filter_map(|line| std::str::from_utf8(line).ok()?.strip_prefix("-> ")?.strip_prefix(TAG));
    ours.next()?.strip_prefix(' ')?.split_once(' ')
}

fn refused(sealed: &[u8]) -> SealError {
    if sealed.starts_with(b"age-encryption.org/v1") { SealError::Broken } else { SealError::NotSealed }
}

/// The line that binds a file to its place.
struct Bound<'a> {
    place: &'a str,
    generation: u64,
}

impl Recipient for Bound<'_> {
    fn wrap_file_key(&self, _: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let args = vec![self.place.to_owned(), self.generation.to_string()];
        Ok((vec![Stanza { tag: TAG.into(), args, body: Vec::new() }], HashSet::new()))
    }
}

/// Opens with a key, and notes to which place the file is bound.
struct Reading<'a> {
    key: &'a dyn Identity,
    bound: RefCell<Option<String>>,
}

impl Identity for Reading<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        self.key.unwrap_stanza(stanza)
    }

    fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Option<Result<FileKey, DecryptError>> {
        let ours = stanzas.iter().find(|stanza| stanza.tag == TAG);
        *self.bound.borrow_mut() = ours.and_then(|stanza| stanza.args.first().cloned());
        self.key.unwrap_stanzas(stanzas)
    }
}

/// Opens with a key, and keeps the key of the file.
struct Taking<'a> {
    secret: &'a Secret,
    key: RefCell<Option<FileKey>>,
}

impl Identity for Taking<'_> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        let opened = self.secret.unwrap_stanza(stanza)?;
        if let Ok(key) = &opened {
            *self.key.borrow_mut() = Some(copied(key));
        }
        Some(opened)
    }
}

/// The same file key once more.
pub(super) fn copied(key: &FileKey) -> FileKey {
    use age_core::secrecy::ExposeSecret;
    FileKey::init_with_mut(|copy| copy.copy_from_slice(key.expose_secret()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PLACE: &str = "conversations/1/events/00000001.ron";

    #[test]
    fn each_recipient_opens_it_and_nobody_else() {
        let [school, office, sitting, stranger] = std::array::from_fn(|_| Secret::generate());
        let keys = [school.to_public(), office.to_public()];
        let sealed = seal(b"what Sam said", PLACE, 7, &keys, Some(&sitting.to_public())).unwrap();
        for key in [&school, &office, &sitting] {
            assert_eq!(open(&sealed, PLACE, key).unwrap().as_slice(), b"what Sam said");
        }
        assert_eq!(open(&sealed, PLACE, &stranger).unwrap_err(), SealError::OtherKey);
        assert!(!sealed.windows(3).any(|window| window == b"Sam"));
        assert_eq!(generation(&sealed), Some(7));
    }

    #[test]
    fn a_file_in_another_ones_place_is_noticed() {
        let secret = Secret::generate();
        let sealed = seal(b"x", PLACE, 1, &[secret.to_public()], None).unwrap();
        let elsewhere = open(&sealed, "conversations/2/events/00000001.ron", &secret).unwrap_err();
        assert_eq!(elsewhere, SealError::Elsewhere(PLACE.into()));
        let mut bytes = Vec::new();
        let public = secret.to_public();
        let encryptor = Encryptor::with_recipients(std::iter::once(&public as &dyn Recipient)).unwrap();
        encryptor.wrap_output(&mut bytes).unwrap().finish().unwrap();
        assert_eq!(open(&bytes, PLACE, &secret).unwrap_err(), SealError::Unbound);
        assert_eq!(open(b"plain", PLACE, &secret).unwrap_err(), SealError::NotSealed);
    }

    #[test]
    fn the_key_of_one_file_opens_that_file_alone() {
        let secret = Secret::generate();
        let sealed = seal(b"x", PLACE, 1, &[secret.to_public()], None).unwrap();
        assert!(file_key(&sealed, &secret).is_some());
        assert!(file_key(&sealed, &Secret::generate()).is_none());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Whatever becomes of a sealed file, it opens as it was or not at all.
        #[test]
        fn changed_bytes_are_noticed(plain in prop::collection::vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>(),
            mask in 1u8.., cut in any::<bool>()) {
            let secret = Secret::generate();
            let mut sealed = seal(&plain, PLACE, 1, &[secret.to_public()], None).unwrap();
            let at = at.index(sealed.len());
            if cut { sealed.truncate(at) } else { sealed[at] ^= mask }
            if let Ok(there) = open(&sealed, PLACE, &secret) {
                prop_assert_eq!(there.as_slice(), plain.as_slice());
            }
            let _ = generation(&sealed);
        }
    }
}
