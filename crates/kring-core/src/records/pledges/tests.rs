use serde_json::{Value, json};

use crate::engine::classification::Classification;
use crate::engine::record::RecordKind;
use crate::records::counts::RoughCount;
use crate::records::meetings::MeetingId;
use crate::records::networks::NetworkId;
use crate::records::pledges::{Pledge, PledgeFilter, PledgeRow};
use crate::records::promises::Side;
use crate::reports::{LeftOutWhat, NamesAtOnce, ReportOptions};
use crate::testing::{Bench, at};

/// A meeting with one line that is a pledge; the meeting and the line.
fn at_a_meeting(bench: &mut Bench, network: NetworkId) -> (MeetingId, Value) {
    let line = json!({"kind": "pledge", "text": "In de bocht komt een lamp"});
    let meeting = bench.meeting(network, &json!([{"title": "Lampen", "minutes": [line]}]));
    let id = bench.workspace.meeting(meeting).unwrap().content.agenda[0].minutes[0].id;
    (meeting, json!(id))
}

fn rows(bench: &Bench) -> Vec<PledgeRow> {
    bench.workspace.pledges(&PledgeFilter::default(), &bench.now)
}

fn add(bench: &mut Bench, network: NetworkId, more: &Value) -> Value {
    let mut pledge = json!({"network": network, "text": "Elke maand een mail", "side": "ours"});
    pledge.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    bench.run("pledge add", pledge)["id"].clone()
}

#[test]
fn a_line_that_is_a_pledge_stands_for_one_and_goes_with_it() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (meeting, line) = at_a_meeting(&mut bench, network);
    let all = rows(&bench);
    let [row] = &all[..] else { panic!("one: {all:?}") };
    assert_eq!((row.text.as_str(), row.pledge.content.side), ("In de bocht komt een lamp", Side::Ours));
    assert_eq!(json!(row.pledge.content.source), json!({"kind": "meeting", "id": meeting, "line": line}));
    assert_eq!(json!(row.pledge.content.made_on), "2026-11-23", "today: the meeting is still to come");
    bench.run("pledge keep", json!({"id": row.pledge.id}));
    bench.run("pledge reopen", json!({"id": row.pledge.id}));

    bench.run("minutes edit", json!({"id": meeting, "line": {"id": line, "text": "Twee lampen"}}));
    assert_eq!(rows(&bench)[0].text, "Twee lampen", "the words are those of the line");
    let id = json!(rows(&bench)[0].pledge.id);
    bench.run("pledge edit", json!({"id": id, "text": "Drie lampen"}));
    assert_eq!(bench.workspace.meeting(meeting).unwrap().content.agenda[0].minutes[0].text, "Drie lampen");

    bench.run("minutes turn", json!({"id": meeting, "line": line, "into": "note"}));
    assert!(rows(&bench).is_empty());
    bench.run("minutes turn", json!({"id": meeting, "line": line, "into": "pledge"}));
    assert_eq!(rows(&bench)[0].text, "Drie lampen");
    let id = json!(rows(&bench)[0].pledge.id);
    bench.run("pledge remove", json!({ "id": id }));
    assert!(bench.workspace.meeting(meeting).unwrap().content.agenda[0].minutes.is_empty());
}

#[test]
fn what_is_known_of_a_pledge_is_not_lost_with_its_line_or_its_meeting() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (meeting, line) = at_a_meeting(&mut bench, network);
    let id = json!(rows(&bench)[0].pledge.id);
    bench.run("pledge edit", json!({"id": id, "due": "2026-12-20", "desk": "Beheer"}));
    let note = json!({"id": meeting, "line": line, "into": "note"});
    assert_eq!(bench.refused("minutes turn", note).0, "conflict.lineSettled");
    bench.run("minutes remove", json!({"id": meeting, "line": line}));
    let row = rows(&bench).remove(0);
    assert_eq!(
        (row.text.as_str(), json!(row.pledge.content.source)),
        ("In de bocht komt een lamp", json!({"kind": "meeting", "id": meeting, "line": null}))
    );
    bench.run("meeting remove", json!({ "id": meeting }));
    let row = rows(&bench).remove(0);
    assert_eq!(
        (row.text.as_str(), json!(row.pledge.content.source)),
        ("In de bocht komt een lamp", json!({"kind": "loose"}))
    );
}

#[test]
fn a_pledge_is_kept_let_go_with_a_reason_told_and_to_do_again() {
    let mut bench = Bench::new();
    let network = bench.network();
    let id = add(&mut bench, network, &json!({"due": "2026-11-20", "madeOn": "2026-11-01"}));
    let late = rows(&bench).remove(0);
    assert_eq!((late.days_late, late.pledge.content.desk.as_str()), (Some(3), ""));
    let due =
        PledgeFilter { due_by: Some(bench.now.today()), side: Some(Side::Ours), ..PledgeFilter::default() };
    assert_eq!(bench.workspace.pledges(&due, &bench.now).len(), 1);

    assert_eq!(bench.run("pledge keep", json!({"id": id, "on": "2026-11-21"}))["closedOn"], "2026-11-21");
    assert_eq!(bench.run("pledge keep", json!({ "id": id }))["closedOn"], "2026-11-21", "keeps its day");
    assert_eq!(bench.run("pledge tell", json!({ "id": id }))["toldOn"], "2026-11-23");
    assert_eq!(
        bench.refused("pledge drop", json!({"id": id, "reason": ""})),
        ("invalid.required", "reason".into())
    );
    let dropped = bench.run("pledge drop", json!({"id": id, "reason": "Te duur"}));
    assert_eq!((&dropped["state"], &dropped["closedOn"]), (&json!("dropped"), &json!("2026-11-23")));
    let open = bench.run("pledge reopen", json!({ "id": id }));
    assert_eq!(
        (&open["state"], &open["reason"], &open["toldOn"]),
        (&json!("open"), &json!(""), &Value::Null)
    );
    let early = json!({"id": id, "toldOn": "2026-10-01"});
    assert_eq!(bench.refused("pledge edit", early), ("invalid.outOfRange", "toldOn".into()));
    let everything = bench.everything();
    assert_eq!(bench.reopen().everything(), everything);
}

#[test]
fn a_pledge_of_somebody_who_is_erased_is_one_of_the_members() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    add(&mut bench, network, &json!({"side": "theirs", "person": sam, "desk": "Beheer"}));
    let row = rows(&bench).remove(0);
    assert_eq!(
        (row.person.unwrap().name.as_str(), row.pledge.content.desk.as_str()),
        ("Sam", ""),
        "no desk of theirs"
    );
    bench.run("person remove", json!({ "id": sam }));
    let left: Vec<_> = bench.workspace.table::<Pledge>().values().map(|kept| kept.content.person).collect();
    assert_eq!(left, [None]);
}

#[test]
fn a_pledge_is_as_closed_as_its_line_and_stays_out_of_what_is_printed() {
    let mut bench = Bench::new();
    let network = bench.network();
    bench.person(network, "Samira Haddou");
    let (meeting, line) = at_a_meeting(&mut bench, network);
    add(&mut bench, network, &json!({"text": "Samira Haddou krijgt een sleutel"}));
    let closed = json!({"id": meeting, "line": {"id": line, "classification": "confidential", "text": "GEHEIM kanarie"}});
    bench.run("minutes edit", closed);
    let row = rows(&bench).into_iter().find(|row| row.text == "GEHEIM kanarie").unwrap();
    assert_eq!(row.classification, Classification::Confidential);
    let mut options = ReportOptions::default();
    options.names.all = Some(NamesAtOnce::Replace);
    let report = bench.workspace.pledges_report(network, &options, &bench.now).unwrap();
    let printed = serde_json::to_string(&report.pledges).unwrap();
    assert!(!printed.contains("GEHEIM") && !printed.contains("Samira"), "{printed}");
    assert!(report.left_out.iter().any(|out| out.what == LeftOutWhat::Pledges && out.count == Some(1)));
    let found: Vec<_> = bench.workspace.search("sleutel", 9).into_iter().map(|hit| hit.kind).collect();
    assert_eq!(found, [RecordKind::PLEDGE]);
}

#[test]
fn the_report_on_a_network_says_numbers_of_pledges() {
    let mut bench = Bench::new();
    let network = bench.network();
    for _ in 0..6 {
        let id = add(&mut bench, network, &json!({}));
        bench.run("pledge keep", json!({ "id": id }));
    }
    let later = at(2026, 12, 3);
    let report = bench.workspace.network_report(network, &ReportOptions::default(), &later).unwrap();
    let figures = report.by_kind.into_iter().find(|one| one.kind == RecordKind::PLEDGE).unwrap().figures;
    let said: Vec<_> = figures.iter().map(|figure| (figure.name.as_str(), figure.count)).collect();
    assert_eq!(said, [("made", RoughCount::About { number: 5 }), ("kept", RoughCount::About { number: 5 })]);
}
