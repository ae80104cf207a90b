use serde_json::json;

use crate::testing::Bench;

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
    assert_eq!(page["people"], json!([{"id": person["id"], "name": "Sam"}]));
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
