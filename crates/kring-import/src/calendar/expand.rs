//! The dates of events, as many as are bounded.

use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarFrequency, ICalendarProperty, ICalendarRecurrenceRule,
    ICalendarValue,
};
use jiff::civil::DateTime;

use crate::base::{Counted, ImportError};

/// The most dates of one rule that are gone through to come to the period.
const WALKED: usize = 10_000;
/// The most dates of all rules of a file.
const WALKED_IN_ALL: usize = 200_000;
/// The most rules of a file that go on without giving dates; each costs as much as thousands that do.
const BARREN: usize = 4;
/// The most times of a day one rule may have.
const TIMES_OF_DAY: usize = 24;

/// One date of a component.
pub(super) struct Dated {
    pub component: usize,
    pub start: DateTime,
    pub end: DateTime,
}

/// What is left of the bounds of a file.
pub(super) struct Walk {
    left: usize,
    barren: usize,
}

impl Walk {
    pub fn new() -> Self {
        Self { left: WALKED_IN_ALL, barren: 0 }
    }

    /// The dates of some components that belong together, in order, and whether that is all of them.
    ///
    /// Errors: `import.tooMany`.
    pub fn dates(&mut self, calendar: &ICalendar, zone: Tz) -> Result<(Vec<Dated>, bool), ImportError> {
        let rule = calendar.components.iter().find_map(rule);
        let most = WALKED.min(self.left);
        if rule.is_some() && most == 0 {
            return Err(ImportError::too_many(Counted::Events, WALKED_IN_ALL));
        }
        let expanded = calendar.expand_dates(zone, most);
        let found = expanded.events.len();
        if let Some(rule) = rule {
            self.left = self.left.saturating_sub(found);
            let wanted = rule.count.map_or(most, |count| most.min(count as usize));
            if found < wanted && (rule.until.is_none() || found < 2) {
                self.barren += 1;
            }
            if self.barren > BARREN {
                return Err(ImportError::too_many(Counted::Events, BARREN));
            }
        }
        let dated = expanded.events.into_iter().filter_map(|event| {
            let component = event.comp_id as usize;
            let event = event.try_into_date_time()?;
            let start = clock(event.start.with_timezone(&zone).naive_local().and_utc().timestamp())?;
            let end = clock(event.end.with_timezone(&zone).naive_local().and_utc().timestamp())?;
            Some(Dated { component, start, end: end.max(start) })
        });
        let mut dated: Vec<Dated> = dated.collect();
        dated.sort_by_key(|date| (date.start, date.component));
        Ok((dated, found < most))
    }
}

/// What the clock of a zone shows, given as seconds.
pub(super) fn clock(seconds: i64) -> Option<DateTime> {
    let moment = jiff::Timestamp::from_second(seconds).ok()?;
    Some(jiff::tz::Offset::UTC.to_datetime(moment))
}

/// The rule by which an event comes back.
pub(super) fn rule(component: &ICalendarComponent) -> Option<&ICalendarRecurrenceRule> {
    let entry = component.property(&ICalendarProperty::Rrule)?;
    match entry.values.first() {
        Some(ICalendarValue::RecurrenceRule(rule)) => Some(rule),
        _ => None,
    }
}

/// Whether a rule is one of meetings: it comes back by days at the most, at a few times of the day. Others would fill
/// the memory before they give their first date.
pub(super) fn is_of_meetings(rule: &ICalendarRecurrenceRule) -> bool {
    let by_days = matches!(
        rule.freq,
        ICalendarFrequency::Daily
            | ICalendarFrequency::Weekly
            | ICalendarFrequency::Monthly
            | ICalendarFrequency::Yearly
    );
    let times = [&rule.byhour, &rule.byminute, &rule.bysecond].map(|times| times.len().max(1));
    let lists = [
        rule.byday.len(),
        rule.bymonthday.len(),
        rule.byyearday.len(),
        rule.byweekno.len(),
        rule.bymonth.len(),
    ];
    let few = |list: usize| list <= 800;
    by_days
        && times.iter().product::<usize>() <= TIMES_OF_DAY
        && lists.into_iter().all(few)
        && few(rule.bysetpos.len())
}
