//! A sample of the sheets is typed a second time, by somebody who does not see the first.

use std::collections::BTreeSet;

use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::{KeptReply, KeptSheet, SheetCheck, Survey, SurveyId, SurveyPage, SurveySheet, SurveyState};

pub(crate) const CHECK: Operation = Operation::named("survey.check");
pub(crate) const DECIDE: Operation = Operation::named("survey.decide");

/// Every so many sheets one is typed again.
const EVERY: u32 = 5;

/// And these, so that of the fewest sheets there can be results of it are three.
const FIRST: [u32; 2] = [1, 3];

/// A sheet that was typed twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetComparison {
    /// Its number.
    pub sheet: u32,
    /// Where the two differ. What they have in common is told nowhere.
    pub differences: Vec<SheetDifference>,
}

/// A question to which something else was typed the second time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SheetDifference {
    /// The number of the question, from 1.
    pub question: u32,
    /// What was typed first.
    pub first: KeptReply,
    /// What was typed the second time.
    pub second: KeptReply,
}

impl Workspace {
    /// Types a sheet a second time. Where both are the same it is checked; else `decide_survey_sheet` is to say what holds.
    ///
    /// Errors: those of [`Workspace::answer_survey`], and `notFound.part` for a sheet that is not there.
    pub fn check_survey_sheet(
        &mut self,
        id: SurveyId,
        sheet: u32,
        again: SurveySheet,
        now: &Now,
    ) -> Result<SheetComparison, Error> {
        self.run(CHECK, now, |tx| tx.check_survey_sheet(id, sheet, again))
    }

    /// Says for which questions the second typing of a sheet holds; for all others the first does.
    ///
    /// Errors: `notFound.part` for a sheet that was not typed twice, or that does not differ.
    pub fn decide_survey_sheet(
        &mut self,
        id: SurveyId,
        sheet: u32,
        second: Vec<u32>,
        now: &Now,
    ) -> Result<SurveyPage, Error> {
        let second: BTreeSet<u32> = second.into_iter().collect();
        self.run(DECIDE, now, |tx| tx.decide_survey_sheet(id, sheet, &second))
    }
}

impl Model {
    /// Where the two typings of a sheet differ.
    ///
    /// Errors: `notFound.part` for a sheet of which nothing is to be decided.
    pub fn survey_comparison(&self, id: SurveyId, sheet: u32) -> Result<SheetComparison, Error> {
        let there = self.find(id)?.content.sheet(sheet);
        match there.map(|kept| (&kept.replies, &kept.check)) {
            Some((first, SheetCheck::ToDecide { replies })) => Ok(compare(sheet, first, replies)),
            _ => Err(Error::PartNotFound { part: "sheet" }),
        }
    }
}

impl Tx<'_, '_> {
    pub(crate) fn check_survey_sheet(
        &mut self,
        id: SurveyId,
        sheet: u32,
        again: SurveySheet,
    ) -> Result<SheetComparison, Error> {
        let survey = &self.find(id)?.content;
        survey.must_be(SurveyState::Out)?;
        let second = again.replies(&survey.questions)?;
        let kept = survey.sheet(sheet).ok_or(Error::PartNotFound { part: "sheet" })?;
        let comparison = compare(sheet, &kept.replies, &second);
        let check = if comparison.differences.is_empty() {
            SheetCheck::Done { differed: 0 }
        } else {
            SheetCheck::ToDecide { replies: second }
        };
        self.edit(id, |survey| {
            if let Some(kept) = survey.sheet_mut(sheet) {
                kept.check = check;
            }
            Ok(())
        })?;
        Ok(comparison)
    }

    pub(crate) fn decide_survey_sheet(
        &mut self,
        id: SurveyId,
        sheet: u32,
        second: &BTreeSet<u32>,
    ) -> Result<SurveyPage, Error> {
        let comparison = self.survey_comparison(id, sheet)?;
        self.edit(id, |survey| {
            let Some(kept) = survey.sheet_mut(sheet) else { return Ok(()) };
            let mut differed = 0_u32;
            for SheetDifference { question, first, second: other } in comparison.differences {
                differed = differed.saturating_add(first.differs(&other));
                let reply = kept.replies.get_mut(question as usize - 1);
                if let Some(reply) = reply.filter(|_| second.contains(&question)) {
                    *reply = other;
                }
            }
            kept.check = SheetCheck::Done { differed };
            Ok(())
        })?;
        self.survey_page(id)
    }
}

impl Survey {
    /// The numbers of the sheets that are typed again; what came in with a file was not typed. One that is in it stays in it when more sheets come.
    pub(super) fn sample(&self) -> impl Iterator<Item = (u32, &KeptSheet)> {
        let numbered = (1..).zip(&self.sheets);
        let sampled = |number: u32| FIRST.contains(&number) || number.is_multiple_of(EVERY);
        numbered.filter(move |(number, sheet)| !sheet.from_file && sampled(*number))
    }

    pub(super) fn sheet(&self, number: u32) -> Option<&KeptSheet> {
        self.sheets.get((number as usize).checked_sub(1)?)
    }

    fn sheet_mut(&mut self, number: u32) -> Option<&mut KeptSheet> {
        self.sheets.get_mut((number as usize).checked_sub(1)?)
    }
}

fn compare(sheet: u32, first: &[KeptReply], second: &[KeptReply]) -> SheetComparison {
    let both = first.iter().zip(second).enumerate().filter(|(_, (one, other))| one.differs(other) > 0);
    let differences = both.map(|(place, (one, other))| SheetDifference {
        question: as_u32(place) + 1,
        first: one.clone(),
        second: other.clone(),
    });
    SheetComparison { sheet, differences: differences.collect() }
}
