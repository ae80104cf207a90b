//! Dates and times as people write them.

use jiff::civil::{Date, DateTime, Time, Weekday};

use crate::{Texts, Value};

impl Texts {
    /// `26 november 2026`.
    pub fn date(&self, date: Date) -> String {
        self.with("date-long", &self.parts(date))
    }

    /// `26 nov. 2026`, for narrow columns.
    pub fn short_date(&self, date: Date) -> String {
        self.with("date-short", &self.parts(date))
    }

    /// `donderdag 26 november 2026`.
    pub fn full_date(&self, date: Date) -> String {
        self.with("date-full", &self.parts(date))
    }

    /// `do 26 november 2026, 19:30`: the way the window shows a moment.
    pub fn moment(&self, at: DateTime) -> String {
        let mut parts = self.parts(at.date());
        parts.push(("time", self.time(at.time()).into()));
        self.with("date-moment", &parts)
    }

    /// `19:30`.
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    fn parts(&self, date: Date) -> Vec<(&'static str, Value)> {
        let month = [("month", date.month().into())];
        let weekday = [("weekday", weekday_number(date.weekday()).into())];
        vec![
            ("day", date.day().into()),
            ("year", date.year().to_string().into()),
            ("month", self.with("date-month", &month).into()),
            ("shortMonth", self.with("date-short-month", &month).into()),
            ("weekday", self.with("date-weekday", &weekday).into()),
            ("shortWeekday", self.with("date-short-weekday", &weekday).into()),
        ]
    }
}

/// Monday is 1, as in ISO 8601.
fn weekday_number(weekday: Weekday) -> i8 {
    weekday.to_monday_one_offset()
}
