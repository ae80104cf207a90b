//! What can be done with the agenda of a meeting. What changes about it is kept with it, by the same operation.

use kring_vault::Operation;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::changes::{AgendaChange, AgendaChangeWhat, Asked, ChangeRequest};
use super::{AgendaItem, AgendaItemId, Meeting, MeetingId};

pub(crate) const ADD: Operation = Operation::named("agenda.add");
pub(crate) const CHANGE: Operation = Operation::named("agenda.change");
pub(crate) const MOVE: Operation = Operation::named("agenda.move");
pub(crate) const REMOVE: Operation = Operation::named("agenda.remove");
pub(crate) const SHARE: Operation = Operation::named("agenda.share");

/// Where a new item goes, what makes room for it, and who asked for it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Insertion {
    /// Its place, from 0; `None` or past the end: as the last.
    pub at: Option<u16>,
    /// What makes room for it, so that the meeting ends in time.
    pub makes_room: Option<MakesRoom>,
    /// Who asked for it, and why.
    pub request: ChangeRequest,
}

/// An item that makes room for another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MakesRoom {
    /// Which.
    pub item: AgendaItemId,
    /// Whether it is put aside. Otherwise it loses the minutes that the other one takes, as far as it has them.
    #[serde(default)]
    pub to_parking_lot: bool,
}

impl Workspace {
    /// Puts an item on the agenda.
    ///
    /// Errors: `conflict.itemWasDiscussed` when the item that makes room is to be put aside and something was said under it.
    pub fn add_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItem,
        insertion: Insertion,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(ADD, now, |tx| tx.add_agenda_item(meeting, item, insertion))
    }

    /// Changes an item, found by its id, and moves it to a place counted from 0 when one is given; past the end: as the
    /// last. The minutes under it stay as they are, whatever the item given holds.
    pub fn change_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItem,
        at: Option<usize>,
        request: ChangeRequest,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(CHANGE, now, |tx| tx.change_agenda_item(meeting, item, at, request))
    }

    /// Moves an item to a place counted from 0; past the end: as the last.
    pub fn move_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        to: usize,
        request: ChangeRequest,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(MOVE, now, |tx| tx.move_agenda_item(meeting, item, to, request))
    }

    /// Takes an item off the agenda, or out of the parking lot, with the minutes under it. Promises made under it stay.
    pub fn remove_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        request: ChangeRequest,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(REMOVE, now, |tx| tx.remove_agenda_item(meeting, item, request))
    }

    /// Notes that the people who come have the agenda. What changes from here on, they are told.
    pub fn share_agenda(&mut self, meeting: MeetingId, now: &Now) -> Result<Versioned<Meeting>, Error> {
        self.run(SHARE, now, |tx| tx.share_agenda(meeting))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItem,
        Insertion { at, makes_room, request }: Insertion,
    ) -> Result<Versioned<Meeting>, Error> {
        let makes = makes_room.map(|makes| makes.item);
        let asked = Asked { request, item: Some(item.id), makes_room: makes, ..Asked::default() };
        self.edit_agenda(meeting, &asked, |meeting| {
            let (id, minutes) = (item.id, item.planned_minutes);
            let end = meeting.agenda.len();
            meeting.agenda.insert(at.map_or(end, usize::from).min(end), item);
            match makes_room {
                Some(makes) if makes.item == id => Err(Error::PartNotFound { part: "agendaItem" }),
                Some(makes) => make_room(meeting, makes, minutes),
                None => Ok(()),
            }
        })
    }

    pub(crate) fn change_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItem,
        at: Option<usize>,
        request: ChangeRequest,
    ) -> Result<Versioned<Meeting>, Error> {
        let asked = Asked { request, item: Some(item.id), ..Asked::default() };
        self.edit_agenda(meeting, &asked, |meeting| {
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
        request: ChangeRequest,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit_agenda(meeting, &Asked { request, item: Some(item), ..Asked::default() }, |meeting| {
            let item = meeting.agenda.remove(place_of(meeting, item)?);
            meeting.agenda.insert(to.min(meeting.agenda.len()), item);
            Ok(())
        })
    }

    pub(crate) fn remove_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        request: ChangeRequest,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit_agenda(meeting, &Asked { request, item: Some(item), ..Asked::default() }, |meeting| {
            if let Some(place) = meeting.parking_lot.iter().position(|known| known.id == item) {
                meeting.parking_lot.remove(place);
            } else {
                meeting.agenda.remove(place_of(meeting, item)?);
            }
            Ok(())
        })
    }

    pub(crate) fn share_agenda(&mut self, meeting: MeetingId) -> Result<Versioned<Meeting>, Error> {
        let at = super::changes::to_the_minute(self.now.local());
        self.edit(meeting, |meeting| {
            meeting.agenda_changes.push(AgendaChange {
                at,
                what: AgendaChangeWhat::Shared,
                item: None,
                title: String::new(),
                requested_by: None,
                requester: None,
                reason: String::new(),
                made_room_for: None,
                corrected_at: None,
                classification: meeting.classification,
            });
            Ok(())
        })
    }

    /// Changes the agenda and keeps what was different about it, and who asked for that.
    pub(super) fn edit_agenda(
        &mut self,
        id: MeetingId,
        asked: &Asked,
        edit: impl FnOnce(&mut Meeting) -> Result<(), Error>,
    ) -> Result<Versioned<Meeting>, Error> {
        let mut meeting = self.find(id)?.content.clone();
        edit(&mut meeting)?;
        self.change_meeting_as_asked(id, None, meeting, asked)
    }
}

fn make_room(meeting: &mut Meeting, makes: MakesRoom, minutes: u16) -> Result<(), Error> {
    let place = place_of(meeting, makes.item)?;
    if makes.to_parking_lot {
        let item = meeting.agenda.remove(place);
        meeting.parking_lot.push(item);
    } else {
        let planned = &mut meeting.agenda[place].planned_minutes;
        *planned = planned.saturating_sub(minutes);
    }
    Ok(())
}

/// Where an item stands on the agenda.
pub(super) fn place_of(meeting: &Meeting, item: AgendaItemId) -> Result<usize, Error> {
    let place = meeting.agenda.iter().position(|known| known.id == item);
    place.ok_or(Error::PartNotFound { part: "agendaItem" })
}
