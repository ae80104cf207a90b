use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::testing::Bench;

use crate::engine::verbs::find;
use crate::schema::{SCHEMA, verbs};

#[test]
fn every_noun_has_its_five_verbs_and_no_name_is_there_twice() {
    let names: Vec<_> = verbs().collect();
    for noun in [
        "network",
        "organisation",
        "person",
        "membership",
        "conversation",
        "promise",
        "meeting",
        "agreement",
        "contribution",
    ] {
        for verb in ["add", "edit", "remove", "list", "show"] {
            let name = format!("{noun} {verb}");
            assert!(names.contains(&name.as_str()), "{name}");
        }
    }
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    assert_eq!(find(&SCHEMA, "person marry").err().unwrap().code(), "invalid.unknownVerb");
}

#[test]
fn every_verb_refuses_what_is_no_object_and_fields_it_does_not_know() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let meeting = bench.meeting(network, &json!([{"title": "Sleutel"}]));
    let before = bench.everything();
    for verb in verbs() {
        for nonsense in [json!("x"), json!([1]), json!(7)] {
            let error = bench.try_run(verb, nonsense).expect_err(verb);
            assert_eq!(error.code(), "invalid.value", "{verb}");
        }
        let id = match verb.split(' ').next().unwrap() {
            "network" => json!(network),
            "person" => json!(sam),
            "meeting" | "agenda" | "minutes" => json!(meeting),
            _ => Value::Null,
        };
        let error = bench.try_run(verb, json!({"id": id, "bogus": 1})).expect_err(verb);
        assert!(error.code().starts_with("invalid."), "{verb}: {error}");
    }
    assert_eq!(bench.everything(), before);
}

#[test]
fn a_record_as_it_was_shown_can_come_back_changed() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let mut shown = bench.run("person show", json!({"id": sam}));
    shown["say"] = json!("Sam");
    let kept = bench.run("person edit", shown.clone());
    assert_eq!((&kept["say"], &kept["revision"]), (&json!("Sam"), &json!(2)));
    shown["say"] = json!("Sammie");
    assert_eq!(bench.refused("person edit", shown).0, "conflict.changedMeanwhile");
}

#[test]
fn ids_are_asked_for_and_looked_up() {
    let mut bench = Bench::new();
    assert_eq!(bench.refused("person show", json!({})), ("invalid.required", "id".into()));
    assert_eq!(bench.refused("person show", json!({"id": "sam"})), ("invalid.value", "id".into()));
    let nobody = json!({"id": "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11"});
    for verb in ["person show", "person remove", "person page", "network page", "meeting close"] {
        assert_eq!(bench.refused(verb, nobody.clone()).0, "notFound.record", "{verb}");
    }
}
