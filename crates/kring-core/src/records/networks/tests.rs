use serde_json::json;

use crate::testing::{Bench, at, id};

use super::{LegalBasis, Network};

#[test]
fn a_network_needs_a_purpose_a_basis_and_a_term() {
    let mut bench = Bench::new();
    let whole = json!({"name": "Havenkwartier", "purpose": "Een veilige buurt", "basis": "publicTask"});
    let with = |field: &str, value: serde_json::Value| {
        let mut network = whole.clone();
        network[field] = value;
        network
    };
    assert_eq!(
        bench.refused("network add", json!({"name": "A", "purpose": "B"})),
        ("invalid.required", "basis".into())
    );
    assert_eq!(
        bench.refused("network add", with("purpose", json!("  "))),
        ("invalid.required", "purpose".into())
    );
    assert_eq!(
        bench.refused("network add", with("name", json!("x".repeat(201)))),
        ("invalid.tooLong", "name".into())
    );
    for years in [0, 21] {
        let refused = bench.refused("network add", with("retentionYears", json!(years)));
        assert_eq!(refused, ("invalid.outOfRange", "retentionYears".into()));
    }
    assert_eq!(bench.refused("network add", with("endsOn", json!("1826-01-01"))).0, "invalid.outOfRange");
    assert_eq!(
        bench.refused("network add", with("perspectives", json!(["sport", ""]))),
        ("invalid.required", "perspectives.1".into())
    );
    // What a network would like to talk about is a record of its own.
    assert_eq!(
        bench.refused("network add", with("themes", json!(["licht"]))),
        ("invalid.unknownField", "themes".into())
    );
    assert!(bench.workspace.undoable().is_empty(), "nothing refused may leave a trace");
    assert_eq!(bench.run("network add", whole)["retentionYears"], 2);
}

#[test]
fn what_is_added_is_there_after_a_restart() {
    let mut bench = Bench::new();
    let network = bench.network();
    let kept = bench.workspace.network(network).unwrap();
    let bench = bench.reopen();
    let again = bench.workspace.network(network).unwrap();
    assert_eq!(again, kept);
    assert_eq!((again.revision, again.content.basis), (1, LegalBasis::PublicTask));
}

#[test]
fn a_change_from_an_old_revision_is_refused_with_the_new_one() {
    let mut bench = Bench::new();
    let id = bench.network();
    let before = bench.workspace.network(id).unwrap();
    let renamed = Network { name: "Haven".into(), ..before.content.clone() };
    let now = bench.now.clone();
    let kept = bench.workspace.change_network(id, Some(before.revision), renamed, &now).unwrap();
    assert_eq!((kept.revision, kept.content.name.as_str()), (2, "Haven"));
    let error = bench.workspace.change_network(id, Some(1), before.content, &now).unwrap_err();
    assert_eq!(error.code(), "conflict.changedMeanwhile");
    assert_eq!(error.args()[1], ("revision", "2".to_owned()));
}

#[test]
fn a_network_in_use_is_not_removed() {
    let mut bench = Bench::new();
    let network = bench.network();
    let person = bench.person(network, "Sam");
    let error = bench.try_run("network remove", json!({"id": network})).unwrap_err();
    assert_eq!(error.code(), "conflict.stillUsed");
    assert_eq!(error.args()[2], ("by", "membership 1".to_owned()));
    bench.run("person remove", json!({"id": person}));
    bench.run("network remove", json!({"id": network}));
    assert_eq!(bench.refused("network show", json!({"id": network})).0, "notFound.record");
}

#[test]
fn the_page_counts_who_takes_part_today() {
    let mut bench = Bench::new();
    let network = bench.network();
    let club = bench.run("organisation add", json!({"name": "De Steiger"}));
    let active =
        json!({"network": network, "name": "A", "organisation": club["id"], "perspectives": ["sport"]});
    bench.run("person add", active);
    bench.person(network, "B");
    let gone = bench.person(network, "C");
    let membership = bench.run("membership list", json!({"person": gone}))[0]["id"].clone();
    bench.run("membership edit", json!({"id": membership, "since": "2026-01-01", "until": "2026-11-22"}));
    let page = bench.run("network page", json!({"id": network}));
    assert_eq!((page["members"].as_u64(), page["organisations"].as_u64()), (Some(2), Some(1)));
    let listed = page["coverage"]["listed"].as_array().unwrap().iter();
    let seats: Vec<_> =
        listed.map(|row| (row["perspective"].as_str().unwrap(), row["members"].as_u64().unwrap())).collect();
    assert_eq!(seats, [("ouders", 0), ("sport", 1), ("ondernemers", 0)]);
    let _: super::NetworkId = id(&page["network"]);
}

#[test]
fn the_coverage_says_who_is_missed_and_who_stayed_away_lately() {
    let mut bench = Bench::new();
    let network = bench.network();
    let person = |perspectives: serde_json::Value| json!({"network": network, "name": "A", "perspectives": perspectives});
    let sporter = bench.run("person add", person(json!(["sport"])))["id"].clone();
    bench.run("person add", person(json!(["ouders", "buren"])));
    let meeting = bench.meeting(network, &json!([]));
    bench.run("meeting attend", json!({"id": meeting, "person": sporter, "attended": true}));
    bench.run("meeting close", json!({"id": meeting}));
    let coverage = bench.run("network page", json!({"id": network}))["coverage"].clone();
    let row = |perspective: &str, members: u32, present: u32| json!({"perspective": perspective, "members": members, "present": present});
    assert_eq!(
        coverage["listed"],
        json!([row("ouders", 1, 0), row("sport", 1, 1), row("ondernemers", 0, 0)]),
        "one of two was there"
    );
    assert_eq!(coverage["others"], json!([row("buren", 1, 0)]));
    assert_eq!(coverage["meetings"], 1);
    let memberships = bench.run("membership list", json!({"person": sporter}));
    bench.run("membership edit", json!({"id": memberships[0]["id"], "since": "2026-11-27"}));
    bench.now = at(2026, 11, 28);
    let coverage = bench.run("network page", json!({"id": network}))["coverage"].clone();
    assert_eq!(coverage["listed"][1], row("sport", 1, 0), "they came after the meeting");
}

#[test]
fn descent_and_faith_are_no_perspective() {
    let mut bench = Bench::new();
    let network = bench.network();
    let refused =
        bench.refused("network edit", json!({"id": network, "perspectives": ["ouders", "Marokkanen"]}));
    assert_eq!(refused, ("invalid.specialCategory", "perspectives.1".into()));
    let person = json!({"network": network, "name": "Sam", "perspectives": ["moslims"]});
    assert_eq!(bench.refused("person add", person).0, "invalid.specialCategory");
}
