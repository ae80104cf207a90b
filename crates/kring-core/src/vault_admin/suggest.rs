//! Passphrases of ordinary Dutch words, chosen by chance.

use kring_vault::choose;
use zeroize::Zeroizing;

use crate::engine::error::Error;

use crate::language::passphrases::strength;
use crate::language::passphrases::words::{COUNT, WORDS};

/// The fewest words of a suggestion.
const FEWEST_WORDS: u8 = 4;

/// The most words of a suggestion.
pub const MOST_WORDS: u8 = 8;

/// As many words as a suggestion has when nothing else is asked for, and as people are advised to choose themselves. Four
/// are moderate now and then; five are strong, and few enough to type at each unlock.
pub const SUGGESTED_WORDS: u8 = 5;

/// A passphrase of so many Dutch words (4 to 8) with spaces between them, each chosen by chance from 2,048. It is strong
/// enough for Kring: where chance makes a weak one, such as of words that everybody tries first, it is chosen anew.
pub fn suggest_passphrase(words: u8) -> Result<Zeroizing<String>, Error> {
    if !(FEWEST_WORDS..=MOST_WORDS).contains(&words) {
        let (min, max) = (FEWEST_WORDS.to_string(), MOST_WORDS.to_string());
        return Err(Error::OutOfRange { field: "words".to_owned(), min, max });
    }
    loop {
        let passphrase = by_chance(words)?;
        if strength(&passphrase).enough {
            return Ok(passphrase);
        }
    }
}

fn by_chance(words: u8) -> Result<Zeroizing<String>, Error> {
    // Long enough from the start, so that no shorter copy of it is left behind.
    let mut passphrase = Zeroizing::new(String::with_capacity(usize::from(words) * 9));
    for place in 0..words {
        if place > 0 {
            passphrase.push(' ');
        }
        let number = choose(u32::try_from(COUNT).unwrap_or(u32::MAX))?;
        passphrase.push_str(WORDS[usize::try_from(number).unwrap_or_default()]);
    }
    Ok(passphrase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_proposed_is_strong_whatever_words_chance_chooses() {
        for _ in 0..60 {
            let proposed = suggest_passphrase(SUGGESTED_WORDS).unwrap();
            let found = strength(&proposed);
            assert!(found.enough && found.score >= 3, "{found:?}");
        }
    }

    #[test]
    fn a_suggestion_has_as_many_words_as_asked_and_no_two_are_alike() {
        for words in 4..=MOST_WORDS {
            let one = suggest_passphrase(words).unwrap();
            assert_eq!(one.split(' ').count(), usize::from(words));
            assert!(one.split(' ').all(|word| WORDS.contains(&word)));
            assert_ne!(*one, *suggest_passphrase(words).unwrap());
        }
        for refused in [0, 3, 9] {
            assert_eq!(suggest_passphrase(refused).err().unwrap().code(), "invalid.outOfRange");
        }
    }
}
