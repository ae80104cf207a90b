//! `kring batch FILE|-`: a verb a line, an answer a line.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use serde_json::{Value, json};

use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::{exit, input, stopping};

/// Runs the lines of a file or of standard input.
pub(crate) fn run(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let none = PathBuf::new();
    let path = call.matches.get_one::<PathBuf>("file").unwrap_or(&none);
    // The vault first: with a passphrase that is wrong no line is read.
    context.workspace()?;
    let source = open(path)?;
    if call.matches.get_flag("atomic") { together(source, context) } else { one_by_one(source, context) }
}

type Source = Box<dyn BufRead + Send>;

fn open(path: &Path) -> Result<Source, Failure> {
    if path == Path::new("-") {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let unreadable = |reason: String| {
        Failure::new("cli.fileUnreadable").with("path", path.display()).with("reason", reason)
    };
    let file = File::open(path).map_err(|error| unreadable(error.to_string()))?;
    if file.metadata().is_ok_and(|found| found.is_dir()) {
        return Err(Failure::new("cli.fileIsFolder").with("path", path.display()));
    }
    Ok(Box::new(BufReader::new(file)))
}

/// Each line is an operation of its own, answered as soon as it is acknowledged. Asked to stop, it does so before the
/// next.
fn one_by_one(source: Source, context: &mut Context) -> Result<(), Failure> {
    let lines = Lines::of(source);
    while let Some(line) = lines.next_line()? {
        if line.as_ref().is_ok_and(|line| line.trim_ascii().is_empty()) {
            continue;
        }
        let answer = line.and_then(|line| read(&line)).and_then(|(verb, input)| context.call(&verb, input));
        match answer {
            Ok(answer) => context.print_now(&json!({ "ok": answer }))?,
            Err(failure) => {
                context.end_with(exit::INVALID_INPUT);
                context.print_now(&failure.json(context.texts))?;
            }
        }
    }
    Ok(())
}

/// All lines are one operation: all of them are answered once it is acknowledged, or none of them happened.
fn together(source: Source, context: &mut Context) -> Result<(), Failure> {
    // Every line: where it stands, and the verb, or what is wrong with it.
    let mut lines = Vec::new();
    let mut number = 0;
    let source = Lines::of(source);
    while let Some(line) = source.next_line()? {
        number += 1;
        if !line.as_ref().is_ok_and(|line| line.trim_ascii().is_empty()) {
            lines.push((number, line.and_then(|line| read(&line))));
        }
    }
    let numbers: Vec<usize> = lines.iter().map(|(number, _)| *number).collect();
    let wrong = lines.iter().position(|(_, line)| line.is_err());
    let done = match wrong {
        Some(place) => match lines.swap_remove(place) {
            (_, Err(failure)) => Err((place, failure)),
            (_, Ok(_)) => Ok(Vec::new()),
        },
        None => context.call_together(lines.into_iter().filter_map(|(_, line)| line.ok()).collect()),
    };
    match done {
        Ok(answers) => {
            for answer in answers {
                context.print_json(&json!({ "ok": answer }))?;
            }
        }
        Err((place, failure)) if place < numbers.len() && failure.code() != "vault.cancelled" => {
            context.end_with(exit::INVALID_INPUT);
            let not_done = Failure::new("cli.notDone").with("line", numbers[place]).json(context.texts);
            let failure = failure.json(context.texts);
            for at in 0..numbers.len() {
                context.print_json(if at == place { &failure } else { &not_done })?;
            }
        }
        // It was asked to stop, or the operation itself could not be kept: no line is to blame.
        Err((_, failure)) => return Err(failure),
    }
    Ok(())
}

/// Lines that are read while somebody may ask to stop: waiting for the next one ends with that.
struct Lines(Receiver<Read>);

/// A line, an error in it, or the end of the input.
type Read = Result<Option<Result<Vec<u8>, Failure>>, Failure>;

impl Lines {
    /// Reads one line ahead, in a thread that ends with the program.
    fn of(mut source: Source) -> Self {
        let (send, lines) = mpsc::sync_channel(1);
        std::thread::spawn(move || {
            loop {
                let line = input::next_line(&mut source);
                let last = !matches!(line, Ok(Some(_)));
                if send.send(line).is_err() || last {
                    return;
                }
            }
        });
        Self(lines)
    }

    /// The next line.
    ///
    /// # Errors
    /// `vault.cancelled` when it was asked to stop.
    fn next_line(&self) -> Read {
        loop {
            if stopping::asked() {
                return Err(Failure::new("vault.cancelled"));
            }
            match self.0.recv_timeout(LOOK) {
                Ok(line) => return line,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Ok(None),
            }
        }
    }
}

/// How often it is looked whether somebody asked to stop while no line comes.
const LOOK: Duration = Duration::from_millis(50);

/// A line: `{"verb": "person add", "input": {...}}`.
fn read(line: &[u8]) -> Result<(String, Value), Failure> {
    let mut object = input::parse_object(line)?;
    let verb = match object.remove("verb") {
        Some(Value::String(verb)) => verb,
        Some(_) => return Err(Failure::new("invalid.value").with("field", "verb").with("expected", "text")),
        None => return Err(Failure::new("invalid.required").with("field", "verb")),
    };
    let given = object.remove("input").unwrap_or_else(|| json!({}));
    match object.keys().next() {
        Some(other) => Err(Failure::new("invalid.unknownField").with("field", other)),
        None => Ok((verb, given)),
    }
}
