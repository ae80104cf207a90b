use serde_json::{Value, json};

use crate::testing::Bench;

#[test]
fn a_proposal_holds_only_once_it_was_agreed_on() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let about = |kind: &str| json!({"network": network, "about": kind, "text": format!("Over {kind}")});
    let kept =
        bench.run("agreement propose", json!({"proposals": [about("money"), about("decisionMaking")]}));
    let id = kept[0]["id"].clone();
    assert_eq!((&kept[0]["proposed"], &kept[0]["versions"][0]["madeOn"]), (&json!(true), &Value::Null));
    assert_eq!(bench.run("agreement list", json!({})), json!([]), "a proposal does not hold");
    assert_eq!(bench.workspace.charter(network, &bench.now), Vec::<String>::new());
    assert_eq!(
        bench.refused("agreement acknowledge", json!({"id": id, "people": [sam]})).0,
        "conflict.notAgreed"
    );
    // No older text stays of what nobody agreed on.
    let changed = bench.run("agreement revise", json!({"id": id, "text": "Wie betaalt, zeggen we vooraf"}));
    assert_eq!(changed["versions"].as_array().unwrap().len(), 1);
    assert_eq!(
        bench.refused("agreement agree", json!({"id": id, "on": "2026-11-20", "reviewOn": "2026-11-01"})).1,
        "reviewOn"
    );
    let agreed =
        bench.run("agreement agree", json!({"id": id, "on": "2026-11-20", "reviewOn": "2027-05-20"}));
    assert_eq!(
        (&agreed["proposed"], &agreed["versions"][0]["madeOn"]),
        (&json!(false), &json!("2026-11-20"))
    );
    assert_eq!(bench.run("agreement list", json!({})).as_array().unwrap().len(), 1);
    assert_eq!(bench.run("agreement list", json!({"proposed": true})).as_array().unwrap().len(), 1);
    bench.run("agreement acknowledge", json!({"id": id, "people": [sam]}));
    assert_eq!(bench.refused("agreement agree", json!({"id": id})).0, "invalid.duplicate");
    let now = bench.now.clone();
    assert_eq!(bench.refused("agreement propose", json!({"proposals": []})).1, "proposals");
    let blank = json!({"proposals": [about("money"), {"network": network, "text": " "}]});
    assert_eq!(
        bench.refused("agreement propose", blank),
        ("invalid.required", "proposals.1.text".to_owned())
    );
    bench.workspace.undo(&now).unwrap();
    bench.workspace.undo(&now).unwrap();
    assert_eq!(bench.run("agreement list", json!({"proposed": true})).as_array().unwrap().len(), 2);
}

#[test]
fn who_did_not_say_yes_yet_and_what_to_look_at_again_are_found() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, other) = (bench.person(network, "Sam"), bench.person(network, "Bo"));
    let add = json!({"network": network, "text": "Foto's na een ja", "madeOn": "2026-11-01"});
    let id = bench.run("agreement add", add)["id"].clone();
    bench.run("agreement edit", json!({"id": id, "reviewOn": "2026-11-23"}));
    bench.run("agreement acknowledge", json!({"id": id, "people": [other]}));
    let count =
        |bench: &mut Bench, filter: Value| bench.run("agreement list", filter).as_array().unwrap().len();
    assert_eq!(count(&mut bench, json!({"waitingFor": sam})), 1);
    assert_eq!(count(&mut bench, json!({"waitingFor": other})), 0);
    assert_eq!(count(&mut bench, json!({"toReview": true})), 1);
    bench.run("agreement edit", json!({"id": id, "reviewOn": "2026-11-24"}));
    assert_eq!(count(&mut bench, json!({"toReview": true})), 0, "not before its day");
    bench.run("agreement revise", json!({"id": id, "text": "Foto's alleen na een ja"}));
    assert_eq!(count(&mut bench, json!({"waitingFor": other})), 1, "a new text asks for a new yes");
    bench.run("agreement end", json!({ "id": id }));
    bench.now = crate::testing::at(2026, 11, 25);
    assert_eq!(count(&mut bench, json!({"waitingFor": sam})), 0);
    assert_eq!(count(&mut bench, json!({"ended": true})), 1, "what held stays to be seen");
}
