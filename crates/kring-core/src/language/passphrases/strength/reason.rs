//! Why a passphrase is not stronger, by what zxcvbn says and by its words.

use serde::Serialize;
use specta::Type;
use zxcvbn::feedback::{Feedback, Suggestion, Warning};

use super::words::parts;
use crate::language::passphrases::words::COMMON;

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

/// The reasons, the weightiest first; `by_words` when its words are guessed before its patterns.
pub(super) fn reasons(passphrase: &str, entropy: &zxcvbn::Entropy, by_words: bool) -> Vec<Reason> {
    let feedback = entropy.feedback();
    let mut reasons: Vec<Reason> = feedback.and_then(Feedback::warning).map(warned).into_iter().collect();
    let suggestions = feedback.map(Feedback::suggestions).unwrap_or_default();
    reasons.extend(suggestions.iter().copied().filter_map(suggested));
    // To be one of them says more than to look like one.
    let is_one = reasons.contains(&Reason::CommonPassword);
    if !is_one && parts(passphrase).iter().any(|part| COMMON.contains(&part.as_str())) {
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
