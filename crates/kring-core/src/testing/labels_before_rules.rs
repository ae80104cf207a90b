//! What is kept from before the word lists knew it: it lists, counts and suggests nobody, and is in nobody's way.

use kring_vault::{Kind, Operation, RecordId, VaultError, unwatched};
use serde_json::{Value, json};

use crate::Workspace;
use crate::engine::input::from_json;
use crate::engine::model::{Model, SCHEMA, Stored, encode};
use crate::engine::record::{Id, Versioned};
use crate::language::selection::tests::refused;
use crate::records::memberships::{Membership, MembershipFilter};
use crate::records::networks::{Network, NetworkId};
use crate::records::organisations::{Organisation, OrganisationId};
use crate::records::people::{PeopleFilter, PeopleSort, Person, PersonId, SuggestionField};
use crate::reports::ReportOptions;
use crate::testing::{Bench, at, passphrase};

fn keep<T: Stored>(model: &mut Model, input: Value) -> Id<T> {
    let instant = jiff::Timestamp::UNIX_EPOCH;
    let content: T = from_json(input).unwrap();
    let kept = Versioned { id: Id::make(), revision: 1, created_at: instant, changed_at: instant, content };
    let id = kept.id;
    model.put(kept);
    id
}

/// A vault of before: every word in every label, and somebody at an organisation of every such name.
fn of_before() -> (Model, NetworkId) {
    let mut model = Model::default();
    let words = refused();
    let network = keep::<Network>(
        &mut model,
        json!({ "name": "Haven", "purpose": "p", "basis": "publicTask", "perspectives": words }),
    );
    for (number, word) in words.iter().enumerate() {
        let organisation: OrganisationId =
            keep::<Organisation>(&mut model, json!({ "name": word, "sort": word }));
        // Half of them at such an organisation, the other half with such a role at another.
        let plain = keep::<Organisation>(&mut model, json!({ "name": "De Steiger" }));
        let (organisation, role) = if number % 2 == 0 { (organisation, "lid") } else { (plain, *word) };
        let person: PersonId = keep::<Person>(
            &mut model,
            json!({
                "name": format!("Sam {number}"), "interests": [word, "Licht"], "skills": [word], "needs": [word],
                "boundaries": [word], "organisation": organisation, "organisationRole": role,
                "languages": [{ "tag": "tr", "wantsInterpreter": true }],
            }),
        );
        keep::<Membership>(
            &mut model,
            json!({ "network": network, "person": person, "role": word, "perspectives": [word, "sport"],
                    "brings": [word], "gets": [word] }),
        );
    }
    (model, network)
}

/// All texts in a value.
fn texts_in(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| texts_in(value, texts)),
        Value::Object(fields) => fields.values().for_each(|value| texts_in(value, texts)),
        _ => {}
    }
}

#[test]
fn what_is_kept_from_before_lists_nobody() {
    let (model, network) = of_before();
    let now = at(2026, 11, 23);
    let everybody = PeopleFilter { network: Some(network), ..PeopleFilter::default() };
    let ids = model.people_ids(&everybody, &now).unwrap();
    assert_eq!(ids.len(), refused().len(), "and everybody is still there");
    let options = ReportOptions::default();
    let listed: Vec<Value> = ids.iter().map(|id| model.listed_person(*id).unwrap()).collect();
    let suggestions = |field: SuggestionField| model.suggestions(field, Some(network), "", &now);
    let fields: Vec<SuggestionField> = SuggestionField::CHOICES
        .split(" | ")
        .map(|name| serde_json::from_value(json!(name)).unwrap())
        .collect();
    let mut network_page = json!(model.network_page(network, &now).unwrap());
    network_page.as_object_mut().unwrap().remove("network");
    for (place, shown) in [
        ("the list", json!(model.people(&everybody, &now).unwrap())),
        ("the list in sight", json!(model.people_stretch(&everybody, 0, 999, &now).unwrap())),
        ("cards", json!(model.people_cards())),
        ("choices", json!(model.people_choices(Some(network), &now))),
        ("suggestions", json!(fields.into_iter().map(suggestions).collect::<Vec<_>>())),
        ("counts of a network", network_page),
        ("a report on a network", json!(model.network_report(network, &options, &now).unwrap())),
        ("an exported list", json!(model.people_sheet(&ids, &options, &now).unwrap())),
        ("memberships", json!(model.memberships(&MembershipFilter { network: Some(network), person: None }))),
    ] {
        let mut texts = Vec::new();
        texts_in(&shown, &mut texts);
        // What somebody brings and gets is a sentence of theirs and no label; it is read with the membership.
        let sentences = place == "memberships";
        for word in refused() {
            let times = texts.iter().filter(|text| *text == word).count();
            assert_eq!(times, if sentences { 2 } else { 0 }, "{word} in {place}");
        }
        assert!(!texts.iter().any(|text| text == "tr"), "a language in {place}");
    }
    for record in listed {
        assert!(record.get("languages").is_none() && record.get("organisation").is_none(), "{record}");
        assert_eq!((&record["interests"], &record["skills"]), (&json!(["Licht"]), &json!([])));
    }
    let by_organisation = PeopleFilter { sort: PeopleSort::Organisation, ..everybody };
    assert_eq!(model.people_ids(&by_organisation, &now).unwrap(), ids, "no order either");
}

#[test]
fn a_change_to_something_else_is_no_reason_to_ask_about_a_label_of_before() {
    let mut bench = Bench::new();
    let network = bench.network();
    let person = bench.person(network, "Sam");
    let Bench { folder, workspace, now } = bench;
    let mut vault = workspace.lock().unlock(&passphrase(), now.moment()).unwrap();
    let old: Person = from_json(json!({ "name": "Sam", "interests": ["Licht", "Moslims"] })).unwrap();
    vault
        .transact(Operation::named("person.change"), now.moment(), |tx| {
            tx.put(Kind::new("person"), RecordId(person.uuid()), SCHEMA, encode(&old).unwrap());
            Ok::<_, VaultError>(())
        })
        .unwrap();
    let Ok(workspace) = Workspace::unlock(vault.lock(), &passphrase(), &now, &mut unwatched) else {
        panic!()
    };
    let mut bench = Bench { folder, workspace, now };
    bench.run("person edit", json!({ "id": person, "say": "Sam" }));
    bench.run("person pause", json!({ "id": person }));
    let other = json!({ "id": person, "interests": ["Moslims", "Marokkanen"] });
    assert_eq!(bench.refused("person edit", other).1, "interests.1", "only the new one");
    bench.run("person edit", json!({ "id": person, "interests": ["Licht"] }));
    let again = json!({ "id": person, "interests": ["Licht", "Moslims"] });
    assert_eq!(bench.refused("person edit", again).1, "interests.1", "what went does not come back");
}
