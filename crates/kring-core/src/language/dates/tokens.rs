//! The words of a text that is to be a date or an hour.

use super::words;

/// Lower-case words, without commas and closing dots; compounds such as "vrijdagavond" and "14uur" come as two.
pub(crate) struct Tokens {
    words: Vec<String>,
    at: usize,
}

impl Tokens {
    /// Cuts a text into words.
    pub(crate) fn of(text: &str) -> Self {
        let text = text.to_lowercase().replace(['\u{2019}', '\u{2018}', '`'], "'");
        let mut cut = Vec::new();
        for word in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')')) {
            let word =
                word.trim_end_matches(['.', '!', '?', ':']).trim_start_matches(['\u{2013}', '\u{2014}']);
            if word.is_empty() || word == "-" {
                continue;
            }
            match words::split_compound(word) {
                Some((first, second)) => cut.extend([first.to_owned(), second.to_owned()]),
                None => cut.push(word.to_owned()),
            }
        }
        Self { words: cut, at: 0 }
    }

    /// Whether nothing is left.
    pub(crate) fn is_empty(&self) -> bool {
        self.at >= self.words.len()
    }

    /// The word `ahead` places from here.
    pub(crate) fn peek(&self, ahead: usize) -> Option<&str> {
        self.words.get(self.at + ahead).map(String::as_str)
    }

    /// The place after this phrase, when it stands from `ahead` on.
    pub(crate) fn stand(&self, ahead: usize, phrase: &str) -> Option<usize> {
        let mut used = 0;
        for word in phrase.split(' ') {
            if self.peek(ahead + used) != Some(word) {
                return None;
            }
            used += 1;
        }
        Some(ahead + used)
    }

    /// The word before this place.
    pub(crate) fn before(&self) -> Option<&str> {
        self.words.get(self.at.checked_sub(1)?).map(String::as_str)
    }

    /// The next `count` words as one text, for a message.
    pub(crate) fn joined(&self, count: usize) -> String {
        self.words.iter().skip(self.at).take(count).map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Goes on by `count` words.
    pub(crate) fn skip(&mut self, count: usize) {
        self.at += count;
    }

    /// Goes back by `count` words.
    pub(super) fn back(&mut self, count: usize) {
        self.at = self.at.saturating_sub(count);
    }
}
