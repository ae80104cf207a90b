//! Whether, when and where a meeting is held: a line for each change of that, kept by the operation that makes it.

use jiff::civil::DateTime;
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::changes::{keep_change, soon_after, to_the_minute};
use super::{Meeting, MeetingId, Stage};

pub(crate) const EXPLAIN: Operation = Operation::named("meeting.explain");

/// One change of the plan of a meeting. It is kept as it was made; only its reason can be written anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanChange {
    /// When it was changed, as the clock on the wall showed it.
    #[specta(type = String)]
    pub at: DateTime,
    /// What was changed.
    pub what: PlanChangeWhat,
    /// Why; may be empty.
    #[serde(default)]
    pub reason: String,
}

/// The sorts of changes of the plan of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum PlanChangeWhat {
    /// It begins at another moment.
    Moved {
        /// When it was to begin.
        #[specta(type = String)]
        from: DateTime,
        /// When it begins instead.
        #[specta(type = String)]
        to: DateTime,
    },
    /// It is held elsewhere.
    Relocated {
        /// Where it was to be; may be empty.
        from: String,
        /// Where it is instead; may be empty.
        to: String,
    },
    /// It does not go on.
    Cancelled,
    /// It goes on after all.
    Resumed,
}

/// The lines of `before` with one more for all that is different about the plan of `after`. What is set right about a meeting that was
/// held changes no plan, and a place that was not known yet is no other place.
pub(super) fn kept_plan_changes(
    before: &Meeting,
    after: &Meeting,
    reason: &str,
    at: DateTime,
) -> Vec<PlanChange> {
    let at = to_the_minute(at);
    let mut lines = before.plan_changes.clone();
    for what in differences(before, after) {
        let line = PlanChange { at, what, reason: reason.trim().to_owned() };
        keep_change(&mut lines, line, continues, join);
    }
    lines
}

fn differences(before: &Meeting, after: &Meeting) -> Vec<PlanChangeWhat> {
    let mut found = Vec::new();
    if before.stage != Stage::Held {
        if before.at != after.at {
            found.push(PlanChangeWhat::Moved { from: before.at, to: after.at });
        }
        if before.place.trim() != after.place.trim() && !before.place.trim().is_empty() {
            let (from, to) = (before.place.clone(), after.place.clone());
            found.push(PlanChangeWhat::Relocated { from, to });
        }
    }
    match (before.stage, after.stage) {
        (Stage::Planned | Stage::Held, Stage::Cancelled) => found.push(PlanChangeWhat::Cancelled),
        (Stage::Cancelled, Stage::Planned | Stage::Held) => found.push(PlanChangeWhat::Resumed),
        _ => {}
    }
    found
}

/// Whether a line goes on with what the last one did: another move, or a wrong press that is set right.
fn continues(last: &PlanChange, line: &PlanChange) -> bool {
    let goes_on = matches!(
        (&last.what, &line.what),
        (PlanChangeWhat::Moved { .. }, PlanChangeWhat::Moved { .. })
            | (PlanChangeWhat::Relocated { .. }, PlanChangeWhat::Relocated { .. })
            | (PlanChangeWhat::Cancelled, PlanChangeWhat::Resumed)
    );
    let same_reason = line.reason.is_empty() || line.reason == last.reason;
    goes_on && same_reason && soon_after(last.at, line.at)
}

/// Lays a line over the one it goes on with; says whether anything is left to tell.
fn join(last: &mut PlanChange, line: &PlanChange) -> bool {
    match (&mut last.what, &line.what) {
        (PlanChangeWhat::Moved { from, to }, PlanChangeWhat::Moved { to: next, .. }) => {
            *to = *next;
            from != to
        }
        (PlanChangeWhat::Relocated { from, to }, PlanChangeWhat::Relocated { to: next, .. }) => {
            to.clone_from(next);
            from.trim() != to.trim()
        }
        _ => false,
    }
}

/// Whether a line is as it should be.
pub(super) fn check_plan_change(line: &PlanChange) -> Result<(), Error> {
    check::time("at", line.at)?;
    check::text("reason", &line.reason, check::SHORT)?;
    match &line.what {
        PlanChangeWhat::Moved { from, to } => {
            check::time("what.from", *from)?;
            check::time("what.to", *to)
        }
        PlanChangeWhat::Relocated { from, to } => {
            check::text("what.from", from, check::NAME)?;
            check::text("what.to", to, check::NAME)
        }
        PlanChangeWhat::Cancelled | PlanChangeWhat::Resumed => Ok(()),
    }
}

impl Workspace {
    /// Writes anew why the plan of a meeting changed. `change` is its place among the changes, from 0. What was changed, and when, stays
    /// as it is.
    ///
    /// Errors: `notFound.part` for a place without a change.
    pub fn explain_plan_change(
        &mut self,
        meeting: MeetingId,
        change: u32,
        reason: String,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(EXPLAIN, now, |tx| tx.explain_plan_change(meeting, change, reason))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn explain_plan_change(
        &mut self,
        id: MeetingId,
        change: u32,
        reason: String,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit(id, |meeting| {
            let line = usize::try_from(change).ok().and_then(|place| meeting.plan_changes.get_mut(place));
            line.ok_or(Error::PartNotFound { part: "planChange" })?.reason = reason;
            Ok(())
        })
    }
}
