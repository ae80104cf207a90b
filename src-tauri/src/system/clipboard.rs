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

/// How often clearing is tried while another program holds the clipboard, and for how long after that.
const AGAIN: Duration = Duration::from_secs(1);
const TRIES: u32 = 600;

/// What was copied last, by this way to the clipboard. On Linux the text is there only as long as this program holds it.
pub type Copied = Remembered<Clipboard>;

/// A text that was copied, and the way to the clipboard it went by.
pub struct Remembered<Way>(Mutex<Option<(Way, String)>>);

impl<Way> Default for Remembered<Way> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

/// Puts a text on the clipboard and clears it after a while, unless something else was copied since.
pub fn copy_for_a_while(app: &AppHandle, text: String) -> Result<(), Problem> {
    let refused = |_| problem("window.clipboard");
    let mut clipboard = Clipboard::new().map_err(refused)?;
    let placed = put(&mut clipboard, &text);
    // Also where it failed: the text may be there without its marks then, and goes at once.
    app.state::<Copied>().remember(clipboard, text.clone());
    let kept = if placed.is_ok() { KEPT } else { Duration::ZERO };
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(kept);
        app.state::<Copied>().clear_when_free(Some(&text), thread::sleep);
    });
    placed.map_err(refused)
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

/// Clears at once what was copied, if it still stands there: when the vault locks. While another program holds the clipboard it is
/// tried again, and nobody waits for that.
pub fn clear(app: &AppHandle) {
    if !app.state::<Copied>().clear(None) {
        let app = app.clone();
        thread::spawn(move || app.state::<Copied>().clear_when_free(None, thread::sleep));
    }
}

/// What is asked of a clipboard.
pub trait Board {
    /// The text on it.
    fn text(&mut self) -> Result<String, Error>;
    /// Takes away what is on it.
    fn empty(&mut self) -> Result<(), Error>;
}

impl Board for Clipboard {
    fn text(&mut self) -> Result<String, Error> {
        self.get_text()
    }

    fn empty(&mut self) -> Result<(), Error> {
        self.clear()
    }
}

impl<Way: Board> Remembered<Way> {
    fn remember(&self, way: Way, text: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((way, text));
    }

    /// Clears the clipboard if what was copied still stands there; with a text named, only if it is that one. `false` when the clipboard
    /// cannot be reached now: what was copied is remembered then, for another try.
    fn clear(&self, named: Option<&str>) -> bool {
        let mut copied = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((way, text)) = copied.as_mut().filter(|(_, text)| named.is_none_or(|named| named == text))
        else {
            return true;
        };
        let is_gone = match way.text() {
            Ok(there) if there == *text => way.empty().is_ok(),
            Ok(_) | Err(Error::ContentNotAvailable) => true,
            Err(_) => false,
        };
        if is_gone {
            *copied = None;
        }
        is_gone
    }

    fn clear_when_free(&self, named: Option<&str>, mut wait: impl FnMut(Duration)) {
        for _ in 0..TRIES {
            if self.clear(named) {
                return;
            }
            wait(AGAIN);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clipboard that another program holds for so many calls.
    struct Held<'t> {
        calls: u32,
        there: &'t Mutex<Option<String>>,
    }

    impl Held<'_> {
        fn call(&mut self) -> Result<(), Error> {
            let held = self.calls > 0;
            self.calls = self.calls.saturating_sub(1);
            if held { Err(Error::ClipboardOccupied) } else { Ok(()) }
        }
    }

    impl Board for Held<'_> {
        fn text(&mut self) -> Result<String, Error> {
            self.call()?;
            self.there.lock().unwrap().clone().ok_or(Error::ContentNotAvailable)
        }

        fn empty(&mut self) -> Result<(), Error> {
            self.call()?;
            *self.there.lock().unwrap() = None;
            Ok(())
        }
    }

    #[test]
    fn a_clipboard_that_another_program_holds_is_cleared_when_it_is_free() {
        let there = Mutex::new(Some("06 12345678".to_owned()));
        for calls in [0, 1, 2, 30] {
            *there.lock().unwrap() = Some("06 12345678".to_owned());
            let copied = Remembered::default();
            copied.remember(Held { calls, there: &there }, "06 12345678".to_owned());
            let mut waited = 0;
            copied.clear_when_free(None, |_| waited += 1);
            assert_eq!((there.lock().unwrap().as_deref(), waited), (None, calls));
        }
    }

    #[test]
    fn what_somebody_else_copied_stays_and_is_not_looked_at_again() {
        let there = Mutex::new(Some("of somebody else".to_owned()));
        let copied = Remembered::default();
        copied.remember(Held { calls: 0, there: &there }, "06 12345678".to_owned());
        assert!(copied.clear(Some("06 99999999")), "another number was copied since");
        assert!(copied.clear(None));
        *there.lock().unwrap() = Some("06 12345678".to_owned());
        assert!(copied.clear(None));
        assert!(there.lock().unwrap().is_some());
    }
}

#[cfg(all(test, windows))]
#[allow(unsafe_code, reason = "what else stands on the clipboard is known to the system only")]
mod windows_tests {
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
        copied.remember(clipboard, "06 12345678".to_owned());
        assert!(copied.clear(None));
        assert!(Clipboard::new().unwrap().get_text().is_err());

        let mut clipboard = Clipboard::new().unwrap();
        clipboard.set_text("of somebody else").unwrap();
        assert_eq!(number_under(HISTORY), None, "only what Kring copies is marked");
        copied.remember(clipboard, "06 12345678".to_owned());
        assert!(copied.clear(None));
        assert_eq!(Clipboard::new().unwrap().get_text().unwrap(), "of somebody else");
    }
}
