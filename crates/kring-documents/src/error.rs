//! What can go wrong when a document is made.

use kring_worker_protocol::WorkerError;

/// A document that could not be made. Nothing is written in that case.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// The pages could not be laid out.
    #[error("the document could not be laid out ({what}); make the report shorter or make it again")]
    Layout {
        /// What the typesetter said; never words of the report.
        what: String,
    },
    /// The pages could not be written as an accessible, lasting PDF.
    #[error("no accessible PDF could be made of the document ({what}); make it again")]
    Write {
        /// What the writer said; never words of the report.
        what: String,
    },
    /// A document for office programs could not be written.
    #[error("the document could not be written for office programs ({code}); make it as PDF")]
    Office {
        /// What was wrong, as the writer's code; never words of the report.
        code: &'static str,
    },
    /// The worker that sets pages gave no answer.
    #[error(transparent)]
    Unanswered(#[from] WorkerError),
}

impl DocumentError {
    /// Every code of this crate.
    pub const CODES: [&str; 6] = [
        "document.layout",
        "document.write",
        "document.office",
        "document.stopped",
        "worker.notStarted",
        "worker.otherVersion",
    ];

    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Layout { .. } => "document.layout",
            Self::Write { .. } => "document.write",
            Self::Office { .. } => "document.office",
            Self::Unanswered(WorkerError::Stopped) => "document.stopped",
            Self::Unanswered(error) => error.code(),
        }
    }

    /// The values a text for people may use, by name.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Layout { what } | Self::Write { what } => vec![("what", what.clone())],
            Self::Office { code } => vec![("what", (*code).to_owned())],
            Self::Unanswered(_) => Vec::new(),
        }
    }
}
