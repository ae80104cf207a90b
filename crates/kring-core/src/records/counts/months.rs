//! The calendar months that numbers of people are about.

use jiff::civil::Date;

/// The whole months within some days. What people did, and how many they are, is counted for these only, so that nobody can
/// choose days around what one person did; and only once a month is over, so that two reports made on two days of a month
/// say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WholeMonths {
    from: Date,
    until: Date,
    over: Date,
}

impl WholeMonths {
    /// Those within a stretch of days, both ends included, of which the last is over today.
    pub fn within(from: Date, until: Date, today: Date) -> Self {
        let over = last_month_end(today);
        let from = match from.first_of_month() {
            first if first == from => first,
            _ => from.last_of_month().tomorrow().unwrap_or(Date::MAX),
        };
        let until = if until.last_of_month() == until { until } else { last_month_end(until) };
        Self { from, until: until.min(over), over }
    }

    /// Whether the month of a day is one of them.
    pub fn hold(self, day: Date) -> bool {
        self.from <= day && day <= self.until
    }

    /// The first day of the first of them, and the last of the last; nothing where there is none.
    pub fn span(self) -> Option<(Date, Date)> {
        (self.from <= self.until).then_some((self.from, self.until))
    }

    /// The last day of the last month that is over, whichever months these are.
    pub fn over(self) -> Date {
        self.over
    }
}

/// The last day of the last month that is over: the one on which people are counted.
fn last_month_end(today: Date) -> Date {
    today.first_of_month().yesterday().unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{WholeMonths, last_month_end};

    #[test]
    fn a_month_counts_when_all_of_it_was_chosen_and_is_over() {
        let months = |from, until| WholeMonths::within(from, until, date(2026, 11, 23));
        let autumn = months(date(2026, 9, 2), date(2026, 12, 31));
        assert!(autumn.hold(date(2026, 10, 1)) && autumn.hold(date(2026, 10, 31)));
        assert!(!autumn.hold(date(2026, 9, 30)), "its first day was not chosen");
        assert!(!autumn.hold(date(2026, 11, 1)), "it is not over");
        assert!(!months(date(2026, 10, 1), date(2026, 10, 30)).hold(date(2026, 10, 5)));
        assert!(months(date(2026, 10, 1), date(2026, 10, 31)).hold(date(2026, 10, 31)));
        assert_eq!(autumn.span(), Some((date(2026, 10, 1), date(2026, 10, 31))));
        assert_eq!(months(date(2026, 6, 10), date(2026, 6, 20)).span(), None);
        assert_eq!(last_month_end(date(2026, 3, 1)), date(2026, 2, 28));
    }
}
