//! Where plans, languages and symbols lie.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The folder with everything that the program reads and did not write: `assets/` and `symbols/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assets {
    root: PathBuf,
}

/// There is no such folder.
#[derive(Debug, Clone, thiserror::Error)]
#[error(
    "My Views does not find its plans, words and symbols (the folders `assets` and `symbols`). It looked in: {}. \
     Install it again, or name the folder in the environment variable MY_VIEWS_ASSETS.",
    looked.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", ")
)]
pub struct NoAssets {
    /// Folders that were looked at, in order.
    pub looked: Vec<PathBuf>,
}

impl Assets {
    /// Looks for them: the folder in the environment variable `MY_VIEWS_ASSETS` if it is set (and then nowhere else),
    /// beside the program, in `../share/my-views` from the program, in the source tree.
    ///
    /// # Errors
    /// None of these folders holds `assets/` and `symbols/`.
    pub fn find() -> Result<Self, NoAssets> {
        if let Some(named) = env::var_os("MY_VIEWS_ASSETS") {
            return Self::first_of(vec![PathBuf::from(named)]);
        }
        let mut candidates = Vec::new();
        if let Some(folder) = env::current_exe().ok().as_deref().and_then(Path::parent) {
            candidates.push(folder.to_owned());
            candidates.push(folder.join("../share/my-views"));
        }
        candidates.push(PathBuf::from(env!("CARGO_MANIFEST_DIR")));
        Self::first_of(candidates)
    }

    /// The assets in the folder `root`.
    ///
    /// # Errors
    /// `root` does not hold `assets/` and `symbols/`.
    pub fn at(root: impl Into<PathBuf>) -> Result<Self, NoAssets> {
        Self::first_of(vec![root.into()])
    }

    fn first_of(candidates: Vec<PathBuf>) -> Result<Self, NoAssets> {
        let whole = |root: &&PathBuf| root.join("assets").is_dir() && root.join("symbols").is_dir();
        match candidates.iter().find(whole) {
            Some(root) => Ok(Self { root: root.clone() }),
            None => Err(NoAssets { looked: candidates }),
        }
    }

    /// The folder that holds `assets/` and `symbols/`.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Plans and shared scales.
    #[must_use]
    pub fn plans(&self) -> PathBuf {
        self.root.join("assets/plans")
    }

    /// A folder for each language.
    #[must_use]
    pub fn languages(&self) -> PathBuf {
        self.root.join("assets/languages")
    }

    /// The symbol library.
    #[must_use]
    pub fn symbols(&self) -> PathBuf {
        self.root.join("symbols")
    }
}

#[cfg(test)]
mod tests {
    use super::Assets;

    #[test]
    fn a_folder_without_both_parts_is_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("assets")).unwrap();
        let error = Assets::at(folder.path()).unwrap_err();
        assert!(error.to_string().contains(folder.path().to_str().unwrap()));
        std::fs::create_dir(folder.path().join("symbols")).unwrap();
        assert_eq!(Assets::at(folder.path()).unwrap().root(), folder.path());
    }

    #[test]
    fn the_source_tree_has_them() {
        assert!(Assets::find().unwrap().plans().join("primary.ron").is_file());
    }
}
