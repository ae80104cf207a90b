//! Parts of the day in a text: "'s avonds", "in the morning", "vanavond", "last night".

use jiff::civil::Date;

use super::context::Context;
use super::phrase::Part;
use super::time_of_day::Period;
use super::tokens::Tokens;
use super::words;

/// Reads a part of the day that names no day. Gives it with the count of words.
pub(super) fn read_period(tokens: &Tokens) -> Option<(Period, usize)> {
    let (word, used) = match tokens.peek(0)? {
        "'s" => (tokens.peek(1)?, 2),
        "in" => (tokens.peek(2).filter(|_| matches!(tokens.peek(1), Some("de" | "the")))?, 3),
        "at" if tokens.peek(1) == Some("night") => ("night", 2),
        word => (word.strip_prefix("'s").unwrap_or(word), 1),
    };
    words::period(word).map(|period| (period, used))
}

/// Reads a part of a day near now: "vanavond", "this morning", "vannacht", "last night".
pub(super) fn read_near(tokens: &Tokens, context: &Context) -> Option<(Vec<Part>, usize)> {
    let today = context.today();
    let on = |date: Date, period, used| Some((vec![Part::On(date), Part::Period(period)], used));
    let night = |evening: Date, named: bool, used| {
        let period = if named { Period::AtNight } else { Period::Night };
        Some((vec![Part::Night { evening, named }, Part::Period(period)], used))
    };
    match (tokens.peek(0)?, tokens.peek(1)) {
        ("vanochtend" | "vanmorgen", _) => on(today, Period::Morning, 1),
        ("vanmiddag", _) => on(today, Period::Afternoon, 1),
        ("vanavond", _) => on(today, Period::Evening, 1),
        ("vannacht", _) => night(context.evening_of_nearest_night(), false, 1),
        ("tonight", _) => night(today, true, 1),
        ("komende" | "aanstaande", Some("nacht")) => night(today, false, 2),
        ("afgelopen" | "vorige", Some("nacht")) => night(context.yesterday(), false, 2),
        ("last", Some("night")) => night(context.yesterday(), true, 2),
        ("this", Some("morning")) => on(today, Period::Morning, 2),
        ("this", Some("afternoon")) => on(today, Period::Afternoon, 2),
        ("this", Some("evening")) => on(today, Period::Evening, 2),
        _ => None,
    }
}

/// Whether a part of the day stands at a place.
pub(super) fn stands(tokens: &Tokens, at: usize) -> bool {
    match tokens.peek(at) {
        Some("'s") => tokens.peek(at + 1).and_then(words::period).is_some(),
        Some("in") => {
            matches!(tokens.peek(at + 1), Some("de" | "the"))
                && tokens.peek(at + 2).and_then(words::period).is_some()
        }
        Some("at") => tokens.peek(at + 1) == Some("night"),
        Some(word) => word.starts_with("'s") && words::period(&word[2..]).is_some(),
        None => false,
    }
}
