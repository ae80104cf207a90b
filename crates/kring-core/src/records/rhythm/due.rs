//! Who is due: somebody we agreed to speak to by now. The quiet ones come first.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::language::now::Now;
use crate::records::memberships::Membership;
use crate::records::networks::Network;
use crate::records::networks::NetworkId;
use crate::records::people::{Person, PersonId, PersonName};

use super::{Rhythm, same_role};

/// How a rhythm stands with one person on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RhythmStanding {
    /// How often; `None` when neither they nor their role have one.
    pub rhythm: Option<Rhythm>,
    /// Whether it was agreed with them; else it is that of their role.
    pub agreed: bool,
    /// The day of the last conversation, or of the last meeting they attended.
    #[specta(type = Option<String>)]
    pub last_contact: Option<Date>,
    /// The day on which it is, or was, time again.
    #[specta(type = Option<String>)]
    pub due_on: Option<Date>,
    /// Whether that day has come and nothing stands in the way: no pause, nothing put off.
    pub due: bool,
    /// Until which day we put it off, if that is still to come.
    #[specta(type = Option<String>)]
    pub snoozed_until: Option<Date>,
    /// Whether they are on a pause that day.
    pub paused: bool,
}

/// Somebody who is due.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DueRow {
    /// Who.
    pub person: PersonName,
    /// How it stands.
    pub standing: RhythmStanding,
    /// Days since it was time.
    pub days: i32,
    /// What they said of how to reach them ("liefst wandelen").
    pub note: String,
    /// When they like it ("in de ochtend").
    pub hours: String,
}

/// Which of those who are due. Every field has a default: all of them, today.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct DueFilter {
    /// Only who take part in this network.
    pub network: Option<NetworkId>,
    /// Also who will be due by this day.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
}

impl Model {
    /// Who is due: those never spoken to first, then by how long ago that was.
    pub fn due(&self, filter: &DueFilter, now: &Now) -> Vec<DueRow> {
        let by = filter.until.unwrap_or(now.today()).max(now.today());
        let mut due: Vec<_> = self
            .table::<Person>()
            .values()
            .filter_map(|kept| {
                let standing = self.due_by(kept, filter.network, by, now)?;
                let days = standing.due_on?.until(now.today()).map_or(0, |span| span.get_days());
                Some((kept, standing, days))
            })
            .collect();
        due.sort_by_key(|(kept, standing, _)| {
            (standing.last_contact, standing.due_on, self.index.sort_name(kept.id.uuid()), kept.id)
        });
        due.into_iter().map(|(kept, standing, days)| row(kept, standing, days)).collect()
    }

    /// How the rhythm with somebody stands today.
    pub(crate) fn standing(&self, person: &Versioned<Person>, now: &Now) -> RhythmStanding {
        self.standing_on(person, None, now.today(), now)
    }

    /// How the rhythm stands on the first day, from today until `by`, on which somebody is due; `None` when there is none.
    fn due_by(
        &self,
        person: &Versioned<Person>,
        network: Option<NetworkId>,
        by: Date,
        now: &Now,
    ) -> Option<RhythmStanding> {
        // Until a pause begins, or until they come into a network or leave one, nothing changes but that the day comes:
        // the last day of each such stretch tells for all of it.
        let mut last_days = vec![by];
        if by > now.today() {
            let seats = self.linked::<Membership>(person.id.uuid()).map(|kept| kept.content.term());
            last_days.extend(seats.flat_map(|term| [day_before(term.since), term.until]).flatten());
            last_days.extend(person.content.pause.iter().filter_map(|pause| day_before(Some(pause.since))));
            last_days.retain(|day| (now.today()..=by).contains(day));
            last_days.sort_unstable();
        }
        let mut standings = last_days.into_iter().map(|day| self.standing_on(person, network, day, now));
        standings.find(|standing| standing.due)
    }

    fn standing_on(
        &self,
        person: &Versioned<Person>,
        network: Option<NetworkId>,
        day: Date,
        now: &Now,
    ) -> RhythmStanding {
        let (id, content, today) = (person.id, &person.content, now.today());
        let seats: Vec<&Membership> = self
            .linked::<Membership>(id.uuid())
            .map(|kept| &kept.content)
            .filter(|seat| seat.term().holds(day) && !self.network_has_ended(seat.network, day))
            .filter(|seat| network.is_none_or(|network| seat.network == network))
            .collect();
        let rhythm = content.rhythm.or_else(|| self.rhythm_of_roles(&seats));
        let last_contact = self.last_contact_by(id.uuid(), today);
        let began = || {
            let since = seats.iter().filter_map(|seat| seat.since).min();
            since.unwrap_or_else(|| now.zone.to_datetime(person.created_at).date())
        };
        let time_again = rhythm.and_then(|rhythm| rhythm.after(last_contact.unwrap_or_else(began)));
        let snoozed_until = content.snoozed_until.filter(|until| *until > today);
        let due_on = time_again.map(|day| content.snoozed_until.map_or(day, |until| until.max(day)));
        let paused = content.is_paused(day);
        RhythmStanding {
            rhythm,
            agreed: content.rhythm.is_some(),
            last_contact,
            due_on,
            due: due_on.is_some_and(|due_on| due_on <= day) && !paused && !seats.is_empty(),
            snoozed_until,
            paused,
        }
    }

    /// The shortest of the rhythms that go with somebody's roles.
    fn rhythm_of_roles(&self, seats: &[&Membership]) -> Option<Rhythm> {
        let of_seat = |seat: &&Membership| {
            let rhythms = &self.table::<Network>().get(&seat.network)?.content.rhythms;
            let of = |role: &str| rhythms.iter().find(|one| same_role(&one.role, role));
            of(&seat.role).or_else(|| of("")).map(|one| one.rhythm)
        };
        seats.iter().filter_map(of_seat).min_by_key(|rhythm| {
            let day = rhythm.after(Date::ZERO);
            (day.is_none(), day)
        })
    }
}

impl Person {
    /// Whether they asked for a pause that holds on a day.
    pub(crate) fn is_paused(&self, day: Date) -> bool {
        self.pause.as_ref().is_some_and(|pause| pause.holds(day))
    }
}

fn day_before(day: Option<Date>) -> Option<Date> {
    day?.yesterday().ok()
}

fn row(kept: &Versioned<Person>, standing: RhythmStanding, days: i32) -> DueRow {
    let (id, person): (PersonId, _) = (kept.id, &kept.content);
    DueRow {
        person: PersonName { id, name: person.name.clone() },
        standing,
        days,
        note: person.preferences.note.clone(),
        hours: person.preferences.hours.clone(),
    }
}
