//! Reporting the progress of long work, and stopping it.

use super::error::VaultError;
use std::ops::ControlFlow;

/// Called with `(done, total)`, in records, or in bytes where a file is read. `Break` stops the work, which then
/// changes nothing.
pub type Progress<'p> = &'p mut dyn FnMut(u64, u64) -> ControlFlow<()>;

/// Progress that nobody follows: never stops the work.
pub fn unwatched(_: u64, _: u64) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Records between two reports.
pub(crate) const REPORT_EVERY: usize = 200;

/// Reports every [`REPORT_EVERY`] records and at the end.
///
/// # Errors
/// `vault.cancelled` when the caller asked to stop.
pub(crate) fn report_every(progress: Progress<'_>, done: usize, total: usize) -> Result<(), VaultError> {
    let due = done.is_multiple_of(REPORT_EVERY) || done == total;
    if due { check_cancelled(progress, done as u64, total as u64) } else { Ok(()) }
}

/// Reports.
///
/// # Errors
/// `vault.cancelled` when the caller asked to stop.
pub(crate) fn check_cancelled(progress: Progress<'_>, done: u64, total: u64) -> Result<(), VaultError> {
    if progress(done, total).is_break() { Err(VaultError::Cancelled) } else { Ok(()) }
}
