//! Throwing the page away at a lock. What was read stays in the memory of the process that drew it, even after the page
//! is reloaded (`docs/decisions/locking.md` has the measurements), so that process itself is ended.

use std::sync::{Mutex, PoisonError};

use kring_core::settings::Theme;
use tauri::{AppHandle, Manager, WebviewWindow};

use super::{MAIN, backdrop};

/// How a window stands among those of other programs. Its place and size are kept by a plugin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stood {
    /// It is what the keys go to.
    pub focused: bool,
    /// It is in the bar of the desktop only.
    pub minimised: bool,
}

impl Stood {
    /// As somebody wants it who starts the program.
    pub const IN_FRONT: Self = Self { focused: true, minimised: false };
}

/// The window that is being replaced by a new one, if it is: that it goes does not end the program then. The new one comes up as
/// the old one stood, so that a lock puts no window over what somebody works with.
#[derive(Default)]
pub struct Replacement(Mutex<Option<Stood>>);

impl Replacement {
    /// The window is about to go.
    #[cfg_attr(target_os = "linux", allow(dead_code, reason = "there the window stays"))]
    fn begin(&self, stood: Stood) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(stood);
    }

    /// How the window stood that is being replaced.
    pub fn goes_on(&self) -> Option<Stood> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The new window is there.
    pub fn end(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Ends the process that drew the page and begins a new one at the first screen. Also closes the dialogs of the
/// system that are still open: their titles and names may tell of what is locked.
pub fn throw_away(app: &AppHandle, theme: Theme) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Nobody told of it when the look of the system changed. A lock does not wait for the answer of the window's thread; a
        // window that is opened anew has it laid again.
        if cfg!(target_os = "linux") {
            let app = app.clone();
            std::thread::spawn(move || backdrop::lay(&app, theme));
        }
        begin_anew(&window);
    }
}

/// The window stays where it is on the screen; only what is behind it changes.
#[cfg(target_os = "linux")]
fn begin_anew(window: &WebviewWindow) {
    use gtk::prelude::{Cast, GtkWindowExt};
    use webkit2gtk::WebViewExt;

    // A window that is just going away takes its page with it.
    let _ = window.with_webview(|view| {
        for open in gtk::Window::list_toplevels() {
            if let Ok(dialog) = open.downcast::<gtk::Dialog>() {
                dialog.close();
            }
        }
        let view = view.inner();
        // A driver gives up when the process it talks to ends. What a driver sees is tested with a page loaded anew;
        // that the process goes is tested in the shipped window, which has none.
        if cfg!(feature = "e2e") {
            view.reload();
            return;
        }
        let address = view.uri();
        view.terminate_web_process();
        if let Some(address) = address {
            view.load_uri(&address);
        }
    });
}

/// Elsewhere no call ends that process alone. It ends with the window, and `follow` in `lib.rs` opens a new one in the same place.
/// On macOS a window takes its dialogs along; on Windows they are closed first.
#[cfg(not(target_os = "linux"))]
fn begin_anew(window: &WebviewWindow) {
    // On its own thread, which answers at once there; a lock waits for nothing of it.
    let old = window.clone();
    let _ = window.run_on_main_thread(move || {
        let stood = Stood {
            focused: old.is_focused().unwrap_or(true),
            minimised: old.is_minimized().unwrap_or(false),
        };
        old.state::<Replacement>().begin(stood);
        #[cfg(windows)]
        if let Ok(handle) = old.hwnd() {
            super::dialogs_above::close_all(handle.0);
        }
        let _ = old.destroy();
    });
}
