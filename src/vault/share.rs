//! A file sealed for somebody else: with their public key, or with a passphrase that both know. Any program for age files
//! opens it (`age -d`).

use std::io::{self, Write};

use age::{Encryptor, Recipient, scrypt, x25519};

use super::Passphrase;

/// For whom a file is sealed.
pub struct Share(Means);

enum Means {
    Key(x25519::Recipient),
    Passphrase(Passphrase),
}

/// The text is no public key.
#[derive(Debug, Clone, thiserror::Error)]
#[error("this is no public key of age: it begins with `age1`. Ask the person who gets the file to send theirs again.")]
pub struct NoKey;

impl Share {
    /// For the owner of a public key (`age1…`).
    ///
    /// # Errors
    ///
    /// When the text is no public key.
    pub fn with_key(text: &str) -> Result<Self, NoKey> {
        text.trim().parse().map(|key| Self(Means::Key(key))).map_err(|_| NoKey)
    }

    /// For whoever knows the passphrase.
    #[must_use]
    pub fn with_passphrase(passphrase: Passphrase) -> Self {
        Self(Means::Passphrase(passphrase))
    }

    /// The bytes, sealed.
    ///
    /// # Errors
    ///
    /// When the machine gives no random numbers.
    pub fn seal(&self, plain: &[u8]) -> io::Result<Vec<u8>> {
        let passphrase;
        let recipient: &dyn Recipient = match &self.0 {
            Means::Key(key) => key,
            Means::Passphrase(words) => {
                passphrase = scrypt::Recipient::new(words.secret());
                &passphrase
            }
        };
        let encryptor = Encryptor::with_recipients(std::iter::once(recipient)).map_err(io::Error::other)?;
        let mut sealed = Vec::with_capacity(plain.len() + 1024);
        let mut writer = encryptor.wrap_output(&mut sealed)?;
        writer.write_all(plain)?;
        writer.finish()?;
        Ok(sealed)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use age::{Decryptor, Identity, secrecy::SecretString};

    use super::*;

    fn opened(sealed: &[u8], key: &dyn Identity) -> Option<Vec<u8>> {
        let mut plain = Vec::new();
        let mut reader = Decryptor::new(sealed).unwrap().decrypt(std::iter::once(key)).ok()?;
        reader.read_to_end(&mut plain).unwrap();
        Some(plain)
    }

    #[test]
    fn only_the_owner_of_the_key_opens_it() {
        let (mine, other) = (x25519::Identity::generate(), x25519::Identity::generate());
        let sealed = Share::with_key(&format!(" {} \n", mine.to_public())).unwrap().seal(b"my views").unwrap();
        assert_eq!(opened(&sealed, &mine).unwrap(), b"my views");
        assert!(opened(&sealed, &other).is_none());
        assert!(Share::with_key("age1nobody").is_err());
    }

    #[test]
    fn only_who_knows_the_passphrase_opens_it() {
        let share = Share::with_passphrase(Passphrase::take(&mut "lantern otter drizzle".to_owned()));
        let sealed = share.seal(b"my views").unwrap();
        let knows = |words: &str| scrypt::Identity::new(SecretString::from(words.to_owned()));
        assert_eq!(opened(&sealed, &knows("lantern otter drizzle")).unwrap(), b"my views");
        assert!(opened(&sealed, &knows("lantern otter")).is_none());
    }
}
