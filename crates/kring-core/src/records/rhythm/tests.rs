use serde_json::{Value, json};

use crate::testing::{Bench, at, id};

use super::{Rhythm, RhythmUnit, read};

fn every(count: u16, unit: RhythmUnit) -> Rhythm {
    Rhythm::Every { count, unit }
}

#[test]
fn rhythms_are_read_as_people_write_them() {
    use RhythmUnit::{Day, Month, Week, Year};
    for (words, rhythm) in [
        ("elke 6 weken", every(6, Week)),
        ("Elke zes weken.", every(6, Week)),
        ("om de 6 weken", every(6, Week)),
        ("om de week", every(2, Week)),
        ("om de andere week", every(2, Week)),
        ("iedere maand", every(1, Month)),
        ("ongeveer elke maand", every(1, Month)),
        ("wekelijks", every(1, Week)),
        ("tweewekelijks", every(2, Week)),
        ("eens per kwartaal", every(3, Month)),
        ("elk half jaar", every(6, Month)),
        ("een keer per maand", every(1, Month)),
        ("1x per maand", every(1, Month)),
        ("2x per jaar", every(6, Month)),
        ("twee keer per jaar", every(6, Month)),
        ("2 keer per maand", every(2, Week)),
        ("3 keer per maand", every(10, Day)),
        ("twee keer per week", every(3, Day)),
        ("1 keer in de 3 weken", every(3, Week)),
        ("jaarlijks", every(1, Year)),
        ("every 6 weeks", every(6, Week)),
        ("every other week", every(2, Week)),
        ("once a month", every(1, Month)),
        ("twice a year", every(6, Month)),
        ("quarterly", every(3, Month)),
        ("elke laatste vrijdag van de maand", every(1, Month)),
        ("iedere eerste maandag van de maand", every(1, Month)),
        ("de 2e dinsdag van elke maand", every(1, Month)),
        ("elke laatste vrijdag van het kwartaal", every(3, Month)),
        ("every first Monday of the month", every(1, Month)),
        ("the last Friday of every month", every(1, Month)),
        ("elke vrijdag", every(1, Week)),
        ("om de andere vrijdag", every(2, Week)),
        ("every other Friday", every(2, Week)),
        ("minimaal eens per maand", every(1, Month)),
        ("minstens 2x per jaar", every(6, Month)),
        ("ten minste elke 6 weken", every(6, Week)),
        ("at least once a month", every(1, Month)),
        ("alleen als zij bellen", Rhythm::TheyCall),
        ("Alleen als ze zelf belt", Rhythm::TheyCall),
        ("neemt zelf contact op", Rhythm::TheyCall),
        ("op haar verzoek", Rhythm::TheyCall),
        ("only when they call", Rhythm::TheyCall),
    ] {
        assert_eq!(read(words).ok(), Some(rhythm), "{words}");
    }
}

#[test]
fn what_is_no_rhythm_is_said_to_be_none() {
    let long = "elke ".repeat(40);
    for words in [
        "",
        "soms",
        "elke",
        "elke 0 weken",
        "elke 400 dagen",
        "elke 6 uur",
        "vrijdag",
        "laatste vrijdag",
        "elke vijfde maandag van de maand",
        "maximaal eens per maand",
        "elke -3 weken",
        &long,
    ] {
        let error = read(words).expect_err(words);
        assert_eq!(error.code(), "invalid.rhythm", "{words}");
    }
}

/// Names of those who are due.
fn due(bench: &mut Bench, input: Value) -> Vec<String> {
    let rows = bench.run("rhythm due", input);
    let name = |row: &Value| row["person"]["name"].as_str().unwrap().to_owned();
    rows.as_array().unwrap().iter().map(name).collect()
}

fn six_weeks() -> Value {
    json!({"kind": "every", "count": 6, "unit": "week"})
}

fn talk(bench: &mut Bench, person: impl serde::Serialize, on: &str) {
    bench.run("conversation add", json!({"people": [person], "at": format!("{on}T10:00")}));
}

#[test]
fn the_quiet_ones_come_first_and_any_contact_resets_the_clock() {
    let mut bench = Bench::new();
    bench.now = at(2026, 1, 5);
    let network = bench.network();
    let (sam, lina, mei) =
        (bench.person(network, "Sam"), bench.person(network, "Lina"), bench.person(network, "Mei"));
    for person in [sam, lina, mei] {
        bench.run("rhythm set", json!({"id": person, "rhythm": six_weeks()}));
    }
    talk(&mut bench, sam, "2026-10-05");
    talk(&mut bench, lina, "2026-09-01");
    bench.now = at(2026, 11, 23);
    assert_eq!(due(&mut bench, json!({})), ["Mei", "Lina", "Sam"], "never spoken to, then longest ago");

    talk(&mut bench, lina, "2026-11-20");
    let meeting = bench.meeting(network, &json!([]));
    bench.run("meeting attend", json!({"id": meeting, "person": mei, "attended": true}));
    bench.now = at(2026, 11, 26);
    assert_eq!(due(&mut bench, json!({})), ["Sam"], "a meeting attended counts too");
}

#[test]
fn it_is_time_on_the_day_itself_and_not_before() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    bench.run("rhythm set", json!({"id": sam, "rhythm": six_weeks()}));
    talk(&mut bench, sam, "2026-10-13");
    assert!(due(&mut bench, json!({})).is_empty());
    assert_eq!(due(&mut bench, json!({"until": "2026-11-24"})), ["Sam"]);
    bench.now = at(2026, 11, 24);
    assert_eq!(due(&mut bench, json!({})), ["Sam"]);
    let page = bench.run("person page", json!({"id": sam}));
    assert_eq!(page["rhythm"]["dueOn"], "2026-11-24");
    assert_eq!((&page["rhythm"]["agreed"], &page["rhythm"]["due"]), (&json!(true), &json!(true)));
}

#[test]
fn a_role_has_a_rhythm_until_another_is_agreed() {
    let mut bench = Bench::new();
    let network = bench.network();
    bench.run("rhythm role", json!({"id": network, "role": "Meedenker", "rhythm": six_weeks()}));
    let sam = id::<crate::records::people::Person>(
        &bench.run("person add", json!({"network": network, "name": "Sam", "role": "meedenker"})),
    );
    bench.person(network, "Lina");
    talk(&mut bench, sam, "2026-09-01");
    assert_eq!(due(&mut bench, json!({})), ["Sam"]);
    let page = bench.run("person page", json!({"id": sam}));
    assert_eq!((&page["rhythm"]["agreed"], &page["rhythm"]["rhythm"]), (&json!(false), &six_weeks()));

    bench.run("rhythm set", json!({"id": sam, "rhythm": {"kind": "theyCall"}}));
    assert!(due(&mut bench, json!({})).is_empty());
    bench.run("rhythm set", json!({"id": sam, "rhythm": null}));
    assert_eq!(due(&mut bench, json!({})), ["Sam"]);
    bench.run("rhythm role", json!({"id": network, "role": "meedenker", "rhythm": null}));
    assert!(due(&mut bench, json!({})).is_empty(), "the same role, whatever its capitals");
}

#[test]
fn a_snooze_puts_off_until_its_day_and_undo_brings_back() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    bench.run("rhythm set", json!({"id": sam, "rhythm": six_weeks()}));
    talk(&mut bench, sam, "2026-09-01");
    bench.run("rhythm snooze", json!({"id": sam, "until": "2026-11-30"}));
    assert!(due(&mut bench, json!({})).is_empty());
    assert_eq!(bench.workspace.undo(&bench.now).unwrap().unwrap().operation, "rhythm.snooze");
    assert_eq!(due(&mut bench, json!({})), ["Sam"]);
    bench.run("rhythm snooze", json!({"id": sam, "until": "2026-11-30"}));
    bench.now = at(2026, 11, 30);
    assert_eq!(due(&mut bench, json!({})), ["Sam"]);
    let (code, field) = bench.refused("rhythm snooze", json!({"id": sam, "until": "2026-11-30"}));
    assert_eq!((code, field.as_str()), ("invalid.outOfRange", "until"), "today is no day to come");
}

#[test]
fn somebody_who_left_or_is_on_a_pause_is_not_due() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, lina) = (bench.person(network, "Sam"), bench.person(network, "Lina"));
    for person in [sam, lina] {
        bench.run("rhythm set", json!({"id": person, "rhythm": six_weeks()}));
        talk(&mut bench, person, "2026-09-01");
    }
    bench.run("person pause", json!({"id": lina, "until": "2026-12-01"}));
    let seats = bench.run("membership list", json!({"person": sam}));
    bench.run("membership edit", json!({"id": seats[0]["id"], "since": null, "until": "2026-11-01"}));
    assert!(due(&mut bench, json!({})).is_empty());
    bench.now = at(2026, 12, 1);
    assert_eq!(due(&mut bench, json!({})), ["Lina"], "until 1 December is over on 1 December");
}

#[test]
fn who_is_due_by_a_day_is_asked_of_the_days_until_then() {
    let mut bench = Bench::new();
    let network = bench.network();
    let names = ["Sam", "Lina", "Mei", "Noor", "Ties"];
    let people = names.map(|name| bench.person(network, name));
    for person in people {
        bench.run("rhythm set", json!({"id": person, "rhythm": six_weeks()}));
        talk(&mut bench, person, "2026-10-20");
    }
    let [sam, lina, mei, noor, _] = people;
    // All are due on 1 December. Sam's pause is over by the 10th, Lina's is not, and Mei's begins on the 5th.
    for (person, since, until) in [
        (sam, "2026-11-01", Some("2026-12-05")),
        (lina, "2026-11-01", None),
        (mei, "2026-12-05", Some("2026-12-20")),
    ] {
        bench.run(
            "person edit",
            json!({"id": person, "pause": {"since": since, "until": until, "words": ""}}),
        );
    }
    // Noor leaves before her day comes.
    let seats = bench.run("membership list", json!({"person": noor}));
    bench.run("membership edit", json!({"id": seats[0]["id"], "until": "2026-11-30"}));
    assert!(due(&mut bench, json!({})).is_empty());
    assert_eq!(due(&mut bench, json!({"until": "2026-12-02"})), ["Mei", "Ties"]);
    assert_eq!(due(&mut bench, json!({"until": "2026-12-10"})), ["Mei", "Sam", "Ties"]);
    bench.now = at(2026, 12, 10);
    assert_eq!(due(&mut bench, json!({})), ["Sam", "Ties"], "Mei is on her pause now");
}

#[test]
fn a_count_that_cannot_be_meant_is_refused() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let often = json!({"kind": "every", "count": 0, "unit": "week"});
    let refused = bench.refused("rhythm set", json!({"id": sam, "rhythm": often}));
    assert_eq!(refused, ("invalid.outOfRange", "rhythm.count".to_owned()));
    let refused = bench.refused("rhythm set", json!({"id": sam, "rhythm": "elke week"}));
    assert_eq!(refused, ("invalid.value", "rhythm".to_owned()));
}

#[test]
fn a_conversation_that_is_yet_to_come_is_no_contact() {
    let mut bench = Bench::new();
    let network = bench.network();
    let person = bench.person(network, "Samira");
    let mut talk =
        |at: &str| bench.run("conversation add", json!({"people": [person], "at": at, "note": "x"}));
    talk("2026-11-10T10:00");
    talk("2027-11-10T10:00");
    assert_eq!(bench.run("person page", json!({"id": person}))["lastContact"], "2026-11-10");
}
