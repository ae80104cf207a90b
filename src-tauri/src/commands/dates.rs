//! Dates as people write them, and promises found in a note.

use kring_core::dates::{DateProblem, Leaning};
use kring_core::promises::{Dated, PromiseSuggestion};
use kring_core::{Problem, dates};
use serde::Serialize;
use specta::Type;
use tauri::State;

use crate::session::shell::Shell;

/// A date that was understood.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnderstoodDate {
    /// The day, as 2026-11-23.
    pub date: String,
    /// The day and time, as 2026-11-23T14:00:00; the time is that of now when none was written.
    pub moment: String,
    /// As Kring writes it, to be shown below the field.
    pub shown: String,
}

/// Reads a date as people write it. `leaning` says which year is meant when none is written; `moment`, whether the
/// field holds a time too.
#[tauri::command(async)]
#[specta::specta]
pub fn parse_date(
    shell: State<'_, Shell>,
    text: String,
    leaning: Leaning,
    moment: bool,
) -> Result<UnderstoodDate, Problem> {
    let (language, now) = shell.read(|workspace, now| Ok((workspace.settings().language, now.clone())))?;
    let read = if moment { dates::parse } else { dates::parse_day };
    let parsed = read(&text, &now, language, leaning).map_err(|problem| explain(&problem))?;
    let moment = parsed.moment(now.local().time());
    Ok(UnderstoodDate {
        date: parsed.date.to_string(),
        moment: moment.to_string(),
        shown: parsed.show(language),
    })
}

fn explain(problem: &DateProblem) -> Problem {
    let args = problem.args().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Problem { code: problem.code().to_owned(), args }
}

/// Promises with a date in a note, to be confirmed by whoever wrote it.
#[tauri::command(async)]
#[specta::specta]
pub fn find_promises(shell: State<'_, Shell>, note: String) -> Result<Vec<PromiseSuggestion>, Problem> {
    shell.read(|workspace, now| {
        Ok(kring_core::promises::find_promises(&note, now, workspace.settings().language))
    })
}

/// The words of an action with the day taken out of them.
#[tauri::command(async)]
#[specta::specta]
pub fn take_date(shell: State<'_, Shell>, text: String) -> Result<Dated, Problem> {
    shell
        .read(|workspace, now| Ok(kring_core::promises::take_date(&text, now, workspace.settings().language)))
}
