//! Finding people in texts.

use std::collections::HashSet;

use crate::model::Model;
use crate::people::PersonId;

use super::register::{Entry, Register};
use super::spelled::Role;
use super::tokens::{Ending, Joint, Token, tokens};
use super::vocabulary::VOCABULARY;
use super::weighing::weigh;
use super::{Mention, NameCertainty, NameForm};

/// Looks for the people of a vault in some texts.
pub(crate) struct NameFinder<'a> {
    register: Register,
    /// The people these texts are most likely about.
    circle: &'a HashSet<PersonId>,
}

/// A stretch of words that names somebody.
pub(super) struct Run {
    /// The first and the last word.
    pub first: usize,
    pub last: usize,
    /// The word the name was found by.
    pub anchor: usize,
    /// What of that word is the name.
    pub stem: String,
    /// How the last word ends.
    pub ending: Ending,
    /// Everybody whose name has all these words, with what the first of them is.
    pub entries: Vec<Entry>,
    /// How many words are a name by themselves.
    pub words: usize,
    /// Whether a title, all that stands within the name, or their initials stand with it.
    pub confirmed: bool,
    /// Whether it is a title.
    pub titled: bool,
    /// Whether it has a first letter or a word that is not of their name.
    pub others: bool,
    pub given: bool,
    pub family: bool,
}

impl<'a> NameFinder<'a> {
    /// A finder for these texts. `circle` are the people they are most likely about: only of them is a word in small
    /// letters asked about when it is their name too.
    pub fn new<'t>(
        model: &Model,
        texts: impl IntoIterator<Item = &'t str>,
        circle: &'a HashSet<PersonId>,
    ) -> Self {
        let mut wanted = HashSet::new();
        for text in texts {
            for token in tokens(text) {
                wanted.extend(token.stems().map(|(stem, _)| stem.to_owned()));
                wanted.extend(after_joined_word(&token.folded).map(str::to_owned));
            }
        }
        Self { register: Register::of(model.people.values(), &wanted), circle }
    }

    /// Everybody named in a text, in order, none of them overlapping.
    pub fn find(&self, text: &str) -> Vec<Mention> {
        let tokens = tokens(text);
        let mut found = Vec::new();
        let (mut next, mut free) = (0, 0);
        while next < tokens.len() {
            let Some(mut run) = self.start(&tokens, next) else {
                next += 1;
                continue;
            };
            self.extend_right(&tokens, &mut run);
            self.extend_left(&tokens, &mut run, free);
            if let Some(certainty) = weigh(&run, &tokens, free, |entry| self.is_near(entry)) {
                found.push(self.mention(&run, text, &tokens, certainty));
                free = run.last + 1;
            }
            next = run.last + 1;
        }
        self.find_unspaced(text, &mut found);
        found
    }

    fn is_near(&self, entry: &Entry) -> bool {
        self.circle.contains(&self.register.id(entry.person))
    }

    /// A name that begins with, or is found by, the word at `at`.
    fn start(&self, tokens: &[Token], at: usize) -> Option<Run> {
        let token = &tokens[at];
        let mut stems = token.stems();
        let known = stems.find_map(|(stem, ending)| {
            let entries = self.register.with_word(stem);
            (!entries.is_empty()).then_some((stem, ending, entries, false))
        });
        let joined = || {
            let stem = after_joined_word(&token.folded)?;
            let entries = self.register.with_word(stem);
            (!entries.is_empty()).then_some((stem, Ending::Plain, entries, true))
        };
        let (stem, ending, entries, others) = known.or_else(joined)?;
        Some(Run {
            first: at,
            last: at,
            anchor: at,
            stem: stem.to_owned(),
            ending,
            words: 1,
            confirmed: false,
            titled: false,
            others,
            given: entries.iter().any(|entry| entry.role != Role::Family),
            family: entries.iter().all(|entry| entry.role == Role::Family),
            entries: entries.to_vec(),
        })
    }

    /// Takes in the words behind that belong to the name of somebody it may be.
    fn extend_right(&self, tokens: &[Token], run: &mut Run) {
        while run.ending == Ending::Plain {
            let mut at = run.last + 1;
            while self.is_particle_of(tokens, at, run) {
                at += 1;
            }
            let within = |token: &Token| matches!(token.joint, Joint::Space | Joint::Hyphen);
            let Some(token) = tokens.get(at).filter(|token| within(token)) else { break };
            let Some((entries, ending)) = self.narrowed(token, &run.entries) else {
                self.extend_with_stranger(tokens, run);
                break;
            };
            run.take(entries, self.role_at(token, run), ending, at);
        }
        self.extend_over_comma(tokens, run);
    }

    /// Takes in a family name of other people behind a given name: somebody of whom we know the halves only.
    fn extend_with_stranger(&self, tokens: &[Token], run: &mut Run) {
        let Some(token) = tokens.get(run.last + 1) else { return };
        let known = token.stems().find_map(|(stem, ending)| {
            let entries = self.register.with_word(stem);
            (!entries.is_empty() && entries.iter().all(|entry| entry.role == Role::Family))
                .then_some((entries, ending))
        });
        if let Some((entries, ending)) = known
            && run.given
            && run.words == 1
            && token.joint == Joint::Space
            && tokens[run.anchor].capital
            && token.capital
        {
            run.entries.extend(entries);
            (run.family, run.others, run.ending) = (true, true, ending);
            run.last += 1;
        }
    }

    /// Takes in what stands behind the comma of a name that was turned round: "Berg, Joke van den".
    fn extend_over_comma(&self, tokens: &[Token], run: &mut Run) {
        let comma = tokens.get(run.last + 1).is_some_and(|token| token.joint == Joint::Comma);
        if !comma || !run.family || run.ending != Ending::Plain {
            return;
        }
        let mut at = run.last + 1;
        let mut entries = run.entries.clone();
        let (mut names, mut particles) = (0, 0);
        while let Some(token) = tokens.get(at) {
            let goes_on = match token.joint {
                Joint::Space | Joint::Hyphen => true,
                Joint::Dot => tokens[at - 1].is_letter(),
                Joint::Comma => at == run.last + 1,
                Joint::Break => false,
            };
            let fitting = match self.narrowed(token, &entries) {
                Some((fitting, Ending::Plain)) => (fitting, 1, 0),
                _ if self.is_initial_of(token, &entries) => (entries.clone(), 1, 0),
                _ => (self.with_particle(token, &entries), 0, 1),
            };
            if !goes_on || fitting.0.is_empty() {
                break;
            }
            entries = fitting.0;
            (names, particles) = (names + fitting.1, particles + fitting.2);
            at += 1;
        }
        let all = |entry: &Entry| self.register.name(entry.person).particles.len() == particles;
        if names > 0 || particles > 0 && entries.iter().any(all) {
            (run.entries, run.last, run.confirmed) = (entries, at - 1, true);
            run.given |= names > 0;
        }
    }

    /// Takes in what stands before: "van den", initials, titles. Nothing before `free`.
    fn extend_left(&self, tokens: &[Token], run: &mut Run, free: usize) {
        let mut particles = 0;
        while run.first > free
            && matches!(tokens[run.first].joint, Joint::Space | Joint::Hyphen)
            && self.is_particle_of(tokens, run.first - 1, run)
        {
            run.first -= 1;
            particles += 1;
        }
        let whole = |entry: &Entry| self.register.name(entry.person).particles.len() == particles;
        run.confirmed |= particles > 0 && run.entries.iter().any(whole);
        self.take_initials(tokens, run, free);
        while run.first > free
            && matches!(tokens[run.first].joint, Joint::Space | Joint::Dot)
            && VOCABULARY.is_title(&tokens[run.first - 1].folded)
        {
            run.first -= 1;
            (run.confirmed, run.titled) = (true, true);
            let the_gentleman = run.first > free
                && tokens[run.first].folded == "heer"
                && tokens[run.first - 1].folded == "de";
            run.first -= usize::from(the_gentleman);
        }
    }

    fn take_initials(&self, tokens: &[Token], run: &mut Run, free: usize) {
        while run.first > free {
            let (before, joint) = (&tokens[run.first - 1], tokens[run.first].joint);
            let initial = before.is_letter() && before.capital && matches!(joint, Joint::Space | Joint::Dot);
            if !initial || before.folded.chars().all(|letter| !letter.is_alphabetic()) {
                break;
            }
            let fitting: Vec<Entry> = run
                .entries
                .iter()
                .copied()
                .filter(|entry| self.has_initial(*entry, &before.folded))
                .collect();
            if fitting.is_empty() {
                run.others = true;
            } else {
                run.entries = fitting;
                run.confirmed = true;
            }
            run.given = true;
            run.first -= 1;
        }
    }

    /// Those of `entries` whose name has this word too, and how the word ends.
    fn narrowed(&self, token: &Token, entries: &[Entry]) -> Option<(Vec<Entry>, Ending)> {
        token.stems().find_map(|(stem, ending)| {
            let with = self.register.with_word(stem);
            let fitting: Vec<Entry> = entries
                .iter()
                .copied()
                .filter(|entry| with.iter().any(|other| other.person == entry.person))
                .collect();
            (!fitting.is_empty()).then_some((fitting, ending))
        })
    }

    /// What a word is in the name of the first it may be of.
    fn role_at(&self, token: &Token, run: &Run) -> Role {
        let of = |entry: &Entry| run.entries.iter().any(|other| other.person == entry.person);
        let roles =
            token.stems().flat_map(|(stem, _)| self.register.with_word(stem)).filter(|entry| of(entry));
        roles.map(|entry| entry.role).next().unwrap_or(Role::Given)
    }

    fn is_particle_of(&self, tokens: &[Token], at: usize, run: &Run) -> bool {
        let Some(token) = tokens.get(at) else { return false };
        let joined = at < run.first || matches!(token.joint, Joint::Space | Joint::Hyphen);
        joined && !self.with_particle(token, &run.entries).is_empty()
    }

    fn with_particle(&self, token: &Token, entries: &[Entry]) -> Vec<Entry> {
        let has = |entry: &&Entry| self.register.name(entry.person).particles.contains(&token.folded);
        entries.iter().filter(has).copied().collect()
    }

    fn is_initial_of(&self, token: &Token, entries: &[Entry]) -> bool {
        token.is_letter()
            && token.capital
            && entries.iter().any(|entry| self.has_initial(*entry, &token.folded))
    }

    fn has_initial(&self, entry: Entry, letter: &str) -> bool {
        self.register.name(entry.person).initials.iter().any(|initial| initial == letter)
    }

    fn mention(&self, run: &Run, text: &str, tokens: &[Token], certainty: NameCertainty) -> Mention {
        let mut people: Vec<PersonId> =
            run.entries.iter().map(|entry| self.register.id(entry.person)).collect();
        people.sort_unstable();
        people.dedup();
        let anchor = &tokens[run.anchor];
        let joined = run.first == run.anchor && after_joined_word(&anchor.folded) == Some(run.stem.as_str());
        let letter = text[anchor.start..].chars().next().filter(|_| joined);
        Mention {
            range: tokens[run.first].start + letter.map_or(0, char::len_utf8)..tokens[run.last].end,
            people,
            form: match (run.given, run.family) {
                (true, true) => NameForm::Whole,
                (false, true) => NameForm::FamilyName,
                _ => NameForm::GivenName,
            },
            genitive: matches!(run.ending, Ending::Apostrophe | Ending::BareS),
            opens_sentence: tokens[run.first].opens_sentence,
            certainty,
        }
    }

    /// Adds names of scripts that put no spaces between words; they are found wherever they stand.
    fn find_unspaced(&self, text: &str, found: &mut Vec<Mention>) {
        for (name, person) in &self.register.unspaced {
            for (start, _) in text.match_indices(name.as_str()) {
                let range = start..start + name.len();
                let other = found
                    .iter_mut()
                    .find(|other| other.range.start < range.end && range.start < other.range.end);
                match other {
                    Some(other) if other.range == range && !other.people.contains(person) => {
                        other.people.push(*person);
                    }
                    Some(_) => {}
                    None => found.push(Mention {
                        range,
                        people: vec![*person],
                        form: NameForm::GivenName,
                        genitive: false,
                        opens_sentence: false,
                        certainty: NameCertainty::Certain,
                    }),
                }
            }
        }
        found.sort_unstable_by_key(|mention| mention.range.start);
    }
}

impl Run {
    /// Takes in the word at `at` and what lies before it.
    fn take(&mut self, entries: Vec<Entry>, role: Role, ending: Ending, at: usize) {
        self.entries = entries;
        self.words += 1;
        self.given |= role != Role::Family;
        self.family |= role == Role::Family;
        self.ending = ending;
        self.last = at;
    }
}

/// An Arabic word behind the "and", "in", "to" or "so" that is written onto it.
fn after_joined_word(folded: &str) -> Option<&str> {
    let rest = folded.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك'])?;
    rest.chars().nth(2).map(|_| rest)
}
