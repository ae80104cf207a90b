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

use tauri::AppHandle;

use crate::events::LockReason;
use crate::lock;

/// Listens for as long as the program runs, and locks. Call it on the main thread: macOS tells it there.
pub fn watch(app: &AppHandle) {
    let app = app.clone();
    let away = move |reason: LockReason| lock::lock(&app, reason);
    #[cfg(target_os = "linux")]
    linux::watch(away);
    #[cfg(windows)]
    windows::watch(away);
    #[cfg(target_os = "macos")]
    macos::watch(away);
    #[cfg(not(any(target_os = "linux", windows, target_os = "macos")))]
    drop(away);
}
