use serde_json::{Value, json};

use crate::records::networks::NetworkId;
use crate::testing::Bench;

/// How each step stands: "talks open 0 of 1".
fn steps(bench: &mut Bench, network: NetworkId) -> Vec<String> {
    let page = bench.run("start-up", json!({ "network": network }));
    let said = |step: &Value| {
        let word = |name: &str| step[name].as_str().unwrap().to_owned();
        format!("{} {} {} of {}", word("step"), word("state"), step["done"], step["all"])
    };
    page["steps"].as_array().unwrap().iter().map(said).collect()
}

fn stands(bench: &mut Bench, network: NetworkId, step: &str) -> String {
    let all = steps(bench, network);
    all.into_iter().find_map(|one| one.strip_prefix(&format!("{step} ")).map(str::to_owned)).unwrap()
}

#[test]
fn a_new_network_has_everything_before_it_but_its_purpose() {
    let mut bench = Bench::new();
    let network = bench.network();
    let steps = steps(&mut bench, network);
    assert_eq!(steps[0], "purpose done 1 of 1");
    assert_eq!(steps.iter().filter(|step| step.contains(" open 0 of ")).count(), 11, "{steps:?}");
}

#[test]
fn each_step_fills_itself_from_what_is_there() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, bo) = (bench.person(network, "Sam"), bench.person(network, "Bo"));
    assert_eq!(stands(&mut bench, network, "people"), "done 1 of 1");
    bench.run("conversation add", json!({"people": [sam], "at": "2026-11-10T10:00", "note": "Koffie"}));
    assert_eq!(stands(&mut bench, network, "talks"), "begun 1 of 2");
    bench.run("conversation add", json!({"people": [bo], "at": "2026-11-10T10:00", "note": "Thee"}));
    assert_eq!(stands(&mut bench, network, "talks"), "done 2 of 2");
    bench.run("person edit", json!({"id": sam, "informed": {"on": "2026-11-01", "how": "blad"}}));
    assert_eq!(stands(&mut bench, network, "informed"), "begun 1 of 2");

    let proposal = json!({"network": network, "text": "Wat hier gezegd wordt, blijft hier"});
    let proposed = bench.run("agreement propose", json!({"proposals": [proposal]}))[0]["id"].clone();
    assert_eq!(stands(&mut bench, network, "agreements"), "open 0 of 1", "a proposal is not agreed on");
    bench.run("agreement agree", json!({"id": proposed, "on": "2026-11-12"}));
    assert_eq!(stands(&mut bench, network, "agreements"), "done 1 of 1");
    bench.run("agreement acknowledge", json!({"id": proposed, "people": [sam, bo]}));
    assert_eq!(stands(&mut bench, network, "yes"), "done 1 of 1");

    let meeting = bench.meeting(network, &json!([{"title": "Stand van zaken", "origin": "municipality"}]));
    assert_eq!(stands(&mut bench, network, "membersAgenda"), "open 0 of 1");
    bench.run("agenda add", json!({"id": meeting, "item": {"title": "Licht", "origin": "member"}}));
    assert_eq!(stands(&mut bench, network, "membersAgenda"), "done 1 of 1");
    assert_eq!(stands(&mut bench, network, "preparations"), "done 1 of 1", "nobody needs one");

    let said = json!({"network": network, "words": "Het is donker", "way": "conversation", "side": "theirs"});
    let theme = bench.run("theme add", json!({"network": network, "title": "Licht"}))["id"].clone();
    assert_eq!(stands(&mut bench, network, "themes"), "open 0 of 1", "nobody said anything about it");
    let input = bench.run("input add", said)["id"].clone();
    bench.run("input edit", json!({"id": input, "themes": [theme]}));
    assert_eq!(stands(&mut bench, network, "themes"), "done 1 of 1");
    let goal = bench
        .run("goal add", json!({"network": network, "text": "Licht op het pad", "coOwners": [sam]}))["id"]
        .clone();
    assert_eq!(
        stands(&mut bench, network, "goals"),
        "open 0 of 1",
        "nobody of the municipality looks after it"
    );
    bench.run("goal edit", json!({"id": goal, "desk": "Beheer"}));
    assert_eq!(stands(&mut bench, network, "goals"), "done 1 of 1");

    let questions = json!([{"text": "a"}, {"text": "b"}, {"text": "c"}]);
    let made = bench.run("evaluation add", json!({"meeting": meeting, "questions": questions}))["id"].clone();
    for _ in 0..5 {
        bench.run("evaluation answer", json!({"id": made, "answers": [{"question": 1, "scale": 4}]}));
    }
    assert_eq!(stands(&mut bench, network, "evaluation"), "open 0 of 1", "nothing was counted");
    bench.run("evaluation count", json!({ "id": made }));
    assert_eq!(stands(&mut bench, network, "evaluation"), "done 1 of 1");
}

#[test]
fn a_step_is_put_off_with_a_reason_and_done_all_the_same() {
    let mut bench = Bench::new();
    let network = bench.network();
    let put_off = |reason: &str| json!({"network": network, "step": "people", "reason": reason});
    assert_eq!(
        bench.refused("start-up put-off", put_off(" ")),
        ("invalid.required", "notNow.0.reason".to_owned())
    );
    bench.run("start-up put-off", put_off("Eerst het doel"));
    bench.run("start-up put-off", put_off("Na de zomer"));
    assert_eq!(stands(&mut bench, network, "people"), "notNow 0 of 1");
    let page = bench.run("start-up", json!({ "network": network }));
    assert_eq!((&page["open"], &page["steps"][1]["reason"]), (&json!(10), &json!("Na de zomer")));
    bench.person(network, "Sam");
    assert_eq!(stands(&mut bench, network, "people"), "done 1 of 1");
    let mut bench = bench.reopen();
    bench.run("start-up take-up", json!({"network": network, "step": "people"}));
    assert_eq!(bench.workspace.network(network).unwrap().content.not_now, []);
}
