use serde_json::{Value, json};

use crate::records::meetings::MeetingId;
use crate::reports::ReportOptions;
use crate::testing::{Bench, at, id};

/// A meeting whose agenda was made item by item, two weeks before it.
pub(super) fn bench() -> (Bench, MeetingId) {
    let mut bench = Bench::new();
    bench.now = at(2026, 11, 12);
    let network = bench.network();
    let meeting = bench.meeting(network, &json!([]));
    for (title, origin) in [("Welkom", "together"), ("Sleutel", "member"), ("Lampen", "municipality")] {
        let item = json!({"title": title, "origin": origin});
        bench.run("agenda add", json!({"id": meeting, "item": item}));
    }
    (bench, meeting)
}

pub(super) fn item(bench: &Bench, meeting: MeetingId, title: &str) -> Value {
    let meeting = bench.workspace.meeting(meeting).unwrap().content;
    json!(meeting.items().find(|item| item.title == title).unwrap().id)
}

/// The lines of the log from one on, as "kind title".
fn log(bench: &mut Bench, meeting: MeetingId, from: usize) -> Vec<String> {
    let lines = bench.run("agenda log", json!({"id": meeting}));
    let text = |line: &Value, at: &str| line.pointer(at).and_then(Value::as_str).unwrap().to_owned();
    let lines = lines.as_array().unwrap().iter().skip(from);
    lines.map(|line| format!("{} {}", text(line, "/what/kind"), text(line, "/title"))).collect()
}

fn told(bench: &Bench, meeting: MeetingId) -> Vec<String> {
    let report = bench.workspace.agenda_report(meeting, &ReportOptions::default(), &bench.now).unwrap();
    report.changes.iter().map(|change| format!("{} {}", change.on, change.title)).collect()
}

#[test]
fn every_change_is_kept_by_the_operation_that_makes_it_and_goes_back_with_it() {
    let (mut bench, meeting) = bench();
    assert_eq!(log(&mut bench, meeting, 0), ["added Welkom", "added Sleutel", "added Lampen"]);
    let (key, lamps) = (item(&bench, meeting, "Sleutel"), item(&bench, meeting, "Lampen"));
    let renamed = json!({"id": key, "title": "Sleutel speelzaal", "plannedMinutes": 25});
    bench.run("agenda edit", json!({"id": meeting, "item": renamed}));
    bench.run("agenda move", json!({"id": meeting, "item": lamps, "to": 0}));
    bench.run("agenda park", json!({"id": meeting, "item": lamps}));
    bench.run("agenda bring-back", json!({"id": meeting, "item": lamps, "at": 1}));
    bench.run("agenda remove", json!({"id": meeting, "item": lamps}));
    let lines = [
        "retitled Sleutel speelzaal",
        "minutesChanged Sleutel speelzaal",
        "moved Lampen",
        "parked Lampen",
        "broughtBack Lampen",
        "removed Lampen",
    ];
    assert_eq!(log(&mut bench, meeting, 3), lines);
    let now = bench.now.clone();
    bench.workspace.undo(&now).unwrap();
    assert_eq!(log(&mut bench, meeting, 3), lines[..5]);
    assert_eq!(bench.workspace.meeting(meeting).unwrap().content.agenda[1].title, "Lampen");
}

#[test]
fn moves_that_follow_each_other_are_one_and_back_again_is_none() {
    let (mut bench, meeting) = bench();
    let welcome = item(&bench, meeting, "Welkom");
    for to in [1, 2] {
        bench.run("agenda move", json!({"id": meeting, "item": welcome, "to": to}));
    }
    let lines = bench.run("agenda log", json!({"id": meeting}));
    assert_eq!(lines.as_array().unwrap().len(), 4);
    assert_eq!(lines[3]["what"], json!({"kind": "moved", "from": 1, "to": 3}));
    bench.run("agenda move", json!({"id": meeting, "item": welcome, "to": 0}));
    assert_eq!(log(&mut bench, meeting, 3), [""; 0]);
    // For another reason, or a day later, it is a change of its own.
    let asked = json!({"requestedBy": "member", "reason": "na de pauze"});
    bench.run("agenda move", json!({"id": meeting, "item": welcome, "to": 1, "request": asked}));
    bench.now = at(2026, 11, 13);
    bench.run("agenda move", json!({"id": meeting, "item": welcome, "to": 2, "request": asked}));
    assert_eq!(log(&mut bench, meeting, 3), ["moved Welkom", "moved Welkom"]);
}

#[test]
fn something_urgent_takes_its_minutes_from_another_item_or_puts_it_aside() {
    let (mut bench, meeting) = bench();
    let lamps = item(&bench, meeting, "Lampen");
    let urgent = |title: &str| {
        json!({"title": title, "way": "urgent", "origin": "member", "urgentReason": "Gisteravond",
            "plannedMinutes": 10})
    };
    let room = json!({"item": lamps});
    let now = bench
        .run("agenda add", json!({"id": meeting, "item": urgent("Inbraak"), "at": 1, "makesRoom": room}));
    assert_eq!(now["agenda"][3]["plannedMinutes"], 5, "15 less 10");
    let lines = bench.run("agenda log", json!({"id": meeting}));
    assert_eq!(lines[3]["what"]["kind"], "addedUrgently");
    assert_eq!((&lines[3]["requestedBy"], &lines[3]["reason"]), (&json!("member"), &json!("Gisteravond")));
    assert_eq!(lines[4]["what"], json!({"kind": "minutesChanged", "from": 15, "to": 5}));
    assert_eq!(lines[4]["madeRoomFor"], now["agenda"][1]["id"]);
    assert_eq!(lines[4]["reason"], "", "the reason is that of the urgent item");

    let aside = json!({"item": lamps, "toParkingLot": true});
    let now = bench.run("agenda add", json!({"id": meeting, "item": urgent("Brug"), "makesRoom": aside}));
    assert_eq!(now["parkingLot"][0]["title"], "Lampen");
    assert_eq!(log(&mut bench, meeting, 5), ["addedUrgently Brug", "parked Lampen"]);

    let nowhere = json!({"item": lamps});
    let refused =
        bench.refused("agenda add", json!({"id": meeting, "item": urgent("X"), "makesRoom": nowhere}));
    assert_eq!(refused.0, "notFound.part");
    let without = json!({"toParkingLot": true});
    let refused =
        bench.refused("agenda add", json!({"id": meeting, "item": urgent("X"), "makesRoom": without}));
    assert_eq!(refused, ("invalid.required", "makesRoom.item".into()));
}

#[test]
fn what_was_discussed_cannot_be_put_aside() {
    let (mut bench, meeting) = bench();
    let key = item(&bench, meeting, "Sleutel");
    bench.run("minutes add", json!({"id": meeting, "item": key, "line": {"text": "Het is er donker"}}));
    let refused = bench.refused("agenda park", json!({"id": meeting, "item": key}));
    assert_eq!(refused.0, "conflict.itemWasDiscussed");
    assert_eq!(log(&mut bench, meeting, 3), [""; 0]);
}

#[test]
fn what_was_promised_under_an_item_that_is_put_aside_stays_with_it() {
    let (mut bench, meeting) = bench();
    let key = item(&bench, meeting, "Sleutel");
    let source = json!({"kind": "meeting", "id": meeting, "item": key});
    let promise = bench.run("promise add", json!({"side": "ours", "text": "Vragen", "source": source}));
    bench.run("agenda park", json!({"id": meeting, "item": key}));
    let kept = bench.run("promise edit", json!({"id": promise["id"], "text": "Nog eens vragen"}));
    assert_eq!(kept["source"]["item"], key);
    bench.run("agenda remove", json!({"id": meeting, "item": key}));
    assert_eq!(bench.run("promise show", json!({"id": promise["id"]}))["source"]["item"], json!(null));
}

#[test]
fn people_are_told_what_changed_since_they_know_the_agenda() {
    let (mut bench, meeting) = bench();
    let lamps = item(&bench, meeting, "Lampen");
    assert_eq!(told(&bench, meeting), [""; 0], "the day on which it is made tells nothing");
    bench.now = at(2026, 11, 13);
    bench.run("agenda add", json!({"id": meeting, "item": {"title": "Verkeer", "origin": "member"}}));
    assert_eq!(told(&bench, meeting), ["2026-11-13 Verkeer"]);
    bench.run("agenda share", json!({"id": meeting}));
    assert_eq!(told(&bench, meeting), [""; 0], "they see it on what they got");
    bench.run("agenda park", json!({"id": meeting, "item": lamps}));
    assert_eq!(told(&bench, meeting), ["2026-11-13 Lampen"]);
}

#[test]
fn a_reason_is_told_in_any_case_and_an_agenda_from_before_the_log_too() {
    let (mut bench, meeting) = bench();
    let lamps = item(&bench, meeting, "Lampen");
    let asked = json!({"reason": "dan zijn de jongeren er"});
    bench.run("agenda move", json!({"id": meeting, "item": lamps, "to": 0, "request": asked}));
    assert_eq!(told(&bench, meeting), ["2026-11-12 Lampen"]);

    let network = bench.workspace.meeting(meeting).unwrap().content.network;
    let old = bench.meeting(network, &json!([{"title": "Oud"}]));
    let now = bench.now.clone();
    // As a vault has it that was made before changes were kept.
    bench
        .workspace
        .run(super::super::verbs::CHANGE, &now, |tx| {
            tx.edit(old, |meeting| {
                meeting.agenda_changes.clear();
                Ok(())
            })
        })
        .unwrap();
    bench.run("agenda add", json!({"id": old, "item": {"title": "Nieuw"}}));
    assert_eq!(told(&bench, old), ["2026-11-12 Nieuw"]);
}

#[test]
fn the_log_is_nobodys_to_write_and_is_as_closed_as_the_item_became() {
    let (mut bench, meeting) = bench();
    bench.run("meeting edit", json!({"id": meeting, "agendaChanges": [], "place": "De Steiger"}));
    assert_eq!(log(&mut bench, meeting, 0).len(), 3);
    let key = item(&bench, meeting, "Sleutel");
    let asked = json!({"reason": "op verzoek"});
    bench.run("agenda move", json!({"id": meeting, "item": key, "to": 0, "request": asked}));
    assert_eq!(told(&bench, meeting), ["2026-11-12 Sleutel"]);
    let closed = json!({"id": key, "classification": "confidential"});
    bench.run("agenda edit", json!({"id": meeting, "item": closed}));
    assert_eq!(told(&bench, meeting), [""; 0]);
    bench.run("agenda remove", json!({"id": meeting, "item": key}));
    let lines = bench.run("agenda log", json!({"id": meeting}));
    let grades: Vec<_> =
        lines.as_array().unwrap().iter().map(|line| line["classification"].clone()).collect();
    assert_eq!(grades, ["internal", "confidential", "internal", "confidential", "confidential"]);
}

#[test]
fn who_asked_is_taken_out_with_the_person() {
    let (mut bench, meeting) = bench();
    let network = bench.workspace.meeting(meeting).unwrap().content.network;
    let sam = bench.person(network, "Sam Aydemir");
    let item = json!({"title": "Bus", "origin": "member", "raisedBy": sam, "leader": sam, "ledBy": "member"});
    bench.run("agenda add", json!({"id": meeting, "item": item}));
    let lines = bench.run("agenda log", json!({"id": meeting}));
    assert_eq!(lines[3]["requester"], json!(sam));
    bench.run("person remove", json!({"id": sam}));
    let kept = serde_json::to_string(&bench.run("meeting show", json!({"id": meeting}))).unwrap();
    assert!(!kept.contains(&sam.to_string()), "{kept}");
}

#[test]
fn a_meeting_planned_with_its_agenda_has_its_first_lines() {
    let mut bench = Bench::new();
    let network = bench.network();
    let meeting = json!({"network": network, "title": "Avond", "at": "2026-11-26T19:30", "agenda": [{"title": "A"}, {"title": "B"}]});
    let meeting: MeetingId = id(&bench.run("meeting add", meeting));
    assert_eq!(log(&mut bench, meeting, 0), ["added A", "added B"]);
    let kept = bench.workspace.meeting(meeting).unwrap().content.agenda;
    let swapped = json!([{"id": kept[1].id, "title": "B"}, {"id": kept[0].id, "title": "A"}]);
    bench.run("meeting edit", json!({"id": meeting, "agenda": swapped}));
    assert_eq!(log(&mut bench, meeting, 2), ["moved B"]);
}
