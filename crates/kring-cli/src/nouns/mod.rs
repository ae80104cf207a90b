//! The nouns of the command line, a table each.

mod agenda;
mod agreement;
mod boundary;
mod contribution;
mod conversation;
mod filter;
mod meeting;
mod membership;
mod minutes;
mod network;
mod organisation;
mod others;
mod person;
mod preparation;
mod promise;
mod report;
mod rhythm;
mod settings;
mod taalhulp;
mod vault;

use crate::call::{Input, Kind, Meaning, Noun};

/// The revision a change started from, to be sure that nothing else changed meanwhile.
static REVISION: [Input; 1] = [Input::option("revision", Kind::Number)];

/// The reason to do something that crosses a boundary all the same.
static DESPITE: [Input; 1] = [Input::option("despite", Kind::Text)];

/// Every noun, in the order of the help.
pub(crate) static ALL: [&Noun; 27] = [
    &vault::NOUN,
    &others::DEMO,
    &others::TODAY,
    &others::SEARCH,
    &network::NOUN,
    &person::NOUN,
    &filter::NOUN,
    &organisation::NOUN,
    &membership::NOUN,
    &conversation::NOUN,
    &promise::NOUN,
    &rhythm::NOUN,
    &boundary::NOUN,
    &meeting::NOUN,
    &agenda::NOUN,
    &minutes::NOUN,
    &preparation::NOUN,
    &agreement::NOUN,
    &contribution::NOUN,
    &report::NOUN,
    &settings::NOUN,
    &taalhulp::NOUN,
    &others::UNDO,
    &others::REDO,
    &others::AUDIT,
    &others::BATCH,
    &others::VERBS,
];

/// The noun of this name.
pub(crate) fn find(name: &str) -> Option<&'static Noun> {
    ALL.into_iter().find(|noun| noun.name == name)
}

/// What a verb such as `promise done` stands for, where the domain has another name for it.
pub(crate) fn meaning(verb: &str) -> Option<&'static Meaning> {
    let (noun, verb) = verb.split_once(' ')?;
    find(noun)?.verbs.iter().find(|known| known.name == verb)?.stands_for.as_ref()
}
