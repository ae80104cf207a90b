//! Heeding boundaries, crossing them knowingly, and pausing.

use jiff::civil::Date;
use kring_vault::Operation;

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::meetings::MeetingId;
use crate::records::people::{ContactKind, Person, PersonId};

use super::{Crossed, Crossing, Deed, Limit, Pause};

pub(crate) const CROSS: Operation = Operation::named("boundary.cross");
pub(crate) const PAUSE: Operation = Operation::named("person.pause");
pub(crate) const RESUME: Operation = Operation::named("person.resume");

impl Model {
    /// What was done to a person in spite of a boundary, newest first; of everybody when nobody is named.
    pub fn crossings(&self, person: Option<PersonId>) -> Vec<Versioned<Crossing>> {
        let mut found: Vec<_> = match person {
            Some(person) => self.linked::<Crossing>(person.uuid()).cloned().collect(),
            None => self.table::<Crossing>().values().cloned().collect(),
        };
        found.sort_by_key(|kept| (std::cmp::Reverse(kept.content.at), kept.id));
        found
    }
}

impl Workspace {
    /// Asks whether something may be done to these people now: to be called before it is done.
    ///
    /// Errors: `boundary.crossed` when it would cross a boundary of any of them, unless `despite` gives a reason; that
    /// is then kept with each person whose boundary it is. Where nothing is crossed nothing is written.
    pub fn heed(
        &mut self,
        deed: Deed,
        people: &[PersonId],
        despite: Option<&str>,
        now: &Now,
    ) -> Result<(), Error> {
        self.run(CROSS, now, |tx| tx.heed(deed, people, despite, None))
    }

    /// Gives the number or address to reach somebody by, which is one of theirs; a number to call is heeded as a call.
    pub fn reach(
        &mut self,
        id: PersonId,
        kind: ContactKind,
        value: &str,
        despite: Option<&str>,
        now: &Now,
    ) -> Result<String, Error> {
        let mut ways = self.find(id)?.content.contact_ways.iter();
        let Some(way) = ways.find(|way| way.kind == kind && way.value == value).cloned() else {
            return Err(Error::PartNotFound { part: "contactWay" });
        };
        if kind == ContactKind::Phone {
            self.heed(Deed::Call, &[id], despite, now)?;
        }
        Ok(way.value)
    }

    /// Writes down that somebody asked for a pause, from its first day on; without a day to end it lasts until they get in
    /// touch. Without a first day it begins today, and one that is not over keeps that which it has.
    ///
    /// Errors: `invalid.outOfRange` when it would be over today or before it begins.
    pub fn pause(
        &mut self,
        id: PersonId,
        (since, until): (Option<Date>, Option<Date>),
        words: &str,
        now: &Now,
    ) -> Result<Versioned<Person>, Error> {
        self.run(PAUSE, now, |tx| tx.pause(id, (since, until), words))
    }

    /// Ends a pause, or takes away one that is still to begin.
    pub fn end_pause(&mut self, id: PersonId, now: &Now) -> Result<Versioned<Person>, Error> {
        self.run(RESUME, now, |tx| tx.end_pause(id))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn heed(
        &mut self,
        deed: Deed,
        people: &[PersonId],
        despite: Option<&str>,
        meeting: Option<MeetingId>,
    ) -> Result<(), Error> {
        for id in people {
            self.find(*id)?;
        }
        let crossed = self.crossed(deed, people, self.now);
        if crossed.is_empty() {
            return Ok(());
        }
        let Some(reason) = despite else { return Err(refusal(&crossed)) };
        check::required("despite", reason, check::SHORT)?;
        for Crossed { person, limits } in crossed {
            let at = self.now.local().round(jiff::Unit::Second).unwrap_or(self.now.local());
            self.add(Crossing {
                person: person.id,
                at,
                deed,
                limits,
                reason: reason.trim().to_owned(),
                meeting,
            })?;
        }
        Ok(())
    }

    pub(crate) fn pause(
        &mut self,
        id: PersonId,
        (since, until): (Option<Date>, Option<Date>),
        words: &str,
    ) -> Result<Versioned<Person>, Error> {
        let today = self.now.today();
        self.edit(id, |person| {
            // A pause that is prolonged or changed goes on from the day it had.
            let before = person.pause.as_ref().filter(|pause| !pause.is_over(today)).map(|pause| pause.since);
            let since = since.or(before).unwrap_or(today);
            let first_after = since.max(today).tomorrow().map_err(|_| Error::Encoding)?;
            check::day_from("until", until, first_after)?;
            person.pause = Some(Pause { since, until, words: words.trim().to_owned() });
            Ok(())
        })
    }

    pub(crate) fn end_pause(&mut self, id: PersonId) -> Result<Versioned<Person>, Error> {
        self.edit(id, |person| {
            person.pause = None;
            Ok(())
        })
    }

    /// Leaves what was done for a meeting that goes, without the meeting.
    pub(crate) fn release_crossings(&mut self, meeting: MeetingId) -> Result<(), Error> {
        for crossing in self.ids_linked::<Crossing>(meeting.uuid()) {
            self.edit(crossing, |crossing| {
                crossing.meeting = None;
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// The error that says whose boundaries would be crossed, and which, where it is one for all.
fn refusal(crossed: &[Crossed]) -> Error {
    let mut limits = crossed.iter().flat_map(|one| &one.limits).map(Limit::code);
    let first = limits.next().unwrap_or_default();
    let limit = if limits.all(|limit| limit == first) { first } else { "several" };
    Error::BoundaryCrossed { people: crossed.iter().map(|one| one.person.name.clone()).collect(), limit }
}
