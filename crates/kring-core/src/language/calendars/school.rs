//! School holidays. Nobody can work them out: they come from a file (`school-holidays.json`) with what the national government laid
//! down and schools publish, and that ends on a day. What two sources do not agree on is not in it.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

static FILE: LazyLock<Option<File>> =
    LazyLock::new(|| serde_json::from_str(include_str!("school-holidays.json")).ok());

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct File {
    known_from: Date,
    known_until: Date,
    holidays: Vec<SchoolHoliday>,
}

/// A time in which schools are closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SchoolHoliday {
    /// Which.
    pub holiday: SchoolHolidayName,
    /// In which regions of the country, for as far as that is known.
    pub regions: Vec<SchoolRegion>,
    /// Its first day, a Saturday.
    #[specta(type = String)]
    pub from: Date,
    /// Its last day, a Sunday.
    #[specta(type = String)]
    pub until: Date,
}

/// The five that there are each year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SchoolHolidayName {
    /// A week in October.
    Autumn,
    /// Two weeks around the new year.
    Christmas,
    /// A week in February.
    Spring,
    /// A week, in many schools two, around 1 May.
    May,
    /// Six weeks.
    Summer,
}

/// The three regions between which school holidays are spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SchoolRegion {
    /// The north.
    North,
    /// The middle.
    Central,
    /// The south.
    South,
}

/// The school holidays on any of these days, the last one included.
pub fn school_holidays(from: Date, until: Date) -> Vec<SchoolHoliday> {
    let all = FILE.iter().flat_map(|file| &file.holidays);
    all.filter(|holiday| holiday.from <= until && from <= holiday.until).cloned().collect()
}

/// Whether there is anything in the file about a day.
pub fn knows_school_holidays(on: Date) -> bool {
    FILE.as_ref().is_some_and(|file| file.known_from <= on && on <= file.known_until)
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};

    use super::*;

    #[test]
    fn the_file_can_be_read_and_its_holidays_are_whole_weeks_in_order() {
        let file = FILE.as_ref().unwrap();
        assert!(file.holidays.windows(2).all(|pair| pair[0].until < pair[1].from));
        for holiday in &file.holidays {
            let ends = (holiday.from.weekday(), holiday.until.weekday());
            assert_eq!(ends, (Weekday::Saturday, Weekday::Sunday), "{holiday:?}");
            // The sentence beside a meeting says so of all three (`conflicts-school-part`).
            let whole = matches!(holiday.holiday, SchoolHolidayName::Christmas | SchoolHolidayName::May);
            assert_eq!(holiday.regions.len(), if whole { 3 } else { 1 }, "{holiday:?}");
            assert!(holiday.regions.contains(&SchoolRegion::Central), "{holiday:?}");
            assert!(!holiday.regions.is_empty() && file.known_from <= holiday.from, "{holiday:?}");
        }
        assert_eq!(file.holidays.last().unwrap().until, file.known_until);
    }

    #[test]
    fn a_day_in_a_holiday_is_in_it_and_the_days_around_are_not() {
        let names = |on: Date| school_holidays(on, on).iter().map(|one| one.holiday).collect::<Vec<_>>();
        assert_eq!(names(date(2026, 12, 19)), [SchoolHolidayName::Christmas]);
        assert_eq!(names(date(2027, 1, 3)), [SchoolHolidayName::Christmas]);
        assert!(names(date(2026, 12, 18)).is_empty() && names(date(2027, 1, 4)).is_empty());
        assert!(knows_school_holidays(date(2026, 11, 26)) && !knows_school_holidays(date(2027, 8, 30)));
    }
}
