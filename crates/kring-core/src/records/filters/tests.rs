use serde_json::json;

use crate::testing::Bench;

#[test]
fn a_filter_is_kept_by_name_and_chooses_anew_each_time() {
    let mut bench = Bench::new();
    let network = bench.network();
    bench.run("person add", json!({"network": network, "name": "Sam", "perspectives": ["sport"]}));
    let filter = json!({"name": "Sporters", "people": {"network": network, "perspective": "sport"}});
    let kept = bench.run("filter add", filter.clone());
    assert_eq!(bench.refused("filter add", filter), ("invalid.duplicate", "name".into()));
    bench.run("person add", json!({"network": network, "name": "Lina", "perspectives": ["sport"]}));
    let mut names = |input: serde_json::Value| -> Vec<String> {
        let people = bench.run("person list", input);
        people.as_array().unwrap().iter().map(|person| person["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(json!({"saved": kept["id"]})), ["Lina", "Sam"]);
    assert_eq!(names(json!({"saved": kept["id"], "descending": true})), ["Sam", "Lina"]);
    assert_eq!(names(json!({"saved": kept["id"], "text": "li"})), ["Lina"]);
    let now = bench.now.clone();
    bench.workspace.undo(&now).unwrap();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "filter.add");
    assert!(bench.workspace.filters().is_empty());
}

#[test]
fn no_kept_choice_is_about_a_special_category() {
    let mut bench = Bench::new();
    for (field, filter) in [
        ("name", json!({"name": "Moslims"})),
        ("people.text", json!({"name": "A", "people": {"text": "moslim"}})),
        ("people.interest", json!({"name": "A", "people": {"interest": "De moslims in de wijk"}})),
        ("people.skill", json!({"name": "A", "people": {"skill": "Marokkanen bereiken"}})),
        ("people.perspective", json!({"name": "A", "people": {"perspective": "Turken"}})),
    ] {
        assert_eq!(bench.refused("filter add", filter), ("invalid.specialCategory", field.into()));
    }
    assert_eq!(
        bench.refused("filter add", json!({"name": "A", "people": {"religion": "x"}})).0,
        "invalid.unknownField"
    );
}

#[test]
fn a_filter_goes_with_its_network() {
    let mut bench = Bench::new();
    let network = bench.network();
    bench.run("filter add", json!({"name": "Hier", "people": {"network": network}}));
    bench.run("filter add", json!({"name": "Overal"}));
    bench.run("network remove", json!({"id": network}));
    let left: Vec<_> = bench.workspace.filters().into_iter().map(|kept| kept.content.name).collect();
    assert_eq!(left, ["Overal"]);
    let bench = bench.reopen();
    assert_eq!(bench.workspace.filters().len(), 1);
}
