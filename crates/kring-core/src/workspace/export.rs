//! What leaves the vault, written in its log.

use kring_vault::{Operation, RecordId, VaultError};

use crate::classification::Classification;
use crate::error::Error;
use crate::meetings::MeetingId;
use crate::networks::NetworkId;
use crate::now::Now;
use crate::people::PersonId;
use crate::reports::ReportHead;

use super::Workspace;

/// What can leave the vault as a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Export {
    /// Minutes of a meeting.
    Minutes(MeetingId),
    /// The agenda of a meeting.
    Agenda(MeetingId),
    /// The report on a network.
    Network(NetworkId),
    /// The page before a visit to a person.
    Visit(PersonId),
    /// The timeline of a person.
    Timeline(PersonId),
}

impl Workspace {
    /// Writes in the audit log that a report left the vault and which classification it carries; to be called before
    /// the file is put in its place.
    ///
    /// Errors: `names.undecided` when it is to name nobody and has names that nobody decided about.
    pub fn note_export(&mut self, export: Export, head: &ReportHead, now: &Now) -> Result<(), Error> {
        head.names.decided()?;
        let (operation, subject) = match export {
            Export::Minutes(meeting) => (Operation::named("export.minutes"), meeting.uuid()),
            Export::Agenda(meeting) => (Operation::named("export.agenda"), meeting.uuid()),
            Export::Network(network) => (Operation::named("export.network"), network.uuid()),
            Export::Visit(person) => (Operation::named("export.visit"), person.uuid()),
            Export::Timeline(person) => (Operation::named("export.timeline"), person.uuid()),
        };
        self.note_leaving(operation, &[RecordId(subject)], head.classification, now)
    }

    /// The one way in which the log learns of what leaves.
    pub(crate) fn note_leaving(
        &mut self,
        operation: Operation,
        about: &[RecordId],
        grade: Classification,
        now: &Now,
    ) -> Result<(), Error> {
        match self.vault.note_numbered(operation, now.moment(), about, Some(grade.number())) {
            // What can be read can be exported; whoever asked is told that the log does not know.
            Err(VaultError::ReadOnly) => Ok(()),
            noted => Ok(noted?),
        }
    }

    /// Whether the log learns of what leaves; it does not where the folder can only be read.
    pub fn logs_exports(&self) -> bool {
        self.vault.is_writable()
    }
}
