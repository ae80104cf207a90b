use std::collections::BTreeSet;

use serde_json::{Value, json};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::meetings::MeetingId;
use crate::reports::{
    LeftOut, LeftOutWhat, LeftOutWhy, MinutesLine, MinutesReport, ReportOptions, ReportRequest,
};
use crate::testing::{Bench, at};

use super::*;

mod every_form;
mod every_text;

/// A meeting where a person of the vault is named in several texts.
fn bench() -> (Bench, MeetingId) {
    let mut bench = Bench::new();
    let network = bench.network();
    let people: Vec<_> =
        ["Samira Haddou", "Ben Vos", "Roos Mulder"].map(|name| bench.person(network, name)).into();
    let meeting = bench.meeting(
        network,
        &json!([
            {"title": "Sleutel", "origin": "member", "raisedBy": people[0], "minutes": [
                {"text": "Dat is met Samira besproken"},
                {"text": "Samira en meneer Vos: meer licht. Samira's lamp brandt."},
                {"kind": "decision", "text": "Er komt een Roos op tafel"}
            ]},
            {"title": "Rondje", "minutes": []}
        ]),
    );
    bench.run("meeting invite", json!({"id": meeting, "people": people}));
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[0].id;
    let action =
        json!({"side": "ours", "text": "Samira bellen", "holder": "Karin van het team", "people": []});
    bench.run("minutes action", json!({"id": meeting, "item": item, "action": action}));
    (bench, meeting)
}

fn sharing(names: NameChoices) -> ReportOptions {
    ReportOptions { for_sharing: true, names, ..ReportOptions::default() }
}

fn minutes(bench: &Bench, meeting: MeetingId, names: NameChoices) -> MinutesReport {
    bench.workspace.minutes_report(meeting, &sharing(names), &bench.now).unwrap()
}

fn at_once(all: NamesAtOnce) -> NameChoices {
    NameChoices { all: Some(all), each: Vec::new() }
}

fn decide(finding: &NameFinding, decision: NameDecision, words: &str) -> NameChoice {
    NameChoice { finding: finding.id.clone(), decision, words: words.to_owned() }
}

fn says_nobody(left_out: &[LeftOut]) -> bool {
    left_out.iter().any(|one| one.why == LeftOutWhy::NamesNobody)
}

fn notes(report: &MinutesReport) -> Vec<&str> {
    let texts = report.items[0].lines.iter().filter_map(|line| match line {
        MinutesLine::Note { text } | MinutesLine::Decision { text, .. } | MinutesLine::Pledge { text } => {
            Some(text.as_str())
        }
        MinutesLine::Action { action } => Some(action.text.as_str()),
        MinutesLine::InConfidence { .. } => None,
    });
    texts.collect()
}

#[test]
fn a_version_for_sharing_with_names_does_not_say_that_it_names_nobody_and_does_not_leave() {
    let (mut bench, meeting) = bench();
    let report = minutes(&bench, meeting, NameChoices::default());
    assert!(!says_nobody(&report.left_out));
    assert_eq!(report.left_out[0].why, LeftOutWhy::StillInText);
    let names = &report.head.names;
    let words: Vec<_> = names.findings.iter().map(|one| one.words.as_str()).collect();
    assert_eq!(words, ["Samira", "Samira", "meneer Vos", "Samira's", "Roos", "Samira"]);
    assert_eq!((names.undecided, names.people_named), (6, 3));
    assert_eq!(names.findings[0].place, TextPlace { text: ReportText::Note, item: Some(1) });
    assert_eq!(
        (names.findings[0].before.as_str(), names.findings[0].after.as_str()),
        ("Dat is met ", " besproken")
    );
    assert_eq!(names.findings[0].people[0].name, "Samira Haddou");
    assert_eq!(notes(&report)[0], "Dat is met Samira besproken");
    let now = bench.now.clone();
    let error =
        bench.workspace.note_export(ReportRequest::Minutes { id: meeting }, &report.head, &now).unwrap_err();
    assert_eq!((error.code(), error.args()), ("names.undecided", vec![("count", "6".to_owned())]));
    let in_full = bench.workspace.minutes_report(meeting, &ReportOptions::default(), &now).unwrap();
    assert!(in_full.head.names.findings.is_empty(), "a version that names people is not searched");
    assert_eq!(in_full.actions[0].holder, "Karin van het team");
    bench.workspace.note_export(ReportRequest::Minutes { id: meeting }, &in_full.head, &now).unwrap();
}

#[test]
fn all_at_once_replaces_what_is_certain_and_leaves_the_rest_to_be_decided() {
    let (mut bench, meeting) = bench();
    let mut choices = at_once(NamesAtOnce::Replace);
    let report = minutes(&bench, meeting, choices.clone());
    assert_eq!(report.head.names.undecided, 1);
    assert!(!says_nobody(&report.left_out));
    let roos = report.head.names.findings.iter().find(|one| one.outcome == NameOutcome::Undecided).unwrap();
    assert_eq!((roos.words.as_str(), roos.certainty), ("Roos", NameCertainty::AlsoWord));
    choices.each.push(decide(roos, NameDecision::NoName, ""));
    let report = minutes(&bench, meeting, choices);
    let expected = [
        "Dat is met een deelnemer besproken",
        "Een deelnemer en een andere deelnemer: meer licht. Iemands lamp brandt.",
        "Er komt een Roos op tafel",
        "Een deelnemer bellen",
    ];
    assert_eq!(notes(&report), expected);
    assert!(says_nobody(&report.left_out));
    assert_eq!((report.head.names.undecided, report.head.names.people_named), (0, 0));
    assert_eq!(
        (report.actions[0].text.as_str(), report.actions[0].holder.as_str()),
        ("Een deelnemer bellen", "")
    );
    let now = bench.now.clone();
    bench.workspace.note_export(ReportRequest::Minutes { id: meeting }, &report.head, &now).unwrap();
}

#[test]
fn names_that_are_kept_are_told() {
    let (mut bench, meeting) = bench();
    let report = minutes(&bench, meeting, at_once(NamesAtOnce::Keep));
    assert!(!says_nobody(&report.left_out));
    let line = LeftOut { what: LeftOutWhat::Names, count: Some(3), why: LeftOutWhy::StillInText };
    assert_eq!(report.left_out[0], line);
    let now = bench.now.clone();
    bench.workspace.note_export(ReportRequest::Minutes { id: meeting }, &report.head, &now).unwrap();
}

#[test]
fn own_words_go_in_unless_they_name_somebody_and_an_old_decision_counts_for_nothing() {
    let (mut bench, meeting) = bench();
    let findings = minutes(&bench, meeting, NameChoices::default()).head.names.findings;
    let choose = |words: &str| {
        let mut choices = at_once(NamesAtOnce::Keep);
        choices.each.push(decide(&findings[0], NameDecision::Replace, words));
        choices
    };
    let report = minutes(&bench, meeting, choose("de voorzitter"));
    assert_eq!(notes(&report)[0], "Dat is met de voorzitter besproken");
    let report = minutes(&bench, meeting, choose("de buurvrouw van meneer Vos"));
    assert_eq!(notes(&report)[0], "Dat is met Samira besproken");
    assert_eq!(report.head.names.findings[0].outcome, NameOutcome::WordsNameSomebody);
    assert_eq!(report.head.names.undecided, 1);
    let error =
        bench.workspace.minutes_report(meeting, &sharing(choose(&"x".repeat(201))), &bench.now).unwrap_err();
    assert_eq!((error.code(), error.args()[0].1.as_str()), ("invalid.tooLong", "names.each.0.words"));

    let agenda = bench.workspace.meeting(meeting).unwrap().content.agenda;
    let line = json!({"id": agenda[0].minutes[0].id, "text": "Dat is met Samira samen besproken"});
    bench.run("minutes edit", json!({"id": meeting, "line": line}));
    let keep_that = NameChoices { all: None, each: vec![decide(&findings[0], NameDecision::Keep, "")] };
    let report = minutes(&bench, meeting, keep_that);
    assert_eq!(report.head.names.findings[0].outcome, NameOutcome::Undecided);
}

#[test]
fn scripts_read_what_became_of_a_name() {
    let outcomes = [
        (NameOutcome::Undecided, json!({ "kind": "undecided" })),
        (NameOutcome::WordsNameSomebody, json!({ "kind": "wordsNameSomebody" })),
        (
            NameOutcome::Replaced { by: "een deelnemer".to_owned() },
            json!({ "kind": "replaced", "by": "een deelnemer" }),
        ),
        (NameOutcome::Kept, json!({ "kind": "kept" })),
        (NameOutcome::NoName, json!({ "kind": "noName" })),
    ];
    for (outcome, json) in outcomes {
        assert_eq!(serde_json::to_value(outcome).unwrap(), json);
    }
}
