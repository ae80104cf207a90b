//! Long work says how far it is and can be stopped.

use crate::error::VaultError;
use std::ops::ControlFlow;

/// Told `(done, total)`, in records, or in bytes where a file is read; `Break` stops the work, which then changes nothing.
pub type Progress<'p> = &'p mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// For work nobody watches: never stops.
pub fn unwatched(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// After how many records something is told.
pub(crate) const EVERY: usize = 200;

/// Tells every so many records, and turns a wish to stop into an error.
pub(crate) fn tell(progress: Progress<'_>, done: usize, total: usize) -> Result<(), VaultError> {
    let due = done.is_multiple_of(EVERY) || done == total;
    if due { check_cancelled(progress, done as u64, total as u64) } else { Ok(()) }
}

/// Tells, and turns a wish to stop into an error.
pub(crate) fn check_cancelled(progress: Progress<'_>, done: u64, total: u64) -> Result<(), VaultError> {
    if progress(done, total).is_break() { Err(VaultError::Cancelled) } else { Ok(()) }
}
