use serde_json::json;

use crate::testing::{Bench, at};

#[test]
fn closing_and_opening_keep_the_day_in_step_with_the_state() {
    let mut bench = Bench::new();
    let promise = bench.run("promise add", json!({"text": "Offerte vragen", "side": "ours"}));
    assert_eq!((&promise["state"], &promise["madeOn"]), (&json!("open"), &json!("2026-11-23")));
    let closed = bench.run("promise close", json!({"id": promise["id"]}));
    assert_eq!((&closed["state"], &closed["closedOn"]), (&json!("done"), &json!("2026-11-23")));
    let opened = bench.run("promise reopen", json!({"id": promise["id"]}));
    assert_eq!((&opened["state"], &opened["closedOn"]), (&json!("open"), &json!(null)));
    let dropped = bench.run("promise edit", json!({"id": promise["id"], "state": "dropped"}));
    assert_eq!(dropped["closedOn"], "2026-11-23");
    assert_eq!(
        bench.refused("promise close", json!({"id": promise["id"], "state": "open"})).0,
        "invalid.value"
    );
}

#[test]
fn ours_come_before_theirs_and_the_earliest_before_the_rest() {
    let mut bench = Bench::new();
    for (text, side, due) in [
        ("d", "theirs", json!("2026-11-01")),
        ("c", "ours", json!(null)),
        ("b", "ours", json!("2026-12-01")),
        ("a", "ours", json!("2026-11-20")),
    ] {
        bench.run("promise add", json!({"text": text, "side": side, "due": due}));
    }
    let today = bench.workspace.today(&bench.now);
    let order: Vec<_> = today.promises.iter().map(|row| row.promise.content.text.as_str()).collect();
    assert_eq!(order, ["a", "b", "c", "d"]);
    let late: Vec<_> = today.promises.iter().map(|row| row.days_late).collect();
    assert_eq!(late, [Some(3), None, None, Some(22)]);
    assert_eq!(bench.workspace.today(&at(2026, 12, 31)).promises[0].days_late, Some(41));
}

#[test]
fn a_promise_under_an_agenda_item_that_is_not_there_is_refused() {
    let mut bench = Bench::new();
    let network = bench.network();
    let meeting = bench.meeting(network, &json!([]));
    let source = json!({"kind": "meeting", "id": meeting, "item": "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11"});
    let refused = bench.refused("promise add", json!({"text": "A", "side": "ours", "source": source}));
    assert_eq!(refused.0, "notFound.part");
}
