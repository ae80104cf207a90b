//! What the worker does with the bytes: a look at a list, its people, the times of a calendar, answers to a survey, or minutes.

use kring_core::imports::PastedLine;
use kring_import::{
    ChosenColumn, Country, FileKind, HeaderRule, ImportError, Limits, MappedColumn, Mapping, MappingError,
    PeopleOptions, SurveyQuestion, Table, read_contacts, read_pasted, read_tables,
};
use serde::{Deserialize, Serialize};

use crate::answers::{self, ImportColumn, ImportSheet, ListContent, PeopleRead, left_out};
use crate::digest::digest;
use crate::events::{EventsRead, Period};
use crate::judge::judge;
use crate::survey::AnswersRead;
use crate::{events, minutes, rows, survey};

/// What is asked of the worker. The bytes follow it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Request {
    /// Whether the bytes were pasted, and are no file.
    pub pasted: bool,
    /// What to do.
    pub task: Task,
}

/// What to do with the bytes.
#[derive(Debug, Serialize, Deserialize)]
pub enum Task {
    /// Say what is there.
    Look,
    /// Read the people of a sheet. Of contacts, neither is looked at.
    People { sheet: usize, mapping: Vec<MappedColumn> },
    /// Read the times of a calendar.
    Events { period: Period },
    /// Read the answers to these questions.
    Answers { questions: Vec<SurveyQuestion>, chosen: Vec<ChosenColumn> },
    /// Read the lines of minutes.
    Minutes,
}

/// What came of it.
#[derive(Debug, Serialize, Deserialize)]
pub enum Answer {
    /// What is there.
    Source(ListContent),
    /// The people.
    People(PeopleRead),
    /// The times of a calendar.
    Events(EventsRead),
    /// The answers to a survey.
    Answers(AnswersRead),
    /// The lines of minutes.
    Minutes(Vec<PastedLine>),
    /// The bytes cannot be read.
    Refused(ImportError),
    /// The mapping does not fit.
    Unfitting(MappingError),
}

/// Does what was asked.
pub fn answer(request: Request, bytes: &[u8]) -> Answer {
    match (request.task, FileKind::of(bytes)) {
        (Task::Look, FileKind::Contacts) => Answer::Source(ListContent::Contacts),
        (Task::People { .. }, FileKind::Contacts) => {
            match read_contacts(bytes, options(), &Limits::default()) {
                Ok(people) => Answer::People(rows::read(people)),
                Err(error) => Answer::Refused(error),
            }
        }
        (Task::Look, _) => match tables(request.pasted, bytes) {
            Ok(tables) => Answer::Source(ListContent::Table { sheets: tables.iter().map(sheet).collect() }),
            Err(error) => Answer::Refused(error),
        },
        (Task::People { sheet, mapping }, _) => match tables(request.pasted, bytes) {
            Ok(tables) => people(&tables, sheet, &mapping),
            Err(error) => Answer::Refused(error),
        },
        (Task::Events { period }, _) => events::read(bytes, &period),
        (Task::Answers { questions, chosen }, _) => survey::read(bytes, request.pasted, &questions, &chosen),
        (Task::Minutes, _) => minutes::read(bytes),
    }
}

fn options() -> PeopleOptions<'static> {
    PeopleOptions { country: Country::default(), judge: &judge }
}

fn tables(pasted: bool, bytes: &[u8]) -> Result<Vec<Table>, ImportError> {
    let limits = Limits::default();
    if pasted {
        let text = String::from_utf8_lossy(bytes);
        return read_pasted(&text, HeaderRule::Find, &judge, &limits).map(|table| vec![table]);
    }
    read_tables(bytes, HeaderRule::Find, &judge, &limits)
}

fn people(tables: &[Table], sheet: usize, mapping: &[MappedColumn]) -> Answer {
    let Some(table) = tables.get(sheet) else { return Answer::People(PeopleRead::default()) };
    match table.people(&Mapping { layout: None, columns: mapping.to_vec() }, options()) {
        Ok(people) => Answer::People(rows::read(people)),
        Err(error) => Answer::Unfitting(error),
    }
}

fn sheet(table: &Table) -> ImportSheet {
    let column = |column: &kring_import::Column| ImportColumn {
        number: column.number,
        header: column.header.clone(),
        field: column.guess.field,
        confidence: column.guess.confidence,
        examples: column.examples.clone(),
    };
    let mapped =
        |mapped: &MappedColumn| Some(answers::MappedColumn { column: mapped.column?, field: mapped.field });
    ImportSheet {
        name: table.sheet.clone(),
        header_row: table.header_row,
        rows: u32::try_from(table.rows.len()).unwrap_or(u32::MAX),
        columns: table.columns.iter().map(column).collect(),
        left_out: table.left_out.iter().map(left_out).collect(),
        mapping: table.suggested().columns.iter().filter_map(mapped).collect(),
        layout: table.header_row.map(|_| digest(&[&table.layout])).unwrap_or_default(),
        as_last_time: false,
    }
}
