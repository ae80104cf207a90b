use serde_json::{Value, json};

use crate::engine::classification::Classification;
use crate::records::networks::NetworkId;
use crate::reports::{LeftOutWhat, LeftOutWhy, NamesAtOnce, ReportOptions};
use crate::testing::{Bench, at, id};

/// A network with something of each sort in 2026, and meetings in other years.
fn bench() -> (Bench, NetworkId) {
    let mut bench = Bench::new();
    bench.now = at(2026, 2, 1);
    let network = bench.network();
    bench.run("network edit", json!({"id": network, "endsOn": "2028-06-30"}));
    let meeting =
        json!({"network": network, "title": "Avond", "at": "2026-03-05T19:30", "place": "De Steiger"});
    let meeting = bench.run("meeting add", meeting)["id"].clone();
    let theme = bench.run("theme add", json!({"network": network, "title": "Licht op de kade"}));
    bench.run("theme plan", json!({"id": theme["id"], "meeting": meeting}));
    let moved = json!({"id": meeting, "at": "2026-04-02T19:30", "reason": "de zaal was bezet"});
    bench.run("meeting edit", moved);
    let pledge = json!({"network": network, "side": "ours", "text": "Een lamp", "due": "2026-05-01"});
    bench.run("pledge add", pledge);
    let step = json!({"text": "Plek kiezen", "side": "theirs", "due": "2026-05-20"});
    let goal =
        json!({"network": network, "text": "Minder donkere plekken", "setOn": "2026-01-10", "steps": [step]});
    bench.run("goal add", goal);
    let agreement = json!({"network": network, "about": "photos", "text": "Vraag het eerst"});
    let agreement = bench.run("agreement add", agreement)["id"].clone();
    bench.run("agreement edit", json!({"id": agreement, "reviewOn": "2026-09-01"}));
    (bench, network)
}

fn programme(bench: &mut Bench, network: NetworkId, year: &Value) -> Value {
    bench.run("programme", json!({"network": network, "year": year}))
}

/// The rows as "day kind".
fn said(programme: &Value) -> Vec<String> {
    let rows = programme["rows"].as_array().unwrap().iter();
    rows.map(|row| format!("{} {}", row["on"].as_str().unwrap(), row["what"]["kind"].as_str().unwrap()))
        .collect()
}

#[test]
fn a_year_holds_what_has_a_day_in_it_and_a_moved_meeting_at_both_its_places() {
    let (mut bench, network) = bench();
    let year = programme(&mut bench, network, &Value::Null);
    let all = [
        "2026-01-10 goal",
        "2026-03-05 moved",
        "2026-04-02 meeting",
        "2026-05-01 pledge",
        "2026-05-20 step",
        "2026-09-01 review",
    ];
    assert_eq!(said(&year), all, "{year:#}");
    assert_eq!(year["years"], json!([2026, 2028]));
    let moved = &year["rows"][1]["what"];
    assert_eq!(
        (&moved["to"], &moved["reason"]),
        (&json!("2026-04-02T19:30:00"), &json!("de zaal was bezet"))
    );
    assert_eq!(year["rows"][2]["what"]["themes"][0]["title"], "Licht op de kade");
    assert_eq!(said(&programme(&mut bench, network, &json!(2028))), ["2028-06-30 end"]);
    let none = json!({"network": network, "year": 12});
    assert_eq!(bench.refused("programme", none), ("invalid.outOfRange", "year".into()));
    // Moved into another year it stays where it was to be.
    let meeting = year["rows"][2]["what"]["id"].clone();
    bench.now = at(2026, 3, 1);
    bench.run("meeting edit", json!({"id": meeting, "at": "2027-01-14T19:30"}));
    let year = programme(&mut bench, network, &json!(2026));
    assert_eq!(said(&year)[1..3], ["2026-03-05 moved", "2026-04-02 moved"]);
    // There and back it is where it was.
    bench.run("meeting edit", json!({"id": meeting, "at": "2026-03-05T20:00", "reason": "toch"}));
    assert_eq!(
        said(&programme(&mut bench, network, &json!(2026)))[1..3],
        ["2026-03-05 meeting", "2026-04-02 moved"]
    );
}

#[test]
fn what_is_confidential_is_counted_once_and_its_words_are_nowhere() {
    let (mut bench, network) = bench();
    let year = programme(&mut bench, network, &Value::Null);
    let meeting = year["rows"][2]["what"]["id"].clone();
    let goal = year["rows"][0]["what"]["id"].clone();
    bench.run("meeting edit", json!({"id": meeting, "title": "KANARIE", "classification": "confidential"}));
    bench.run("goal edit", json!({"id": goal, "text": "KANARIE", "classification": "confidential"}));
    let year = programme(&mut bench, network, &Value::Null);
    assert_eq!((&year["hiddenMeetings"], &year["hiddenOthers"]), (&json!(1), &json!(1)));
    assert!(!year.to_string().contains("KANARIE"), "{year:#}");
    let report = bench.workspace.programme_report(network, &ReportOptions::default(), &bench.now).unwrap();
    let out =
        |what| report.left_out.iter().find(|out| out.what == what && out.why == LeftOutWhy::InConfidence);
    assert_eq!(out(LeftOutWhat::Meetings).unwrap().count, Some(1));
    assert_eq!(out(LeftOutWhat::Goals).unwrap().count, Some(1));
    assert!(!json!(report).to_string().contains("KANARIE"));
    let closed = ReportOptions { classification: Some(Classification::Public), ..ReportOptions::default() };
    let report = bench.workspace.programme_report(network, &closed, &bench.now).unwrap();
    assert!(report.rows.is_empty(), "all of it is at least internal: {report:#?}");
}

#[test]
fn a_theme_is_as_closed_as_its_place_on_the_agenda() {
    let (mut bench, network) = bench();
    let meeting = programme(&mut bench, network, &Value::Null)["rows"][2]["what"]["id"].clone();
    let item = bench.run("meeting show", json!({"id": meeting}))["agenda"][0]["id"].clone();
    bench.run("agenda edit", json!({"id": meeting, "item": {"id": item, "classification": "confidential"}}));
    let year = programme(&mut bench, network, &Value::Null);
    assert_eq!((&year["rows"][2]["what"]["themes"], &year["hiddenOthers"]), (&json!([]), &json!(1)));
    let report = bench.workspace.programme_report(network, &ReportOptions::default(), &bench.now).unwrap();
    assert!(report.left_out.iter().any(|out| out.what == LeftOutWhat::Themes && out.count == Some(1)));
}

#[test]
fn the_paper_names_nobody_also_in_the_reason_of_a_change() {
    let (mut bench, network) = bench();
    bench.person(network, "Samira Haddou");
    let meeting: crate::records::meetings::MeetingId =
        id(&json!({"id": programme(&mut bench, network, &Value::Null)["rows"][2]["what"]["id"]}));
    bench.run("meeting explain", json!({"id": meeting, "change": 0, "reason": "Samira Haddou is ziek"}));
    let mut options = ReportOptions::default();
    options.names.all = Some(NamesAtOnce::Replace);
    let report = bench.workspace.programme_report(network, &options, &bench.now).unwrap();
    let printed = json!(report.rows).to_string();
    assert!(!printed.contains("Samira") && printed.contains("Een lid is ziek"), "{printed}");
}
