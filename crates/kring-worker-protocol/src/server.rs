//! The worker's side: one question on standard input, one answer on standard output.

use std::io::{Read, Write, stdin, stdout};
use std::process::ExitCode;

use crate::job::Job;
use crate::limit::limit_memory;

/// The worker's exit code for a program of another version.
pub(crate) const OTHER_VERSION: u8 = 2;

/// The version of worker and program, the second argument of the worker: both come from one build.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Does the job that the arguments name and ends: 0 with the answer on standard output, 1 where there is no such job or the question
/// cannot be read (`answer` gives `None`), 2 where the program that asks is of another version.
pub fn serve(answer: impl FnOnce(Job, &[u8]) -> Option<Vec<u8>>) -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let job = arguments.next().and_then(|name| Job::named(&name));
    if arguments.next().is_some_and(|version| version != VERSION) {
        return ExitCode::from(OTHER_VERSION);
    }
    match job.and_then(|job| work(job, answer)) {
        Some(()) => ExitCode::SUCCESS,
        None => ExitCode::FAILURE,
    }
}

fn work(job: Job, answer: impl FnOnce(Job, &[u8]) -> Option<Vec<u8>>) -> Option<()> {
    limit_memory(job.memory());
    let mut question = Vec::new();
    stdin().lock().read_to_end(&mut question).ok()?;
    let answer = answer(job, &question)?;
    stdout().lock().write_all(&answer).ok()
}
