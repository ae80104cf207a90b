//! How strong a passphrase is, estimated low, with the reason.
//!
//! Two estimates are made and the lower one counts: that of zxcvbn, which knows common passwords, names, keyboards,
//! dates and English, and one by words, since people choose ordinary words and zxcvbn takes Dutch for random letters.

mod reason;
mod search;
mod words;

use kring_vault::Passphrase;
use serde::Serialize;
use specta::Type;
use zxcvbn::zxcvbn;

pub use reason::Reason;
pub use search::{SearchTime, TimeUnit};

use super::words::COMMON;

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

/// Whether a passphrase that was chosen already may protect what people told.
pub fn is_strong_enough(passphrase: &Passphrase) -> bool {
    strength(passphrase.as_str()).enough
}

/// How strong a passphrase is.
pub fn strength(passphrase: &str) -> Strength {
    if passphrase.trim().is_empty() {
        let search = SearchTime { unit: TimeUnit::Seconds, count: 0 };
        return Strength { score: 0, enough: false, bits: 0.0, search, reasons: Vec::new() };
    }
    let entropy = zxcvbn(passphrase, &COMMON);
    let by_patterns = entropy.guesses_log10() * std::f64::consts::LOG2_10;
    let by_words = words::bits(passphrase);
    let bits = by_patterns.min(by_words);
    let seconds = (bits - 1.0).exp2() / GUESSES_A_SECOND;
    let score = search::score(seconds);
    let reasons =
        if score >= 3 { Vec::new() } else { reason::reasons(passphrase, &entropy, by_words < by_patterns) };
    #[expect(clippy::cast_possible_truncation, reason = "a number of bits has few digits")]
    let bits = bits as f32;
    Strength { score, enough: score >= 2, bits, search: SearchTime::of(seconds), reasons }
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
        let four = crate::vault_admin::suggest_passphrase(4).unwrap();
        let found = strength(&four);
        assert!(found.bits <= 44.0 && found.bits > 36.0, "{found:?}");
        assert!(found.score >= 2 && found.enough, "{found:?}");
        let six = strength(&crate::vault_admin::suggest_passphrase(6).unwrap());
        assert!(six.score >= 3 && six.reasons.is_empty(), "{six:?}");
        let twice = format!("{0} {0}", four.as_str());
        assert!(strength(&twice).bits < found.bits + 6.0);
    }

    #[test]
    fn random_letters_of_a_password_manager_are_very_strong() {
        assert_eq!(strength("vX7#kQ2p!mZr9TdW").score, 4);
        assert_eq!(strength("xkqvbzhtrnwpgdml").score, 4);
    }
}
