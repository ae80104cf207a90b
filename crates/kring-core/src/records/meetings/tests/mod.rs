mod carry;
mod presence;
mod series;

use serde_json::{Value, json};

use crate::records::meetings::MeetingId;
use crate::records::promises::Promise;
use crate::testing::Bench;

fn titles(meeting: &Value) -> Vec<&str> {
    meeting["agenda"].as_array().unwrap().iter().map(|item| item["title"].as_str().unwrap()).collect()
}

fn bench() -> (Bench, MeetingId) {
    let mut bench = Bench::new();
    let network = bench.network();
    let meeting =
        bench.meeting(network, &json!([{"title": "Welkom"}, {"title": "Sleutel"}, {"title": "Rondje"}]));
    (bench, meeting)
}

#[test]
fn the_agenda_is_put_in_order_item_by_item() {
    let (mut bench, meeting) = bench();
    let urgent = json!({"title": "Inbraak", "way": "urgent", "origin": "member"});
    let refused = bench.refused("agenda add", json!({"id": meeting, "item": urgent, "at": 1}));
    assert_eq!(refused, ("invalid.required", "agenda.1.urgentReason".into()));
    let urgent = json!({"title": "Inbraak", "way": "urgent", "urgentReason": "Gisteravond"});
    let now = bench.run("agenda add", json!({"id": meeting, "item": urgent, "at": 1}));
    assert_eq!(titles(&now), ["Welkom", "Inbraak", "Sleutel", "Rondje"]);
    let last = now["agenda"][3]["id"].clone();
    let now = bench.run("agenda move", json!({"id": meeting, "item": last, "to": 0}));
    assert_eq!(titles(&now), ["Rondje", "Welkom", "Inbraak", "Sleutel"]);
    let now = bench.run("agenda remove", json!({"id": meeting, "item": last}));
    assert_eq!(titles(&now), ["Welkom", "Inbraak", "Sleutel"]);
    assert_eq!(bench.refused("agenda remove", json!({"id": meeting, "item": last})).0, "notFound.part");
}

#[test]
fn changing_an_item_leaves_its_minutes_alone() {
    let (mut bench, meeting) = bench();
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[1].id;
    bench.run("minutes add", json!({"id": meeting, "item": item, "line": {"text": "Het is er donker"}}));
    let changed = json!({"id": item, "title": "Sleutel speelzaal", "plannedMinutes": 25});
    let now = bench.run("agenda edit", json!({"id": meeting, "item": changed}));
    assert_eq!(now["agenda"][1]["title"], "Sleutel speelzaal");
    assert_eq!(now["agenda"][1]["minutes"][0]["text"], "Het is er donker");
}

#[test]
fn an_action_is_a_promise_and_its_line() {
    let (mut bench, meeting) = bench();
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[1].id;
    let action = json!({"side": "ours", "text": "Offerte vragen", "holder": "Beheer", "due": "2026-12-09"});
    let now = bench.run("minutes action", json!({"id": meeting, "item": item, "action": action}));
    let line = now["agenda"][1]["minutes"][0].clone();
    let promise = bench.run("promise show", json!({"id": line["promise"]}));
    assert_eq!(promise["source"], json!({"kind": "meeting", "id": meeting, "item": item}));
    assert_eq!(promise["madeOn"], "2026-11-26");
    let page = bench.run("meeting page", json!({"id": meeting}));
    assert_eq!(page["actions"][0]["promise"]["text"], "Offerte vragen");
    assert_eq!(page["actions"][0]["madeAt"]["title"], "Avond in de buurt");

    let edited = json!({"id": line["id"], "kind": "note", "text": "x", "classification": "confidential"});
    let now = bench.run("minutes edit", json!({"id": meeting, "line": edited}));
    assert_eq!(now["agenda"][1]["minutes"][0]["kind"], "action", "an action stays one");

    bench.run("minutes remove", json!({"id": meeting, "line": line["id"]}));
    assert!(bench.workspace.table::<Promise>().is_empty());
    let now = bench.now.clone();
    bench.workspace.undo(&now).unwrap();
    assert_eq!(bench.workspace.table::<Promise>().len(), 1);
    bench.run("promise remove", json!({"id": line["promise"]}));
    assert!(bench.workspace.meeting(meeting).unwrap().content.agenda[1].minutes.is_empty());
}

#[test]
fn an_action_stays_owed_when_its_item_or_meeting_goes() {
    let (mut bench, meeting) = bench();
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[1].id;
    let action = json!({"side": "ours", "text": "Offerte vragen"});
    bench.run("minutes action", json!({"id": meeting, "item": item, "action": action}));
    bench.run("agenda remove", json!({"id": meeting, "item": item}));
    let source = |bench: &Bench| {
        serde_json::to_value(bench.workspace.table::<Promise>().values().next().unwrap()).unwrap()["source"]
            .clone()
    };
    assert_eq!(source(&bench), json!({"kind": "meeting", "id": meeting, "item": null}));
    bench.run("meeting remove", json!({"id": meeting}));
    assert_eq!(source(&bench), json!({"kind": "loose"}));
}

#[test]
fn guests_answer_come_and_come_uninvited() {
    let (mut bench, meeting) = bench();
    let network = bench.workspace.meeting(meeting).unwrap().content.network;
    let (sam, lina) = (bench.person(network, "Sam"), bench.person(network, "Lina"));
    bench.run("meeting invite", json!({"id": meeting, "people": [sam]}));
    bench.run("meeting reply", json!({"id": meeting, "person": sam, "reply": "yes"}));
    bench.run("meeting invite", json!({"id": meeting, "people": [sam]}));
    let refused = bench.refused("meeting reply", json!({"id": meeting, "person": lina, "reply": "no"}));
    assert_eq!(refused.0, "notFound.part");
    bench.run("meeting attend", json!({"id": meeting, "person": lina, "attended": true}));
    bench.run("meeting guests", json!({"id": meeting, "unnamedGuests": 1}));
    bench.run("meeting close", json!({"id": meeting}));
    let row = bench.workspace.meetings(&crate::records::meetings::MeetingFilter::default()).remove(0);
    assert_eq!((row.invited, row.coming, row.attended), (2, 1, 2));
    assert_eq!(bench.run("meeting list", json!({"stage": "held"})).as_array().unwrap().len(), 1);
    let twice = json!({"id": meeting, "invitations": [{"person": sam}, {"person": sam}]});
    assert_eq!(bench.refused("meeting edit", twice), ("invalid.duplicate", "invitations.1".into()));
}

#[test]
fn ids_of_items_and_lines_are_their_own() {
    let (mut bench, meeting) = bench();
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[0].id;
    let twice = json!({"id": meeting, "agenda": [{"id": item, "title": "A"}, {"id": item, "title": "B"}]});
    assert_eq!(bench.refused("meeting edit", twice), ("invalid.duplicate", "agenda.1".into()));
    let lines = json!([{"id": item, "text": "a"}, {"id": item, "text": "b"}]);
    let twice = json!({"id": meeting, "agenda": [{"title": "A", "minutes": lines}]});
    assert_eq!(bench.refused("meeting edit", twice).0, "invalid.duplicate");
    let action = json!({"id": meeting, "agenda": [{"title": "A", "minutes": [{"kind": "action"}]}]});
    assert_eq!(
        bench.refused("meeting edit", action),
        ("invalid.required", "agenda.0.minutes.0.promise".into())
    );
}
