//! What is confidential is found nowhere it was not chosen: every record that can be so is made so, before and after
//! something came of it, and looked for in everything that shows it among other things.

mod changes;
mod shown;

use serde_json::{Value, json};

use crate::records::conversations::ConversationId;
use crate::records::meetings::MeetingId;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::testing::{Bench, id};

/// Part of every text that is confidential.
const CANARY: &str = "kanarie";

/// When a record is made confidential.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum When {
    Before,
    After,
}

struct World {
    bench: Bench,
    network: NetworkId,
    person: PersonId,
    talk: ConversationId,
    /// Confidential as a whole.
    closed: MeetingId,
    /// Internal, with a confidential item, and under another item a confidential line and a confidential action.
    mixed: MeetingId,
}

fn grade(when: When) -> &'static str {
    if when == When::Before { "confidential" } else { "internal" }
}

fn world(when: When) -> World {
    let mut bench = Bench::new();
    let network = bench.network();
    let hall = id::<crate::records::organisations::Organisation>(
        &bench.run("organisation add", json!({"name": "Hal"})),
    );
    let person: PersonId =
        id(&bench.run("person add", json!({"network": network, "name": "Samira", "organisation": hall})));
    let talk = id(&bench.run(
        "conversation add",
        json!({"people": [person], "at": "2026-11-10T10:00", "network": network, "note": "kanarie-gesprek",
               "impression": "kanarie-indruk", "place": "kanarie-plek", "classification": grade(when),
               "promises": [{"side": "ours", "text": "kanarie-belofte", "due": "2026-11-20"}],
               "contributions": [{"way": "brings", "text": "kanarie-brengt"}, {"way": "gets", "text": "kanarie-haalt"}]}),
    ));
    let closed = meeting(&mut bench, network, person, "kanarie-titel", "2026-11-26T19:30", grade(when));
    let mixed = meeting(&mut bench, network, person, "Avond", "2026-11-12T19:30", "internal");
    agenda(&mut bench, person, closed, "kanarie-punt", "internal", "kanarie");
    agenda(&mut bench, person, mixed, "kanarie-punt-apart", grade(when), "kanarie-apart");
    let open = item(&mut bench, person, mixed, "Sleutel", "internal");
    let line = json!({"text": "kanarie-regel", "classification": grade(when)});
    bench.run("minutes add", json!({"id": mixed, "item": open, "line": line}));
    let action = json!({"side": "theirs", "text": "kanarie-regelactie", "people": [person], "classification": grade(when)});
    bench.run("minutes action", json!({"id": mixed, "item": open, "action": action}));
    let from = |id| json!({"kind": "meeting", "id": id});
    bench.run(
        "contribution add",
        json!({"network": network, "person": person, "way": "brings", "text": "kanarie-taart", "source": from(closed)}),
    );
    bench.run("preparation plan", json!({"meeting": closed, "people": [person]}));
    bench.run("preparation plan", json!({"meeting": mixed, "people": [person]}));
    let alone = bench.run(
        "promise add",
        json!({"side": "theirs", "text": "kanarie-los", "people": [person], "network": network, "classification": grade(when)}),
    );
    let cake = bench.run(
        "contribution add",
        json!({"network": network, "person": person, "way": "gets", "text": "kanarie-sleutel", "classification": grade(when)}),
    );
    if when == When::After {
        let close = |id: &Value| json!({"id": id, "classification": "confidential"});
        bench.run("conversation edit", close(&json!(talk)));
        bench.run("meeting edit", close(&json!(closed)));
        bench.run("promise edit", close(&alone["id"]));
        bench.run("contribution edit", close(&cake["id"]));
        let agenda = bench.workspace.meeting(mixed).unwrap().content.agenda;
        bench.run("agenda edit", json!({"id": mixed, "item": close(&json!(agenda[0].id))}));
        for line in &agenda[1].minutes {
            bench.run("minutes edit", json!({"id": mixed, "line": close(&json!(line.id))}));
        }
    }
    World { bench, network, person, talk, closed, mixed }
}

fn meeting(
    bench: &mut Bench,
    network: NetworkId,
    person: PersonId,
    title: &str,
    at: &str,
    classification: &str,
) -> MeetingId {
    let meeting = json!({"network": network, "title": title, "at": at, "theme": title, "place": title,
        "classification": classification,
        "invitations": [{"person": person, "attended": true, "why": "kanarie-waarom"}],
        "access": [{"kind": "other", "what": "kanarie-nodig", "people": 2}]});
    let meeting = if title.contains(CANARY) { meeting } else { clear(meeting) };
    id(&bench.run("meeting add", meeting))
}

/// Only a confidential meeting is told by its theme and place here, and says why people are invited and what they need.
fn clear(mut meeting: Value) -> Value {
    meeting["theme"] = json!("");
    meeting["place"] = json!("");
    meeting["invitations"][0]["why"] = json!("");
    meeting["access"] = json!([]);
    meeting
}

fn item(bench: &mut Bench, person: PersonId, meeting: MeetingId, title: &str, grade: &str) -> Value {
    let item = json!({"title": title, "origin": "member", "raisedBy": person, "classification": grade});
    let kept = bench.run("agenda add", json!({"id": meeting, "item": item}));
    kept["agenda"].as_array().unwrap().last().unwrap()["id"].clone()
}

/// An item with a note, a decision and an action that have the word in them.
fn agenda(bench: &mut Bench, person: PersonId, meeting: MeetingId, title: &str, grade: &str, word: &str) {
    let item = item(bench, person, meeting, title, grade);
    for (kind, text) in [("note", "notitie"), ("decision", "besluit")] {
        let line = json!({"kind": kind, "text": format!("{word}-{text}")});
        bench.run("minutes add", json!({"id": meeting, "item": item, "line": line}));
    }
    let action = json!({"side": "ours", "text": format!("{word}-actie"), "people": [person]});
    bench.run("minutes action", json!({"id": meeting, "item": item, "action": action}));
}

/// The texts with a canary in an answer that nothing around them marks as confidential.
fn unmarked(value: &Value) -> Vec<String> {
    match value {
        Value::Object(fields) if fields.get("classification") == Some(&json!("confidential")) => Vec::new(),
        Value::Object(fields) => fields.values().flat_map(unmarked).collect(),
        Value::Array(list) => list.iter().flat_map(unmarked).collect(),
        Value::String(text) if text.contains(CANARY) => vec![text.clone()],
        _ => Vec::new(),
    }
}

/// Every text with a canary in an answer.
fn found(answer: impl serde::Serialize) -> Vec<String> {
    let text = serde_json::to_string(&answer).unwrap();
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    words.filter(|word| word.starts_with(CANARY)).map(str::to_owned).collect()
}

fn each(test: impl Fn(World, When)) {
    for when in [When::Before, When::After] {
        test(world(when), when);
    }
}

const NOTHING: [String; 0] = [];
