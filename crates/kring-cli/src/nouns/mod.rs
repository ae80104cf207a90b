//! The nouns of the command line, a table each. A new noun is a file beside this one, declared and listed here; nothing else
//! in this program names it.

mod agenda;
mod agreement;
mod audit;
mod batch;
mod boundary;
mod completions;
mod contribution;
mod conversation;
mod decision;
mod demo;
mod equality;
mod evaluation;
mod export;
mod filter;
mod focus_group;
mod goal;
mod import;
mod input;
mod manual;
mod meeting;
mod membership;
mod minutes;
mod network;
mod organisation;
mod person;
mod pledge;
mod preparation;
mod programme;
mod promise;
mod redo;
mod report;
mod rhythm;
mod search;
mod settings;
mod shared;
mod signal;
mod start_up;
mod survey;
mod taalhulp;
mod theme;
mod today;
mod undo;
mod vault;
mod verbs;

use kring_core::record::RecordKind;

use crate::command::Noun;
use crate::session::{Alias, Parser, Vocabulary};

/// Every noun, in the order of the help.
pub(crate) static ALL: &[&Noun] = &[
    &vault::NOUN,
    &demo::NOUN,
    &today::NOUN,
    &search::NOUN,
    &network::NOUN,
    &start_up::NOUN,
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
    &decision::NOUN,
    &pledge::NOUN,
    &preparation::NOUN,
    &agreement::NOUN,
    &contribution::NOUN,
    &signal::NOUN,
    &evaluation::NOUN,
    &programme::NOUN,
    &equality::NOUN,
    &goal::NOUN,
    &theme::NOUN,
    &input::NOUN,
    &focus_group::NOUN,
    &survey::NOUN,
    &import::NOUN,
    &report::NOUN,
    &export::NOUN,
    &settings::NOUN,
    &taalhulp::NOUN,
    &undo::NOUN,
    &redo::NOUN,
    &audit::NOUN,
    &batch::NOUN,
    &verbs::NOUN,
    &completions::NOUN,
    &manual::NOUN,
];

/// What the rooms below know of them, and of the parser that is made of them.
pub(crate) fn vocabulary(parser: Parser) -> Vocabulary {
    Vocabulary { alias, named, parser }
}

/// The noun of this name.
pub(crate) fn find(name: &str) -> Option<&'static Noun> {
    ALL.iter().copied().find(|noun| noun.name == name)
}

/// What a verb such as `promise done` stands for, where the domain has another name for it.
fn alias(verb: &str) -> Option<&'static Alias> {
    let (noun, verb) = verb.split_once(' ')?;
    find(noun)?.verb(verb)?.stands_for.as_ref()
}

fn named() -> Vec<RecordKind> {
    ALL.iter().filter_map(|noun| noun.named).collect()
}
