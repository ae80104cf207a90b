//! Corrections of minutes.

use serde_json::json;

use super::{adopt, content, held, line, report};
use crate::engine::classification::Classification;
use crate::pages::TimelineFilter;
use crate::reports::{CorrectionOutcome, LeftOutWhat, ReportOptions};
use crate::testing::Bench;

#[test]
fn what_is_taken_over_is_what_the_line_says_and_the_correction_keeps_what_it_said() {
    let (mut bench, _, meeting, asker) = held();
    let [note, decision, action] = [0, 1, 3].map(|place| line(&bench, meeting, place));
    let taken = json!({"id": meeting, "line": note, "asked": "Negen mensen noemden dit", "result": "takenOver",
        "requester": asker, "before": "dit telt niet"});
    assert_eq!(bench.refused("minutes correct", taken.clone()).0, "conflict.minutesNotSubmitted");
    adopt(&mut bench, meeting);
    let operations = bench.workspace.audit().count();
    bench.run("minutes correct", taken);
    let partly = json!({"id": meeting, "line": decision, "part": "reservations", "asked": "Ik was tegen",
        "result": "partly", "became": "Een ouder was er niet gerust op", "why": "Kort houden"});
    bench.run("minutes correct", partly);
    let of_action =
        json!({"id": meeting, "line": action, "asked": "Twee sloten kopen", "result": "takenOver"});
    bench.run("minutes correct", of_action);
    let refused = json!({"id": meeting, "asked": "Er waren meer gasten", "result": "notTakenOver", "why": "De lijst klopt"});
    bench.run("minutes correct", refused);
    assert_eq!(bench.workspace.audit().count(), operations + 4, "each is one operation");

    let now = content(&bench, meeting);
    let [said, decided, _, acted] = &now.agenda[0].minutes[..] else { panic!("four lines") };
    assert_eq!(said.text, "Negen mensen noemden dit");
    assert_eq!(decided.reservations, "Een ouder was er niet gerust op");
    let promise = bench.workspace.promise(acted.promise.unwrap()).unwrap().content;
    assert_eq!(promise.text, "Twee sloten kopen");
    let before: Vec<_> = now.corrections.iter().map(|one| one.before.as_str()).collect();
    assert_eq!(before, ["Zeven mensen noemden dit", "", "Slot kopen", ""]);

    let printed = report(&bench, meeting, false).corrections;
    let told: Vec<_> = printed.iter().map(|one| (one.item, one.requester.as_deref(), one.outcome)).collect();
    assert_eq!(
        told,
        [
            (Some(1), Some("Samira Haddou"), CorrectionOutcome::TakenOver),
            (Some(1), None, CorrectionOutcome::Partly),
            (Some(1), None, CorrectionOutcome::TakenOver),
            (None, None, CorrectionOutcome::NotTakenOver),
        ]
    );
    let at = bench.now.clone();
    bench.workspace.undo(&at).unwrap();
    assert_eq!(content(&bench, meeting).corrections.len(), 3);
}

#[test]
fn a_correction_says_what_is_wrong_with_it() {
    let (mut bench, _, meeting, _) = held();
    let [note, gone] = [line(&bench, meeting, 0), json!(meeting)];
    adopt(&mut bench, meeting);
    for (input, expected) in [
        (json!({"line": note, "asked": " ", "result": "takenOver"}), ("invalid.required", "asked")),
        (json!({"line": note, "asked": "a", "result": "partly", "why": "w"}), ("invalid.required", "became")),
        (json!({"line": note, "asked": "a", "result": "partly", "became": "b"}), ("invalid.required", "why")),
        (json!({"line": note, "asked": "a", "result": "notTakenOver"}), ("invalid.required", "why")),
        (json!({"line": note, "asked": "a", "result": "maybe"}), ("invalid.value", "result")),
        (
            json!({"line": note, "part": "agreedBy", "asked": "a", "result": "takenOver"}),
            ("invalid.value", "part"),
        ),
        (json!({"line": gone, "asked": "a", "result": "takenOver"}), ("notFound.part", "")),
        (json!({"item": gone, "asked": "a", "result": "takenOver"}), ("notFound.part", "")),
        (json!({"asked": "a".repeat(100_001), "result": "takenOver"}), ("invalid.tooLong", "asked")),
        (json!({"asked": "a", "result": "takenOver", "voor": "w"}), ("invalid.unknownField", "voor")),
    ] {
        let mut input = input;
        input["id"] = json!(meeting);
        let (code, field) = bench.refused("minutes correct", input.clone());
        assert_eq!((code, field.as_str()), expected, "{input}");
    }
    assert_eq!(bench.refused("minutes unname", json!({"id": meeting, "correction": 0})).0, "notFound.part");
    let added = json!({"network": content(&bench, meeting).network, "title": "t", "at": "2026-11-20T19:30",
        "minutesState": {"kind": "adopted", "on": "2026-11-21"}});
    let added = bench.run("meeting add", added);
    assert_eq!(added["minutesState"]["kind"], "draft", "nobody adopts minutes by making them");
    let edited = json!({"id": meeting, "minutesState": {"kind": "draft"}, "corrections": []});
    assert_eq!(bench.run("meeting edit", edited)["minutesState"]["kind"], "adopted");
}

#[test]
fn a_correction_is_as_closed_as_its_line_ever_was() {
    let (mut bench, _, meeting, _) = held();
    let note = line(&bench, meeting, 0);
    bench.run("minutes submit", json!({"id": meeting, "until": "2026-11-25"}));
    bench.run(
        "minutes correct",
        json!({"id": meeting, "line": note, "asked": "Nieuw", "result": "takenOver"}),
    );
    assert_eq!(report(&bench, meeting, false).corrections.len(), 1);
    let close = |grade: &str| json!({"id": meeting, "line": {"id": note, "classification": grade}});
    bench.run("minutes edit", close("confidential"));
    let closed = report(&bench, meeting, false);
    assert_eq!(closed.corrections, []);
    assert!(closed.left_out.iter().any(|one| one.what == LeftOutWhat::Corrections && one.count == Some(1)));
    bench.run("minutes edit", close("internal"));
    assert_eq!(report(&bench, meeting, false).corrections, [], "what it said was closed once");
    bench.run("minutes remove", json!({"id": meeting, "line": note}));
    assert_eq!(report(&bench, meeting, false).corrections, []);
    let chosen = ReportOptions {
        include_confidential: vec![serde_json::from_value(note).unwrap()],
        ..ReportOptions::default()
    };
    let report = bench.workspace.minutes_report(meeting, &chosen, &bench.now).unwrap();
    assert_eq!((report.corrections.len(), report.head.classification), (1, Classification::Confidential));
}

#[test]
fn who_asked_is_named_only_as_long_as_they_may_be() {
    let (mut bench, _, meeting, asker) = held();
    let note = line(&bench, meeting, 0);
    adopt(&mut bench, meeting);
    for asked in ["Vraag het Samira Haddou", "Negen"] {
        let input =
            json!({"id": meeting, "line": note, "asked": asked, "result": "takenOver", "requester": asker});
        bench.run("minutes correct", input);
    }
    let shared = report(&bench, meeting, true);
    assert_eq!(shared.corrections[0].requester, None);
    assert_eq!(shared.corrections[0].asked, "Vraag het een deelnemer");
    let person = serde_json::from_value(asker.clone()).unwrap();
    let theirs = bench.workspace.person_timeline(person, &TimelineFilter::default()).unwrap();
    let kept = json!(theirs.entries).to_string();
    assert!(kept.contains("Vraag het Samira Haddou"), "they can see what is kept of them: {kept}");
    bench.run("minutes unname", json!({"id": meeting, "correction": 0}));
    let named = |bench: &Bench| {
        let rows = report(bench, meeting, false).corrections;
        rows.iter().map(|one| one.requester.is_some()).collect::<Vec<_>>()
    };
    assert_eq!(named(&bench), [false, true]);
    bench.run("person remove", json!({"id": asker}));
    assert_eq!(named(&bench), [false, false]);
}
