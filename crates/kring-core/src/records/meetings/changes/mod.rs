//! How an agenda came to be what it is: a line for each change, kept by the operation that makes it.

pub(super) mod correct;
#[cfg(test)]
mod corrected_tests;
mod differences;
#[cfg(test)]
mod tests;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::records::people::PersonId;

use super::{AgendaItemId, Meeting, Origin};

pub(super) use differences::{Asked, kept_changes};

/// One change of the agenda of a meeting. It is kept as it was made: later changes of the item do not change it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaChange {
    /// When, as the clock on the wall showed it.
    #[specta(type = String)]
    pub at: DateTime,
    /// What was done.
    pub what: AgendaChangeWhat,
    /// Which item; `None` for the agenda as a whole.
    #[serde(default)]
    pub item: Option<AgendaItemId>,
    /// What the item was called then.
    #[serde(default)]
    pub title: String,
    /// At the request of which side.
    #[serde(default)]
    pub requested_by: Option<Origin>,
    /// Who asked for it, if they agreed to be named.
    #[serde(default)]
    pub requester: Option<PersonId>,
    /// Why.
    #[serde(default)]
    pub reason: String,
    /// The item that this one made room for.
    #[serde(default)]
    pub made_room_for: Option<AgendaItemId>,
    /// When who asked for it or why was corrected last, as the clock on the wall showed it.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub corrected_at: Option<DateTime>,
    /// Who may read it: as closed as the item ever was.
    #[serde(default)]
    pub classification: Classification,
}

/// The sorts of changes of an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum AgendaChangeWhat {
    /// An item was added.
    Added,
    /// An item that could not wait was put in.
    AddedUrgently,
    /// An item was taken over from another meeting.
    CarriedOver,
    /// An item went off the agenda.
    Removed,
    /// An item was moved.
    Moved {
        /// The place it had, from 1.
        from: u32,
        /// The place it got, from 1.
        to: u32,
    },
    /// An item got another title.
    Retitled {
        /// The one it had.
        former_title: String,
    },
    /// An item got more minutes or fewer.
    MinutesChanged {
        /// How many it had.
        from: u16,
        /// How many it got.
        to: u16,
    },
    /// An item was put aside.
    Parked,
    /// An item that had been put aside came back.
    BroughtBack,
    /// The agenda was given to the people who come.
    Shared,
}

/// Who asked for a change of the agenda, and why. All of it may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ChangeRequest {
    /// At the request of which side.
    pub requested_by: Option<Origin>,
    /// Who asked for it, if they agreed to be named.
    pub requester: Option<PersonId>,
    /// Why.
    pub reason: String,
}

impl Meeting {
    /// The changes that people who come to the meeting are told of, in order: what changed since the agenda was shared last.
    /// Of one that was not marked as shared, what changed after the day it was begun on. Something urgent, and what a
    /// reason was given for, is told in any case.
    pub fn told_changes(&self) -> impl Iterator<Item = &AgendaChange> {
        let lines = &self.agenda_changes;
        let shared = lines.iter().rposition(|line| line.what == AgendaChangeWhat::Shared);
        let comes = |line: &&AgendaChange| {
            matches!(
                line.what,
                AgendaChangeWhat::Added | AgendaChangeWhat::AddedUrgently | AgendaChangeWhat::CarriedOver
            )
        };
        let begun = lines.first().filter(comes).map(|line| line.at.date());
        // An agenda that was there before its changes were kept was begun earlier.
        let whole =
            self.agenda.iter().all(|item| lines.iter().filter(comes).any(|line| line.item == Some(item.id)));
        let begun = begun.filter(|_| whole);
        lines.iter().enumerate().filter_map(move |(place, line)| {
            let later = match shared {
                Some(shared) => place > shared,
                None => begun.is_none_or(|begun| line.at.date() > begun),
            };
            let asked = !line.reason.is_empty() || line.made_room_for.is_some();
            let told = line.what != AgendaChangeWhat::Shared && (later || asked);
            told.then_some(line)
        })
    }

    /// The titles that no item has any more which had them once, each with the change that kept it.
    pub(crate) fn former_titles(&self) -> impl Iterator<Item = (&String, &AgendaChange)> {
        let titles = self.agenda_changes.iter().flat_map(|line| {
            let former = match &line.what {
                AgendaChangeWhat::Retitled { former_title } => Some(former_title),
                _ => None,
            };
            former.into_iter().chain([&line.title]).map(move |title| (title, line))
        });
        titles.filter(|(title, line)| {
            !self.items().any(|item| Some(item.id) == line.item && item.title == **title)
        })
    }

    /// What the item that a line made room for was called when it came.
    pub fn made_room_for(&self, line: &AgendaChange) -> Option<&AgendaChange> {
        line.made_room_for.and_then(|id| self.agenda_changes.iter().find(|one| one.item == Some(id)))
    }
}

/// Whether a line is as it should be.
pub(super) fn check_change(line: &AgendaChange) -> Result<(), Error> {
    check::time("at", line.at)?;
    line.corrected_at.map_or(Ok(()), |at| check::time("correctedAt", at))?;
    check::text("title", &line.title, check::NAME)?;
    check::text("reason", &line.reason, check::SHORT)?;
    match &line.what {
        AgendaChangeWhat::Retitled { former_title } => {
            check::text("what.formerTitle", former_title, check::NAME)
        }
        _ => Ok(()),
    }
}

/// Changes that go on with each other within so many minutes are one change.
const ONE_CHANGE: i64 = 10;

/// Whether so little time lies between two changes that they can be one.
pub(super) fn soon_after(last: DateTime, next: DateTime) -> bool {
    (0..ONE_CHANGE).contains(&next.duration_since(last).as_mins())
}

/// Adds a change to those that are kept, or lays it over the last one where it goes on with it. `join` says whether anything is left
/// to tell then.
pub(super) fn keep_change<T>(
    lines: &mut Vec<T>,
    line: T,
    continues: impl Fn(&T, &T) -> bool,
    join: impl Fn(&mut T, &T) -> bool,
) {
    match lines.last_mut().filter(|last| continues(last, &line)).map(|last| join(last, &line)) {
        None => lines.push(line),
        Some(true) => {}
        Some(false) => drop(lines.pop()),
    }
}

/// A moment without its seconds: nobody remembers those.
pub(super) fn to_the_minute(at: DateTime) -> DateTime {
    at.date().at(at.hour(), at.minute(), 0, 0)
}
