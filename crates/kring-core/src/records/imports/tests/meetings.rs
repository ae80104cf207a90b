use serde_json::{Value, json};

use crate::engine::input::from_json;
use crate::records::imports::EventRefusal::{Cancelled, CancelledElsewhere, NoTitle, WholeDays};
use crate::records::imports::{EventRefusal, MeetingOutcome, MeetingsOutcome};
use crate::records::meetings::Meeting;
use crate::records::networks::NetworkId;
use crate::testing::Bench;

fn import(bench: &mut Bench, network: NetworkId, events: &Value, only: &Value) -> MeetingsOutcome {
    let asked = json!({"network": network, "events": events, "only": only});
    let before = bench.everything();
    let rehearsed = bench.workspace.rehearse_meetings(from_json(asked.clone()).unwrap(), &bench.now).unwrap();
    assert_eq!(bench.everything(), before);
    let done = bench.workspace.import_meetings(from_json(asked).unwrap(), &bench.now).unwrap();
    assert_eq!(rehearsed, done, "a rehearsal tells what will happen");
    done
}

fn event(number: u32, event: u32, key: &str, title: &str, from: &str, until: &str) -> Value {
    json!({"number": number, "event": event, "key": key, "said": format!("{from}/{until}"), "title": title, "at": from,
           "until": until, "place": "De Kade"})
}

fn meetings(bench: &Bench) -> Vec<Meeting> {
    let mut all: Vec<Meeting> =
        bench.workspace.table::<Meeting>().values().map(|kept| kept.content.clone()).collect();
    all.sort_by_key(|meeting| meeting.at);
    all
}

#[test]
fn events_become_meetings_and_what_comes_back_a_series() {
    let mut bench = Bench::new();
    let network = bench.network();
    let events = json!([
        event(1, 1, "a", "Buurttafel", "2026-12-03T19:30:00", "2026-12-03T21:00:00"),
        event(2, 2, "b1", "Koffie", "2026-12-04T10:00:00", "2026-12-04T11:00:00"),
        event(3, 2, "b2", "Koffie", "2026-12-11T10:00:00", "2026-12-11T10:00:00"),
    ]);
    let done = import(&mut bench, network, &events, &Value::Null);
    assert_eq!((done.added, done.moved, done.there), (3, 0, 0));
    let kept = meetings(&bench);
    assert_eq!((kept[0].title.as_str(), kept[0].place.as_str()), ("Buurttafel", "De Kade"));
    assert_eq!(kept.iter().map(|one| one.duration_minutes).collect::<Vec<_>>(), [90, 60, 120]);
    assert_eq!(kept[0].series, None);
    assert!(kept[1].series.is_some() && kept[1].series == kept[2].series);

    bench.workspace.undo(&bench.now).unwrap();
    assert_eq!(meetings(&bench).len(), 0, "one undo");
}

#[test]
fn a_meeting_that_is_there_follows_its_calendar_and_keeps_its_name() {
    let mut bench = Bench::new();
    let network = bench.network();
    let first = json!([event(1, 1, "a", "Overleg", "2026-12-03T19:30:00", "2026-12-03T21:00:00")]);
    import(&mut bench, network, &first, &Value::Null);
    let again = import(&mut bench, network, &first, &Value::Null);
    assert_eq!((again.added, again.there), (0, 1));
    let id = bench.workspace.table::<Meeting>().values().next().unwrap().id;
    bench.run("meeting edit", json!({"id": id, "title": "Buurttafel"}));

    let moved = json!([event(1, 1, "a", "Overleg 2", "2026-12-10T19:30:00", "2026-12-10T21:30:00")]);
    let done = import(&mut bench, network, &moved, &Value::Null);
    assert!(
        matches!(&done.rows[0].outcome, MeetingOutcome::Move { was_place, .. } if was_place == "De Kade")
    );
    let kept = &meetings(&bench)[0];
    assert_eq!((kept.title.as_str(), kept.duration_minutes), ("Buurttafel", 120));
    assert_eq!(kept.at.to_string(), "2026-12-10T19:30:00");
    assert_eq!(kept.plan_changes.len(), 1, "that it was moved is told to those who come");

    bench.run("meeting close", json!({"id": id}));
    let done = import(&mut bench, network, &first, &Value::Null);
    assert_eq!((done.moved, done.there), (0, 1), "what was held stays");
}

#[test]
fn what_was_decided_here_stays_until_the_calendar_says_something_else() {
    let mut bench = Bench::new();
    let network = bench.network();
    let first = json!([event(1, 1, "a", "Overleg", "2026-12-03T19:30:00", "2026-12-03T21:00:00")]);
    import(&mut bench, network, &first, &Value::Null);
    let id = bench.workspace.table::<Meeting>().values().next().unwrap().id;
    bench.run("meeting edit", json!({"id": id, "at": "2026-12-04T19:30:00", "place": "Hier gekozen"}));
    let again = import(&mut bench, network, &first, &Value::Null);
    assert_eq!((again.moved, again.there), (0, 1));
    assert_eq!(meetings(&bench)[0].place, "Hier gekozen");
    let other = json!([event(1, 1, "a", "Overleg", "2026-12-05T19:30:00", "2026-12-05T21:00:00")]);
    assert_eq!(import(&mut bench, network, &other, &Value::Null).moved, 1);
    assert_eq!(meetings(&bench)[0].at.to_string(), "2026-12-05T19:30:00");
}

#[test]
fn two_times_of_one_name_that_a_calendar_tells_apart_are_two_meetings() {
    let mut bench = Bench::new();
    let network = bench.network();
    let at = ("2026-12-03T19:30:00", "2026-12-03T21:00:00");
    let both = json!([event(1, 1, "a", "Overleg", at.0, at.1), event(2, 2, "b", "Overleg", at.0, at.1)]);
    assert_eq!(import(&mut bench, network, &both, &Value::Null).added, 2);
    assert_eq!(import(&mut bench, network, &both, &Value::Null).there, 2);
}

#[test]
fn a_meeting_that_was_planned_by_hand_is_not_doubled() {
    let mut bench = Bench::new();
    let network = bench.network();
    let by_hand = json!({"network": network, "title": "BUURTTAFEL", "at": "2026-12-03T19:30:00"});
    bench.run("meeting add", by_hand);
    let events = json!([
        event(1, 1, "a", "Buurttafel", "2026-12-03T19:30:00", "2026-12-03T21:00:00"),
        event(2, 2, "", "Los", "2026-12-05T19:30:00", "2026-12-05T21:00:00"),
        event(3, 3, "", "Los", "2026-12-05T19:30:00", "2026-12-05T21:00:00"),
    ]);
    let done = import(&mut bench, network, &events, &Value::Null);
    assert_eq!((done.added, done.there), (1, 2));
    let later = json!([event(1, 1, "a", "Buurttafel", "2026-12-04T19:30:00", "2026-12-04T21:00:00")]);
    assert_eq!(import(&mut bench, network, &later, &Value::Null).moved, 1, "known from then on");
    assert_eq!(meetings(&bench).len(), 2);
}

#[test]
fn what_cannot_be_taken_says_why_and_only_what_is_chosen_is() {
    let mut bench = Bench::new();
    let network = bench.network();
    let known = json!([event(1, 1, "k", "Bekend", "2026-12-02T10:00:00", "2026-12-02T11:00:00")]);
    import(&mut bench, network, &known, &Value::Null);
    let mut events = json!([
        event(1, 1, "a", "Afgezegd", "2026-12-03T19:30:00", "2026-12-03T21:00:00"),
        event(2, 2, "k", "Bekend", "2026-12-02T10:00:00", "2026-12-02T11:00:00"),
        event(3, 3, "c", " \u{200b}", "2026-12-03T19:30:00", "2026-12-03T21:00:00"),
        event(4, 4, "d", "Vrij", "2026-12-05T00:00:00", "2026-12-06T00:00:00"),
        event(5, 5, "e", "Niet gekozen", "2026-12-05T10:00:00", "2026-12-05T11:00:00"),
        event(6, 6, "f", "Gekozen", "2026-12-05T10:00:00", "2026-12-05T11:00:00"),
    ]);
    (events[0]["cancelled"], events[1]["cancelled"], events[3]["wholeDays"]) =
        (json!(true), json!(true), json!(true));
    let done = import(&mut bench, network, &events, &json!([6]));
    let why: Vec<_> = done
        .rows
        .iter()
        .filter_map(|row| match row.outcome {
            MeetingOutcome::Refuse { why } => Some(why),
            _ => None,
        })
        .collect();
    assert_eq!(why, [Cancelled, CancelledElsewhere, NoTitle, WholeDays]);
    assert_eq!((done.added, done.skipped, done.refused), (1, 1, 4));
    let asked = json!({"network": network, "events": events, "only": [9]});
    assert_eq!(bench.refused("meeting import", asked), ("invalid.value", "only".to_owned()));
}

#[test]
fn a_network_that_ended_takes_none_after_its_last_day() {
    let mut bench = Bench::new();
    let network = bench.network();
    bench.run("network end", json!({"id": network, "how": "Klaar.", "keepOthers": true}));
    let events = json!([event(1, 1, "a", "Later", "2027-03-03T19:30:00", "2027-03-03T21:00:00")]);
    let done = import(&mut bench, network, &events, &Value::Null);
    assert_eq!(done.rows[0].outcome, MeetingOutcome::Refuse { why: EventRefusal::NetworkEnded });
}
