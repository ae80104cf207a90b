use serde_json::json;

use crate::testing::Bench;

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
