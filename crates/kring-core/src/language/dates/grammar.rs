//! The grammar: what the words that stand at one place can say.

use super::calendar;
use super::clock;
use super::context::Context;
use super::nth;
use super::phrase::{Part, Phrase};
use super::span;
use super::tokens::Tokens;
use super::{DateProblem, Leaning, part_of_day, stretch, weekdays, words};

/// Every reading of the words that stand here; none when they say nothing about a day or a time.
///
/// The rules go from what is sure to what is not, and the first that reads the words is the only one: what can be read
/// in two ways is so within one rule.
pub(super) fn phrases(tokens: &Tokens, context: &Context) -> Result<Vec<Phrase>, DateProblem> {
    if before_a_day(tokens) {
        return Ok(Phrase::one(Part::Before, 1));
    }
    if let Some((length, from_day, used)) = span::read(tokens) {
        return Ok(Phrase::one(Part::Length(length, from_day), used));
    }
    if let Some((toward, used)) = toward(tokens) {
        return Ok(Phrase::one(Part::Toward(toward), used));
    }
    if let Some((parts, used)) = part_of_day::read_near(tokens, context) {
        return Ok(vec![Phrase::new(parts, used)]);
    }
    if let Some((period, used)) = part_of_day::read_period(tokens) {
        return Ok(Phrase::one(Part::Period(period), used));
    }
    if let Some(found) = calendar::read(tokens, context.language) {
        let mut phrases: Vec<Phrase> = Vec::new();
        // "19.30" is a time to everybody; "12.10" is a time or a day.
        if found.may_be_time
            && let Some((clock, used)) = clock::read(tokens, context.language, false)?
        {
            phrases.extend(Phrase::one(Part::Clock(clock), used));
            if used > 1 || found.days.is_empty() {
                return Ok(phrases);
            }
        }
        phrases.extend(found.days.into_iter().map(|day| Phrase::new(vec![Part::Calendar(day)], found.used)));
        return Ok(phrases);
    }
    if let Some((clock, used)) = clock::read(tokens, context.language, before_part_of_day(tokens))? {
        return Ok(Phrase::one(Part::Clock(clock), used));
    }
    if let Some((nth, used)) = nth::read(tokens) {
        return Ok(Phrase::one(Part::Nth(nth), used));
    }
    let found = weekdays::read(tokens, context);
    if !found.is_empty() {
        return Ok(found);
    }
    if let Some((days, used)) = named_day(tokens) {
        return Ok(Phrase::one(Part::On(context.day_from_today(days)), used));
    }
    let found = stretch::read(tokens, context)?;
    if !found.is_empty() {
        let phrase = |(stretch, used)| Phrase::new(vec![Part::Stretch(stretch)], used);
        return Ok(found.into_iter().map(phrase).collect());
    }
    Ok(day_of_month(tokens, context))
}

/// "voor", "before"; not that of "voor eind november", which is by the end of it.
fn before_a_day(tokens: &Tokens) -> bool {
    let next = if matches!(tokens.peek(1), Some("het" | "the")) { 2 } else { 1 };
    tokens.peek(0).is_some_and(words::is_before)
        && !matches!(tokens.peek(next), Some("eind" | "einde" | "end"))
}

/// A small number before a part of the day is an hour: "8 's avonds", "8 in the evening".
fn before_part_of_day(tokens: &Tokens) -> bool {
    let is_hour = tokens.peek(0).and_then(super::number).is_some_and(|hour| (1..=12).contains(&hour));
    is_hour && part_of_day::stands(tokens, 1)
}

/// "a.s.", "jl.", "aanstaande": on either side of a day.
fn toward(tokens: &Tokens) -> Option<(Leaning, usize)> {
    let before_weekday = tokens.peek(1).and_then(words::weekday).is_some();
    Some(match tokens.peek(0)? {
        "a.s" | "as" | "aanst" | "aanstaande" if !matches!(tokens.peek(1), Some("nacht")) => {
            (Leaning::Future, 1)
        }
        "komende" | "aankomende" | "eerstkomende" | "eerstvolgende" | "coming" | "upcoming"
            if before_weekday =>
        {
            (Leaning::Future, 1)
        }
        "this" if tokens.peek(1) == Some("coming") && tokens.peek(2).and_then(words::weekday).is_some() => {
            (Leaning::Future, 2)
        }
        "jl" | "j.l" | "jongstleden" => (Leaning::Past, 1),
        "afgelopen" | "past" if before_weekday => (Leaning::Past, 1),
        "geleden" if tokens.before().and_then(words::weekday).is_some() => (Leaning::Past, 1),
        _ => return None,
    })
}

/// "morgen", "the day after tomorrow": how many days from today.
fn named_day(tokens: &Tokens) -> Option<(i64, usize)> {
    let phrases = [
        ("the day after tomorrow", 2),
        ("day after tomorrow", 2),
        ("the day before yesterday", -2),
        ("day before yesterday", -2),
    ];
    let named = phrases.into_iter().find_map(|(phrase, days)| Some((days, tokens.stand(0, phrase)?)));
    named.or_else(|| words::named_day(tokens.peek(0)?).map(|days| (days, 1)))
}

/// "de 27e", and "vrijdag 9", which may be the ninth or nine o'clock.
fn day_of_month(tokens: &Tokens, context: &Context) -> Vec<Phrase> {
    let Some((day, sure, used)) = calendar::day_of_month(tokens) else { return Vec::new() };
    let as_day = Phrase::one(Part::OfMonth(day), used);
    let Some(weekday) = tokens.before().and_then(words::weekday).filter(|_| !sure) else { return as_day };
    let date = calendar::nearest_of_month(day, Some(weekday), context.today(), context.leaning);
    match date {
        Some(date) if date == context.nearest(weekday, None) => as_day,
        Some(_) => {
            let hour = clock::read(tokens, context.language, true).ok().flatten();
            let as_hour = hour.map(|(clock, used)| Phrase::new(vec![Part::Clock(clock)], used));
            as_hour.into_iter().chain(as_day).collect()
        }
        None => Vec::new(),
    }
}

/// Words that tie two parts and say nothing: "dinsdag van volgende week", "Friday of week 49".
pub(super) fn is_link(tokens: &Tokens) -> bool {
    let next = tokens.peek(1).unwrap_or_default();
    matches!(tokens.peek(0), Some("van" | "of"))
        && matches!(
            next,
            "volgende"
                | "volgend"
                | "deze"
                | "dit"
                | "vorige"
                | "afgelopen"
                | "komende"
                | "next"
                | "this"
                | "last"
                | "week"
                | "wk"
        )
}
