//! A pattern of words, and where it stands in a text.
//!
//! `die|de` one of these words; `moslim*` a beginning, `*gelovig` an ending; `<group>` a word of that list; `?word` a
//! word that may be missing; `..3` at most three words in between; `^` the start of a clause, `$` its end. A pattern
//! stays within one clause: it does not reach over a comma or a full stop.

use super::lexicon::Symbol;
use super::sets::{SetId, Sets};
use super::words::Words;

/// A pattern of words.
pub(super) struct Pattern {
    at_start: bool,
    steps: Box<[Step]>,
}

enum Step {
    /// A word that is one of a set.
    Word { one_of: SetId, optional: bool },
    /// So many words or fewer.
    Gap(u8),
    /// The end of the clause.
    End,
}

/// A text with the symbols of its words.
pub(super) struct Reading<'a> {
    pub(super) words: &'a Words<'a>,
    pub(super) symbols: Vec<Vec<Symbol>>,
    pub(super) sets: &'a Sets,
}

impl Pattern {
    /// Reads a pattern; `set` gives the set of a part such as `die|<group>`, or what of it is unknown, which is given back
    /// as the error.
    pub(super) fn read(
        text: &str,
        mut set: impl FnMut(&str) -> Result<SetId, String>,
    ) -> Result<Self, String> {
        let mut at_start = false;
        let mut steps = Vec::new();
        for part in text.split_whitespace() {
            if part == "^" {
                at_start = true;
            } else if part == "$" {
                steps.push(Step::End);
            } else if let Some(most) = part.strip_prefix("..") {
                steps.push(Step::Gap(most.parse().map_err(|_| part.to_owned())?));
            } else {
                let (optional, forms) = part.strip_prefix('?').map_or((false, part), |rest| (true, rest));
                steps.push(Step::Word { one_of: set(forms)?, optional });
            }
        }
        match steps.first() {
            Some(Step::Word { optional: false, .. }) => Ok(Self { at_start, steps: steps.into() }),
            _ => Err(text.to_owned()),
        }
    }

    /// The set its first word is of.
    pub(super) fn opening(&self) -> Option<SetId> {
        match self.steps.first() {
            Some(Step::Word { one_of, .. }) => Some(*one_of),
            _ => None,
        }
    }

    /// The most words it takes.
    pub(super) fn most(&self) -> usize {
        let most = |step: &Step| match step {
            Step::Word { .. } => 1,
            Step::Gap(most) => usize::from(*most),
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
        go(&self.steps, reading.sets, &reading.symbols[..start + within], start)
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

fn go(steps: &[Step], sets: &Sets, symbols: &[Vec<Symbol>], at: usize) -> Option<usize> {
    let Some((step, rest)) = steps.split_first() else { return Some(at) };
    match step {
        Step::End if at < symbols.len() => None,
        Step::End => go(rest, sets, symbols, at),
        Step::Gap(most) => (0..=usize::from(*most)).find_map(|skipped| go(rest, sets, symbols, at + skipped)),
        Step::Word { one_of, optional } => {
            let stands = symbols.get(at).is_some_and(|word| sets.has_any(*one_of, word));
            let with = if stands { go(rest, sets, symbols, at + 1) } else { None };
            with.or_else(|| if *optional { go(rest, sets, symbols, at) } else { None })
        }
    }
}
