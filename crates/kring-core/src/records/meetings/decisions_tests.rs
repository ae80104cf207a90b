//! Decisions that hold, are revised and are withdrawn, and the register of them.

use serde_json::{Value, json};

use crate::engine::classification::Classification;
use crate::pages::{DecisionFilter, DecisionRow};
use crate::records::meetings::{DecisionState, MeetingId};
use crate::records::networks::NetworkId;
use crate::reports::{LeftOut, LeftOutWhat, LeftOutWhy, NamesAtOnce, ReportOptions};
use crate::testing::Bench;

fn decide(bench: &mut Bench, network: NetworkId, at: &str, text: &str, more: &Value) -> (MeetingId, Value) {
    let mut line = json!({"kind": "decision", "text": text});
    line.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let meeting =
        bench.meeting(network, &json!([{"title": "Lampen", "origin": "member", "minutes": [line]}]));
    bench.run("meeting edit", json!({"id": meeting, "at": at}));
    let id = bench.workspace.meeting(meeting).unwrap().content.agenda[0].minutes[0].id;
    (meeting, json!(id))
}

fn rows(bench: &Bench, network: NetworkId, state: Option<DecisionState>) -> Vec<DecisionRow> {
    bench.workspace.decisions(&DecisionFilter { network: Some(network), state })
}

fn texts(rows: &[DecisionRow]) -> Vec<&str> {
    rows.iter().map(|row| row.text.as_str()).collect()
}

#[test]
fn the_register_says_where_each_came_from_and_what_took_its_place() {
    let mut bench = Bench::new();
    let network = bench.network();
    let other =
        bench.run("network add", json!({"name": "Noord", "purpose": "p", "basis": "publicTask"}))["id"]
            .clone();
    let (first, old) = decide(
        &mut bench,
        network,
        "2026-03-01T19:30",
        "Sleutel bij de school",
        &json!({"agreedBy": "de ouders"}),
    );
    let (_, new) = decide(&mut bench, network, "2026-05-01T19:30", "Sleutel in een kastje", &json!({}));
    decide(&mut bench, serde_json::from_value(other).unwrap(), "2026-06-01T19:30", "Elders", &json!({}));
    bench.run("decision revise", json!({"line": old, "by": new}));
    bench.run("decision outcome", json!({"line": new, "outcome": "Het kastje hangt"}));

    let all = rows(&bench, network, None);
    assert_eq!(
        texts(&all),
        ["Sleutel in een kastje", "Sleutel bij de school"],
        "the newest first, of this network"
    );
    let [now, before] = &all[..] else { panic!("two: {all:?}") };
    assert_eq!((now.state, now.outcome.as_str()), (DecisionState::InForce, "Het kastje hangt"));
    assert_eq!(now.replaces[0].text, "Sleutel bij de school");
    assert_eq!((before.state, before.agreed_by.as_str()), (DecisionState::Revised, "de ouders"));
    assert_eq!((before.meeting, before.item_title.as_str()), (first, "Lampen"));
    assert_eq!(before.replaced_by.as_ref().unwrap().text, "Sleutel in een kastje");
    assert_eq!(json!(before.standing), json!({"kind": "revised", "on": "2026-05-01", "by": new}));
    assert_eq!(texts(&rows(&bench, network, Some(DecisionState::InForce))), ["Sleutel in een kastje"]);

    bench.run("decision withdraw", json!({"line": new, "reason": "Het kastje is weg"}));
    let withdrawn = rows(&bench, network, Some(DecisionState::Withdrawn));
    assert_eq!(
        json!(withdrawn[0].standing),
        json!({"kind": "withdrawn", "on": "2026-11-23", "reason": "Het kastje is weg"})
    );
    bench.run("decision reinstate", json!({"line": new}));
    assert_eq!(rows(&bench, network, Some(DecisionState::InForce)).len(), 1);
    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "decision.reinstate");
    let everything = bench.everything();
    assert_eq!(bench.reopen().everything(), everything);
}

#[test]
fn a_decision_is_revised_by_another_of_its_network_and_never_by_itself() {
    let mut bench = Bench::new();
    let network = bench.network();
    let other =
        bench.run("network add", json!({"name": "Noord", "purpose": "p", "basis": "publicTask"}))["id"]
            .clone();
    let (_, a) = decide(&mut bench, network, "2026-03-01T19:30", "A", &json!({}));
    let (_, b) = decide(&mut bench, network, "2026-04-01T19:30", "B", &json!({}));
    let (_, note) = decide(&mut bench, network, "2026-04-01T19:30", "Geen besluit", &json!({"kind": "note"}));
    let (_, far) =
        decide(&mut bench, serde_json::from_value(other).unwrap(), "2026-04-01T19:30", "Elders", &json!({}));
    let refused = |bench: &mut Bench, line: &Value, by: &Value| {
        bench.refused("decision revise", json!({"line": line, "by": by})).0
    };
    assert_eq!(refused(&mut bench, &a, &a), "invalid.decisionCircle");
    bench.run("decision revise", json!({"line": a, "by": b}));
    assert_eq!(refused(&mut bench, &b, &a), "invalid.decisionCircle");
    for by in [&note, &far, &json!("3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11")] {
        assert_eq!(refused(&mut bench, &b, by), "notFound.part");
    }
    assert_eq!(
        bench.refused("decision withdraw", json!({"line": b, "reason": " "})),
        ("invalid.required", "reason".into())
    );
    assert_eq!(bench.refused("decision withdraw", json!({"line": note, "reason": "x"})).0, "notFound.part");
}

#[test]
fn what_is_kept_of_a_decision_stays_with_it() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (meeting, line) =
        decide(&mut bench, network, "2026-03-01T19:30", "A", &json!({"reservations": "de school"}));
    let note = json!({"id": meeting, "line": line, "into": "note"});
    assert_eq!(bench.refused("minutes turn", note.clone()).0, "conflict.lineSettled");
    bench.run("decision withdraw", json!({"line": line, "reason": "Het kan niet"}));
    // Its words can be changed and it stays withdrawn.
    bench.run(
        "minutes edit",
        json!({"id": meeting, "line": {"id": line, "text": "A, beter gezegd", "reservations": ""}}),
    );
    assert_eq!(rows(&bench, network, None)[0].state, DecisionState::Withdrawn);
    assert_eq!(bench.refused("minutes turn", note.clone()).0, "conflict.lineSettled");
    bench.run("decision reinstate", json!({"line": line}));
    bench.run("minutes turn", note);
    let kept = json!({"id": meeting, "line": {"id": line, "agreedBy": "iedereen"}});
    assert_eq!(bench.refused("minutes edit", kept).0, "conflict.lineSettled", "of a note");
}

#[test]
fn a_decision_holds_again_when_its_successor_is_removed_turned_or_undone() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (old_meeting, old) = decide(&mut bench, network, "2026-03-01T19:30", "A", &json!({}));
    let (meeting, _) = decide(&mut bench, network, "2026-04-01T19:30", "Rest", &json!({"kind": "note"}));
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[0].id;
    let states = |bench: &Bench| {
        let known = bench.workspace.decision_page(serde_json::from_value(old.clone()).unwrap()).unwrap();
        let listed = rows(bench, network, Some(DecisionState::Revised)).len();
        (known.state, listed, known.replaced_by.map(|by| by.text))
    };
    let holds = (DecisionState::InForce, 0, None);
    let now = bench.now.clone();
    let succeed = |bench: &mut Bench| {
        let line = json!({"kind": "decision", "text": "B"});
        let said = bench.run("minutes add", json!({"id": meeting, "item": item, "line": line}));
        let new = said["agenda"][0]["minutes"].as_array().unwrap().last().unwrap()["id"].clone();
        bench.run("decision revise", json!({"line": old, "by": new}));
        assert_eq!(states(bench), (DecisionState::Revised, 1, Some("B".to_owned())));
        new
    };

    let new = succeed(&mut bench);
    bench.run("minutes remove", json!({"id": meeting, "line": new}));
    assert_eq!(states(&bench), holds, "removed");
    bench.workspace.undo(&now).unwrap();
    assert_eq!(states(&bench).0, DecisionState::Revised, "and brought back");

    let turn = |bench: &mut Bench, into: &str| {
        bench.run("minutes turn", json!({"id": meeting, "line": new, "into": into}));
    };
    turn(&mut bench, "note");
    assert_eq!(states(&bench), holds, "turned");
    turn(&mut bench, "decision");
    assert_eq!(states(&bench).0, DecisionState::Revised, "and turned back");
    turn(&mut bench, "note");
    // Whatever was written of the one that is gone: a decision that holds can become a note.
    bench.run("minutes turn", json!({"id": old_meeting, "line": old, "into": "note"}));
    bench.run("minutes turn", json!({"id": old_meeting, "line": old, "into": "decision"}));
    assert_eq!(states(&bench), holds);

    succeed(&mut bench);
    bench.workspace.undo(&now).unwrap();
    bench.workspace.undo(&now).unwrap();
    assert_eq!(states(&bench), holds, "undone");

    let gone = succeed(&mut bench);
    let known = bench.workspace.decision_page(serde_json::from_value(gone).unwrap()).unwrap().meeting;
    bench.run("meeting remove", json!({"id": known}));
    assert_eq!(states(&bench), holds, "gone with its meeting");
}

#[test]
fn the_printed_register_names_nobody_and_keeps_what_was_said_in_confidence() {
    let mut bench = Bench::new();
    let network = bench.network();
    bench.person(network, "Samira Haddou");
    let (_, open) = decide(
        &mut bench,
        network,
        "2026-03-01T19:30",
        "De sleutel gaat naar Samira Haddou",
        &json!({"agreedBy": "Samira Haddou"}),
    );
    let closed = json!({"classification": "confidential", "agreedBy": "GEHEIM wie"});
    let (_, secret) = decide(&mut bench, network, "2026-04-01T19:30", "GEHEIM besluit", &closed);
    bench.run("decision outcome", json!({"line": secret, "outcome": "GEHEIM gevolg"}));
    bench.run("decision revise", json!({"line": open, "by": secret}));

    let report = |bench: &Bench, options: &ReportOptions| {
        bench.workspace.decisions_report(network, options, &bench.now).unwrap()
    };
    let undecided = report(&bench, &ReportOptions::default());
    assert_eq!(undecided.head.names.findings.len(), 2, "in the words and in who agreed");
    let mut options = ReportOptions::default();
    options.names.all = Some(NamesAtOnce::Replace);
    let told = report(&bench, &options);
    let printed = serde_json::to_string(&told.decisions).unwrap();
    assert!(!printed.contains("Samira") && !printed.contains("GEHEIM"), "{printed}");
    assert_eq!(told.decisions.len(), 1);
    assert_eq!((told.decisions[0].state, told.decisions[0].instead.as_str()), (DecisionState::Revised, ""));
    let out = LeftOut { what: LeftOutWhat::Decisions, count: Some(1), why: LeftOutWhy::InConfidence };
    assert!(told.left_out.contains(&out), "{:?}", told.left_out);

    let row = rows(&bench, network, None);
    assert_eq!(row[0].classification, Classification::Confidential);
    assert_eq!(row[1].replaced_by.as_ref().unwrap().text, "", "where another is told");
    let public = ReportOptions { classification: Some(Classification::Public), ..options };
    assert_eq!(report(&bench, &public).decisions, [], "minutes are internal unless somebody opened them");
}

#[test]
fn decisions_are_found_by_what_was_said_of_them() {
    let mut bench = Bench::new();
    let network = bench.network();
    decide(
        &mut bench,
        network,
        "2026-03-01T19:30",
        "A",
        &json!({"reservations": "kanarie in de schoorsteen"}),
    );
    assert_eq!(bench.workspace.search("kanarie", 9).len(), 1);
}
