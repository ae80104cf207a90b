//! Which rolling backups are kept.

use std::collections::BTreeSet;

use jiff::Span;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;

/// Backups that make themselves: where to, and how many are kept. Travels with the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct BackupPlan {
    /// The folder they go to; empty while none is chosen.
    pub folder: String,
    /// Of how many days the newest is kept.
    pub daily: u8,
    /// Of how many weeks the newest is kept.
    pub weekly: u8,
    /// Of how many months the newest is kept.
    pub monthly: u8,
}

impl Default for BackupPlan {
    fn default() -> Self {
        Self { folder: String::new(), daily: 7, weekly: 4, monthly: 12 }
    }
}

impl BackupPlan {
    pub(crate) fn check(&self) -> Result<(), Error> {
        check::text("backup.folder", &self.folder, check::SHORT)?;
        check::number("backup.daily", self.daily, 1, 60)?;
        check::number("backup.weekly", self.weekly, 0, 60)?;
        check::number("backup.monthly", self.monthly, 0, 120)
    }

    /// Which of these moments stay: the newest of each of the last days, weeks and months that have any. None is older than
    /// the plan reaches, but for the newest there is.
    pub(crate) fn kept(&self, made: &BTreeSet<DateTime>, today: Date) -> BTreeSet<DateTime> {
        let since = self.reaches_back_to(today);
        let mut kept: BTreeSet<DateTime> = made.last().copied().into_iter().collect();
        let made = made.iter().copied().filter(|at| at.date() >= since).collect();
        keep(&made, self.daily, DateTime::date, &mut kept);
        keep(&made, self.weekly, |at| monday(at.date()), &mut kept);
        keep(&made, self.monthly, |at| at.date().first_of_month(), &mut kept);
        kept
    }

    /// The first day of the longest of its three spans.
    fn reaches_back_to(&self, today: Date) -> Date {
        let back = |span: Span| today.checked_sub(span).unwrap_or(Date::MIN);
        let days = back(Span::new().days(i64::from(self.daily)));
        let weeks = back(Span::new().weeks(i64::from(self.weekly)));
        let months = back(Span::new().months(i64::from(self.monthly)));
        days.min(weeks).min(months)
    }
}

/// Keeps the newest of each of the last `most` spans.
fn keep(made: &BTreeSet<DateTime>, most: u8, span: fn(DateTime) -> Date, kept: &mut BTreeSet<DateTime>) {
    let mut spans = BTreeSet::new();
    for at in made.iter().rev() {
        if spans.len() == usize::from(most) {
            return;
        }
        if spans.insert(span(*at)) {
            kept.insert(*at);
        }
    }
}

fn monday(day: Date) -> Date {
    let behind = i64::from(day.weekday().to_monday_zero_offset());
    day.checked_sub(Span::new().days(behind)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn of_a_year_of_days_the_last_week_the_last_weeks_and_the_months_stay() {
        let last = date(2026, 11, 25).at(17, 0, 0, 0);
        let made: BTreeSet<DateTime> = (0..400).map(|days| last - days.days()).collect();
        let kept = BackupPlan::default().kept(&made, last.date());
        let days: Vec<Date> = kept.iter().rev().map(|at| at.date()).collect();
        let expected = [
            // Seven days; the newest of this week and of last week are among them.
            (2026, 11, 25),
            (2026, 11, 24),
            (2026, 11, 23),
            (2026, 11, 22),
            (2026, 11, 21),
            (2026, 11, 20),
            (2026, 11, 19),
            // The Sundays of the two weeks before.
            (2026, 11, 15),
            (2026, 11, 8),
            // The last days of the eleven months before.
            (2026, 10, 31),
            (2026, 9, 30),
            (2026, 8, 31),
            (2026, 7, 31),
            (2026, 6, 30),
            (2026, 5, 31),
            (2026, 4, 30),
            (2026, 3, 31),
            (2026, 2, 28),
            (2026, 1, 31),
            (2025, 12, 31),
        ];
        assert_eq!(days, expected.map(|(year, month, day)| date(year, month, day)));
    }

    #[test]
    fn of_a_day_the_newest_stays_and_a_gap_costs_nothing() {
        let made: BTreeSet<DateTime> = [
            date(2026, 10, 30).at(9, 0, 0, 0),
            date(2026, 11, 20).at(9, 0, 0, 0),
            date(2026, 11, 20).at(17, 0, 0, 0),
        ]
        .into();
        let plan = BackupPlan { daily: 30, weekly: 0, monthly: 0, ..BackupPlan::default() };
        let kept = plan.kept(&made, date(2026, 11, 20));
        assert_eq!(kept.len(), 2);
        assert!(!kept.contains(&date(2026, 11, 20).at(9, 0, 0, 0)));
    }

    #[test]
    fn what_is_older_than_the_plan_reaches_goes_but_never_the_newest() {
        let of = |days: &[(i16, i8, i8)]| -> BTreeSet<DateTime> {
            days.iter().map(|(year, month, day)| date(*year, *month, *day).at(17, 0, 0, 0)).collect()
        };
        let today = date(2026, 11, 25);
        let plan = BackupPlan::default();
        // Twelve months to the day stay, and not one day more, however few copies there are.
        let made = of(&[(2025, 3, 1), (2025, 11, 24), (2025, 11, 25), (2026, 11, 25)]);
        assert_eq!(plan.kept(&made, today), of(&[(2025, 11, 25), (2026, 11, 25)]));
        assert_eq!(plan.kept(&of(&[(2024, 1, 1), (2025, 3, 1)]), today), of(&[(2025, 3, 1)]));
        // Without months the weeks say how far it reaches.
        let weeks = BackupPlan { monthly: 0, ..plan };
        assert_eq!(weeks.kept(&of(&[(2026, 10, 27), (2026, 10, 28), (2026, 11, 25)]), today).len(), 2);
    }
}
