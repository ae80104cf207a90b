//! Every place that asks: where a label is made, and where a choice is read.

use serde_json::{Value, json};

use crate::engine::input::from_json;
use crate::language::selection::tests::{near, refused};
use crate::records::networks::NetworkId;
use crate::records::organisations::proposes_agreement;
use crate::records::people::{PeopleFilter, PersonId};
use crate::testing::Bench;

/// Where a label is made: the verb, what it takes with the label in it, and the field that an error names.
fn makings(network: NetworkId, person: PersonId, label: &str) -> Vec<(&'static str, Value, &'static str)> {
    let filter = |people: Value| json!({ "name": "A", "people": people });
    let new = |name: &str, value: Value| json!({ "network": network, "name": "Sam", name: value });
    let rhythm = json!({ "kind": "every", "count": 6, "unit": "week" });
    let membership = |name: &str, value: Value| json!({ "network": network, "person": person, name: value });
    vec![
        ("person add", new("interests", json!(["Licht", label])), "interests.1"),
        ("person add", new("skills", json!([label])), "skills.0"),
        ("person add", new("perspectives", json!([label])), "perspectives.0"),
        ("person add", new("role", json!(label)), "role"),
        ("person edit", json!({ "id": person, "interests": [label] }), "interests.0"),
        ("person edit", json!({ "id": person, "skills": ["Koken", label] }), "skills.1"),
        ("membership add", membership("perspectives", json!([label])), "perspectives.0"),
        ("membership add", membership("role", json!(label)), "role"),
        (
            "network add",
            json!({ "name": "A", "purpose": "p", "basis": "publicTask", "perspectives": [label] }),
            "perspectives.0",
        ),
        ("network edit", json!({ "id": network, "perspectives": ["sport", label] }), "perspectives.1"),
        ("rhythm role", json!({ "id": network, "role": label, "rhythm": rhythm }), "rhythms.0.role"),
        ("filter add", json!({ "name": label }), "name"),
        ("filter add", filter(json!({ "text": label })), "people.text"),
        ("filter add", filter(json!({ "interest": label })), "people.interest"),
        ("filter add", filter(json!({ "skill": label })), "people.skill"),
        ("filter add", filter(json!({ "perspective": label })), "people.perspective"),
    ]
}

#[test]
fn every_place_where_a_label_is_made_asks() {
    let mut bench = Bench::new();
    let network = bench.network();
    let person = bench.person(network, "Sam");
    for word in refused() {
        for (verb, input, field) in makings(network, person, word) {
            let refusal = bench.refused(verb, input);
            assert_eq!(refusal, ("invalid.specialCategory", field.to_owned()), "{verb} {word}");
        }
    }
    let near: Vec<&str> = near();
    bench.run("person edit", json!({ "id": person, "interests": near, "skills": near }));
    bench.run("network edit", json!({ "id": network, "perspectives": near }));
    for word in near {
        bench.run("filter add", json!({ "name": word, "people": { "interest": word, "text": word } }));
    }
}

#[test]
fn every_text_that_a_filter_has_is_asked_about() {
    let whole = serde_json::to_value(PeopleFilter::default()).unwrap();
    let mut texts = Vec::new();
    for field in whole.as_object().unwrap().keys() {
        let Ok(filter) = from_json::<PeopleFilter>(json!({ field: "moslims" })) else { continue };
        assert_eq!(
            filter.check_to_keep().map_err(|error| error.code()),
            Err("invalid.specialCategory"),
            "{field}"
        );
        texts.push(field.as_str());
    }
    texts.sort_unstable();
    assert_eq!(texts, ["interest", "perspective", "skill", "text"]);
    assert!(!whole.to_string().contains("anguage"), "nobody is chosen by language");
}

#[test]
fn every_way_to_read_a_choice_asks() {
    let mut bench = Bench::new();
    let network = bench.network();
    bench.person(network, "Sam");
    for word in refused() {
        for field in ["interest", "skill", "perspective"] {
            let filter: PeopleFilter = from_json(json!({ field: word })).unwrap();
            let (model, now) = (&bench.workspace, &bench.now);
            let refusals = [
                model.people(&filter, now).map(drop),
                model.people_ids(&filter, now).map(drop),
                model.people_stretch(&filter, 0, 9, now).map(drop),
                model.person_place(&filter, "s", 0, now).map(drop),
            ];
            for refusal in refusals {
                assert_eq!(
                    refusal.map_err(|error| error.code()),
                    Err("invalid.specialCategory"),
                    "{field} {word}"
                );
            }
            let refusal = bench.refused("person list", json!({ field: word }));
            assert_eq!(refusal, ("invalid.specialCategory", field.to_owned()), "{word}");
        }
        let found = bench
            .workspace
            .people(&PeopleFilter { text: word.into(), ..PeopleFilter::default() }, &bench.now);
        assert_eq!(found.unwrap(), [], "{word} finds names only");
    }
}

#[test]
fn the_name_of_an_organisation_proposes_what_somebody_can_overrule() {
    for word in refused() {
        assert!(
            proposes_agreement(&format!("Vereniging {word}"), "") && proposes_agreement("De Steiger", word),
            "{word}"
        );
    }
    for word in near() {
        assert!(!proposes_agreement(word, "vereniging"), "{word}");
    }
    let mut bench = Bench::new();
    let network = bench.network();
    let mosque = bench.run("organisation add", json!({ "name": "Moskee Noor" }))["id"].clone();
    let person =
        json!({ "network": network, "name": "Sam", "organisation": mosque, "organisationRole": "lid" });
    assert_eq!(bench.refused("person add", person.clone()).0, "invalid.roleNeedsAgreement");
    let page = bench.run("organisation page", json!({ "id": mosque }));
    assert_eq!(
        (&page["roleNeedsAgreement"], &page["organisation"]["roleNeedsAgreement"]),
        (&json!(true), &Value::Null)
    );
    bench.run("organisation edit", json!({ "id": mosque, "roleNeedsAgreement": false }));
    bench.run("person add", person);
    let row = &bench.workspace.people(&PeopleFilter::default(), &bench.now).unwrap()[0];
    assert_eq!(row.organisation.as_deref(), Some("Moskee Noor"), "somebody said that it is not");
    bench.run("organisation edit", json!({ "id": mosque, "roleNeedsAgreement": null }));
    let row = &bench.workspace.people(&PeopleFilter::default(), &bench.now).unwrap()[0];
    assert_eq!(row.organisation, None, "asked again");
    let role = json!({ "network": network, "name": "Ed", "organisationRole": "imam" });
    assert_eq!(bench.refused("person add", role).0, "invalid.roleNeedsAgreement", "the role itself says it");
}
