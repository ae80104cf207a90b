//! Decisions after they were taken: whether they hold, what took their place, and what came of them.

use jiff::civil::Date;
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::{Meeting, MinuteLine, MinuteLineId, MinuteLineKind};

pub(crate) const REVISE: Operation = Operation::named("decision.revise");
pub(crate) const WITHDRAW: Operation = Operation::named("decision.withdraw");
pub(crate) const REINSTATE: Operation = Operation::named("decision.reinstate");
pub(crate) const OUTCOME: Operation = Operation::named("decision.outcome");

/// Whether a decision holds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum DecisionStanding {
    /// It holds (geldt).
    #[default]
    InForce,
    /// Another decision took its place (herzien), as long as that is there: [`Model::standing_of`] tells.
    Revised {
        /// The day of the meeting at which that was taken.
        #[specta(type = String)]
        on: Date,
        /// Which. Its line may be gone since, or be no decision any more: then this one holds again.
        by: MinuteLineId,
    },
    /// It does not hold any more, and nothing took its place (vervallen).
    Withdrawn {
        /// The day on which that was said.
        #[specta(type = String)]
        on: Date,
        /// Why.
        reason: String,
    },
}

/// The same without when and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum DecisionState {
    /// It holds.
    InForce,
    /// Another decision took its place.
    Revised,
    /// It does not hold any more.
    Withdrawn,
}

impl DecisionStanding {
    /// Without when and why.
    pub fn state(&self) -> DecisionState {
        match self {
            Self::InForce => DecisionState::InForce,
            Self::Revised { .. } => DecisionState::Revised,
            Self::Withdrawn { .. } => DecisionState::Withdrawn,
        }
    }

    /// The line that took its place, whether that is still there or not.
    pub(crate) fn revised_by(&self) -> Option<MinuteLineId> {
        match self {
            Self::Revised { by, .. } => Some(*by),
            Self::InForce | Self::Withdrawn { .. } => None,
        }
    }

    /// The same where only these lines are decisions: one that was revised by another line holds.
    pub(crate) fn among(&self, is_decision: impl FnOnce(MinuteLineId) -> bool) -> Self {
        match self.revised_by() {
            Some(by) if !is_decision(by) => Self::InForce,
            _ => self.clone(),
        }
    }
}

impl MinuteLine {
    /// What is kept of decisions only: on another line all of it is empty.
    pub(super) fn check_decided(&self) -> Result<(), Error> {
        let said =
            [("agreedBy", &self.agreed_by), ("reservations", &self.reservations), ("outcome", &self.outcome)];
        for (field, words) in said {
            check::text(field, words, check::SHORT)?;
        }
        if let DecisionStanding::Withdrawn { on, reason } = &self.standing {
            check::day("on", Some(*on))
                .and_then(|()| check::required("reason", reason, check::SHORT))
                .map_err(|error| error.within("standing"))?;
        }
        let is_bare =
            said.iter().all(|(_, words)| words.is_empty()) && self.standing == DecisionStanding::InForce;
        if self.kind == MinuteLineKind::Decision || is_bare {
            return Ok(());
        }
        Err(Error::LineSettled { sort: "decision" })
    }
}

impl Workspace {
    /// Says that another decision of the same network took the place of a decision, from the day on which it was taken.
    ///
    /// Errors: `notFound.part` where either is no decision, or they are of two networks; `invalid.decisionCircle` where
    /// it would come to take its own place.
    pub fn revise_decision(
        &mut self,
        line: MinuteLineId,
        by: MinuteLineId,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(REVISE, now, |tx| tx.revise_decision(line, by))
    }

    /// Says that a decision does not hold any more from today, and why.
    pub fn withdraw_decision(
        &mut self,
        line: MinuteLineId,
        reason: String,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(WITHDRAW, now, |tx| tx.withdraw_decision(line, reason))
    }

    /// Says that a decision holds after all.
    pub fn reinstate_decision(&mut self, line: MinuteLineId, now: &Now) -> Result<Versioned<Meeting>, Error> {
        self.run(REINSTATE, now, |tx| tx.reinstate_decision(line))
    }

    /// Says what came of a decision, in place of what was said before; nothing takes it away.
    pub fn say_outcome(
        &mut self,
        line: MinuteLineId,
        outcome: String,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(OUTCOME, now, |tx| tx.say_outcome(line, outcome))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn revise_decision(
        &mut self,
        line: MinuteLineId,
        by: MinuteLineId,
    ) -> Result<Versioned<Meeting>, Error> {
        let (old, new) = (self.decision(line)?.0, self.decision(by)?.0);
        if old.content.network != new.content.network {
            return Err(Error::PartNotFound { part: "decision" });
        }
        let mut next = Some(by);
        while let Some(one) = next {
            if one == line {
                return Err(Error::DecisionCircle);
            }
            next = self.decision(one).ok().and_then(|(_, known)| known.standing.revised_by());
        }
        let on = new.content.at.date();
        self.stand(line, DecisionStanding::Revised { on, by })
    }

    pub(crate) fn withdraw_decision(
        &mut self,
        line: MinuteLineId,
        reason: String,
    ) -> Result<Versioned<Meeting>, Error> {
        check::required("reason", &reason, check::SHORT)?;
        let on = self.now.today();
        self.stand(line, DecisionStanding::Withdrawn { on, reason })
    }

    pub(crate) fn reinstate_decision(&mut self, line: MinuteLineId) -> Result<Versioned<Meeting>, Error> {
        self.stand(line, DecisionStanding::InForce)
    }

    pub(crate) fn say_outcome(
        &mut self,
        line: MinuteLineId,
        outcome: String,
    ) -> Result<Versioned<Meeting>, Error> {
        check::text("outcome", &outcome, check::SHORT)?;
        self.decide(line, |known| known.outcome = outcome)
    }

    fn stand(&mut self, line: MinuteLineId, standing: DecisionStanding) -> Result<Versioned<Meeting>, Error> {
        self.decide(line, |known| known.standing = standing)
    }

    fn decide(
        &mut self,
        line: MinuteLineId,
        change: impl FnOnce(&mut MinuteLine),
    ) -> Result<Versioned<Meeting>, Error> {
        let meeting = self.decision(line)?.0.id;
        self.edit_line(meeting, line, change)
    }
}

impl Model {
    /// Whether the decision that a line is holds, by what is there now: whatever removes the line of its successor, makes
    /// something else of it or takes it back, brings the decision back into force.
    pub(crate) fn standing_of(&self, line: &MinuteLine) -> DecisionStanding {
        line.standing.among(|by| self.decision(by).is_ok())
    }

    /// A decision with the meeting at which it was taken.
    pub(crate) fn decision(&self, line: MinuteLineId) -> Result<(&Versioned<Meeting>, &MinuteLine), Error> {
        let found = self.table::<Meeting>().values().find_map(|kept| {
            let (_, known) = kept.content.lines().find(|(_, known)| known.id == line)?;
            (known.kind == MinuteLineKind::Decision).then_some((kept, known))
        });
        found.ok_or(Error::PartNotFound { part: "decision" })
    }
}
