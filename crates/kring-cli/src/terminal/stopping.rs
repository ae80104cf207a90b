//! Ctrl+C. It ends the program at once while nothing is under way, and asks what is under way to stop at a whole
//! operation: "nothing was changed" (130) is only ever said when that is so.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use kring_texts::Texts;

use super::exit;
use super::failure::Failure;

/// Set by Ctrl+C.
static ASKED: AtomicBool = AtomicBool::new(false);
static AT: Mutex<At> = Mutex::new(At::Nothing);

/// What the program is at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum At {
    /// Nothing that could be left half done: it ends at once.
    Nothing,
    /// It opens a vault, which stops when it is asked to; nothing is changed by that.
    Opening,
    /// It has a vault in hand: it stops, or finishes, and says what was done.
    Working,
}

/// From here on Ctrl+C is heard.
pub(crate) fn listen(texts: &'static Texts) {
    // Without the handler Ctrl+C ends the program, which the vault survives.
    let _ = ctrlc::set_handler(move || {
        let again = ASKED.swap(true, Ordering::SeqCst);
        // Held until the program has ended: nothing begins meanwhile.
        let at = at();
        match *at {
            At::Nothing => std::process::exit(exit::STOPPED.into()),
            At::Opening if again => std::process::exit(exit::STOPPED.into()),
            At::Working if again => {
                let failure = Failure::new("cli.stoppedAtOnce");
                // Nobody may be listening.
                let _ = writeln!(io::stderr(), "kring: {}", failure.message(texts));
                std::process::exit(failure.exit_code().into());
            }
            At::Opening | At::Working => {}
        }
    });
}

/// Whether it was asked to stop.
pub(crate) fn asked() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// A vault is being opened.
pub(crate) fn opening() {
    let mut at = at();
    *at = At::Opening.max(*at);
}

/// A vault is in hand from here on to the end of the program.
///
/// # Errors
/// `vault.cancelled` when it was asked to stop before: nothing was done yet.
pub(crate) fn working() -> Result<(), Failure> {
    let mut at = at();
    if asked() && *at != At::Working {
        return Err(Failure::new("vault.cancelled"));
    }
    *at = At::Working;
    Ok(())
}

/// Waits for what somebody types or another program writes, before anything is done with it.
pub(crate) fn waiting<T>(wait: impl FnOnce() -> T) -> T {
    let before = std::mem::replace(&mut *at(), At::Nothing);
    let got = wait();
    *at() = before;
    got
}

fn at() -> MutexGuard<'static, At> {
    AT.lock().unwrap_or_else(PoisonError::into_inner)
}
