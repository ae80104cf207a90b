//! What every command runs with: threads, the clock, problems of the shell itself, faults that are caught, and waiting
//! that holds up no other command.

use std::collections::BTreeMap;
use std::io;
use std::panic::{self, AssertUnwindSafe};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kring_core::vault::{on_wiped_stack, wipe_stack_below};
use kring_core::{Now, Problem};
use tokio::runtime::{Builder, Handle, Runtime};

/// Starts the threads that Tauri runs commands on. Arguments and results pass over their stacks before and after a
/// command's own [`waiting`], so each thread wipes its stack when it has nothing to do and when it ends. They stop when
/// the runtime is dropped. To be called once, before Tauri is set up.
pub fn start() -> io::Result<Runtime> {
    let mut threads = Builder::new_multi_thread();
    let runtime =
        threads.enable_all().on_thread_park(wipe_stack_below).on_thread_stop(wipe_stack_below).build()?;
    tauri::async_runtime::set(runtime.handle().clone());
    Ok(runtime)
}

/// The moment a command runs, in the zone of this desk.
#[allow(clippy::disallowed_methods, reason = "the programs read the clock, once per request")]
pub fn now() -> Now {
    Now::new(Timestamp::now(), TimeZone::system())
}

/// A [`Problem`] of the shell itself.
pub fn problem(code: &str) -> Problem {
    Problem { code: code.to_owned(), args: BTreeMap::default() }
}

/// Runs work of which a fault in Kring must not stop more than itself: when it panics, that is a problem the page
/// hears of like any other. A workspace is whole after a panic, and nothing else may be half changed by `work`.
pub fn caught<T>(work: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    panic::catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(problem("window.unexpected")))
}

/// Runs what waits for a disk, a key or a person, and says so to the runtime, which hands the other commands to
/// another thread meanwhile. Nothing of it stays on the stack.
pub fn waiting<T>(wait: impl FnOnce() -> T) -> T {
    let wait = || on_wiped_stack(wait);
    if Handle::try_current().is_ok() { tokio::task::block_in_place(wait) } else { wait() }
}
