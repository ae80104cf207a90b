//! Who looks after a goal, when somebody comes and goes.

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::workspace::Tx;
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::meetings::MeetingId;
use crate::records::memberships::Membership;
use crate::records::people::PersonId;

use super::{Goal, GoalId, GoalOutcome};

impl Model {
    /// The members who look after a goal today: of those named with it, who take part in its network.
    pub(crate) fn co_owners(&self, goal: &Goal, now: &Now) -> Vec<PersonId> {
        let takes_part = |person: &PersonId| {
            self.linked::<Membership>(person.uuid())
                .any(|kept| kept.content.network == goal.network && kept.content.term().holds(now.today()))
        };
        goal.co_owners.iter().copied().filter(takes_part).collect()
    }
}

impl Tx<'_, '_> {
    /// Takes somebody who goes out of the goals they looked after. The goals stay.
    pub(crate) fn leave_goals(&mut self, person: PersonId) -> Result<(), Error> {
        for id in self.ids_linked::<Goal>(person.uuid()) {
            self.edit(id, |goal| {
                goal.co_owners.retain(|owner| *owner != person);
                Ok(())
            })?;
        }
        Ok(())
    }

    /// A goal set at a meeting that goes stays, without it and as closed as it was.
    pub(crate) fn release_goals(&mut self, gone: MeetingId) -> Result<(), Error> {
        for id in self.ids_linked::<Goal>(gone.uuid()) {
            let grade = self.grade_of(Graded::Goal(&self.find(id)?.content));
            self.edit(id, |goal| {
                goal.meeting = None;
                goal.classification = grade;
                Ok(())
            })?;
        }
        Ok(())
    }

    /// A goal whose place was taken by one that goes stays, without saying by which.
    pub(super) fn forget_what_came_of_goals(&mut self, gone: GoalId) -> Result<(), Error> {
        for id in self.ids_linked::<Goal>(gone.uuid()) {
            self.edit(id, |goal| {
                if let GoalOutcome::Changed { into, .. } = &mut goal.outcome {
                    *into = None;
                }
                Ok(())
            })?;
        }
        Ok(())
    }
}
