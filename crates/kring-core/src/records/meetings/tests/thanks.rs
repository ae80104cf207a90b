use serde_json::{Value, json};

use crate::testing::at;

use super::bench;

#[test]
fn who_was_there_is_thanked_on_a_day_between_the_meeting_and_today() {
    let (mut bench, meeting) = bench();
    let network = bench.workspace.meeting(meeting).unwrap().content.network;
    let [sam, lina] = ["Sam", "Lina"].map(|name| bench.person(network, name));
    bench.run("meeting invite", json!({"id": meeting, "people": [sam, lina]}));
    bench.run("meeting attend", json!({"id": meeting, "person": sam, "attended": true}));
    let thank = |more: Value| {
        let mut input = json!({"id": meeting, "people": [sam]});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        input
    };
    assert_eq!(bench.refused("meeting thank", thank(json!({}))).0, "conflict.meetingNotHeld");
    bench.now = at(2026, 11, 28);
    bench.run("meeting close", json!({"id": meeting}));
    for (more, code) in [
        (json!({"people": [sam, lina]}), "conflict.notAttended"),
        (json!({"people": [meeting]}), "notFound.part"),
        (json!({"on": "2026-11-25"}), "invalid.outOfRange"),
        (json!({"on": "2026-11-29"}), "invalid.outOfRange"),
        (json!({"on": "morgen"}), "invalid.value"),
        (json!({"how": "mail"}), "invalid.unknownField"),
    ] {
        assert_eq!(bench.refused("meeting thank", thank(more.clone())).0, code, "{more}");
    }
    let day = |meeting: &Value| meeting["invitations"][0]["thankedOn"].clone();
    assert_eq!(day(&bench.run("meeting thank", thank(json!({})))), "2026-11-28", "today");
    assert_eq!(day(&bench.run("meeting thank", thank(json!({"on": "2026-11-27"})))), "2026-11-27");
    let page = serde_json::to_value(bench.workspace.person_page(sam, &bench.now).unwrap()).unwrap();
    assert!(page["timeline"].to_string().contains("\"thankedOn\":\"2026-11-27\""), "{page}");
    assert_eq!(day(&bench.run("meeting thank", thank(json!({"off": true})))), json!(null));
    bench.run("meeting thank", thank(json!({})));
    let gone = json!({"id": meeting, "person": sam, "attended": false});
    assert_eq!(day(&bench.run("meeting attend", gone)), json!(null), "who was not there was not thanked");
}

#[test]
fn thanks_are_said_by_their_own_verb_and_of_adopted_minutes_too() {
    let (mut bench, meeting) = bench();
    let network = bench.workspace.meeting(meeting).unwrap().content.network;
    let sam = bench.person(network, "Sam");
    bench.run("meeting attend", json!({"id": meeting, "person": sam, "attended": true}));
    bench.now = at(2026, 11, 28);
    bench.run("meeting close", json!({"id": meeting}));
    bench.run("meeting thank", json!({"id": meeting, "people": [sam]}));
    let guests = |day: Value| json!([{"person": sam, "attended": true, "thankedOn": day}]);
    let other = json!({"id": meeting, "invitations": guests(json!("2030-01-01"))});
    let kept = bench.run("meeting edit", other);
    assert_eq!(kept["invitations"], bench.run("meeting show", json!({"id": meeting}))["invitations"]);
    assert_eq!(kept["invitations"][0]["thankedOn"], "2026-11-28");
    let new = json!({"network": network, "title": "Nieuw", "at": "2026-11-26T19:30", "invitations": guests(json!("2026-11-27"))});
    assert_eq!(bench.run("meeting add", new)["invitations"][0]["thankedOn"], json!(null));

    bench.run("minutes submit", json!({"id": meeting, "until": "2026-11-28"}));
    bench.now = at(2026, 11, 29);
    bench.run("minutes adopt", json!({"id": meeting}));
    let kept = bench.run("meeting thank", json!({"id": meeting, "people": [sam], "on": "2026-11-29"}));
    assert_eq!(kept["invitations"][0]["thankedOn"], "2026-11-29");
    let moment = bench.now.clone();
    bench.workspace.undo(&moment).unwrap();
    let kept = bench.run("meeting show", json!({"id": meeting}));
    assert_eq!(kept["invitations"][0]["thankedOn"], "2026-11-28");
}
