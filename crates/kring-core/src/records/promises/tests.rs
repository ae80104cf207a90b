use serde_json::json;

use crate::testing::{Bench, at, id};

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
    let today = bench.workspace.today(None, &bench.now);
    let order: Vec<_> = today.promises.iter().map(|row| row.promise.content.text.as_str()).collect();
    assert_eq!(order, ["a", "b", "c", "d"]);
    let late: Vec<_> = today.promises.iter().map(|row| row.days_late).collect();
    assert_eq!(late, [Some(3), None, None, Some(22)]);
    assert_eq!(bench.workspace.today(None, &at(2026, 12, 31)).promises[0].days_late, Some(41));
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

#[test]
fn today_of_one_network_shows_what_is_of_that_network_and_nothing_of_another() {
    let mut bench = Bench::new();
    let haven = bench.network();
    let sam = bench.person(haven, "Sam");
    let second = bench.run("network add", json!({"name": "B", "purpose": "B", "basis": "consent"}));
    let noord = id(&second);
    bench.meeting(haven, &json!([]));
    for (text, network, people) in [
        ("haven", json!(haven), json!([])),
        ("bij Sam", json!(null), json!([sam])),
        ("los", json!(null), json!([])),
    ] {
        bench.run("promise add", json!({"text": text, "side": "ours", "network": network, "people": people}));
    }
    bench.run("rhythm set", json!({"id": sam, "rhythm": {"kind": "every", "count": 1, "unit": "day"}}));
    let later = at(2026, 11, 25);
    let seen = |bench: &Bench, network| {
        let today = bench.workspace.today(network, &later);
        let promises: Vec<String> = today.promises.into_iter().map(|row| row.promise.content.text).collect();
        (promises, today.meetings.len(), today.due.len(), today.not_informed.len(), today.people)
    };
    let all: Vec<String> = ["haven", "bij Sam", "los"].map(str::to_owned).to_vec();
    let sorted = |(mut promises, a, b, c, d): (Vec<String>, usize, usize, usize, u32)| {
        promises.sort();
        (promises, a, b, c, d)
    };
    let mut expected = all.clone();
    expected.sort();
    assert_eq!(sorted(seen(&bench, None)), (expected.clone(), 1, 1, 1, 1));
    assert_eq!(sorted(seen(&bench, Some(haven))), (expected, 1, 1, 1, 1));
    assert_eq!(seen(&bench, Some(noord)), (vec!["los".to_owned()], 0, 0, 0, 0));
    bench.run("membership join", json!({"network": noord, "people": [sam]}));
    assert_eq!(sorted(seen(&bench, Some(noord))), (vec!["bij Sam".to_owned(), "los".to_owned()], 0, 1, 1, 1));
}
