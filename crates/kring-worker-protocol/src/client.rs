//! The program's side: the worker is started, gets its question, and is stopped when it takes too long.

use std::env::consts::EXE_SUFFIX;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;

use crate::job::Job;
use crate::server::{OTHER_VERSION, VERSION};

/// The most bytes of an answer.
const LONGEST_ANSWER: u64 = 256 << 20;

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WorkerError {
    /// The worker is not there, or the system does not start it.
    #[error("the worker could not be started; install Kring again")]
    NotStarted,
    /// The worker is of another version than the program: one of them was replaced while the program ran.
    #[error("the worker is of another version; close Kring and start it again")]
    OtherVersion,
    /// The worker took too long or too much memory, or came to a fault.
    #[error("the worker was stopped")]
    Stopped,
}

impl WorkerError {
    /// The stable code.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotStarted => "worker.notStarted",
            Self::OtherVersion => "worker.otherVersion",
            Self::Stopped => "worker.stopped",
        }
    }
}

/// Starts workers: one for each question.
#[derive(Debug, Clone)]
pub struct Worker {
    /// `None` where the system does not tell where programs are.
    program: Option<PathBuf>,
}

impl Worker {
    /// Workers of this program.
    pub fn of(program: PathBuf) -> Self {
        Self { program: Some(program) }
    }

    /// Workers of the program that stands in the same folder as the one that runs.
    pub fn beside_this_program() -> Self {
        let name = format!("kring-worker{EXE_SUFFIX}");
        let this = std::env::current_exe().ok();
        // Where people have a link to the program, the worker stands by the program itself.
        #[cfg(unix)]
        let this = this.map(|path| path.canonicalize().unwrap_or(path));
        let folder = this.as_deref().and_then(Path::parent).map(of_programs);
        Self { program: folder.map(|folder| folder.join(name)) }
    }

    /// The answer to a question, which is handed over in parts, one after another.
    pub fn ask(&self, job: Job, question: &[&[u8]]) -> Result<Vec<u8>, WorkerError> {
        let mut child = self.start(job)?;
        let answer = exchange(&mut child, job, question);
        let ended = child.wait().map_err(|_| WorkerError::Stopped)?;
        if ended.code() == Some(OTHER_VERSION.into()) {
            return Err(WorkerError::OtherVersion);
        }
        answer.filter(|_| ExitStatus::success(&ended)).ok_or(WorkerError::Stopped)
    }

    fn start(&self, job: Job) -> Result<Child, WorkerError> {
        let mut command = Command::new(self.program.as_ref().ok_or(WorkerError::NotStarted)?);
        command.args([job.name(), VERSION]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        #[cfg(windows)]
        {
            use std::os::windows::process::CommandExt;
            /// No console opens beside the window (`CREATE_NO_WINDOW` of the Windows SDK).
            const NO_WINDOW: u32 = 0x0800_0000;
            command.creation_flags(NO_WINDOW);
        }
        command.spawn().map_err(|_| WorkerError::NotStarted)
    }
}

/// The folder with the programs: cargo has programs of tests in a folder below it. In what is shipped it is just `folder`.
fn of_programs(folder: &Path) -> &Path {
    let is_of_tests = cfg!(debug_assertions) && folder.ends_with("deps");
    folder.parent().filter(|_| is_of_tests).unwrap_or(folder)
}

/// Hands the worker its question and waits for all of its answer; `None` when it takes too long or ends without one.
fn exchange(child: &mut Child, job: Job, question: &[&[u8]]) -> Option<Vec<u8>> {
    let (mut input, output) = (child.stdin.take()?, child.stdout.take()?);
    let (told, heard) = mpsc::channel();
    let reading = std::thread::spawn(move || {
        let mut answer = Vec::new();
        let whole = output.take(LONGEST_ANSWER).read_to_end(&mut answer).is_ok();
        let _ = told.send(whole.then_some(answer));
    });
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // One that ended early does not listen to the rest.
            let _ = question.iter().try_for_each(|part| input.write_all(part));
        });
        let answer = heard.recv_timeout(job.time()).ok().flatten();
        if answer.is_none() {
            // Who still hands it bytes and who still listens are let go with it.
            let _ = child.kill();
        }
        let _ = reading.join();
        answer
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_that_is_not_there_is_said_to_be_missing() {
        let folder = Path::new("no-such-folder");
        let worker = Worker::of(folder.join("no-such-worker"));
        assert_eq!(worker.ask(Job::Typeset, &[b"{}"]), Err(WorkerError::NotStarted));
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_ends_without_an_answer_was_stopped() {
        let worker = Worker::of("/bin/false".into());
        assert_eq!(worker.ask(Job::Import, &[b"long ", b"question"]), Err(WorkerError::Stopped));
    }
}
