//! Lists for other programs: plain rows of cells that are days, numbers and words. `kinds` is the one list of them.
//!
//! What a report says too is taken from that report, so that both keep the same things in.

mod actions;
mod agreements;
mod attendance;
mod content;
mod decisions;
mod exports;
mod goals;
mod kinds;
mod promises;
#[cfg(test)]
mod tests;

use jiff::civil::{Date, DateTime};
use kring_vault::RecordId;

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use super::{LeftOut, ReportHead};

pub use kinds::ListKind;

/// A list, worked out.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// Which list.
    pub kind: ListKind,
    /// What it is about, who may read it, what for, and in which language.
    pub head: ReportHead,
    /// The rows, each as long as the columns of its kind.
    pub rows: Vec<Vec<ListCell>>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
    /// The record it is about.
    subject: Option<RecordId>,
}

/// A column of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListColumn {
    /// Its name: words with hyphens.
    pub name: &'static str,
    /// How wide it is, in digits.
    pub width: u8,
}

/// A cell of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListCell {
    /// Nothing.
    Empty,
    /// Words of users, or names.
    Words(String),
    /// A day.
    Day(Date),
    /// A moment on the clock of the vault's zone, in whole seconds.
    Moment(DateTime),
    /// A number.
    Number(u32),
    /// One of the values of a field, by its name in JSON.
    Choice(String),
    /// An operation of the log, by its name.
    Operation(String),
}

impl ListCell {
    fn choice(value: impl serde::Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(serde_json::Value::String(name)) => Self::Choice(name),
            _ => Self::Empty,
        }
    }

    fn names(names: &[String]) -> Self {
        Self::Words(names.join(", "))
    }
}

impl From<String> for ListCell {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<Date> for ListCell {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<Option<Date>> for ListCell {
    fn from(day: Option<Date>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

const fn column(name: &'static str, width: u8) -> ListColumn {
    ListColumn { name, width }
}

impl Workspace {
    /// Writes in the audit log that a list left the vault; to be called before the file is put in its place.
    ///
    /// Errors: `names.undecided` when it is to name nobody and has names that nobody decided about.
    pub fn note_list_export(&mut self, list: &List, now: &Now) -> Result<(), Error> {
        list.head.names.decided()?;
        let about: Vec<_> = list.subject.into_iter().collect();
        self.note_leaving(list.kind.operation(), &about, list.head.classification, now)
    }
}
