//! When somebody may be called, read from words: "na vijven, nooit op vrijdag", "between 9 and 12", "niet bellen".
//!
//! The words become [`atoms`] (days, hours, "not", "and"); those become [`items`], each of which says when or when not;
//! and those become what is kept ([`build`]). Where people understand words in two ways, both are made, and the two are
//! given back to choose from: a wish about calling is never guessed.

mod atoms;
mod build;
mod hours;
mod items;

use crate::engine::error::Error;
use crate::language::locale::Locale;

use super::{CallTimes, say_calls};

/// The longest text that is read, in characters.
const LONGEST: usize = 200;

/// Which of two readings is followed, and whether there were two.
struct Choice {
    second: bool,
    asked: bool,
}

impl Choice {
    /// One of two, as chosen.
    fn of<T>(&mut self, first: T, second: T) -> T {
        self.asked = true;
        if self.second { second } else { first }
    }
}

/// Reads when somebody may be called. Words of both languages are understood at all times; the language only settles
/// what they share ("half 8").
///
/// Errors: `invalid.callTimes`, with the word that was not understood; `invalid.callTimesUnclear` with two ways to write
/// it, when the words can be understood in two ways.
pub fn read_calls(words: &str, language: Locale) -> Result<CallTimes, Error> {
    if words.chars().count() > LONGEST {
        return Err(Error::NotCallTimes { word: words.chars().take(LONGEST).collect() });
    }
    let (first, asked) = reading(words, language, false)?;
    if !asked {
        return Ok(first);
    }
    // What can be read in one way only after all is read so.
    match reading(words, language, true) {
        Ok((second, _)) if second != first => Err(Error::CallTimesUnclear {
            words: words.trim().to_owned(),
            first: say_calls(&first, language),
            second: say_calls(&second, language),
        }),
        _ => Ok(first),
    }
}

fn reading(words: &str, language: Locale, second: bool) -> Result<(CallTimes, bool), Error> {
    let mut choice = Choice { second, asked: false };
    let mut all = Vec::new();
    for sentence in words.split([';', '\n']).flat_map(|part| part.split(". ")) {
        all.extend(items::of(&atoms::of(sentence, language)?, &mut choice)?);
    }
    let calls = build::calls(&all, &mut choice)
        .ok_or_else(|| Error::NotCallTimes { word: words.trim().to_owned() })?;
    Ok((calls, choice.asked))
}
