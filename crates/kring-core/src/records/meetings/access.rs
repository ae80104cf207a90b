//! What people need in order to come to a meeting. It is counted for the meeting: who needs it is kept nowhere.

use jiff::ToSpan;
use jiff::civil::Date;
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::{Meeting, MeetingId, Stage};

pub(crate) const ACCESS: Operation = Operation::named("meeting.access");

/// Days before a meeting on which what is not arranged yet is said.
const ARRANGED_BEFORE: i64 = 2;

/// Something that people need in order to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AccessNeed {
    /// What.
    pub kind: AccessNeedKind,
    /// Of an interpreter: the language, a BCP 47 tag. Empty for all others.
    #[serde(default)]
    pub language: String,
    /// Of something else: what, in a few words without a name. Empty for all others.
    #[serde(default)]
    pub what: String,
    /// For how many people.
    pub people: u16,
    /// Whether it is arranged.
    #[serde(default)]
    pub arranged: bool,
}

/// What people can need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum AccessNeedKind {
    /// Somebody who interprets.
    Interpreter,
    /// Somebody who looks after children.
    ChildCare,
    /// A room that can be reached and used in a wheelchair.
    Wheelchair,
    /// The costs of travelling.
    TravelMoney,
    /// Something else.
    Other,
}

impl AccessNeed {
    /// Whether both say how many need the same.
    fn is_of(&self, other: &Self) -> bool {
        (self.kind, &self.language, &self.what) == (other.kind, &other.language, &other.what)
    }

    fn check(&self) -> Result<(), Error> {
        match self.kind {
            AccessNeedKind::Interpreter => {
                check::required("language", &self.language, check::NAME)?;
                check::language_tag("language", &self.language)?;
            }
            _ if !self.language.is_empty() => {
                return Err(Error::Value { field: "language".to_owned(), expected: "empty".to_owned() });
            }
            _ => {}
        }
        match self.kind {
            AccessNeedKind::Other => check::required("what", &self.what, check::NAME)?,
            _ if !self.what.is_empty() => {
                return Err(Error::Value { field: "what".to_owned(), expected: "empty".to_owned() });
            }
            _ => {}
        }
        check::number("people", self.people, 1, u32::from(u16::MAX))
    }
}

/// Whether all needs of a meeting are as they should be, and each is there once.
pub(super) fn check_access(needs: &[AccessNeed]) -> Result<(), Error> {
    for (place, need) in needs.iter().enumerate() {
        need.check().map_err(|error| error.within(&format!("access.{place}")))?;
        if needs[..place].iter().any(|one| one.is_of(need)) {
            return Err(Error::Duplicate { field: format!("access.{place}") });
        }
    }
    Ok(())
}

impl Meeting {
    /// The day from which it is said that something is not arranged yet; `None` where all is, or the meeting is not to be held.
    pub fn arrange_by(&self) -> Option<Date> {
        let open = self.stage == Stage::Planned && self.access.iter().any(|need| !need.arranged);
        open.then(|| self.at.date().saturating_sub(ARRANGED_BEFORE.days()))
    }
}

impl Workspace {
    /// Says how many people need something in order to come, and whether it is arranged, in the place of what was said of the same
    /// need. For nobody: the need goes.
    ///
    /// Errors: `invalid.required` for an interpreter without a language and for something else without words,
    /// `invalid.value` for a language or words with any other need.
    pub fn set_access_need(
        &mut self,
        meeting: MeetingId,
        need: AccessNeed,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(ACCESS, now, |tx| tx.set_access_need(meeting, need))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn set_access_need(
        &mut self,
        id: MeetingId,
        mut need: AccessNeed,
    ) -> Result<Versioned<Meeting>, Error> {
        let what = need.what.trim().to_owned();
        need.what = what;
        self.edit(id, |meeting| {
            let place = meeting.access.iter().position(|one| one.is_of(&need));
            match place {
                Some(place) if need.people == 0 => drop(meeting.access.remove(place)),
                Some(place) => meeting.access[place] = need,
                None if need.people == 0 => return Err(Error::PartNotFound { part: "accessNeed" }),
                None => meeting.access.push(need),
            }
            Ok(())
        })
    }
}
