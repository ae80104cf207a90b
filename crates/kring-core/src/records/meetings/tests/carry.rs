use serde_json::{Value, json};

use crate::records::meetings::MeetingId;
use crate::testing::{Bench, id};

/// A meeting that was held with an item discussed, one that was not reached, one put aside and two actions, and the next one.
fn two() -> (Bench, MeetingId, MeetingId) {
    let mut bench = Bench::new();
    let network = bench.network();
    let agenda = json!([{"title": "Welkom"}, {"title": "Sleutel", "origin": "member"}, {"title": "Lampen",
        "origin": "municipality", "ledBy": "municipality"}, {"title": "Bankjes", "origin": "member"}]);
    let meeting = json!({"network": network, "title": "Eerste", "at": "2026-10-28T19:30", "agenda": agenda});
    let first: MeetingId = id(&bench.run("meeting add", meeting));
    let items = bench.workspace.meeting(first).unwrap().content.agenda;
    for side in ["ours", "theirs"] {
        let action = json!({"side": side, "text": "Vragen"});
        bench.run("minutes action", json!({"id": first, "item": items[1].id, "action": action}));
    }
    bench.run("agenda park", json!({"id": first, "item": items[3].id}));
    bench.run("meeting close", json!({"id": first}));
    let second = bench.meeting(network, &json!([{"title": "Welkom"}, {"title": "Rondje"}]));
    (bench, first, second)
}

fn titles(meeting: &Value) -> Vec<&str> {
    meeting["agenda"].as_array().unwrap().iter().map(|item| item["title"].as_str().unwrap()).collect()
}

const LOOK_BACK: &str = "Terug naar vorige keer";

#[test]
fn what_was_not_reached_and_what_was_put_aside_goes_to_the_next_meeting() {
    let (mut bench, first, second) = two();
    let proposal = bench.run("meeting carry-proposal", json!({"to": second}));
    assert_eq!(
        (&proposal["from"], &proposal["openOurs"], &proposal["openTheirs"]),
        (&json!(first), &json!(1), &json!(1))
    );
    let offered: Vec<_> = proposal["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (item["title"].as_str().unwrap(), item["parked"] == true))
        .collect();
    assert_eq!(
        offered,
        [("Lampen", false), ("Bankjes", true)],
        "neither what was discussed nor what comes back anyhow"
    );

    let carry = json!({"to": second, "from": first, "lookBack": {"title": LOOK_BACK}});
    let now = bench.run("meeting carry", carry.clone());
    assert_eq!(titles(&now), ["Welkom", LOOK_BACK, "Rondje", "Lampen", "Bankjes"]);
    assert_eq!(
        (&now["agenda"][3]["carriedFrom"], &now["agenda"][3]["ledBy"]),
        (&json!(first), &json!("municipality"))
    );
    let kinds: Vec<_> = now["agendaChanges"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["what"]["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds[2..], ["carriedOver", "carriedOver", "carriedOver"]);
    // Once is enough, and one undo takes it back.
    assert_eq!(bench.run("meeting carry-proposal", json!({"to": second})), json!(null));
    assert_eq!(titles(&bench.run("meeting carry", carry)).len(), 5);
    let moment = bench.now.clone();
    bench.workspace.undo(&moment).unwrap();
    assert_eq!(titles(&bench.run("meeting show", json!({"id": second}))), ["Welkom", "Rondje"]);
}

#[test]
fn one_chooses_and_what_came_from_a_confidential_meeting_stays_as_closed() {
    let (mut bench, first, second) = two();
    bench.run("meeting edit", json!({"id": first, "classification": "confidential"}));
    let proposal = bench.run("meeting carry-proposal", json!({"to": second}));
    assert_eq!(proposal["title"], "");
    let carry = json!({"to": second, "from": first, "items": [proposal["items"][1]["id"]]});
    let now = bench.run("meeting carry", carry);
    assert_eq!(titles(&now), ["Welkom", "Rondje", "Bankjes"]);
    assert_eq!(now["agenda"][2]["classification"], "confidential");
    let unknown = json!({"to": second, "from": first, "items": [now["agenda"][0]["id"]]});
    assert_eq!(bench.refused("meeting carry", unknown).0, "notFound.part");
}

#[test]
fn a_meeting_that_goes_leaves_what_was_taken_over_from_it() {
    let (mut bench, first, second) = two();
    bench.run("meeting carry", json!({"to": second, "from": first}));
    bench.run("meeting remove", json!({"id": first}));
    let now = bench.run("meeting show", json!({"id": second}));
    assert_eq!(titles(&now), ["Welkom", "Rondje", "Lampen", "Bankjes"]);
    assert_eq!(now["agenda"][2]["carriedFrom"], json!(null));
}

#[test]
fn two_items_of_one_title_are_two_and_one_that_got_another_title_is_not_taken_twice() {
    let (mut bench, first, second) = two();
    let item = json!({"title": "Lampen", "origin": "member"});
    bench.run("agenda add", json!({"id": first, "item": item}));
    let lamps = bench.workspace.meeting(first).unwrap().content.agenda[2].id;
    let now = bench.run("meeting carry", json!({"to": second, "from": first, "items": [lamps]}));
    assert_eq!(now["agenda"][2]["carriedItem"], json!(lamps));
    let other = bench.run("meeting carry-proposal", json!({"to": second}));
    let offered: Vec<_> =
        other["items"].as_array().unwrap().iter().map(|item| item["origin"].clone()).collect();
    assert_eq!(offered, ["member", "member"], "the other lamps, and what was put aside");
    let renamed = json!({"id": now["agenda"][2]["id"], "title": "Licht op het pad"});
    bench.run("agenda edit", json!({"id": second, "item": renamed}));
    let again = bench.run("meeting carry-proposal", json!({"to": second}));
    assert_eq!(again["items"].as_array().unwrap().len(), 2);
}

#[test]
fn what_was_urgent_is_not_urgent_at_the_next_meeting_and_what_has_no_origin_goes_too() {
    let (mut bench, first, second) = two();
    let urgent =
        json!({"title": "Inbraak", "way": "urgent", "urgentReason": "Gisteravond", "origin": "member"});
    bench.run("agenda add", json!({"id": first, "item": urgent}));
    bench.run("agenda add", json!({"id": first, "item": {"title": "Een markt"}}));
    let now = bench.run("meeting carry", json!({"to": second, "from": first}));
    assert_eq!(titles(&now), ["Welkom", "Rondje", "Lampen", "Inbraak", "Een markt", "Bankjes"]);
    assert_eq!(
        (&now["agenda"][3]["way"], &now["agenda"][3]["urgentReason"]),
        (&json!("standing"), &json!(""))
    );
}

#[test]
fn a_theme_goes_along_and_the_look_back_does_not_go_a_second_time() {
    let (mut bench, first, second) = two();
    let network = bench.workspace.meeting(first).unwrap().content.network;
    let theme = bench.run("theme add", json!({"network": network, "title": "Een markt"}));
    bench.run("meeting edit", json!({"id": first, "stage": "planned"}));
    bench.run("theme plan", json!({"id": theme["id"], "meeting": first}));
    bench.run("meeting close", json!({"id": first}));
    let carry = json!({"to": second, "from": first, "lookBack": {"title": LOOK_BACK}});
    let now = bench.run("meeting carry", carry);
    let place = bench.run("theme show", json!({"id": theme["id"]}))["planned"].clone();
    let item = now["agenda"].as_array().unwrap().iter().find(|item| item["title"] == "Een markt").unwrap();
    assert_eq!(place, json!([{"meeting": second, "item": item["id"]}]));
    bench.run("meeting close", json!({"id": second}));
    let third = json!({"network": network, "title": "Derde", "at": "2026-12-20T19:30"});
    let third: MeetingId = id(&bench.run("meeting add", third));
    let proposal = bench.run("meeting carry-proposal", json!({"to": third}));
    let offered: Vec<_> =
        proposal["items"].as_array().unwrap().iter().map(|item| item["title"].clone()).collect();
    assert_eq!(offered, ["Welkom", "Rondje", "Lampen", "Een markt", "Bankjes"]);
}
