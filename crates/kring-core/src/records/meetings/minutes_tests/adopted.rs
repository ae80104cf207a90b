//! What may change about adopted minutes, and what may not.

use serde_json::json;

use super::{adopt, content, held, line};
use crate::engine::classification::Classification;

#[test]
fn adopted_minutes_refuse_every_verb_that_would_change_what_they_say() {
    let (mut bench, _, meeting, asker) = held();
    let held = content(&bench, meeting);
    let item = held.agenda[0].id;
    let [note, decision, pledge, action] = [0, 1, 2, 3].map(|place| line(&bench, meeting, place));
    let promise = held.agenda[0].minutes[3].promise;
    let pledges = bench.run("pledge list", json!({}));
    let of_line = pledges[0]["id"].clone();
    adopt(&mut bench, meeting);
    let before = content(&bench, meeting);
    for (verb, mut input) in [
        ("minutes add", json!({"item": item, "line": {"text": "Nog iets"}})),
        ("minutes edit", json!({"line": {"id": note, "text": "Anders"}})),
        ("minutes edit", json!({"line": {"id": decision, "agreedBy": "niemand"}})),
        ("minutes edit", json!({"line": {"id": note, "classification": "public"}})),
        ("minutes remove", json!({"line": note})),
        ("minutes turn", json!({"line": note, "into": "decision"})),
        ("minutes turn", json!({"line": action, "into": "note"})),
        (
            "minutes action",
            json!({"item": item, "action": {"side": "ours", "text": "Nog iets", "people": []}}),
        ),
        ("minutes edit-action", json!({"line": action, "action": {"text": "Anders"}})),
        ("meeting edit", json!({"title": "Anders"})),
        ("meeting edit", json!({"at": "2026-11-21T19:30"})),
        ("meeting edit", json!({"agenda": []})),
        ("meeting edit", json!({"classification": "public"})),
        ("meeting attend", json!({"person": asker, "attended": false})),
        ("meeting guests", json!({"unnamedGuests": 3})),
        ("meeting uninvite", json!({"person": asker})),
        ("meeting reply", json!({"person": asker, "reply": "no"})),
        ("agenda add", json!({"item": {"title": "Nieuw"}})),
        ("agenda remove", json!({"item": item})),
    ] {
        input["id"] = json!(meeting);
        assert_eq!(bench.refused(verb, input.clone()).0, "conflict.minutesAdopted", "{verb} {input}");
    }
    for (verb, input) in [
        ("promise edit", json!({"id": promise, "text": "Anders"})),
        ("promise edit", json!({"id": promise, "side": "theirs"})),
        ("promise remove", json!({"id": promise})),
        ("pledge edit", json!({"id": of_line, "text": "Anders"})),
        ("pledge remove", json!({"id": of_line})),
    ] {
        assert_eq!(bench.refused(verb, input.clone()).0, "conflict.minutesAdopted", "{verb} {input}");
    }
    assert_eq!(content(&bench, meeting), before);
    assert_eq!(pledge, line(&bench, meeting, 2));
}

#[test]
fn what_goes_on_after_a_meeting_and_what_protects_people_stays_possible() {
    let (mut bench, _, meeting, asker) = held();
    let [note, decision, action] = [0, 1, 3].map(|place| line(&bench, meeting, place));
    let promise = content(&bench, meeting).agenda[0].minutes[3].promise;
    adopt(&mut bench, meeting);
    bench.run("decision outcome", json!({"line": decision, "outcome": "Hij hangt er"}));
    bench.run("decision withdraw", json!({"line": decision, "reason": "De school verhuist"}));
    bench.run("promise edit", json!({"id": promise, "due": "2026-12-24"}));
    bench.run("promise close", json!({"id": promise, "state": "done"}));
    bench.run("minutes edit", json!({"id": meeting, "line": {"id": note, "classification": "confidential"}}));
    bench.run("meeting edit", json!({"id": meeting, "classification": "confidential"}));
    let raised = json!({"id": meeting, "line": action, "action": {"classification": "confidential"}});
    bench.run("minutes edit-action", raised);
    bench.run("person remove", json!({"id": asker}));
    let now = content(&bench, meeting);
    assert_eq!(now.agenda[0].minutes[0].classification, Classification::Confidential);
    assert_eq!((now.invitations.len(), now.unnamed_guests), (0, 1), "who goes is an unnamed guest");
    bench.run("meeting remove", json!({"id": meeting}));
}
