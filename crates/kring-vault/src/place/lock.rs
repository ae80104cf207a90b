//! One process at a time has a vault open.

use crate::base::{VaultError, open_when_free};
use crate::files::layout;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

/// The lock on the vault, held by this process. The system releases it when the process ends.
pub(crate) struct OpenerLock {
    file: File,
    pub(crate) read_only: bool,
    /// Whether the file system really locks; some network file systems do not.
    pub(crate) holds: bool,
}

impl OpenerLock {
    /// Takes the lock. In a folder that cannot be written, readers share it.
    pub(crate) fn take(vault: &Path) -> Result<Self, VaultError> {
        let path = vault.join(layout::LOCK);
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let opened = open_when_free(|| options.open(&path));
        let (file, read_only) = match opened.map_err(VaultError::io("opening the lock")) {
            Ok(file) => (file, false),
            Err(VaultError::ReadOnly) => {
                (File::open(&path).map_err(VaultError::io("opening the lock"))?, true)
            }
            Err(error) => return Err(error),
        };
        let locked = if read_only { file.try_lock_shared() } else { file.try_lock() };
        match locked {
            Ok(()) => Ok(Self { file, read_only, holds: true }),
            Err(TryLockError::WouldBlock) => Err(VaultError::InUse),
            Err(TryLockError::Error(error)) if has_no_locks(&error) => {
                Ok(Self { file, read_only, holds: false })
            }
            Err(TryLockError::Error(error)) => Err(VaultError::io("taking the lock")(error)),
        }
    }
}

impl Drop for OpenerLock {
    fn drop(&mut self) {
        // Closing is not enough: a child process that is just being started has the file open too for a moment.
        let _ = self.file.unlock();
    }
}

/// Whether the file system has no locks.
fn has_no_locks(error: &std::io::Error) -> bool {
    #[cfg(unix)]
    if error.raw_os_error() == Some(libc::ENOLCK) {
        return true;
    }
    error.kind() == std::io::ErrorKind::Unsupported
}
