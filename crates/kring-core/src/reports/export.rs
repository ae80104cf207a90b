//! What leaves the vault, written in its log.

use kring_vault::{Operation, RecordId};

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;
use crate::records::meetings::MeetingId;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::reports::ReportHead;

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
}
