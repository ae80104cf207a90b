//! Numbers and ordinals in words, Dutch and English.

const DUTCH: [&str; 20] = [
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "twintig",
];

const ENGLISH: [&str; 20] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// A number, in digits (at most four) or in words up to twenty and those above it that people count days and minutes in.
pub(crate) fn number(word: &str) -> Option<i64> {
    if is_digits(word) && word.len() <= 4 {
        return word.parse().ok();
    }
    let place = |words: &[&str]| words.iter().position(|one| *one == word);
    if let Some(place) = place(&DUTCH).or_else(|| place(&ENGLISH)) {
        return i64::try_from(place + 1).ok();
    }
    Some(match word {
        "één" | "'n" | "a" | "an" => 1,
        "eenentwintig" | "twenty-one" => 21,
        "achtentwintig" | "twenty-eight" => 28,
        "dertig" | "thirty" => 30,
        "veertig" | "forty" => 40,
        "vijfenveertig" | "forty-five" => 45,
        "zestig" | "sixty" => 60,
        "negentig" | "ninety" => 90,
        "honderd" | "hundred" => 100,
        _ => return None,
    })
}

/// An hour of the clock in words, 1 to 12, as in "half acht".
pub(super) fn hour_word(word: &str) -> Option<i64> {
    number(word).filter(|hour| (1..=12).contains(hour) && !is_digits(word) && word.len() > 2)
}

/// Whether an hour in words is Dutch: what "half" before it means differs from English.
pub(super) fn is_dutch(word: &str) -> bool {
    word == "één" || DUTCH.contains(&word)
}

/// Which one in a row: "eerste", "2e", "third". `None` when it is none.
pub(crate) fn ordinal(word: &str) -> Option<i8> {
    Some(match word {
        "eerste" | "first" => 1,
        "tweede" | "second" => 2,
        "derde" | "third" => 3,
        "vierde" | "fourth" => 4,
        "vijfde" | "fifth" => 5,
        _ => return ordinal_digits(word),
    })
}

/// "27e", "1ste", "3rd".
pub(super) fn ordinal_digits(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let ending = &word[digits.len()..];
    let is_ordinal = matches!(ending, "e" | "de" | "ste" | "st" | "nd" | "rd" | "th");
    (is_ordinal && is_digits(digits)).then(|| digits.parse().ok()).flatten()
}

/// Whether a word is digits and nothing else.
pub(super) fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}
