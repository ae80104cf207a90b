//! What must be the same after a program was removed: a vault, byte by byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::super::files::{self, io};
use super::must;
use crate::fault::Outcome;

/// All files of a folder as they were at one moment.
pub struct Kept {
    folder: PathBuf,
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl Kept {
    /// The folder as it is now; one that holds nothing is a fault, since it proves nothing.
    pub fn now(folder: &Path) -> Outcome<Self> {
        let read = |file: PathBuf| {
            let path = folder.join(&file);
            fs::read(&path).map(|bytes| (file, bytes)).map_err(io("read", &path))
        };
        let files: BTreeMap<_, _> = files::below(folder)?.into_iter().map(read).collect::<Outcome<_>>()?;
        must(files.contains_key(Path::new("header")), || format!("{} is no vault", folder.display()))?;
        Ok(Self { folder: folder.to_owned(), files })
    }

    /// Which folder it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Whether it is still the same.
    pub fn holds(&self) -> Outcome {
        let now = Self::now(&self.folder)?;
        must(now.files == self.files, || format!("{} is not what it was before", self.folder.display()))
    }
}
