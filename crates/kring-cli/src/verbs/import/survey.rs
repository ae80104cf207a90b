//! `kring import survey`: answers that came in by another program, taken into a survey as sheets.

use kring_core::Problem;
use kring_core::imports::{AnswersOutcome, ImportAnswers};
use kring_core::surveys::{SurveyId, SurveyQuestion};
use kring_import_worker::{AnswerColumn, AnswerColumnChoice, AnswerColumnUse, AnswersTold};
use kring_texts::Texts;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

use super::source::{key, map, number, read, taken};

/// What `--map` may say.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
struct MapFile {
    /// Columns whose question is chosen; all others are matched by their words.
    columns: Vec<AnswerColumnChoice>,
}

/// Takes answers into a survey; with `--dry-run` it says what that would do.
pub(crate) fn survey(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let (reader, bytes) = read(call)?;
    let map: MapFile = map(call)?;
    let mut input = gather(call, context, None)?;
    let dry_run = input.remove("dryRun").is_some();
    let survey: SurveyId = taken(&mut input, "survey")?;
    let now = Context::now();
    let workspace = context.workspace()?;
    let questions = workspace.survey_page(survey)?.questions;
    check_chosen(&map.columns, &questions)?;
    let read = reader.survey_answers(&bytes, false, &questions, &map.columns).map_err(Problem::from)?;
    let rows = ImportAnswers { survey, rows: read.rows };
    let plan = if dry_run {
        workspace.rehearse_answers(rows, &now)?
    } else {
        workspace.import_answers(rows, &now)?
    };
    if context.globals.json {
        return context.print_json(&json!({ "dryRun": dry_run, "told": read.told, "plan": plan }));
    }
    let lines = said(&plan, &read.told, dry_run, context.texts);
    context.print(&lines.join("\n"))
}

/// Whether what was chosen is there to be chosen.
fn check_chosen(chosen: &[AnswerColumnChoice], questions: &[SurveyQuestion]) -> Result<(), Failure> {
    for one in chosen {
        let Some(number) = one.question else { continue };
        let question = (number as usize).checked_sub(1).and_then(|place| questions.get(place));
        let has_option = |question: &SurveyQuestion| {
            one.option.is_none_or(|option| (1..=question.answers.len()).contains(&(option as usize)))
        };
        if !question.is_some_and(has_option) {
            return Err(Failure::new("import.noSuchQuestion").with("question", number));
        }
    }
    Ok(())
}

fn said(plan: &AnswersOutcome, told: &AnswersTold, dry_run: bool, texts: &Texts) -> Vec<String> {
    let counts = [
        ("added", number(plan.added).into()),
        ("there", number(plan.there).into()),
        ("empty", number(plan.empty).into()),
        ("sheets", number(plan.sheets).into()),
        ("rehearsed", if dry_run { "yes" } else { "no" }.into()),
    ];
    let mut lines = vec![texts.with("cli-import-survey-done", &counts)];
    if plan.unseen > 0 {
        lines.push(texts.get("import-answers-unseen"));
    }
    lines.extend(told.columns.iter().map(|column| column_line(column, texts)));
    for column in &told.left_out {
        let category = column.category.as_ref().map_or_else(|| "country".to_owned(), key);
        let values = [
            ("number", number(column.number).into()),
            ("header", one_line(&column.header).into()),
            ("category", category.into()),
        ];
        lines.push(texts.with("cli-import-left-out", &values));
    }
    for question in &told.missing {
        lines.push(texts.with("import-answers-missing", &[("question", number(*question).into())]));
    }
    for cell in &told.unfit {
        let values = [
            ("row", number(cell.row).into()),
            ("column", number(cell.column).into()),
            ("question", number(cell.question).into()),
            ("text", one_line(&cell.text).into()),
        ];
        lines.push(texts.with("import-answers-unfit", &values));
    }
    for remark in &plan.remarks {
        let values = [
            ("row", number(remark.row).into()),
            ("question", number(remark.question).into()),
            ("kind", key(&remark.kind).into()),
        ];
        lines.push(texts.with("import-answers-remark", &values));
    }
    lines
}

fn column_line(column: &AnswerColumn, texts: &Texts) -> String {
    let is = match column.is {
        AnswerColumnUse::Question if column.option.is_some() => "option".to_owned(),
        is => key(&is),
    };
    let values = [
        ("is", is.into()),
        ("question", number(column.question.unwrap_or_default()).into()),
        ("option", number(column.option.unwrap_or_default()).into()),
    ];
    let said = texts.with("import-answers-column", &values);
    let values = [
        ("number", number(column.number).into()),
        ("header", one_line(&column.header).into()),
        ("said", said.into()),
    ];
    texts.with("cli-import-answers-column", &values)
}
