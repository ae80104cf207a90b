//! Days counted from today, moved off weekends and off the days on which somebody does not want to be asked.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// The calendar of the demo.
#[derive(Clone, Copy)]
pub(super) struct Days {
    pub(super) today: Date,
}

impl Days {
    /// The day itself.
    pub(super) fn exactly(self, days: i32) -> Date {
        self.today.saturating_add(i64::from(days).days())
    }

    /// The first day of a month, at least five days from now.
    pub(super) fn some_first(self) -> Date {
        let first = self.exactly(5).first_of_month();
        if first >= self.exactly(5) { first } else { first.saturating_add(1.month()) }
    }

    /// A day on which people could meet: for one gone by the nearest before, for one to come the nearest after.
    ///
    /// `not_on`: weekdays to stay clear of, 1 for Monday to 7 for Sunday (ISO 8601).
    pub(super) fn to_meet(self, days: i32, not_on: &[i8]) -> Date {
        let step = if days < 0 { -1 } else { 1 };
        let suits = |date: Date| {
            let weekday = date.weekday();
            !matches!(weekday, Weekday::Saturday | Weekday::Sunday)
                && !not_on.contains(&weekday.to_monday_one_offset())
        };
        let days = (0..7).map(|moved| days + step * moved).find(|days| suits(self.exactly(*days)));
        days.map_or(self.today, |days| self.exactly(days))
    }
}
