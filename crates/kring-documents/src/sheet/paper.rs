//! Where words are prepared: every word of a document passes [`Paper::text`], whoever wrote it.

use kring_core::locale::Locale;
use kring_fonts::{can_show, has_right_to_left};
use kring_texts::{Language, Texts};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::text::{APART, APART_ENDS, Text};

/// What stands in the place of a character that no font of ours has: the Unicode replacement character.
const NOT_SHOWN: char = '\u{FFFD}';

/// The texts of the document's language, and a count of what could not be shown.
#[derive(Debug)]
pub struct Paper {
    /// The words of Kring in the document's language.
    pub texts: &'static Texts,
    not_shown: usize,
}

impl Paper {
    /// Paper for a document in `locale`.
    pub fn new(locale: Locale) -> Self {
        let language = match locale {
            Locale::Nl => Language::Nl,
            Locale::En => Language::En,
        };
        Self { texts: Texts::of(language), not_shown: 0 }
    }

    /// Cleans words for setting. A character no font has becomes U+FFFD and is counted; control characters,
    /// marks that override direction, and variation selectors go.
    pub fn text(&mut self, words: impl AsRef<str>) -> Text {
        let words = words.as_ref();
        if words.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
            return Text::of_clean(words);
        }
        let mut clean = String::with_capacity(words.len());
        for cluster in words.graphemes(true) {
            self.clean_cluster(cluster, &mut clean);
        }
        Text::of_clean(&clean)
    }

    /// The text with this id of Kring's own words.
    pub fn own(&mut self, id: &str) -> Text {
        let words = self.texts.get(id);
        self.text(words)
    }

    /// How many characters could not be shown so far.
    pub fn not_shown(&self) -> usize {
        self.not_shown
    }

    fn clean_cluster(&mut self, cluster: &str, clean: &mut String) {
        if matches!(cluster, "\n" | "\r\n" | "\r" | "\u{85}" | "\u{2028}" | "\u{2029}") {
            clean.push('\n');
            return;
        }
        let kept: String = cluster.chars().filter(|character| !is_dropped(*character)).collect();
        if kept.is_empty() {
            return;
        }
        if kept.chars().all(|character| matches!(character, '\t' | APART | APART_ENDS)) {
            clean.extend(kept.chars().map(|character| if character == '\t' { ' ' } else { character }));
        } else if can_show(&kept) {
            clean.push_str(&kept);
        } else if kept.chars().all(char::is_whitespace) {
            clean.push(' ');
        } else {
            let composed: String = kept.nfc().collect();
            if can_show(&composed) {
                clean.push_str(&composed);
            } else {
                clean.push(NOT_SHOWN);
                self.not_shown += 1;
            }
        }
    }
}

/// A name for use inside a sentence: set apart when it is read from the right, so that it does not turn the
/// sentence round.
pub fn name(name: &str) -> String {
    if has_right_to_left(name) { format!("{APART}{name}{APART_ENDS}") } else { name.to_owned() }
}

/// Characters that show nothing and may do harm.
fn is_dropped(character: char) -> bool {
    let control = character.is_control() && character != '\t';
    let direction = matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}' | '\u{2067}' | '\u{61C}');
    let invisible = matches!(character,
        '\u{200B}' | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{E0000}'..='\u{E0FFF}');
    control || direction || invisible
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(words: &str) -> (String, usize) {
        let mut paper = Paper::new(Locale::Nl);
        let text = paper.text(words);
        (text.plain(), paper.not_shown())
    }

    #[test]
    fn scripts_of_our_fonts_stay_as_they_are() {
        for words in ["Żółć, Çağrı, Nguyễn", "نور الهدى", "ሰላም ለኪ", "Олександра", "naïve – “ok”…"]
        {
            assert_eq!(cleaned(words), (words.to_owned(), 0));
        }
    }

    #[test]
    fn a_letter_with_loose_marks_is_shown_when_a_font_can() {
        assert_eq!(cleaned("e\u{301}").1, 0);
    }

    #[test]
    fn what_no_font_has_is_replaced_once_per_visible_sign() {
        assert_eq!(cleaned("王小明"), ("\u{FFFD}\u{FFFD}\u{FFFD}".to_owned(), 3));
        assert_eq!(cleaned("ok 👩‍👩‍👧‍👦!"), ("ok \u{FFFD}!".to_owned(), 1));
        assert_eq!(cleaned("\u{E000}"), ("\u{FFFD}".to_owned(), 1));
    }

    #[test]
    fn what_shows_nothing_and_may_do_harm_goes() {
        assert_eq!(cleaned("a\u{202E}b\u{0}c\u{7}d\u{FEFF}e\u{200B}f"), ("abcdef".to_owned(), 0));
        assert_eq!(cleaned("een\r\ntwee\u{2028}drie\tvier"), ("een\ntwee\ndrie vier".to_owned(), 0));
    }
}
