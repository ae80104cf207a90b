//! From the word a name was found by to all the words of that name.

use crate::language::titles::is_title;

use super::NameForm;
use super::register::{Entry, Register};
use super::spelled::Role;
use super::tokens::{Ending, Joint, Token};

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
    /// What stands with it that bears it out.
    pub support: Support,
    /// Whether it has a first letter or a word that is not of their name.
    pub others: bool,
    /// How much of the name stands there.
    pub form: NameForm,
}

/// What stands with a name and bears it out, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Support {
    /// Nothing.
    None,
    /// All that stands within the name, or their initials.
    Fitting,
    /// A title.
    Title,
}

impl Register {
    /// Takes in the words behind that belong to the name of somebody it may be.
    pub(super) fn extend_right(&self, tokens: &[Token], run: &mut Run) {
        while run.ending == Ending::Plain {
            let mut at = run.last + 1;
            while self.is_particle_of(tokens, at, run) {
                at += 1;
            }
            let Some(token) = tokens.get(at).filter(|_| adjoins(tokens, at)) else { break };
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
            let entries = self.with_word(stem);
            (!entries.is_empty() && entries.iter().all(|entry| entry.role == Role::Family))
                .then_some((entries, ending))
        });
        if let Some((entries, ending)) = known
            && run.form == NameForm::GivenName
            && run.words == 1
            && token.joint == Joint::Space
            && tokens[run.anchor].capital
            && token.capital
        {
            run.entries.extend(entries);
            (run.form, run.others, run.ending) = (NameForm::Whole, true, ending);
            run.last += 1;
        }
    }

    /// Takes in what stands behind the comma of a name that was turned round: "Berg, Joke van den".
    fn extend_over_comma(&self, tokens: &[Token], run: &mut Run) {
        let comma = tokens.get(run.last + 1).is_some_and(|token| token.joint == Joint::Comma);
        if !comma || run.form == NameForm::GivenName || run.ending != Ending::Plain {
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
        let all = |entry: &Entry| self.name(entry.person).particles.len() == particles;
        if names > 0 || particles > 0 && entries.iter().any(all) {
            (run.entries, run.last) = (entries, at - 1);
            run.support = run.support.max(Support::Fitting);
            if names > 0 {
                run.form = NameForm::Whole;
            }
        }
    }

    /// Takes in what stands before: "van den", initials, titles. Nothing before `free`.
    pub(super) fn extend_left(&self, tokens: &[Token], run: &mut Run, free: usize) {
        let mut particles = 0;
        while run.first > free
            && adjoins(tokens, run.first)
            && self.is_particle_of(tokens, run.first - 1, run)
        {
            run.first -= 1;
            particles += 1;
        }
        let whole = |entry: &Entry| self.name(entry.person).particles.len() == particles;
        if particles > 0 && run.entries.iter().any(whole) {
            run.support = run.support.max(Support::Fitting);
        }
        self.take_initials(tokens, run, free);
        while run.first > free
            && matches!(tokens[run.first].joint, Joint::Space | Joint::Dot)
            && is_title(&tokens[run.first - 1].folded)
        {
            run.first -= 1;
            run.support = Support::Title;
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
                run.support = run.support.max(Support::Fitting);
            }
            run.form = NameForm::Whole;
            run.first -= 1;
        }
    }

    /// Those of `entries` whose name has this word too, and how the word ends.
    fn narrowed(&self, token: &Token, entries: &[Entry]) -> Option<(Vec<Entry>, Ending)> {
        token.stems().find_map(|(stem, ending)| {
            let with = self.with_word(stem);
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
        let roles = token.stems().flat_map(|(stem, _)| self.with_word(stem)).filter(|entry| of(entry));
        roles.map(|entry| entry.role).next().unwrap_or(Role::Given)
    }

    fn is_particle_of(&self, tokens: &[Token], at: usize, run: &Run) -> bool {
        let Some(token) = tokens.get(at) else { return false };
        let joined = at < run.first || adjoins(tokens, at);
        let short = token.is_short_particle(tokens.get(at + 1)) && {
            let letter = &token.folded[..1];
            let begins = |particle: &String| particle.starts_with(letter);
            run.entries.iter().any(|entry| self.name(entry.person).particles.iter().any(begins))
        };
        joined && (short || !self.with_particle(token, &run.entries).is_empty())
    }

    fn with_particle(&self, token: &Token, entries: &[Entry]) -> Vec<Entry> {
        let has = |entry: &&Entry| self.name(entry.person).particles.contains(&token.folded);
        entries.iter().filter(has).copied().collect()
    }

    fn is_initial_of(&self, token: &Token, entries: &[Entry]) -> bool {
        token.is_letter()
            && token.capital
            && entries.iter().any(|entry| self.has_initial(*entry, &token.folded))
    }

    fn has_initial(&self, entry: Entry, letter: &str) -> bool {
        self.name(entry.person).initials.iter().any(|initial| initial == letter)
    }
}

/// Whether the word at `at` may belong to the name the word before it is of.
fn adjoins(tokens: &[Token], at: usize) -> bool {
    match tokens[at].joint {
        Joint::Space | Joint::Hyphen => true,
        Joint::Dot => at > 0 && tokens[at - 1].is_short_particle(Some(&tokens[at])),
        Joint::Comma | Joint::Break => false,
    }
}

impl Run {
    /// Takes in the word at `at` and what lies before it.
    fn take(&mut self, entries: Vec<Entry>, role: Role, ending: Ending, at: usize) {
        self.entries = entries;
        self.words += 1;
        self.form = match (self.form, role) {
            (NameForm::FamilyName, Role::Family) => NameForm::FamilyName,
            (NameForm::GivenName, Role::Given | Role::HalfGiven) => NameForm::GivenName,
            _ => NameForm::Whole,
        };
        self.ending = ending;
        self.last = at;
    }
}
