//! The program's side: the worker is started, gets the bytes, and is stopped when it takes too long.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use kring_core::Problem;
use kring_import::{ImportError, MappingError};

use crate::answers::{ListContent, PeopleRead};
use crate::reading::{Answer, Request, Task};
use crate::worker::WORKER_ARGUMENT;

/// The most memory a worker takes beside the program itself, in bytes. Where the system sets no bound (Windows), those of
/// [`kring_import::Limits`] alone hold.
pub const MEMORY: u64 = 300 << 20;
/// As long as a worker may take. A build for development does everything several times slower.
pub const TIME: Duration = Duration::from_secs(if cfg!(debug_assertions) { 40 } else { 5 });
/// The most bytes of an answer.
const ANSWER: u64 = 256 << 20;

/// Why a list could not be read. Nothing was taken from it.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file is not one that can be read.
    #[error(transparent)]
    Refused(ImportError),
    /// The columns do not fit the list.
    #[error(transparent)]
    Unfitting(MappingError),
    /// The worker took too long or too much memory, or came to a fault.
    #[error("the worker was stopped")]
    Stopped,
    /// The worker could not be started.
    #[error("the worker could not be started")]
    NotStarted,
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
            ReadError::Stopped => "import.stopped",
            ReadError::NotStarted => "import.notStarted",
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

/// Starts workers of one program.
#[derive(Debug, Clone)]
pub struct Reader {
    program: PathBuf,
}

impl Reader {
    /// Workers of this program, whose `main` calls [`crate::serve`] where [`crate::is_worker`].
    pub fn of(program: PathBuf) -> Self {
        Self { program }
    }

    /// Workers of the program that runs.
    pub fn of_this_program() -> Result<Self, ReadError> {
        std::env::current_exe().map(Self::of).map_err(|_| ReadError::NotStarted)
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
        let question = serde_json::to_vec(request).map_err(|_| ReadError::Stopped)?;
        let mut child = self.start()?;
        let answer = exchange(&mut child, &question, bytes);
        let ended = child.wait().is_ok_and(|status| status.success());
        let answer = answer.filter(|_| ended).ok_or(ReadError::Stopped)?;
        serde_json::from_slice(&answer).map_err(|_| ReadError::Stopped)
    }

    fn start(&self) -> Result<Child, ReadError> {
        let mut command = Command::new(&self.program);
        command.arg(WORKER_ARGUMENT).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        #[cfg(windows)]
        {
            use std::os::windows::process::CommandExt;
            /// No console opens beside the window (`CREATE_NO_WINDOW` of the Windows SDK).
            const NO_WINDOW: u32 = 0x0800_0000;
            command.creation_flags(NO_WINDOW);
        }
        command.spawn().map_err(|_| ReadError::NotStarted)
    }
}

/// Hands the worker its question and waits for all of its answer; `None` when it takes too long or ends without one.
fn exchange(child: &mut Child, question: &[u8], bytes: &[u8]) -> Option<Vec<u8>> {
    let (mut input, output) = (child.stdin.take()?, child.stdout.take()?);
    let (told, heard) = mpsc::channel();
    let reading = std::thread::spawn(move || {
        let mut answer = Vec::new();
        let whole = output.take(ANSWER).read_to_end(&mut answer).is_ok();
        let _ = told.send(whole.then_some(answer));
    });
    std::thread::scope(|scope| {
        scope.spawn(move || {
            let length = u32::try_from(question.len()).unwrap_or(u32::MAX).to_le_bytes();
            // One that ended early does not listen to the rest.
            let _ = [&length[..], question, bytes].into_iter().try_for_each(|part| input.write_all(part));
        });
        let answer = heard.recv_timeout(TIME).ok().flatten();
        if answer.is_none() {
            // Who still hands it bytes and who still listens are let go with it.
            let _ = child.kill();
        }
        let _ = reading.join();
        answer
    })
}

pub(crate) fn refusal(answer: Answer) -> ReadError {
    match answer {
        Answer::Refused(error) => ReadError::Refused(error),
        Answer::Unfitting(error) => ReadError::Unfitting(error),
        _ => ReadError::Stopped,
    }
}

/// Lets this process take no more than so many bytes beside what it has. What the system cannot do is no reason not to
/// read: the limits of the reader hold as well.
#[cfg(target_os = "linux")]
pub fn bounded(bytes: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};

    // Pages of memory that are laid out now (proc(5), `statm`), libraries included.
    let laid_out = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = laid_out.and_then(|text| text.split(' ').next()?.parse::<u64>().ok());
    let Some(pages) = pages else { return };
    let most = pages * rustix::param::page_size() as u64 + bytes;
    let _ = setrlimit(Resource::As, Rlimit { current: Some(most), maximum: Some(most) });
}

/// The same where a process can be bounded by its data alone, or not at all.
#[cfg(not(target_os = "linux"))]
pub fn bounded(bytes: u64) {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Data, Rlimit { current: Some(bytes), maximum: Some(bytes) });
    }
    #[cfg(not(unix))]
    let _ = bytes;
}
