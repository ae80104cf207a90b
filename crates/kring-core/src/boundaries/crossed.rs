//! Which boundaries an action would cross.

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::model::Model;
use crate::now::Now;
use crate::people::{Person, PersonId};
use crate::views::PersonName;

use super::{CallTimes, Deed, QuietTime, WeekDay};

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
        let bounded = self.from.is_some() || self.until.is_some();
        (bounded && !within(at.time(), self.from, self.until))
            .then_some(Limit::CallHours { from: self.from, until: self.until })
    }
}

impl QuietTime {
    fn holds(&self, at: DateTime) -> bool {
        self.day == WeekDay::of(at.date()) && within(at.time(), self.from, self.until)
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

/// From the first hour on, and before the second; hours past midnight when the second comes first.
fn within(time: Time, from: Option<Time>, until: Option<Time>) -> bool {
    let begun = from.is_none_or(|from| time >= from);
    let not_over = until.is_none_or(|until| time < until);
    match (from, until) {
        (Some(from), Some(until)) if until <= from => begun || not_over,
        _ => begun && not_over,
    }
}

impl Model {
    /// Whose boundaries an action would cross now, in the order given; those with none are left out.
    pub fn crossed(&self, deed: Deed, people: &[PersonId], now: &Now) -> Vec<Crossed> {
        let known = people.iter().filter_map(|id| self.people.get(id));
        known
            .map(|kept| Crossed {
                person: PersonName { id: kept.id, name: kept.content.name.clone() },
                limits: crossed(deed, &kept.content, now.local()),
            })
            .filter(|crossed| !crossed.limits.is_empty())
            .collect()
    }
}
