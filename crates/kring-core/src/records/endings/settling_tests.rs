//! What becomes of open things at an ending.

use serde_json::json;

use crate::records::memberships::Membership;
use crate::testing::Bench;

#[test]
fn what_input_was_answered_before_an_ending_stays_its_answer() {
    let mut bench = Bench::new();
    let network = bench.network();
    let samira = bench.person(network, "Samira");
    let input = json!({"network": network, "words": "Te donker", "way": "conversation", "saidBy": samira, "answer": "Er komen twee lampen."});
    let input = bench.run("input add", input)["id"].clone();
    let seat = json!(bench.workspace.table::<Membership>().keys().next());
    let settled = |way: &str, words: &str| json!({"id": seat, "how": "Verhuisd.", "settled": [{"id": input, "way": way, "words": words}]});
    assert_eq!(bench.refused("membership end", settled("letGo", "x")).0, "invalid.value", "it was answered");
    bench.run("membership end", settled("done", ""));
    let kept = bench.run("input show", json!({"id": input}));
    assert_eq!((&kept["answer"], &kept["toldOn"]), (&json!("Er komen twee lampen."), &json!("2026-11-23")));
}

#[test]
fn what_a_member_promised_goes_to_somebody_else_as_the_network_ends() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (samira, ben) = (bench.person(network, "Samira"), bench.person(network, "Ben"));
    let promise = json!({"network": network, "side": "theirs", "text": "Koken", "people": [samira]});
    let promise = bench.run("promise add", promise)["id"].clone();
    let settled = json!([{"id": promise, "way": "handOver", "to": ben}]);
    bench.run("network end", json!({"id": network, "how": "Klaar.", "keepOthers": true, "settled": settled}));
    assert_eq!(bench.run("promise show", json!({"id": promise}))["people"], json!([ben]));
}

#[test]
fn words_that_are_too_long_are_refused_as_words_whatever_they_become() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (samira, ben) = (bench.person(network, "Samira"), bench.person(network, "Ben"));
    let pledge = json!({"network": network, "side": "theirs", "person": samira, "text": "Soep"});
    let goal = json!({"network": network, "text": "Licht", "setOn": "2026-11-03"});
    let promise = json!({"network": network, "side": "ours", "text": "Zaal", "people": [samira, ben]});
    let things =
        [("pledge add", pledge, "letGo"), ("goal add", goal, "letGo"), ("promise add", promise, "handOver")];
    for (verb, thing, way) in things {
        let id = bench.run(verb, thing)["id"].clone();
        let settled = json!([{"id": id, "way": way, "words": "x".repeat(501)}]);
        let ending = json!({"id": network, "how": "Klaar.", "keepOthers": true, "settled": settled});
        let refused = bench.refused("network end", ending);
        assert_eq!(refused, ("invalid.tooLong", "settled.0.words".into()), "{verb}");
    }
}
