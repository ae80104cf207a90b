//! `kring person ...`

use kring_core::record::RecordKind;
use serde_json::json;

use crate::command::Kind::{
    CallTimes, Choice, Contact, Day, Flag, Languages, Number, One, Pairs, PastDay, Path, Preferred, Rhythm,
    Text, Texts, YesNo,
};
use crate::command::{Input, Noun, Verb};
use crate::verbs::{duplicates, records, report};

use super::shared::{self, CLASSIFICATIONS};

/// The person's place in their first network; afterwards that is a membership.
static PLACE: [Input; 5] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("role", Text),
    Input::option("perspectives", Texts).typed("perspective"),
    Input::option("brings", Texts),
    Input::option("gets", Texts),
];

static FIELDS: [Input; 32] = [
    Input::option("name", Text),
    Input::option("say", Text),
    Input::option("organisation", One(RecordKind::ORGANISATION)),
    Input::option("organisationRole", Text).typed("organisation-role"),
    Input::option("roleAgreedOn", PastDay).typed("role-agreed-on"),
    Input::option("contactWays", Contact("phone")).typed("phone"),
    Input::option("contactWays", Contact("message")).typed("message"),
    Input::option("contactWays", Contact("email")).typed("email"),
    Input::option("contactWays", Contact("post")).typed("post"),
    Input::option("contactWays", Contact("visit")).typed("visit"),
    Input::option("contactWays", Preferred).typed("prefers"),
    Input::option("languages", Languages).typed("language"),
    Input::option("preferences.channel", Choice(&["inPerson", "phone", "message", "email", "letter"]))
        .typed("channel"),
    Input::option("preferences.hours", Text).typed("hours"),
    Input::option("preferences.directness", Choice(&["direct", "indirect"])).typed("directness"),
    Input::option("preferences.form", Choice(&["spoken", "written"])).typed("form"),
    Input::option("preferences.address", Choice(&["formal", "informal"])).typed("address"),
    Input::option("preferences.talkBefore", YesNo).typed("talk-before"),
    Input::option("preferences.note", Text).typed("preferences-note"),
    Input::option("interests", Texts).typed("interest"),
    Input::option("skills", Texts).typed("skill"),
    Input::option("needs", Texts).typed("need"),
    Input::option("boundaries", Texts).typed("boundary"),
    Input::option("limits.calls", CallTimes).typed("calls"),
    Input::option("limits.noSharedLists", YesNo).typed("no-shared-lists"),
    Input::option("limits.noPhotos", YesNo).typed("no-photos"),
    Input::option("limits.askBeforeSharing", YesNo).typed("ask-before-sharing"),
    Input::option("rhythm", Rhythm),
    Input::option("ownWords.text", Text).typed("own-words"),
    Input::option("ownWords.agreedOn", PastDay).typed("own-words-agreed-on"),
    Input::option("informed.on", PastDay).typed("informed-on"),
    Input::option("informed.how", Text).typed("informed-how"),
];

pub(super) static FILTER: [Input; 12] = [
    Input::option("text", Text),
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("interest", Text),
    Input::option("skill", Text),
    Input::option("perspective", Text),
    Input::option("wantsInterpreter", YesNo).typed("wants-interpreter"),
    Input::option("talkBefore", YesNo).typed("talk-before"),
    Input::option("informed", YesNo),
    Input::option("due", YesNo),
    Input::option("paused", YesNo),
    Input::option(
        "sort",
        Choice(&["name", "lastName", "firstName", "organisation", "lastContact", "openPromises"]),
    ),
    Input::option("descending", Flag),
];

/// Which people: the choices as options, or as pairs, over a filter that was saved.
pub(super) static SAVED: [Input; 2] =
    [Input::option("filter", Pairs(&FILTER)), Input::option("saved", One(RecordKind::FILTER))];

static SUGGEST: [Input; 3] = [
    Input::word(
        "field",
        Choice(&[
            "interests",
            "skills",
            "needs",
            "boundaries",
            "organisationRole",
            "role",
            "brings",
            "gets",
            "sort",
        ]),
    ),
    Input::option("typed", Text),
    Input::option("network", One(RecordKind::NETWORK)),
];

static PAUSE: [Input; 4] = [
    Input::option("since", Day),
    Input::option("until", Day),
    Input::option("words", Text),
    Input::option("end", Flag),
];

static DUPLICATES: [Input; 4] = [
    Input::option("network", One(RecordKind::NETWORK)),
    Input::option("person", One(RecordKind::PERSON)),
    Input::option("distinct", Flag),
    Input::option("limit", Number),
];

static STRANGER: [Input; 4] = [
    Input::option("name", Text),
    Input::option("contactWays", Contact("phone")).typed("phone"),
    Input::option("contactWays", Contact("message")).typed("message"),
    Input::option("contactWays", Contact("email")).typed("email"),
];

static TWO: [Input; 2] =
    [Input::word("keep", One(RecordKind::PERSON)), Input::word("other", One(RecordKind::PERSON))];

static TAKE: [Input; 1] = [Input::option("take", Texts)];

static APART: [Input; 3] = [
    Input::word("person", One(RecordKind::PERSON)),
    Input::word("other", One(RecordKind::PERSON)),
    Input::option("forget", Flag),
];

static TIMELINE: [Input; 7] = [
    Input::option("kinds", Texts).typed("kind"),
    Input::option("from", PastDay),
    Input::option("until", Day),
    Input::option("text", Text),
    Input::option("reveal", Texts),
    Input::option("confidential", Flag),
    Input::option("limit", Number),
];

static VISIT: [Input; 4] = [
    Input::option("out", Path),
    Input::option("force", Flag),
    Input::option("classification", Choice(CLASSIFICATIONS)),
    Input::option("includeEntries", Texts).typed("include-confidential"),
];

static ID: [Input; 1] = [Input::word("id", One(RecordKind::PERSON))];

pub(super) static NOUN: Noun = Noun {
    name: "person",
    columns: &["/name", "/organisation", "/perspectives", "/lastContact", "/openPromises"],
    rows: Some(|model, input, now| Ok(json!(model.people(&model.people_filter(input)?, now)?))),
    named: Some(RecordKind::PERSON),
    verbs: &[
        Verb::new("add", &[&PLACE, &FIELDS], records::add),
        Verb::new("list", &[&FILTER, &SAVED], records::list),
        Verb::new("suggest", &[&SUGGEST], records::words),
        Verb::new("show", &[&ID], records::show),
        Verb::new("page", &[&ID], records::show),
        Verb::new("timeline", &[&ID, &TIMELINE], records::show),
        Verb::new("visit-page", &[&ID, &VISIT], report::visit_page),
        Verb::new("edit", &[&ID, &FIELDS, &shared::REVISION], records::edit),
        Verb::new("remove", &[&ID], records::remove),
        Verb::new("pause", &[&ID, &PAUSE], records::change),
        Verb::new("duplicates", &[&DUPLICATES], duplicates::list),
        Verb::new("alike", &[&STRANGER], duplicates::alike),
        Verb::new("compare", &[&TWO], duplicates::compare),
        Verb::new("merge", &[&TWO, &TAKE], duplicates::merge),
        Verb::new("distinct", &[&APART], duplicates::distinct),
    ],
};
