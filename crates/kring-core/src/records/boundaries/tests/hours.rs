//! The table of hours: what people say about calling, and when a call is then welcome.

use super::*;
use crate::engine::error::Error;
use crate::records::boundaries::say_calls;

const TABLE: &str = include_str!("hours.tsv");

const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/// For each half hour of a week from Monday on, whether a call is welcome.
type Week = Vec<bool>;

/// The week that a line of the table describes.
fn described(hours: &str) -> Week {
    let mut week = vec![false; 7 * 48];
    for rule in hours.split(';') {
        let (days, spans) = rule.split_once(':').unwrap();
        for (place, day) in DAYS.iter().enumerate() {
            if !days.split_whitespace().any(|one| one == "all" || one == *day) {
                continue;
            }
            let half_hours = &mut week[place * 48..(place + 1) * 48];
            half_hours.fill(false);
            for span in spans.split(',').map(str::trim).filter(|span| *span != "none") {
                let (from, until) = span.split_once('-').unwrap();
                let (from, until): (usize, usize) = (from.parse().unwrap(), until.parse().unwrap());
                half_hours[2 * from..2 * until].fill(true);
            }
        }
    }
    week
}

fn kept(calls: &CallTimes) -> Week {
    let half_hours = (0..7 * 48).map(|place| (WeekDay::ALL[place / 48], place % 48));
    half_hours
        .map(|(day, half_hour)| {
            may_call(
                calls,
                day,
                i8::try_from(half_hour / 2).unwrap(),
                if half_hour % 2 == 0 { 0 } else { 30 },
            )
        })
        .collect()
}

fn lines() -> impl Iterator<Item = (&'static str, &'static str, Locale)> {
    let mut language = Locale::Nl;
    TABLE.lines().filter_map(move |line| {
        if let Some(head) = line.strip_prefix("@ ") {
            language = if head == "en" { Locale::En } else { Locale::Nl };
        }
        let (words, hours) = line.split_once('\t')?;
        Some((words, hours, language))
    })
}

fn said(words: &str, language: Locale) -> String {
    match read_calls(words, language) {
        Ok(calls) => format!("{calls:?}"),
        Err(error) => format!("{error}"),
    }
}

#[test]
fn hours_are_what_people_mean_by_them() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (words, hours, language) in lines() {
        count += 1;
        let right = match (read_calls(words, language), hours.strip_prefix("? ")) {
            (Ok(calls), None) if hours != "!" => kept(&calls) == described(hours),
            (Err(Error::NotCallTimes { .. }), None) => hours == "!",
            (Err(Error::CallTimesUnclear { first, second, .. }), Some(both)) => {
                let (one, other) = both.split_once('|').unwrap();
                [(first, one), (second, other)].iter().all(|(offered, meant)| {
                    read_calls(offered, language).is_ok_and(|calls| kept(&calls) == described(meant))
                })
            }
            _ => false,
        };
        if !right {
            wrong.push(format!("`{words}` means {hours}, read: {}", said(words, language)));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= 60, "{count}");
}

/// What was understood is said back in words that are read as the same hours, in both languages.
#[test]
fn what_is_said_back_reads_as_the_same_hours() {
    for (words, _, language) in lines() {
        let Ok(calls) = read_calls(words, language) else { continue };
        for language in [Locale::Nl, Locale::En] {
            let back = say_calls(&calls, language);
            let again = read_calls(&back, language);
            assert!(
                again.as_ref().is_ok_and(|again| kept(again) == kept(&calls)),
                "`{words}` is said as `{back}`, which is read as {again:?}"
            );
        }
    }
}

/// The window says the same as this crate: both are held to one file.
#[test]
fn calls_are_said_as_the_table_has_them() {
    let table: Vec<Value> = serde_json::from_str(include_str!("said.json")).unwrap();
    for one in table {
        let calls: CallTimes = serde_json::from_value(one["calls"].clone()).unwrap();
        assert_eq!(say_calls(&calls, Locale::Nl), one["nl"], "{one}");
        assert_eq!(say_calls(&calls, Locale::En), one["en"], "{one}");
    }
}
