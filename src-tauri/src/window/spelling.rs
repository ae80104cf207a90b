//! Which words the web view marks as misspelt. Only words of dictionaries on this computer are compared: nothing is sent
//! and nothing is fetched (`docs/decisions/spelling.md`).

use kring_core::locale::Locale;
use tauri::AppHandle;

/// Whether fields in which sentences are written may be checked here. On Windows the web view fetches dictionaries by
/// itself when the system has none for a language, and no call of it forbids that.
pub const ALLOWED: bool = cfg!(not(target_os = "windows"));

/// Lets the web view check what is written in this language.
#[cfg(target_os = "linux")]
pub fn check_in(app: &AppHandle, language: Locale) {
    use tauri::Manager;
    use webkit2gtk::{WebContextExt, WebViewExt};

    // A window that is just going away checks nothing any more.
    let Some(window) = app.get_webview_window(super::MAIN) else { return };
    let _ = window.with_webview(move |view| {
        let Some(context) = view.inner().context() else { return };
        context.set_spell_checking_languages(dictionaries(language));
        context.set_spell_checking_enabled(true);
    });
}

/// Elsewhere the system chooses: macOS by the language of the text, and on Windows nothing is checked.
#[cfg(not(target_os = "linux"))]
pub fn check_in(_app: &AppHandle, _language: Locale) {}

/// The dictionaries that are asked for, by the names they have on the system; those that are not there do not count. A
/// word is right when one of them has it.
#[cfg(target_os = "linux")]
fn dictionaries(language: Locale) -> &'static [&'static str] {
    match language {
        Locale::Nl => &["nl_NL"],
        Locale::En => &["en_GB", "en_US"],
    }
}
