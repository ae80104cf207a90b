//! Changes that are told otherwise afterwards.

use serde_json::json;

use crate::records::meetings::ChangeRequest;
use crate::reports::ReportOptions;
use crate::testing::at;

use super::tests::{bench, item};

#[test]
fn who_asked_and_why_is_corrected_and_the_line_says_so() {
    let (mut bench, meeting) = bench();
    bench.run("agenda share", json!({"id": meeting}));
    let key = item(&bench, meeting, "Sleutel");
    let asked = json!({"requestedBy": "municipality", "reason": "op verzoek van Samira Haddou"});
    bench.run("agenda park", json!({"id": meeting, "item": key, "request": asked}));
    bench.now = at(2026, 11, 13);
    let request = json!({"requestedBy": "member", "reason": ""});
    let now = bench.run("agenda correct", json!({"id": meeting, "change": 4, "request": request}));
    let line = &now["agendaChanges"][4];
    assert_eq!((&line["requestedBy"], &line["reason"]), (&json!("member"), &json!("")));
    assert_eq!((&line["what"]["kind"], &line["title"]), (&json!("parked"), &json!("Sleutel")));
    assert_eq!(
        (line["at"].as_str().unwrap().get(..10), line["correctedAt"].as_str().unwrap().get(..10)),
        (Some("2026-11-12"), Some("2026-11-13"))
    );
    let report = bench.workspace.agenda_report(meeting, &ReportOptions::default(), &bench.now).unwrap();
    assert_eq!(report.changes[0].corrected_on.unwrap().to_string(), "2026-11-13");
    for nothing in [3, 9] {
        let refused = bench.refused("agenda correct", json!({"id": meeting, "change": nothing}));
        assert_eq!(refused.0, "notFound.part");
    }
    let stale = bench.workspace.correct_agenda_change(
        meeting,
        Some(1),
        4,
        ChangeRequest::default(),
        &bench.now.clone(),
    );
    assert_eq!(stale.unwrap_err().code(), "conflict.changedMeanwhile");
}

#[test]
fn who_is_not_named_with_an_item_any_more_is_named_with_no_change_of_it() {
    let (mut bench, meeting) = bench();
    let network = bench.workspace.meeting(meeting).unwrap().content.network;
    let sam = bench.person(network, "Sam Aydemir");
    let bus = json!({"title": "Bus", "origin": "member", "raisedBy": sam});
    bench.run("agenda add", json!({"id": meeting, "item": bus}));
    let bus = item(&bench, meeting, "Bus");
    let asked = json!({"requester": sam, "reason": "eerst"});
    bench.run("agenda move", json!({"id": meeting, "item": bus, "to": 0, "request": asked}));
    bench.run("agenda edit", json!({"id": meeting, "item": {"id": bus, "raisedBy": null}}));
    let kept = serde_json::to_string(&bench.run("meeting show", json!({"id": meeting}))).unwrap();
    assert!(!kept.contains(&sam.to_string()), "{kept}");
}
