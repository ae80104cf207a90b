//! What an ordinary change does to an end, the days an end can have, and who reads a farewell.

use serde_json::{Value, json};

use crate::pages::TimelineFilter;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::reports::ReportOptions;
use crate::testing::{Bench, at};

/// A network with a member, to whom something is promised.
fn world() -> (Bench, NetworkId, PersonId, Value) {
    let mut bench = Bench::new();
    let network = bench.network();
    let samira = bench.person(network, "Samira");
    bench.run("promise add", json!({"side": "ours", "text": "Sleutel uitzoeken", "people": [samira]}));
    let seat = bench.run("membership list", json!({"person": samira}))[0]["id"].clone();
    (bench, network, samira, seat)
}

#[test]
fn an_ordinary_change_ends_nothing_that_has_something_open() {
    let (mut bench, network, _, seat) = world();
    for (verb, ends) in [
        ("membership edit", json!({"id": seat, "until": "2026-11-23"})),
        ("network edit", json!({"id": network, "endsOn": "2026-11-22"})),
    ] {
        let error = bench.try_run(verb, ends).unwrap_err();
        assert_eq!((error.code(), error.args()), ("conflict.endsUnasked", vec![("count", "1".to_owned())]));
    }
    bench.run("membership edit", json!({"id": seat, "until": "2026-12-31"}));
    bench.run("network edit", json!({"id": network, "endsOn": "2026-12-31", "name": "Haven"}));
    bench.now = at(2027, 1, 4);
    bench.run("network edit", json!({"id": network, "name": "Havenkwartier"}));
    let page = bench.run("membership ending", json!({"id": seat}));
    assert_eq!(page["on"], "2026-12-31", "what passed its day can still be ended well, on that day");
    bench.run("membership end", json!({"id": seat, "how": "Verhuisd.", "keepOthers": true}));
    let kept = bench.run("membership show", json!({"id": seat}));
    assert_eq!((&kept["until"], &kept["farewell"]["how"]), (&json!("2026-12-31"), &json!("Verhuisd.")));
}

#[test]
fn with_nothing_open_a_last_day_is_a_field_like_others() {
    let mut bench = Bench::new();
    let network = bench.network();
    bench.run("network edit", json!({"id": network, "endsOn": "2026-11-22"}));
}

#[test]
fn an_end_that_is_taken_back_takes_the_farewell_along() {
    let (mut bench, network, _, seat) = world();
    bench.run("membership end", json!({"id": seat, "how": "Verhuisd.", "keepOthers": true}));
    bench.run("network end", json!({"id": network, "how": "Klaar.", "keepOthers": true}));
    bench.now = at(2026, 11, 25);
    bench.run("network edit", json!({"id": network, "endsOn": "2026-11-24"}));
    assert_eq!(bench.run("network show", json!({"id": network}))["farewell"]["how"], "Klaar.", "another day");
    bench.run("network edit", json!({"id": network, "endsOn": null}));
    bench.run("membership edit", json!({"id": seat, "until": "2026-12-31"}));
    for verb in [("network show", json!(network)), ("membership show", seat)] {
        assert_eq!(bench.run(verb.0, json!({"id": verb.1}))["farewell"], json!(null), "{verb:?}");
    }
}

#[test]
fn nothing_ends_before_it_began() {
    let (mut bench, network, _, seat) = world();
    let end = |id: &Value, on: &str| json!({"id": id, "how": "x", "keepOthers": true, "on": on});
    let first = |bench: &mut Bench, verb: &str, id: &Value| {
        let error = bench.try_run(verb, end(id, "2025-12-31")).unwrap_err();
        (error.code(), error.args())
    };
    let said = |day: &str| {
        let args = vec![("field", "on".to_owned()), ("min", day.to_owned())];
        ("invalid.endsBeforeBegin", args)
    };
    bench.run("membership edit", json!({"id": seat, "since": "2026-02-01"}));
    assert_eq!(first(&mut bench, "membership end", &seat), said("2026-02-01"));
    let page = bench.run("membership ending", json!({"id": seat}));
    assert_eq!((&page["from"], &page["on"]), (&json!("2026-02-01"), &json!("2026-11-23")));
    let error = bench.try_run("membership end", end(&seat, "2026-11-24")).unwrap_err();
    let days = ["2026-02-01", "2026-11-23"].map(str::to_owned);
    assert_eq!(error.args()[1..], [("min", days[0].clone()), ("max", days[1].clone())], "a day to come");
    bench.run("membership edit", json!({"id": seat, "since": "2027-02-01"}));
    assert_eq!(first(&mut bench, "membership end", &seat), said("2026-11-23"), "that it was to begin later");
    bench.run("membership end", end(&seat, "2026-11-23"));
    let kept = bench.run("membership show", json!({"id": seat}));
    assert_eq!((&kept["since"], &kept["until"]), (&json!("2026-11-23"), &json!("2026-11-23")));
    let page = bench.run("network ending", json!({"id": network}));
    assert_eq!((&page["from"], &page["on"]), (&json!(null), &json!("2026-11-23")), "it has no first day");
}

#[test]
fn what_ended_before_it_was_written_down_ends_on_its_own_day() {
    let (mut bench, network, _, seat) = world();
    let end = |id: &Value, on: &str| json!({"id": id, "how": "x", "keepOthers": true, "on": on});
    bench.run("membership edit", json!({"id": seat, "since": null}));
    for (verb, id) in [("network end", json!(network)), ("membership end", seat)] {
        let error = bench.try_run(verb, end(&id, "2016-11-22")).unwrap_err();
        let days = [("min", "2016-11-23".to_owned()), ("max", "2026-11-23".to_owned())];
        assert_eq!((error.code(), &error.args()[1..]), ("invalid.outOfRange", &days[..]));
        bench.run(verb, end(&id, "2024-06-30"));
    }
    assert_eq!(bench.run("network show", json!({"id": network}))["endsOn"], "2024-06-30");
    let old = json!({"name": "B", "purpose": "B", "basis": "consent", "endsOn": "2005-01-31"});
    let old = bench.run("network add", old)["id"].clone();
    bench.run("network end", json!({"id": old, "how": "x"}));
}

#[test]
fn a_farewell_said_in_confidence_is_read_by_nobody_who_did_not_ask() {
    let (mut bench, network, samira, seat) = world();
    let end = |id: &Value| json!({"id": id, "how": "Ruzie met zijkant", "thanks": "Voor het koken", "keepOthers": true, "classification": "confidential"});
    bench.run("membership end", end(&seat));
    bench.run("network end", end(&json!(network)));
    let left = |bench: &mut Bench, more: Value| {
        let mut input = json!({"id": samira});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let timeline = bench.run("person timeline", input);
        timeline["entries"].as_array().unwrap().iter().find(|one| one["what"] == "left").unwrap().clone()
    };
    let hidden = left(&mut bench, json!({}));
    assert_eq!((&hidden["text"], &hidden["hidden"]), (&json!(""), &json!(true)));
    assert_eq!(left(&mut bench, json!({"reveal": [seat]}))["text"], "Ruzie met zijkant\nVoor het koken");
    let options = ReportOptions::default();
    let report = bench.workspace.timeline_report(samira, &options, &bench.now).unwrap();
    let printed = serde_json::to_string(&report).unwrap();
    assert!(!printed.contains("zijkant") && !printed.contains("koken"), "{printed}");
    let shown = bench.workspace.person_timeline(samira, &TimelineFilter::default()).unwrap();
    assert!(!serde_json::to_string(&shown).unwrap().contains("zijkant"));
    let found = bench.workspace.search("zijkant", 5);
    assert_eq!((found.len(), &found[0].id), (1, &network.to_string()), "the network is found by it");
    assert!(!found[0].excerpt.contains("Ruzie"), "{found:?}");
}

/// The texts of the promises in Vandaag of a network, by their letters.
fn today(bench: &Bench, network: &Value) -> Vec<String> {
    let id = serde_json::from_value(network.clone()).unwrap();
    let rows = bench.workspace.today(Some(id), &bench.now).promises.into_iter();
    let mut texts: Vec<String> = rows.map(|row| row.promise.content.text).collect();
    texts.sort_unstable();
    texts
}

#[test]
fn a_promise_for_no_network_stays_in_sight_where_somebody_left() {
    let (mut bench, network, samira, seat) = world();
    let other = json!({"name": "B", "purpose": "B", "basis": "consent"});
    let other = bench.run("network add", other)["id"].clone();
    let network = json!(network);
    bench.run("membership end", json!({"id": seat, "how": "Verhuisd.", "keepOthers": true}));
    bench.now = at(2026, 11, 30);
    assert_eq!(today(&bench, &network), ["Sleutel uitzoeken"]);
    assert_eq!(today(&bench, &other), [""; 0]);
    bench.run("promise add", json!({"side": "ours", "text": "Kaart sturen", "people": [samira]}));
    assert_eq!(
        today(&bench, &network),
        ["Kaart sturen", "Sleutel uitzoeken"],
        "nowhere else would it be seen"
    );
    bench.run("membership add", json!({"network": other, "person": samira}));
    assert_eq!(today(&bench, &network), ["Sleutel uitzoeken"], "made while they took part");
    assert_eq!(today(&bench, &other), ["Kaart sturen", "Sleutel uitzoeken"]);
}
