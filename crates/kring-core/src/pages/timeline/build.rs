//! From the records that name a person to their timeline.

use std::cmp::Reverse;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::records::agreements::Acknowledgement;
use crate::records::agreements::Agreement;
use crate::records::contributions::Contribution;
use crate::records::conversations::Conversation;
use crate::records::farewell::Farewell;
use crate::records::grades::Graded;
use crate::records::meetings::Meeting;
use crate::records::memberships::Membership;
use crate::records::people::PersonId;
use crate::records::preparations::Preparation;
use crate::records::promises::Promise;

use super::named::takes_part;
use super::{Timeline, TimelineEntry, TimelineFilter};

impl Model {
    /// What happened with a person, newest first.
    pub fn person_timeline(&self, id: PersonId, filter: &TimelineFilter) -> Result<Timeline, Error> {
        let person = &self.find(id)?.content;
        let mut entries = Vec::new();
        entries.extend(self.linked::<Conversation>(id.uuid()).map(|kept| self.talk(kept, id)));
        for kept in self.linked::<Meeting>(id.uuid()) {
            entries.extend(self.invited_to(kept, id));
            entries.extend(self.raised(kept, id));
        }
        entries.extend(self.named_in(id));
        entries.extend(self.linked::<Promise>(id.uuid()).flat_map(|kept| self.promised(kept)));
        entries.extend(self.linked::<Preparation>(id.uuid()).filter_map(|kept| self.prepared(kept)));
        entries.extend(self.linked::<Acknowledgement>(id.uuid()).filter_map(|kept| self.said_yes_to(kept)));
        entries.extend(self.linked::<Contribution>(id.uuid()).map(|kept| self.contributed(kept)));
        entries.extend(self.linked::<Membership>(id.uuid()).flat_map(|kept| self.membership_days(kept)));
        entries.extend(person.informed.as_ref().map(|informed| TimelineEntry::Informed {
            id,
            date: informed.on,
            text: informed.how.clone(),
        }));
        entries
            .extend(person.own_words.as_ref().map(|own| TimelineEntry::OwnWords { id, date: own.agreed_on }));
        // What was promised on a day stands above the talk it was promised in.
        entries.sort_by_key(|entry| {
            let at = entry.at();
            (Reverse(at.date()), matches!(entry, TimelineEntry::Conversation { .. }), Reverse(at))
        });
        Ok(filter.apply(entries))
    }

    fn talk(&self, kept: &Versioned<Conversation>, id: PersonId) -> TimelineEntry {
        let talk = &kept.content;
        let others: Vec<PersonId> = talk.people.iter().copied().filter(|person| *person != id).collect();
        TimelineEntry::Conversation {
            id: kept.id,
            at: talk.at,
            kind: talk.kind,
            place: talk.place.clone(),
            note: talk.note.clone(),
            impression: talk.impression.clone(),
            classification: self.grade_of(Graded::Conversation(talk)),
            people: self.names(&others),
            hidden: false,
        }
    }

    fn prepared(&self, kept: &Versioned<Preparation>) -> Option<TimelineEntry> {
        let meeting = &self.table::<Meeting>().get(&kept.content.meeting)?.content;
        let talk = kept.content.conversation.and_then(|id| self.table::<Conversation>().get(&id));
        let held = talk.map(|talk| talk.content.at.date()).or(kept.content.closed_on);
        let date = held.or(kept.content.at.map(jiff::civil::DateTime::date)).unwrap_or(meeting.at.date());
        Some(TimelineEntry::Prepared {
            id: kept.id,
            date,
            title: meeting.title.clone(),
            meeting: kept.content.meeting,
            state: kept.content.state,
            classification: self.grade_of(Graded::Preparation(&kept.content)),
            hidden: false,
        })
    }

    fn said_yes_to(&self, kept: &Versioned<Acknowledgement>) -> Option<TimelineEntry> {
        let Acknowledgement { agreement: id, version, on, how, .. } = kept.content;
        let agreement = &self.table::<Agreement>().get(&id)?.content;
        let (number, version) = agreement.version(version)?;
        Some(TimelineEntry::Acknowledged {
            id: kept.id,
            date: on,
            agreement: id,
            about: agreement.about,
            subject: agreement.subject.clone(),
            text: version.text.clone(),
            outdated: agreement.newest().is_some_and(|(newest, _)| newest != number),
            how,
            network_name: self.network_name(agreement.network),
        })
    }

    fn contributed(&self, kept: &Versioned<Contribution>) -> TimelineEntry {
        let contribution = &kept.content;
        TimelineEntry::Contributed {
            id: kept.id,
            date: contribution.on,
            way: contribution.way,
            text: contribution.text.clone(),
            network_name: self.network_name(contribution.network),
            classification: self.grade_of(Graded::Contribution(contribution)),
            hidden: false,
        }
    }

    fn membership_days(&self, kept: &Versioned<Membership>) -> Vec<TimelineEntry> {
        let network_name = self.network_name(kept.content.network);
        let joined = kept.content.since.map(|date| TimelineEntry::Joined {
            id: kept.id,
            date,
            network_name: network_name.clone(),
        });
        let joined = joined.or_else(|| Some(takes_part(kept, network_name.clone())));
        let farewell = kept.content.farewell.as_ref();
        let left = kept.content.until.map(|date| TimelineEntry::Left {
            id: kept.id,
            date,
            network_name,
            text: farewell.map(Farewell::words).unwrap_or_default(),
            classification: farewell
                .map_or(Classification::Internal, |one| self.grade_of(Graded::Farewell(one))),
            hidden: false,
        });
        joined.into_iter().chain(left).collect()
    }

    fn invited_to(&self, kept: &Versioned<Meeting>, id: PersonId) -> Option<TimelineEntry> {
        let meeting = &kept.content;
        let guest = meeting.invitations.iter().find(|guest| guest.person == id)?;
        Some(TimelineEntry::Meeting {
            id: kept.id,
            at: meeting.at,
            title: meeting.title.clone(),
            why: guest.why.clone(),
            attended: guest.attended,
            came_at: guest.came_at,
            left_at: guest.left_at,
            thanked_on: guest.thanked_on,
            stage: meeting.stage,
            classification: self.grade_of(Graded::Meeting(meeting)),
            hidden: false,
        })
    }

    fn raised(&self, kept: &Versioned<Meeting>, id: PersonId) -> impl Iterator<Item = TimelineEntry> {
        let meeting = &kept.content;
        let items = meeting.items().filter(move |item| item.raised_by == Some(id));
        items.map(|item| TimelineEntry::Raised {
            id: kept.id,
            date: meeting.at.date(),
            text: item.title.clone(),
            title: meeting.title.clone(),
            classification: self.grade_of(Graded::AgendaItem(meeting, item)),
            hidden: false,
        })
    }

    /// The day it was made and, for one that is no longer open, the day that ended it.
    fn promised(&self, kept: &Versioned<Promise>) -> Vec<TimelineEntry> {
        let promise = &kept.content;
        let classification = self.grade_of(Graded::Promise(kept));
        let made = TimelineEntry::Promised {
            id: kept.id,
            date: promise.made_on.unwrap_or_else(|| kept.written_on()),
            text: promise.text.clone(),
            side: promise.side,
            due: promise.due,
            state: promise.state,
            classification,
            hidden: false,
        };
        let settled = promise.closed_on.map(|date| TimelineEntry::Settled {
            id: kept.id,
            date,
            text: with_reason(promise),
            side: promise.side,
            state: promise.state,
            classification,
            hidden: false,
        });
        std::iter::once(made).chain(settled).collect()
    }
}

/// What was promised, and in brackets why it was let go.
fn with_reason(promise: &Promise) -> String {
    let (text, reason) = (promise.text.trim(), promise.reason.trim());
    if reason.is_empty() { text.to_owned() } else { format!("{text} ({reason})") }
}
