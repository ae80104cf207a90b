//! Schema 2 to 3: an organisation that was not marked was never asked about.

use kring_vault::RecordId;

use crate::engine::migrate::{Fields, Made};

/// A mark that was not set was no answer, only the form's beginning: it becomes a question again.
pub(crate) fn nobody_said_no(_organisation: RecordId, fields: &mut Fields) -> Vec<Made> {
    fields.retain(|(name, value)| {
        name.as_text() != Some("roleNeedsAgreement") || value.as_bool() != Some(false)
    });
    Vec::new()
}
