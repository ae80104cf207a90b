//! Which boundaries an action would cross.

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::people::{Person, PersonId, PersonName};

use super::{CallHours, CallTimes, Deed, QuietTime, WeekDay};

/// What stands in the way of an action.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Limit {
    /// They asked for a pause.
    Pause {
        /// The first day on which it is over; `None`: until they get in touch.
        #[specta(type = Option<String>)]
        until: Option<Date>,
    },
    /// They do not want to be called.
    NeverCall,
    /// They want to be called at other hours.
    CallHours {
        /// Not before.
        #[specta(type = Option<String>)]
        from: Option<Time>,
        /// Not at or after.
        #[specta(type = Option<String>)]
        until: Option<Time>,
        /// Further hours of that day at which they may be called.
        #[serde(default)]
        more: Vec<CallHours>,
    },
    /// They do not want to be called on this day, or this part of it.
    QuietTime {
        /// Which day.
        day: WeekDay,
        /// From.
        #[specta(type = Option<String>)]
        from: Option<Time>,
        /// Until.
        #[specta(type = Option<String>)]
        until: Option<Time>,
    },
    /// They do not want to be on shared lists.
    NoSharedLists,
    /// They do not want to be on photos.
    NoPhotos,
    /// They want to be asked first.
    AskBeforeSharing,
}

impl Limit {
    /// The stable word for this sort of limit, for texts to choose by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Pause { .. } => "pause",
            Self::NeverCall => "neverCall",
            Self::CallHours { .. } => "callHours",
            Self::QuietTime { .. } => "quietTime",
            Self::NoSharedLists => "noSharedLists",
            Self::NoPhotos => "noPhotos",
            Self::AskBeforeSharing => "askBeforeSharing",
        }
    }
}

/// A person with the boundaries an action would cross.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Crossed {
    /// Whose.
    pub person: PersonName,
    /// Which; at least one.
    pub limits: Vec<Limit>,
}

/// The boundaries of a person that an action would cross at a moment.
pub(crate) fn crossed(deed: Deed, person: &Person, at: DateTime) -> Vec<Limit> {
    let mut crossed = Vec::new();
    let limits = &person.limits;
    if matches!(deed, Deed::Call | Deed::Invite) && person.is_paused(at.date()) {
        crossed.push(Limit::Pause { until: person.pause.as_ref().and_then(|pause| pause.until) });
    }
    match deed {
        Deed::Call => crossed.extend(limits.calls.crossed(at)),
        Deed::Share if limits.no_shared_lists => crossed.push(Limit::NoSharedLists),
        Deed::Photo if limits.no_photos => crossed.push(Limit::NoPhotos),
        Deed::Share | Deed::Photo if limits.ask_before_sharing => crossed.push(Limit::AskBeforeSharing),
        _ => {}
    }
    crossed
}

impl CallTimes {
    fn crossed(&self, at: DateTime) -> Option<Limit> {
        if self.never {
            return Some(Limit::NeverCall);
        }
        if let Some(QuietTime { day, from, until }) = self.quiet.iter().find(|quiet| quiet.holds(at)) {
            return Some(Limit::QuietTime { day: *day, from: *from, until: *until });
        }
        let today = self.hours_of(WeekDay::of(at.date()));
        let yesterday = at.date().yesterday().map(WeekDay::of);
        let yesterday = yesterday.map(|day| self.hours_of(day)).unwrap_or_default();
        let begun = today.iter().flatten().any(|hours| holds_on_its_day(at.time(), hours.from, hours.until));
        let goes_on = yesterday
            .iter()
            .flatten()
            .any(|hours| holds_the_morning_after(at.time(), hours.from, hours.until));
        if today.is_none() || begun || goes_on {
            return None;
        }
        let mut hours = today.unwrap_or_default().into_iter();
        Some(match hours.next() {
            Some(CallHours { from, until, .. }) => Limit::CallHours { from, until, more: hours.collect() },
            None => Limit::QuietTime { day: WeekDay::of(at.date()), from: None, until: None },
        })
    }

    /// The hours of a day at which calls are welcome, none among them; `None` when that is any hour.
    fn hours_of(&self, day: WeekDay) -> Option<Vec<CallHours>> {
        let every_day = |hours: CallHours| CallHours { days: Vec::new(), ..hours };
        let own = self.hours.iter().filter(|hours| hours.days.contains(&day)).cloned();
        let own: Vec<CallHours> = own.map(every_day).collect();
        if !own.is_empty() {
            return Some(own);
        }
        let bounded = self.from.is_some() || self.until.is_some();
        let first = CallHours { days: Vec::new(), from: self.from, until: self.until };
        let general = self.hours.iter().filter(|hours| hours.days.is_empty()).cloned();
        let general: Vec<CallHours> = bounded.then_some(first).into_iter().chain(general).collect();
        (bounded || !self.hours.is_empty()).then_some(general)
    }
}

impl QuietTime {
    fn holds(&self, at: DateTime) -> bool {
        let on = |date: Date| self.day == WeekDay::of(date);
        (on(at.date()) && holds_on_its_day(at.time(), self.from, self.until))
            || (at.date().yesterday().is_ok_and(on)
                && holds_the_morning_after(at.time(), self.from, self.until))
    }
}

impl WeekDay {
    /// The days in the order of the week (ISO 8601).
    pub(crate) const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// The day of the week of a date.
    pub(crate) fn of(date: Date) -> Self {
        Self::from(date.weekday())
    }
}

impl From<jiff::civil::Weekday> for WeekDay {
    fn from(weekday: jiff::civil::Weekday) -> Self {
        let place = usize::try_from(weekday.to_monday_zero_offset()).unwrap_or_default();
        Self::ALL[place % Self::ALL.len()]
    }
}

/// Whether hours go on past midnight: when the second does not come after the first.
fn is_overnight(from: Option<Time>, until: Option<Time>) -> bool {
    from.zip(until).is_some_and(|(from, until)| until <= from)
}

/// From the first hour on and before the second; to the end of the day when that is the next day's.
fn holds_on_its_day(time: Time, from: Option<Time>, until: Option<Time>) -> bool {
    from.is_none_or(|from| time >= from)
        && (is_overnight(from, until) || until.is_none_or(|until| time < until))
}

/// What hours past midnight have of the day after theirs.
fn holds_the_morning_after(time: Time, from: Option<Time>, until: Option<Time>) -> bool {
    is_overnight(from, until) && until.is_some_and(|until| time < until)
}

impl Model {
    /// Whose boundaries an action would cross now, in the order given; those with none are left out.
    pub fn crossed(&self, deed: Deed, people: &[PersonId], now: &Now) -> Vec<Crossed> {
        let known = people.iter().filter_map(|id| self.table::<Person>().get(id));
        known
            .map(|kept| Crossed {
                person: PersonName { id: kept.id, name: kept.content.name.clone() },
                limits: crossed(deed, &kept.content, now.local()),
            })
            .filter(|crossed| !crossed.limits.is_empty())
            .collect()
    }
}
