//! Conversations, and the promises made there or written down by themselves.

use jiff::civil::Date;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::records::conversations::Conversation;
use crate::records::people::PersonId;
use crate::records::promises::{Promise, PromiseId, PromiseSource, PromiseState};

use super::super::entries::{ConversationEntry, Course, PromiseEntry};
use super::{Loader, moment};

impl Loader<'_, '_, '_> {
    pub(super) fn conversation(&mut self, entry: ConversationEntry) -> Result<(), Error> {
        let people = self.people(&entry.with)?;
        let not_on: Vec<i8> = entry.with.iter().filter_map(|key| self.people.get(key)?.1).collect();
        let at = moment(self.days.to_meet(entry.day, &not_on), &entry.at)?;
        let id = self
            .tx
            .add(Conversation {
                people: people.clone(),
                at,
                kind: entry.kind,
                network: Some(self.network),
                place: entry.place,
                note: entry.note,
                impression: entry.impression,
                classification: entry.grade,
            })?
            .id;
        for promise in entry.promises {
            let source = PromiseSource::Conversation { id };
            self.promise(promise, people.clone(), source, at.date())?;
        }
        Ok(())
    }

    pub(super) fn loose_promise(&mut self, entry: PromiseEntry) -> Result<(), Error> {
        let people = self.people(&entry.people)?;
        let made_on = self.days.exactly(entry.made.unwrap_or_default());
        self.promise(entry, people, PromiseSource::Loose, made_on)
    }

    fn promise(
        &mut self,
        entry: PromiseEntry,
        people: Vec<PersonId>,
        source: PromiseSource,
        made_on: Date,
    ) -> Result<(), Error> {
        let (state, closed_on) = self.ending(entry.course);
        let promise = Promise {
            text: entry.text,
            side: entry.side,
            people,
            holder: entry.holder,
            network: Some(self.network),
            due: self.due(entry.course),
            source,
            state,
            made_on: Some(made_on),
            closed_on,
            reason: String::new(),
            classification: Classification::default(),
        };
        self.tx.add_promise(promise).map(drop)
    }

    /// Closes a promise on the day it was closed.
    pub(super) fn end(&mut self, promise: PromiseId, course: Course) -> Result<(), Error> {
        let (state, closed_on) = self.ending(course);
        self.tx
            .edit(promise, |promise| {
                promise.state = state;
                promise.closed_on = closed_on;
                Ok(())
            })
            .map(drop)
    }

    pub(super) fn due(&self, course: Course) -> Option<Date> {
        course.due.map(|days| self.days.exactly(days))
    }

    fn ending(&self, course: Course) -> (PromiseState, Option<Date>) {
        let on = |days| Some(self.days.exactly(days));
        match (course.done, course.dropped) {
            (Some(days), _) => (PromiseState::Done, on(days)),
            (None, Some(days)) => (PromiseState::Dropped, on(days)),
            (None, None) => (PromiseState::Open, None),
        }
    }
}
