//! What can be done with the minutes under an agenda item.

use std::mem;

use kring_vault::Operation;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::promises::{NewPromise, Promise, PromiseSource, PromiseState};

use super::agenda_verbs::place_of;
use super::{AgendaItemId, DecisionStanding, Meeting, MeetingId, MinuteLine, MinuteLineId, MinuteLineKind};

pub(crate) const ADD: Operation = Operation::named("minutes.add");
pub(crate) const CHANGE: Operation = Operation::named("minutes.change");
pub(crate) const REMOVE: Operation = Operation::named("minutes.remove");
pub(crate) const ACTION: Operation = Operation::named("minutes.action");
const DECIDE: Operation = Operation::named("minutes.decision.add");
const CHANGE_DECISION: Operation = Operation::named("minutes.decision.change");
const REMOVE_DECISION: Operation = Operation::named("minutes.decision.remove");
const CHANGE_ACTION: Operation = Operation::named("minutes.action.change");
const REMOVE_ACTION: Operation = Operation::named("minutes.action.remove");
const PLEDGE: Operation = Operation::named("minutes.pledge.add");
const CHANGE_PLEDGE: Operation = Operation::named("minutes.pledge.change");
const REMOVE_PLEDGE: Operation = Operation::named("minutes.pledge.remove");

impl Workspace {
    /// Adds a line at the end of the minutes under an item. For an action: [`Workspace::add_action`].
    pub fn add_minute_line(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        line: MinuteLine,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(ADD, now, |tx| tx.add_minute_line(meeting, item, line))
    }

    /// Changes a line, found by its id. The promise of an action line stays its own, and so does whether a decision holds.
    pub fn change_minute_line(
        &mut self,
        meeting: MeetingId,
        line: MinuteLine,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(CHANGE, now, |tx| tx.change_minute_line(meeting, line))
    }

    /// Removes a line; with an action line goes its promise.
    pub fn remove_minute_line(
        &mut self,
        meeting: MeetingId,
        line: MinuteLineId,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(REMOVE, now, |tx| tx.remove_minute_line(meeting, line))
    }

    /// Agrees on an action: a promise, and the line under the item that stands for it. Neither is more open than the
    /// item and the meeting.
    pub fn add_action(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        action: NewPromise,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(ACTION, now, |tx| tx.add_action(meeting, item, action))
    }

    /// Changes an action: the promise, and with it the line that stands for it. Without a classification both stay as
    /// they are. `revision` is that of the promise when the change started; `None` changes whatever is there.
    pub fn change_action(
        &mut self,
        meeting: MeetingId,
        line: MinuteLineId,
        revision: Option<u32>,
        action: NewPromise,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(CHANGE, now, |tx| tx.change_action(meeting, line, revision, action))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_minute_line(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        line: MinuteLine,
    ) -> Result<Versioned<Meeting>, Error> {
        self.rename_as(line.kind, &ADD, Names { decision: DECIDE, action: ACTION, pledge: PLEDGE });
        self.edit_lines(meeting, |meeting| {
            let place = place_of(meeting, item)?;
            meeting.agenda[place].minutes.push(MinuteLine { standing: DecisionStanding::InForce, ..line });
            Ok(())
        })
    }

    pub(crate) fn change_minute_line(
        &mut self,
        meeting: MeetingId,
        line: MinuteLine,
    ) -> Result<Versioned<Meeting>, Error> {
        let mut becomes = line.kind;
        let kept = self.edit_lines(meeting, |meeting| {
            let known = line_mut(meeting, line.id)?;
            let kept = known.promise.map(|promise| (MinuteLineKind::Action, Some(promise)));
            let (kind, promise) = kept.unwrap_or((line.kind, line.promise));
            let standing = mem::take(&mut known.standing);
            *known = MinuteLine { kind, promise, standing, ..line };
            becomes = kind;
            Ok(())
        })?;
        let names = Names { decision: CHANGE_DECISION, action: CHANGE_ACTION, pledge: CHANGE_PLEDGE };
        self.rename_as(becomes, &CHANGE, names);
        Ok(kept)
    }

    pub(crate) fn remove_minute_line(
        &mut self,
        meeting: MeetingId,
        line: MinuteLineId,
    ) -> Result<Versioned<Meeting>, Error> {
        let (mut promise, mut was) = (None, MinuteLineKind::Note);
        let kept = self.edit_lines(meeting, |meeting| {
            let known = line_mut(meeting, line)?;
            (promise, was) = (known.promise, known.kind);
            for item in &mut meeting.agenda {
                item.minutes.retain(|known| known.id != line);
            }
            Ok(())
        })?;
        if let Some(promise) = promise {
            self.remove_promise(promise)?;
        }
        let names = Names { decision: REMOVE_DECISION, action: REMOVE_ACTION, pledge: REMOVE_PLEDGE };
        self.rename_as(was, &REMOVE, names);
        Ok(kept)
    }

    pub(crate) fn add_action(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        action: NewPromise,
    ) -> Result<Versioned<Meeting>, Error> {
        let held = &self.find(meeting)?.content;
        let source = self.grade_of(Graded::AgendaItem(held, &held.agenda[place_of(held, item)?]));
        let promise = self.add_promise(self.promise_at(meeting, item, action, source)?)?;
        let classification = promise.content.classification;
        let line = MinuteLine::new(MinuteLineKind::Action, String::new(), classification);
        self.add_minute_line(meeting, item, MinuteLine { promise: Some(promise.id), ..line })
    }

    pub(crate) fn change_action(
        &mut self,
        meeting: MeetingId,
        line: MinuteLineId,
        revision: Option<u32>,
        action: NewPromise,
    ) -> Result<Versioned<Meeting>, Error> {
        let held = &self.find(meeting)?.content;
        let found = held.lines().find(|(_, known)| known.id == line);
        let (_, known) = found.ok_or(Error::PartNotFound { part: "minuteLine" })?;
        let id = known.promise.ok_or(Error::PartNotFound { part: "minuteLine" })?;
        let NewPromise { side, text, due, holder, people, classification } = action;
        let before = self.find(id)?.content.clone();
        let graded = classification.unwrap_or(known.classification);
        let classification: Classification = classification.unwrap_or(before.classification);
        let promise = Promise { text, side, people, holder, due, classification, ..before };
        self.change_promise(id, revision, promise)?;
        self.rename(&CHANGE, CHANGE_ACTION);
        self.edit_meeting(meeting, |held| {
            line_mut(held, line)?.classification = graded;
            Ok(())
        })
    }

    /// The promise that an action under an item is, as it is written down; `at_least` is the least closed it may be.
    pub(super) fn promise_at(
        &self,
        meeting: MeetingId,
        item: AgendaItemId,
        action: NewPromise,
        at_least: Classification,
    ) -> Result<Promise, Error> {
        let held = &self.find(meeting)?.content;
        Ok(Promise {
            text: action.text,
            side: action.side,
            people: action.people,
            holder: action.holder,
            network: Some(held.network),
            due: action.due,
            source: PromiseSource::Meeting { id: meeting, item: Some(item) },
            state: PromiseState::Open,
            made_on: Some(held.at.date()),
            closed_on: None,
            reason: String::new(),
            classification: at_least.max(action.classification.unwrap_or(at_least)),
        })
    }

    /// What is done to a line that is no note is called so.
    pub(super) fn rename_as(&mut self, kind: MinuteLineKind, begun: &Operation, names: Names) {
        match kind {
            MinuteLineKind::Note => {}
            MinuteLineKind::Decision => self.rename(begun, names.decision),
            MinuteLineKind::Action => self.rename(begun, names.action),
            MinuteLineKind::Pledge => self.rename(begun, names.pledge),
        }
    }
}

/// What an operation on a line is called where that is no note.
pub(super) struct Names {
    pub(super) decision: Operation,
    pub(super) action: Operation,
    pub(super) pledge: Operation,
}

pub(super) fn line_mut(meeting: &mut Meeting, line: MinuteLineId) -> Result<&mut MinuteLine, Error> {
    let mut lines = meeting.agenda.iter_mut().flat_map(|item| &mut item.minutes);
    lines.find(|known| known.id == line).ok_or(Error::PartNotFound { part: "minuteLine" })
}
