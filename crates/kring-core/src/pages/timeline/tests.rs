use serde_json::{Value, json};

use super::{TimelineEntry, TimelineFilter, TimelineKind};
use crate::records::people::PersonId;
use crate::records::promises::Promise;
use crate::reports::ReportOptions;
use crate::testing::{Bench, id};

fn whats(timeline: &Value) -> Vec<&str> {
    timeline["entries"].as_array().unwrap().iter().map(|entry| entry["what"].as_str().unwrap()).collect()
}

fn lived() -> (Bench, PersonId) {
    let mut bench = Bench::new();
    let network = bench.network();
    let person = bench.run(
        "person add",
        json!({"network": network, "name": "Samira", "informed": {"on": "2026-11-01", "how": "Blad"}}),
    );
    let person: PersonId = id(&person);
    bench.run(
        "conversation add",
        json!({"people": [person], "at": "2026-11-10T10:00", "note": "Over de lampen",
               "promises": [{"side": "ours", "text": "Beheer bellen"}]}),
    );
    bench.run(
        "conversation add",
        json!({"people": [person], "at": "2026-11-12T10:00", "note": "Over thuis", "classification": "confidential"}),
    );
    let meeting = bench.meeting(network, &json!([{"title": "Donkere plekken", "raisedBy": person}]));
    bench.run("meeting invite", json!({"id": meeting, "people": [person]}));
    bench.run("preparation plan", json!({"meeting": meeting, "people": [person]}));
    let promise = bench.workspace.table::<Promise>().keys().next().copied().unwrap();
    bench.run("promise close", json!({"id": promise}));
    (bench, person)
}

#[test]
fn everything_between_us_stands_in_order_newest_first() {
    let (mut bench, person) = lived();
    let timeline = bench.run("person timeline", json!({"id": person}));
    assert_eq!(timeline["total"], 9);
    assert_eq!(
        whats(&timeline),
        [
            "meeting",
            "raised",
            "prepared",
            "settled",
            "joined",
            "conversation",
            "promised",
            "conversation",
            "informed"
        ],
        "{timeline:#}"
    );
}

#[test]
fn a_filter_narrows_and_a_limit_counts_on() {
    let (mut bench, person) = lived();
    let mut ask = |more: Value| {
        let mut input = json!({"id": person});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        bench.run("person timeline", input)
    };
    assert_eq!(whats(&ask(json!({"kinds": ["promise"]}))), ["settled", "promised"]);
    let limited = ask(json!({"kinds": ["promise"], "limit": 1}));
    assert_eq!((whats(&limited), &limited["total"]), (vec!["settled"], &json!(2)));
    assert_eq!(whats(&ask(json!({"from": "2026-11-11", "until": "2026-11-12"}))), ["conversation"]);
    assert_eq!(whats(&ask(json!({"text": "LAMPEN over"}))), ["conversation"]);
}

#[test]
fn what_was_said_in_confidence_is_found_but_not_shown_until_it_is_asked_for() {
    let (bench, person) = lived();
    let filter = TimelineFilter { text: "thuis".into(), ..TimelineFilter::default() };
    let talk = |filter: &TimelineFilter| {
        bench.workspace.person_timeline(person, filter).unwrap().entries.into_iter().next().unwrap()
    };
    let TimelineEntry::Conversation { id, note, hidden, .. } = talk(&filter) else { panic!("no talk") };
    assert_eq!((note.as_str(), hidden), ("", true));
    let shown = TimelineFilter { reveal: vec![id.uuid().into()], ..filter.clone() };
    let TimelineEntry::Conversation { note, hidden, .. } = talk(&shown) else { panic!("no talk") };
    assert_eq!((note.as_str(), hidden), ("Over thuis", false));
    assert!(matches!(
        talk(&TimelineFilter { confidential: true, ..filter }),
        TimelineEntry::Conversation { hidden: false, .. }
    ));
}

#[test]
fn on_paper_it_is_shown_only_when_it_was_chosen_and_then_marks_the_whole() {
    let (bench, person) = lived();
    let report =
        |options: &ReportOptions| bench.workspace.timeline_report(person, options, &bench.now).unwrap();
    let plain = report(&ReportOptions::default());
    assert!(!format!("{plain:?}").contains("thuis"), "{plain:?}");
    assert_eq!(
        serde_json::to_value(&plain.left_out).unwrap(),
        json!([{"what": "conversations", "count": 1, "why": "inConfidence"}])
    );
    assert_eq!((plain.head.title.as_str(), plain.head.network_name.as_str()), ("Samira", "Havenkwartier"));
    let talks = TimelineFilter { kinds: vec![TimelineKind::Conversation], ..TimelineFilter::default() };
    let secret = bench.workspace.person_timeline(person, &talks).unwrap().entries[0].record().unwrap();
    let chosen = report(&ReportOptions { include_entries: vec![secret], ..ReportOptions::default() });
    assert!(format!("{chosen:?}").contains("Over thuis"));
    assert_eq!(chosen.head.classification, crate::engine::classification::Classification::Confidential);
    let public = ReportOptions {
        classification: Some(crate::engine::classification::Classification::Public),
        ..ReportOptions::default()
    };
    assert_eq!(
        bench.workspace.timeline_report(person, &public, &bench.now).unwrap_err().code(),
        "invalid.outOfRange"
    );
}

#[test]
fn the_page_before_a_visit_has_what_matters_and_nothing_said_in_confidence() {
    let (mut bench, person) = lived();
    bench.run("person edit", json!({"id": person, "languages": [{"tag": "nl"}, {"tag": "ar-MA"}]}));
    let page = bench.run("person visit-page", json!({"id": person}));
    assert_eq!(page["greetings"][0]["words"], "مرحبا");
    assert_eq!((&page["talksTotal"], &page["talks"][0]["hidden"]), (&json!(2), &json!(true)));
    assert_eq!(
        (&page["raised"][0]["title"], &page["raised"][0]["on"]),
        (&json!("Donkere plekken"), &json!("2026-11-26"))
    );
    assert_eq!(page["nextMeeting"]["title"], "Avond in de buurt");
    assert_eq!(page["preparations"].as_array().unwrap().len(), 1);
    assert_eq!(page["promises"], json!([]));
    assert!(!page.to_string().contains("Over thuis"));
    let report = bench.workspace.visit_report(person, &ReportOptions::default(), &bench.now).unwrap();
    assert!(!serde_json::to_string(&report).unwrap().contains("Over thuis"));
    assert_eq!(report.page.talks.len(), 2);
}
