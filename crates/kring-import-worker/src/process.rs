//! The program's side: a worker gets the bytes with a question, and its answer is taken.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use kring_core::Problem;
use kring_import::{ImportError, MappingError};
use kring_worker_protocol::{Job, Worker, WorkerError};

use crate::answers::{ListContent, PeopleRead};
use crate::reading::{Answer, Request, Task};

/// Why a list could not be read. Nothing was taken from it.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file is not one that can be read.
    #[error(transparent)]
    Refused(ImportError),
    /// The columns do not fit the list.
    #[error(transparent)]
    Unfitting(MappingError),
    /// There is no answer of the worker.
    #[error(transparent)]
    Unanswered(#[from] WorkerError),
    /// The file is not there, or may not be read.
    #[error("the file could not be opened")]
    NotOpened,
}

impl From<ReadError> for Problem {
    fn from(error: ReadError) -> Self {
        let mut args = BTreeMap::new();
        let code = match error {
            ReadError::Refused(error) => {
                args = crate::values::values_of(&error);
                error.code()
            }
            ReadError::Unfitting(error) => {
                if let MappingError::NoSuchColumn { column }
                | MappingError::ColumnLeftOut { column }
                | MappingError::ColumnTwice { column } = &error
                {
                    args.insert("column".to_owned(), column.clone());
                }
                error.code()
            }
            ReadError::Unanswered(WorkerError::Stopped) => "import.stopped",
            ReadError::Unanswered(error) => error.code(),
            ReadError::NotOpened => "import.notOpened",
        };
        Self { code: code.to_owned(), args }
    }
}

/// The bytes of a file, up to the most that is read of one.
///
/// Errors: `import.notOpened`, `import.tooLarge`.
pub fn read_file(path: &Path) -> Result<Vec<u8>, ReadError> {
    let most = kring_import::Limits::default().file_bytes as u64;
    let too_large = || ReadError::Refused(kring_import::Problem::TooLarge { most }.into());
    let file = File::open(path).map_err(|_| ReadError::NotOpened)?;
    let length = file.metadata().map_err(|_| ReadError::NotOpened)?.len();
    if length > most {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    // It may grow meanwhile, or say nothing of its length.
    file.take(most + 1).read_to_end(&mut bytes).map_err(|_| ReadError::NotOpened)?;
    if bytes.len() as u64 > most { Err(too_large()) } else { Ok(bytes) }
}

/// Has lists read by a worker.
#[derive(Debug, Clone)]
pub struct Reader {
    worker: Worker,
}

impl Reader {
    /// By this worker.
    pub fn by(worker: Worker) -> Self {
        Self { worker }
    }

    /// What a list holds. `pasted`: the bytes are cells that were pasted, and no file.
    pub fn look(&self, bytes: &[u8], pasted: bool) -> Result<ListContent, ReadError> {
        match self.ask(&Request { pasted, task: Task::Look }, bytes)? {
            Answer::Source(source) => Ok(source),
            other => Err(refusal(other)),
        }
    }

    /// The people of a sheet of a list.
    pub fn people(
        &self,
        bytes: &[u8],
        pasted: bool,
        sheet: usize,
        mapping: Vec<kring_import::MappedColumn>,
    ) -> Result<PeopleRead, ReadError> {
        match self.ask(&Request { pasted, task: Task::People { sheet, mapping } }, bytes)? {
            Answer::People(people) => Ok(people),
            other => Err(refusal(other)),
        }
    }

    pub(crate) fn ask(&self, request: &Request, bytes: &[u8]) -> Result<Answer, ReadError> {
        let question = serde_json::to_vec(request).map_err(|_| WorkerError::Stopped)?;
        let length = u32::try_from(question.len()).map_err(|_| WorkerError::Stopped)?.to_le_bytes();
        let answer = self.worker.ask(Job::Import, &[&length, &question, bytes])?;
        Ok(serde_json::from_slice(&answer).map_err(|_| WorkerError::Stopped)?)
    }
}

pub(crate) fn refusal(answer: Answer) -> ReadError {
    match answer {
        Answer::Refused(error) => ReadError::Refused(error),
        Answer::Unfitting(error) => ReadError::Unfitting(error),
        _ => WorkerError::Stopped.into(),
    }
}
