//! What to know of a moment before a meeting is held at it: what else is planned then, and what day it is for many.

use jiff::ToSpan;
use jiff::civil::{DateTime, Time};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::{AnyId, RecordKind, Versioned};
use crate::language::calendars::{
    CalendarDay, SchoolHoliday, days_on, knows_school_holidays, school_holidays,
};
use crate::language::now::Now;
use crate::records::conversations::Conversation;
use crate::records::grades::Graded;
use crate::records::meetings::{Meeting, MeetingId, Stage};
use crate::records::people::PersonId;
use crate::records::preparations::{Preparation, PreparationState};

/// Nobody keeps how long a talk takes; it counts for an hour.
const TALK_MINUTES: i64 = 60;
/// From this hour on the clock on the wall an evening belongs to a day that begins at sunset, January first: the whole hour
/// before the earliest sunset of the month anywhere in the Netherlands (by the equations of the NOAA Solar Calculator, summer time where
/// that holds all month). A day is told an hour too early rather than too late: who keeps it is on the way home by then.
const SUNSET: [i8; 12] = [16, 17, 18, 20, 20, 21, 21, 20, 19, 17, 16, 16];

/// What to know of the moment of a meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Planning {
    /// What else is planned while it lasts, in order of time.
    pub conflicts: Vec<Conflict>,
    /// The days that many people keep on which it falls, for everybody alike.
    pub named_days: Vec<CalendarDay>,
    /// The school holidays in which it falls, in every region of which they are known.
    pub school_holidays: Vec<SchoolHoliday>,
    /// Whether school holidays are known at all at that time.
    pub knows_school_holidays: bool,
}

/// Something that is planned at the same time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Conflict {
    /// What sort of record.
    pub kind: RecordKind,
    /// Which.
    pub id: AnyId,
    /// When it begins.
    #[specta(type = String)]
    pub at: DateTime,
    /// The title of a meeting, or with whom a talk is; empty for what is confidential.
    pub title: String,
}

impl Model {
    /// What to know of the moment of a meeting. A talk counts for an hour. What begins when the other ends is no conflict.
    pub fn planning(&self, id: MeetingId, now: &Now) -> Result<Planning, Error> {
        let meeting = &self.find(id)?.content;
        let span = (meeting.at, meeting.clock(&now.zone).ends);
        let meetings = self.table::<Meeting>().values().filter(|kept| kept.id != id).filter_map(|kept| {
            let other = &kept.content;
            let planned = other.stage == Stage::Planned;
            let meets = planned && overlap(span, (other.at, other.clock(&now.zone).ends));
            meets.then(|| conflict(kept, other.at, self.title_elsewhere(kept.id)))
        });
        let talks = self.table::<Preparation>().values().filter_map(|kept| {
            let at = kept.content.at.filter(|_| kept.content.state == PreparationState::Open)?;
            let grade = self.grade_of(Graded::Preparation(&kept.content));
            overlap(span, talk(at)).then(|| conflict(kept, at, self.with(grade, &[kept.content.person])))
        });
        let conversations = self.table::<Conversation>().values().filter_map(|kept| {
            let talked = &kept.content;
            let meets = talked.is_contact() && talked.at > now.local() && overlap(span, talk(talked.at));
            let grade = self.grade_of(Graded::Conversation(talked));
            meets.then(|| conflict(kept, talked.at, self.with(grade, &talked.people)))
        });
        let mut conflicts: Vec<Conflict> = meetings.chain(talks).chain(conversations).collect();
        conflicts.sort_by_key(|one| (one.at, one.id.uuid()));
        let (from, until) = (span.0.date(), span.1.date());
        Ok(Planning {
            conflicts,
            named_days: days_of(span),
            school_holidays: school_holidays(from, until),
            knows_school_holidays: knows_school_holidays(from),
        })
    }

    /// With whom a talk is; nobody where it is confidential.
    fn with(&self, grade: Classification, people: &[PersonId]) -> String {
        if grade == Classification::Confidential {
            return String::new();
        }
        let names: Vec<String> = self.names(people).into_iter().map(|name| name.name).collect();
        names.join(", ")
    }
}

fn conflict<T>(kept: &Versioned<T>, at: DateTime, title: String) -> Conflict
where
    T: crate::engine::model::Stored,
{
    Conflict { kind: T::KIND, id: kept.id.uuid().into(), at, title }
}

fn talk(at: DateTime) -> (DateTime, DateTime) {
    (at, at.saturating_add(TALK_MINUTES.minutes()))
}

fn overlap(one: (DateTime, DateTime), other: (DateTime, DateTime)) -> bool {
    one.0 < other.1 && other.0 < one.1
}

/// The days of the dates it lasts, and those that begin at sunset of an evening in it. What goes on for days is told once.
fn days_of((start, end): (DateTime, DateTime)) -> Vec<CalendarDay> {
    let mut days: Vec<CalendarDay> = Vec::new();
    let mut date = start.date();
    loop {
        let next = date.saturating_add(1.day());
        let evening =
            date.at(SUNSET[usize::from(date.month().unsigned_abs()).saturating_sub(1) % 12], 0, 0, 0);
        let begins = days_on(next).into_iter().filter(|day| day.from_sunset && end > evening);
        for day in days_on(date).into_iter().chain(begins) {
            if days.iter().all(|one| one.day != day.day) {
                days.push(day);
            }
        }
        if next == date || end <= next.to_datetime(Time::midnight()) {
            return days;
        }
        date = next;
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::records::meetings::MeetingId;
    use crate::testing::{Bench, id};

    fn planned(bench: &mut Bench, network: &Value, title: &str, at: &str, minutes: u16) -> MeetingId {
        let meeting = json!({"network": network, "title": title, "at": at, "durationMinutes": minutes});
        id(&bench.run("meeting add", meeting))
    }

    fn titles(bench: &mut Bench, meeting: MeetingId) -> Vec<String> {
        let planning = bench.run("meeting conflicts", json!({"id": meeting}));
        let conflicts = planning["conflicts"].as_array().unwrap().iter();
        conflicts
            .map(|one| format!("{} {}", one["kind"].as_str().unwrap(), one["title"].as_str().unwrap()))
            .collect()
    }

    #[test]
    fn what_is_planned_meanwhile_is_told_and_what_follows_is_not() {
        let mut bench = Bench::new();
        let network = bench.network();
        let sam = bench.person(network, "Sam Aydemir");
        let network = json!(network);
        let evening = planned(&mut bench, &network, "Avond", "2026-12-10T19:30", 120);
        planned(&mut bench, &network, "Hierna", "2026-12-10T21:30", 60);
        planned(&mut bench, &network, "Bestuur", "2026-12-10T21:00", 60);
        let closed = planned(&mut bench, &network, "Stil", "2026-12-10T19:00", 60);
        bench.run("meeting edit", json!({"id": closed, "classification": "confidential"}));
        let other = planned(&mut bench, &network, "Later", "2026-12-17T19:30", 60);
        bench.run("preparation add", json!({"meeting": other, "person": sam, "at": "2026-12-10T20:00"}));
        bench.run(
            "conversation add",
            json!({"people": [sam], "at": "2026-12-10T18:45", "network": network, "classification": "confidential"}),
        );
        assert_eq!(
            titles(&mut bench, evening),
            ["conversation ", "meeting ", "preparation Sam Aydemir", "meeting Bestuur"]
        );
        bench.run("meeting edit", json!({"id": closed, "stage": "cancelled"}));
        assert_eq!(titles(&mut bench, evening).len(), 3);
    }

    #[test]
    fn a_meeting_past_midnight_meets_what_is_early_the_next_day() {
        let mut bench = Bench::new();
        let network = json!(bench.network());
        let night = planned(&mut bench, &network, "Nacht", "2026-12-31T23:00", 180);
        planned(&mut bench, &network, "Vroeg", "2027-01-01T01:30", 60);
        planned(&mut bench, &network, "Ochtend", "2027-01-01T02:00", 60);
        assert_eq!(titles(&mut bench, night), ["meeting Vroeg"]);
    }

    #[test]
    fn school_holidays_are_told_with_their_regions_and_where_none_are_known_that_is() {
        let mut bench = Bench::new();
        let network = json!(bench.network());
        let mut told = |at: &str| {
            let meeting = planned(&mut bench, &network, "Avond", at, 120);
            let planning = bench.run("meeting conflicts", json!({"id": meeting}));
            let holiday = &planning["schoolHolidays"][0];
            (holiday["holiday"].clone(), holiday["regions"].clone(), planning["knowsSchoolHolidays"] == true)
        };
        let all = json!(["north", "central", "south"]);
        assert_eq!(told("2026-12-22T19:30"), (json!("christmas"), all, true));
        assert_eq!(told("2027-02-23T19:30"), (json!("spring"), json!(["central"]), true));
        assert_eq!(told("2026-11-26T19:30"), (json!(null), json!(null), true));
        assert_eq!(told("2027-10-20T19:30"), (json!(null), json!(null), false));
    }

    #[test]
    fn the_day_is_told_for_everybody_and_the_evening_before_where_it_begins_then() {
        let mut bench = Bench::new();
        let network = json!(bench.network());
        let mut days = |at: &str| -> Vec<Value> {
            let meeting = planned(&mut bench, &network, "Avond", at, 120);
            let planning = bench.run("meeting conflicts", json!({"id": meeting}));
            planning["namedDays"].as_array().unwrap().iter().map(|one| one["day"].clone()).collect()
        };
        assert_eq!(days("2026-12-25T10:00"), ["christmasDay"]);
        assert_eq!(days("2027-10-01T19:30"), ["roshHashanah"], "it begins that evening");
        assert!(days("2027-10-01T10:00").is_empty());
        assert_eq!(days("2027-02-20T19:30"), ["ramadan"], "once, and not for tomorrow too");
        assert!(days("2026-11-26T19:30").is_empty());
        assert_eq!(days("2026-12-31T23:30"), ["newYearsEve", "newYear"], "it goes on into the new year");
        assert_eq!(days("2026-12-31T22:00"), ["newYearsEve"], "it ends at midnight");
        assert_eq!(days("2026-12-04T14:30"), ["hanukkah"], "in December the sun sets before half past four");
        assert!(days("2027-06-10T17:30").is_empty(), "in June long after nine: Shavuot begins later");
        assert_eq!(days("2027-06-10T20:30"), ["shavuot"]);
    }
}
