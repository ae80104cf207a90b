//! Themes, with what was brought in about them.

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::records::inputs::{Input, InputSource};
use crate::records::promises::Side;
use crate::records::themes::{NetworkTheme, ThemeAnswering};

use super::super::entries::{InputEntry, ThemeEntry};
use super::Loader;

impl Loader<'_, '_, '_> {
    pub(super) fn theme(&mut self, entry: ThemeEntry) -> Result<(), Error> {
        let ThemeEntry { title, about, answer, inputs } = entry;
        let theme = NetworkTheme {
            network: self.network,
            title,
            about,
            planned: Vec::new(),
            answer: None,
            classification: Classification::default(),
        };
        let id = self.tx.add(theme)?.id;
        for InputEntry { who, words, way, round, group, side, day, told } in inputs {
            let answer = answer.as_ref().filter(|_| told.is_some());
            let session = self.focus_group_named(&round).zip(group);
            let source = session.map_or(InputSource::Loose, |(id, group)| InputSource::FocusGroup {
                id,
                group,
                line: 0,
            });
            self.tx.add(Input {
                network: self.network,
                words,
                way,
                round,
                source,
                on: self.days.exactly(day),
                said_by: who.map(|key| self.who(&key)).transpose()?,
                side: side.unwrap_or(Side::Theirs),
                themes: vec![id],
                answer: answer.map(|answer| answer.text.clone()).unwrap_or_default(),
                answered_on: None,
                told_on: told.map(|day| self.days.exactly(day)),
                classification: Classification::default(),
            })?;
        }
        if let Some(answer) = answer {
            let on = Some(self.days.exactly(answer.day));
            self.tx.answer_theme(id, ThemeAnswering { text: answer.text, on })?;
        }
        Ok(())
    }
}
