//! A record as it is kept: its content with the envelope the vault gives it.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;
use specta::Type;

use super::Id;

/// A kept `T` with its id and history. In JSON the fields of `T` stand beside those of the envelope.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Versioned<T> {
    /// The record's id.
    pub id: Id<T>,
    /// How often the record was written: 1 when new. A change names the revision it started from.
    pub revision: u32,
    /// When the record was first written.
    #[specta(type = String)]
    pub created_at: Timestamp,
    /// When the record was last written.
    #[specta(type = String)]
    pub changed_at: Timestamp,
    /// What is kept.
    #[serde(flatten)]
    pub content: T,
}

impl<T> Versioned<T> {
    /// The day it was put in the vault, by the clock of Greenwich: a stand-in for a day that nobody wrote down.
    pub(crate) fn written_on(&self) -> Date {
        TimeZone::UTC.to_datetime(self.created_at).date()
    }
}
