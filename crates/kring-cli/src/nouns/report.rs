//! `kring report ...`: a verb for each report in the list of `kring-core`, made from what that list says.

use kring_core::record::RecordKind;
use kring_core::reports::{ReportFormat, ReportKind, ReportOption};

use crate::command::Kind::{Choice, Flag, Number, One, PastDay, Path, Text, Texts};
use crate::command::{Input, Noun, Verb};
use crate::verbs::report;

use super::shared::CLASSIFICATIONS;

/// How many reports there are.
const COUNT: usize = ReportKind::ALL.len();

/// The record, the file, and then the options, of which the last places stay empty for most.
const GROUPS: usize = 2 + 3;

static FILE: [Input; 4] = [
    Input::option("format", Choice(ReportFormat::NAMES)),
    Input::option("out", Path).needed(),
    Input::option("force", Flag),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

static SHARING: [Input; 1] = [Input::option("forSharing", Flag).typed("for-sharing")];
static NAMES: [Input; 3] = [
    Input::option("replaceNames", Flag).typed("replace-names"),
    Input::option("keepNames", Flag).typed("keep-names"),
    Input::option("nameChoices", Path).typed("name-choices"),
];
static LINES: [Input; 1] = [Input::option("includeConfidential", Texts).typed("include-confidential")];
static ENTRIES: [Input; 1] = [Input::option("includeEntries", Texts).typed("include-confidential")];
static KINDS: [Input; 1] = [Input::option("kinds", Texts).typed("kind")];
static PERIOD: [Input; 2] = [Input::option("from", PastDay), Input::option("until", PastDay)];

static YEAR: [Input; 1] = [Input::option("year", Number)];
static PAPER_LANGUAGE: [Input; 1] = [Input::option("paperLanguage", Text).typed("paper-language")];

/// The inputs with which an option is given.
pub(super) const fn inputs(option: ReportOption) -> &'static [Input] {
    match option {
        ReportOption::ForSharing => &SHARING,
        ReportOption::Names => &NAMES,
        ReportOption::Lines => &LINES,
        ReportOption::Entries => &ENTRIES,
        ReportOption::Kinds => &KINDS,
        ReportOption::Period => &PERIOD,
        ReportOption::Year => &YEAR,
        ReportOption::PaperLanguage => &PAPER_LANGUAGE,
    }
}

/// The input that names the record of each report.
static SUBJECTS: [[Input; 1]; COUNT] = {
    let mut subjects = [[Input::option("", Flag)]; COUNT];
    let mut at = 0;
    while at < COUNT {
        let kind = ReportKind::ALL[at].subject();
        let input = Input::option(kind.name(), One(kind));
        // The only network there is need not be named.
        subjects[at] = [if is(kind, RecordKind::NETWORK) { input } else { input.needed() }];
        at += 1;
    }
    subjects
};

/// All inputs of each report.
static INPUTS: [[&[Input]; GROUPS]; COUNT] = {
    let mut all: [[&[Input]; GROUPS]; COUNT] = [[&[]; GROUPS]; COUNT];
    let mut at = 0;
    while at < COUNT {
        all[at][0] = &SUBJECTS[at];
        all[at][1] = &FILE;
        let options = ReportKind::ALL[at].options();
        let mut group = 0;
        while group < options.len() {
            all[at][2 + group] = inputs(options[group]);
            group += 1;
        }
        at += 1;
    }
    all
};

/// The verbs in the order of the list.
static VERBS: [Verb; COUNT] = {
    let mut verbs = [Verb::new("", &[], report::export); COUNT];
    let mut at = 0;
    while at < COUNT {
        verbs[at] = Verb::new(ReportKind::ALL[at].name(), &INPUTS[at], report::export);
        at += 1;
    }
    verbs
};

pub(super) const fn is(one: RecordKind, other: RecordKind) -> bool {
    one.index() == other.index()
}

pub(super) static NOUN: Noun = Noun { name: "report", verbs: &VERBS, ..Noun::PLAIN };
