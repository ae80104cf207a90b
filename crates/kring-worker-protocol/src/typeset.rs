//! The question and the answer of [`crate::Job::Typeset`].
//!
//! A question is a byte for the form and a JSON list of documents, from the fullest to the shortest: the first that is one page is set,
//! else the last. An answer is a byte that says whether there are pages, and those or the refusal.

use serde::{Deserialize, Serialize};

/// What comes of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A tagged PDF (PDF/A-2a and PDF/UA-1).
    Pdf,
    /// A JSON list with an SVG image for each page.
    Pages,
}

/// A document that was not set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Refusal {
    /// The pages could not be laid out. In the words of the typesetter; never words of the document.
    Layout(String),
    /// The pages could not be written.
    Write(String),
}

const DONE: u8 = 0;
const REFUSED: u8 = 1;

impl Form {
    /// The first byte of a question.
    pub fn byte(self) -> u8 {
        match self {
            Self::Pdf => b'p',
            Self::Pages => b's',
        }
    }
}

/// The form and the documents of a question.
pub fn question(bytes: &[u8]) -> Option<(Form, &[u8])> {
    let (first, documents) = bytes.split_first()?;
    let form = [Form::Pdf, Form::Pages].into_iter().find(|form| form.byte() == *first)?;
    Some((form, documents))
}

/// What came of a question, as bytes.
pub fn answer(result: Result<Vec<u8>, Refusal>) -> Option<Vec<u8>> {
    let (first, rest) = match result {
        Ok(document) => (DONE, document),
        Err(refusal) => (REFUSED, serde_json::to_vec(&refusal).ok()?),
    };
    Some([&[first], &rest[..]].concat())
}

/// What the bytes of an answer say; `None` where they are none.
pub fn answered(mut bytes: Vec<u8>) -> Option<Result<Vec<u8>, Refusal>> {
    match *bytes.first()? {
        DONE => {
            bytes.remove(0);
            Some(Ok(bytes))
        }
        REFUSED => Some(Err(serde_json::from_slice(bytes.get(1..)?).ok()?)),
        _ => None,
    }
}
