//! Focus groups, and a survey with its sheets.

use std::collections::BTreeSet;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::records::focus_groups::{FocusGroup, FocusGroupId};
use crate::records::surveys::{SurveyContent, SurveyReply, SurveySheet, TakenAnswer};
use crate::records::themes::NetworkTheme;

use super::super::entries::{AgainEntry, FocusGroupEntry, SheetEntry, SurveyEntry};
use super::Loader;

impl Loader<'_, '_, '_> {
    pub(super) fn focus_group(&mut self, entry: FocusGroupEntry) -> Result<(), Error> {
        let FocusGroupEntry { name, day, participants, groups } = entry;
        let on = self.days.exactly(day);
        let classification = Classification::default();
        let network = self.network;
        self.tx.add(FocusGroup { network, name, on, meeting: None, participants, groups, classification })?;
        Ok(())
    }

    /// The focus group of this name, if there is one.
    pub(super) fn focus_group_named(&self, name: &str) -> Option<FocusGroupId> {
        let all = self.tx.table::<FocusGroup>().values();
        all.into_iter().find(|kept| kept.content.name == name).map(|kept| kept.id)
    }

    /// A survey that was filled in, checked and closed, with every answer in own words taken over about one theme.
    pub(super) fn survey(&mut self, entry: SurveyEntry) -> Result<(), Error> {
        let SurveyEntry { title, intro, out, closed, theme, questions, sheets, again } = entry;
        let classification = Classification::default();
        let network = self.network;
        let content =
            SurveyContent { network, title, intro, translations: Vec::new(), questions, classification };
        let id = self.tx.add_survey(content)?.id;
        self.tx.open_survey(id)?;
        let out_on = self.days.exactly(out);
        self.tx.edit(id, |survey| {
            survey.out_on = Some(out_on);
            Ok(())
        })?;
        for sheet in &sheets {
            self.tx.answer_survey(id, typed(sheet))?;
        }
        for AgainEntry { sheet: number, one } in again {
            let Some(first) = sheets.get(number as usize - 1) else { continue };
            let comparison =
                self.tx.check_survey_sheet(id, number, typed(&SheetEntry { one, ..first.clone() }))?;
            if !comparison.differences.is_empty() {
                // What was typed first was right.
                self.tx.decide_survey_sheet(id, number, &BTreeSet::new())?;
            }
        }
        self.tx.close_survey(id)?;
        let closed_on = self.days.exactly(closed);
        self.tx.edit(id, |survey| {
            survey.closed_on = Some(closed_on);
            Ok(())
        })?;
        let theme = NetworkTheme {
            network,
            title: theme,
            about: String::new(),
            planned: Vec::new(),
            answer: None,
            classification,
        };
        let theme = Some(self.tx.add(theme)?.id);
        let results = self.tx.survey_page(id)?.results;
        for (question, result) in (1..).zip(results) {
            for written in result.words {
                self.tx.take_survey_answer(id, TakenAnswer { question, answer: written.number, theme })?;
            }
        }
        Ok(())
    }
}

fn typed(sheet: &SheetEntry) -> SurveySheet {
    let reply = |question, boxes, words: &str| SurveyReply { question, boxes, words: words.to_owned() };
    let SheetEntry { one, more, words } = sheet;
    SurveySheet {
        answers: vec![reply(1, vec![*one], ""), reply(2, more.clone(), ""), reply(3, Vec::new(), words)],
    }
}
