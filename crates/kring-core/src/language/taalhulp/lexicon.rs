//! The single words rules are made of, looked up all at once: whole words, beginnings ("moslim*"), endings
//! ("*gelovig"), exact spellings ("=SP") and names ("@name").

use rustc_hash::FxHashMap;

use super::words::{Word, Words, fold};

/// A word form that rules ask for.
pub(super) type Symbol = u32;

/// Any word.
pub(super) const ANY: Symbol = 0;
/// A word with a capital that does not open its clause.
pub(super) const NAME: Symbol = 1;

/// All the word forms of a set of rules.
#[derive(Default)]
pub(super) struct Lexicon {
    whole: FxHashMap<Box<str>, Symbol>,
    beginnings: FxHashMap<Box<str>, Symbol>,
    endings: FxHashMap<Box<str>, Symbol>,
    exact: FxHashMap<Box<str>, Symbol>,
    count: Symbol,
}

impl Lexicon {
    /// The symbol of a word form, made when it is new.
    pub(super) fn symbol(&mut self, form: &str) -> Symbol {
        let (map, key) = match form {
            "*" => return ANY,
            "@name" => return NAME,
            _ => {
                if let Some(exact) = form.strip_prefix('=') {
                    (&mut self.exact, exact.to_owned())
                } else if let Some(beginning) = form.strip_suffix('*') {
                    (&mut self.beginnings, fold(beginning))
                } else if let Some(ending) = form.strip_prefix('*') {
                    (&mut self.endings, fold(ending))
                } else {
                    (&mut self.whole, fold(form))
                }
            }
        };
        *map.entry(key.into()).or_insert_with(|| {
            self.count += 1;
            NAME + self.count
        })
    }

    /// Gives back the room that more word forms would have had.
    pub(super) fn shrink_to_fit(&mut self) {
        for forms in [&mut self.whole, &mut self.beginnings, &mut self.endings, &mut self.exact] {
            forms.shrink_to_fit();
        }
    }

    /// The symbols of each word of a text.
    pub(super) fn read(&self, words: &Words) -> Vec<Vec<Symbol>> {
        (0..words.all.len()).map(|at| self.read_one(&words.all[at], words.opens_clause(at))).collect()
    }

    fn read_one(&self, word: &Word, opens: bool) -> Vec<Symbol> {
        let folded = word.folded.as_str();
        let mut symbols = vec![ANY];
        if word.is_capital() && !opens {
            symbols.push(NAME);
        }
        symbols.extend(self.whole.get(folded));
        symbols.extend(self.exact.get(word.written));
        for (at, c) in folded.char_indices() {
            symbols.extend(self.beginnings.get(&folded[..at + c.len_utf8()]));
            symbols.extend(self.endings.get(&folded[at..]));
        }
        symbols
    }
}
