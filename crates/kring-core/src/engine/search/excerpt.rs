//! Some words around a hit, in the text as it was written.

use crate::language::fold::fold_joined;

/// Letters shown on either side of a hit.
const AROUND: usize = 60;

/// The words around the first place where `folded` is found in `text`; `None` when it is not in it.
pub(super) fn around(text: &str, folded: &str) -> Option<String> {
    // For every byte of the folded text: where in the text its letter stands.
    let mut bytes = String::with_capacity(text.len());
    let mut origins = Vec::with_capacity(text.len());
    fold_joined(text, |at, part| {
        bytes.push(part);
        origins.resize(bytes.len(), at);
    });
    let hit = bytes.find(folded)?;
    let start = *origins.get(hit)?;
    let last = *origins.get(hit + folded.len() - 1)?;
    let end = last + text[last..].chars().next().map_or(0, char::len_utf8);
    Some(cut(text, start, end))
}

fn cut(text: &str, start: usize, end: usize) -> String {
    let before = text[..start].char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let after = text[end..].char_indices().nth(AROUND).map_or(text.len(), |(at, _)| end + at);
    // Whole words, where there are any to cut at.
    let before = match text[before..start].find(char::is_whitespace) {
        Some(space) if before > 0 => before + space,
        _ => before,
    };
    let after = match text[end..after].rfind(char::is_whitespace) {
        Some(space) if after < text.len() => end + space,
        _ => after,
    };
    let words = text[before..after].split_whitespace().collect::<Vec<_>>().join(" ");
    let dots = |cut: bool| if cut { "…" } else { "" };
    format!("{}{words}{}", dots(before > 0), dots(after < text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_is_shown_as_it_was_written() {
        assert_eq!(around("Wil een\nAvónd over huiswerk.", "avond").unwrap(), "Wil een Avónd over huiswerk.");
        assert_eq!(around("geen hit", "avond"), None);
        assert_eq!(around("met Anne\u{ad}-Marie af", "annemarie").unwrap(), "met Anne\u{ad}-Marie af");
    }

    #[test]
    fn long_texts_are_cut_at_words_on_both_sides() {
        let text = format!("{} sleutel {}", "links ".repeat(50), "rechts ".repeat(50));
        let shown = around(&text, "sleutel").unwrap();
        assert!(shown.starts_with("…links ") && shown.ends_with(" rechts…"), "{shown}");
        assert!(shown.chars().count() < 140);
    }

    #[test]
    fn a_text_without_spaces_or_with_other_scripts_is_cut_between_letters() {
        let text = "س".repeat(500);
        assert!(around(&text, "سس").unwrap().chars().count() < 140);
        assert_eq!(around("STRASSE", "strasse").unwrap(), "STRASSE");
        assert_eq!(around("eine Straße hier", "strasse").unwrap(), "eine Straße hier");
    }
}
