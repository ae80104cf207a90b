//! What two texts are compared by.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Small letters without diacritics, digits and signs gone: "E-mail 2 - Value" and "e-mail: value" are one.
pub(crate) fn key(text: &str) -> String {
    folded(text).filter(|c| c.is_alphabetic()).collect()
}

/// The words of a text, small and without diacritics, digits and signs gone.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    let folded: String = folded(text).collect();
    let words = folded.split(|c: char| !c.is_alphabetic());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase)
}

/// Without signs that nobody sees, and with one blank where there were several.
pub(crate) fn tidy(text: &str) -> String {
    let unseen = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' | '\u{2060}');
    let seen: String = text.chars().filter(|c| !unseen(*c)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_that_mean_one_thing_have_one_key() {
        assert_eq!(key("E-mail 2 - Value"), "emailvalue");
        assert_eq!(key("Categorieën"), key("CATEGORIEEN"));
        assert_eq!(folded_words("Telefoon (mobiel) 1"), ["telefoon", "mobiel"]);
        assert_eq!(tidy(" Jan\u{a0}\u{200b}  de Wit\r\n"), "Jan de Wit");
    }
}
