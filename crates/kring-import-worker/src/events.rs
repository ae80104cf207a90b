//! From the events of a calendar to times as the domain takes them.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use kring_core::Now;
use kring_core::imports::EventRow;
use kring_import::{
    CalendarOptions, EventRemarkKind, EventStatus, Events, FileKind, ImportedEvent, Limits, Occurrence,
    read_events,
};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::digest::digest;
use crate::process::{ReadError, Reader, refusal};
use crate::reading::{Answer, Request, Task};

/// Which days of a calendar are read, both included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The zone whose clock the times are told by, by its IANA name.
    pub zone: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

impl Period {
    /// The zone of a machine that does not say its own.
    const USUAL_ZONE: &str = "Europe/Amsterdam";

    /// These days by this clock; without a first day from today, without a last one a year on.
    pub fn of(now: &Now, from: Option<Date>, until: Option<Date>) -> Self {
        let zone = now.zone.iana_name().unwrap_or(Self::USUAL_ZONE).to_owned();
        let from = from.unwrap_or_else(|| now.today());
        Self { zone, from, until: until.unwrap_or_else(|| from.saturating_add(1.year())) }
    }
}

/// The times of a calendar.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EventsRead {
    /// Each time in the period, numbered in the order of time.
    pub events: Vec<EventRow>,
    /// What was left out, and what could not be read.
    pub told: EventsTold,
}

/// What has to be said of a calendar as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EventsTold {
    /// How many events have no time in the period.
    pub outside_period: u32,
    /// Of how many people who were invited, or invite, nothing was taken.
    pub attendees_left_out: u32,
    /// How many events have a description, of which nothing was taken.
    pub descriptions_left_out: u32,
    /// How many events have no begin that is a moment.
    pub without_start: u32,
    /// How many events come back by a rule that cannot be followed: only their first time is here.
    pub rules_unread: u32,
    /// How many events come back more often than is read: only their first times are here.
    pub cut: u32,
}

impl Reader {
    /// The times of a calendar.
    pub fn events(&self, bytes: &[u8], period: Period) -> Result<EventsRead, ReadError> {
        match self.ask(&Request { pasted: false, task: Task::Events { period } }, bytes)? {
            Answer::Events(events) => Ok(events),
            other => Err(refusal(other)),
        }
    }
}

/// Whether the bytes begin as those of a calendar do.
pub fn is_calendar(bytes: &[u8]) -> bool {
    FileKind::of(bytes) == FileKind::Calendar
}

/// Reads them, in the worker.
pub(crate) fn read(bytes: &[u8], period: &Period) -> Answer {
    let Period { zone, from, until } = period.clone();
    match read_events(bytes, &CalendarOptions { zone, from, until }, &Limits::default()) {
        Ok(events) => Answer::Events(told(&events, &period.zone)),
        Err(error) => Answer::Refused(error),
    }
}

fn told(events: &Events, zone: &str) -> EventsRead {
    let counted = |kind: EventRemarkKind| {
        let count = events.remarks.iter().filter(|remark| remark.kind == kind).count();
        u32::try_from(count).unwrap_or(u32::MAX)
    };
    let described = events.events.iter().filter(|event| !event.description.is_empty()).count();
    let told = EventsTold {
        outside_period: events.outside_period,
        attendees_left_out: events.attendees_left_out,
        descriptions_left_out: u32::try_from(described).unwrap_or(u32::MAX),
        without_start: counted(EventRemarkKind::NoStart),
        rules_unread: counted(EventRemarkKind::RuleUnread),
        cut: counted(EventRemarkKind::DatesCut),
    };
    let times = events
        .events
        .iter()
        .flat_map(|event| event.occurrences.iter().map(move |time| row(event, time, zone)));
    let mut events: Vec<EventRow> = times.collect();
    events.sort_by_key(|one| (one.at, one.event));
    for (row, number) in events.iter_mut().zip(1..) {
        row.number = number;
    }
    EventsRead { events, told }
}

fn row(event: &ImportedEvent, time: &Occurrence, zone: &str) -> EventRow {
    // What comes back is known by when it was to be, so that a time that is moved is known again; in UTC, whatever this computer's clock.
    let planned = || time.planned_start.in_tz(zone).map(|moment| moment.timestamp().to_string());
    let planned = if event.recurs { planned().unwrap_or_default() } else { String::new() };
    let key = if event.uid.is_empty() { String::new() } else { digest(&[&event.uid, &planned]) };
    let own = |own: &Option<String>, usual: &String| own.as_ref().unwrap_or(usual).clone();
    let midnight = |moment: DateTime| moment.date().to_datetime(jiff::civil::Time::midnight()) == moment;
    let place = own(&time.location, &event.location);
    let said = digest(&[&time.start.to_string(), &time.end.to_string(), &place]);
    EventRow {
        number: 0,
        event: event.number,
        key,
        said,
        title: own(&time.summary, &event.summary),
        place,
        at: time.start,
        until: time.end,
        whole_days: event.all_day && midnight(time.start),
        cancelled: time.cancelled || event.status == EventStatus::Cancelled,
    }
}
