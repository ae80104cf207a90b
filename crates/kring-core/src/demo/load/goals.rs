//! Goals.

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::Id;
use crate::records::goals::{Goal, GoalOutcome, GoalPower, GoalStep};

use super::super::entries::{GoalEntry, StepEntry};
use super::Loader;

impl Loader<'_, '_, '_> {
    pub(super) fn goal(&mut self, entry: GoalEntry) -> Result<(), Error> {
        let meeting = self.meeting_called(&entry.meeting)?;
        let day = |day| self.days.exactly(day);
        let step = |StepEntry { text, side, due, done }: StepEntry| GoalStep {
            id: Id::make(),
            text,
            side,
            due: due.map(day),
            done_on: done.map(day),
        };
        let outcome = match (entry.reached, entry.let_go) {
            (Some(on), _) => GoalOutcome::Reached { on: day(on) },
            (None, Some(gone)) => GoalOutcome::LetGo { on: day(gone.day), reason: gone.reason },
            (None, None) => GoalOutcome::UnderWay,
        };
        let goal = Goal {
            network: self.network,
            text: entry.text,
            seen_by: entry.seen_by,
            set_on: meeting.content.at.date(),
            meeting: Some(meeting.id),
            co_owners: self.people(&entry.owners)?,
            desk: entry.desk,
            steps: entry.steps.into_iter().map(step).collect(),
            power: GoalPower {
                members: entry.members,
                municipality: entry.municipality,
                others: entry.others,
            },
            outcome,
            classification: Classification::default(),
        };
        self.tx.add_goal(goal).map(drop)
    }
}
