use serde_json::json;

use crate::records::duplicates::{DuplicateFilter, Stranger};
use crate::records::people::{PeopleFilter, PersonId, SuggestionField};
use crate::reports::ReportOptions;
use crate::testing::{Bench, id};

#[test]
fn an_organisation_somebody_speaks_for_is_not_removed() {
    let mut bench = Bench::new();
    let network = bench.network();
    let club = bench.run("organisation add", json!({"name": "VV Oeverdaal", "sort": "sportvereniging"}));
    let person =
        bench.run("person add", json!({"network": network, "name": "Sam", "organisation": club["id"]}));
    let error = bench.try_run("organisation remove", json!({"id": club["id"]})).unwrap_err();
    assert_eq!((error.code(), error.args()[1].1.as_str()), ("conflict.stillUsed", "1"));
    let page = bench.run("organisation page", json!({"id": club["id"]}));
    assert_eq!((&page["people"][0]["id"], &page["people"][0]["name"]), (&person["id"], &json!("Sam")));
    bench.run("person edit", json!({"id": person["id"], "organisation": null}));
    bench.run("organisation remove", json!({"id": club["id"]}));
    assert!(bench.workspace.organisations().is_empty());
}

#[test]
fn a_name_is_what_it_needs() {
    let mut bench = Bench::new();
    assert_eq!(
        bench.refused("organisation add", json!({"sort": "school"})),
        ("invalid.required", "name".into())
    );
    assert_eq!(
        bench.refused("organisation add", json!({"name": "A", "kind": "x"})).0,
        "invalid.unknownField"
    );
}

#[test]
fn a_role_that_needs_agreement_is_kept_with_it_only_and_is_read_nowhere_else() {
    let mut bench = Bench::new();
    let network = bench.network();
    let board =
        bench.run("organisation add", json!({"name": "Huis aan de Kade", "roleNeedsAgreement": true}));
    let mut person = json!({"network": network, "name": "Sam", "organisation": board["id"], "organisationRole": "penningmeester"});
    assert_eq!(
        bench.refused("person add", person.clone()),
        ("invalid.roleNeedsAgreement", "roleAgreedOn".into())
    );
    person["roleAgreedOn"] = json!("2026-11-20");
    let sam = bench.run("person add", person)["id"].clone();

    let page = bench.run("organisation page", json!({"id": board["id"]}));
    assert_eq!(page["people"], json!([]), "nobody is listed by it");
    assert_eq!(bench.workspace.organisations()[0].people, None, "no count");
    let row = &bench.workspace.people(&PeopleFilter::default(), &bench.now).unwrap()[0];
    assert_eq!((row.organisation.as_deref(), row.organisation_role.as_str()), (None, ""), "no column");
    for text in ["penningmeester", "kade"] {
        let found = bench.run("person list", json!({"text": text}));
        assert_eq!(found, json!([]), "no filter");
    }
    assert!(bench.workspace.search("penningmeester", 9).is_empty(), "not found by it");
    let asked = json!({"field": "organisationRole", "typed": ""});
    assert_eq!(bench.run("person suggest", asked), json!([]), "not offered for others");
    assert_eq!(bench.run("network page", json!({"id": network}))["organisations"], 0, "not counted");
    let sheet = bench
        .workspace
        .people_sheet(&[id(&json!({"id": sam}))], &ReportOptions::default(), &bench.now)
        .unwrap();
    assert_eq!(
        (sheet.people[0].organisation.as_str(), sheet.people[0].organisation_role.as_str()),
        ("", ""),
        "not on a list"
    );
}

#[test]
fn an_organisation_marked_later_asks_at_the_next_change() {
    let mut bench = Bench::new();
    let network = bench.network();
    let board = bench.run("organisation add", json!({"name": "Huis aan de Kade"}));
    let sam = bench.run(
        "person add",
        json!({"network": network, "name": "Sam", "organisation": board["id"], "organisationRole": "lid"}),
    );
    bench.run("organisation edit", json!({"id": board["id"], "roleNeedsAgreement": true}));
    let listed = bench.workspace.people(&PeopleFilter::default(), &bench.now).unwrap();
    assert_eq!(listed[0].organisation, None);
    assert_eq!(
        bench.refused("person edit", json!({"id": sam["id"], "say": "Sam"})).0,
        "invalid.roleNeedsAgreement"
    );
    bench.run("person edit", json!({"id": sam["id"], "say": "Sam", "roleAgreedOn": "2026-11-23"}));
}

#[test]
fn a_page_shows_who_hosts_what_and_how_to_reach_its_people() {
    let mut bench = Bench::new();
    let network = bench.network();
    let club = bench.run("organisation add", json!({"name": "De Steiger"}));
    let ways = json!([{"kind": "email", "value": "joke@steiger.example"}, {"kind": "phone", "value": "06-1", "preferred": true}]);
    let joke = bench.run("person add", json!({"network": network, "name": "Joke", "organisation": club["id"], "organisationRole": "gastvrouw", "contactWays": ways}));
    let meeting = bench.meeting(network, &json!([]));
    bench.run("meeting edit", json!({"id": meeting, "hostedBy": club["id"]}));
    bench.run("promise add", json!({"text": "Zaalhuur betalen", "side": "ours", "people": [joke["id"]]}));
    let page = bench.run("organisation page", json!({"id": club["id"]}));
    assert_eq!(page["hosted"][0]["id"], json!(meeting.to_string()));
    assert_eq!(page["promises"][0]["promise"]["text"], "Zaalhuur betalen");
    assert_eq!(
        (&page["people"][0]["role"], &page["people"][0]["contact"]["value"]),
        (&json!("gastvrouw"), &json!("06-1"))
    );
    assert_eq!(bench.refused("organisation remove", json!({"id": club["id"]})).0, "conflict.stillUsed");
}

#[test]
fn a_role_kept_apart_stands_on_two_pages_with_the_mark_and_after_it() {
    let mut bench = Bench::new();
    let network = bench.network();
    let board = bench.run("organisation add", json!({"name": "Kanariehuis", "roleNeedsAgreement": true}));
    let club = bench.run("organisation add", json!({"name": "Kanarievereniging"}));
    let person = |name: &str, organisation: &serde_json::Value| json!({"network": network, "name": name, "organisation": organisation["id"], "organisationRole": "kanarierol"});
    let mut sam = person("Sam Baars", &board);
    sam["roleAgreedOn"] = json!("2026-11-20");
    let sam: PersonId = id(&bench.run("person add", sam));
    bench.run("person add", json!({"network": network, "name": "Sam Baars"}));
    // Kept before the organisation was marked, and not agreed to yet.
    let kim: PersonId = id(&bench.run("person add", person("Kim", &club)));
    assert_eq!(bench.workspace.search("kanarierol", 9).len(), 1, "found as long as nothing is marked");
    bench.run("organisation edit", json!({"id": club["id"], "roleNeedsAgreement": true}));
    for marked in [true, false] {
        if !marked {
            bench.run("organisation edit", json!({"id": board["id"], "roleNeedsAgreement": false}));
        }
        let (now, options) = (bench.now.clone(), ReportOptions::default());
        let model = &*bench.workspace;
        let stranger = Stranger { name: "Sam Baars".to_owned(), contact_ways: Vec::new() };
        let mut answers = vec![
            json!(model.people(&PeopleFilter::default(), &now).unwrap()),
            json!(model.people_cards()),
            json!(model.duplicates(&DuplicateFilter::default())),
            json!(model.look_alikes(&stranger)),
            json!(model.today(None, &now)),
            json!(model.suggestions(SuggestionField::OrganisationRole, None, "", &now)),
            json!(model.search("kanarierol", 9)),
            json!(model.people_sheet(&[sam, kim], &options, &now).unwrap()),
            json!(model.network_report(network, &options, &now).unwrap()),
            json!(model.network_page(network, &now).unwrap()),
            json!(model.organisation_page(id(&board), &now).unwrap().people),
            json!(model.organisation_page(id(&board), &now).unwrap().promises),
            json!(model.organisation_page(id(&club), &now).unwrap().people),
        ];
        for person in [sam, kim] {
            answers.push(json!(model.visit_page(person, &now).unwrap()));
            answers.push(json!(model.visit_report(person, &options, &now).unwrap()));
            answers.push(json!(model.timeline_report(person, &options, &now).unwrap()));
        }
        for answer in answers {
            assert!(!answer.to_string().to_lowercase().contains("kanarie"), "{marked}: {answer:#}");
        }
        let rows = model.organisations();
        let counted: Vec<u32> = rows.iter().filter_map(|row| row.people).collect();
        assert_eq!(
            counted,
            if marked { vec![] } else { vec![0] },
            "whoever agreed is not counted after it either"
        );
        assert_eq!(model.network_page(network, &now).unwrap().organisations, 0);
        let page = model.person_page(sam, &now).unwrap();
        assert_eq!(page.person.content.organisation_role, "kanarierol");
    }
}
