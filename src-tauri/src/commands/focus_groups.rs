//! Focus groups, and what stands on their flip charts.

use kring_core::focus_groups::{Flap, FocusGroup, FocusGroupFilter, FocusGroupId, FocusGroupRow};
use kring_core::inputs::Input;
use kring_core::record::Versioned;

record_commands! {
    /// The focus groups a filter lets through.
    list: pub fn focus_groups(filter: FocusGroupFilter) -> Vec<FocusGroupRow>;

    /// Writes down a focus group.
    write: pub fn add_focus_group(input: FocusGroup) -> Versioned<FocusGroup>;

    /// Changes a focus group from the revision the form was opened with.
    change: pub fn change_focus_group(id: FocusGroupId, input: FocusGroup) -> Versioned<FocusGroup>;

    /// Removes a focus group; what was said there stays.
    write: pub fn remove_focus_group(id: FocusGroupId) -> ();

    /// Writes a flip chart down.
    write: pub fn add_flap(id: FocusGroupId, flap: Flap) -> Vec<Versioned<Input>>;
}
