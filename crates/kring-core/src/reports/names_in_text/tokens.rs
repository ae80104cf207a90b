//! A text as the words it is made of, each with its place and as it is compared.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::language::fold::fold;
use crate::language::titles::is_title;

/// A word of a text.
#[derive(Debug)]
pub(super) struct Token {
    /// Where it begins, in bytes of the text.
    pub start: usize,
    /// Where it ends, an apostrophe of the genitive included.
    pub end: usize,
    /// In small letters without accents, apostrophes and signs that cannot be seen.
    pub folded: String,
    /// The same up to its last apostrophe, and what follows that.
    pub before_apostrophe: Option<(String, String)>,
    /// Whether an apostrophe closes it: "Kees' fiets".
    pub closing_apostrophe: bool,
    /// Whether it begins with a capital or with a letter that has none.
    pub capital: bool,
    /// Whether a sentence begins with it.
    pub opens_sentence: bool,
    /// What stands between the word before and this one.
    pub joint: Joint,
}

/// What stands between two words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// Blanks, within a paragraph.
    Space,
    /// A hyphen and nothing else.
    Hyphen,
    /// A full stop, with or without blanks, or a slash.
    Dot,
    /// A comma and blanks.
    Comma,
    /// Anything else.
    Break,
}

/// How the end of a word goes beyond the name in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// It does not.
    Plain,
    /// A genitive with an apostrophe: "Samira's", "Kees'".
    Apostrophe,
    /// A genitive without one: "Daans".
    BareS,
    /// A case ending after an apostrophe, as Turkish has: "Aylin'e".
    Case,
}

impl Token {
    /// What of the word may be a name, likeliest first.
    pub fn stems(&self) -> impl Iterator<Item = (&str, Ending)> {
        /// A name is longer than this before a genitive without an apostrophe is taken off.
        const SHORTEST_WITH_BARE_S: usize = 3;
        /// No case ending is longer than this.
        const LONGEST_CASE: usize = 4;
        let whole = if self.closing_apostrophe { Ending::Apostrophe } else { Ending::Plain };
        let apostrophe = self.before_apostrophe.as_ref().and_then(|(stem, rest)| match rest.as_str() {
            "s" => Some((stem.as_str(), Ending::Apostrophe)),
            rest if rest.chars().count() <= LONGEST_CASE => Some((stem.as_str(), Ending::Case)),
            _ => None,
        });
        let bare = self.folded.strip_suffix('s').filter(|stem| stem.len() >= SHORTEST_WITH_BARE_S);
        std::iter::once((self.folded.as_str(), whole))
            .chain(apostrophe)
            .chain(bare.map(|stem| (stem, Ending::BareS)))
    }

    /// Whether it is short for a word that stands within names, given the word behind it: "v.d.", "vd", "d.".
    pub fn is_short_particle(&self, behind: Option<&Token>) -> bool {
        match self.folded.as_str() {
            "vd" => true,
            "v" => !self.capital || behind.is_some_and(|token| token.folded == "d"),
            "d" | "t" => !self.capital,
            _ => false,
        }
    }

    /// Whether it is one letter.
    pub fn is_letter(&self) -> bool {
        self.folded.chars().nth(1).is_none()
    }
}

/// The words of a text, in order.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let mut all: Vec<Token> = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        if !first.is_alphanumeric() {
            continue;
        }
        let mut end = start + first.len_utf8();
        let mut apostrophe = None;
        while let Some(&(at, sign)) = rest.peek() {
            let within = is_word(sign) || is_apostrophe(sign) && goes_on(&text[at + sign.len_utf8()..]);
            // A number written onto a word, as that of a footnote is, is no part of it.
            let other_sort = sign.is_numeric() != first.is_numeric() && sign.is_alphanumeric();
            if !within || other_sort {
                break;
            }
            if is_apostrophe(sign) {
                apostrophe = Some(at);
            }
            end = at + sign.len_utf8();
            rest.next();
        }
        let token = token(text, start, end, apostrophe, all.last());
        if !token.folded.is_empty() {
            all.push(token);
        }
    }
    all
}

fn token(text: &str, start: usize, end: usize, apostrophe: Option<usize>, before: Option<&Token>) -> Token {
    let between = &text[before.map_or(0, |token| token.end)..start];
    let joint = if before.is_some() { joint(between) } else { Joint::Break };
    let word = &text[start..end];
    let folded = as_compared(word);
    let quoted = between.chars().next_back().is_some_and(is_apostrophe);
    let closing = text[end..].chars().next().filter(|sign| is_apostrophe(*sign));
    let closing = closing.filter(|_| !quoted && folded.ends_with(['s', 'x', 'z']));
    Token {
        start,
        end: end + closing.map_or(0, char::len_utf8),
        before_apostrophe: apostrophe.map(|at| {
            let after = text[at..end].chars().next().map_or(at, |sign| at + sign.len_utf8());
            (as_compared(&text[start..at]), as_compared(&text[after..end]))
        }),
        closing_apostrophe: closing.is_some(),
        capital: !word.chars().next().is_some_and(char::is_lowercase),
        opens_sentence: before.is_none_or(|before| opens(before, between)),
        joint,
        folded,
    }
}

/// Whether a sentence begins after this word and what stands behind it.
fn opens(before: &Token, between: &str) -> bool {
    let abbreviated = before.is_letter() || is_title(&before.folded);
    between.contains(['!', '?', '\n', '•', '…']) || between.contains('.') && !abbreviated
}

fn joint(between: &str) -> Joint {
    let mut breaks = 0;
    let mut seen = Joint::Space;
    for sign in between.chars().filter(|sign| !is_invisible(*sign)) {
        let now = match sign {
            '\n' => {
                breaks += 1;
                continue;
            }
            '-' | '\u{2010}' | '\u{2011}' => Joint::Hyphen,
            // As in "v.d." and "v/d".
            '.' | '/' => Joint::Dot,
            ',' => Joint::Comma,
            sign if sign.is_whitespace() || is_apostrophe(sign) => continue,
            _ => Joint::Break,
        };
        seen = if seen == Joint::Space { now } else { Joint::Break };
    }
    let spaced_hyphen = seen == Joint::Hyphen && between.contains(char::is_whitespace);
    if breaks > 1 || spaced_hyphen { Joint::Break } else { seen }
}

/// A word in small letters without accents, apostrophes and signs that cannot be seen.
fn as_compared(word: &str) -> String {
    if word.is_ascii() {
        return word.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    let seen: String = word.nfkc().filter(|sign| !is_invisible(*sign) && !is_apostrophe(*sign)).collect();
    fold(&seen)
}

fn is_word(sign: char) -> bool {
    sign.is_alphanumeric() || is_combining_mark(sign) || is_invisible(sign)
}

/// Whether a word goes on after an apostrophe.
fn goes_on(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_alphanumeric)
}

/// The apostrophe as it is typed, as it is set, and the signs that stand in for it in other alphabets.
fn is_apostrophe(sign: char) -> bool {
    matches!(sign, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | 'ʻ' | 'ʾ' | 'ʿ' | '′' | '＇')
}

/// Signs without a shape of their own: soft hyphens, joiners, marks of direction, the Arabic stretch.
fn is_invisible(sign: char) -> bool {
    matches!(sign,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{640}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
