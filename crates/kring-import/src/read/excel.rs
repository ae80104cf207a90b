//! What Excel's formats share: dates as numbers, and cells that are errors.

use calamine::{CellErrorType, ExcelDateTime};
use jiff::civil::{Date, DateTime};

use crate::base::Cell;

/// A text without Excel's blanks around it. A text that is a day in ISO 8601, as ODS and a strict XLSX keep days, is one.
pub(super) fn without_blanks(text: &str) -> Cell {
    match Cell::of(text) {
        Cell::Text(text) => iso(&text).unwrap_or(Cell::Text(text)),
        other => other,
    }
}

/// A text that is nothing but a day, or a day and a time with a T between them.
pub(super) fn iso(text: &str) -> Option<Cell> {
    let day = text.len() == 10 && text.as_bytes().get(4) == Some(&b'-');
    if day {
        return text.parse::<Date>().ok().map(Cell::Date);
    }
    let moment =
        text.len() >= 16 && text.as_bytes().get(10) == Some(&b'T') && !text.contains(['[', 'Z', '+']);
    let moment = if moment { text.parse::<DateTime>().ok() } else { None };
    moment.map(of_moment)
}

/// A moment at midnight is a day.
fn of_moment(moment: DateTime) -> Cell {
    let midnight = moment.time() == jiff::civil::Time::midnight();
    if midnight { Cell::Date(moment.date()) } else { Cell::Moment(moment) }
}

/// A number that is shown as a day, a time or a duration. Both date systems are known: 1900 with the 29th of February
/// it should not have (day 60, which stays a text), and 1904.
pub(super) fn moment(serial: &ExcelDateTime) -> Cell {
    let days = serial.as_f64();
    if serial.is_duration() || (0.0..1.0).contains(&days) {
        return time(days);
    }
    let (year, month, day, hour, minute, second, _) = serial.to_ymd_hms_milli();
    let parts = || {
        let year = i16::try_from(year).ok()?;
        let part = |part: u8| i8::try_from(part).ok();
        DateTime::new(year, part(month)?, part(day)?, part(hour)?, part(minute)?, part(second)?, 0).ok()
    };
    match parts() {
        Some(moment) => of_moment(moment),
        None => Cell::Text(format!("{year:04}-{month:02}-{day:02}")),
    }
}

/// A part of a day, or several days, as hours and minutes.
fn time(days: f64) -> Cell {
    const MINUTES: f64 = 24.0 * 60.0;
    if !(0.0..10_000.0).contains(&days) {
        return Cell::Number(days);
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
    let minutes = (days * MINUTES).round() as u32;
    Cell::Text(format!("{:02}:{:02}", minutes / 60, minutes % 60))
}

/// A formula that gave an error holds nothing.
pub(super) fn cell_of_error(_: &CellErrorType) -> Cell {
    Cell::Empty
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;
    use jiff::civil::date;

    use super::*;

    fn serial(value: f64, is_1904: bool) -> Cell {
        moment(&ExcelDateTime::new(value, ExcelDateTimeType::DateTime, is_1904))
    }

    #[test]
    fn both_date_systems_and_the_day_that_never_was() {
        // Microsoft: serial 1 is 1 January 1900, 59 is 28 February, 60 the 29th, 61 is 1 March.
        assert_eq!(serial(1.0, false), Cell::Date(date(1900, 1, 1)));
        assert_eq!(serial(59.0, false), Cell::Date(date(1900, 2, 28)));
        assert_eq!(serial(60.0, false), Cell::Text("1900-02-29".into()));
        assert_eq!(serial(61.0, false), Cell::Date(date(1900, 3, 1)));
        assert_eq!(serial(46_356.0, false), Cell::Date(date(2026, 11, 30)));
        // 1904 counts 1,462 days less.
        assert_eq!(serial(46_356.0 - 1_462.0, true), Cell::Date(date(2026, 11, 30)));
    }

    #[test]
    fn a_time_of_the_day_is_no_day() {
        assert_eq!(serial(0.5, false), Cell::Text("12:00".into()));
        assert_eq!(serial(46_356.75, false), Cell::Moment(date(2026, 11, 30).at(18, 0, 0, 0)));
    }
}
