//! `kring export ...`: people, and a verb for each list of `kring-core`, made from what that list says.

use kring_core::record::RecordKind;
use kring_core::reports::ListKind;

use crate::command::Kind::{Choice, Flag, Many, One, Path};
use crate::command::{Input, Noun, Verb};
use crate::verbs::export::{self, TABLES, people};

use super::report::{inputs, is};
use super::shared::{self, CLASSIFICATIONS};

/// How many lists there are.
const COUNT: usize = ListKind::ALL.len();

/// The record, the file, and then the options, of which the last places stay empty for most.
const GROUPS: usize = 2 + 2;

static PEOPLE: [Input; 1] = [Input::option("person", Many(RecordKind::PERSON))];

/// What is given with each list, besides its format.
const OUT: [Input; 3] = [
    Input::option("out", Path).needed(),
    Input::option("force", Flag),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];
static TABLE: [Input; 4] = [Input::option("format", Choice(&TABLES)), OUT[0], OUT[1], OUT[2]];
static CARDS: [Input; 4] = [Input::option("format", Choice(&["vcf"])), OUT[0], OUT[1], OUT[2]];

/// The input that names the record of each list.
static SUBJECTS: [[Input; 1]; COUNT] = {
    let mut subjects = [[Input::option("", Flag)]; COUNT];
    let mut at = 0;
    while at < COUNT {
        if let Some(kind) = ListKind::ALL[at].subject() {
            let input = Input::option(kind.name(), One(kind));
            // The only network there is need not be named.
            subjects[at] = [if is(kind, RecordKind::NETWORK) { input } else { input.needed() }];
        }
        at += 1;
    }
    subjects
};

/// All inputs of each list.
static INPUTS: [[&[Input]; GROUPS]; COUNT] = {
    let mut all: [[&[Input]; GROUPS]; COUNT] = [[&[]; GROUPS]; COUNT];
    let mut at = 0;
    while at < COUNT {
        let kind = ListKind::ALL[at];
        if kind.subject().is_some() {
            all[at][0] = &SUBJECTS[at];
        }
        all[at][1] = &TABLE;
        let mut group = 0;
        while group < kind.options().len() {
            all[at][2 + group] = inputs(kind.options()[group]);
            group += 1;
        }
        at += 1;
    }
    all
};

/// People first, then the lists in their order.
static VERBS: [Verb; COUNT + 2] = {
    let table = Verb::new(
        "people",
        &[&PEOPLE, &super::person::FILTER, &super::person::SAVED, &TABLE, &shared::DESPITE],
        people::people,
    );
    let cards = Verb::new(
        "contacts",
        &[&PEOPLE, &super::person::FILTER, &super::person::SAVED, &CARDS, &shared::DESPITE],
        people::contacts,
    );
    let mut verbs = [table; COUNT + 2];
    verbs[1] = cards;
    let mut at = 0;
    while at < COUNT {
        verbs[2 + at] = Verb::new(ListKind::ALL[at].name(), &INPUTS[at], export::list);
        at += 1;
    }
    verbs
};

pub(super) static NOUN: Noun = Noun { name: "export", verbs: &VERBS, ..Noun::PLAIN };
