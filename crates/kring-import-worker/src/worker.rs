//! The worker's side: one question on standard input, one answer on standard output.

use std::io::{Read, Write, stdin, stdout};
use std::process::ExitCode;

use crate::process::{MEMORY, bounded};
use crate::reading::{self, Request};

/// The argument with which a program starts itself as a worker; the only one then.
pub(crate) const WORKER_ARGUMENT: &str = "--import-worker";

/// Whether this program was started as a worker: then it calls [`serve`], and does nothing else.
pub fn is_worker() -> bool {
    std::env::args_os().nth(1).is_some_and(|argument| argument == WORKER_ARGUMENT)
}

/// The most bytes of a question, those of the file aside.
const QUESTION: u32 = 1 << 20;

/// Does one piece of work and ends: 0 with the answer on standard output, 1 where the question cannot be read.
pub fn serve() -> ExitCode {
    bounded(MEMORY);
    match work() {
        Some(()) => ExitCode::SUCCESS,
        None => ExitCode::FAILURE,
    }
}

fn work() -> Option<()> {
    let mut input = stdin().lock();
    let mut length = [0; 4];
    input.read_exact(&mut length).ok()?;
    let length = u32::from_le_bytes(length);
    if length > QUESTION {
        return None;
    }
    let mut question = vec![0; length as usize];
    input.read_exact(&mut question).ok()?;
    let request: Request = serde_json::from_slice(&question).ok()?;
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).ok()?;
    let answer = serde_json::to_vec(&reading::answer(request, &bytes)).ok()?;
    stdout().lock().write_all(&answer).ok()
}
