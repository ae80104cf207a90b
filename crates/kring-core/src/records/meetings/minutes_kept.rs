//! The ways to change a meeting that leave minutes which were adopted as they are.

use crate::engine::error::{Error, MinutesError};
use crate::engine::record::Versioned;
use crate::engine::workspace::Tx;

use super::minutes_verbs::line_mut;
use super::{Meeting, MeetingId, MinuteLine, MinuteLineId, MinutesState};

impl Tx<'_, '_> {
    /// Changes a meeting in a way that leaves minutes which were adopted as they are.
    ///
    /// Errors: `conflict.minutesAdopted` where it would not.
    pub(crate) fn edit_meeting(
        &mut self,
        id: MeetingId,
        edit: impl FnOnce(&mut Meeting) -> Result<(), Error>,
    ) -> Result<Versioned<Meeting>, Error> {
        let before = self.find(id)?.content.clone();
        let mut after = before.clone();
        edit(&mut after)?;
        before.check_kept(&after)?;
        after.corrections = before.corrections_closed_with(&after);
        self.change(id, None, after)
    }

    /// Changes lines of a meeting, and its pledges with the lines that stand for them.
    pub(super) fn edit_lines(
        &mut self,
        id: MeetingId,
        edit: impl FnOnce(&mut Meeting) -> Result<(), Error>,
    ) -> Result<Versioned<Meeting>, Error> {
        let before = self.find(id)?.content.clone();
        let kept = self.edit_meeting(id, edit)?;
        self.follow_lines(id, Some(&before))?;
        Ok(kept)
    }

    /// Changes one line, found by its id.
    pub(crate) fn edit_line(
        &mut self,
        id: MeetingId,
        line: MinuteLineId,
        change: impl FnOnce(&mut MinuteLine),
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit_meeting(id, |meeting| {
            change(line_mut(meeting, line)?);
            Ok(())
        })
    }
}

impl Meeting {
    /// Whether a change leaves minutes that were adopted as they are: all they say, who was there, and who may read them.
    ///
    /// What goes on after a meeting is free: whether a decision holds and what came of it, who was thanked, to which series the meeting belongs. It can always be
    /// made more closed, and somebody can always stop being named: people may find out later that what was written harms somebody,
    /// and that does not wait for anybody's agreement.
    ///
    /// Errors: `conflict.minutesAdopted`.
    pub(super) fn check_kept(&self, after: &Self) -> Result<(), Error> {
        if self.is_adopted() && self.with_what_may_change(after) != *self {
            Err(MinutesError::Adopted.into())
        } else {
            Ok(())
        }
    }

    /// Whether its minutes were adopted.
    pub(crate) fn is_adopted(&self) -> bool {
        matches!(self.minutes_state, MinutesState::Adopted { .. })
    }

    /// What a meeting became, but for what may change about adopted minutes: that is as it was.
    fn with_what_may_change(&self, after: &Self) -> Self {
        let mut same = Self {
            series: self.series,
            hosted_by: self.hosted_by,
            plan_changes: self.plan_changes.clone(),
            agenda_changes: self.agenda_changes.clone(),
            minutes_state: self.minutes_state.clone(),
            corrections: self.corrections.clone(),
            classification: after.classification.min(self.classification),
            ..after.clone().with_thanks_of(Some(self))
        };
        for item in same.items_mut() {
            let Some(known) = self.items().find(|known| known.id == item.id) else { continue };
            item.classification = item.classification.min(known.classification);
            item.raised_by = item.raised_by.or(known.raised_by);
            item.leader = item.leader.or(known.leader);
            for line in &mut item.minutes {
                let Some(known) = known.minutes.iter().find(|known| known.id == line.id) else { continue };
                line.classification = line.classification.min(known.classification);
                line.outcome.clone_from(&known.outcome);
                line.standing = known.standing.clone();
            }
        }
        same
    }
}
