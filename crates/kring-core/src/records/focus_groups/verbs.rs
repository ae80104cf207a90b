//! What can be done with a focus group.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::meetings::MeetingId;

use super::{FocusGroup, FocusGroupId};

pub(crate) const ADD: Operation = Operation::named("focusGroup.add");
pub(crate) const CHANGE: Operation = Operation::named("focusGroup.change");
pub(crate) const REMOVE: Operation = Operation::named("focusGroup.remove");

impl Workspace {
    /// Writes down a focus group.
    pub fn add_focus_group(
        &mut self,
        session: FocusGroup,
        now: &Now,
    ) -> Result<Versioned<FocusGroup>, Error> {
        self.run(ADD, now, |tx| tx.add(session))
    }

    /// Changes a focus group, which stays of its network. `revision` is the one the change started from; `None` changes
    /// whatever is there. What stands on its flip charts is called after it.
    ///
    /// Errors: `invalid.outOfRange` for fewer groups than there are flip charts of.
    pub fn change_focus_group(
        &mut self,
        id: FocusGroupId,
        revision: Option<u32>,
        session: FocusGroup,
        now: &Now,
    ) -> Result<Versioned<FocusGroup>, Error> {
        self.run(CHANGE, now, |tx| tx.change_focus_group(id, revision, session))
    }

    /// Removes a focus group. What was said there stays as input.
    pub fn remove_focus_group(&mut self, id: FocusGroupId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_focus_group(id))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn change_focus_group(
        &mut self,
        id: FocusGroupId,
        revision: Option<u32>,
        session: FocusGroup,
    ) -> Result<Versioned<FocusGroup>, Error> {
        let before = &self.find(id)?.content;
        let renamed = before.name != session.name;
        let network = before.network;
        let kept = self.change(id, revision, FocusGroup { network, ..session })?;
        if renamed {
            self.rename_round_of(id, &kept.content.name)?;
        }
        Ok(kept)
    }

    pub(crate) fn remove_focus_group(&mut self, id: FocusGroupId) -> Result<(), Error> {
        self.release_inputs(id)?;
        self.remove(id).map(drop)
    }

    /// A focus group stays when the meeting goes it was part of, as closed as it was.
    pub(crate) fn release_focus_groups(&mut self, gone: MeetingId) -> Result<(), Error> {
        for id in self.ids_linked::<FocusGroup>(gone.uuid()) {
            let grade = self.grade_of(Graded::FocusGroup(&self.find(id)?.content));
            self.edit(id, |session| {
                session.meeting = None;
                session.classification = grade;
                Ok(())
            })?;
        }
        Ok(())
    }
}
