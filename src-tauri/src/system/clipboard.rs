//! Contact data on the clipboard: for half a minute, and kept out of clipboard histories where the system lets us.

use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

#[cfg(target_os = "macos")]
use arboard::SetExtApple as _;
#[cfg(all(unix, not(target_os = "macos")))]
use arboard::SetExtLinux as _;
#[cfg(windows)]
use arboard::SetExtWindows as _;
use arboard::{Clipboard, Error};
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
    put(&mut clipboard, &text).map_err(refused)?;
    app.state::<Copied>().put(Some((clipboard, text.clone())));
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(KEPT);
        app.state::<Copied>().clear(Some(&text));
    });
    Ok(())
}

/// Puts a text on the clipboard, marked so that no history keeps it and no cloud gets it. What honours the marks is the system's own
/// on Windows, and what programs agreed on elsewhere.
fn put(clipboard: &mut Clipboard, text: &str) -> Result<(), Error> {
    let set = clipboard.set().exclude_from_history();
    // The one of monitoring is for every watcher of the clipboard; programs that know only one of the other two are told by that.
    #[cfg(windows)]
    let set = set.exclude_from_monitoring().exclude_from_cloud();
    set.text(text)
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

#[cfg(all(test, windows))]
#[allow(unsafe_code, reason = "what else stands on the clipboard is known to the system only")]
mod tests {
    use windows_sys::Win32::System::DataExchange::{
        CloseClipboard, GetClipboardData, IsClipboardFormatAvailable, OpenClipboard, RegisterClipboardFormatW,
    };
    use windows_sys::Win32::System::Memory::{GlobalLock, GlobalUnlock};
    use windows_sys::core::PCWSTR;
    use windows_sys::w;

    use super::*;

    const HISTORY: PCWSTR = w!("CanIncludeInClipboardHistory");
    const CLOUD: PCWSTR = w!("CanUploadToCloudClipboard");
    const MONITORS: PCWSTR = w!("ExcludeClipboardContentFromMonitorProcessing");

    /// What stands on the clipboard under the name of a format, as a number.
    fn number_under(format: PCWSTR) -> Option<u32> {
        // SAFETY: the names are constants; the block is read while the clipboard is open and locked, and holds four bytes or more.
        unsafe {
            let format = RegisterClipboardFormatW(format);
            if IsClipboardFormatAvailable(format) == 0 || OpenClipboard(std::ptr::null_mut()) == 0 {
                return None;
            }
            let block = GetClipboardData(format);
            let number = GlobalLock(block).cast::<u32>().read_unaligned();
            GlobalUnlock(block);
            CloseClipboard();
            Some(number)
        }
    }

    #[test]
    fn a_number_is_marked_for_no_history_no_cloud_and_no_watcher_and_goes_when_it_is_cleared() {
        let mut clipboard = Clipboard::new().unwrap();
        put(&mut clipboard, "06 12345678").unwrap();
        assert_eq!(clipboard.get_text().unwrap(), "06 12345678");
        assert_eq!([HISTORY, CLOUD].map(number_under), [Some(0); 2]);
        assert!(number_under(MONITORS).is_some());

        let copied = Copied::default();
        copied.put(Some((clipboard, "06 12345678".to_owned())));
        copied.clear(None);
        assert!(Clipboard::new().unwrap().get_text().is_err());

        let mut clipboard = Clipboard::new().unwrap();
        clipboard.set_text("of somebody else").unwrap();
        assert_eq!(number_under(HISTORY), None, "only what Kring copies is marked");
        copied.put(Some((clipboard, "06 12345678".to_owned())));
        copied.clear(None);
        assert_eq!(Clipboard::new().unwrap().get_text().unwrap(), "of somebody else");
    }
}
