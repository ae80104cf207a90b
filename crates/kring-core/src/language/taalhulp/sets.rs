//! The sets of word forms that patterns name, each kept once: thousands of patterns name a few hundred lists.

use rustc_hash::FxHashMap;

use super::lexicon::{Lexicon, Symbol};

/// Which of the sets.
#[derive(Clone, Copy)]
pub(super) struct SetId(u32);

/// All sets of a set of rules: their symbols in one row, and where each set ends.
#[derive(Default)]
pub(super) struct Sets {
    symbols: Vec<Symbol>,
    ends: Vec<u32>,
}

/// Sets while rules are read, by the part of a pattern that names them.
#[derive(Default)]
pub(super) struct SetsRead {
    sets: Sets,
    by_part: FxHashMap<String, SetId>,
}

impl SetsRead {
    /// The set of a part such as `die|de|<group>`. `list` gives the words of a list by its name; an unknown name is
    /// given back as the error.
    pub(super) fn set<'l>(
        &mut self,
        part: &str,
        lexicon: &mut Lexicon,
        list: impl Fn(&str) -> Option<&'l [String]>,
    ) -> Result<SetId, String> {
        if let Some(known) = self.by_part.get(part) {
            return Ok(*known);
        }
        let mut one_of = Vec::new();
        for form in part.split('|') {
            match form.strip_prefix('<').and_then(|form| form.strip_suffix('>')) {
                Some(name) => {
                    let words = list(name).ok_or_else(|| form.to_owned())?;
                    one_of.extend(words.iter().map(|word| lexicon.symbol(word)));
                }
                None => one_of.push(lexicon.symbol(form)),
            }
        }
        one_of.sort_unstable();
        one_of.dedup();
        let id = self.sets.push(&one_of);
        self.by_part.insert(part.to_owned(), id);
        Ok(id)
    }

    /// The sets, when all rules are read.
    pub(super) fn finish(mut self) -> Sets {
        self.sets.symbols.shrink_to_fit();
        self.sets.ends.shrink_to_fit();
        self.sets
    }

    /// The symbols of a set, ascending.
    pub(super) fn symbols(&self, id: SetId) -> &[Symbol] {
        self.sets.symbols(id)
    }
}

impl Sets {
    fn push(&mut self, symbols: &[Symbol]) -> SetId {
        // Saturates at numbers that no memory holds.
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let id = SetId(count(self.ends.len()));
        self.symbols.extend_from_slice(symbols);
        self.ends.push(count(self.symbols.len()));
        id
    }

    fn symbols(&self, SetId(id): SetId) -> &[Symbol] {
        let end = |at: usize| self.ends.get(at).map_or(0, |end| *end as usize);
        let at = id as usize;
        let start = at.checked_sub(1).map_or(0, end);
        self.symbols.get(start..end(at)).unwrap_or_default()
    }

    /// Whether one of these symbols is in a set.
    pub(super) fn has_any(&self, id: SetId, symbols: &[Symbol]) -> bool {
        let set = self.symbols(id);
        symbols.iter().any(|symbol| set.binary_search(symbol).is_ok())
    }
}
