//! Promises and actions.

use kring_core::promises::{Promise, PromiseFilter, PromiseId, PromiseRow, PromiseState};
use kring_core::record::Versioned;

record_commands! {
    /// The promises a filter lets through.
    list: pub fn promises(filter: PromiseFilter; now) -> Vec<PromiseRow>;

    /// Adds a promise.
    write: pub fn add_promise(input: Promise) -> Versioned<Promise>;

    /// Changes a promise from the revision the form was opened with.
    change: pub fn change_promise(id: PromiseId, input: Promise) -> Versioned<Promise>;

    /// Removes a promise.
    write: pub fn remove_promise(id: PromiseId) -> ();

    /// Ticks a promise off, as done or let go.
    write: pub fn close_promise(id: PromiseId, state: PromiseState) -> Versioned<Promise>;

    /// Opens a closed promise again.
    write: pub fn reopen_promise(id: PromiseId) -> Versioned<Promise>;
}
