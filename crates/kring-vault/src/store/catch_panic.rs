//! Calls to sled that return even when sled panics.
#![allow(
    clippy::missing_const_for_thread_local,
    reason = "it is const; clippy does not see it for Windows with GNU's linker"
)]

use super::{Unusable, Usable};
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Runs `call`; a panic inside becomes [`Unusable`] and prints nothing.
///
/// After a panic the instance of sled must not be used again; callers set its folder aside.
pub(super) fn catch_panic<T>(call: impl FnOnce() -> Usable<T>) -> Usable<T> {
    keep_quiet();
    let before = INSIDE.replace(true);
    // Sound for our own data: on a panic the callers drop what the closure may have half changed.
    let result = panic::catch_unwind(AssertUnwindSafe(call));
    INSIDE.set(before);
    result.unwrap_or(Err(Unusable))
}

/// Makes panics inside such a call print nothing; all others are handled as before.
fn keep_quiet() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let others = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !INSIDE.get() {
                others(info);
            }
        }));
    });
}
