//! Days of the week in a text: "vrijdag", "volgende vrijdag", "this Friday".

use super::Leaning;
use super::context::Context;
use super::days::{day_in_week, last_day, monday_of, next_day, shift};
use super::phrase::{Part, Phrase};
use super::tokens::Tokens;
use super::words;

/// Reads a day of the week. What people understand in two ways, such as "volgende vrijdag" while this week's is still to
/// come, gives both.
pub(super) fn read(tokens: &Tokens, context: &Context) -> Vec<Phrase> {
    let Some(first) = tokens.peek(0) else { return Vec::new() };
    if let Some(weekday) = words::weekday(first) {
        return vec![Phrase::new(vec![Part::Weekday(weekday)], 1)];
    }
    let Some(weekday) = tokens.peek(1).and_then(words::weekday) else { return Vec::new() };
    let today = context.today();
    let this_week = day_in_week(monday_of(today), weekday);
    let (ahead, back) = (next_day(today, weekday), last_day(today, weekday));
    let dates = match first {
        "deze" | "this" => match context.leaning {
            Leaning::Future if this_week < today => vec![ahead, this_week],
            Leaning::Past if this_week > today => vec![back, this_week],
            _ => vec![this_week],
        },
        "volgende" | "next" => vec![ahead, shift(this_week, 7)],
        "vorige" | "last" if back >= monday_of(today) => vec![back, shift(back, -7)],
        "vorige" | "last" => vec![back],
        _ => return Vec::new(),
    };
    dates.into_iter().map(|date| Phrase::new(vec![Part::Weekday(weekday), Part::Picked(date)], 2)).collect()
}
