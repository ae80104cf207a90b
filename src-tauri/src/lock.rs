//! Locking: on request and after idle minutes. The page goes first, so that no name stays on the glass.

use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use crate::clipboard;
use crate::events::{LockReason, Locked};
use crate::shell::Shell;

/// The label of the one window.
pub const MAIN: &str = "main";

/// Locks the vault, if one is open, and throws the page away.
pub fn lock(app: &AppHandle, reason: LockReason) {
    let shell = app.state::<Shell>();
    let demo_place = shell.demo_place();
    if !shell.session().lock(reason, &demo_place) {
        return;
    }
    clipboard::take_back(app);
    // Told first, so that the page blanks itself; then loaded anew, so that nothing of it is left.
    let _ = Locked { reason }.emit(app);
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.reload();
    }
}

/// Watches for idleness, once a second, as long as the program runs.
pub fn watch(app: AppHandle) {
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_secs(1));
            let idle = app.state::<Shell>().session().is_idle();
            if idle {
                lock(&app, LockReason::Idle);
            }
        }
    });
}
