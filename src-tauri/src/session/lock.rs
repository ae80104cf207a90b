//! Locking: by key, when nobody is there, when the computer locks or sleeps, and when the window closes.
//!
//! The page goes first: it is asked to blank itself and to seal what is being written, and it is thrown away when it
//! has, or when it has not answered in time. A lock waits for nothing else; not for a dialog, not for long work.

use std::thread;
use std::time::Duration;

use kring_core::vault::wipe_stack_below;
use tauri::{AppHandle, Manager};
use tauri_specta::Event;

use super::LockOutcome;
use super::shell::Shell;
use crate::system::clipboard;
use crate::window::MAIN;
use crate::window::events::{LockReason, Locking, Task};
use crate::window::projector;

/// As long as the page may take to seal what is being written. Sealing takes a few milliseconds; a page that takes
/// longer than this is stuck, and what is written is at most a quarter of a second behind.
const TO_SEAL: Duration = Duration::from_millis(500);

/// Locks the vault, if one is open or on its way, and throws the page of an open one away. Never on the main thread,
/// which the page needs to answer.
pub fn lock(app: &AppHandle, reason: LockReason) {
    let shell = app.state::<Shell>();
    if shell.session().is_open() {
        shell.sealed.expect();
        if (Locking { reason }).emit(app).is_ok() {
            shell.sealed.wait(TO_SEAL);
        }
    }
    lock_sealed(app, reason);
}

/// Locks without asking the page: it has sealed everything already, or is gone.
pub fn lock_sealed(app: &AppHandle, reason: LockReason) {
    let shell = app.state::<Shell>();
    let outcome = shell.session().lock(reason);
    match outcome {
        LockOutcome::Nothing => return,
        // It stays locked however it ends; what is only being opened need not go on.
        LockOutcome::Opening => return shell.tasks.stop(Task::Unlock),
        LockOutcome::Vault(_) | LockOutcome::Work => {}
    }
    // Where the page goes with its window, and another one is opened then, one that is being closed is left to close.
    if cfg!(target_os = "linux") || reason != LockReason::Closed {
        shell.throw_page_away(app);
    }
    projector::close(app);
    clipboard::clear(app);
    // What the page said and was told passed over the stack of the window's thread. A program that just ends has no such
    // thread any more.
    let _ = app.run_on_main_thread(wipe_stack_below);
    if let LockOutcome::Vault(open) = outcome {
        shell.close(*open);
    }
}

/// Looks once a second, as long as the program runs, whether nobody is there, and whether more is known of the health
/// of the vault than the page was told.
pub fn watch(app: AppHandle) {
    thread::spawn(move || {
        for second in 1_u64.. {
            thread::sleep(Duration::from_secs(1));
            let (idle, health) = {
                let shell = app.state::<Shell>();
                let mut session = shell.session();
                if second % 60 == 0 {
                    session.stay();
                }
                (session.is_idle(), session.health_to_tell())
            };
            if idle {
                lock(&app, LockReason::Idle);
            } else if let Some(health) = health {
                // A window that is just closing cannot be told.
                let _ = health.emit(&app);
            }
        }
    });
}

/// Locks, and closes the window then.
pub fn lock_and_close(app: AppHandle) {
    thread::spawn(move || {
        lock(&app, LockReason::Closed);
        if let Some(window) = app.get_webview_window(MAIN) {
            let _ = window.destroy();
        }
    });
}
