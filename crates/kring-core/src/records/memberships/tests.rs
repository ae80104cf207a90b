use serde_json::{Value, json};

use crate::records::networks::NetworkId;
use crate::records::people::PeopleFilter;
use crate::reports::ReportOptions;
use crate::testing::{Bench, at, id};

#[test]
fn a_person_is_in_a_network_once() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let again = json!({"network": network, "person": sam});
    assert_eq!(bench.refused("membership add", again), ("invalid.duplicate", "person".into()));
    let other = bench.run("network add", json!({"name": "B", "purpose": "B", "basis": "consent"}));
    bench.run("membership add", json!({"network": other["id"], "person": sam, "role": "meedenker"}));
    let rows = bench.run("membership list", json!({"person": sam}));
    assert_eq!(rows.as_array().unwrap().len(), 2);
    let moved = json!({"id": rows[0]["id"], "network": network});
    assert_eq!(bench.refused("membership edit", moved).0, "invalid.duplicate");
}

#[test]
fn the_last_membership_stays_as_long_as_the_person_does() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let only = bench.run("membership list", json!({"person": sam}))[0]["id"].clone();
    assert_eq!(bench.refused("membership remove", json!({"id": only})).0, "conflict.lastMembership");
    let other = bench.run("network add", json!({"name": "B", "purpose": "B", "basis": "consent"}));
    bench.run("membership add", json!({"network": other["id"], "person": sam}));
    bench.run("membership remove", json!({"id": only}));
}

#[test]
fn nobody_leaves_before_they_came() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let only = bench.run("membership list", json!({"person": sam}))[0]["id"].clone();
    let until = json!({"id": only, "until": "2026-11-22"});
    assert_eq!(bench.refused("membership edit", until), ("invalid.outOfRange", "until".into()));
}

/// How often somebody stands in what is said of their network today.
fn places(bench: &mut Bench, network: &Value) -> Vec<(&'static str, usize)> {
    let now = bench.now.clone();
    let id = serde_json::from_value(network.clone()).unwrap();
    let of_network = PeopleFilter { network: Some(id), ..PeopleFilter::default() };
    let people = bench.workspace.people_ids(&of_network, &now).unwrap();
    let everybody = bench.workspace.people_ids(&PeopleFilter::default(), &now).unwrap();
    let sheet = bench.workspace.people_sheet(&everybody, &ReportOptions::default(), &now).unwrap();
    let page = bench.run("network page", json!({ "id": network }));
    let agreement = bench.run("agreement list", json!({ "network": network }))[0]["id"].clone();
    let waiting = bench.run("agreement page", json!({ "id": agreement }))["waiting"].clone();
    let due = bench.run("rhythm due", json!({}));
    let count = |list: &Value| list.as_array().unwrap().len();
    vec![
        ("the list of the network", people.len()),
        ("networks on an exported list", sheet.people.iter().map(|one| one.networks.len()).sum()),
        ("members", usize::try_from(page["members"].as_u64().unwrap()).unwrap()),
        ("who is asked to say yes", count(&waiting)),
        ("who is due", count(&due)),
    ]
}

#[test]
fn somebody_takes_part_from_the_day_they_come_until_the_day_they_leave() {
    let mut bench = Bench::new();
    let network = json!(bench.network());
    let sam = bench.person(serde_json::from_value(network.clone()).unwrap(), "Sam");
    let seat = bench.run("membership list", json!({ "person": sam }))[0]["id"].clone();
    bench.run("membership edit", json!({ "id": seat, "since": "2027-01-04", "until": "2027-12-31" }));
    bench.run("agreement add", json!({ "network": network, "text": "Wat hier gezegd wordt blijft hier" }));
    bench.run("rhythm set", json!({ "id": sam, "rhythm": { "kind": "every", "count": 1, "unit": "day" } }));
    bench.run("conversation add", json!({ "people": [sam], "at": "2026-11-02T10:00" }));
    for (day, expected) in [
        (at(2026, 11, 23), 0),
        (at(2027, 1, 3), 0),
        (at(2027, 1, 4), 1),
        (at(2027, 12, 31), 1),
        (at(2028, 1, 1), 0),
    ] {
        bench.now = day;
        for (place, count) in places(&mut bench, &network) {
            assert_eq!(count, expected, "{place} on {}", bench.now.today());
        }
    }
}

#[test]
fn what_somebody_brings_before_they_come_is_kept_with_the_place_they_get() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let seat = bench.run("membership list", json!({ "person": sam }))[0]["id"].clone();
    bench.run("membership edit", json!({ "id": seat, "since": "2027-01-04" }));
    bench.run(
        "conversation add",
        json!({ "people": [sam], "at": "2026-11-20T10:00", "contributions": [{ "way": "brings", "text": "koken" }] }),
    );
    assert_eq!(bench.run("membership show", json!({ "id": seat }))["brings"], json!(["koken"]));
}

#[test]
fn several_people_join_a_network_in_one_operation() {
    let mut bench = Bench::new();
    let first = bench.network();
    let [sam, lina, omar] = ["Sam", "Lina", "Omar"].map(|name| bench.person(first, name));
    let second: NetworkId =
        id(&bench.run("network add", json!({"name": "B", "purpose": "B", "basis": "consent"})));
    bench.run("membership add", json!({"network": second, "person": omar}));
    let left = json!({"network": second, "person": lina, "role": "gastvrouw", "until": "2026-11-01", "perspectives": ["sport"]});
    let before = bench.run("membership add", left);
    bench.run("person pause", json!({"id": lina, "until": "2026-12-01"}));
    bench.run(
        "person edit",
        json!({"id": sam, "needs": ["Een ringleiding"], "limits": {"calls": {"never": true}}}),
    );

    let asked = json!({"network": second, "people": [sam, lina, omar, sam]});
    let known = bench.run("membership check", asked.clone());
    assert_eq!(known["already"], json!([{"id": omar, "name": "Omar"}]));
    assert_eq!(known["returning"].as_array().unwrap().len(), 1, "{known}");
    let kept = &known["returning"][0]["membership"];
    assert_eq!((&kept["until"], &kept["perspectives"]), (&json!("2026-11-01"), &json!(["sport"])));
    let heed = known["heed"].as_array().unwrap();
    assert_eq!(
        (heed.len(), &heed[0]["name"]),
        (1, &json!("Lina")),
        "what Sam needs does not bear on it: {known}"
    );
    let limits = json!({"askBeforeSharing": true});
    bench.run("person edit", json!({"id": sam, "boundaries": ["Niet met de pers"], "limits": limits}));
    let heed = bench.run("membership check", asked)["heed"].clone();
    assert_eq!(
        (&heed[0]["boundaries"], &heed[0]["limits"]["askBeforeSharing"]),
        (&json!(["Niet met de pers"]), &json!(true))
    );
    assert_eq!(heed.as_array().unwrap().len(), 2, "and who takes part already is not asked about");

    let asked = json!({"network": second, "people": [sam, lina, omar, sam], "perspectives": ["ouders"]});
    let joined = bench.run("membership join", asked);
    assert_eq!(joined["already"], json!([omar]), "{joined}");
    let added = joined["added"].as_array().unwrap();
    assert_eq!(added.len(), 2, "{joined}");
    assert_eq!((&added[0]["person"], &added[0]["perspectives"]), (&json!(sam), &json!(["ouders"])));
    assert_eq!(
        (&added[1]["id"], &added[1]["until"]),
        (&before["id"], &json!(null)),
        "who left takes part again"
    );
    assert_eq!(added[1]["role"], "gastvrouw");
    assert_eq!(added[1]["perspectives"], json!(["sport", "ouders"]), "what was kept, and what is chosen");

    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "membership.join");
    let rows = bench.run("membership list", json!({"network": second}));
    assert_eq!(rows.as_array().unwrap().len(), 2, "one undo takes all of it back: {rows}");
}

#[test]
fn nobody_joins_a_network_when_one_of_them_cannot() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let second: NetworkId =
        id(&bench.run("network add", json!({"name": "B", "purpose": "B", "basis": "consent"})));
    let gone = "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11";
    let join = |people: Value, perspectives: Value| json!({"network": second, "people": people, "perspectives": perspectives});
    assert_eq!(bench.refused("membership join", join(json!([sam, gone]), json!([]))).0, "notFound.record");
    let nobody = bench.refused("membership join", join(json!([]), json!([])));
    assert_eq!(nobody, ("invalid.required", "people".into()));
    let by_faith = bench.refused("membership join", join(json!([sam]), json!(["moslims"])));
    assert_eq!(by_faith, ("invalid.specialCategory", "perspectives.0".into()));
    assert_eq!(bench.run("membership list", json!({"network": second})), json!([]));
}
