//! Calendars, answers to surveys and minutes of other programs.

use kring_core::Problem;
use kring_core::imports::{
    AnswersOutcome, ImportAnswers, ImportMeetings, ImportMinutes, MeetingsOutcome, MinutesOutcome,
};
use kring_core::meetings::{AgendaItemId, MeetingId};
use kring_core::networks::NetworkId;
use kring_core::surveys::SurveyId;
use kring_import_worker::{AnswerColumnChoice, AnswersTold, EventsTold, Period, Reader, is_calendar};
use kring_worker_protocol::Worker;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};

use crate::runtime::problem;
use crate::session::chosen_list::ChosenList;
use crate::session::shell::Shell;
use crate::system::dialogs;

/// What is taken in.
#[derive(Debug, Clone, Copy, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TakeInKind {
    /// Meetings of a calendar.
    Meetings,
    /// Answers to a survey.
    Answers,
    /// Minutes.
    Minutes,
}

/// What is taken of the chosen file, and into what.
#[derive(Debug, Clone, Deserialize, Type)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum TakeInRequest {
    /// Meetings of a calendar, from today on for a year.
    Meetings {
        /// The network.
        network: NetworkId,
        /// The numbers of those that are taken; all that can be without it.
        only: Option<Vec<u32>>,
    },
    /// Answers to a survey.
    Answers {
        /// The survey.
        survey: SurveyId,
        /// Columns whose question somebody chose.
        columns: Vec<AnswerColumnChoice>,
    },
    /// Minutes.
    Minutes {
        /// The meeting.
        meeting: MeetingId,
        /// The agenda item of the first lines.
        item: Option<AgendaItemId>,
        /// What the item is called that is made where none is chosen.
        title: String,
    },
}

/// What taking it in does, or did.
#[derive(Debug, Serialize, Type)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum TakeInPlan {
    /// Meetings.
    Meetings {
        /// What was left out of the calendar.
        told: EventsTold,
        /// What becomes of each.
        plan: MeetingsOutcome,
    },
    /// Answers.
    Answers {
        /// What was made of the columns.
        told: AnswersTold,
        /// What becomes of the rows.
        plan: AnswersOutcome,
    },
    /// Minutes.
    Minutes {
        /// What becomes of each line.
        plan: MinutesOutcome,
    },
}

/// What was read, ready to be taken in.
enum Asked {
    Meetings(ImportMeetings, EventsTold),
    Answers(ImportAnswers, AnswersTold),
    Minutes(ImportMinutes),
}

/// Chooses a file and gives its name; nothing of it is read yet. `None` when the dialog was closed.
#[tauri::command(async)]
#[specta::specta]
pub fn choose_take_in(
    app: AppHandle,
    shell: State<'_, Shell>,
    kind: TakeInKind,
) -> Result<Option<String>, Problem> {
    let endings: &[&str] = match kind {
        TakeInKind::Meetings => &["ics"],
        TakeInKind::Answers => &["csv", "ods", "tsv", "txt", "xls", "xlsx"],
        TakeInKind::Minutes => &["md", "txt"],
    };
    let Some(path) = dialogs::for_existing(&app, endings) else { return Ok(None) };
    let list = ChosenList::of_file(&path)?;
    let name = list.name.clone();
    shell.session().choose_list(list)?;
    Ok(Some(name))
}

/// Keeps what was pasted until it is taken in or forgotten.
#[tauri::command(async)]
#[specta::specta]
pub fn paste_take_in(shell: State<'_, Shell>, text: String) -> Result<(), Problem> {
    shell.session().choose_list(ChosenList::pasted(text))
}

/// What taking the chosen file in would do. Nothing is written.
#[tauri::command(async)]
#[specta::specta]
pub fn preview_take_in(shell: State<'_, Shell>, request: TakeInRequest) -> Result<TakeInPlan, Problem> {
    let asked = read(&shell, request)?;
    shell.write_quietly(|workspace, now| {
        Ok(match asked {
            Asked::Meetings(asked, told) => {
                TakeInPlan::Meetings { told, plan: workspace.rehearse_meetings(asked, now)? }
            }
            Asked::Answers(asked, told) => {
                TakeInPlan::Answers { told, plan: workspace.rehearse_answers(asked, now)? }
            }
            Asked::Minutes(asked) => TakeInPlan::Minutes { plan: workspace.rehearse_minutes(asked, now)? },
        })
    })
}

/// Takes the chosen file in, as one operation.
#[tauri::command(async)]
#[specta::specta]
pub fn run_take_in(
    app: AppHandle,
    shell: State<'_, Shell>,
    request: TakeInRequest,
) -> Result<TakeInPlan, Problem> {
    let asked = read(&shell, request)?;
    let done = shell.write(&app, |workspace, now| {
        Ok(match asked {
            Asked::Meetings(asked, told) => {
                TakeInPlan::Meetings { told, plan: workspace.import_meetings(asked, now)? }
            }
            Asked::Answers(asked, told) => {
                TakeInPlan::Answers { told, plan: workspace.import_answers(asked, now)? }
            }
            Asked::Minutes(asked) => TakeInPlan::Minutes { plan: workspace.import_minutes(asked, now)? },
        })
    })?;
    shell.session().lists.chosen = None;
    Ok(done)
}

fn read(shell: &Shell, request: TakeInRequest) -> Result<Asked, Problem> {
    let list = shell.session().lists.chosen()?;
    let reader = Reader::by(Worker::beside_this_program());
    match request {
        TakeInRequest::Meetings { network, only } => {
            if !is_calendar(&list.bytes) {
                return Err(problem("import.noCalendar"));
            }
            let read = reader.events(&list.bytes, Period::of(&crate::runtime::now(), None, None))?;
            Ok(Asked::Meetings(ImportMeetings { network, events: read.events, only }, read.told))
        }
        TakeInRequest::Answers { survey, columns } => {
            let questions = shell.read(|workspace, _| workspace.survey_page(survey))?.questions;
            let read = reader.survey_answers(&list.bytes, list.pasted, &questions, &columns)?;
            Ok(Asked::Answers(ImportAnswers { survey, rows: read.rows }, read.told))
        }
        TakeInRequest::Minutes { meeting, item, title } => {
            let lines = reader.minutes(&list.bytes)?;
            Ok(Asked::Minutes(ImportMinutes { meeting, item, title, lines }))
        }
    }
}
