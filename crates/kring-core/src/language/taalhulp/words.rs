//! A text as the words rules look at: lower case, without diacritics, each with its place.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The words of a text.
pub(super) struct Words<'a> {
    pub(super) all: Vec<Word<'a>>,
}

/// One word.
pub(super) struct Word<'a> {
    /// As written.
    pub(super) written: &'a str,
    /// Folded: lower case, without diacritics.
    pub(super) folded: String,
    /// Its first byte in the text.
    pub(super) start: usize,
    /// The byte after it.
    pub(super) end: usize,
    /// Counts clauses: words on both sides of a mark such as a comma have different ones.
    pub(super) clause: usize,
    /// Counts sentences.
    pub(super) sentence: usize,
}

impl Word<'_> {
    /// Whether it is written as a name within a sentence would be.
    pub(super) fn is_capital(&self) -> bool {
        let mut letters = self.written.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    }
}

impl<'a> Words<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        let mut words = Self { all: Vec::new() };
        let (mut clause, mut sentence) = (0, 0);
        let mut start = None;
        let mut letters = text.char_indices().chain([(text.len(), '\n')]).peekable();
        while let Some((at, c)) = letters.next() {
            let next = letters.peek().map_or(' ', |(_, next)| *next);
            let inner = start.is_some() && is_joint(c) && next.is_alphanumeric();
            if c.is_alphanumeric() || is_combining_mark(c) || inner {
                start.get_or_insert(at);
                continue;
            }
            if let Some(start) = start.take() {
                words.push(text, start, at, clause, sentence);
            }
            match c {
                '.' | '!' | '?' | '\n' => (clause, sentence) = (clause + 1, sentence + 1),
                ',' | ';' | ':' | '(' | ')' | '"' | '\u{201c}' | '\u{201d}' | '\u{2013}' | '\u{2014}' => {
                    clause += 1;
                }
                _ => {}
            }
        }
        words
    }

    fn push(&mut self, text: &'a str, start: usize, end: usize, clause: usize, sentence: usize) {
        let written = &text[start..end];
        self.all.push(Word { written, folded: fold(written), start, end, clause, sentence });
    }

    /// Whether a word opens its clause.
    pub(super) fn opens_clause(&self, at: usize) -> bool {
        at == 0 || self.all[at - 1].clause != self.all[at].clause
    }
}

/// The sentence that a stretch of a text stands in, without the spaces around it.
pub(super) fn sentence_around(text: &str, start: usize, end: usize) -> (usize, usize) {
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '\n');
    let from = text[..start].rfind(ends).map_or(0, |at| at + 1);
    let from = from + text[from..start].len() - text[from..start].trim_start().len();
    let to = text[end..].find(ends).map_or(text.len(), |at| {
        let mark = end + at;
        if text[mark..].starts_with('\n') { mark } else { mark + 1 }
    });
    (from, to)
}

/// Lower case, without diacritics, with plain apostrophes.
pub(super) fn fold(word: &str) -> String {
    if word.bytes().all(|b| b.is_ascii_lowercase()) {
        return word.to_owned();
    }
    let lower = word.to_lowercase();
    lower.nfd().filter(|c| !is_combining_mark(*c)).map(|c| if is_apostrophe(c) { '\'' } else { c }).collect()
}

fn is_joint(c: char) -> bool {
    c == '-' || c == '\'' || is_apostrophe(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\u{2019}' | '\u{2018}')
}
