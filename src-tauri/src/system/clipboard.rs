//! Contact data on the clipboard: for half a minute, and kept out of clipboard histories where the system lets us.

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

use crate::runtime::problem;

/// How long contact data stays.
const KEPT: Duration = Duration::from_secs(30);

/// What was copied last. On Linux the text is there only as long as this program holds it.
#[derive(Default)]
pub struct Copied(Mutex<Option<(Clipboard, String)>>);

/// Puts a text on the clipboard and clears it after a while, unless something else was copied since.
pub fn copy_for_a_while(app: &AppHandle, text: String) -> Result<(), Problem> {
    let refused = |_| problem("window.clipboard");
    let mut clipboard = Clipboard::new().map_err(refused)?;
    let set = clipboard.set();
    #[cfg(any(windows, all(unix, not(target_os = "macos"))))]
    let set = set.exclude_from_history();
    set.text(text.clone()).map_err(refused)?;
    app.state::<Copied>().put(Some((clipboard, text.clone())));
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(KEPT);
        app.state::<Copied>().clear(Some(&text));
    });
    Ok(())
}

/// Clears at once what was copied, if it still stands there: when the vault locks.
pub fn clear(app: &AppHandle) {
    app.state::<Copied>().clear(None);
}

impl Copied {
    fn put(&self, copied: Option<(Clipboard, String)>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = copied;
    }

    /// Clears the clipboard if what was copied still stands there; with a text named, only if it is that one.
    fn clear(&self, named: Option<&str>) {
        let mut copied = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((mut clipboard, text)) = copied.take_if(|(_, text)| named.is_none_or(|named| named == text))
        else {
            return;
        };
        if clipboard.get_text().is_ok_and(|there| there == text) {
            // A clipboard that cannot be reached any more holds nothing of ours either.
            let _ = clipboard.clear();
        }
    }
}
