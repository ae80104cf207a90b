//! What can be done with a signal.

use jiff::civil::Date;
use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::{Answer, AsMeant, PassedOn, Signal, SignalId};

pub(crate) const ADD: Operation = Operation::named("signal.add");
pub(crate) const CHANGE: Operation = Operation::named("signal.change");
pub(crate) const REMOVE: Operation = Operation::named("signal.remove");
pub(crate) const ACKNOWLEDGE: Operation = Operation::named("signal.acknowledge");
pub(crate) const PASS: Operation = Operation::named("signal.pass");
pub(crate) const ANSWER: Operation = Operation::named("signal.answer");
pub(crate) const ASK: Operation = Operation::named("signal.ask");

/// To whom a signal is passed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PassingOn {
    /// The day; `None`: today.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub on: Option<Date>,
    /// The desk, or another organisation.
    pub desk: String,
    /// Its number there; may be empty.
    #[serde(default)]
    pub case_number: String,
}

/// What who raised a signal is told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Answering {
    /// The day; `None`: today.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub on: Option<Date>,
    /// What they are told.
    pub text: String,
    /// Whether what was done is what they meant, where that is known at once.
    #[serde(default)]
    pub as_meant: AsMeant,
}

impl Workspace {
    /// Writes down a concern.
    pub fn add_signal(&mut self, signal: Signal, now: &Now) -> Result<Versioned<Signal>, Error> {
        self.run(ADD, now, |tx| tx.add(signal))
    }

    /// Changes a signal. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_signal(
        &mut self,
        id: SignalId,
        revision: Option<u32>,
        signal: Signal,
        now: &Now,
    ) -> Result<Versioned<Signal>, Error> {
        self.run(CHANGE, now, |tx| tx.change(id, revision, signal))
    }

    /// Removes a signal.
    pub fn remove_signal(&mut self, id: SignalId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove(id).map(drop))
    }

    /// Says that who raised a signal was told today that it came in. One that was acknowledged keeps its day.
    pub fn acknowledge_signal(&mut self, id: SignalId, now: &Now) -> Result<Versioned<Signal>, Error> {
        self.run(ACKNOWLEDGE, now, |tx| tx.acknowledge_signal(id, None))
    }

    /// Says to whom a signal was passed on, in place of what was said before.
    pub fn pass_signal(
        &mut self,
        id: SignalId,
        to: PassingOn,
        now: &Now,
    ) -> Result<Versioned<Signal>, Error> {
        self.run(PASS, now, |tx| tx.pass_signal(id, to))
    }

    /// Says what who raised a signal was told, in place of what was said before.
    pub fn answer_signal(
        &mut self,
        id: SignalId,
        answer: Answering,
        now: &Now,
    ) -> Result<Versioned<Signal>, Error> {
        self.run(ANSWER, now, |tx| tx.answer_signal(id, answer))
    }

    /// Says whether what was done with a signal is what was meant.
    ///
    /// Errors: `invalid.required` for one without an answer.
    pub fn ask_signal(
        &mut self,
        id: SignalId,
        as_meant: AsMeant,
        now: &Now,
    ) -> Result<Versioned<Signal>, Error> {
        self.run(ASK, now, |tx| tx.ask_signal(id, as_meant))
    }

    /// A signal.
    pub fn signal(&self, id: SignalId) -> Result<Versioned<Signal>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn acknowledge_signal(
        &mut self,
        id: SignalId,
        on: Option<Date>,
    ) -> Result<Versioned<Signal>, Error> {
        let today = self.now.today();
        self.edit(id, |signal| {
            signal.acknowledged_on = on.or(signal.acknowledged_on).or(Some(today));
            Ok(())
        })
    }

    pub(crate) fn pass_signal(&mut self, id: SignalId, to: PassingOn) -> Result<Versioned<Signal>, Error> {
        let PassingOn { on, desk, case_number } = to;
        let on = on.unwrap_or(self.now.today());
        self.edit(id, |signal| {
            signal.passed_on = Some(PassedOn { on, desk, case_number });
            Ok(())
        })
    }

    pub(crate) fn answer_signal(
        &mut self,
        id: SignalId,
        answer: Answering,
    ) -> Result<Versioned<Signal>, Error> {
        let Answering { on, text, as_meant } = answer;
        let on = on.unwrap_or(self.now.today());
        self.edit(id, |signal| {
            signal.answered = Some(Answer { on, text, as_meant });
            Ok(())
        })
    }

    pub(crate) fn ask_signal(&mut self, id: SignalId, as_meant: AsMeant) -> Result<Versioned<Signal>, Error> {
        self.edit(id, |signal| {
            let missing = || Error::Required { field: "answered".to_owned() };
            signal.answered.as_mut().ok_or_else(missing)?.as_meant = as_meant;
            Ok(())
        })
    }
}
