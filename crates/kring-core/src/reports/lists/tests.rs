use serde_json::json;

use super::{ListCell, ListKind};
use crate::engine::record::RecordKind;
use crate::reports::{ReportKind, ReportOptions};
use crate::testing::Bench;

fn words(bench: &Bench, kind: ListKind, id: &str) -> String {
    let list = bench.workspace.list(kind, id, &ReportOptions::default(), &bench.now).unwrap();
    assert!(list.rows.iter().all(|row| row.len() == kind.columns().len()), "{kind:?}");
    format!("{:?}", list.rows)
}

#[test]
fn a_list_is_called_in_the_log_as_the_report_of_its_name() {
    for kind in ListKind::ALL {
        assert_eq!(ListKind::named(kind.name()), Some(*kind));
        assert_eq!(kind.operation().name(), format!("export.{}", kind.name()));
        if let Some(report) = ReportKind::named(kind.name()) {
            assert_eq!(kind.subject(), Some(report.subject()));
            assert_eq!(kind.options(), report.options());
        }
    }
}

#[test]
fn promises_leave_without_confidence_and_without_who_asked_not_to_be_on_lists() {
    let mut bench = Bench::new();
    let network = bench.network();
    let people: Vec<_> = ["Samira", "Ben"].map(|name| bench.person(network, name)).into();
    let promise = |text: &str, more: &str| json!({"text": text, "side": "theirs", "people": people, "network": network, "due": "2026-12-11", "classification": more});
    for (text, grade) in [("Route lopen", "internal"), ("GEHEIM plan", "confidential")] {
        bench.run("promise add", promise(text, grade));
    }
    bench.run("person edit", json!({"id": people[1], "limits": {"noSharedLists": true}}));
    let text = words(&bench, ListKind::Promises, &network.to_string());
    assert!(text.contains("Route lopen") && text.contains("Samira"), "{text}");
    assert!(text.contains("Day(2026-12-11)") && text.contains("Choice(\"theirs\")"), "{text}");
    assert!(!text.contains("GEHEIM") && !text.contains("Ben"), "{text}");
    let unknown = bench.workspace.list(ListKind::Promises, "x", &ReportOptions::default(), &bench.now);
    assert_eq!(unknown.unwrap_err().code(), "notFound.record");
}

#[test]
fn what_left_is_listed_with_how_many_people_and_nothing_of_them() {
    let mut bench = Bench::new();
    let network = bench.network();
    let person = bench.person(network, "Samira");
    let now = bench.now.clone();
    let internal = crate::engine::classification::Classification::Internal;
    bench.workspace.note_people_export(&[person], internal, None, &now).unwrap();
    let goals = ListKind::Goals;
    let list = bench.workspace.list(goals, &network.to_string(), &ReportOptions::default(), &now).unwrap();
    bench.workspace.note_list_export(&list, &now).unwrap();
    let left = bench.workspace.list(ListKind::Exports, "", &ReportOptions::default(), &now).unwrap();
    assert_eq!(left.rows.len(), 2);
    assert_eq!(left.rows[0][1], ListCell::Operation("export.people".to_owned()));
    assert_eq!(left.rows[0][3..5], [ListCell::Number(1), ListCell::Number(1)]);
    assert_eq!(
        left.rows[1][3..5],
        [ListCell::Empty, ListCell::Number(1)],
        "who was in it the log does not have"
    );
    assert_eq!(left.rows[1][5], ListCell::Choice("internal".to_owned()));
    assert!(!format!("{:?}", left.rows).contains("Samira"));
    assert_eq!(goals.subject(), Some(RecordKind::NETWORK));
}
