//! Words ready to be set: cleaned of what cannot be shown, with their direction.

use serde::Serialize;
use unicode_bidi::{BidiClass, bidi_class};

/// Words ready to be set. Only [`super::Paper::text`] makes them, so that nothing uncleaned reaches a page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Text {
    rtl: bool,
    runs: Vec<Run>,
}

/// A stretch of a text. One that is set apart keeps its own direction, whatever stands around it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Run {
    words: String,
    apart: bool,
}

/// First strong isolate (Unicode 9, UAX #9): begins a stretch that is set apart.
pub(super) const APART: char = '\u{2068}';
/// Pop directional isolate: ends it.
pub(super) const APART_ENDS: char = '\u{2069}';

impl Text {
    /// Cuts cleaned words into runs.
    pub(super) fn of_clean(clean: &str) -> Self {
        let mut runs = Vec::new();
        let mut words = String::new();
        let mut depth = 0_u32;
        for character in clean.chars() {
            let (from, to) = match character {
                APART => (depth, depth + 1),
                APART_ENDS => (depth, depth.saturating_sub(1)),
                other => {
                    words.push(other);
                    continue;
                }
            };
            depth = to;
            if (from == 0) != (to == 0) && !words.is_empty() {
                runs.push(Run { words: std::mem::take(&mut words), apart: from > 0 });
            }
        }
        if !words.is_empty() {
            runs.push(Run { words, apart: depth > 0 });
        }
        Self { rtl: reads_from_the_right(clean), runs }
    }

    /// Whether there is nothing to read.
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| run.words.trim().is_empty())
    }

    /// The stretches in order, each with whether it is set apart: it keeps its own direction then.
    pub fn runs(&self) -> impl Iterator<Item = (&str, bool)> {
        self.runs.iter().map(|run| (run.words.as_str(), run.apart))
    }

    /// Whether it is read from right to left as a whole.
    pub fn is_rtl(&self) -> bool {
        self.rtl
    }

    /// The words without their cutting, for what takes no runs: a title in the document's data.
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.words.as_str()).collect()
    }
}

/// Whether the first letter with a direction is of a script that is read from the right (UAX #9, P2 and P3).
/// Stretches that are set apart do not count.
fn reads_from_the_right(words: &str) -> bool {
    let mut depth = 0_u32;
    let mut apart_only = true;
    for character in words.chars() {
        match character {
            APART => depth += 1,
            APART_ENDS => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            _ => match bidi_class(character) {
                BidiClass::L => return false,
                BidiClass::R | BidiClass::AL => return true,
                _ => apart_only &= character.is_whitespace(),
            },
        }
    }
    // A text that is nothing but one name has the name's direction: that of its first letter.
    apart_only && words.chars().find_map(direction).unwrap_or(false)
}

/// Whether a letter is read from the right; `None` for what has no direction of its own.
fn direction(character: char) -> Option<bool> {
    match bidi_class(character) {
        BidiClass::L => Some(false),
        BidiClass::R | BidiClass::AL => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(words: &str) -> Vec<(String, bool)> {
        Text::of_clean(words).runs.into_iter().map(|run| (run.words, run.apart)).collect()
    }

    #[test]
    fn what_is_set_apart_becomes_its_own_run() {
        let expected =
            vec![("Door ".to_owned(), false), ("نور".to_owned(), true), (", morgen".to_owned(), false)];
        assert_eq!(runs("Door \u{2068}نور\u{2069}, morgen"), expected);
    }

    #[test]
    fn marks_that_do_not_match_do_no_harm() {
        assert_eq!(runs("\u{2069}a\u{2069}b"), vec![("ab".to_owned(), false)]);
        assert_eq!(runs("\u{2068}a\u{2068}b"), vec![("ab".to_owned(), true)]);
        assert_eq!(runs(""), vec![]);
    }

    #[test]
    fn the_direction_is_that_of_the_first_letter_outside_what_is_set_apart() {
        assert!(!Text::of_clean("\u{2068}نور\u{2069} doet dit").rtl);
        assert!(Text::of_clean("نور doet dit").rtl);
        assert!(Text::of_clean("\u{2068}نور\u{2069}").rtl);
        assert!(!Text::of_clean("12. Jan").rtl);
        assert!(!Text::of_clean("\u{2068}Eten (إفطار) samen\u{2069}").rtl);
    }
}
