//! The page is thrown away at a lock. What was read stays in the memory of the process that drew it, also after the
//! page is loaded anew (`docs/decisions/locking.md` has what was measured), so that process itself has to go.

use tauri::{AppHandle, Manager, WebviewWindow};

use crate::backdrop;
use crate::lock::MAIN;

/// Ends the process that drew the page and begins a new one at the first screen. Also closes the dialogs of the
/// system that are still open: their titles and names may tell of what is locked.
pub fn throw_away(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Nobody told of it when the look of the system changed.
        backdrop::lay(app);
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

/// Elsewhere no call ends that process alone. It ends with the window, which takes its dialogs along, and
/// [`crate::follow`] opens a new one in the same place.
#[cfg(not(target_os = "linux"))]
fn begin_anew(window: &WebviewWindow) {
    window.state::<crate::shell::Shell>().begin_changing_window();
    let _ = window.destroy();
}
