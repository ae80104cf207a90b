//! From the language of a setting to the texts in it, and to the rules about wording.

pub mod wording;

use kring_core::locale::Locale;
use kring_texts::Language;

/// The texts' own name of a language.
pub fn of(locale: Locale) -> Language {
    match locale {
        Locale::Nl => Language::Nl,
        Locale::En => Language::En,
    }
}
