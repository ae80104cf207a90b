use serde_json::{Value, json};

use crate::engine::record::RecordKind;
use crate::records::counts::RoughCount;
use crate::records::inputs::{Input, InputFilter, InputState};
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::reports::ReportOptions;
use crate::testing::{Bench, at};

/// Something said by somebody on a day; its id.
fn said(bench: &mut Bench, network: NetworkId, by: Option<PersonId>, on: &str) -> Value {
    let input = json!({"network": network, "saidBy": by, "words": "Het is zo donker bij de tunnel", "way": "conversation", "on": on});
    bench.run("input add", input)["id"].clone()
}

fn state(bench: &Bench, id: &Value) -> InputState {
    let rows = bench.workspace.inputs(&InputFilter::default(), &bench.now);
    rows.into_iter().find(|row| json!(row.input.id) == *id).unwrap().state
}

#[test]
fn input_waits_until_something_was_done_and_that_was_told() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let id = said(&mut bench, network, Some(sam), "2026-11-20");
    assert_eq!(state(&bench, &id), InputState::ToAnswer);
    assert_eq!(bench.refused("input tell", json!({"id": id})), ("invalid.required", "answer".into()));
    assert_eq!(
        bench.refused("input answer", json!({"id": id, "text": " "})),
        ("invalid.required", "text".into())
    );
    bench.run("input answer", json!({"id": id, "text": "Er komen twee lampen"}));
    assert_eq!(state(&bench, &id), InputState::ToTell);
    assert_eq!(
        bench.refused("input tell", json!({"id": id, "on": "2026-11-19"})),
        ("invalid.outOfRange", "toldOn".into())
    );
    bench.run("input tell", json!({"id": id}));
    assert_eq!(state(&bench, &id), InputState::Closed);
    bench.run("input answer", json!({"id": id, "text": "Toch maar één lamp"}));
    assert_eq!(state(&bench, &id), InputState::ToTell, "they were told something else");
    bench.run("input answer", json!({"id": id, "text": "Eén lamp", "toldOn": "2026-11-22"}));
    assert_eq!(state(&bench, &id), InputState::Closed);
    let everything = bench.everything();
    assert_eq!(bench.reopen().everything(), everything);
}

#[test]
fn what_waits_longest_comes_first_and_what_is_closed_last() {
    let mut bench = Bench::new();
    let network = bench.network();
    let closed = said(&mut bench, network, None, "2026-11-01");
    bench.run("input answer", json!({"id": closed, "text": "Gedaan", "toldOn": "2026-11-02"}));
    let young = said(&mut bench, network, None, "2026-11-22");
    let old = said(&mut bench, network, None, "2026-11-10");
    let rows = bench.workspace.inputs(&InputFilter::default(), &bench.now);
    let order: Vec<_> = rows.iter().map(|row| (json!(row.input.id), row.waiting_days)).collect();
    assert_eq!(order, [(old, Some(13)), (young, Some(1)), (closed, None)]);
    let open = InputFilter { open: true, ..InputFilter::default() };
    assert_eq!(bench.workspace.inputs(&open, &bench.now).len(), 2);
}

#[test]
fn what_somebody_said_by_name_goes_with_them_and_what_nobody_said_stays() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, twin) = (bench.person(network, "Sam"), bench.person(network, "Sam S."));
    said(&mut bench, network, Some(twin), "2026-11-20");
    said(&mut bench, network, None, "2026-11-20");
    bench.run("person merge", json!({"keep": sam, "other": twin}));
    let of_sam = InputFilter { person: Some(sam), ..InputFilter::default() };
    assert_eq!(bench.workspace.inputs(&of_sam, &bench.now).len(), 1);
    bench.run("person remove", json!({"id": sam}));
    let left: Vec<_> = bench.workspace.table::<Input>().values().map(|kept| kept.content.said_by).collect();
    assert_eq!(left, [None]);
    let ours = json!({"network": network, "words": "Wij zien het ook", "way": "conversation", "side": "ours", "saidBy": twin});
    assert_eq!(bench.refused("input add", ours), ("invalid.value", "side".into()));
}

#[test]
fn a_search_finds_input_and_hides_what_was_said_in_confidence() {
    let mut bench = Bench::new();
    let network = bench.network();
    let id = said(&mut bench, network, None, "2026-11-20");
    let mut found = |classification: &str| {
        bench.run("input edit", json!({"id": id, "classification": classification}));
        let hits = bench.workspace.search("tunnel", 9);
        hits.into_iter().map(|hit| (hit.kind, hit.excerpt.is_empty(), hit.confidential)).collect::<Vec<_>>()
    };
    assert_eq!(found("internal"), [(RecordKind::INPUT, false, false)]);
    assert_eq!(found("confidential"), [(RecordKind::INPUT, true, true)]);
}

#[test]
fn the_report_on_a_network_counts_input_and_none_of_few() {
    let mut bench = Bench::new();
    let network = bench.network();
    let counts = |bench: &Bench| {
        let later = at(2026, 12, 3);
        let report = bench.workspace.network_report(network, &ReportOptions::default(), &later).unwrap();
        let of_input = report.by_kind.into_iter().find(|one| one.kind == RecordKind::INPUT);
        of_input
            .map(|one| one.figures.into_iter().map(|figure| (figure.name, figure.count)).collect::<Vec<_>>())
    };
    let sam = bench.person(network, "Sam");
    for _ in 0..9 {
        said(&mut bench, network, Some(sam), "2026-11-23");
    }
    assert_eq!(
        counts(&bench),
        Some(vec![("received".to_owned(), RoughCount::Few)]),
        "nine things of one person"
    );
    for number in 0..9 {
        let id = said(&mut bench, network, None, "2026-11-23");
        if number < 8 {
            bench.run("input answer", json!({"id": id, "text": "Gedaan"}));
        }
    }
    let expected = [("received", 20), ("answered", 10)]
        .map(|(name, number)| (name.to_owned(), RoughCount::About { number }));
    assert_eq!(counts(&bench), Some(expected.to_vec()));
}

#[test]
fn the_report_for_a_person_has_their_words_and_nobody_elses() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, ed) = (bench.person(network, "Sam"), bench.person(network, "Ed"));
    let mine = said(&mut bench, network, Some(sam), "2026-11-20");
    bench.run("input answer", json!({"id": mine, "text": "Er komt een lamp", "toldOn": "2026-11-21"}));
    for by in [Some(ed), None] {
        let other = said(&mut bench, network, by, "2026-11-20");
        bench.run("input edit", json!({"id": other, "words": "kanarie"}));
    }
    let closed = said(&mut bench, network, Some(sam), "2026-11-20");
    bench.run("input edit", json!({"id": closed, "words": "kanarie", "classification": "confidential"}));
    let report = bench.workspace.input_report(sam, &ReportOptions::default(), &bench.now).unwrap();
    let answers: Vec<_> =
        report.inputs.iter().map(|one| (one.answer.as_str(), one.told_on.is_some())).collect();
    assert_eq!(answers, [("Er komt een lamp", true)]);
    assert!(!serde_json::to_string(&report).unwrap().contains("kanarie"));
    let left_out: Vec<_> = report.left_out.iter().map(|one| (one.what, one.count)).collect();
    assert_eq!(left_out, [(crate::reports::LeftOutWhat::Inputs, Some(1))]);
    let later = ReportOptions { from: Some("2026-11-21".parse().unwrap()), ..ReportOptions::default() };
    assert_eq!(bench.workspace.input_report(sam, &later, &bench.now).unwrap().inputs, []);
}

#[test]
fn the_day_of_an_answer_is_kept_by_itself_and_can_be_set_right() {
    let mut bench = Bench::new();
    let network = bench.network();
    let mut answered = |verb: &str, input: Value| bench.run(verb, input)["answeredOn"].clone();
    let input = json!({"network": network, "words": "Donker", "way": "survey", "on": "2026-10-01"});
    assert_eq!(answered("input add", input.clone()), json!(null));
    let told = json!({"answer": "Lamp", "toldOn": "2026-10-20"});
    let mut whole = input.clone();
    whole.as_object_mut().unwrap().extend(told.as_object().unwrap().clone());
    assert_eq!(answered("input add", whole), "2026-10-20", "nobody is told what was not answered");
    let id = bench.run("input add", input)["id"].clone();
    let mut answered = |verb: &str, input: Value| bench.run(verb, input)["answeredOn"].clone();
    assert_eq!(answered("input answer", json!({"id": id, "text": "Lamp"})), "2026-11-23");
    assert_eq!(answered("input edit", json!({"id": id, "words": "Te donker"})), "2026-11-23");
    assert_eq!(answered("input edit", json!({"id": id, "answeredOn": "2026-11-05"})), "2026-11-05");
    assert_eq!(
        answered("input edit", json!({"id": id, "answer": "Een lamp"})),
        "2026-11-05",
        "a letter less"
    );
    assert_eq!(
        answered("input edit", json!({"id": id, "on": "2026-11-08"})),
        "2026-11-08",
        "not before it was said"
    );
    assert_eq!(
        answered("input edit", json!({"id": id, "on": "2026-10-01", "answeredOn": "2026-11-05"})),
        "2026-11-05"
    );
    assert_eq!(answered("input tell", json!({"id": id, "on": "2026-11-04"})), "2026-11-04");
    assert_eq!(answered("input answer", json!({"id": id, "text": "Twee lampen"})), "2026-11-23");
    assert_eq!(answered("input edit", json!({"id": id, "answer": ""})), json!(null));
    assert_eq!(
        bench.refused("input edit", json!({"id": id, "answer": "Lamp", "answeredOn": "2026-09-30"})),
        ("invalid.outOfRange", "answeredOn".into())
    );
}
