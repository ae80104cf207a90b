//! A pattern of words, and where it stands in a text.
//!
//! `die|de` one of these words; `moslim*` a beginning, `*gelovig` an ending; `<group>` a word of that list; `?word` a
//! word that may be missing; `..3` at most three words in between; `^` the start of a clause, `$` its end. A pattern
//! stays within one clause: it does not reach over a comma or a full stop.

use super::lexicon::{Lexicon, Symbol};
use super::words::Words;

/// A pattern of words.
pub(super) struct Pattern {
    at_start: bool,
    steps: Vec<Step>,
}

enum Step {
    /// A word that is one of these.
    Word { one_of: Vec<Symbol>, optional: bool },
    /// So many words or fewer.
    Gap(usize),
    /// The end of the clause.
    End,
}

/// A text with the symbols of its words.
pub(super) struct Reading<'a> {
    pub(super) words: &'a Words<'a>,
    pub(super) symbols: Vec<Vec<Symbol>>,
}

impl Pattern {
    /// Reads a pattern. `list` gives the words of a list by its name; an unknown name is given back as the error.
    pub(super) fn read<'l>(
        text: &str,
        lexicon: &mut Lexicon,
        list: impl Fn(&str) -> Option<&'l [String]>,
    ) -> Result<Self, String> {
        let mut pattern = Self { at_start: false, steps: Vec::new() };
        for part in text.split_whitespace() {
            if part == "^" {
                pattern.at_start = true;
            } else if part == "$" {
                pattern.steps.push(Step::End);
            } else if let Some(most) = part.strip_prefix("..") {
                pattern.steps.push(Step::Gap(most.parse().map_err(|_| part.to_owned())?));
            } else {
                let (optional, forms) = part.strip_prefix('?').map_or((false, part), |rest| (true, rest));
                let mut one_of = Vec::new();
                for form in forms.split('|') {
                    match form.strip_prefix('<').and_then(|form| form.strip_suffix('>')) {
                        Some(name) => {
                            let words = list(name).ok_or_else(|| form.to_owned())?;
                            one_of.extend(words.iter().map(|word| lexicon.symbol(word)));
                        }
                        None => one_of.push(lexicon.symbol(form)),
                    }
                }
                pattern.steps.push(Step::Word { one_of, optional });
            }
        }
        for step in &mut pattern.steps {
            if let Step::Word { one_of, .. } = step {
                one_of.sort_unstable();
                one_of.dedup();
            }
        }
        match pattern.steps.first() {
            Some(Step::Word { optional: false, .. }) => Ok(pattern),
            _ => Err(text.to_owned()),
        }
    }

    /// The symbols its first word may have.
    pub(super) fn openings(&self) -> &[Symbol] {
        match self.steps.first() {
            Some(Step::Word { one_of, .. }) => one_of,
            _ => &[],
        }
    }

    /// The most words it takes.
    pub(super) fn most(&self) -> usize {
        let most = |step: &Step| match step {
            Step::Word { .. } => 1,
            Step::Gap(most) => *most,
            Step::End => 0,
        };
        self.steps.iter().map(most).sum()
    }

    /// Where it ends when it starts at this word: the word after its last.
    pub(super) fn end_from(&self, reading: &Reading, start: usize) -> Option<usize> {
        if self.at_start && !reading.words.opens_clause(start) {
            return None;
        }
        let ahead = reading.words.all[start..].iter().take(self.most() + 1);
        let clause = reading.words.all.get(start)?.clause;
        let within = ahead.take_while(|word| word.clause == clause).count();
        go(&self.steps, &reading.symbols[..start + within], start)
    }

    /// The places where it stands that start in this range.
    pub(super) fn places<'p>(
        &'p self,
        reading: &'p Reading,
        range: std::ops::Range<usize>,
    ) -> impl Iterator<Item = (usize, usize)> + 'p {
        range.filter_map(move |start| Some((start, self.end_from(reading, start)?)))
    }
}

fn go(steps: &[Step], symbols: &[Vec<Symbol>], at: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    match step {
        Step::End if at < symbols.len() => None,
        Step::End => go(rest, symbols, at),
        Step::Gap(most) => (0..=*most).find_map(|skipped| go(rest, symbols, at + skipped)),
        Step::Word { one_of, optional } => {
            let stands = symbols
                .get(at)
                .is_some_and(|word| word.iter().any(|symbol| one_of.binary_search(symbol).is_ok()));
            let with = if stands { go(rest, symbols, at + 1) } else { None };
            with.or_else(|| if *optional { go(rest, symbols, at) } else { None })
        }
    }
}
