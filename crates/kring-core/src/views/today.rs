//! What needs attention today.

use jiff::civil::Date;
use serde::Serialize;
use specta::Type;

use super::{MeetingRow, PersonName, PromiseRow};

/// Vandaag.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// The day.
    #[specta(type = String)]
    pub date: Date,
    /// Open promises: ours first, then by day, those without a day last.
    pub promises: Vec<PromiseRow>,
    /// Meetings planned from today until seven days on, in order.
    pub meetings: Vec<MeetingRow>,
    /// People who were not yet told that this is kept, by name.
    pub not_informed: Vec<PersonName>,
    /// How many people there are.
    pub people: u32,
}
