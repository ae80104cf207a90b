use serde_json::{Value, json};

use crate::engine::classification::Classification;
use crate::records::focus_groups::FocusGroupFilter;
use crate::records::inputs::{InputFilter, InputRow, InputSource};
use crate::testing::Bench;

/// A session of nine people in three groups.
fn session(bench: &mut Bench) -> (Value, Value) {
    let network = json!(bench.network());
    let one =
        json!({"network": network, "name": "Jongeren", "on": "2026-11-12", "participants": 9, "groups": 3});
    let id = bench.run("focus-group add", one)["id"].clone();
    (network, id)
}

fn flap(bench: &mut Bench, id: &Value, group: u32, lines: &[&str]) -> Value {
    bench.run("focus-group flap", json!({"id": id, "group": group, "lines": lines}))
}

fn inputs(bench: &Bench) -> Vec<InputRow> {
    bench.workspace.inputs(&InputFilter::default(), &bench.now)
}

#[test]
fn each_line_of_a_flip_chart_is_input_of_nobody_with_its_session_group_and_day() {
    let mut bench = Bench::new();
    let (network, id) = session(&mut bench);
    flap(&mut bench, &id, 2, &["Meer licht", "  ", " Een bankje "]);
    let rows = inputs(&bench);
    let said: Vec<_> = rows.iter().map(|row| row.input.content.words.as_str()).collect();
    assert_eq!(said, ["Meer licht", "Een bankje"]);
    for row in &rows {
        let input = &row.input.content;
        assert_eq!(
            (input.round.as_str(), input.on.to_string().as_str(), input.said_by),
            ("Jongeren", "2026-11-12", None)
        );
        assert!(matches!(input.source, InputSource::FocusGroup { group: 2, .. }));
        assert_eq!(json!(input.network), network);
    }
    let of =
        |filter: Value| bench.workspace.inputs(&serde_json::from_value(filter).unwrap(), &bench.now).len();
    assert_eq!((of(json!({"focusGroup": id})), of(json!({"way": "focusGroup"}))), (2, 2));
    assert_eq!(bench.workspace.focus_groups(&FocusGroupFilter::default())[0].lines, 2);
    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "focusGroup.flap");
    assert_eq!(inputs(&bench).len(), 0, "a flip chart is one operation");
}

#[test]
fn a_flip_chart_without_a_group_or_a_word_is_refused() {
    let mut bench = Bench::new();
    let (network, id) = session(&mut bench);
    for group in [0, 4] {
        let one = json!({"id": id, "group": group, "lines": ["Licht"]});
        assert_eq!(bench.refused("focus-group flap", one), ("invalid.outOfRange", "group".to_owned()));
    }
    let empty = json!({"id": id, "group": 1, "lines": [" ", ""]});
    assert_eq!(bench.refused("focus-group flap", empty), ("invalid.required", "lines".to_owned()));
    let many: Vec<String> = (0..101).map(|line| format!("Regel {line}")).collect();
    let many = json!({"id": id, "group": 1, "lines": many});
    assert_eq!(bench.refused("focus-group flap", many), ("invalid.outOfRange", "lines".to_owned()));
    let none = json!({"network": network, "name": "Leeg", "groups": 0});
    assert_eq!(bench.refused("focus-group add", none), ("invalid.outOfRange", "groups".to_owned()));
}

#[test]
fn what_was_said_is_called_after_its_session_and_keeps_its_group() {
    let mut bench = Bench::new();
    let (_, id) = session(&mut bench);
    flap(&mut bench, &id, 3, &["Licht"]);
    bench.run("focus-group edit", json!({"id": id, "name": "Jongeren van 12 tot 16"}));
    assert_eq!(inputs(&bench)[0].input.content.round, "Jongeren van 12 tot 16");
    let fewer = json!({"id": id, "groups": 2});
    assert_eq!(bench.refused("focus-group edit", fewer), ("invalid.outOfRange", "groups".to_owned()));
    let other = json!(
        bench
            .workspace
            .add_network(
                serde_json::from_value(json!({"name": "Noord", "purpose": "Samen", "basis": "publicTask"}))
                    .unwrap(),
                &bench.now.clone(),
            )
            .unwrap()
            .id
    );
    let input = inputs(&bench)[0].input.id;
    let moved = bench.refused("input edit", json!({"id": input, "network": other}));
    assert_eq!(moved, ("invalid.value", "source".to_owned()));
}

#[test]
fn what_was_said_is_as_closed_as_the_meeting_and_stays_so_when_all_else_goes() {
    let mut bench = Bench::new();
    let (network, id) = session(&mut bench);
    let meeting = json!(bench.meeting(serde_json::from_value(network).unwrap(), &json!([])));
    bench.run("focus-group edit", json!({"id": id, "meeting": meeting}));
    flap(&mut bench, &id, 1, &["Licht"]);
    assert_eq!(inputs(&bench)[0].classification, Classification::Internal);
    bench.run("meeting edit", json!({"id": meeting, "classification": "confidential"}));
    assert_eq!(inputs(&bench)[0].classification, Classification::Confidential);
    let row = bench.workspace.focus_groups(&FocusGroupFilter::default()).remove(0);
    assert_eq!((row.classification, row.meeting_title.as_str()), (Classification::Confidential, ""));
    bench.run("meeting remove", json!({"id": meeting}));
    assert_eq!(inputs(&bench)[0].classification, Classification::Confidential);
    bench.run("focus-group remove", json!({"id": id}));
    let row = inputs(&bench).remove(0);
    assert_eq!(
        (row.classification, row.input.content.source),
        (Classification::Confidential, InputSource::Loose)
    );
    assert_eq!(row.input.content.round, "Jongeren");
}
