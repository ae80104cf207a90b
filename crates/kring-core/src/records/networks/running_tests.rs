//! What a network takes until its last day, and no more after it.

use serde_json::{Value, json};

use crate::records::networks::NetworkId;
use crate::testing::{Bench, at};

/// A network whose last day was yesterday, with a member, a planned meeting that stayed open, and a day after the end.
fn ended() -> (Bench, NetworkId, Value, Value) {
    let mut bench = Bench::new();
    let network = bench.network();
    let samira = json!(bench.person(network, "Samira"));
    let meeting = json!(bench.meeting(network, &json!([])));
    bench.run("network end", json!({"id": network, "how": "Klaar.", "keepOthers": true}));
    bench.now = at(2026, 11, 24);
    (bench, network, samira, meeting)
}

#[test]
fn a_network_that_ended_takes_nothing_new() {
    let (mut bench, network, _, _) = ended();
    let elsewhere = json!({"name": "B", "purpose": "B", "basis": "consent"});
    let elsewhere = bench.run("network add", elsewhere)["id"].clone();
    let ben = bench.run("person add", json!({"network": elsewhere, "name": "Ben"}))["id"].clone();
    let before = bench.everything();
    for (verb, input) in [
        ("person add", json!({"network": network, "name": "Omar"})),
        ("membership add", json!({"network": network, "person": ben})),
        ("membership join", json!({"network": network, "people": [ben]})),
        ("meeting add", json!({"network": network, "title": "Nog een", "at": "2026-12-01T19:30"})),
        ("goal add", json!({"network": network, "text": "Licht", "setOn": "2026-11-24"})),
        ("signal add", json!({"network": network, "text": "Hard rijden", "receivedOn": "2026-11-24"})),
        (
            "input add",
            json!({"network": network, "words": "Te donker", "way": "conversation", "on": "2026-11-24"}),
        ),
        ("pledge add", json!({"network": network, "side": "ours", "text": "Een lamp"})),
        ("agreement add", json!({"network": network, "text": "Wat hier gezegd wordt blijft hier"})),
        ("survey add", json!({"network": network, "title": "Wat speelt er?"})),
        ("focus-group add", json!({"network": network, "name": "Buurthuis", "on": "2026-11-24"})),
        (
            "contribution add",
            json!({"network": network, "side": "ours", "way": "brings", "text": "Zaal", "on": "2026-11-24"}),
        ),
    ] {
        let error = bench.try_run(verb, input).expect_err(verb);
        let args = vec![("until", "2026-11-23".to_owned())];
        assert_eq!((error.code(), error.args()), ("conflict.networkEnded", args), "{verb}");
    }
    assert_eq!(bench.everything(), before);
    bench.run("network edit", json!({"id": network, "endsOn": null}));
    bench.run("membership add", json!({"network": network, "person": ben}));
}

#[test]
fn what_was_before_the_end_is_still_written_down_and_what_is_there_changes() {
    let (mut bench, network, samira, meeting) = ended();
    bench.run("signal add", json!({"network": network, "text": "Hard rijden", "receivedOn": "2026-11-20"}));
    let held = json!({"network": network, "title": "Vorige keer", "at": "2026-11-10T19:30"});
    let held = bench.run("meeting add", held)["id"].clone();
    bench.run("meeting edit", json!({"id": meeting, "at": "2026-12-03T19:30"}));
    let moved = bench.try_run("meeting edit", json!({"id": held, "at": "2026-12-03T19:30"}));
    assert_eq!(moved.unwrap_err().code(), "conflict.networkEnded");
    let talk = json!({"people": [samira], "at": "2026-11-24T10:00", "network": network, "note": "Nagepraat",
        "promises": [{"side": "ours", "text": "Foto's sturen"}], "contributions": [{"way": "brings", "text": "koken"}]});
    bench.run("conversation add", talk);
    let seat = bench.run("membership list", json!({"person": samira}))[0]["id"].clone();
    bench.run("membership edit", json!({"id": seat, "role": "gastvrouw"}));
    bench.run("membership edit", json!({"id": seat, "since": null}));
    bench.run("theme add", json!({"network": network, "title": "Licht"}));
    let called_off =
        json!({"network": network, "title": "Afgezegd", "at": "2026-11-12T19:30", "stage": "cancelled"});
    let called_off = bench.run("meeting add", called_off)["id"].clone();
    bench.run("meeting edit", json!({"id": called_off, "stage": "held"}));
}

#[test]
fn until_a_last_day_to_come_there_is_room() {
    let mut bench = Bench::new();
    let network = bench.network();
    bench.run("network edit", json!({"id": network, "endsOn": "2026-12-31"}));
    let meeting = |at: &str| json!({"network": network, "title": "Nog een", "at": at});
    bench.run("meeting add", meeting("2026-12-31T19:30"));
    let late = bench.try_run("meeting add", meeting("2027-01-07T19:30"));
    assert_eq!(late.unwrap_err().code(), "conflict.networkEnded");
    bench.person(network, "Samira");
}

#[test]
fn who_left_comes_back_to_a_network_that_runs_only() {
    let (mut bench, network, samira, _) = ended();
    let seat = bench.run("membership list", json!({"person": samira}))[0]["id"].clone();
    bench.run("membership end", json!({"id": seat, "how": "Verhuisd.", "keepOthers": true}));
    let back = bench.try_run("membership edit", json!({"id": seat, "until": null}));
    assert_eq!(back.unwrap_err().code(), "conflict.networkEnded");
    let back = bench.try_run("membership join", json!({"network": network, "people": [samira]}));
    assert_eq!(back.unwrap_err().code(), "conflict.networkEnded");
}

#[test]
fn two_who_become_one_take_part_as_one_of_them_did_without_a_farewell() {
    let (mut bench, network, samira, _) = ended();
    bench.run("network edit", json!({"id": network, "endsOn": null}));
    let sam = bench.person(network, "Sam");
    bench.run("network edit", json!({"id": network, "endsOn": "2026-11-30"}));
    let seat = bench.run("membership list", json!({"person": samira}))[0]["id"].clone();
    bench.run("membership end", json!({"id": seat, "how": "Verhuisd.", "keepOthers": true}));
    bench.now = at(2026, 12, 1);
    bench.run("person merge", json!({"keep": samira, "other": sam}));
    let seats = bench.run("membership list", json!({"network": network}));
    let kept = (seats.as_array().unwrap().len(), &seats[0]["until"], &seats[0]["farewell"]);
    assert_eq!(kept, (1, &json!(null), &json!(null)));
}
