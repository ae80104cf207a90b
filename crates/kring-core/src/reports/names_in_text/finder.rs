//! Finding people in texts.

use std::collections::HashSet;

use crate::engine::model::Model;
use crate::language::fold::spellings;
use crate::records::people::Person;
use crate::records::people::PersonId;

use super::extending::{Run, Support};
use super::register::{Entry, Register};
use super::spelled::{Role, in_one};
use super::tokens::{Ending, Joint, Token, tokens};
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
            let tokens = tokens(text);
            for pair in tokens.windows(2).filter(|pair| pair[1].joint == Joint::Hyphen) {
                wanted.insert(in_one(pair));
            }
            for token in tokens {
                wanted.extend(spellings(&text[token.start..token.end]));
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
            let Some(mut run) = self.start(text, &tokens, next) else {
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
        take_whole_addresses(text, &mut found);
        found
    }

    fn is_near(&self, entry: &Entry) -> bool {
        self.circle.contains(&self.register.id(entry.person))
    }

    /// A name that begins with, or is found by, the word at `at`.
    fn start(&self, text: &str, tokens: &[Token], at: usize) -> Option<Run> {
        let token = &tokens[at];
        let with = |stem: String, ending, others| {
            let entries = self.register.with_word(&stem);
            (!entries.is_empty()).then_some((stem, ending, entries, others))
        };
        // "Anne-Marie" may be somebody who is kept as "Annemarie".
        let hyphened = || {
            tokens.get(at + 1).filter(|next| next.joint == Joint::Hyphen)?;
            with(in_one(&tokens[at..at + 2]), Ending::Plain, false).map(|found| (found, at + 1))
        };
        let known = || token.stems().find_map(|(stem, ending)| with(stem.to_owned(), ending, false));
        let joined = || with(after_joined_word(&token.folded)?.to_owned(), Ending::Plain, true);
        let spelled = || {
            let written = &text[token.start..token.end];
            spellings(written).into_iter().find_map(|stem| with(stem, Ending::Plain, false))
        };
        let alone = || Some((known().or_else(joined).or_else(spelled)?, at));
        let ((stem, ending, entries, others), last) = hyphened().or_else(alone)?;
        Some(Run {
            first: at,
            last,
            anchor: at,
            stem,
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

/// Makes a mention of a name that stands in an address for mail one of the whole address.
fn take_whole_addresses(text: &str, found: &mut Vec<Mention>) {
    let is_end = |sign: char| sign.is_whitespace() || "<>()[]{},;:\"'“”‘’|".contains(sign);
    for mention in found.iter_mut() {
        let start = text[..mention.range.start]
            .rfind(is_end)
            .map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
        let end = text[mention.range.end..].find(is_end).map_or(text.len(), |at| mention.range.end + at);
        let whole = text[start..end].trim_end_matches(['.', '!', '?']);
        let within = mention.range.end <= start + whole.len();
        if within && whole.split_once('@').is_some_and(|(user, host)| !user.is_empty() && host.contains('.'))
        {
            mention.range = start..start + whole.len();
            (mention.form, mention.genitive) = (NameForm::Whole, false);
        }
    }
    found.dedup_by(|later, earlier| {
        let same = later.range == earlier.range;
        if same {
            let new: Vec<_> =
                later.people.iter().filter(|id| !earlier.people.contains(id)).copied().collect();
            earlier.people.extend(new);
            earlier.certainty = NameCertainty::Certain;
        }
        same
    });
}

/// An Arabic word behind the "and", "in", "to" or "so" that is written onto it.
fn after_joined_word(folded: &str) -> Option<&str> {
    let rest = folded.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك'])?;
    rest.chars().nth(2).map(|_| rest)
}
