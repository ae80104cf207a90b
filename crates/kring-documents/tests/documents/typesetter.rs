//! Documents with the typesetter in the same process, so that these tests need no program beside them.

use kring_core::locale::Locale;
use kring_core::reports::ReportFormat;
use kring_core::vault_admin::{BackupReceipt, RecoverySheet};
use kring_documents::{Document, DocumentError, Typesetter};
use kring_worker_protocol::typeset::Form;

struct InProcess;

impl Typesetter for InProcess {
    fn typeset(&self, form: Form, documents: &[u8]) -> Result<Vec<u8>, DocumentError> {
        Ok(kring_typesetter::typeset(form, documents)?)
    }
}

pub fn render(report: &impl Document, format: ReportFormat) -> Result<Vec<u8>, DocumentError> {
    kring_documents::render(report, format, &InProcess)
}

pub fn preview(report: &impl Document) -> Result<Vec<String>, DocumentError> {
    kring_documents::preview(report, &InProcess)
}

pub fn render_backup_receipt(
    receipt: &BackupReceipt,
    path: &str,
    language: Locale,
) -> Result<Vec<u8>, DocumentError> {
    kring_documents::render_backup_receipt(receipt, path, language, &InProcess)
}

pub fn render_recovery_sheet(sheet: &RecoverySheet) -> Result<Vec<u8>, DocumentError> {
    kring_documents::render_recovery_sheet(sheet, &InProcess)
}
