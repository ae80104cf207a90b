//! What can be done with a theme.

use jiff::civil::Date;
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::joined_lines;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::inputs::{Input, InputId};
use crate::records::meetings::MeetingId;

use super::{NetworkTheme, ThemeAnswer, ThemeId};

pub(crate) const ADD: Operation = Operation::named("theme.add");
pub(crate) const CHANGE: Operation = Operation::named("theme.change");
pub(crate) const REMOVE: Operation = Operation::named("theme.remove");
pub(crate) const PLAN: Operation = Operation::named("theme.plan");
pub(crate) const ANSWER: Operation = Operation::named("theme.answer");
pub(crate) const MERGE: Operation = Operation::named("theme.merge");

/// What came of a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThemeAnswering {
    /// What, in a sentence.
    pub text: String,
    /// The day; `None`: today.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub on: Option<Date>,
}

impl Workspace {
    /// Writes down a theme.
    pub fn add_theme(&mut self, theme: NetworkTheme, now: &Now) -> Result<Versioned<NetworkTheme>, Error> {
        self.run(ADD, now, |tx| tx.add(theme))
    }

    /// Changes a theme. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_theme(
        &mut self,
        id: ThemeId,
        revision: Option<u32>,
        theme: NetworkTheme,
        now: &Now,
    ) -> Result<Versioned<NetworkTheme>, Error> {
        self.run(CHANGE, now, |tx| tx.change(id, revision, theme))
    }

    /// Removes a theme. What was brought in about it stays, and so does the item it became.
    pub fn remove_theme(&mut self, id: ThemeId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_theme(id))
    }

    /// Puts a theme on the agenda of a planned meeting of its network.
    pub fn plan_theme(
        &mut self,
        id: ThemeId,
        meeting: MeetingId,
        now: &Now,
    ) -> Result<Versioned<NetworkTheme>, Error> {
        self.run(PLAN, now, |tx| tx.plan_theme(id, meeting))
    }

    /// Says what came of a theme. It is the answer to all that was brought in about it and has none yet; who said that is still to
    /// be told.
    pub fn answer_theme(
        &mut self,
        id: ThemeId,
        answer: ThemeAnswering,
        now: &Now,
    ) -> Result<Versioned<NetworkTheme>, Error> {
        self.run(ANSWER, now, |tx| tx.answer_theme(id, answer))
    }

    /// Makes one theme of two: what was brought in about the other, and where it was planned, goes to the one that stays.
    ///
    /// Errors: `invalid.value` for a theme and itself, or one of another network.
    pub fn merge_themes(
        &mut self,
        keep: ThemeId,
        other: ThemeId,
        now: &Now,
    ) -> Result<Versioned<NetworkTheme>, Error> {
        self.run(MERGE, now, |tx| tx.merge_themes(keep, other))
    }

    /// A theme.
    pub fn theme(&self, id: ThemeId) -> Result<Versioned<NetworkTheme>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn remove_theme(&mut self, id: ThemeId) -> Result<(), Error> {
        for input in self.ids_linked::<Input>(id.uuid()) {
            self.edit(input, |input| {
                input.themes.retain(|theme| *theme != id);
                Ok(())
            })?;
        }
        self.remove(id).map(drop)
    }

    /// Keeps how closed the themes are that this input leaves, all but those that stay: a theme is as closed as what was brought in.
    pub(crate) fn keep_theme_grades(&mut self, input: InputId, stay: &[ThemeId]) -> Result<(), Error> {
        let mut leaves = self.find(input)?.content.themes.clone();
        leaves.retain(|theme| !stay.contains(theme));
        for id in leaves {
            let kept = self.find(id)?;
            let grade = self.grade_of(Graded::Theme(kept));
            if grade > kept.content.classification {
                self.edit(id, |theme| {
                    theme.classification = grade;
                    Ok(())
                })?;
            }
        }
        Ok(())
    }

    pub(crate) fn answer_theme(
        &mut self,
        id: ThemeId,
        answer: ThemeAnswering,
    ) -> Result<Versioned<NetworkTheme>, Error> {
        let ThemeAnswering { text, on } = answer;
        let on = on.unwrap_or(self.now.today());
        let kept = self.edit(id, |theme| {
            theme.answer = Some(ThemeAnswer { on, text: text.clone() });
            Ok(())
        })?;
        let grade = self.grade_of(Graded::Theme(&kept));
        for input in self.ids_linked::<Input>(id.uuid()) {
            self.edit(input, |input| {
                if input.answer.trim().is_empty() {
                    // It takes the words of the theme over, and how closed they are.
                    input.answer.clone_from(&text);
                    input.answered_on = Some(on.max(input.on));
                    input.classification = input.classification.max(grade);
                }
                Ok(())
            })?;
        }
        Ok(kept)
    }

    pub(crate) fn merge_themes(
        &mut self,
        keep: ThemeId,
        other: ThemeId,
    ) -> Result<Versioned<NetworkTheme>, Error> {
        let kept = self.find(other)?.clone();
        let closed = self.grade_of(Graded::Theme(&kept));
        let gone = kept.content;
        let stays = &self.find(keep)?.content;
        if keep == other || stays.network != gone.network {
            return Err(Error::Value {
                field: "otherTheme".to_owned(),
                expected: "themeOfNetwork".to_owned(),
            });
        }
        for input in self.ids_linked::<Input>(other.uuid()) {
            self.edit(input, |input| {
                input.themes.retain(|theme| *theme != other && *theme != keep);
                input.themes.push(keep);
                Ok(())
            })?;
        }
        self.remove(other)?;
        self.edit(keep, |theme| {
            // Its words come along, and with them how closed they were.
            if !gone.about.trim().is_empty() || gone.answer.is_some() {
                theme.classification = theme.classification.max(closed);
            }
            theme.classification = theme.classification.max(gone.classification);
            theme.about = joined_lines(&theme.about, &gone.about);
            theme.planned.extend(gone.planned);
            theme.answer = match (theme.answer.take(), gone.answer) {
                (Some(one), Some(other)) => {
                    Some(ThemeAnswer { on: one.on.max(other.on), text: joined_lines(&one.text, &other.text) })
                }
                (one, other) => one.or(other),
            };
            Ok(())
        })
    }
}
