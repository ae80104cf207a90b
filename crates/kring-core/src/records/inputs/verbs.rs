//! What can be done with input.

use jiff::civil::Date;
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::{Input, InputId};

pub(crate) const ADD: Operation = Operation::named("input.add");
pub(crate) const CHANGE: Operation = Operation::named("input.change");
pub(crate) const REMOVE: Operation = Operation::named("input.remove");
pub(crate) const ANSWER: Operation = Operation::named("input.answer");
pub(crate) const TELL: Operation = Operation::named("input.tell");

/// What was done with input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InputAnswer {
    /// What was done, in a sentence.
    pub text: String,
    /// The day on which who said it was told so, where that is known at once.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub told_on: Option<Date>,
}

/// That who said something was told what was done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct InputTold {
    /// The day; `None`: today.
    #[specta(type = Option<String>)]
    pub on: Option<Date>,
}

impl Workspace {
    /// Writes down input.
    pub fn add_input(&mut self, input: Input, now: &Now) -> Result<Versioned<Input>, Error> {
        self.run(ADD, now, |tx| tx.add_input(input))
    }

    /// Changes input. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_input(
        &mut self,
        id: InputId,
        revision: Option<u32>,
        input: Input,
        now: &Now,
    ) -> Result<Versioned<Input>, Error> {
        self.run(CHANGE, now, |tx| tx.change_input(id, revision, input))
    }

    /// Removes input.
    pub fn remove_input(&mut self, id: InputId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_input(id))
    }

    /// Says what was done with input, in place of what was said before.
    pub fn answer_input(
        &mut self,
        id: InputId,
        answer: InputAnswer,
        now: &Now,
    ) -> Result<Versioned<Input>, Error> {
        self.run(ANSWER, now, |tx| tx.answer_input(id, answer))
    }

    /// Says that who said it was told what was done with it.
    ///
    /// Errors: `invalid.required` where nobody said what was done.
    pub fn tell_input(&mut self, id: InputId, told: InputTold, now: &Now) -> Result<Versioned<Input>, Error> {
        self.run(TELL, now, |tx| tx.tell_input(id, told))
    }

    /// Input.
    pub fn input(&self, id: InputId) -> Result<Versioned<Input>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_input(&mut self, mut input: Input) -> Result<Versioned<Input>, Error> {
        input.keep_day_answered(None, self.now.today());
        self.add(input)
    }

    pub(crate) fn change_input(
        &mut self,
        id: InputId,
        revision: Option<u32>,
        mut input: Input,
    ) -> Result<Versioned<Input>, Error> {
        input.keep_day_answered(Some(&self.find(id)?.content), self.now.today());
        self.keep_theme_grades(id, &input.themes)?;
        self.change(id, revision, input)
    }

    pub(crate) fn remove_input(&mut self, id: InputId) -> Result<(), Error> {
        self.keep_theme_grades(id, &[])?;
        self.remove(id).map(drop)
    }

    pub(crate) fn answer_input(
        &mut self,
        id: InputId,
        answer: InputAnswer,
    ) -> Result<Versioned<Input>, Error> {
        let InputAnswer { text, told_on } = answer;
        crate::engine::check::required("text", &text, crate::engine::check::SHORT)?;
        let today = self.now.today();
        self.edit(id, |input| {
            // Who was told something else is to be told this.
            if input.answer != text {
                (input.told_on, input.answered_on) = (None, Some(today));
            }
            input.answer = text;
            input.told_on = told_on.or(input.told_on);
            input.keep_answered_by_telling();
            Ok(())
        })
    }

    pub(crate) fn tell_input(&mut self, id: InputId, told: InputTold) -> Result<Versioned<Input>, Error> {
        let on = told.on.unwrap_or(self.now.today());
        self.edit(id, |input| {
            input.told_on = Some(on);
            input.keep_answered_by_telling();
            Ok(())
        })
    }
}
