//! What was written down wrongly about a change of an agenda is corrected, and the change says so.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::meetings::{Meeting, MeetingId};

use super::{AgendaChangeWhat, ChangeRequest, to_the_minute};

pub(crate) const CORRECT: Operation = Operation::named("agenda.correct");

impl Workspace {
    /// Says anew who asked for a change of the agenda, and why. `change` is its place in the log, from 0. What was done, and when,
    /// stays as it is. `revision` is that of the meeting the correction started from; `None` corrects whatever is there.
    ///
    /// Errors: `notFound.part` for a place without a change, or with one that nobody asked for: that the agenda was shared.
    pub fn correct_agenda_change(
        &mut self,
        meeting: MeetingId,
        revision: Option<u32>,
        change: u32,
        request: ChangeRequest,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(CORRECT, now, |tx| tx.correct_agenda_change(meeting, revision, change, request))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn correct_agenda_change(
        &mut self,
        id: MeetingId,
        revision: Option<u32>,
        change: u32,
        request: ChangeRequest,
    ) -> Result<Versioned<Meeting>, Error> {
        let at = to_the_minute(self.now.local());
        let mut meeting = self.find(id)?.content.clone();
        let line = usize::try_from(change).ok().and_then(|place| meeting.agenda_changes.get_mut(place));
        let line = line.filter(|line| line.what != AgendaChangeWhat::Shared);
        let line = line.ok_or(Error::PartNotFound { part: "agendaChange" })?;
        let ChangeRequest { requested_by, requester, reason } = request;
        (line.requested_by, line.requester, line.reason) = (requested_by, requester, reason);
        line.corrected_at = Some(at);
        self.change(id, revision, meeting)
    }
}
