//! Pictures that a conversation shows and that did not come with the program: of a pack, which may be removed, or photos of the
//! child's own. Each is sealed beside the events when it comes into use. The name of its file says nothing; under the seal a line
//! of RON says which picture it is, and the picture's own file follows.

use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::{Harm, Reader, VaultError, read::entries};
use crate::record::PictureUsed;

/// A picture with what must be said about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptPicture {
    /// Its id, set, licence and author.
    pub used: PictureUsed,
    /// Its file: SVG, PNG or JPEG.
    pub bytes: Vec<u8>,
}

impl KeptPicture {
    #[expect(clippy::expect_used, reason = "four texts; writing these to memory cannot fail")]
    pub(super) fn sealed_form(&self) -> Vec<u8> {
        let mut form = ron::to_string(&self.used).expect("memory takes every byte").into_bytes();
        form.push(b'\n');
        form.extend(&self.bytes);
        form
    }

    fn of(form: &[u8]) -> Result<Self, String> {
        let end = form.iter().position(|byte| *byte == b'\n').ok_or("it does not say which picture it is")?;
        let used = ron::de::from_bytes(&form[..end]).map_err(|error| error.to_string())?;
        Ok(Self { used, bytes: form[end + 1..].to_vec() })
    }
}

impl Reader {
    /// Every picture that is kept with the conversation `id` and can be read.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn pictures(&self, id: Uuid) -> Result<Vec<KeptPicture>, VaultError> {
        self.opener.apart(|| {
            let files = entries(&self.vault.pictures_folder(id))?;
            Ok(files.iter().filter_map(|path| self.picture(path).ok()).collect())
        })
    }

    /// The pictures of a conversation with their files.
    ///
    /// # Errors
    /// The folder cannot be read, or one of them: it could be the one that is looked for.
    pub(super) fn pictures_with_files(&self, id: Uuid) -> Result<Vec<(PathBuf, KeptPicture)>, VaultError> {
        let files = entries(&self.vault.pictures_folder(id))?.into_iter();
        let read = |path: PathBuf| match self.opener.apart(|| self.picture(&path)) {
            Ok(picture) => Ok((path, picture)),
            Err(harm) => Err(VaultError::Damaged(self.vault.damage(Some(id), &path, harm))),
        };
        files.map(read).collect()
    }

    fn picture(&self, path: &Path) -> Result<KeptPicture, Harm> {
        KeptPicture::of(&self.file(path)?).map_err(Harm::Unreadable)
    }

    pub(super) fn check_pictures(&self, id: Uuid, check: &mut super::Check) -> Result<(), VaultError> {
        for path in entries(&self.vault.pictures_folder(id))? {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let file = name.split('.').next().and_then(|file| Uuid::parse_str(file).ok());
            let harm = match file.map(|file| self.vault.picture_file(id, file)) {
                Some(ours) if ours == path => self.picture(&path).err(),
                _ => Some(Harm::Foreign),
            };
            check.damaged.extend(harm.map(|harm| self.vault.damage(Some(id), &path, harm)));
        }
        Ok(())
    }
}
