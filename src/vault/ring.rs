//! The keys that open a vault: the list of public ones, in the clear, as text that `age --recipients-file` takes too.

use std::fmt::Write;

use age::x25519::Recipient as Public;
use sha2::{Digest, Sha256};

/// The most keys that a list may have. Each makes every sealed file about 100 bytes longer.
pub const MOST_KEYS: usize = 32;
/// The longest name of a key, in letters.
pub const LONGEST_NAME: usize = 60;

const FIRST: &str = "# My Views: whatever is kept in this vault opens with any one of these keys.";
const LIST: &str = "# list ";
const SCHOOL: &str = "# school: ";
const RECOVERY: &str = "# recovery: ";
/// A list that was cut would lack keys and look whole.
const LAST: &str = "# end of the list\n";

/// A key for which the vault is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    /// Whose it is, in the school's words: "School office". Never a child's name.
    pub name: String,
    public: Public,
}

impl PublicKey {
    /// The key written as `age1…`.
    ///
    /// # Errors
    /// It is no such key; the text says what one looks like.
    pub fn read(name: &str, text: &str) -> Result<Self, String> {
        let public = text.trim().parse().map_err(|_| {
            "this is not a public key. A public key begins with age1 and is 62 letters and digits long.".to_owned()
        })?;
        Ok(Self::new(name, public))
    }

    pub(super) fn new(name: &str, public: Public) -> Self {
        let plain: String = name.split_whitespace().collect::<Vec<_>>().join(" ");
        Self { name: plain.chars().filter(|letter| !letter.is_control()).take(LONGEST_NAME).collect(), public }
    }

    /// The key as text: `age1…`.
    #[must_use]
    pub fn text(&self) -> String {
        self.public.to_string()
    }

    /// Four groups of four: short enough to compare over the telephone. The first 64 bits of the SHA-256 of the key's text.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let hash = Sha256::digest(self.text().as_bytes());
        let groups: Vec<String> = hash.chunks(2).take(4).map(|two| format!("{:02X}{:02X}", two[0], two[1])).collect();
        groups.join(" ")
    }
}

/// Every key that opens the vault, the school's own first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRing {
    /// Grows by one with each change of the list or of the passphrase.
    pub generation: u64,
    /// The school's own key.
    pub school: PublicKey,
    /// Keys of other people or places, for the day on which the passphrase is lost.
    pub recovery: Vec<PublicKey>,
}

impl KeyRing {
    /// Every key, the school's first.
    pub fn keys(&self) -> impl Iterator<Item = &PublicKey> {
        std::iter::once(&self.school).chain(&self.recovery)
    }

    /// True where the same keys stand on both lists.
    pub(super) fn has_keys_of(&self, other: &Self) -> bool {
        self.school == other.school && self.recovery == other.recovery
    }

    pub(super) fn publics(&self) -> Vec<Public> {
        self.keys().map(|key| key.public.clone()).collect()
    }

    /// The list as text.
    #[must_use]
    pub fn write(&self) -> String {
        let mut text = format!("{FIRST}\n{LIST}{}\n", self.generation);
        for (place, key) in self.keys().enumerate() {
            let kind = if place == 0 { SCHOOL } else { RECOVERY };
            // Writing to memory cannot fail.
            let _ = writeln!(text, "{kind}{}\n{}", key.name, key.public);
        }
        text + LAST
    }

    /// Reads what [`KeyRing::write`] wrote; none where it is anything else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != FIRST {
            return None;
        }
        let generation = lines.next()?.strip_prefix(LIST)?.parse().ok()?;
        let mut key = |kind: &str| {
            let name = lines.next()?.strip_prefix(kind)?.to_owned();
            PublicKey::read(&name, lines.next()?).ok()
        };
        let school = key(SCHOOL)?;
        let recovery: Vec<PublicKey> = std::iter::from_fn(|| key(RECOVERY)).take(MOST_KEYS).collect();
        let ring = Self { generation, school, recovery };
        // A line that was not understood would be a key for which nothing is sealed.
        (ring.write() == text).then_some(ring)
    }
}

#[cfg(test)]
mod tests {
    use age::x25519::Identity;

    use super::*;

    fn ring() -> KeyRing {
        let key = |name: &str| PublicKey::new(name, Identity::generate().to_public());
        KeyRing { generation: 3, school: key("School"), recovery: vec![key("School  office\n"), key("Authority")] }
    }

    #[test]
    fn what_was_written_is_read() {
        let ring = ring();
        assert_eq!(KeyRing::read(&ring.write()), Some(ring));
    }

    #[test]
    fn a_changed_list_is_no_list() {
        let text = ring().write();
        for cut in 0..text.len() {
            assert_eq!(KeyRing::read(&text[..cut]), None, "{cut}");
        }
        assert_eq!(KeyRing::read(&text.replace("# recovery", "# other")), None);
    }

    #[test]
    fn a_fingerprint_is_short_and_the_keys_own() {
        let ring = ring();
        let fingerprints: Vec<String> = ring.keys().map(PublicKey::fingerprint).collect();
        assert_eq!(fingerprints[0].len(), 19);
        assert_ne!(fingerprints[0], fingerprints[1]);
        assert_eq!(ring.recovery[0].name, "School office");
        assert!(PublicKey::read("x", "age1abc").is_err());
    }
}
