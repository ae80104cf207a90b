//! How strong a passphrase is, estimated low, with the reason.
//!
//! Two estimates are made and the lower one counts: that of zxcvbn, which knows common passwords, names, keyboards,
//! dates and English, and one by words, since people choose ordinary words and zxcvbn takes Dutch for random letters.

use serde::Serialize;
use specta::Type;
use zxcvbn::feedback::{Feedback, Suggestion, Warning};
use zxcvbn::zxcvbn;

use super::suggest::WORD_BITS;
use super::words::{COMMON, is_listed};

/// What a hundred fast computers try, at a thousand attempts at once and at least a tenth of a second for each.
const GUESSES_A_SECOND: f64 = 100_000.0;

/// How strong a passphrase is.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Strength {
    /// 0 nothing typed, 1 weak, 2 moderate, 3 strong, 4 very strong.
    pub score: u8,
    /// Whether it may protect what people told: at least moderate.
    pub enough: bool,
    /// How many guesses it stands, as a power of two.
    pub bits: f32,
    /// How long a hundred fast computers are expected to search: half of all guesses.
    pub search: SearchTime,
    /// Why it is not stronger and what would help, the weightiest first.
    pub reasons: Vec<Reason>,
}

/// A time in words: "3 years".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SearchTime {
    /// Of which unit.
    pub unit: TimeUnit,
    /// How many, rounded down; 0 is less than one.
    pub count: u32,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TimeUnit {
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Years.
    Years,
    /// Centuries.
    Centuries,
}

/// Why a passphrase is not stronger, or what would make it so. Each has a text in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Reason {
    /// It is one of the passwords tried first.
    CommonPassword,
    /// It looks like one of those.
    LikeCommonPassword,
    /// One word by itself.
    SingleWord,
    /// A name.
    Name,
    /// Keys that lie beside each other.
    KeyboardRow,
    /// The same again and again.
    Repeats,
    /// "abc", "6543".
    Sequence,
    /// A year.
    Year,
    /// A date.
    Date,
    /// Too few words or letters.
    TooShort,
    /// More words would help.
    AddWords,
    /// Capitals help little.
    Capitals,
    /// Words turned round help little.
    Reversed,
    /// Signs for letters ("@" for "a") help little.
    Substitutions,
}

impl Reason {
    /// Every one of them.
    pub const ALL: [Self; 14] = [
        Self::CommonPassword,
        Self::LikeCommonPassword,
        Self::SingleWord,
        Self::Name,
        Self::KeyboardRow,
        Self::Repeats,
        Self::Sequence,
        Self::Year,
        Self::Date,
        Self::TooShort,
        Self::AddWords,
        Self::Capitals,
        Self::Reversed,
        Self::Substitutions,
    ];

    /// Its name in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::CommonPassword => "commonPassword",
            Self::LikeCommonPassword => "likeCommonPassword",
            Self::SingleWord => "singleWord",
            Self::Name => "name",
            Self::KeyboardRow => "keyboardRow",
            Self::Repeats => "repeats",
            Self::Sequence => "sequence",
            Self::Year => "year",
            Self::Date => "date",
            Self::TooShort => "tooShort",
            Self::AddWords => "addWords",
            Self::Capitals => "capitals",
            Self::Reversed => "reversed",
            Self::Substitutions => "substitutions",
        }
    }
}

/// How strong a passphrase is.
pub fn strength(passphrase: &str) -> Strength {
    if passphrase.trim().is_empty() {
        let search = SearchTime { unit: TimeUnit::Seconds, count: 0 };
        return Strength { score: 0, enough: false, bits: 0.0, search, reasons: Vec::new() };
    }
    let entropy = zxcvbn(passphrase, &COMMON);
    let by_patterns = entropy.guesses_log10() * std::f64::consts::LOG2_10;
    let by_words = word_bits(passphrase);
    let bits = by_patterns.min(by_words);
    let seconds = (bits - 1.0).exp2() / GUESSES_A_SECOND;
    let score = score(seconds);
    let reasons = if score >= 3 { Vec::new() } else { reasons(passphrase, &entropy, by_words < by_patterns) };
    #[expect(clippy::cast_possible_truncation, reason = "a number of bits has few digits")]
    let bits = bits as f32;
    Strength { score, enough: score >= 2, bits, search: search_time(seconds), reasons }
}

const DAY: f64 = 24.0 * 3600.0;
const YEAR: f64 = 365.25 * DAY;

fn score(seconds: f64) -> u8 {
    match seconds {
        seconds if seconds < DAY => 1,
        seconds if seconds < YEAR => 2,
        seconds if seconds < 1000.0 * YEAR => 3,
        _ => 4,
    }
}

fn search_time(seconds: f64) -> SearchTime {
    let units = [
        (TimeUnit::Centuries, 100.0 * YEAR),
        (TimeUnit::Years, YEAR),
        (TimeUnit::Days, DAY),
        (TimeUnit::Hours, 3600.0),
        (TimeUnit::Minutes, 60.0),
    ];
    let (unit, length) =
        units.into_iter().find(|(_, length)| seconds >= *length).unwrap_or((TimeUnit::Seconds, 1.0));
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bounded just here")]
    let count = (seconds / length).clamp(0.0, f64::from(u32::MAX)) as u32;
    SearchTime { unit, count }
}

/// The passphrase as somebody guesses it who tries words: of our own list, of a larger one, short ones, digits, signs.
fn word_bits(passphrase: &str) -> f64 {
    let mut seen: Vec<String> = Vec::new();
    let mut bits = 0.0;
    for part in parts(passphrase) {
        if seen.contains(&part) {
            bits += 1.0;
            continue;
        }
        let letters = f64::from(super::numbers::count(part.chars().count()));
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
fn parts(passphrase: &str) -> Vec<String> {
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

fn reasons(passphrase: &str, entropy: &zxcvbn::Entropy, by_words: bool) -> Vec<Reason> {
    let feedback = entropy.feedback();
    let mut reasons: Vec<Reason> = feedback.and_then(Feedback::warning).map(warned).into_iter().collect();
    let suggestions = feedback.map(Feedback::suggestions).unwrap_or_default();
    reasons.extend(suggestions.iter().copied().filter_map(suggested));
    if parts(passphrase).iter().any(|part| COMMON.contains(&part.as_str())) {
        reasons.push(Reason::LikeCommonPassword);
    }
    if by_words || reasons.is_empty() {
        reasons.push(Reason::TooShort);
    }
    reasons.push(Reason::AddWords);
    reasons.sort_unstable();
    reasons.dedup();
    reasons
}

fn warned(warning: Warning) -> Reason {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess => {
            Reason::KeyboardRow
        }
        Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => {
            Reason::Repeats
        }
        Warning::ThisIsATop10Password | Warning::ThisIsATop100Password | Warning::ThisIsACommonPassword => {
            Reason::CommonPassword
        }
        Warning::ThisIsSimilarToACommonlyUsedPassword => Reason::LikeCommonPassword,
        Warning::SequencesLikeAbcAreEasyToGuess => Reason::Sequence,
        Warning::RecentYearsAreEasyToGuess => Reason::Year,
        Warning::AWordByItselfIsEasyToGuess => Reason::SingleWord,
        Warning::DatesAreOftenEasyToGuess => Reason::Date,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => Reason::Name,
    }
}

fn suggested(suggestion: Suggestion) -> Option<Reason> {
    match suggestion {
        Suggestion::CapitalizationDoesntHelpVeryMuch
        | Suggestion::AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase => Some(Reason::Capitals),
        Suggestion::ReversedWordsArentMuchHarderToGuess => Some(Reason::Reversed),
        Suggestion::PredictableSubstitutionsDontHelpVeryMuch => Some(Reason::Substitutions),
        // What the warning said already, and what is always added.
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons_of(passphrase: &str) -> Vec<Reason> {
        strength(passphrase).reasons
    }

    #[test]
    fn what_people_choose_first_is_weak_and_is_told_why() {
        assert_eq!(strength("").score, 0);
        assert_eq!(strength("   ").score, 0);
        for (weak, reason) in [
            ("welkom01", Reason::CommonPassword),
            ("Wachtwoord1!", Reason::LikeCommonPassword),
            ("password", Reason::CommonPassword),
            ("qwertyuiop", Reason::CommonPassword),
            ("aaaaaaaaaaaa", Reason::Repeats),
            ("abcdefghijkl", Reason::Sequence),
            ("12-11-1980", Reason::Date),
            ("p4ssw0rd", Reason::Substitutions),
            ("boterham", Reason::AddWords),
            ("de boterham", Reason::TooShort),
        ] {
            let found = strength(weak);
            assert_eq!(found.score, 1, "{weak}: {found:?}");
            assert!(!found.enough && reasons_of(weak).contains(&reason), "{weak}: {found:?}");
        }
    }

    #[test]
    fn a_suggestion_counts_what_its_words_add_and_no_more() {
        let four = super::super::suggest_passphrase(4).unwrap();
        let found = strength(&four);
        assert!(found.bits <= 44.0 && found.bits > 36.0, "{found:?}");
        assert!(found.score >= 2 && found.enough, "{found:?}");
        let six = strength(&super::super::suggest_passphrase(6).unwrap());
        assert!(six.score >= 3 && six.reasons.is_empty(), "{six:?}");
        let twice = format!("{0} {0}", four.as_str());
        assert!(strength(&twice).bits < found.bits + 6.0);
    }

    #[test]
    fn random_letters_of_a_password_manager_are_very_strong() {
        assert_eq!(strength("vX7#kQ2p!mZr9TdW").score, 4);
        assert_eq!(strength("xkqvbzhtrnwpgdml").score, 4);
    }

    #[test]
    fn times_are_told_in_the_largest_unit_they_fill() {
        let told = |seconds: f64| (search_time(seconds).unit, search_time(seconds).count);
        assert_eq!(told(0.2), (TimeUnit::Seconds, 0));
        assert_eq!(told(7200.0), (TimeUnit::Hours, 2));
        assert_eq!(told(2.0 * YEAR + 1.0), (TimeUnit::Years, 2));
        assert_eq!(told(f64::MAX), (TimeUnit::Centuries, u32::MAX));
    }
}
