//! The time of day in a text: "19u30", "half acht", "kwart voor negen", "3pm".

use jiff::civil::{DateTime, Time};
use jiff::{Span, ToSpan};

use super::DateProblem;
use super::tokens::Tokens;
use super::words::{self, Unit};
use crate::settings::Locale;

/// A part of the day, which says whether "acht uur" is in the morning or the evening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Period {
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// A time as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clock {
    hour: i64,
    minute: i64,
    /// Said as people speak ("half acht"): the half of the day is to be guessed.
    spoken: bool,
}

impl Clock {
    pub(super) fn exact(time: Time) -> Self {
        Self { hour: time.hour().into(), minute: time.minute().into(), spoken: false }
    }

    pub(super) fn spoken(hour: i64) -> Self {
        Self { hour, minute: 0, spoken: true }
    }

    /// The time meant, in this part of the day. `None` when no clock shows it.
    pub(super) fn at(self, period: Option<Period>) -> Option<Time> {
        let late = match period {
            Some(Period::Afternoon | Period::Evening) => self.hour < 12,
            Some(Period::Night) => (6..12).contains(&self.hour),
            Some(Period::Morning) => false,
            // Few people meet before eight in the morning.
            None => self.spoken && self.hour < 8,
        };
        let hour = if late { self.hour + 12 } else { self.hour };
        Time::new(i8::try_from(hour % 24).ok()?, i8::try_from(self.minute).ok()?, 0, 0).ok()
    }
}

/// Reads a part of the day: "'s avonds", "in the morning". Gives it with the count of words.
pub(super) fn read_period(tokens: &Tokens) -> Option<(Period, usize)> {
    let first = tokens.peek(0)?;
    if let Some(period) = words::part_of_today(first) {
        return Some((period, 1));
    }
    let (word, used) = match first {
        "'s" => (tokens.peek(1)?, 2),
        "in" => (tokens.peek(2).filter(|_| matches!(tokens.peek(1), Some("de" | "the")))?, 3),
        word => (word.strip_prefix("'s").unwrap_or(word), 1),
    };
    let period = match word {
        "ochtend" | "ochtends" | "morgens" | "morning" => Period::Morning,
        "middag" | "middags" | "afternoon" => Period::Afternoon,
        "avond" | "avonds" | "evening" => Period::Evening,
        "nachts" | "night" => Period::Night,
        _ => return None,
    };
    Some((period, used))
}

/// Reads a time of day. Gives it with the count of words.
pub(super) fn read(tokens: &Tokens, language: Locale) -> Result<Option<(Clock, usize)>, DateProblem> {
    let Some(first) = tokens.peek(0) else { return Ok(None) };
    if let Some(found) = spoken(tokens, language) {
        return Ok(Some(found));
    }
    let next = tokens.peek(1);
    let wrong = || DateProblem::NoSuchTime { text: first.to_owned() };
    if let Some((hour, minute, half)) = digits(first) {
        let mut used = if next == Some("uur") { 2 } else { 1 };
        let half = half.or_else(|| {
            let half = next.and_then(half_of_day);
            used += usize::from(half.is_some());
            half
        });
        return Ok(Some((in_half(hour, minute, half).ok_or_else(wrong)?, used)));
    }
    let Some(hour) = words::number(first) else { return Ok(None) };
    match next {
        Some("uur" | "u" | "h" | "o'clock") => {
            let used = if tokens.peek(2).is_some_and(|word| word.len() == 2 && words::number(word).is_some())
            {
                3
            } else {
                2
            };
            let minute = if used == 3 { tokens.peek(2).and_then(words::number).unwrap_or(0) } else { 0 };
            let spoken = next == Some("o'clock") || words::hour_word(first).is_some() || first.len() == 1;
            check(Clock { hour, minute, spoken }).map(|clock| Some((clock, used))).ok_or_else(wrong)
        }
        Some(half) if half_of_day(half).is_some() => {
            in_half(hour, 0, half_of_day(half)).map(|clock| Some((clock, 2))).ok_or_else(wrong)
        }
        // A bare number is a time only after "om" or "at": "vrijdag 9" may as well be a day.
        _ if matches!(tokens.before(), Some("om" | "at" | "rond" | "around" | "vanaf")) => {
            check(Clock { hour, minute: 0, spoken: hour < 12 })
                .map(|clock| Some((clock, 1)))
                .ok_or_else(wrong)
        }
        _ => Ok(None),
    }
}

/// Reads "over 2 uur", "in 30 minutes": a moment counted from now.
pub(super) fn from_now(tokens: &Tokens, now: DateTime) -> Option<(DateTime, usize)> {
    if !matches!(tokens.peek(0)?, "over" | "in") {
        return None;
    }
    let (count, used) = match tokens.peek(1)? {
        "een" if tokens.peek(2) == Some("half") => {
            return Some((later(now, 30.minutes())?, 4)).filter(|_| tokens.peek(3) == Some("uur"));
        }
        "kwartier" => return Some((later(now, 15.minutes())?, 2)),
        "een" if tokens.peek(2) == Some("kwartier") => return Some((later(now, 15.minutes())?, 3)),
        word => (words::number(word)?, 3),
    };
    let span = match words::unit(tokens.peek(2)?)? {
        Unit::Minute => Span::new().try_minutes(count).ok()?,
        Unit::Hour => Span::new().try_hours(count).ok()?,
        _ => return None,
    };
    Some((later(now, span)?, used))
}

fn later(now: DateTime, span: Span) -> Option<DateTime> {
    let moment = now.checked_add(span).ok()?;
    moment.with().second(0).subsec_nanosecond(0).build().ok()
}

/// "half acht", "kwart over 8", "tien voor half acht", "quarter past eight".
fn spoken(tokens: &Tokens, language: Locale) -> Option<(Clock, usize)> {
    let first = tokens.peek(0)?;
    let second = tokens.peek(1)?;
    let (minutes, mut used) = match first {
        "half" => {
            let (word, before, used) = match second {
                "past" => (tokens.peek(2)?, false, 3),
                word if words::hour_word(word).is_some() => (word, is_dutch_hour(word), 2),
                word => (word, language == Locale::Nl, 2),
            };
            let hour = clock_hour(word)?;
            return Some((quarters(hour, if before { -30 } else { 30 })?, plus_uur(tokens, used)));
        }
        "kwart" | "quarter" => (15, 1),
        "a" if second == "quarter" => (15, 2),
        word => (words::number(word).filter(|minutes| (1..30).contains(minutes))?, 1),
    };
    let sign = match tokens.peek(used)? {
        "over" | "past" => 1,
        "voor" | "to" => -1,
        _ => return None,
    };
    used += 1;
    let half = tokens.peek(used) == Some("half");
    let hour = clock_hour(tokens.peek(used + usize::from(half))?)?;
    let shift = sign * minutes - if half { 30 } else { 0 };
    Some((quarters(hour, shift)?, plus_uur(tokens, used + 1 + usize::from(half))))
}

fn plus_uur(tokens: &Tokens, used: usize) -> usize {
    used + usize::from(tokens.peek(used) == Some("uur"))
}

fn clock_hour(word: &str) -> Option<i64> {
    words::number(word).filter(|hour| (1..=12).contains(hour))
}

fn is_dutch_hour(word: &str) -> bool {
    let hours = [
        "een", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
        "twaalf",
    ];
    hours.contains(&word)
}

fn quarters(hour: i64, shift: i64) -> Option<Clock> {
    let minutes = (hour * 60 + shift).rem_euclid(12 * 60);
    let (hour, minute) = (minutes / 60, minutes % 60);
    check(Clock { hour: if hour == 0 { 12 } else { hour }, minute, spoken: true })
}

/// "14:00", "14.00", "14u", "14u30", "3:30pm": hour, minute, half of the day.
fn digits(word: &str) -> Option<(i64, i64, Option<bool>)> {
    let (word, half) = ["am", "pm"]
        .into_iter()
        .find_map(|half| Some((word.strip_suffix(half)?, Some(half == "pm"))))
        .unwrap_or((word, None));
    let number = |text: &str| {
        words::number(text).filter(|_| text.len() <= 2 && text.bytes().all(|b| b.is_ascii_digit()))
    };
    if half.is_some()
        && let Some(hour) = number(word)
    {
        return Some((hour, 0, half));
    }
    if let Some(hour) = word.strip_suffix(['u', 'h']).and_then(number) {
        return Some((hour, 0, half));
    }
    let (hour, minute) = word.split_once([':', '.', 'u', 'h'])?;
    let minute = minute.trim_end_matches(['u', 'h']);
    if minute.len() != 2 {
        return None;
    }
    Some((number(hour)?, number(minute)?, half))
}

fn half_of_day(word: &str) -> Option<bool> {
    match word {
        "am" | "a.m" => Some(false),
        "pm" | "p.m" => Some(true),
        _ => None,
    }
}

fn in_half(hour: i64, minute: i64, half: Option<bool>) -> Option<Clock> {
    let hour = match half {
        None => hour,
        Some(_) if !(1..=12).contains(&hour) => return None,
        Some(true) => hour % 12 + 12,
        Some(false) => hour % 12,
    };
    check(Clock { hour, minute, spoken: false })
}

fn check(clock: Clock) -> Option<Clock> {
    let there_is = (0..24).contains(&clock.hour) && (0..60).contains(&clock.minute);
    (there_is || (clock.hour == 24 && clock.minute == 0)).then_some(clock)
}
