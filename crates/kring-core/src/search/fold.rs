//! Text as it is compared: small letters without accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a text onto the end of `out`.
pub(crate) fn fold_onto(out: &mut String, text: &str) {
    if text.is_ascii() {
        out.extend(text.chars().map(|letter| letter.to_ascii_lowercase()));
    } else {
        out.extend(text.chars().flat_map(fold_char));
    }
}

/// A folded text.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_onto(&mut out, text);
    out
}

/// What one character is compared as; nothing for an accent that stands by itself.
pub(super) fn fold_char(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter {
        'ß' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' => "d",
        'ı' | 'İ' => "i",
        _ => "",
    };
    let rest = if plain.is_empty() { Some(letter) } else { None };
    let decomposed =
        rest.into_iter().flat_map(char::to_lowercase).nfd().filter(|part| !is_combining_mark(*part));
    plain.chars().chain(decomposed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_make_no_difference() {
        assert_eq!(fold("Áéñ IJsbreker ŁÓDŹ Straße"), "aen ijsbreker lodz strasse");
        assert_eq!(fold("e\u{301}"), "e");
        assert_eq!(fold("مُحَمَّد"), fold("محمد"));
    }

    #[test]
    fn other_scripts_stay_themselves() {
        assert_eq!(fold("ሰላም Ωραία"), "ሰላም ωραια");
    }
}
