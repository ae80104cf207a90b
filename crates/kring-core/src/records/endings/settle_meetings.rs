//! What is done to a meeting that is still open, and to an item that who leaves would lead.

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::workspace::Tx;
use crate::records::meetings::{AgendaItemId, Meeting, MeetingId, Stage};

use super::open::Whose;
use super::{SettleWay, Settlement};

impl Tx<'_, '_> {
    /// It was held, or it does not go on.
    pub(super) fn settle_meeting(&mut self, id: MeetingId, one: &Settlement) -> Result<(), Error> {
        if one.way == SettleWay::Done {
            return self.close_meeting(id).map(drop);
        }
        check::required("words", &one.words, check::SHORT)?;
        let meeting = Meeting { stage: Stage::Cancelled, ..self.find(id)?.content.clone() };
        self.change_meeting(id, None, meeting, &one.words).map(drop)
    }

    /// Another member leads the item, or nobody by name; the side that leads it stays.
    pub(super) fn settle_lead(
        &mut self,
        whose: Whose,
        id: AgendaItemId,
        one: &Settlement,
    ) -> Result<(), Error> {
        let to = if one.way == SettleWay::HandOver { one.to } else { None };
        if one.way == SettleWay::HandOver && to.is_none() {
            return Err(Error::Required { field: "to".to_owned() });
        }
        self.check_successor(whose, to)?;
        let mut meetings = self.linked::<Meeting>(whose.network.uuid());
        let found = meetings.find(|kept| kept.content.items().any(|item| item.id == id)).map(|kept| kept.id);
        drop(meetings);
        let meeting = found.ok_or(Error::PartNotFound { part: "agendaItem" })?;
        self.edit_meeting(meeting, |meeting| {
            meeting.items_mut().filter(|item| item.id == id).for_each(|item| item.leader = to);
            Ok(())
        })
        .map(drop)
    }
}
