//! The word lists, read once: which words name a special category, and which only look as if they did.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::language::taalhulp::{self, HintKind};

/// The lists that come with Kring.
pub(super) static LISTS: LazyLock<Lists> = LazyLock::new(Lists::read);

const SPECIAL: [(HintKind, &str); 6] = [
    (HintKind::Religion, include_str!("words/religion.txt")),
    (HintKind::Ethnicity, include_str!("words/origin.txt")),
    (HintKind::Health, include_str!("words/health.txt")),
    (HintKind::Politics, include_str!("words/politics.txt")),
    (HintKind::SexualLife, include_str!("words/sexual-life.txt")),
    (HintKind::Criminal, include_str!("words/criminal.txt")),
];

/// Lists that taalhulp shares: believers of a faith, and peoples with their adjectives and countries.
const SHARED: [(HintKind, &str); 5] = [
    (HintKind::Religion, "faithful"),
    (HintKind::Ethnicity, "people"),
    (HintKind::Ethnicity, "national"),
    (HintKind::Ethnicity, "tongue"),
    (HintKind::Ethnicity, "land"),
];

/// All lists.
pub(super) struct Lists {
    special: Patterns<HintKind>,
    allowed: Patterns<()>,
    things: Patterns<()>,
    places: HashSet<String>,
    joining: HashSet<&'static str>,
}

impl Lists {
    fn read() -> Self {
        let mut special = Patterns::default();
        for (kind, text) in SPECIAL {
            entries(text).for_each(|entry| special.add(entry, kind));
        }
        for (kind, name) in SHARED {
            for entry in taalhulp::shared_words(name) {
                special.add(&super::folded(&entry), kind);
            }
        }
        Self {
            special,
            allowed: Patterns::of(include_str!("words/allowed.txt")),
            things: Patterns::of(include_str!("words/things.txt")),
            places: entries(include_str!("words/places.txt")).map(str::to_owned).collect(),
            joining: HashSet::from(["en", "and", "of", "or", "home"]),
        }
    }

    /// How many words from the first one on name a special category, and which; of several the longest phrase.
    pub fn special(&self, words: &[Word]) -> Option<(HintKind, usize)> {
        self.special.at(words)
    }

    /// How many words from the first one on are passed over.
    pub fn allowed(&self, words: &[Word]) -> Option<usize> {
        self.allowed.at(words).map(|((), count)| count)
    }

    /// Whether a word is a thing that can be of a country.
    pub fn is_thing(&self, word: &Word) -> bool {
        self.things.at(std::slice::from_ref(word)).is_some()
    }

    /// Whether a word ends as the name of a street or a square does.
    pub fn is_place(&self, word: &Word) -> bool {
        let text = word.folded.as_str();
        let mut ends = text.char_indices().skip(1).map(|(at, _)| &text[at..]);
        ends.any(|end| self.places.contains(end))
    }

    /// Whether a word only joins two others: "Surinaams en Marokkaans", "home cooking".
    pub fn joins(&self, word: &Word) -> bool {
        self.joining.contains(word.folded.as_str())
    }
}

/// A word of a label.
pub(super) struct Word {
    /// As it was written.
    pub written: String,
    /// In small letters, without diacritics.
    pub folded: String,
}

/// Word forms and phrases, each with what it stands for.
struct Patterns<T> {
    whole: HashMap<String, T>,
    beginnings: HashMap<String, T>,
    endings: HashMap<String, T>,
    parts: Vec<(String, T)>,
    exact: HashMap<String, T>,
    /// Phrases by their first word, and those that begin with the beginning of a word.
    phrases: HashMap<String, Vec<Phrase<T>>>,
    loose: Vec<(String, Phrase<T>)>,
}

/// The words of a phrase after its first.
struct Phrase<T> {
    rest: Vec<Form>,
    what: T,
}

/// One word of a phrase.
enum Form {
    Whole(String),
    Beginning(String),
}

impl<T> Default for Patterns<T> {
    fn default() -> Self {
        Self {
            whole: HashMap::new(),
            beginnings: HashMap::new(),
            endings: HashMap::new(),
            parts: Vec::new(),
            exact: HashMap::new(),
            phrases: HashMap::new(),
            loose: Vec::new(),
        }
    }
}

impl Patterns<()> {
    fn of(text: &str) -> Self {
        let mut patterns = Self::default();
        entries(text).for_each(|entry| patterns.add(entry, ()));
        patterns
    }
}

impl<T: Copy> Patterns<T> {
    fn add(&mut self, entry: &str, what: T) {
        let words: Vec<&str> = entry.split([' ', '-', '\'']).filter(|word| !word.is_empty()).collect();
        if let [first, rest @ ..] = &words[..]
            && !rest.is_empty()
        {
            let phrase = Phrase { rest: rest.iter().map(|word| Form::of(word)).collect(), what };
            match first.strip_suffix('*') {
                Some(beginning) => self.loose.push((beginning.to_owned(), phrase)),
                None => self.phrases.entry((*first).to_owned()).or_default().push(phrase),
            }
            return;
        }
        match (entry.strip_prefix('*'), entry.strip_suffix('*')) {
            (Some(part), Some(_)) => self.parts.push((part.trim_end_matches('*').to_owned(), what)),
            (Some(ending), None) => drop(self.endings.insert(ending.to_owned(), what)),
            (None, Some(beginning)) => drop(self.beginnings.insert(beginning.to_owned(), what)),
            (None, None) => match entry.strip_prefix('=') {
                Some(exact) => drop(self.exact.insert(exact.to_owned(), what)),
                None => drop(self.whole.insert(entry.to_owned(), what)),
            },
        }
    }

    /// What the first words are, and how many of them.
    fn at(&self, words: &[Word]) -> Option<(T, usize)> {
        let (first, rest) = words.split_first()?;
        let text = first.folded.as_str();
        let loose = self.loose.iter().filter(|(beginning, _)| text.starts_with(beginning.as_str()));
        let phrases = self.phrases.get(text).into_iter().flatten().chain(loose.map(|(_, phrase)| phrase));
        let fitting = phrases.filter(|phrase| {
            phrase.rest.len() <= rest.len()
                && phrase.rest.iter().zip(rest).all(|(form, word)| form.fits(&word.folded))
        });
        let longest = fitting.max_by_key(|phrase| phrase.rest.len());
        longest
            .map(|phrase| (phrase.what, phrase.rest.len() + 1))
            .or_else(|| self.word(first).map(|what| (what, 1)))
    }

    fn word(&self, word: &Word) -> Option<T> {
        let text = word.folded.as_str();
        let whole = || self.whole.get(text).or_else(|| self.exact.get(&word.written));
        let ends = |(at, c): (usize, char)| {
            let beginning = self.beginnings.get(&text[..at + c.len_utf8()]);
            beginning.or_else(|| self.endings.get(&text[at..]))
        };
        let part = || self.parts.iter().find(|(part, _)| text.contains(part.as_str())).map(|(_, what)| what);
        whole().or_else(|| text.char_indices().find_map(ends)).or_else(part).copied()
    }
}

impl Form {
    fn of(word: &str) -> Self {
        match word.strip_suffix('*') {
            Some(beginning) => Self::Beginning(beginning.to_owned()),
            None => Self::Whole(word.to_owned()),
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Whole(whole) => word == whole,
            Self::Beginning(beginning) => word.starts_with(beginning.as_str()),
        }
    }
}

/// The entries of a list: parted by commas, on lines of which those with a `#` explain.
fn entries(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| line.split(',')).map(str::trim).filter(|entry| !entry.is_empty())
}
