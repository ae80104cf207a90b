//! Bringing what was written to the disk.

use std::fs::File;
use std::io::Result;

/// Brings a file and what is known of it to the disk.
///
/// # Errors
/// What the system refuses.
pub fn sync_all(file: &File) -> Result<()> {
    as_far_as_possible(file, file.sync_all())
}

/// The same for what was written only, where the system tells them apart.
pub(crate) fn sync_data(file: &File) -> Result<()> {
    as_far_as_possible(file, file.sync_data())
}

/// On macOS the standard library asks the disk itself to write what it holds (`F_FULLFSYNC`), which a share of another computer
/// refuses. There the bytes are brought to that computer, as fsync(2) does.
#[cfg(target_os = "macos")]
fn as_far_as_possible(file: &File, synced: Result<()>) -> Result<()> {
    #![allow(unsafe_code, reason = "one call to the system")]
    use std::os::fd::AsRawFd;
    let number = synced.as_ref().err().and_then(std::io::Error::raw_os_error);
    if !number.is_some_and(|number| [libc::ENOTSUP, libc::ENOTTY, libc::EINVAL].contains(&number)) {
        return synced;
    }
    // SAFETY: the call takes a number of a file that is open as long as `file` lives.
    if unsafe { libc::fsync(file.as_raw_fd()) } == 0 { Ok(()) } else { Err(std::io::Error::last_os_error()) }
}

#[cfg(not(target_os = "macos"))]
fn as_far_as_possible(_: &File, synced: Result<()>) -> Result<()> {
    synced
}
