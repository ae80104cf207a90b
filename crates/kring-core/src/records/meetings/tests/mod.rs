mod carry;
mod presence;
mod series;
mod thanks;

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

#[test]
fn what_people_need_is_counted_for_the_meeting_and_asked_about_two_days_before() {
    let (mut bench, meeting) = bench();
    let mut set = |need: Value| {
        let mut input = json!({"id": meeting});
        input.as_object_mut().unwrap().extend(need.as_object().unwrap().clone());
        bench.try_run("meeting access", input)
    };
    set(json!({"kind": "interpreter", "language": "tr", "people": 2})).unwrap();
    set(json!({"kind": "interpreter", "language": "ar", "people": 1})).unwrap();
    set(json!({"kind": "other", "what": " ringleiding ", "people": 1, "arranged": true})).unwrap();
    let now = set(json!({"kind": "interpreter", "language": "tr", "people": 3, "arranged": true})).unwrap();
    let counts: Vec<_> =
        now["access"].as_array().unwrap().iter().map(|need| need["people"].clone()).collect();
    assert_eq!(counts, [3, 1, 1]);
    assert_eq!(now["access"][2]["what"], "ringleiding");
    let page = bench.run("meeting page", json!({"id": meeting}));
    assert_eq!(page["arrangeBy"], "2026-11-24", "two days before, since the second interpreter is not there");
    let mut set = |need: Value| {
        let mut input = json!({"id": meeting});
        input.as_object_mut().unwrap().extend(need.as_object().unwrap().clone());
        bench.try_run("meeting access", input)
    };
    let now = set(json!({"kind": "interpreter", "language": "ar", "people": 0})).unwrap();
    assert_eq!(now["access"].as_array().unwrap().len(), 2);
    for (need, code) in [
        (json!({"kind": "interpreter", "people": 1}), "invalid.required"),
        (json!({"kind": "childCare", "language": "tr", "people": 1}), "invalid.value"),
        (json!({"kind": "wheelchair", "what": "voor Sam", "people": 1}), "invalid.value"),
        (json!({"kind": "other", "people": 1}), "invalid.required"),
        (json!({"kind": "travelMoney", "people": 0}), "notFound.part"),
        (json!({"kind": "travelMoney", "people": 1, "person": "x"}), "invalid.unknownField"),
    ] {
        assert_eq!(set(need.clone()).unwrap_err().code(), code, "{need}");
    }
    assert_eq!(bench.run("meeting page", json!({"id": meeting}))["arrangeBy"], json!(null));
}

#[test]
fn why_somebody_is_invited_goes_with_the_invitation_and_is_on_their_page() {
    let (mut bench, meeting) = bench();
    let network = bench.workspace.meeting(meeting).unwrap().content.network;
    let sam = bench.person(network, "Sam");
    let why = json!({"id": meeting, "person": sam, "why": " weet alles van het speelplein "});
    assert_eq!(bench.refused("meeting why", why.clone()).0, "notFound.part");
    bench.run("meeting invite", json!({"id": meeting, "people": [sam]}));
    bench.run("meeting why", why);
    let page = serde_json::to_value(bench.workspace.person_page(sam, &bench.now).unwrap()).unwrap();
    assert!(page["timeline"].to_string().contains("weet alles van het speelplein"), "{page}");
    bench.run("meeting edit", json!({"id": meeting, "classification": "confidential"}));
    let page = serde_json::to_value(bench.workspace.person_page(sam, &bench.now).unwrap()).unwrap();
    assert!(!page.to_string().contains("speelplein"), "as closed as the meeting");
    bench.run("meeting uninvite", json!({"id": meeting, "person": sam}));
    assert!(!bench.run("meeting show", json!({"id": meeting})).to_string().contains("speelplein"));
}

#[test]
fn speaking_time_is_kept_by_side_or_not_at_all() {
    let (mut bench, meeting) = bench();
    let now = bench.run("meeting speaking", json!({"id": meeting, "membersS": 600, "municipalityS": 300}));
    assert_eq!(now["speaking"], json!({"membersS": 600, "municipalityS": 300}));
    assert_eq!(bench.refused("meeting speaking", json!({"id": meeting, "membersS": -1})).0, "invalid.value");
    assert_eq!(bench.run("meeting speaking", json!({"id": meeting, "off": true}))["speaking"], json!(null));
}
