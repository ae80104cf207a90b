//! By when: a day in running text.

use jiff::civil::Date;

use super::sentence::Word;
use crate::language::dates::{DateProblem, Leaning, parse, words};
use crate::language::locale::Locale;
use crate::language::now::Now;

/// The most words a day in a sentence takes ("eerste maandag van december 2027 om half acht 's avonds").
const LONGEST_DAY: usize = 9;

/// A day within a sentence: the words `from..to`.
pub(super) struct FoundDay {
    /// `None` when the words can be two days.
    pub(super) date: Option<Date>,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// The first day that is written in a sentence, for sure.
pub(super) fn find_day(sentence: &[Word], now: &Now, language: Locale) -> Option<FoundDay> {
    for from in 0..sentence.len() {
        for to in (from + 1..=sentence.len().min(from + LONGEST_DAY)).rev() {
            let window = &sentence[from..to];
            let bare: Vec<String> = window.iter().map(Word::bare).collect();
            let edge =
                |word: Option<&String>| word.is_none_or(|word| word.is_empty() || words::is_filler(word));
            if edge(bare.first()) || edge(bare.last()) || !is_surely_a_day(&bare) {
                continue;
            }
            let text = window.iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
            let date = match parse(&text, now, language, Leaning::Future) {
                Ok(day) => Some(day.date),
                // Fewer of these words would be another day than the one that is meant.
                Err(DateProblem::Ambiguous { .. } | DateProblem::OtherWeekday { .. }) => None,
                Err(_) => continue,
            };
            let led = sentence[..from].iter().rev().take_while(|word| words::is_filler(&word.bare())).count();
            return Some(FoundDay { date, from: from - led, to });
        }
    }
    None
}

/// In running text "do", "zo" and "may" are mostly no days; a whole name, a unit or a written date is.
fn is_surely_a_day(bare: &[String]) -> bool {
    let numbered = bare.iter().any(|word| word.bytes().any(|b| b.is_ascii_digit()));
    bare.iter().any(|word| {
        let long = word.chars().count();
        (words::weekday(word).is_some() && long >= 6)
            || words::split_compound(word).is_some()
            || (words::month(word).is_some() && (numbered || long >= 4))
            || (words::named_day(word).is_some() && long >= 5)
            || matches!(word.as_str(), "weekend" | "vanavond" | "vanmiddag" | "tonight")
            || matches!(
                words::unit(word),
                Some(words::Unit::Day | words::Unit::Week | words::Unit::Month | words::Unit::Year)
            )
            || (numbered && word.contains(['-', '/']))
    })
}
