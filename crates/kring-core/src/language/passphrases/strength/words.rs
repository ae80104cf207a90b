//! A passphrase as somebody guesses it who tries words.

use crate::language::passphrases::words::{WORD_BITS, is_listed};

/// How many guesses it stands, as a power of two, from somebody who tries words: of our own list, of a larger one, short ones, digits, signs.
pub(super) fn bits(passphrase: &str) -> f64 {
    let mut seen: Vec<String> = Vec::new();
    let mut bits = 0.0;
    for part in parts(passphrase) {
        if seen.contains(&part) {
            bits += 1.0;
            continue;
        }
        let letters = f64::from(u32::try_from(part.chars().count()).unwrap_or(u32::MAX));
        bits += match part.chars().next() {
            Some(first) if first.is_alphabetic() && is_listed(&part) => f64::from(WORD_BITS),
            Some(first) if first.is_alphabetic() && !is_word(&part) => letters * 4.7,
            Some(first) if first.is_alphabetic() && letters < 4.0 => 8.0,
            // As if from sixteen thousand words; what is longer than a word is joined words.
            Some(first) if first.is_alphabetic() => 14.0 + (letters - 14.0).max(0.0) * 1.5,
            Some(first) if first.is_numeric() => letters * 3.3,
            _ => letters * 5.0,
        };
        seen.push(part);
    }
    bits
}

/// Runs of letters, of digits and of signs, in small letters; spaces are only between.
pub(super) fn parts(passphrase: &str) -> Vec<String> {
    let sort = |sign: char| (sign.is_alphabetic(), sign.is_numeric());
    let mut parts: Vec<String> = Vec::new();
    let mut before = None;
    for sign in passphrase.chars() {
        if sign.is_whitespace() {
            before = None;
            continue;
        }
        match parts.last_mut() {
            Some(part) if before == Some(sort(sign)) => part.extend(sign.to_lowercase()),
            _ => parts.push(sign.to_lowercase().collect()),
        }
        before = Some(sort(sign));
    }
    parts
}

/// Whether letters can be said: what has no vowel in four letters is no word of any language we take into account.
fn is_word(part: &str) -> bool {
    let mut without = 0;
    part.chars().all(|letter| {
        without = if letter.is_ascii() && !"aeiouy".contains(letter) { without + 1 } else { 0 };
        without < 5
    })
}
