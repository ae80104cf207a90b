//! The table of phrases: what people write, and the moment they mean.

use jiff::civil::DateTime;

use super::*;

const TABLE: &str = include_str!("phrases.tsv");

/// What a line of the table says is meant, as a reading is shown.
fn meant(expected: &str, language: Locale) -> String {
    let show = |moment: &str| match moment.trim().split_once(' ') {
        Some((date, time)) => {
            let (date, time) = (date.parse().unwrap(), format!("{time}:00").parse().unwrap());
            Parsed { date, time: Some(time) }.show(language)
        }
        None => Parsed { date: moment.trim().parse().unwrap(), time: None }.show(language),
    };
    if let Some(code) = expected.strip_prefix("! ") {
        return code.to_owned();
    }
    match expected.strip_prefix("? ").map(|both| both.split_once('|').unwrap()) {
        Some((first, second)) => format!("{} or {}", show(first), show(second)),
        None => show(expected),
    }
}

/// How a phrase is read, in a field for a day or for a moment.
type Read = fn(&str, &Now, Locale, Leaning) -> Result<Parsed, DateProblem>;

fn shown(read: Read, phrase: &str, now: &Now, language: Locale, leaning: Leaning) -> String {
    match read(phrase, now, language, leaning) {
        Ok(parsed) => parsed.show(language),
        Err(DateProblem::Ambiguous { first, second, .. }) => format!("{first} or {second}"),
        Err(problem) => problem.code().to_owned(),
    }
}

/// Every phrase of the table with what it is read against.
fn phrases() -> impl Iterator<Item = (&'static str, &'static str, Now, Locale, Leaning, Read)> {
    let mut against = (here(NOW), Locale::Nl, Leaning::Future, parse as Read);
    TABLE.lines().filter_map(move |line| {
        if let Some(head) = line.strip_prefix("@ ") {
            let [now, language, leaning, field] = head.split(' ').collect::<Vec<_>>().try_into().unwrap();
            let language = if language == "nl" { Locale::Nl } else { Locale::En };
            let leaning = if leaning == "future" { Leaning::Future } else { Leaning::Past };
            let read: Read = if field == "day" { parse_day } else { parse };
            against = (here(now.parse::<DateTime>().unwrap()), language, leaning, read);
        }
        let (phrase, expected) = line.split_once('\t')?;
        Some((phrase, expected, against.0.clone(), against.1, against.2, against.3))
    })
}

#[test]
fn phrases_mean_what_people_mean_by_them() {
    let mut wrong = Vec::new();
    let mut counts = [0, 0];
    for (phrase, expected, now, language, leaning, read) in phrases() {
        counts[usize::from(language == Locale::En)] += 1;
        let (got, meant) = (shown(read, phrase, &now, language, leaning), meant(expected, language));
        if got != meant {
            wrong.push(format!("`{phrase}` on {}: read as {got}, meant is {meant}", now.local()));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(counts[0] >= 150 && counts[1] >= 150, "{counts:?}");
}

/// What is offered when a phrase can be two moments is read as that one moment when it is chosen.
#[test]
fn what_is_offered_can_be_written() {
    let mut asked = 0;
    for (phrase, _, now, language, leaning, read) in phrases() {
        let Err(DateProblem::Ambiguous { first, second, .. }) = read(phrase, &now, language, leaning) else {
            continue;
        };
        asked += 1;
        assert_ne!(first, second, "{phrase}");
        for offered in [first, second] {
            assert_eq!(shown(read, &offered, &now, language, leaning), offered, "{phrase}");
        }
    }
    assert!(asked > 20, "{asked}");
}
