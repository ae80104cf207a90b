use serde_json::{Value, json};

use crate::records::meetings::MeetingId;
use crate::testing::{Bench, at, id};

fn bench() -> (Bench, MeetingId) {
    let mut bench = Bench::new();
    bench.now = at(2026, 11, 12);
    let network = bench.network();
    let meeting =
        json!({"network": network, "title": "Avond", "at": "2026-11-26T19:30", "place": "De Steiger"});
    let meeting = id(&bench.run("meeting add", meeting));
    (bench, meeting)
}

fn edit(bench: &mut Bench, meeting: MeetingId, fields: Value) {
    let mut input = fields;
    input["id"] = json!(meeting);
    bench.run("meeting edit", input);
}

/// The changes as "kind reason".
fn kept(bench: &Bench, meeting: MeetingId) -> Vec<String> {
    let changes = json!(bench.workspace.meeting(meeting).unwrap().content.plan_changes);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let said =
        |one: &Value| format!("{} {}", text(&one["what"]["kind"]), text(&one["reason"])).trim().to_owned();
    changes.as_array().unwrap().iter().map(said).collect()
}

#[test]
fn a_move_another_place_and_a_cancellation_are_kept_with_their_reason_and_go_back_with_an_undo() {
    let (mut bench, meeting) = bench();
    edit(&mut bench, meeting, json!({"title": "Andere naam", "theme": "Licht"}));
    assert_eq!(kept(&bench, meeting), [""; 0], "the plan is as it was");
    let moved = json!({"at": "2026-12-03T20:00", "place": "School", "reason": "de zaal was bezet"});
    edit(&mut bench, meeting, moved);
    assert_eq!(kept(&bench, meeting), ["moved de zaal was bezet", "relocated de zaal was bezet"]);
    bench.now = at(2026, 11, 20);
    edit(&mut bench, meeting, json!({"stage": "cancelled", "reason": "ziekte"}));
    bench.now = at(2026, 11, 21);
    edit(&mut bench, meeting, json!({"stage": "planned"}));
    assert_eq!(kept(&bench, meeting)[2..], ["cancelled ziekte", "resumed"]);
    let now = bench.now.clone();
    bench.workspace.undo(&now).unwrap();
    assert_eq!(kept(&bench, meeting)[2..], ["cancelled ziekte"]);
    let change = &bench.workspace.meeting(meeting).unwrap().content.plan_changes[0];
    assert_eq!(
        json!(change.what),
        json!({"kind": "moved", "from": "2026-11-26T19:30:00", "to": "2026-12-03T20:00:00"})
    );
    let everything = bench.everything();
    assert_eq!(bench.reopen().everything(), everything);
}

#[test]
fn what_is_set_right_at_once_is_one_change_or_none() {
    let (mut bench, meeting) = bench();
    edit(&mut bench, meeting, json!({"at": "2026-12-03T20:00"}));
    edit(&mut bench, meeting, json!({"at": "2026-12-04T20:00"}));
    assert_eq!(kept(&bench, meeting), ["moved"]);
    edit(&mut bench, meeting, json!({"at": "2026-11-26T19:30"}));
    edit(&mut bench, meeting, json!({"stage": "cancelled"}));
    edit(&mut bench, meeting, json!({"stage": "planned"}));
    assert_eq!(kept(&bench, meeting), [""; 0]);
    // A first place is no other place, and the past of what was held is no plan.
    let network = bench.workspace.meeting(meeting).unwrap().content.network;
    let other = json!({"network": network, "title": "Later", "at": "2026-11-10T19:30"});
    let other: MeetingId = id(&bench.run("meeting add", other));
    edit(&mut bench, other, json!({"place": "School"}));
    bench.run("meeting close", json!({"id": other}));
    edit(&mut bench, other, json!({"at": "2026-11-10T20:00", "place": "Kade"}));
    assert_eq!(kept(&bench, other), [""; 0]);
}

#[test]
fn nobody_writes_the_list_and_only_a_reason_is_written_anew() {
    let (mut bench, meeting) = bench();
    edit(&mut bench, meeting, json!({"at": "2026-12-03T20:00", "reason": "Karin is ziek"}));
    edit(&mut bench, meeting, json!({"planChanges": []}));
    assert_eq!(kept(&bench, meeting), ["moved Karin is ziek"]);
    bench.run("meeting explain", json!({"id": meeting, "change": 0, "reason": "ziekte"}));
    assert_eq!(kept(&bench, meeting), ["moved ziekte"]);
    let none = json!({"id": meeting, "change": 1, "reason": "x"});
    assert_eq!(bench.refused("meeting explain", none).0, "notFound.part");
    let long = json!({"id": meeting, "change": 0, "reason": "x".repeat(5000)});
    assert_eq!(bench.refused("meeting explain", long).0, "invalid.tooLong");
    assert!(!bench.workspace.search("ziekte", 5).is_empty(), "a reason is found");
    // A series that begins with it has a plan of its own.
    let series = json!({"id": meeting, "every": {"kind": "every", "count": 1, "unit": "month"}, "count": 2});
    bench.run("meeting series", series);
    let planned: usize = bench.everything()["meetings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["planChanges"].as_array().unwrap().len())
        .sum();
    assert_eq!(planned, 1);
}
