//! What is still open at the meetings of a network: those to come, and those that nobody closed.

use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::records::grades::Graded;
use crate::records::meetings::{Meeting, Stage};
use crate::records::preparations::{Preparation, PreparationState};

use super::open::{NOT_HANDED_OVER, STAYS_OR_DONE, STAYS_OR_NOT, Whose, thing};
use super::{OpenKind, OpenThing, SettleWay};

const LED: [SettleWay; 3] = [SettleWay::Keep, SettleWay::LetGo, SettleWay::HandOver];

impl Model {
    /// Of one that is planned: itself or the invitation to it, the talks before it, and the items that who leaves would lead.
    pub(super) fn open_at_meeting(
        &self,
        kept: &Versioned<Meeting>,
        whose: Whose,
        now: &Now,
        found: &mut Vec<OpenThing>,
    ) {
        let meeting = &kept.content;
        if meeting.stage != Stage::Planned {
            return;
        }
        let is_past = meeting.clock(&now.zone).ends < now.local();
        let one = whose.person.is_some();
        let (kind, ways) = match (is_past, one) {
            (true, true) => (OpenKind::PastMeeting, &STAYS_OR_DONE[..]),
            (true, false) => (OpenKind::PastMeeting, &NOT_HANDED_OVER[..]),
            (false, true) => (OpenKind::Invitation, &STAYS_OR_NOT[..]),
            (false, false) => (OpenKind::Meeting, &STAYS_OR_NOT[..]),
        };
        let (on, grade) = (Some(meeting.at.date()), self.grade_of(Graded::Meeting(meeting)));
        if !one || meeting.invitations.iter().any(|guest| whose.leaves(guest.person)) {
            found.push(thing(kept.id, kind, &meeting.title, on, ways, grade));
        }
        if is_past {
            return;
        }
        for talk in self.linked::<Preparation>(kept.id.uuid()) {
            let waits = talk.content.state == PreparationState::Open && whose.leaves(talk.content.person);
            if waits {
                let grade = self.grade_of(Graded::Preparation(&talk.content));
                let title = meeting.title.as_str();
                found.push(thing(talk.id, OpenKind::Preparation, title, on, &NOT_HANDED_OVER, grade));
            }
        }
        let led =
            meeting.items().filter(|item| one && item.leader.is_some_and(|leader| whose.leaves(leader)));
        found.extend(led.map(|item| {
            let grade = self.grade_of(Graded::AgendaItem(meeting, item));
            thing(item.id, OpenKind::Lead, &item.title, on, &LED, grade)
        }));
    }
}
