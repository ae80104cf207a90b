//! What can be done with a meeting as a whole.

use kring_vault::Operation;
use uuid::Uuid;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::boundaries::Deed;
use crate::records::grades::Graded;
use crate::records::people::PersonId;
use crate::records::promises::{Promise, PromiseId, PromiseSource};

use super::changes::{Asked, kept_changes};
use super::plan_changes::kept_plan_changes;
use super::{AgendaItem, AgendaItemId, Meeting, MeetingId, MinutesState, Stage};

pub(crate) const ADD: Operation = Operation::named("meeting.add");
pub(crate) const CHANGE: Operation = Operation::named("meeting.change");
pub(crate) const REMOVE: Operation = Operation::named("meeting.remove");
pub(crate) const CLOSE: Operation = Operation::named("meeting.close");

impl Workspace {
    /// Plans a meeting.
    pub fn add_meeting(&mut self, meeting: Meeting, now: &Now) -> Result<Versioned<Meeting>, Error> {
        self.run(ADD, now, |tx| tx.add_meeting(meeting))
    }

    /// Changes a meeting. `revision` is the one the change started from; `None` changes whatever is there. `reason` is why it is held at
    /// another moment, elsewhere or not at all, where that changes; may be empty.
    pub fn change_meeting(
        &mut self,
        id: MeetingId,
        revision: Option<u32>,
        meeting: Meeting,
        reason: &str,
        now: &Now,
    ) -> Result<Versioned<Meeting>, Error> {
        self.run(CHANGE, now, |tx| tx.change_meeting(id, revision, meeting, reason))
    }

    /// Removes a meeting with the preparations for it and its evaluation. Promises and agreements made at it stay, and so does what was
    /// brought and got.
    pub fn remove_meeting(&mut self, id: MeetingId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove_meeting(id))
    }

    /// Says that a meeting was held.
    pub fn close_meeting(&mut self, id: MeetingId, now: &Now) -> Result<Versioned<Meeting>, Error> {
        self.run(CLOSE, now, |tx| tx.close_meeting(id))
    }

    /// A meeting.
    pub fn meeting(&self, id: MeetingId) -> Result<Versioned<Meeting>, Error> {
        self.find(id).cloned()
    }
}

impl Tx<'_, '_> {
    pub(crate) fn add_meeting(&mut self, mut meeting: Meeting) -> Result<Versioned<Meeting>, Error> {
        let guests: Vec<PersonId> = to_come(&meeting).collect();
        let nothing = Meeting { agenda: Vec::new(), parking_lot: Vec::new(), ..meeting.clone() };
        let nothing = Meeting { agenda_changes: Vec::new(), ..nothing };
        meeting = meeting.with_thanks_of(None);
        meeting.minutes_state = MinutesState::default();
        meeting.corrections = Vec::new();
        meeting.plan_changes = Vec::new();
        meeting.agenda_changes = kept_changes(&nothing, &meeting, &Asked::default(), self.now.local());
        let kept = self.add(meeting)?;
        self.follow_lines(kept.id, None)?;
        self.heed(Deed::Invite, &guests, None, Some(kept.id))?;
        Ok(kept)
    }

    pub(crate) fn change_meeting(
        &mut self,
        id: MeetingId,
        revision: Option<u32>,
        meeting: Meeting,
        reason: &str,
    ) -> Result<Versioned<Meeting>, Error> {
        let asked = Asked { plan_reason: reason.to_owned(), ..Asked::default() };
        self.change_meeting_as_asked(id, revision, meeting, &asked)
    }

    /// The one way in which the agenda of a meeting changes. It keeps the changes itself, and where the minutes are and how they
    /// were corrected, whatever the meeting given says of those.
    pub(super) fn change_meeting_as_asked(
        &mut self,
        id: MeetingId,
        revision: Option<u32>,
        mut meeting: Meeting,
        asked: &Asked,
    ) -> Result<Versioned<Meeting>, Error> {
        let before = &self.find(id)?.content;
        meeting.minutes_state = before.minutes_state.clone();
        meeting.corrections.clone_from(&before.corrections);
        meeting.calendar_key.clone_from(&before.calendar_key);
        meeting.calendar_said.clone_from(&before.calendar_said);
        meeting = meeting.with_thanks_of(Some(before));
        before.check_kept(&meeting)?;
        meeting.corrections = before.corrections_closed_with(&meeting);
        meeting.agenda_changes = kept_changes(before, &meeting, asked, self.now.local());
        meeting.plan_changes = kept_plan_changes(before, &meeting, &asked.plan_reason, self.now.local());
        let asked = |person: &PersonId| before.invitations.iter().any(|guest| guest.person == *person);
        let fresh: Vec<PersonId> = to_come(&meeting).filter(|person| !asked(person)).collect();
        let stays = |item: &AgendaItem| meeting.items().any(|there| there.id == item.id);
        let gone: Vec<AgendaItemId> =
            before.items().filter(|item| !stays(item)).map(|item| item.id).collect();
        let promised = self.promised_at(id)?;
        let before = before.clone();
        let kept = self.change(id, revision, meeting)?;
        self.follow_lines(id, Some(&before))?;
        for item in gone {
            self.remove_drafts_about(item.uuid().into())?;
        }
        self.heed(Deed::Invite, &fresh, None, Some(id))?;
        self.leave_agenda(&kept, promised)?;
        self.close_seat_lines(id)?;
        Ok(kept)
    }

    pub(crate) fn remove_meeting(&mut self, id: MeetingId) -> Result<(), Error> {
        for Promised { promise, grade, .. } in self.promised_at(id)? {
            self.edit(promise, |promise| {
                promise.classification = grade;
                Ok(())
            })?;
        }
        self.release_carried_items(id)?;
        self.release_adoptions(id)?;
        self.release_promises(id)?;
        self.release_pledges(id)?;
        self.release_crossings(id)?;
        self.remove_preparations_of(id)?;
        self.remove_evaluations_of(id)?;
        self.release_agreements(id)?;
        self.release_contributions(id)?;
        self.release_focus_groups(id)?;
        self.release_goals(id)?;
        self.release_themes(id)?;
        self.remove(id).map(drop)
    }

    pub(crate) fn close_meeting(&mut self, id: MeetingId) -> Result<Versioned<Meeting>, Error> {
        self.edit(id, |meeting| {
            meeting.stage = Stage::Held;
            Ok(())
        })
    }

    /// The promises that were made at a meeting or that a line of its minutes stands for.
    fn promised_at(&self, id: MeetingId) -> Result<Vec<Promised>, Error> {
        let meeting = &self.find(id)?.content;
        let mut known = self.ids_linked::<Promise>(id.uuid());
        known.extend(meeting.lines().filter_map(|(_, line)| line.promise));
        known.sort_unstable();
        known.dedup();
        let promised = known.into_iter().filter_map(|id| self.table::<Promise>().get(&id)).map(|kept| {
            let lines = meeting.lines().filter(|(_, line)| line.promise == Some(kept.id));
            let mut places: Vec<Uuid> = lines.map(|(_, line)| line.id.uuid()).collect();
            if let PromiseSource::Meeting { item: Some(item), .. } = kept.content.source {
                places.push(item.uuid());
            }
            Promised { promise: kept.id, grade: self.grade_of(Graded::Promise(kept)), places }
        });
        Ok(promised.collect())
    }

    /// A promise whose agenda item or line is gone belongs to the meeting as a whole, as closed as it was.
    fn leave_agenda(&mut self, meeting: &Versioned<Meeting>, promised: Vec<Promised>) -> Result<(), Error> {
        let is_there = |place: &Uuid| {
            meeting.content.items().any(|item| item.id.uuid() == *place)
                || meeting.content.lines().any(|(_, line)| line.id.uuid() == *place)
        };
        for Promised { promise, grade, places } in promised {
            if places.iter().all(is_there) {
                continue;
            }
            self.edit(promise, |promise| {
                if let PromiseSource::Meeting { item, .. } = &mut promise.source {
                    *item = item.filter(|id| is_there(&id.uuid()));
                }
                promise.classification = promise.classification.max(grade);
                Ok(())
            })?;
        }
        Ok(())
    }
}

/// A promise of a meeting before the meeting changes.
struct Promised {
    promise: PromiseId,
    /// Who may read it.
    grade: Classification,
    /// The agenda item and the lines it hangs on.
    places: Vec<Uuid>,
}

/// Who is asked to come; somebody who was there came by themselves.
fn to_come(meeting: &Meeting) -> impl Iterator<Item = PersonId> {
    meeting.invitations.iter().filter(|guest| !guest.attended).map(|guest| guest.person)
}
