//! What a merge takes when nobody chooses.

use serde_json::{Value, json};

use crate::records::networks::Network;
use crate::records::people::PersonId;
use crate::testing::{Bench, id};

/// Two records of one person, each with what is given.
fn two(bench: &mut Bench, keep: Value, other: Value) -> (PersonId, PersonId) {
    let network = bench.network();
    let mut add = |more: Value| -> PersonId {
        let mut person = json!({"network": network, "name": "Sam Baars"});
        person.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        id(&bench.run("person add", person))
    };
    (add(keep), add(other))
}

#[test]
fn an_organisation_the_role_there_and_the_agreement_to_it_stay_together() {
    let mut bench = Bench::new();
    let bakery = bench.run("organisation add", json!({"name": "Bakkerij"}))["id"].clone();
    let board =
        bench.run("organisation add", json!({"name": "Moskee Noor", "roleNeedsAgreement": true}))["id"]
            .clone();
    let member =
        json!({"organisation": board, "organisationRole": "bestuurslid", "roleAgreedOn": "2026-11-02"});
    let role = |kept: &Value| {
        [&kept["organisation"], &kept["organisationRole"], &kept["roleAgreedOn"]].map(Clone::clone)
    };

    let (keep, other) = two(&mut bench, json!({"organisation": bakery}), member.clone());
    let sheet = bench.run("person compare", json!({"keep": keep, "other": other}));
    assert_eq!(sheet["fields"], json!([{"field": "organisation", "canBoth": false, "proposed": "keep"}]));
    for part in ["organisationRole", "roleAgreedOn"] {
        let take = json!({"keep": keep, "other": other, "take": {part: "other"}});
        assert_eq!(bench.refused("person merge", take), ("invalid.unknownField", part.into()));
    }
    let merged = bench.run("person merge", json!({"keep": keep, "other": other}));
    assert_eq!(
        role(&merged),
        [bakery.clone(), json!(""), Value::Null],
        "nobody is on the board of the bakery"
    );

    let (keep, other) = two(&mut bench, json!({"organisation": bakery}), member.clone());
    let chosen = json!({"keep": keep, "other": other, "take": {"organisation": "other"}});
    assert_eq!(role(&bench.run("person merge", chosen)), role(&member));
    // Who says the same and more, or anything at all, is taken without asking.
    let (keep, other) = two(&mut bench, json!({}), member.clone());
    assert_eq!(role(&bench.run("person merge", json!({"keep": keep, "other": other}))), role(&member));
    let baker = json!({"organisation": bakery, "organisationRole": "bakker"});
    let (keep, other) = two(&mut bench, json!({"organisation": bakery}), baker);
    let merged = bench.run("person merge", json!({"keep": keep, "other": other}));
    assert_eq!(role(&merged), [bakery, json!("bakker"), Value::Null]);
}

#[test]
fn the_hours_of_one_never_go_with_the_quiet_times_of_the_other() {
    let calls = |calls: Value| json!({"limits": {"calls": calls}});
    let evenings = json!({"never": false, "from": "17:00:00", "until": null, "quiet": [], "hours": []});
    let quiet = json!([{"day": "friday", "from": null, "until": null}]);
    let mornings = json!({"never": false, "from": null, "until": "12:00:00", "quiet": quiet, "hours": []});
    for (first, second, take, expected) in [
        (calls(evenings.clone()), calls(mornings.clone()), json!({}), &evenings),
        (calls(evenings.clone()), calls(mornings.clone()), json!({"limits.calls": "other"}), &mornings),
        (json!({}), calls(mornings.clone()), json!({}), &mornings),
    ] {
        let mut bench = Bench::new();
        let (keep, other) = two(&mut bench, first, second);
        let sheet = bench.run("person compare", json!({"keep": keep, "other": other}));
        let fields: Vec<_> = sheet["fields"].as_array().unwrap().iter().map(|one| &one["field"]).collect();
        assert_eq!(fields, ["limits.calls"]);
        let part = json!({"keep": keep, "other": other, "take": {"limits.calls.until": "other"}});
        assert_eq!(
            bench.refused("person merge", part),
            ("invalid.unknownField", "limits.calls.until".into())
        );
        let merged = bench.run("person merge", json!({"keep": keep, "other": other, "take": take}));
        assert_eq!(merged["limits"]["calls"], *expected);
    }
}

#[test]
fn of_two_pauses_the_one_that_lasts_longer_is_kept() {
    let pause =
        |until: Option<&str>| json!({"pause": {"since": "2026-11-01", "until": until, "words": "Even rust"}});
    for (keep, other, lasts) in [
        (pause(Some("2026-11-10")), pause(Some("2027-01-01")), json!("2027-01-01")),
        (pause(Some("2027-01-01")), pause(Some("2026-11-10")), json!("2027-01-01")),
        (pause(Some("2026-11-10")), pause(None), Value::Null),
        (pause(None), pause(Some("2027-01-01")), Value::Null),
        (json!({}), pause(Some("2027-01-01")), json!("2027-01-01")),
    ] {
        let mut bench = Bench::new();
        let (keep, other) = two(&mut bench, keep, other);
        let merged = bench.run("person merge", json!({"keep": keep, "other": other}));
        assert_eq!(merged["pause"]["until"], lasts);
        assert_eq!(merged["pause"]["words"], "Even rust");
    }
}

#[test]
fn a_talk_beforehand_that_was_held_is_held_whoever_stays() {
    for held in 0..2 {
        let mut bench = Bench::new();
        let (keep, other) = two(&mut bench, json!({}), json!({}));
        let network = bench.workspace.table::<Network>().keys().next().copied().unwrap();
        let meeting = bench.meeting(network, &json!([{"title": "Sleutel", "origin": "member"}]));
        let planned = bench.run("preparation plan", json!({"meeting": meeting, "people": [keep, other]}));
        let talk =
            bench.run("conversation add", json!({"people": [keep], "at": "2026-11-20T10:00"}))["id"].clone();
        let one = planned[held]["id"].clone();
        bench.run("preparation close", json!({"id": one, "conversation": talk}));
        bench.run("person merge", json!({"keep": keep, "other": other}));
        let left = bench.run("preparation list", json!({}));
        assert_eq!(left.as_array().unwrap().len(), 1);
        let left = &left[0];
        assert_eq!((&left["person"], &left["state"]), (&json!(keep), &json!("done")));
        assert_eq!((&left["conversation"], &left["closedOn"]), (&talk, &json!("2026-11-23")));
        assert_eq!(left["themes"], json!(["Sleutel"]));
    }
}
