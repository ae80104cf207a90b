//! Words on their way into XML.

use std::borrow::Cow;

/// A stretch of words, or what no XML format holds as a character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words without line ends and tabs.
    Words(&'a str),
    /// The end of a line inside a paragraph.
    Break,
    /// A tab.
    Tab,
}

/// Whether XML 1.0 has a place for this character (production 2).
fn is_allowed(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// The words without what XML 1.0 has no place for.
pub fn allowed(words: &str) -> Cow<'_, str> {
    if words.chars().all(is_allowed) {
        Cow::Borrowed(words)
    } else {
        Cow::Owned(words.chars().filter(|character| is_allowed(*character)).collect())
    }
}

/// Cuts words at the ends of lines (`\n`, `\r\n` and `\r`) and at tabs.
pub fn pieces(words: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = words;
    std::iter::from_fn(move || {
        let end = rest.find(['\n', '\r', '\t']).unwrap_or(rest.len());
        let (piece, after) = match end {
            0 if rest.is_empty() => return None,
            0 => match rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\n', '\r'])) {
                Some(after) => (Piece::Break, after),
                None => (Piece::Tab, rest.get(1..).unwrap_or_default()),
            },
            end => {
                let (words, after) = rest.split_at(end);
                (Piece::Words(words), after)
            }
        };
        rest = after;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_tabs_are_cut_out() {
        let cut: Vec<_> = pieces("\ta\r\nb\n\nc\rd").collect();
        let [a, b, c, d] = ["a", "b", "c", "d"].map(Piece::Words);
        let expected = vec![Piece::Tab, a, Piece::Break, b, Piece::Break, Piece::Break, c, Piece::Break, d];
        assert_eq!(cut, expected);
        assert_eq!(pieces("").count(), 0);
    }

    #[test]
    fn what_xml_has_no_place_for_goes() {
        assert_eq!(allowed("a\u{0}b\u{B}c\u{FFFE}d\u{FFFF}e\u{1B}f\tg\nሰላም😀"), "abcdef\tg\nሰላም😀");
    }
}
