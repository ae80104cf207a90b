use serde_json::{Value, json};

use crate::engine::classification::Classification;
use crate::records::counts::RoughCount;
use crate::records::meetings::{MeetingId, MinuteLineKind};
use crate::testing::Bench;

use super::{Count, LeftOut, LeftOutWhat, LeftOutWhy, MinutesLine, MinutesReport, ReportOptions};

/// A meeting with a line in confidence, an item in confidence, an action, and three people of whom two came.
fn bench() -> (Bench, MeetingId) {
    let mut bench = Bench::new();
    let network = bench.network();
    let people: Vec<_> = ["Samira", "Ben", "Joke"].map(|name| bench.person(network, name)).into();
    let meeting = bench.meeting(
        network,
        &json!([
            {"title": "Sleutel", "origin": "member", "raisedBy": people[0], "plannedMinutes": 20, "minutes": [
                {"text": "Vijf plekken op de kaart"},
                {"kind": "decision", "text": "We beginnen bij de sporthal"},
                {"text": "GEHEIM een", "classification": "confidential"},
                {"kind": "decision", "text": "GEHEIM twee", "classification": "confidential"},
                {"text": "Klaar"}
            ]},
            {"title": "GEHEIM punt", "classification": "confidential", "minutes": [{"text": "GEHEIM drie"}]}
        ]),
    );
    bench.run("meeting invite", json!({"id": meeting, "people": people}));
    for person in &people[..2] {
        bench.run("meeting attend", json!({"id": meeting, "person": person, "attended": true}));
    }
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[0].id;
    let action = json!({"side": "theirs", "text": "Route lopen", "people": [people[1]]});
    bench.run("minutes action", json!({"id": meeting, "item": item, "action": action}));
    (bench, meeting)
}

fn minutes(bench: &Bench, meeting: MeetingId, options: &ReportOptions) -> MinutesReport {
    bench.workspace.minutes_report(meeting, options, &bench.now).unwrap()
}

fn text(report: impl serde::Serialize) -> String {
    serde_json::to_string(&report).unwrap()
}

fn left_out(what: LeftOutWhat, count: Option<u32>, why: LeftOutWhy) -> LeftOut {
    LeftOut { what, count, why }
}

#[test]
fn what_was_said_in_confidence_stays_out_and_is_counted() {
    let (bench, meeting) = bench();
    let report = minutes(&bench, meeting, &ReportOptions::default());
    assert!(!text(&report).contains("GEHEIM"), "{report:#?}");
    let hidden = MinutesLine::InConfidence { sorts: vec![MinuteLineKind::Note, MinuteLineKind::Decision] };
    assert_eq!(report.items[0].lines[2], hidden, "lines in a row are one");
    assert_eq!(report.items[0].lines[3], MinutesLine::Note { text: "Klaar".into() });
    assert_eq!(report.items[1].title, None);
    assert_eq!(report.head.classification, Classification::Internal);
    let why = LeftOutWhy::InConfidence;
    let expected = [
        left_out(LeftOutWhat::AgendaItems, Some(1), why),
        left_out(LeftOutWhat::Notes, Some(2), why),
        left_out(LeftOutWhat::Decisions, Some(1), why),
    ];
    assert_eq!(report.left_out, expected);
    assert_eq!(report.attendance.present, ["Ben", "Samira"]);
    assert_eq!(report.attendance.present_count, Count::exact(2));
    assert_eq!(report.actions[0].people, ["Ben"]);
}

#[test]
fn a_line_chosen_by_itself_is_in_and_closes_the_report() {
    let (bench, meeting) = bench();
    let agenda = bench.workspace.meeting(meeting).unwrap().content.agenda;
    let chosen = |line| ReportOptions { include_confidential: vec![line], ..ReportOptions::default() };
    let report = minutes(&bench, meeting, &chosen(agenda[0].minutes[2].id));
    assert!(text(&report).contains("GEHEIM een") && !text(&report).contains("GEHEIM twee"));
    assert_eq!(report.head.classification, Classification::Confidential);
    let report = minutes(&bench, meeting, &chosen(agenda[1].minutes[0].id));
    assert_eq!(report.items[1].title.as_deref(), Some("GEHEIM punt"));
    assert!(text(&report).contains("GEHEIM drie") && !text(&report).contains("GEHEIM een"));
    assert_eq!(report.head.classification, Classification::Confidential);
}

#[test]
fn minutes_for_sharing_name_nobody_and_count_no_few() {
    let (bench, meeting) = bench();
    let report = minutes(&bench, meeting, &ReportOptions { for_sharing: true, ..ReportOptions::default() });
    for name in ["Samira", "Ben", "Joke"] {
        assert!(!text(&report).contains(name), "{name}");
    }
    assert_eq!(report.attendance.present_count, Count::FewerThanFive);
    assert_eq!(report.attendance.unnamed_guests, Count::exact(0));
    assert!(report.left_out.contains(&left_out(LeftOutWhat::Names, None, LeftOutWhy::NamesNobody)));
    assert!(report.left_out.contains(&left_out(LeftOutWhat::Numbers, Some(2), LeftOutWhy::FewerThanFive)));
    assert_eq!(report.actions[0].text, "Route lopen");
}

#[test]
fn a_public_report_takes_public_things_only() {
    let (mut bench, meeting) = bench();
    let public = ReportOptions { classification: Some(Classification::Public), ..ReportOptions::default() };
    let error = bench.workspace.minutes_report(meeting, &public, &bench.now).unwrap_err();
    assert_eq!((error.code(), error.args()[1].1.as_str()), ("invalid.outOfRange", "internal"));
    bench.run("meeting edit", json!({"id": meeting, "classification": "public"}));
    let report = minutes(&bench, meeting, &public);
    assert!(
        report.items.iter().all(|item| item.title.is_none()),
        "items are internal unless somebody opened them"
    );
    assert_eq!(report.head.classification, Classification::Public);
    assert!(report.left_out.contains(&left_out(LeftOutWhat::AgendaItems, Some(1), LeftOutWhy::MoreClosed)));
}

#[test]
fn the_agenda_says_when_each_item_begins() {
    let (bench, meeting) = bench();
    let report = bench.workspace.agenda_report(meeting, &ReportOptions::default(), &bench.now).unwrap();
    let begins: Vec<_> = report.items.iter().map(|item| item.begins.to_string()).collect();
    assert_eq!(begins, ["19:30:00", "19:50:00"]);
    assert_eq!(report.items[0].raised_by.as_deref(), Some("Samira"));
    assert!(!text(&report).contains("GEHEIM"));
    let shared = ReportOptions { for_sharing: true, ..ReportOptions::default() };
    let report = bench.workspace.agenda_report(meeting, &shared, &bench.now).unwrap();
    assert_eq!(report.items[0].raised_by, None);
}

#[test]
fn a_network_report_holds_no_person_and_no_small_number_of_them() {
    let (mut bench, meeting) = bench();
    let network = bench.workspace.meeting(meeting).unwrap().content.network;
    bench.run("meeting close", json!({"id": meeting}));
    for (name, perspective) in
        [("A", "ouders"), ("B", "ouders"), ("C", "ouders"), ("D", "ouders"), ("E", "ouders"), ("F", "sport")]
    {
        let person = json!({"network": network, "name": format!("Naam {name}"), "perspectives": [perspective], "informed": {"on": "2026-11-01", "how": "blad"}});
        bench.run("person add", person);
    }
    let sam = bench.run("person list", json!({"text": "Samira"}))[0]["id"].clone();
    let talk = json!({"people": [sam], "at": "2026-11-02T10:00", "network": network, "note": "UIT EEN GESPREK", "promises": [
        {"side": "ours", "text": "Te laat", "due": "2026-11-10"}, {"side": "ours", "text": "Op tijd", "due": "2026-12-10"}
    ]});
    bench.run("conversation add", talk);
    let done = bench.run("promise list", json!({"side": "ours"}))[1]["id"].clone();
    bench.run("promise close", json!({"id": done}));

    bench.now = crate::testing::at(2026, 12, 3);
    let report = bench.workspace.network_report(network, &ReportOptions::default(), &bench.now).unwrap();
    for never in ["Samira", "Ben", "Joke", "Naam", "GESPREK", "Route lopen", "GEHEIM"] {
        assert!(!text(&report).contains(never), "{never}");
    }
    assert_eq!(report.members, RoughCount::About { number: 10 });
    assert_eq!(report.informed, RoughCount::About { number: 5 });
    let people: Vec<_> = report.perspectives.iter().map(|figure| figure.people).collect();
    assert_eq!(people, [RoughCount::About { number: 5 }, RoughCount::Few, RoughCount::None]);
    assert_eq!((report.ours.done, report.ours.on_time, report.ours.late, report.ours.open), (1, 1, 1, 0));
    assert_eq!(report.theirs.open, RoughCount::Few, "one promise is somebody's");
    assert_eq!(report.meetings[0].present, RoughCount::Few);
    assert_eq!((report.meetings[0].member_items, report.meetings[0].decisions), (1, 2));
    assert_eq!(report.period.from.to_string(), "2026-11-02");
    assert!(report.left_out.contains(&left_out(LeftOutWhat::Numbers, Some(3), LeftOutWhy::FewerThanFive)));

    let early = ReportOptions { until: Some(jiff::civil::date(2026, 11, 10)), ..ReportOptions::default() };
    let report = bench.workspace.network_report(network, &early, &bench.now).unwrap();
    assert!(report.meetings.is_empty());
    let turned = ReportOptions { from: Some(jiff::civil::date(2026, 11, 11)), ..early };
    let error = bench.workspace.network_report(network, &turned, &bench.now).unwrap_err();
    assert_eq!(error.code(), "invalid.outOfRange");
}

#[test]
fn the_municipality_of_the_settings_stands_in_for_a_responsible_organisation() {
    let (mut bench, meeting) = bench();
    let now = bench.now.clone();
    let settings = crate::records::settings::Settings {
        municipality: "Gemeente Oeverdaal".into(),
        ..bench.workspace.settings()
    };
    bench.workspace.change_settings(settings, &now).unwrap();
    assert_eq!(minutes(&bench, meeting, &ReportOptions::default()).head.responsible, "Gemeente Oeverdaal");
    let report: Value =
        serde_json::from_str(&text(minutes(&bench, meeting, &ReportOptions::default()))).unwrap();
    assert_eq!(report["head"]["madeOn"], "2026-11-23");
}
