//! The events of an iCalendar file.

use std::collections::HashMap;

use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use jiff::civil::{Date, DateTime};

use crate::base::{ImportError, Limits, Problem};
use crate::read::guarded;
use crate::text::{check_calendar, decode, tidy};

use super::components::{components, zones};
use super::event::{EventRemark, EventRemarkKind, EventStatus, Events, ImportedEvent, Occurrence};
use super::expand::{Dated, Walk, clock, is_of_meetings, rule};

/// Which dates of a calendar are read.
#[derive(Debug, Clone)]
pub struct CalendarOptions {
    /// The zone whose clock the dates are told by, by its IANA name ("Europe/Amsterdam"); that of times without one too.
    pub zone: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
}

/// The events of a calendar with a date in a period. Who was invited is not taken.
///
/// Errors: `import.tooLarge`, `import.unknownFormat`, `import.cutOff`, `import.tooMany`; `import.malformed` for a zone
/// that is not known.
pub fn read_events(bytes: &[u8], options: &CalendarOptions, limits: &Limits) -> Result<Events, ImportError> {
    let (text, _) = decode(bytes, limits.text_bytes)?;
    if !text.to_ascii_uppercase().contains("BEGIN:V") {
        return Err(if text.trim().is_empty() { Problem::Empty } else { Problem::UnknownFormat }.into());
    }
    check_calendar(&text, limits.calendar_lines)?;
    let zone: Tz = options.zone.parse().map_err(|()| ImportError::malformed("the zone is not known"))?;
    guarded(|| {
        let components = components(&text, limits)?;
        let mut reader = Reader {
            options,
            zone,
            limits,
            walk: Walk::new(),
            zones: zones(&components),
            out: Events::default(),
        };
        reader.read(&components)?;
        Ok(reader.out)
    })
}

struct Reader<'a> {
    options: &'a CalendarOptions,
    zone: Tz,
    limits: &'a Limits,
    walk: Walk,
    zones: Vec<ICalendarComponent>,
    out: Events,
}

impl Reader<'_> {
    fn read(&mut self, components: &[ICalendarComponent]) -> Result<(), ImportError> {
        let events =
            components.iter().filter(|component| component.component_type == ICalendarComponentType::VEvent);
        // What has one UID is one event: itself, and the times at which it is different.
        let mut groups: Vec<(u32, Vec<&ICalendarComponent>)> = Vec::new();
        let mut by_uid: HashMap<&str, usize> = HashMap::new();
        for (event, number) in events.zip(1_u32..) {
            match event.uid() {
                Some(uid) => {
                    if let Some((_, group)) = by_uid.get(uid).and_then(|at| groups.get_mut(*at)) {
                        group.push(event);
                    } else {
                        by_uid.insert(uid, groups.len());
                        groups.push((number, vec![event]));
                    }
                }
                None => groups.push((number, vec![event])),
            }
        }
        for (number, group) in groups {
            self.event(number, &group)?;
        }
        Ok(())
    }

    fn remark(&mut self, event: u32, kind: EventRemarkKind) {
        self.out.remarks.push(EventRemark { event, kind });
    }

    fn event(&mut self, number: u32, group: &[&ICalendarComponent]) -> Result<(), ImportError> {
        let main = group.iter().find(|event| !event.is_recurrence_override()).or(group.first());
        let Some(main) = main else { return Ok(()) };
        let people = |event: &&ICalendarComponent| {
            let named = [ICalendarProperty::Attendee, ICalendarProperty::Organizer];
            event.entries.iter().filter(|entry| named.contains(&entry.name)).count()
        };
        let invited: usize = group.iter().map(people).sum();
        let invited = u32::try_from(invited).unwrap_or(u32::MAX);
        self.out.attendees_left_out = self.out.attendees_left_out.saturating_add(invited);
        let mut calendar = ICalendar { components: self.zones.clone() };
        let first = calendar.components.len();
        let followed = group.iter().filter_map(|event| rule(event)).all(is_of_meetings);
        for event in group {
            let mut event = (*event).clone();
            if !followed {
                event.entries.retain(|entry| entry.name != ICalendarProperty::Rrule);
            }
            calendar.components.push(event);
        }
        // An update of one time comes without the rule.
        let recurs = group.iter().any(|event| event.is_recurrent() || event.is_recurrence_override());
        let (dates, complete) =
            self.walk.dates(&calendar, self.zone).map_err(|error| error.at_row(number))?;
        if dates.is_empty() {
            self.remark(number, EventRemarkKind::NoStart);
            return Ok(());
        }
        if !followed {
            self.remark(number, EventRemarkKind::RuleUnread);
        }
        let (from, until) = (self.options.from, self.options.until);
        let within = dates.iter().filter(|date| date.end.date() >= from && date.start.date() <= until);
        let mut occurrences: Vec<Occurrence> = within
            .map(|date| occurrence(date, main, group, first, self.zone))
            .take(self.limits.recurrences + 1)
            .collect();
        let cut = occurrences.len() > self.limits.recurrences;
        occurrences.truncate(self.limits.recurrences);
        let ends_before = dates.last().is_some_and(|date| date.start.date() <= until);
        if cut || !complete && ends_before {
            self.remark(number, EventRemarkKind::DatesCut);
        }
        if occurrences.is_empty() {
            self.out.outside_period += 1;
            return Ok(());
        }
        self.out.events.push(ImportedEvent {
            number,
            uid: main.uid().unwrap_or_default().to_owned(),
            sequence: sequence(main),
            status: status(main),
            summary: tidy(&text(main, &ICalendarProperty::Summary)),
            location: tidy(&text(main, &ICalendarProperty::Location)),
            description: text(main, &ICalendarProperty::Description).trim().to_owned(),
            all_day: is_all_day(main),
            recurs,
            occurrences,
        });
        Ok(())
    }
}

fn occurrence(
    date: &Dated,
    main: &ICalendarComponent,
    group: &[&ICalendarComponent],
    first: usize,
    zone: Tz,
) -> Occurrence {
    let own = date.component.checked_sub(first).and_then(|at| group.get(at)).copied().unwrap_or(main);
    let different = |property: &ICalendarProperty| {
        let own = tidy(&text(own, property));
        (!own.is_empty() && own != tidy(&text(main, property))).then_some(own)
    };
    // Without either the library lets it last until the day ends.
    let ends = [ICalendarProperty::Dtend, ICalendarProperty::Duration];
    let ends = ends.iter().any(|property| own.property(property).is_some()) || is_all_day(own);
    Occurrence {
        start: date.start,
        end: if ends { date.end } else { date.start },
        planned_start: planned_start(own, zone).unwrap_or(date.start),
        summary: different(&ICalendarProperty::Summary),
        location: different(&ICalendarProperty::Location),
        cancelled: status(own) == EventStatus::Cancelled,
    }
}

/// When a time that is different was to begin, by the clock of a zone.
fn planned_start(event: &ICalendarComponent, zone: Tz) -> Option<DateTime> {
    let entry = event.property(&ICalendarProperty::RecurrenceId)?;
    let Some(ICalendarValue::PartialDateTime(planned)) = entry.values.first() else { return None };
    let own_zone = entry.tz_id().and_then(|id| id.parse().ok()).unwrap_or(zone);
    clock(planned.to_date_time_with_tz(own_zone)?.with_timezone(&zone).naive_local().and_utc().timestamp())
}

fn text(event: &ICalendarComponent, property: &ICalendarProperty) -> String {
    let value = event.property(property).and_then(|entry| entry.values.first());
    value.and_then(ICalendarValue::as_text).unwrap_or_default().to_owned()
}

fn sequence(event: &ICalendarComponent) -> i64 {
    let value = event.property(&ICalendarProperty::Sequence).and_then(|entry| entry.values.first());
    value.and_then(ICalendarValue::as_integer).unwrap_or_default()
}

fn status(event: &ICalendarComponent) -> EventStatus {
    match event.status() {
        Some(ICalendarStatus::Cancelled) => EventStatus::Cancelled,
        Some(ICalendarStatus::Tentative) => EventStatus::Tentative,
        _ => EventStatus::Confirmed,
    }
}

fn is_all_day(event: &ICalendarComponent) -> bool {
    let value = event.property(&ICalendarProperty::Dtstart).and_then(|entry| entry.values.first());
    matches!(value, Some(ICalendarValue::PartialDateTime(start)) if !start.has_time())
}
