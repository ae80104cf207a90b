use serde_json::{Value, json};

use crate::testing::Bench;

use super::bench;

fn series(bench: &mut Bench, input: Value) -> Result<Value, crate::Error> {
    bench.try_run("meeting series", input)
}

fn dates(bench: &mut Bench) -> Vec<String> {
    let list = bench.run("meeting list", json!({}));
    let mut dates: Vec<_> =
        list.as_array().unwrap().iter().map(|one| one["at"].as_str().unwrap().to_owned()).collect();
    dates.sort();
    dates
}

#[test]
fn a_series_is_planned_at_once_and_goes_back_at_once() {
    let (mut bench, meeting) = bench();
    let every = json!({"kind": "every", "count": 2, "unit": "week"});
    let first = series(&mut bench, json!({"id": meeting, "every": every, "count": 3})).unwrap();
    assert_eq!(dates(&mut bench), ["2026-11-26T19:30:00", "2026-12-10T19:30:00", "2026-12-24T19:30:00"]);
    let page = bench.run("meeting page", json!({"id": meeting}));
    assert_eq!(page["series"].as_array().unwrap().len(), 2);
    let second = bench.run("meeting show", json!({"id": page["series"][0]["id"]}));
    assert_eq!((&second["series"], &second["title"]), (&first["series"], &json!("Avond in de buurt")));
    assert_eq!(second["agenda"], json!([]), "the agenda is made for each");
    let again = series(&mut bench, json!({"id": meeting, "every": every, "count": 3})).unwrap_err();
    assert_eq!(again.code(), "invalid.duplicate");
    let now = bench.now.clone();
    bench.workspace.undo(&now).unwrap();
    assert_eq!(dates(&mut bench).len(), 1);
}

#[test]
fn every_month_from_the_31st_is_the_last_day_of_the_shorter_ones() {
    let (mut bench, meeting) = bench();
    bench.run("meeting edit", json!({"id": meeting, "at": "2026-10-31T10:00"}));
    let every = json!({"kind": "every", "count": 1, "unit": "month"});
    series(&mut bench, json!({"id": meeting, "every": every, "count": 3})).unwrap();
    assert_eq!(dates(&mut bench), ["2026-10-31T10:00:00", "2026-11-30T10:00:00", "2026-12-31T10:00:00"]);
}

#[test]
fn a_series_has_two_to_fifty_two_meetings_and_a_rhythm_with_dates() {
    let (mut bench, meeting) = bench();
    let every = json!({"kind": "every", "count": 1, "unit": "week"});
    for count in [0, 1, 53] {
        let refused = series(&mut bench, json!({"id": meeting, "every": every, "count": count})).unwrap_err();
        assert_eq!(refused.code(), "invalid.outOfRange", "{count}");
    }
    let waits = json!({"id": meeting, "every": {"kind": "theyCall"}, "count": 3});
    assert_eq!(series(&mut bench, waits).unwrap_err().code(), "invalid.value");
    assert_eq!(dates(&mut bench).len(), 1);
}

#[test]
fn the_one_that_is_left_of_a_series_can_begin_another() {
    let (mut bench, meeting) = bench();
    let every = json!({"kind": "every", "count": 1, "unit": "week"});
    let first = series(&mut bench, json!({"id": meeting, "every": every, "count": 2})).unwrap();
    let page = bench.run("meeting page", json!({"id": meeting}));
    bench.run("meeting remove", json!({"id": page["series"][0]["id"]}));
    let again = series(&mut bench, json!({"id": meeting, "every": every, "count": 3})).unwrap();
    assert_ne!(again["series"], first["series"]);
    assert_eq!(dates(&mut bench).len(), 3);
}
