//! The language of the answers, as the domain names it.

use kring_core::locale::Locale;
use kring_texts::Language;

/// The locale of a language.
pub(crate) fn locale(language: Language) -> Locale {
    match language {
        Language::Nl => Locale::Nl,
        Language::En => Locale::En,
    }
}
