use serde_json::{Value, json};

use crate::engine::record::RecordKind;
use crate::records::counts::RoughCount;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::signals::{Signal, SignalFilter, SignalState};
use crate::reports::{KindFigure, ReportOptions};
use crate::testing::{Bench, at};

/// A signal of somebody, received on a day; its id.
fn raise(bench: &mut Bench, network: NetworkId, by: Option<PersonId>, on: &str) -> Value {
    let input = json!({"network": network, "raisedBy": by, "text": "De lamp bij de school is stuk", "receivedOn": on});
    bench.run("signal add", input)["id"].clone()
}

fn state(bench: &mut Bench, id: &Value) -> SignalState {
    let found = bench.workspace.signals(&SignalFilter::default(), &bench.now);
    let row = found.into_iter().find(|row| json!(row.signal.id) == *id).unwrap();
    row.state
}

#[test]
fn a_signal_goes_from_received_to_whether_that_was_meant() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let id = raise(&mut bench, network, Some(sam), "2026-11-20");
    assert_eq!(state(&mut bench, &id), SignalState::ToAcknowledge);
    let waiting = bench.workspace.signals(&SignalFilter::default(), &bench.now);
    assert_eq!(
        (waiting[0].waiting_days, waiting[0].person.as_ref().unwrap().name.as_str()),
        (Some(3), "Sam")
    );

    assert_eq!(bench.refused("signal ask", json!({"id": id, "asMeant": "yes"})).1, "answered");
    let kept = bench.run("signal acknowledge", json!({ "id": id }));
    assert_eq!(
        (kept["acknowledgedOn"].as_str(), state(&mut bench, &id)),
        (Some("2026-11-23"), SignalState::ToAnswer)
    );
    let kept =
        bench.run("signal pass", json!({"id": id, "desk": "Openbare ruimte", "caseNumber": "Z-2026-17"}));
    assert_eq!(
        kept["passedOn"],
        json!({"on": "2026-11-23", "desk": "Openbare ruimte", "caseNumber": "Z-2026-17"})
    );
    assert_eq!(state(&mut bench, &id), SignalState::ToAnswer, "who passes on has not answered");
    bench.run("signal answer", json!({"id": id, "text": "De lamp wordt vrijdag vervangen"}));
    assert_eq!(state(&mut bench, &id), SignalState::ToAsk);
    bench.run("signal ask", json!({"id": id, "asMeant": "no"}));
    assert_eq!(state(&mut bench, &id), SignalState::Closed);
    let everything = bench.everything();
    assert_eq!(bench.reopen().everything(), everything);
}

#[test]
fn acknowledging_twice_keeps_the_first_day() {
    let mut bench = Bench::new();
    let network = bench.network();
    let id = raise(&mut bench, network, None, "2026-11-20");
    bench.run("signal acknowledge", json!({"id": id, "on": "2026-11-21"}));
    assert_eq!(bench.run("signal acknowledge", json!({ "id": id }))["acknowledgedOn"], "2026-11-21");
    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "signal.acknowledge");
}

#[test]
fn nothing_is_done_with_a_signal_before_it_came_in() {
    let mut bench = Bench::new();
    let network = bench.network();
    let id = raise(&mut bench, network, None, "2026-11-20");
    let early = "2026-11-19";
    let refused = |bench: &mut Bench, verb: &str, more: Value| {
        let mut input = json!({"id": id, "on": early});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        bench.refused(verb, input).1
    };
    assert_eq!(refused(&mut bench, "signal acknowledge", json!({})), "acknowledgedOn");
    assert_eq!(refused(&mut bench, "signal pass", json!({"desk": "Groen"})), "passedOn.on");
    assert_eq!(refused(&mut bench, "signal answer", json!({"text": "Klaar"})), "answered.on");
    assert_eq!(refused(&mut bench, "signal pass", json!({"on": "2026-11-21", "desk": " "})), "passedOn.desk");
}

#[test]
fn what_is_to_be_done_comes_first_and_what_waits_longest_before_it() {
    let mut bench = Bench::new();
    let network = bench.network();
    let closed = raise(&mut bench, network, None, "2026-11-01");
    bench.run("signal answer", json!({"id": closed, "text": "Klaar", "asMeant": "yes", "on": "2026-11-02"}));
    let young = raise(&mut bench, network, None, "2026-11-22");
    let old = raise(&mut bench, network, None, "2026-11-10");
    let ids: Vec<_> = bench
        .workspace
        .signals(&SignalFilter::default(), &bench.now)
        .iter()
        .map(|row| json!(row.signal.id))
        .collect();
    assert_eq!(ids, [old, young, closed]);
    let only = SignalFilter { state: Some(SignalState::Closed), ..SignalFilter::default() };
    assert_eq!(bench.workspace.signals(&only, &bench.now).len(), 1);
}

#[test]
fn a_signal_goes_with_who_raised_it_and_follows_them_when_two_become_one() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, twin) = (bench.person(network, "Sam"), bench.person(network, "Sam S."));
    raise(&mut bench, network, Some(twin), "2026-11-20");
    raise(&mut bench, network, None, "2026-11-20");
    bench.run("person merge", json!({"keep": sam, "other": twin}));
    let of_sam = SignalFilter { person: Some(sam), ..SignalFilter::default() };
    assert_eq!(bench.workspace.signals(&of_sam, &bench.now).len(), 1);
    bench.run("person remove", json!({ "id": sam }));
    let left: Vec<_> =
        bench.workspace.table::<Signal>().values().map(|kept| kept.content.raised_by).collect();
    assert_eq!(left, [None]);
}

#[test]
fn a_search_finds_a_signal_and_hides_what_was_said_in_confidence() {
    let mut bench = Bench::new();
    let network = bench.network();
    let id = raise(&mut bench, network, None, "2026-11-20");
    let mut found = |classification: &str| {
        bench.run(
            "signal edit",
            json!({"id": id, "text": "kanarie over de lamp", "classification": classification}),
        );
        let hits = bench.workspace.search("kanarie", 9);
        hits.into_iter().map(|hit| (hit.kind, hit.excerpt, hit.confidential)).collect::<Vec<_>>()
    };
    let [(kind, excerpt, closed)] = &found("internal")[..] else { panic!("one is found") };
    assert_eq!((*kind, closed), (RecordKind::SIGNAL, &false));
    assert!(excerpt.contains("kanarie"));
    assert_eq!(found("confidential"), [(RecordKind::SIGNAL, String::new(), true)]);
}

#[test]
fn the_report_on_a_network_says_numbers_of_signals_and_none_of_few() {
    let mut bench = Bench::new();
    let network = bench.network();
    let figures = |bench: &Bench| {
        let later = at(2026, 12, 3);
        let report = bench.workspace.network_report(network, &ReportOptions::default(), &later).unwrap();
        report.by_kind.into_iter().next().map(|one| one.figures).unwrap_or_default()
    };
    assert_eq!(figures(&bench), []);
    let mut people: Vec<PersonId> = Vec::new();
    for name in ["A", "B", "C", "D"] {
        people.push(bench.person(network, name));
    }
    let of = |name: &str, count: RoughCount| KindFigure { name: name.to_owned(), count };
    for person in &people {
        raise(&mut bench, network, Some(*person), "2026-11-23");
    }
    assert_eq!(figures(&bench), [of("received", RoughCount::Few)]);
    for _ in 0..8 {
        let id = raise(&mut bench, network, None, "2026-11-23");
        bench.run("signal acknowledge", json!({ "id": id }));
    }
    // Twelve came in and eight were acknowledged: four less, which is not said.
    let ten = RoughCount::About { number: 10 };
    assert_eq!(figures(&bench), [of("received", ten), of("acknowledged", ten)]);
    raise(&mut bench, network, None, "2026-11-23");
    assert_eq!(figures(&bench), [of("received", RoughCount::About { number: 15 }), of("acknowledged", ten)]);
}
