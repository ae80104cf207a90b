//! Signs of the computer itself that nobody is at this desk any more: its screen was locked, or it goes to sleep.
//!
//! Each system says so in its own way, in a file of its own. A system that cannot say it leaves the lock to the key
//! and the idle clock; it is never a reason not to start.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "macos")]
mod macos;
#[cfg(windows)]
mod windows;

use crate::window::events::LockReason;

/// Listens for as long as the program runs, and calls `lock` at each sign, on a thread that may wait. Call it on the
/// main thread: macOS tells it there.
pub fn watch(lock: impl Fn(LockReason) + Clone + Send + Sync + 'static) {
    #[cfg(target_os = "linux")]
    linux::watch(lock);
    #[cfg(windows)]
    windows::watch(lock);
    #[cfg(target_os = "macos")]
    macos::watch(lock);
    #[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
    drop(lock);
}
