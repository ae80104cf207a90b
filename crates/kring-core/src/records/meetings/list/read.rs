//! The list of meetings and the page of one.

use std::cmp::Reverse;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::meetings::{
    AgendaBalance, Invitation, Meeting, MeetingId, MinuteLineId, MinutesState, Reply,
};
use crate::records::people::{Person, PersonName};
use crate::records::promises::{Promise, PromiseRow};

use crate::records::meetings::list::{CorrectionRow, MeetingName};
use crate::records::meetings::{InvitedPerson, MeetingFilter, MeetingPage, MeetingRow};

impl Model {
    /// The meetings of a filter, newest first.
    pub fn meetings(&self, filter: &MeetingFilter) -> Vec<MeetingRow> {
        let narrowest = filter.person.map(Id::uuid).or(filter.network.map(Id::uuid));
        let chosen: Vec<&Versioned<Meeting>> = match narrowest {
            Some(target) => self.linked(target).collect(),
            None => self.table::<Meeting>().values().collect(),
        };
        let mut chosen: Vec<_> = chosen.into_iter().filter(|kept| filter.takes(&kept.content)).collect();
        chosen.sort_by_key(|kept| (Reverse(kept.content.at), kept.id));
        chosen.into_iter().map(|kept| self.meeting_row(kept)).collect()
    }

    /// A meeting's page.
    pub fn meeting_page(&self, id: MeetingId, now: &Now) -> Result<MeetingPage, Error> {
        let meeting = self.find(id)?.clone();
        let mut invited: Vec<_> =
            meeting.content.invitations.iter().map(|guest| self.invited(guest)).collect();
        invited.sort_by_key(|guest| (self.index.sort_name(guest.person.id.uuid()), guest.person.id));
        Ok(MeetingPage {
            network_name: self.network_name(meeting.content.network),
            invited,
            closed_lines: self.closed_lines(&meeting.content),
            corrections: self.correction_rows(&meeting.content),
            adopted_at: self.adopted_at(&meeting.content),
            actions: self.actions(&meeting, now),
            series: self.of_series(id, &meeting.content),
            balance: AgendaBalance::of(&meeting.content.agenda),
            arrange_by: meeting.content.arrange_by(),
            clock: meeting.content.clock(&now.zone),
            meeting,
        })
    }

    /// The promises that lines stand for, in their order, then others made at the meeting.
    fn actions(&self, meeting: &Versioned<Meeting>, now: &Now) -> Vec<PromiseRow> {
        let in_lines = self.said_at(&meeting.content).filter_map(|said| said.promise);
        let mut others: Vec<&Versioned<Promise>> = self.linked(meeting.id.uuid()).collect();
        others.sort_by_key(|kept| (kept.created_at, kept.id));
        let mut actions: Vec<&Versioned<Promise>> = Vec::new();
        for kept in in_lines.chain(others) {
            if actions.iter().all(|known| known.id != kept.id) {
                actions.push(kept);
            }
        }
        actions.into_iter().map(|kept| self.promise_row(kept, now)).collect()
    }

    fn closed_lines(&self, meeting: &Meeting) -> Vec<MinuteLineId> {
        let closed = self.said_at(meeting).filter(|said| said.grade == Classification::Confidential);
        closed.map(|said| said.line.id).collect()
    }

    fn correction_rows(&self, meeting: &Meeting) -> Vec<CorrectionRow> {
        let rows = meeting.corrections.iter().map(|one| CorrectionRow {
            requester: one.requester.and_then(|id| self.names(&[id]).pop()),
            item: meeting.item_number(one),
            classification: self.grade_of(Graded::Correction(meeting, one)),
            correction: one.clone(),
        });
        rows.collect()
    }

    fn adopted_at(&self, meeting: &Meeting) -> Option<MeetingName> {
        let MinutesState::Adopted { at: Some(id), .. } = meeting.minutes_state else { return None };
        let at = self.table::<Meeting>().get(&id)?.content.at;
        Some(MeetingName { id, title: self.title_elsewhere(id), at })
    }

    fn invited(&self, guest: &Invitation) -> InvitedPerson {
        let id = guest.person;
        let person = self.table::<Person>().get(&id).map(|kept| &kept.content);
        InvitedPerson {
            person: PersonName { id, name: person.map_or_else(String::new, |person| person.name.clone()) },
            why: guest.why.clone(),
            reply: guest.reply,
            attended: guest.attended,
            came_at: guest.came_at,
            left_at: guest.left_at,
            wants_interpreter: person.is_some_and(Person::wants_interpreter),
            no_photos: person.is_some_and(|person| person.limits.no_photos),
        }
    }

    pub(crate) fn meeting_row(&self, kept: &Versioned<Meeting>) -> MeetingRow {
        let meeting = &kept.content;
        MeetingRow {
            id: kept.id,
            title: meeting.title.clone(),
            at: meeting.at,
            duration_minutes: meeting.duration_minutes,
            place: meeting.place.clone(),
            stage: meeting.stage,
            minutes: meeting.minutes_state.clone(),
            invited: as_u32(meeting.invitations.len()),
            coming: as_u32(meeting.invitations.iter().filter(|guest| guest.reply == Reply::Yes).count()),
            attended: attended(meeting),
            arrange_by: meeting.arrange_by(),
            agenda_items: as_u32(meeting.agenda.len()),
            network_name: self.network_name(meeting.network),
            classification: self.grade_of(Graded::Meeting(meeting)),
        }
    }
}

/// How many people were there, unnamed guests among them.
pub(crate) fn attended(meeting: &Meeting) -> u32 {
    let named = meeting.invitations.iter().filter(|guest| guest.attended).count();
    as_u32(named).saturating_add(meeting.unnamed_guests.into())
}

impl MeetingFilter {
    fn takes(&self, meeting: &Meeting) -> bool {
        let on = meeting.at.date();
        let invited = |person| meeting.invitations.iter().any(|guest| guest.person == person);
        self.person.is_none_or(invited)
            && self.network.is_none_or(|network| meeting.network == network)
            && self.stage.is_none_or(|stage| meeting.stage == stage)
            && self.from.is_none_or(|from| on >= from)
            && self.until.is_none_or(|until| on <= until)
    }
}
