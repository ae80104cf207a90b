//! Finding people in texts.

use std::collections::HashSet;

use crate::engine::model::Model;
use crate::records::people::Person;
use crate::records::people::PersonId;

use super::extending::{Run, Support};
use super::register::{Entry, Register};
use super::spelled::Role;
use super::tokens::{Ending, Token, tokens};
use super::weighing::weigh;
use super::{Mention, NameCertainty, NameForm};

/// Looks for the people of a vault in some texts.
pub(crate) struct NameFinder<'a> {
    register: Register,
    /// The people these texts are most likely about.
    circle: &'a HashSet<PersonId>,
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
        Self { register: Register::of(model.table::<Person>().values(), &wanted), circle }
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
            self.register.extend_right(&tokens, &mut run);
            self.register.extend_left(&tokens, &mut run, free);
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
            support: Support::None,
            others,
            form: if entries.iter().all(|entry| entry.role == Role::Family) {
                NameForm::FamilyName
            } else {
                NameForm::GivenName
            },
            entries: entries.to_vec(),
        })
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
            form: run.form,
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

/// An Arabic word behind the "and", "in", "to" or "so" that is written onto it.
fn after_joined_word(folded: &str) -> Option<&str> {
    let rest = folded.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك'])?;
    rest.chars().nth(2).map(|_| rest)
}
