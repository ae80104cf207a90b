//! What became of the input of one person, for that person: in their own words, with what was done with it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::inputs::{InputFilter, InputWay};
use crate::records::people::PersonId;

use super::grade::{Gate, Shown};
use super::{LeftOut, LeftOutWhat, ReportHead, ReportOptions};

/// What became of somebody's input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InputReport {
    /// The head of each page.
    pub head: ReportHead,
    /// What they brought in by name, the oldest first. It never names anybody else.
    pub inputs: Vec<InputOutcome>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

/// One thing that was brought in, and what was done with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InputOutcome {
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// By which way it came.
    pub way: InputWay,
    /// In their words.
    pub words: String,
    /// The themes it became part of.
    pub themes: Vec<String>,
    /// What was done with it; empty while nothing was.
    pub answer: String,
    /// The day on which they were told so.
    #[specta(type = Option<String>)]
    pub told_on: Option<Date>,
}

impl Model {
    /// What became of the input of a person, as it may be printed with these options.
    pub fn input_report(
        &self,
        id: PersonId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<InputReport, Error> {
        let mut gate = Gate::over(Classification::Internal, options)?;
        let within = |on: Date| {
            options.from.is_none_or(|from| on >= from) && options.until.is_none_or(|until| on <= until)
        };
        let mut rows = self.inputs(&InputFilter { person: Some(id), ..InputFilter::default() }, now);
        rows.retain(|row| within(row.input.content.on));
        rows.retain(|row| gate.admit(row.classification, LeftOutWhat::Inputs) == Shown::Open);
        rows.sort_by_key(|row| (row.input.content.on, row.input.created_at));
        let outcome = rows.into_iter().map(|row| {
            let themes = row.themes.into_iter().map(|theme| theme.title).filter(|title| !title.is_empty());
            let input = row.input.content;
            InputOutcome {
                on: input.on,
                way: input.way,
                words: input.words,
                themes: themes.collect(),
                answer: input.answer,
                told_on: input.told_on,
            }
        });
        let inputs = outcome.collect();
        Ok(InputReport {
            head: self.head_for(id, gate.mark(), options, now)?,
            inputs,
            left_out: gate.left_out(),
        })
    }
}
