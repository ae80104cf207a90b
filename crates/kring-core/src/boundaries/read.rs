//! When somebody may be called, read from words: "na vijven, nooit op vrijdag", "between 9 and 12", "niet bellen".

use jiff::civil::Time;

use crate::dates::{Tokens, take_hour, take_part_of_day, weekday};
use crate::error::Error;
use crate::settings::Locale;

use super::{CallTimes, QuietTime, WeekDay};

/// The longest text that is read, in characters.
const LONGEST: usize = 200;

/// Reads when somebody may be called. Words of both languages are understood at all times; the language only settles
/// what they share ("half 8").
///
/// Errors: `invalid.callTimes`, with the word that was not understood.
pub fn read_calls(words: &str, language: Locale) -> Result<CallTimes, Error> {
    if words.chars().count() > LONGEST {
        return Err(Error::NotCallTimes { word: words.chars().take(LONGEST).collect() });
    }
    let mut reading = Reading::default();
    for part in words.split([',', ';', '\n']).flat_map(|part| part.split(". ")) {
        let mut tokens = Tokens::of(part);
        while !tokens.is_empty() {
            reading.take(&mut tokens, language)?;
        }
        reading.close();
    }
    Ok(reading.finish())
}

/// What has been read so far.
#[derive(Default)]
struct Reading {
    clause: Clause,
    allowed: Vec<WeekDay>,
    calls: CallTimes,
}

/// One thing said: when, or when not.
#[derive(Default)]
struct Clause {
    not: bool,
    days: Vec<WeekDay>,
    from: Option<Time>,
    until: Option<Time>,
}

impl Clause {
    fn says_when(&self) -> bool {
        !self.days.is_empty() || self.from.is_some() || self.until.is_some()
    }
}

impl Reading {
    fn take(&mut self, tokens: &mut Tokens, language: Locale) -> Result<(), Error> {
        let word = tokens.peek(0).unwrap_or_default().to_owned();
        let hour = |tokens: &mut Tokens| {
            let word = tokens.peek(0).unwrap_or_default().to_owned();
            take_hour(tokens, language).ok_or(Error::NotCallTimes { word })
        };
        if let Some(days) = take_days(tokens) {
            self.clause.days.extend(days);
            return Ok(());
        }
        if let Some((from, until)) = lunch_or_daytime(tokens).or_else(|| take_part_of_day(tokens)) {
            (self.clause.from, self.clause.until) = (Some(from), Some(until));
            return Ok(());
        }
        match word.as_str() {
            "niet" | "nooit" | "geen" | "not" | "never" | "no" => {
                self.begin(true);
                tokens.skip(1);
            }
            "wel" | "alleen" | "only" | "maar" | "but" => {
                self.begin(false);
                tokens.skip(1);
            }
            "na" | "vanaf" | "van" | "after" | "from" => {
                tokens.skip(1);
                self.clause.from = Some(hour(tokens)?);
            }
            "voor" | "vóór" | "tot" | "before" | "until" | "till" | "to" => {
                tokens.skip(1);
                self.clause.until = Some(hour(tokens)?);
            }
            "tussen" | "between" => {
                tokens.skip(1);
                self.clause.from = Some(hour(tokens)?);
                if matches!(tokens.peek(0), Some("en" | "and")) {
                    tokens.skip(1);
                }
                self.clause.until = Some(hour(tokens)?);
            }
            _ if is_filler(&word) => tokens.skip(1),
            _ => return Err(Error::NotCallTimes { word }),
        }
        Ok(())
    }

    fn begin(&mut self, not: bool) {
        if self.clause.says_when() || self.clause.not {
            self.close();
        }
        self.clause.not = not;
    }

    /// Takes in what was said.
    fn close(&mut self) {
        let Clause { not, days, from, mut until } = std::mem::take(&mut self.clause);
        // "van 5 tot 8": both in the evening.
        if let (Some(begin), Some(end)) = (from, until)
            && end <= begin
            && end.hour() + 12 > begin.hour()
            && end.hour() < 12
        {
            until = Some(Time::constant(end.hour() + 12, end.minute(), 0, 0));
        }
        let calls = &mut self.calls;
        let quiet = |day: &WeekDay, from, until| QuietTime { day: *day, from, until };
        match (not, days.is_empty()) {
            (true, true) => match (from, until) {
                (None, None) => calls.never = true,
                (Some(after), None) => calls.until = Some(after),
                (None, Some(before)) => calls.from = Some(before),
                both => calls.quiet.extend(WeekDay::ALL.iter().map(|day| quiet(day, both.0, both.1))),
            },
            (true, false) => calls.quiet.extend(days.iter().map(|day| quiet(day, from, until))),
            (false, true) => {
                calls.from = from.or(calls.from);
                calls.until = until.or(calls.until);
            }
            (false, false) => {
                let before =
                    from.iter().flat_map(|from| days.iter().map(|day| quiet(day, None, Some(*from))));
                let after =
                    until.iter().flat_map(|until| days.iter().map(|day| quiet(day, Some(*until), None)));
                calls.quiet.extend(before.chain(after));
                self.allowed.extend(days);
            }
        }
    }

    fn finish(mut self) -> CallTimes {
        // "Niet bellen, alleen na vijven" means: after five.
        self.calls.never &=
            self.calls.from.is_none() && self.calls.until.is_none() && self.allowed.is_empty();
        if !self.allowed.is_empty() {
            let others = WeekDay::ALL.iter().filter(|day| !self.allowed.contains(day));
            self.calls.quiet.extend(others.map(|day| QuietTime { day: *day, from: None, until: None }));
        }
        self.calls.quiet.sort_unstable();
        self.calls.quiet.dedup();
        self.calls
    }
}

/// "vrijdag", "vrijdagen", "maandag t/m donderdag", "het weekend", "doordeweeks".
fn take_days(tokens: &mut Tokens) -> Option<Vec<WeekDay>> {
    let first = tokens.peek(0)?;
    let several = match first {
        "weekend" | "weekends" | "weekeinde" => Some(&WeekDay::ALL[5..]),
        "doordeweeks" | "werkdagen" | "weekdays" | "workdays" => Some(&WeekDay::ALL[..5]),
        _ => None,
    };
    if let Some(days) = several {
        tokens.skip(1);
        return Some(days.to_vec());
    }
    let day = day_of(first)?;
    let to = if tokens.stand(1, "tot en met").is_some() {
        4
    } else if matches!(tokens.peek(1), Some("t/m" | "tm" | "-" | "to" | "through" | "tot")) {
        2
    } else {
        0
    };
    match tokens.peek(to).filter(|_| to > 0).and_then(day_of) {
        Some(last) if last > day => {
            tokens.skip(to + 1);
            Some(WeekDay::ALL.into_iter().filter(|one| (day..=last).contains(one)).collect())
        }
        _ => {
            tokens.skip(1);
            Some(vec![day])
        }
    }
}

fn day_of(word: &str) -> Option<WeekDay> {
    let plain = ["en", "s"].iter().find_map(|ending| weekday(word.strip_suffix(ending)?));
    weekday(word).or(plain).map(WeekDay::from)
}

/// "tussen de middag" and "overdag" are hours to everybody.
fn lunch_or_daytime(tokens: &mut Tokens) -> Option<(Time, Time)> {
    let lunch = tokens.stand(0, "tussen de middag").or_else(|| tokens.stand(0, "at lunch"));
    let day = || tokens.stand(0, "overdag").or_else(|| tokens.stand(0, "during the day"));
    let (used, hours) = match lunch {
        Some(used) => (used, (12, 14)),
        None => (day()?, (9, 18)),
    };
    tokens.skip(used);
    Some((Time::constant(hours.0, 0, 0, 0), Time::constant(hours.1, 0, 0, 0)))
}

/// Words that say nothing about when.
const FILLERS: [&str; 43] = [
    "bellen", "bel", "gebeld", "worden", "call", "calls", "calling", "me", "mij", "je", "u", "graag",
    "liefst", "liever", "mag", "kan", "altijd", "always", "op", "on", "om", "at", "de", "het", "the", "in",
    "een", "elke", "iedere", "every", "dag", "day", "en", "and", "of", "or", "uur", "please", "dan", "ook",
    "hem", "haar", "hen",
];

fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}
