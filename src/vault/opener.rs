//! What opens sealed files: the school's key, a recovery key, or the small key of one sitting.

use std::{collections::HashMap, fmt, sync::Arc, thread};

use age::{
    DecryptError, Identity,
    x25519::{Identity as Secret, Recipient as Public},
};
use age_core::format::{FileKey, Stanza};
use zeroize::Zeroizing;

use super::seal::{self, SealError};

/// Opens sealed files. Clones share one secret, which is wiped from memory with the last of them.
#[derive(Clone)]
pub struct Opener(Arc<Kind>);

enum Kind {
    /// Nothing sealed: for a vault that has no keys yet.
    Nothing,
    /// The school's key, or a recovery key: opens everything.
    Whole(Secret),
    /// Opens what this sitting keeps, and those files of its conversation that were there before.
    Sitting { secret: Secret, earlier: HashMap<String, FileKey> },
}

impl Opener {
    /// Opens nothing that is sealed.
    #[must_use]
    pub fn nothing() -> Self {
        Self(Arc::new(Kind::Nothing))
    }

    /// Opens what a new sitting keeps, and nothing else.
    #[must_use]
    pub fn sitting() -> Self {
        apart(|| Self(Arc::new(Kind::Sitting { secret: Secret::generate(), earlier: HashMap::new() })))
    }

    /// The key in an age identity file, as `age-keygen` and [`Vault::export_key`](super::Vault::export_key) write it.
    ///
    /// # Errors
    /// There is no key in it; the text says what was looked for.
    pub fn read(identity_file: &str) -> Result<Self, String> {
        apart(|| {
            let keys = identity_file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
            let mut keys = keys.map(str::parse::<Secret>);
            match keys.next() {
                Some(Ok(secret)) => Ok(Self(Arc::new(Kind::Whole(secret)))),
                _ => Err("there is no key in it. A key file has a line that begins with AGE-SECRET-KEY-1.".to_owned()),
            }
        })
    }

    /// A new key for the day on which the passphrase is lost: the text of its file, which leaves this machine, and its public half.
    #[must_use]
    pub fn recovery_key() -> (Zeroizing<String>, String) {
        use age::secrecy::ExposeSecret;
        apart(|| {
            let secret = Secret::generate();
            let public = secret.to_public().to_string();
            let mut text = Zeroizing::new(String::with_capacity(512));
            text.push_str(
                "# A recovery key of a My Views vault. Whoever has it opens everything in the vault.\n# public key: ",
            );
            text.push_str(&public);
            text.push('\n');
            text.push_str(secret.to_string().expose_secret());
            text.push('\n');
            (text, public)
        })
    }

    pub(super) fn generate() -> Self {
        Self(Arc::new(Kind::Whole(Secret::generate())))
    }

    /// The same for a sitting that goes on: `sealed` are the files of its conversation, each with its place.
    pub(super) fn sitting_with(&self, sealed: impl Iterator<Item = (String, Vec<u8>)>) -> Self {
        let Kind::Whole(whole) = self.0.as_ref() else { return Self::sitting() };
        let earlier = sealed.filter_map(|(place, bytes)| Some((place, seal::file_key(&bytes, whole)?))).collect();
        Self(Arc::new(Kind::Sitting { secret: Secret::generate(), earlier }))
    }

    /// The key with which others seal for this one.
    #[must_use]
    pub fn public(&self) -> Option<String> {
        self.recipient().map(|public| public.to_string())
    }

    pub(super) fn recipient(&self) -> Option<Public> {
        apart(|| match self.0.as_ref() {
            Kind::Nothing => None,
            Kind::Whole(secret) | Kind::Sitting { secret, .. } => Some(secret.to_public()),
        })
    }

    /// The key as the line of an age identity file.
    pub(super) fn secret_line(&self) -> Option<Zeroizing<String>> {
        use age::secrecy::ExposeSecret;
        match self.0.as_ref() {
            Kind::Whole(secret) => Some(Zeroizing::new(secret.to_string().expose_secret().to_owned())),
            _ => None,
        }
    }

    /// What is under the seal of the file at `place`.
    pub(super) fn open(&self, sealed: &[u8], place: &str) -> Result<Zeroizing<Vec<u8>>, SealError> {
        match self.0.as_ref() {
            Kind::Nothing => seal::open(sealed, place, &NoKey),
            Kind::Whole(secret) => seal::open(sealed, place, secret),
            Kind::Sitting { secret, earlier } => match earlier.get(place) {
                Some(key) => seal::open(sealed, place, &OneFile(key)),
                None => seal::open(sealed, place, secret),
            },
        }
    }

    /// Does `work` where nothing of a secret stays behind on the stack of a thread that goes on living.
    pub(super) fn apart<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        match self.0.as_ref() {
            Kind::Whole(_) => apart(work),
            _ => work(),
        }
    }
}

impl fmt::Debug for Opener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0.as_ref() {
            Kind::Nothing => "Opener::Nothing",
            Kind::Whole(_) => "Opener::Whole",
            Kind::Sitting { .. } => "Opener::Sitting",
        })
    }
}

/// Does `work` on a thread of its own, so that nothing of a secret stays on the stack of one that goes on living: the pages of
/// a stack are given back when its thread ends.
pub(super) fn apart<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| match scope.spawn(|| deep(work)).join() {
        Ok(done) => done,
        // A panic is the caller's: it goes on as if `work` had been called here.
        Err(panic) => std::panic::resume_unwind(panic),
    })
}

/// Does `work` further down the stack: glibc keeps the uppermost 16 KiB of a stack for the next thread, as they are.
#[inline(never)]
#[expect(clippy::large_stack_arrays, reason = "it is there to be large")]
pub(super) fn deep<T>(work: impl FnOnce() -> T) -> T {
    let above = std::hint::black_box([0_u8; 64 * 1024]);
    let done = work();
    std::hint::black_box(&above);
    done
}

/// `plain` sealed for `opener` alone, for whoever reads wild files.
#[cfg(any(test, fuzzing))]
#[expect(clippy::expect_used, reason = "a key seals into memory")]
pub(crate) fn sealed(plain: &[u8], place: &str, opener: &Opener) -> Vec<u8> {
    seal::seal(plain, place, 1, &[opener.recipient().expect("it has a public half")], None).expect("memory takes it")
}

/// What is under the seal of `sealed`, for whoever reads wild files; and what else is read of one.
///
/// # Errors
/// See [`SealError`].
#[cfg(any(test, fuzzing))]
pub(crate) fn unsealed(sealed: &[u8], place: &str, opener: &Opener) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let _ = (seal::generation(sealed), seal::place(sealed));
    opener.open(sealed, place)
}

/// A key that opens nothing.
struct NoKey;

impl Identity for NoKey {
    fn unwrap_stanza(&self, _: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        None
    }
}

/// The key of one file.
struct OneFile<'a>(&'a FileKey);

impl Identity for OneFile<'_> {
    fn unwrap_stanza(&self, _: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        Some(Ok(seal::copied(self.0)))
    }
}
