//! Starting other programs.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitStatus, Stdio};

use crate::fault::{Fault, Outcome};
use crate::place;

/// A command in the top of the checkout.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(place::root());
    command
}

/// The cargo that runs this program.
pub fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// npm in the UI's folder.
pub fn npm() -> Command {
    let mut command = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(place::ui());
    command
}

/// Runs a command to its end with the terminal as its own; `purpose` completes "could not ...".
pub fn run(command: &mut Command, purpose: &str) -> Outcome {
    let status = command.status().map_err(|error| not_started(command, purpose, &error))?;
    succeeded(status, purpose)
}

/// Runs a command, shows its standard output line by line, and hands each line to `each`.
/// Standard error goes to the terminal untouched. The command's success is the result.
pub fn run_reading(command: &mut Command, purpose: &str, mut each: impl FnMut(&str)) -> Outcome<bool> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| not_started(command, purpose, &error))?;
    if let Some(output) = child.stdout.take() {
        let mut reader = BufReader::new(output);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
            let text = String::from_utf8_lossy(&line);
            print!("{text}");
            each(text.trim_end());
            line.clear();
        }
        // A closed terminal must not stop the run.
        let _ = std::io::stdout().flush();
    }
    let status = child.wait().map_err(|error| not_started(command, purpose, &error))?;
    Ok(status.success())
}

/// The standard output of a quiet command that succeeded, and nothing otherwise.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn succeeded(status: ExitStatus, purpose: &str) -> Outcome {
    if status.success() {
        return Ok(());
    }
    let how = status
        .code()
        .map_or_else(|| "was stopped by a signal".to_owned(), |code| format!("ended with {code}"));
    Err(Fault::new(format!("could not {purpose}: the command {how}; its own message stands above")))
}

fn not_started(command: &Command, purpose: &str, error: &std::io::Error) -> Fault {
    let program = command.get_program().to_string_lossy();
    Fault::new(format!(
        "could not {purpose}: `{program}` does not start ({error}); install it and run this again"
    ))
}
