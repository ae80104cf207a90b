use serde_json::json;

use crate::records::memberships::MembershipFilter;
use crate::records::people::Person;

use super::bench;

#[test]
fn who_came_later_and_left_earlier_is_kept_until_they_were_not_there() {
    let (mut bench, meeting) = bench();
    let network = bench.workspace.meeting(meeting).unwrap().content.network;
    let sam = bench.person(network, "Sam");
    let attend = |times: serde_json::Value| {
        let mut input = json!({"id": meeting, "person": sam, "attended": true});
        input.as_object_mut().unwrap().extend(times.as_object().unwrap().clone());
        input
    };
    let now = bench.run("meeting attend", attend(json!({"cameAt": "20:05"})));
    assert_eq!(now["invitations"][0]["cameAt"], "20:05:00");
    let now = bench.run("meeting attend", attend(json!({"leftAt": "21:00:00"})));
    assert_eq!(now["invitations"][0]["cameAt"], "20:05:00", "what is not given stays");
    assert_eq!(now["invitations"][0]["leftAt"], "21:00:00");
    let now = bench.run("meeting attend", attend(json!({"cameAt": null})));
    assert_eq!(now["invitations"][0]["cameAt"], json!(null));
    assert_eq!(bench.refused("meeting attend", attend(json!({"leftAt": "acht"}))).0, "invalid.value");
    let reversed = json!({"cameAt": "21:30", "leftAt": "20:30"});
    assert_eq!(bench.refused("meeting attend", attend(reversed)), ("invalid.value", "leftAt".into()));
    let past_midnight = attend(json!({"cameAt": "23:30", "leftAt": "00:30"}));
    assert_eq!(bench.run("meeting attend", past_midnight)["invitations"][0]["leftAt"], "00:30:00");
    let gone = json!({"id": meeting, "person": sam, "attended": false});
    let now = bench.run("meeting attend", gone);
    assert_eq!(now["invitations"][0]["leftAt"], json!(null));
}

#[test]
fn somebody_new_who_walks_in_gets_a_place_in_the_network_and_is_not_informed_yet() {
    let (mut bench, meeting) = bench();
    assert_eq!(bench.refused("meeting walk-in", json!({"id": meeting, "name": " "})).0, "invalid.required");
    let now = bench.run("meeting walk-in", json!({"id": meeting, "name": "Yusuf Aydemir"}));
    assert_eq!(now["invitations"][0]["attended"], true);
    let person = bench.workspace.table::<Person>().values().next().unwrap();
    assert_eq!((person.content.name.as_str(), &person.content.informed), ("Yusuf Aydemir", &None));
    let seats = MembershipFilter { person: Some(person.id), network: None };
    assert_eq!(bench.workspace.memberships(&seats).len(), 1);
    let moment = bench.now.clone();
    bench.workspace.undo(&moment).unwrap();
    assert!(bench.workspace.table::<Person>().is_empty(), "one operation");
    assert!(bench.workspace.meeting(meeting).unwrap().content.invitations.is_empty());
}

#[test]
fn a_wrong_tick_leaves_nothing_and_an_invitation_stays() {
    let (mut bench, meeting) = bench();
    let network = bench.workspace.meeting(meeting).unwrap().content.network;
    let people = ["Sam", "Lina", "Henk", "Noor"].map(|name| bench.person(network, name));
    let [wrong, invited, answered, later] = people;
    bench.run("meeting invite", json!({"id": meeting, "people": [invited]}));
    for person in people {
        bench.run("meeting attend", json!({"id": meeting, "person": person, "attended": true}));
    }
    bench.run("meeting reply", json!({"id": meeting, "person": answered, "reply": "yes"}));
    bench.run("meeting invite", json!({"id": meeting, "people": [later]}));
    for person in people {
        bench.run("meeting attend", json!({"id": meeting, "person": person, "attended": false}));
    }
    let left = bench.workspace.meeting(meeting).unwrap().content.invitations;
    let left: Vec<_> = left.into_iter().map(|guest| guest.person).collect();
    assert_eq!(left, [invited, answered, later], "{wrong} was never invited");
}
