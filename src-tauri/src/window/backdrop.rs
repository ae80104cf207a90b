//! What stands behind the page until it is drawn: the paper of the look that was chosen. A dark window does not flash
//! white when it opens or when its page is thrown away.

use kring_core::settings::Theme;
use tauri::webview::Color;
use tauri::{AppHandle, Manager};

use super::MAIN;

/// `--paper` of the light and of the dark look, as `ui/src/styles` has it.
const LIGHT: Color = Color(0xff, 0xff, 0xff, 0xff);
const DARK: Color = Color(0x14, 0x19, 0x1f, 0xff);

/// Lays it behind the page, as the screens before an open vault look: those are what is drawn next.
pub fn lay(app: &AppHandle, theme: Theme) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    let dark = match theme {
        Theme::Light => false,
        Theme::Dark => true,
        Theme::System => window.theme().is_ok_and(|theme| theme == tauri::Theme::Dark),
    };
    // A window that is just going away needs none.
    let _ = window.set_background_color(Some(if dark { DARK } else { LIGHT }));
}
