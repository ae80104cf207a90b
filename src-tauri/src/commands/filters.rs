//! Saved filters of the list of people.

use kring_core::filters::{FilterId, SavedFilter};
use kring_core::record::Versioned;

record_commands! {
    /// The saved filters, by name.
    list: pub fn filters() -> Vec<Versioned<SavedFilter>>;

    /// Keeps a filter under a name.
    write: pub fn add_filter(input: SavedFilter) -> Versioned<SavedFilter>;

    /// Changes a saved filter from the revision it was shown with.
    change: pub fn change_filter(id: FilterId, input: SavedFilter) -> Versioned<SavedFilter>;

    /// Lets a saved filter go.
    write: pub fn remove_filter(id: FilterId) -> ();
}
