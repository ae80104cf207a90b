//! From sheets to pages: handed to who sets them.

use kring_worker_protocol::typeset::{self, Form, Refusal};
use kring_worker_protocol::{Job, Worker, WorkerError};

use crate::error::DocumentError;
use crate::sheet::Sheet;

/// Sets documents in pages.
pub trait Typesetter {
    /// The first of `documents` that is one page, or else the last; JSON, from the fullest to the shortest.
    fn typeset(&self, form: Form, documents: &[u8]) -> Result<Vec<u8>, DocumentError>;
}

/// A worker sets them in a process of its own.
impl Typesetter for Worker {
    fn typeset(&self, form: Form, documents: &[u8]) -> Result<Vec<u8>, DocumentError> {
        let answer = self.ask(Job::Typeset, &[&[form.byte()], documents])?;
        Ok(typeset::answered(answer).ok_or(WorkerError::Stopped)??)
    }
}

impl From<Refusal> for DocumentError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Layout(what) => Self::Layout { what },
            Refusal::Write(what) => Self::Write { what },
        }
    }
}

/// The fullest of these sheets that is one page, or else the last, as a tagged PDF.
pub(crate) fn pdf(typesetter: &impl Typesetter, sheets: &[Sheet]) -> Result<Vec<u8>, DocumentError> {
    typesetter.typeset(Form::Pdf, &json(sheets)?)
}

/// The same as pages, each a whole SVG image with the letters drawn as shapes.
pub(crate) fn pages(typesetter: &impl Typesetter, sheets: &[Sheet]) -> Result<Vec<String>, DocumentError> {
    let pages = typesetter.typeset(Form::Pages, &json(sheets)?)?;
    serde_json::from_slice(&pages).map_err(|refused| DocumentError::Write { what: refused.to_string() })
}

fn json(sheets: &[Sheet]) -> Result<Vec<u8>, DocumentError> {
    serde_json::to_vec(sheets).map_err(|refused| DocumentError::Layout { what: refused.to_string() })
}
