//! The fonts that documents are set in: Noto Sans for Latin, Greek and Cyrillic, with Arabic and Ethiopic. What they can show
//! is a table made when they are built in, so that who prepares words needs no fonts, and who sets them no second rule.

use unicode_bidi::{BidiClass, bidi_class};

/// The files in the order in which a sign is looked for: the first font that has it shows it.
pub static FILES: [&[u8]; 6] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The characters of each file, as ranges in order, both ends included.
#[allow(clippy::unreadable_literal, reason = "the table is written by the build")]
static COVERAGE: [&[(u32, u32)]; 6] = include!(concat!(env!("OUT_DIR"), "/coverage.rs"));

/// Whether one of the fonts has every character of `cluster`, so that it can be shown as a whole. Joiners and direction marks
/// only steer how letters are set: no font needs a sign for them.
pub fn can_show(cluster: &str) -> bool {
    let has =
        |ranges: &[(u32, u32)], character: char| is_joiner(character) || covers(ranges, character.into());
    COVERAGE.iter().any(|ranges| cluster.chars().all(|character| has(ranges, character)))
}

fn covers(ranges: &[(u32, u32)], character: u32) -> bool {
    let after = ranges.partition_point(|(first, _)| *first <= character);
    after.checked_sub(1).and_then(|at| ranges.get(at)).is_some_and(|(_, last)| character <= *last)
}

/// Soft hyphen, the two joiners and the two direction marks.
fn is_joiner(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200C}'..='\u{200F}')
}

/// Whether any letter is of a script that is read from the right (UAX #9).
pub fn has_right_to_left(words: &str) -> bool {
    words.chars().any(|character| matches!(bidi_class(character), BidiClass::R | BidiClass::AL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_is_shown_when_one_font_has_all_of_it() {
        for shown in ["a", "ż", "Ĳ", "ж", "α", "ن", "ሰ", "e\u{301}", "\u{200F}"] {
            assert!(can_show(shown), "{shown}");
        }
        for not_shown in ["王", "👩", "\u{E000}", "жن"] {
            assert!(!can_show(not_shown), "{not_shown}");
        }
    }

    #[test]
    fn ranges_hold_both_their_ends_and_nothing_between_them() {
        let ranges = [(10, 12), (20, 20)];
        let covered: Vec<u32> = (0..30).filter(|character| covers(&ranges, *character)).collect();
        assert_eq!(covered, [10, 11, 12, 20]);
    }

    #[test]
    fn arabic_is_read_from_the_right() {
        assert!(has_right_to_left("Eten (إفطار)"));
        assert!(!has_right_to_left("Çağrı 12"));
    }
}
