use super::*;

/// The first date from one on that has a day.
fn next(day: NamedDay, from: &str) -> String {
    let from: Date = from.parse().unwrap();
    let mut dates = (0..800_i64).map(|days| from.saturating_add(days.days()));
    dates.find(|on| days_on(*on).iter().any(|one| one.day == day)).unwrap().to_string()
}

#[test]
fn days_fall_where_published_calendars_have_them() {
    for (day, dates) in [
        (NamedDay::Easter, ["2026-04-05", "2027-03-28"]),
        (NamedDay::GoodFriday, ["2026-04-03", "2027-03-26"]),
        (NamedDay::AscensionDay, ["2026-05-14", "2027-05-06"]),
        (NamedDay::PentecostMonday, ["2026-05-25", "2027-05-17"]),
        (NamedDay::KingsDay, ["2026-04-27", "2027-04-27"]),
        (NamedDay::OrthodoxEaster, ["2026-04-12", "2027-05-02"]),
        (NamedDay::Ramadan, ["2026-02-18", "2027-02-08"]),
        (NamedDay::EidAlFitr, ["2026-03-20", "2027-03-09"]),
        (NamedDay::EidAlAdha, ["2026-05-27", "2027-05-16"]),
        (NamedDay::Passover, ["2026-04-02", "2027-04-22"]),
        (NamedDay::RoshHashanah, ["2026-09-12", "2027-10-02"]),
        (NamedDay::YomKippur, ["2026-09-21", "2027-10-11"]),
        (NamedDay::Hanukkah, ["2026-12-05", "2027-12-25"]),
        (NamedDay::Purim, ["2026-03-03", "2027-03-23"]),
        (NamedDay::Nowruz, ["2026-03-21", "2027-03-21"]),
        (NamedDay::ChineseNewYear, ["2026-02-17", "2027-02-06"]),
    ] {
        assert_eq!([next(day, "2026-01-01"), next(day, "2027-01-01")], dates, "{day:?}");
    }
    assert_eq!(next(NamedDay::KingsDay, "2025-01-01"), "2025-04-26", "the 27th is a Sunday");
}

#[test]
fn most_days_are_none_of_these_and_hanukkah_lasts_eight() {
    assert_eq!(days_on(date(2026, 11, 26)), []);
    let feast = |on: &Date| days_on(*on).iter().any(|one| one.day == NamedDay::Hanukkah);
    let dates = (1..=31).map(|day| date(2026, 12, day));
    assert_eq!(dates.filter(feast).count(), 8);
    let ramadan = days_on(date(2027, 2, 8))[0];
    assert!(ramadan.from_sunset && ramadan.may_differ);
}

#[test]
fn every_date_there_is_has_an_answer() {
    for year in [1900, 2000, 2100, 2200] {
        for month in 1..=12 {
            days_on(date(year, month, 28));
        }
    }
}
