//! Lines of the minutes that become another sort of line.

use serde_json::{Value, json};

use crate::records::meetings::MeetingId;
use crate::records::promises::Promise;
use crate::testing::Bench;

/// A meeting with three lines, of which the one in the middle is to turn; its id.
fn bench() -> (Bench, MeetingId, Value) {
    let mut bench = Bench::new();
    let network = bench.network();
    let lines = json!([{"text": "Eerst"}, {"text": "Offerte vragen", "classification": "confidential"}, {"text": "Dan"}]);
    let meeting =
        bench.meeting(network, &json!([{"title": "Welkom"}, {"title": "Lampen", "minutes": lines}]));
    let line = json!(bench.workspace.meeting(meeting).unwrap().content.agenda[1].minutes[1].id);
    (bench, meeting, line)
}

/// The lines under the second item once this one has become `into`.
fn turned(bench: &mut Bench, meeting: MeetingId, line: &Value, into: &str) -> Value {
    bench.run("minutes turn", json!({"id": meeting, "line": line, "into": into}))["agenda"][1]["minutes"]
        .clone()
}

#[test]
fn a_line_becomes_each_sort_and_back_with_its_id_place_words_and_grade() {
    let (mut bench, meeting, line) = bench();
    let before = bench.workspace.meeting(meeting).unwrap().content;
    for into in ["decision", "action", "pledge", "action", "note"] {
        let lines = turned(&mut bench, meeting, &line, into);
        let one = &lines[1];
        assert_eq!(
            (&one["id"], &one["kind"], &one["classification"]),
            (&line, &json!(into), &json!("confidential"))
        );
        let promises: Vec<_> = bench.workspace.table::<Promise>().values().cloned().collect();
        if into == "action" {
            let [promise] = &promises[..] else { panic!("one promise: {promises:?}") };
            assert_eq!((promise.content.text.as_str(), &one["text"]), ("Offerte vragen", &json!("")));
            let promise = serde_json::to_value(promise).unwrap();
            let item = before.agenda[1].id;
            assert_eq!(promise["source"], json!({"kind": "meeting", "id": meeting, "item": item}));
            assert_eq!(
                (&promise["side"], &promise["classification"]),
                (&json!("ours"), &json!("confidential"))
            );
            assert_eq!(promise["madeOn"], "2026-11-26", "the day of the meeting");
        } else {
            assert_eq!(one["text"], "Offerte vragen");
            assert!(promises.is_empty(), "{promises:?}");
        }
    }
    assert_eq!(bench.workspace.meeting(meeting).unwrap().content, before, "back where it began");
}

#[test]
fn a_line_turns_after_the_meeting_was_held_and_one_undo_takes_it_back() {
    let (mut bench, meeting, line) = bench();
    bench.run("meeting close", json!({"id": meeting}));
    let action = json!({"text": "Offerte vragen", "side": "theirs", "due": "2026-12-09"});
    turned(&mut bench, meeting, &line, "action");
    bench.run("minutes edit-action", json!({"id": meeting, "line": line, "action": action}));
    let contents = |bench: &Bench| {
        let promises: Vec<_> =
            bench.workspace.table::<Promise>().values().map(|kept| kept.content.clone()).collect();
        (bench.workspace.meeting(meeting).unwrap().content, promises)
    };
    let before = contents(&bench);
    turned(&mut bench, meeting, &line, "pledge");
    assert!(bench.workspace.table::<Promise>().is_empty());
    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "minutes.turn.pledge");
    assert_eq!(contents(&bench), before, "with its day and its side");
}

#[test]
fn to_the_sort_it_is_nothing_happens() {
    let (mut bench, meeting, line) = bench();
    let revision = bench.workspace.meeting(meeting).unwrap().revision;
    turned(&mut bench, meeting, &line, "note");
    assert_eq!(bench.workspace.meeting(meeting).unwrap().revision, revision);
}

#[test]
fn an_action_that_was_done_stays_one_until_it_is_open_again() {
    let (mut bench, meeting, line) = bench();
    let promise = turned(&mut bench, meeting, &line, "action")[1]["promise"].clone();
    bench.run("promise close", json!({"id": promise}));
    let note = json!({"id": meeting, "line": line, "into": "note"});
    assert_eq!(bench.refused("minutes turn", note.clone()).0, "conflict.lineSettled");
    bench.run("promise reopen", json!({"id": promise}));
    bench.run("minutes turn", note);
}

#[test]
fn what_cannot_turn_says_why_and_changes_nothing() {
    let (mut bench, meeting, line) = bench();
    let promise = turned(&mut bench, meeting, &line, "action")[1]["promise"].clone();
    // With the promise goes its line.
    bench.run("promise remove", json!({"id": promise}));
    let gone = json!({"id": meeting, "line": line, "into": "note"});
    assert_eq!(bench.refused("minutes turn", gone).0, "notFound.part");

    let first = bench.workspace.meeting(meeting).unwrap().content.agenda[1].minutes[0].id;
    let long = json!({"id": meeting, "line": {"id": first, "text": "a".repeat(501)}});
    bench.run("minutes edit", long);
    let everything = bench.everything();
    let action = json!({"id": meeting, "line": first, "into": "action"});
    assert_eq!(
        bench.refused("minutes turn", action),
        ("invalid.tooLong", "text".into()),
        "a promise is short"
    );
    let vote = json!({"id": meeting, "line": first, "into": "vote"});
    assert_eq!(bench.refused("minutes turn", vote), ("invalid.value", "into".into()));
    assert!(bench.everything() == everything);
}

#[test]
fn a_line_under_a_closed_item_becomes_an_action_as_closed() {
    let (mut bench, meeting, _) = bench();
    let mut agenda = serde_json::to_value(bench.workspace.meeting(meeting).unwrap().content.agenda).unwrap();
    agenda[1]["classification"] = json!("confidential");
    let line = agenda[1]["minutes"][0]["id"].clone();
    bench.run("meeting edit", json!({"id": meeting, "agenda": agenda}));
    let lines = turned(&mut bench, meeting, &line, "action");
    let promise = bench.run("promise show", json!({"id": lines[0]["promise"]}));
    assert_eq!(
        (&promise["classification"], &lines[0]["classification"]),
        (&json!("confidential"), &json!("internal"))
    );
    // What it becomes then is no more open than the promise was.
    assert_eq!(turned(&mut bench, meeting, &line, "note")[0]["classification"], "confidential");
}

#[test]
fn a_line_is_as_closed_as_its_pledge_and_stays_so_as_something_else() {
    let mut bench = Bench::new();
    let network = bench.network();
    let lines = json!([{"kind": "pledge", "text": "Wie meldt, hoort iets"}]);
    let meeting = bench.meeting(network, &json!([{"title": "Melden", "minutes": lines}]));
    let line = json!(bench.workspace.meeting(meeting).unwrap().content.agenda[0].minutes[0].id);
    let pledge = bench.run("pledge list", json!({}))[0]["id"].clone();
    bench.run("pledge edit", json!({"id": pledge, "classification": "confidential"}));
    let opened = json!({"id": meeting, "line": {"id": line, "classification": "internal"}});
    bench.run("minutes edit", opened);
    let closed = |bench: &Bench| bench.workspace.meeting_page(meeting, &bench.now).unwrap().closed_lines;
    assert_eq!(json!(closed(&bench)), json!([line]), "the pledge itself was not opened");
    let options = crate::reports::ReportOptions::default();
    let minutes = bench.workspace.minutes_report(meeting, &options, &bench.now).unwrap();
    assert!(!serde_json::to_string(&minutes).unwrap().contains("hoort iets"));
    bench.run("minutes turn", json!({"id": meeting, "line": line, "into": "note"}));
    assert_eq!(json!(closed(&bench)), json!([line]));
}
