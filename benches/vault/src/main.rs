//! The vault's sizes and times, beside `SQLCipher`'s where there is something to compare, in one run.
//!
//! Run by `cargo xtask bench vault [ROW ...]`, which also builds the `kring` whose memory is measured. What is
//! compared takes turns, so that a busy machine slows both alike; a figure is a median, and so is a ratio.
#![allow(clippy::unwrap_used, reason = "a measurement stops at what it did not expect")]

mod import;
mod memory;
mod ours;
mod peer;
mod report;
mod sample;
mod space;
mod unlock;
mod write;

use report::Report;
use std::process::ExitCode;

/// A row of the table and what measures it.
type Row = (&'static str, fn(&mut Report));

const ROWS: [Row; 5] = [
    ("write", write::measure),
    ("import", import::measure),
    ("unlock", unlock::measure),
    ("space", space::measure),
    ("memory", memory::measure),
];

fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    if let Some(unknown) = asked.iter().find(|name| ROWS.iter().all(|(row, _)| row != name)) {
        report::say(&format!("there is no row `{unknown}`"));
        return ExitCode::from(2);
    }
    let mut report = Report::default();
    for (name, measure) in ROWS {
        if asked.is_empty() || asked.iter().any(|row| row == name) {
            measure(&mut report);
        }
    }
    if report.held() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
