//! What leaves the vault, written in its log.

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use super::{ReportHead, ReportRequest};

impl Workspace {
    /// Writes in the audit log that a report left the vault and which classification it carries; to be called before
    /// the file is put in its place.
    ///
    /// Errors: `names.undecided` when it is to name nobody and has names that nobody decided about.
    pub fn note_export(&mut self, request: ReportRequest, head: &ReportHead, now: &Now) -> Result<(), Error> {
        head.names.decided()?;
        self.note_leaving(request.kind().operation(), &[request.subject()], head.classification, now)
    }
}
