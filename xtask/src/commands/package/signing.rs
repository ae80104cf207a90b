//! The place for a signature. Whoever releases names a command in `KRING_SIGN_COMMAND`, which gets a file as its last word and
//! signs it: inside the file (`signtool`, `rpmsign`) or in one beside it that ends in `.sig` or `.asc`. Keys are that command's
//! business; nothing of them is here.

use std::path::Path;

use crate::fault::Outcome;
use crate::process;

/// Names the command: a program and its words, apart by spaces.
pub const VARIABLE: &str = "KRING_SIGN_COMMAND";

/// Whether there is a command.
pub fn is_set_up() -> bool {
    command().is_some()
}

/// The command as it was given.
pub fn command() -> Option<String> {
    std::env::var(VARIABLE).ok().filter(|command| !command.trim().is_empty())
}

/// Signs a file; without a command it stays unsigned, which `package` says at its end.
pub fn sign(file: &Path) -> Outcome {
    let Some(command) = command() else { return Ok(()) };
    let mut words = command.split_whitespace();
    let mut sign = process::command(words.next().unwrap_or_default());
    process::run(sign.args(words).arg(file), &format!("sign {}", file.display()))
}
