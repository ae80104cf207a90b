//! Which minutes of the day hours about calling are.

use super::Choice;
use super::atoms::Span;
use crate::language::dates::Hour;

/// Minutes of a day: from, until. The second before the first: until the next morning.
pub(super) type Minutes = (Option<i64>, Option<i64>);

const NOON: i64 = 12 * 60;

/// The minutes of spans said together; `not` says whether calls are unwelcome then. `None` when no day has them.
pub(super) fn all(spans: &[Span], not: bool, choice: &mut Choice) -> Option<Vec<Minutes>> {
    let is_late = |span: &Span| match span {
        Span::From(hour) | Span::Until(hour) => hour.minutes().is_some_and(|(first, _)| first >= NOON),
        _ => false,
    };
    // "voor 9 en na 17 uur": beside an hour of the afternoon, nine is in the morning.
    let late = spans.iter().any(is_late);
    spans.iter().map(|span| minutes(*span, not, late, choice)).collect()
}

/// The minutes of a span. `late`: an hour of the afternoon stands beside it.
///
///
/// An hour without more is where people live: the first call of a day is in the morning, the last in the evening. What
/// may as well be the other half of the day is asked.
fn minutes(span: Span, not: bool, late: bool, choice: &mut Choice) -> Option<Minutes> {
    match span {
        Span::From(hour) if !not && late => Some((Some(beside_late(hour)?), None)),
        Span::Until(hour) if !not && late => Some((None, Some(beside_late(hour)?))),
        Span::Exact(from, until) => Some((Some(from), Some(until))),
        Span::From(hour) => {
            Some((Some(bound(hour, if not { Bound::Last } else { Bound::Begin }, choice)?), None))
        }
        Span::Until(hour) => {
            Some((None, Some(bound(hour, if not { Bound::First } else { Bound::Last }, choice)?)))
        }
        Span::Between(from, until) => between(from, until, choice),
    }
}

/// An hour beside one of the afternoon: from eight to noon in the morning, else as it is said.
fn beside_late(hour: Hour) -> Option<i64> {
    let (first, other) = hour.minutes()?;
    let early = other.map_or(first, |other| first.min(other));
    Some(if (8 * 60..NOON).contains(&early) { early } else { first })
}

/// What an hour bounds.
#[derive(Clone, Copy)]
enum Bound {
    /// "na vijven": when calls begin to be welcome.
    Begin,
    /// "niet voor 9": the earliest of the day.
    First,
    /// "tot 8 uur", "niet na 9": the latest of the day.
    Last,
}

fn bound(hour: Hour, bound: Bound, choice: &mut Choice) -> Option<i64> {
    let (first, other) = hour.minutes()?;
    let Some(other) = other else { return Some(first) };
    let (early, late) = (first.min(other), first.max(other));
    Some(match (bound, early / 60) {
        (Bound::Begin, 8 | 9) | (Bound::First, 5..=7) => choice.of(early, late),
        (Bound::First, 8..=11) => early,
        (Bound::Last, 8..=11) => choice.of(late, early),
        _ => first,
    })
}

fn between(from: Hour, until: Hour, choice: &mut Choice) -> Option<Minutes> {
    let from = from.in_part_of(until).in_half_of(until);
    let (begin, begin_other) = from.minutes()?;
    let (first, other) = until.minutes()?;
    let Some(other) = other else { return Some((Some(begin), Some(first))) };
    let (early, late) = (first.min(other), first.max(other));
    // "tussen 7 en 9" is in the morning to one and in the evening to another.
    if let Some(begin_other) = begin_other {
        let (begin_early, begin_late) = (begin.min(begin_other), begin.max(begin_other));
        if (6..=8).contains(&(begin_early / 60)) && begin_early < early && early < NOON {
            return Some(choice.of((Some(begin_late), Some(late)), (Some(begin_early), Some(early))));
        }
    }
    let end = if from.is_late_on_the_clock() && late > begin {
        choice.of(late, early)
    } else if early > begin {
        early
    } else if late > begin {
        late
    } else {
        early
    };
    Some((Some(begin), Some(end)))
}
