use serde_json::json;

use crate::engine::classification::Classification;
use crate::engine::record::Id;
use crate::testing::Bench;

use super::recent;

#[test]
fn a_decision_an_action_and_a_note_each_have_their_own_name() {
    let mut bench = Bench::new();
    let network = bench.network();
    let meeting = bench.meeting(network, &json!([{"title": "Sleutel"}]));
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[0].id;
    let line =
        |kind: &str| json!({"id": meeting, "item": item, "line": {"kind": kind, "text": "Tot tien uur"}});
    bench.run("minutes add", line("note"));
    let added = bench.run("minutes add", line("decision"));
    let decision = added["agenda"][0]["minutes"][1]["id"].clone();
    bench.run("minutes edit", json!({"id": meeting, "line": {"id": decision, "text": "Tot elf uur"}}));
    bench.run("minutes remove", json!({"id": meeting, "line": decision}));
    let added = bench.run(
        "minutes action",
        json!({"id": meeting, "item": item, "action": {"side": "ours", "text": "Bellen"}}),
    );
    let action = added["agenda"][0]["minutes"][1]["id"].clone();
    bench.run("minutes edit-action", json!({"id": meeting, "line": action, "action": {"text": "Mailen"}}));
    bench.run("minutes remove", json!({"id": meeting, "line": action}));
    let names = [
        "minutes.action.remove",
        "minutes.action.change",
        "minutes.action",
        "minutes.decision.remove",
        "minutes.decision.change",
        "minutes.decision.add",
        "minutes.add",
    ];
    assert_eq!(bench.workspace.undoable()[..7], names);
    let now = bench.now.clone();
    bench
        .workspace
        .batch_atomic(vec![("minutes add".to_owned(), line("decision"))], &now, &mut kring_vault::unwatched)
        .unwrap();
    assert_eq!(bench.workspace.undoable()[0], "batch", "together with others it is what they are together");
}

#[test]
fn the_title_of_a_confidential_meeting_is_in_no_line() {
    let mut bench = Bench::new();
    let network = bench.network();
    let open = bench.meeting(network, &json!([{"title": "Sleutel"}]));
    assert_eq!(recent(&bench, "meeting.add").about.names, ["Avond in de buurt"]);
    let item = bench.workspace.meeting(open).unwrap().content.agenda[0].id;
    let line = json!({"id": open, "item": item, "line": {"kind": "note", "text": "Tot tien uur"}});
    bench.run("minutes add", line);
    bench.run("meeting edit", json!({"id": open, "classification": "confidential"}));
    for one in bench.workspace.recent_operations().iter().filter(|one| one.operation.starts_with("meeting")) {
        assert!(one.about.names.is_empty(), "{one:?}");
    }
    bench.run("meeting remove", json!({"id": open}));
    let about_meetings = |bench: &Bench| {
        let lines = bench.workspace.recent_operations().into_iter();
        lines.filter(|one| one.operation.starts_with('m')).collect::<Vec<_>>()
    };
    assert!(about_meetings(&bench).len() > 3);
    for one in about_meetings(&bench) {
        assert!(one.about.names.is_empty(), "nor once it is gone: {one:?}");
    }
    let now = bench.now.clone();
    let undone = bench.workspace.undo(&now).unwrap().unwrap();
    assert_eq!((undone.operation.as_str(), undone.about.names.len()), ("meeting.remove", 0));
    let kept = bench.workspace.meeting(Id::from(open.uuid())).unwrap();
    assert_eq!(kept.content.classification, Classification::Confidential);

    // Taken back up to where it was made it is gone as well.
    while bench.workspace.undo(&now).unwrap().is_some() {}
    for one in about_meetings(&bench) {
        assert!(one.about.names.is_empty(), "{one:?}");
    }
}
