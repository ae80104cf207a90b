//! `kring report ...`

use kring_core::record::RecordKind;

use crate::call::Kind::{Choice, Flag, Many, One, PastDay, Path, Texts};
use crate::call::{Input, Noun, Verb};
use crate::verbs::{people, report};

use super::conversation::CLASSIFICATIONS;

static FILE: [Input; 4] = [
    Input::option("format", Choice(&["pdf"])),
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
static CHOSEN: [Input; 1] = [Input::option("includeConfidential", Texts).typed("include-confidential")];
static MEETING: [Input; 1] = [Input::option("meeting", One(RecordKind::MEETING)).needed()];
static PERSON: [Input; 1] = [Input::option("person", One(RecordKind::PERSON)).needed()];
static ENTRIES: [Input; 1] = [Input::option("includeEntries", Texts).typed("include-confidential")];
static KINDS: [Input; 1] = [Input::option("kinds", Texts).typed("kind")];
static NETWORK: [Input; 1] = [Input::option("network", One(RecordKind::NETWORK))];
static PERIOD: [Input; 2] = [Input::option("from", PastDay), Input::option("until", PastDay)];

static PEOPLE: [Input; 1] = [Input::option("person", Many(RecordKind::PERSON))];
static LIST_FILE: [Input; 4] = [
    Input::option("format", Choice(&["csv", "vcard"])).needed(),
    Input::option("out", Path).needed(),
    Input::option("force", Flag),
    Input::option("classification", Choice(CLASSIFICATIONS)),
];

pub(super) static NOUN: Noun = Noun {
    name: "report",
    columns: &[],
    verbs: &[
        Verb::new("minutes", &[&MEETING, &FILE, &SHARING, &NAMES, &CHOSEN], report::minutes),
        Verb::new("agenda", &[&MEETING, &FILE, &SHARING, &NAMES], report::agenda),
        Verb::new("network", &[&NETWORK, &FILE, &PERIOD, &NAMES], report::network),
        Verb::new(
            "people",
            &[&PEOPLE, &super::person::FILTER, &super::person::SAVED, &LIST_FILE, &super::DESPITE],
            people::export,
        ),
        Verb::new("visit", &[&PERSON, &FILE, &ENTRIES], report::visit),
        Verb::new("timeline", &[&PERSON, &FILE, &PERIOD, &KINDS, &ENTRIES], report::timeline),
    ],
};
