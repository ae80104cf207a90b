//! Contact data on the clipboard: lent for half a minute, kept out of clipboard histories where the system lets us.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use arboard::Clipboard;
#[cfg(all(unix, not(target_os = "macos")))]
use arboard::SetExtLinux as _;
#[cfg(windows)]
use arboard::SetExtWindows as _;
use kring_core::Problem;
use tauri::{AppHandle, Manager};

use crate::shell::problem;

/// How long contact data stays.
const LENT: Duration = Duration::from_secs(30);

/// What was lent last. On Linux the text is there only as long as this program holds it.
#[derive(Default)]
pub struct Lent(Mutex<Option<(Clipboard, String)>>);

/// Puts a text on the clipboard and takes it back after a while, unless something else was copied since.
pub fn lend(app: &AppHandle, text: String) -> Result<(), Problem> {
    let refused = |_| problem("window.clipboard");
    let mut clipboard = Clipboard::new().map_err(refused)?;
    let set = clipboard.set();
    #[cfg(any(windows, all(unix, not(target_os = "macos"))))]
    let set = set.exclude_from_history();
    set.text(text.clone()).map_err(refused)?;
    app.state::<Lent>().put(Some((clipboard, text.clone())));
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(LENT);
        app.state::<Lent>().take_back(Some(&text));
    });
    Ok(())
}

/// Takes back at once whatever is lent: when the vault locks.
pub fn take_back(app: &AppHandle) {
    app.state::<Lent>().take_back(None);
}

impl Lent {
    fn put(&self, lent: Option<(Clipboard, String)>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = lent;
    }

    /// Clears the clipboard if what was lent still stands there; with a text named, only if it is that one.
    fn take_back(&self, named: Option<&str>) {
        let mut lent = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((mut clipboard, text)) = lent.take_if(|(_, text)| named.is_none_or(|named| named == text))
        else {
            return;
        };
        if clipboard.get_text().is_ok_and(|there| there == text) {
            // A clipboard that cannot be reached any more holds nothing of ours either.
            let _ = clipboard.clear();
        }
    }
}
