//! What can be done with the agenda of a meeting.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::{AgendaItem, AgendaItemId, Meeting, MeetingId};

pub(crate) const ADD: Operation = Operation::named("agenda.add");
pub(crate) const CHANGE: Operation = Operation::named("agenda.change");
pub(crate) const MOVE: Operation = Operation::named("agenda.move");
pub(crate) const REMOVE: Operation = Operation::named("agenda.remove");

impl Workspace {
    /// Puts an item on the agenda, at a place counted from 0; `None` or past the end: as the last.
    pub fn add_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItem,
        at: Option<usize>,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(ADD, now, |tx| tx.add_agenda_item(meeting, item, at))
    }

    /// Changes an item, found by its id, and moves it to a place counted from 0 when one is given; past the end: as the
    /// last. The minutes under it stay as they are, whatever the item given holds.
    pub fn change_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItem,
        at: Option<usize>,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(CHANGE, now, |tx| tx.change_agenda_item(meeting, item, at))
    }

    /// Moves an item to a place counted from 0; past the end: as the last.
    pub fn move_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        to: usize,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(MOVE, now, |tx| tx.move_agenda_item(meeting, item, to))
    }

    /// Takes an item off the agenda with the minutes under it. Promises made under it stay.
    pub fn remove_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(REMOVE, now, |tx| tx.remove_agenda_item(meeting, item))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItem,
        at: Option<usize>,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit(meeting, |meeting| {
            let end = meeting.agenda.len();
            meeting.agenda.insert(at.unwrap_or(end).min(end), item);
            Ok(())
        })
    }

    pub(crate) fn change_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItem,
        at: Option<usize>,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit(meeting, |meeting| {
            let place = place_of(meeting, item.id)?;
            let before = meeting.agenda.remove(place);
            let at = at.unwrap_or(place).min(meeting.agenda.len());
            meeting.agenda.insert(at, AgendaItem { minutes: before.minutes, ..item });
            Ok(())
        })
    }

    pub(crate) fn move_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        to: usize,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit(meeting, |meeting| {
            let item = meeting.agenda.remove(place_of(meeting, item)?);
            meeting.agenda.insert(to.min(meeting.agenda.len()), item);
            Ok(())
        })
    }

    pub(crate) fn remove_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
    ) -> Result<Versioned<Meeting>, Error> {
        let mut content = self.find(meeting)?.content.clone();
        content.agenda.remove(place_of(&content, item)?);
        self.change_meeting(meeting, None, content)
    }
}

/// Where an item stands on the agenda.
pub(super) fn place_of(meeting: &Meeting, item: AgendaItemId) -> Result<usize, Error> {
    let place = meeting.agenda.iter().position(|known| known.id == item);
    place.ok_or(Error::PartNotFound { part: "agendaItem" })
}
