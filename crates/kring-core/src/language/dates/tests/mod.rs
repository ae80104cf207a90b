//! Dates as people write them, each with the day and time that is meant.

mod dutch;
mod phrases;

use jiff::civil::{DateTime, date, datetime};
use jiff::tz::TimeZone;

use super::*;

/// Monday 23 November 2026, ten past two in the afternoon.
const NOW: DateTime = datetime(2026, 11, 23, 14, 10, 0, 0);

/// A moment on a clock in the Netherlands: summer time from the last Sunday of March to that of October.
fn here(local: DateTime) -> Now {
    let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
    Now::new(zone.to_ambiguous_timestamp(local).compatible().unwrap(), zone)
}

fn read(text: &str, language: Locale, leaning: Leaning) -> String {
    match parse(text, &here(NOW), language, leaning) {
        Ok(Parsed { date, time: None }) => date.to_string(),
        Ok(Parsed { date, time: Some(time) }) => format!("{date} {:02}:{:02}", time.hour(), time.minute()),
        Err(problem) => problem.code().to_owned(),
    }
}

fn check(table: &[(&str, &str)], language: Locale, leaning: Leaning) {
    let wrong: Vec<String> = table
        .iter()
        .filter_map(|(text, meant)| {
            let read = read(text, language, leaning);
            (read != *meant).then(|| format!("`{text}` was read as {read}, meant is {meant}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english() {
    check(
        &[
            ("today 2pm", "2026-11-23 14:00"),
            ("today at 2 pm", "2026-11-23 14:00"),
            ("Tomorrow", "2026-11-24"),
            ("the day after tomorrow", "2026-11-25"),
            ("Friday 14:00", "2026-11-27 14:00"),
            ("Friday at nine", "2026-11-27 09:00"),
            ("Fri, 27 Nov 2026, 14:00", "2026-11-27 14:00"),
            ("next week Tuesday", "2026-12-01"),
            ("Tuesday next week", "2026-12-01"),
            ("next Friday", "date.ambiguous"),
            ("this Friday", "2026-11-27"),
            ("in 2 weeks", "2026-12-07"),
            ("within a month", "2026-12-23"),
            ("in 30 minutes", "2026-11-23 14:40"),
            ("November 27th", "2026-11-27"),
            ("27th of November 2026", "2026-11-27"),
            ("May 3", "2027-05-03"),
            ("the 4th", "2026-12-04"),
            ("end of this month", "2026-11-30"),
            ("the end of the month", "2026-11-30"),
            ("end of next week", "2026-12-04"),
            ("mid December", "2026-12-15"),
            ("half past eight", "2026-11-23 08:30"),
            ("half eight", "2026-11-23 08:30"),
            ("half 8", "2026-11-23 08:30"),
            ("half acht", "2026-11-23 19:30"),
            ("quarter to five", "2026-11-23 16:45"),
            ("a quarter past 8 in the evening", "2026-11-23 20:15"),
            ("tonight 8 o'clock", "2026-11-23 20:00"),
            ("tomorrow morning at 7", "2026-11-24 07:00"),
            ("3/4", "date.ambiguous"),
        ],
        Locale::En,
        Leaning::Future,
    );
}

#[test]
fn gone_by() {
    check(
        &[
            ("vrijdag 14:00", "2026-11-20 14:00"),
            ("maandag", "2026-11-16"),
            ("maandag 9:00", "2026-11-23 09:00"),
            ("maandag 15:00", "2026-11-16 15:00"),
            ("afgelopen dinsdag", "2026-11-17"),
            ("vorige week dinsdag", "2026-11-17"),
            ("dinsdag jl.", "2026-11-17"),
            ("vorige week", "2026-11-20"),
            ("deze week", "2026-11-23"),
            ("2 weken geleden", "2026-11-09"),
            ("drie dagen geleden", "2026-11-20"),
            ("a week ago", "2026-11-16"),
            ("last Tuesday", "2026-11-17"),
            ("27 november", "2025-11-27"),
            ("12 november", "2026-11-12"),
            ("28/10", "2026-10-28"),
            ("december", "2025-12-31"),
            ("de 27e", "2026-10-27"),
            ("week 49", "2025-12-05"),
            ("29 februari", "2024-02-29"),
            ("vorige maand", "2026-10-31"),
        ],
        Locale::Nl,
        Leaning::Past,
    );
}

#[test]
fn what_is_no_date_says_why() {
    check(
        &[
            ("", "date.empty"),
            ("   ", "date.empty"),
            (",", "date.empty"),
            ("binnenkort", "date.notUnderstood"),
            ("ergens in de zomer", "date.notUnderstood"),
            ("om", "date.notUnderstood"),
            ("morgen overmorgen", "date.notUnderstood"),
            ("14:00 15:00", "date.notUnderstood"),
            ("31 februari", "date.noSuchDay"),
            ("31-02-2026", "date.noSuchDay"),
            ("32-11-2026", "date.noSuchDay"),
            ("27-13-2026", "date.noSuchDay"),
            ("45 november", "date.noSuchDay"),
            ("week 54", "date.noSuchDay"),
            ("morgen 25:00", "date.noSuchTime"),
            ("morgen 14:75", "date.noSuchTime"),
            ("13pm", "date.noSuchTime"),
            ("27-11-1026", "date.tooFar"),
            ("over 9999 weken", "date.tooFar"),
            ("27 november 9999", "date.tooFar"),
            ("over 9999 jaar", "date.tooFar"),
            ("99999999999999999999", "date.notUnderstood"),
            ("🙂", "date.notUnderstood"),
            ("٢٧ نوفمبر", "date.notUnderstood"),
            ("-- / . :", "date.notUnderstood"),
        ],
        Locale::Nl,
        Leaning::Future,
    );
    assert_eq!(
        parse(&"x".repeat(100_000), &here(NOW), Locale::Nl, Leaning::Future),
        Err(DateProblem::TooLong)
    );
    let problem = parse("vrijdag ooit", &here(NOW), Locale::Nl, Leaning::Future).unwrap_err();
    assert_eq!(problem.args(), [("word", "ooit".to_owned())]);
}

/// Any mix of words, marks and numbers is read or refused, and a date that is read shows as one that reads back.
#[test]
fn no_text_makes_it_fall_over() {
    let words = [
        "vrijdag", "over", "2", "weken", "half", "acht", "eind", "de", "27e", "november", "27-11", "19.30",
        "om", "'s", "avonds", "week", "0", "-", "9999", "geleden", "'", "u", "é", "in", "the", "een", "a",
        "of", "kwart", "voor",
    ];
    let now = here(NOW);
    for number in 0..words.len().pow(3) {
        let word = |place: u32| words[number / words.len().pow(place) % words.len()];
        let text = format!("{} {} {}", word(0), word(1), word(2));
        for leaning in [Leaning::Future, Leaning::Past] {
            let Ok(read) = parse(&text, &now, Locale::Nl, leaning) else { continue };
            let shown = show_moment(read.moment(jiff::civil::time(9, 0, 0, 0)), Locale::Nl);
            let again = parse(&shown, &now, Locale::Nl, leaning)
                .unwrap_or_else(|problem| panic!("{text}: {shown}: {problem}"));
            assert_eq!(again.date, read.date, "{text}");
        }
    }
}

#[test]
fn shown_as_kring_writes_them() {
    let day = date(2026, 11, 27);
    assert_eq!(show_moment(day.at(14, 0, 0, 0), Locale::Nl), "vr 27 november 2026, 14:00");
    assert_eq!(show_moment(day.at(9, 5, 0, 0), Locale::En), "Fri 27 November 2026, 09:05");
    let near = |text: &str| show_near(text.parse().unwrap(), Locale::Nl, NOW.date());
    assert_eq!(near("2026-11-22"), "gisteren");
    assert_eq!(near("2026-11-23"), "vandaag");
    assert_eq!(near("2026-11-24"), "morgen");
    assert_eq!(near("2026-11-25"), "wo 25 november");
    assert_eq!(near("2027-01-04"), "ma 4 januari 2027");
    assert_eq!(days_late(date(2026, 11, 21), NOW.date()), Some(2));
    assert_eq!(days_late(date(2026, 11, 23), NOW.date()), None);
    assert_eq!(days_late(date(2025, 11, 23), NOW.date()), Some(365));
}
