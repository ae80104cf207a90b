//! The parking lot of a meeting: agenda items that are put aside, and come back or go to another meeting.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;

use super::agenda_verbs::place_of;
use super::changes::{Asked, ChangeRequest};
use super::{AgendaItemId, Meeting, MeetingId};

pub(crate) const PARK: Operation = Operation::named("agenda.park");
pub(crate) const BRING_BACK: Operation = Operation::named("agenda.return");

impl Workspace {
    /// Puts an item aside, as it is.
    ///
    /// Errors: `conflict.itemWasDiscussed` when something was said under it, which belongs on the agenda.
    pub fn park_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        request: ChangeRequest,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(PARK, now, |tx| tx.park_agenda_item(meeting, item, request))
    }

    /// Puts an item that was put aside on the agenda again, as the last or at a place counted from 0.
    pub fn bring_back_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        at: Option<usize>,
        request: ChangeRequest,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(BRING_BACK, now, |tx| tx.bring_back_agenda_item(meeting, item, at, request))
    }
}

impl Tx<'_, '_> {
    pub(crate) fn park_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        request: ChangeRequest,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit_agenda(meeting, &Asked { request, item: Some(item), ..Asked::default() }, |meeting| {
            let item = meeting.agenda.remove(place_of(meeting, item)?);
            meeting.parking_lot.push(item);
            Ok(())
        })
    }

    pub(crate) fn bring_back_agenda_item(
        &mut self,
        meeting: MeetingId,
        item: AgendaItemId,
        at: Option<usize>,
        request: ChangeRequest,
    ) -> Result<Versioned<Meeting>, Error> {
        self.edit_agenda(meeting, &Asked { request, item: Some(item), ..Asked::default() }, |meeting| {
            let place = meeting.parking_lot.iter().position(|known| known.id == item);
            let item = meeting.parking_lot.remove(place.ok_or(Error::PartNotFound { part: "agendaItem" })?);
            let end = meeting.agenda.len();
            meeting.agenda.insert(at.unwrap_or(end).min(end), item);
            Ok(())
        })
    }

    /// Items that were taken over from a meeting which goes stay where they are.
    pub(super) fn release_carried_items(&mut self, gone: MeetingId) -> Result<(), Error> {
        for meeting in self.ids_linked::<Meeting>(gone.uuid()) {
            self.edit(meeting, |meeting| {
                for item in meeting.items_mut().filter(|item| item.carried_from == Some(gone)) {
                    (item.carried_from, item.carried_item) = (None, None);
                }
                Ok(())
            })?;
        }
        Ok(())
    }
}
