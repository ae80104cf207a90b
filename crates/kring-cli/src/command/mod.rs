//! The tables the command line is made of: nouns, their verbs, and what can be given with each.

mod input;

use std::path::PathBuf;

use clap::ArgMatches;
use kring_core::record::RecordKind;
use kring_core::{Model, Now};
use serde_json::Value;

use crate::session::{Alias, Context};
use crate::terminal::failure::Failure;
use crate::terminal::globals::whole;

pub(crate) use input::{Input, Kind, Place};

/// A noun of the command line, such as `network`. A noun with a verb without a name is also a command by itself.
pub(crate) struct Noun {
    /// What is typed.
    pub(crate) name: &'static str,
    /// Its verbs, in the order of the help.
    pub(crate) verbs: &'static [Verb],
    /// What a line of its list shows, besides the id: JSON pointers into a row.
    pub(crate) columns: &'static [&'static str],
    /// The rows of its list for people, where these know more than the records themselves.
    pub(crate) rows: Option<Rows>,
    /// The kind of record it is, where other records that hold the id of one are shown with its name.
    pub(crate) named: Option<RecordKind>,
}

/// Takes the filter of a list and gives its rows.
pub(crate) type Rows = fn(&Model, Value, &Now) -> Result<Value, Failure>;

/// What a verb does.
pub(crate) type Run = fn(&Call, &mut Context) -> Result<(), Failure>;

impl Noun {
    /// A noun without a name and without verbs, for what most nouns have nothing of.
    pub(crate) const PLAIN: Self = Self { name: "", verbs: &[], columns: &[], rows: None, named: None };

    /// The verb that goes by these words.
    pub(crate) fn verb(&self, words: &str) -> Option<&'static Verb> {
        self.verbs.iter().find(|verb| verb.name == words)
    }

    /// The words that may follow these, each once, in the order of the verbs.
    pub(crate) fn next_words(&self, words: &str) -> Vec<&'static str> {
        let mut next: Vec<&'static str> = Vec::new();
        for verb in self.verbs {
            let rest = if words.is_empty() { Some(verb.name) } else { after(verb.name, words) };
            let word = rest.and_then(|rest| rest.split(' ').next()).unwrap_or_default();
            if !word.is_empty() && !next.contains(&word) {
                next.push(word);
            }
        }
        next
    }
}

/// The words of `name` after `words`.
fn after(name: &'static str, words: &str) -> Option<&'static str> {
    name.strip_prefix(words)?.strip_prefix(' ')
}

/// A verb of a noun.
#[derive(Clone, Copy)]
pub(crate) struct Verb {
    /// What is typed, one word or two such as `slot add`; empty for what a noun does by itself.
    pub(crate) name: &'static str,
    /// What can be given with it.
    pub(crate) inputs: &'static [&'static [Input]],
    /// What it stands for, where the domain has another name for it.
    pub(crate) stands_for: Option<Alias>,
    /// What it does.
    pub(crate) run: Run,
}

impl Verb {
    /// A verb that goes by the same name in the domain, or is not of the domain.
    pub(crate) const fn new(name: &'static str, inputs: &'static [&'static [Input]], run: Run) -> Self {
        Self { name, inputs, stands_for: None, run }
    }

    /// The same, standing for a verb of the domain with part of its input.
    pub(crate) const fn standing_for(self, alias: Alias) -> Self {
        Self { stands_for: Some(alias), ..self }
    }

    /// Whether it takes an object from standard input: those that make something or change fields do.
    pub(crate) fn takes_json(&self) -> bool {
        matches!(self.name, "add" | "edit" | "action" | "edit-action")
    }
}

/// What was asked for: a verb of a noun with what was given.
pub(crate) struct Call {
    /// The noun.
    pub(crate) noun: &'static Noun,
    /// The verb.
    pub(crate) verb: &'static Verb,
    /// What was given.
    pub(crate) matches: ArgMatches,
}

impl Call {
    /// Every input of the verb.
    pub(crate) fn inputs(&self) -> impl Iterator<Item = &'static Input> + use<> {
        self.verb.inputs.iter().copied().flatten()
    }

    /// The name of the verb: `person add`.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.noun.name, self.verb.name).trim_end().to_owned()
    }

    /// The field of the input that everything given belongs in, where it is a part of a record: `item`.
    pub(crate) fn part(&self) -> Option<&'static str> {
        let first = self.inputs().find(|input| !input.is_word())?;
        let (outer, _) = first.key.split_once('.')?;
        Some(outer)
    }

    /// Whether anything was given besides the words in their places.
    pub(crate) fn has_options(&self) -> bool {
        self.inputs().any(|input| !input.is_word() && self.has(input))
    }

    /// Whether this input was given.
    pub(crate) fn has(&self, input: &Input) -> bool {
        self.matches.try_contains_id(input.option).unwrap_or(false)
            && self.matches.value_source(input.option) == Some(clap::parser::ValueSource::CommandLine)
    }

    /// The path given under this name, from the root.
    pub(crate) fn path(&self, option: &str) -> Option<PathBuf> {
        self.matches.try_get_one::<PathBuf>(option).ok().flatten().map(|path| whole(path))
    }

    /// The text given under this name.
    pub(crate) fn text(&self, option: &str) -> Option<&str> {
        self.matches.try_get_one::<String>(option).ok().flatten().map(String::as_str)
    }

    /// Whether this flag was given.
    pub(crate) fn flag(&self, option: &str) -> bool {
        self.matches.try_get_one::<bool>(option).ok().flatten().copied().unwrap_or(false)
    }

    /// The values given for this input.
    pub(crate) fn values(&self, input: &Input) -> Vec<&str> {
        let values = self.matches.try_get_many::<String>(input.option);
        values.ok().flatten().into_iter().flatten().map(String::as_str).collect()
    }
}
