//! A backup that somebody opened outside the window: by a double click, by dropping it on the program, or in a terminal. It waits
//! here until the page takes it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use kring_core::Problem;

use crate::runtime::problem;

/// What a backup's name ends on.
pub const BACKUP: &str = "kring-backup";

/// What was opened last and is not taken yet, or why it cannot be opened.
#[derive(Default)]
pub struct OpenedFile(Mutex<Option<Result<PathBuf, Problem>>>);

impl OpenedFile {
    /// It was opened, or could not be; it takes the place of what was opened before.
    pub fn put(&self, opened: Result<PathBuf, Problem>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(opened);
    }

    /// Gives it, once.
    pub fn take(&self) -> Option<Result<PathBuf, Problem>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The file that a program was started with in this folder; `None` when it was started with none. The first argument is the
/// program's own name.
pub fn among(
    arguments: impl IntoIterator<Item = OsString>,
    folder: &Path,
) -> Option<Result<PathBuf, Problem>> {
    let mut files = arguments.into_iter().skip(1).filter(|one| !one.as_encoded_bytes().starts_with(b"-"));
    Some(backup_at(folder.join(files.next()?)))
}

/// The backup at this place. Whether it opens is seen when it is read with its passphrase.
pub fn backup_at(place: PathBuf) -> Result<PathBuf, Problem> {
    let is_named_so = place.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(BACKUP));
    if is_named_so && place.is_file() { Ok(place) } else { Err(problem("window.notABackup")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_found_among_the_arguments_from_the_folder_it_was_named_in() {
        let folder = tempfile::tempdir().unwrap();
        let backup = folder.path().join("Reservekopie één 2026-11-29.KRING-BACKUP");
        std::fs::write(&backup, b"x").unwrap();
        let named = |arguments: &[&str]| among(arguments.iter().map(OsString::from), folder.path());
        assert_eq!(named(&["kring-desktop"]), None);
        assert_eq!(named(&["kring-desktop", "--demo"]), None);
        assert_eq!(named(&["kring-desktop", backup.to_str().unwrap()]), Some(Ok(backup.clone())));
        let name = backup.file_name().unwrap().to_str().unwrap();
        assert_eq!(named(&["kring-desktop", "--demo", name, "another"]), Some(Ok(backup)));
    }

    #[test]
    fn what_is_no_backup_or_is_not_there_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("foto.jpg"), b"x").unwrap();
        std::fs::create_dir(folder.path().join("map.kring-backup")).unwrap();
        for name in ["foto.jpg", "map.kring-backup", "weg.kring-backup", "kring-backup", ""] {
            let refused = among(["kring-desktop", name].map(OsString::from), folder.path());
            assert_eq!(refused, Some(Err(problem("window.notABackup"))), "{name}");
        }
    }

    #[test]
    fn what_was_opened_last_is_given_once() {
        let opened = OpenedFile::default();
        assert_eq!(opened.take(), None);
        opened.put(Err(problem("window.notABackup")));
        opened.put(Ok(PathBuf::from("b.kring-backup")));
        assert_eq!(opened.take(), Some(Ok(PathBuf::from("b.kring-backup"))));
        assert_eq!(opened.take(), None);
    }
}
