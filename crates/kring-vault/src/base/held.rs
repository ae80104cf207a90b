//! Files that another program holds for a moment: a virus scanner, a backup, a program that synchronises.
//!
//! Windows refuses to rename or remove a file that somebody has open without sharing it, to put another in its place, and
//! to open one that is locked. Where such a computer's folder is mounted elsewhere, the system says that it is busy. The file is
//! nearly always free again within a second.

use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::Path;
use std::time::Duration;

/// Pauses between tries, in milliseconds; 2,000 together.
const PAUSES: [u64; 8] = [5, 15, 30, 70, 150, 330, 600, 800];

/// The refusals of Windows that come of a file being open elsewhere (winerror.h): sharing violation, lock violation, removal
/// that waits until it is closed, memory that is mapped from it.
const HELD: [i32; 4] = [32, 33, 303, 1224];
/// Those of a file whose bytes a program that synchronises has to fetch first, and did not (winerror.h, `ERROR_CLOUD_FILE_*`): it does
/// not run, nobody is signed in, too little room, no network, no success, in use, stopped, no access, a lock on its notes, called
/// off, ended, no answer in time.
const NOT_FETCHED: [i32; 12] = [362, 386, 387, 388, 389, 391, 393, 395, 397, 398, 404, 426];
/// Access denied (winerror.h). Putting a file in the place of one that is open is refused with it, and everything that touches
/// a name whose removal waits.
const DENIED: i32 = 5;
/// Directory not empty (winerror.h): what was removed from it is still open elsewhere.
const NOT_EMPTY: i32 = 145;

/// Whether this error has one of these numbers of Windows.
pub(super) fn is_one_of(error: &Error, codes: &[i32]) -> bool {
    cfg!(windows) && error.raw_os_error().is_some_and(|code| codes.contains(&code))
}

/// Whether this error says that another program holds the file.
pub fn is_held(error: &Error) -> bool {
    error.kind() == ErrorKind::ResourceBusy || is_one_of(error, &HELD) || is_one_of(error, &NOT_FETCHED)
}

/// The same for a rename or a removal in a folder that this program has just written in: a denial has no other cause there, and a
/// folder that is not empty once all in it was removed is one of which somebody has something open.
pub(crate) fn is_change_held(error: &Error) -> bool {
    is_held(error) || is_one_of(error, &[DENIED, NOT_EMPTY])
}

/// Opens or reads a file; tries again while another program holds it, for 2 seconds at most.
///
/// # Errors
/// The last one.
pub(crate) fn open_when_free<T>(act: impl FnMut() -> Result<T>) -> Result<T> {
    retry(act, is_held, std::thread::sleep)
}

/// Makes a file or folder in a folder that this program may write in; tries again while another program holds what stood under its
/// name before, for 2 seconds at most. A denial may also come of missing rights, and stays one.
///
/// # Errors
/// The last one.
pub(crate) fn make_when_free<T>(act: impl FnMut() -> Result<T>) -> Result<T> {
    retry(act, is_change_held, std::thread::sleep)
}

/// Removes a file or folder, in a folder that this program has just written in; tries again while another program holds it,
/// for 2 seconds at most. What is tried must be harmless to try again.
///
/// # Errors
/// The last one; one for which [`is_held`] holds when another program held the file all the time.
pub fn change_when_free<T>(act: impl FnMut() -> Result<T>) -> Result<T> {
    retry(act, is_change_held, std::thread::sleep).map_err(|error| {
        if is_change_held(&error) { Error::new(ErrorKind::ResourceBusy, error) } else { error }
    })
}

/// Renames a file or folder, also onto a file that is there; as [`change_when_free`].
///
/// # Errors
/// Those of [`change_when_free`].
pub fn rename_when_free(from: &Path, to: &Path) -> Result<()> {
    // One that is marked as one that may only be read is refused for that, and not since somebody holds it.
    if fs::metadata(to).is_ok_and(|about| about.is_file() && about.permissions().readonly()) {
        return fs::rename(from, to);
    }
    change_when_free(|| fs::rename(from, to))
}

fn retry<T>(
    mut act: impl FnMut() -> Result<T>,
    again: impl Fn(&Error) -> bool,
    mut wait: impl FnMut(Duration),
) -> Result<T> {
    for pause in PAUSES {
        match act() {
            Err(error) if again(&error) => wait(Duration::from_millis(pause)),
            done => return done,
        }
    }
    act()
}

#[cfg(test)]
mod tests {
    use super::{PAUSES, is_held, retry};
    use crate::base::VaultError;
    use std::io::{Error, ErrorKind, Result};
    use std::time::Duration;

    /// Tries what is refused so often; gives the result, the tries and the time waited.
    fn tried(refusals: usize, kind: ErrorKind) -> (Result<()>, usize, Duration) {
        let (mut tries, mut waited) = (0, Duration::ZERO);
        let act = || {
            tries += 1;
            if tries <= refusals { Err(Error::from(kind)) } else { Ok(()) }
        };
        let done = retry(act, is_held, |pause| waited += pause);
        (done, tries, waited)
    }

    #[test]
    fn what_is_held_is_tried_again_in_growing_pauses_for_two_seconds_at_most() {
        assert!(PAUSES.is_sorted());
        let (done, tries, waited) = tried(3, ErrorKind::ResourceBusy);
        assert!(done.is_ok());
        assert_eq!((tries, waited), (4, Duration::from_millis(50)));
        let (done, tries, waited) = tried(usize::MAX, ErrorKind::ResourceBusy);
        assert_eq!((tries, waited), (PAUSES.len() + 1, Duration::from_secs(2)));
        assert_eq!(VaultError::io("trying")(done.unwrap_err()).code(), "vault.fileHeld");
    }

    #[test]
    fn another_refusal_is_told_at_once() {
        for kind in [ErrorKind::NotFound, ErrorKind::PermissionDenied, ErrorKind::StorageFull] {
            let (done, tries, waited) = tried(usize::MAX, kind);
            assert_eq!((done.unwrap_err().kind(), tries, waited), (kind, 1, Duration::ZERO));
        }
    }

    /// A lock on bytes hits who reads them, and not who opens the file.
    #[cfg(windows)]
    #[test]
    #[ignore = "Wine lets others read bytes that are locked: for a computer with Windows"]
    fn a_file_whose_bytes_are_locked_is_read_when_they_are_free() {
        use crate::base::readable;
        use crate::files::disk;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("header");
        std::fs::write(&path, b"old").unwrap();
        let held = std::fs::File::open(&path).unwrap();
        held.lock().unwrap();
        assert_eq!(readable(disk::read(&path)).unwrap_err().code(), "vault.fileHeld");
        std::thread::scope(|scope| {
            scope.spawn(move || {
                std::thread::sleep(Duration::from_millis(400));
                drop(held);
            });
            assert_eq!(disk::read_at_most(&path, 10).unwrap().unwrap(), b"old");
        });
    }

    /// Holds the file open as virus scanners do, for longer or shorter than is waited for.
    #[cfg(windows)]
    #[test]
    fn a_file_that_is_held_open_is_renamed_replaced_and_removed_when_it_is_free() {
        use super::change_when_free;
        use crate::files::{disk, new_file};
        use std::fs::{self, File, OpenOptions};
        use std::os::windows::fs::OpenOptionsExt;
        use std::path::Path;

        type Act<'a> = (&'static str, &'a dyn Fn() -> std::result::Result<(), VaultError>);
        let folder = tempfile::tempdir().unwrap();
        let (file, other) = (folder.path().join("header"), folder.path().join("other"));
        let open_alone =
            |path: &Path| -> File { OpenOptions::new().read(true).share_mode(0).open(path).unwrap() };
        let acts: [Act<'_>; 4] = [
            ("rename", &|| disk::rename(&file, &other)),
            ("replace", &|| new_file::replace(&file, b"new")),
            ("remove", &|| disk::remove(&file)),
            ("read", &|| disk::read_at_most(&file, 10).map(drop).map_err(VaultError::io("reading"))),
        ];
        for (what, act) in acts {
            fs::write(&file, b"old").unwrap();
            let held = open_alone(&file);
            assert_eq!(act().err().map(|error| error.code()), Some("vault.fileHeld"), "{what}");
            std::thread::scope(|scope| {
                scope.spawn(move || {
                    std::thread::sleep(Duration::from_millis(400));
                    drop(held);
                });
                act().unwrap_or_else(|error| panic!("{what}: {error}"));
            });
        }
        fs::write(&file, b"old").unwrap();
        let held = open_alone(&file);
        assert!(is_held(&change_when_free(|| fs::remove_file(&file)).unwrap_err()));
        drop(held);
    }
}
