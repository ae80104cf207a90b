use serde_json::{Value, json};

use crate::testing::Bench;

#[test]
fn a_conversation_keeps_them_with_their_day_and_fills_the_membership() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let talk = json!({"people": [sam], "at": "2026-11-10T10:00", "classification": "confidential",
                      "contributions": [{"way": "brings", "text": " Soep "}, {"way": "gets", "text": "Een sleutel"}]});
    let talk = bench.run("conversation add", talk)["id"].clone();
    bench.run(
        "conversation add",
        json!({"people": [sam], "at": "2026-11-17T10:00", "contributions": [{"way": "brings", "text": "soep"}]}),
    );
    let rows = bench.run("contribution list", json!({"person": sam}));
    let days: Vec<_> =
        rows.as_array().unwrap().iter().map(|row| (&row["on"], &row["way"], &row["text"])).collect();
    assert_eq!(days[0], (&json!("2026-11-17"), &json!("brings"), &json!("soep")));
    assert!(days[1..].contains(&(&json!("2026-11-10"), &json!("brings"), &json!("Soep"))), "{days:?}");
    assert_eq!(days.len(), 3);
    let seat = bench.run("membership list", json!({"person": sam}));
    assert_eq!((&seat[0]["brings"], &seat[0]["gets"]), (&json!(["soep"]), &json!([])), "but for confidences");

    let timeline = bench.run("person timeline", json!({"id": sam, "kinds": ["contribution"]}));
    let shown: Vec<_> = timeline["entries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| (&entry["text"], &entry["hidden"]))
        .collect();
    assert_eq!(shown[0], (&json!("soep"), &json!(false)));
    assert_eq!(shown[1], (&json!(""), &json!(true)), "said in confidence");
    let page = bench.run("person visit-page", json!({"id": sam}));
    assert_eq!(page["brought"].as_array().unwrap().len(), 1);
    assert_eq!((&page["got"], &page["brings"]), (&json!([]), &json!(["soep"])));

    bench.run("conversation remove", json!({"id": talk}));
    let rows = bench.run("contribution list", json!({"way": "gets"}));
    assert_eq!(rows[0]["source"], json!({"kind": "loose"}));
}

#[test]
fn a_member_is_named_and_the_municipality_is_not() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let theirs = json!({"network": network, "side": "theirs", "way": "brings", "text": "Soep"});
    assert_eq!(bench.refused("contribution add", theirs), ("invalid.required", "person".into()));
    let ours = json!({"network": network, "side": "ours", "person": sam, "way": "brings", "text": "Zaal"});
    assert_eq!(bench.refused("contribution add", ours), ("invalid.value", "side".into()));
    let other = bench.run("network add", json!({"name": "B", "purpose": "B", "basis": "consent"}));
    let outside =
        json!({"network": other["id"], "side": "theirs", "person": sam, "way": "brings", "text": "Soep"});
    assert_eq!(bench.refused("contribution add", outside).0, "notFound.part");
}

#[test]
fn they_are_counted_per_side_and_what_the_municipality_did_outlives_a_person() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let meeting = bench.meeting(network, &json!([]));
    let source = json!({"kind": "meeting", "id": meeting});
    let mut add = |more: Value| {
        let mut input = json!({"network": network, "text": "Iets", "source": source});
        input.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        bench.run("contribution add", input)
    };
    add(json!({"side": "theirs", "person": sam, "way": "brings"}));
    add(json!({"side": "theirs", "person": sam, "way": "gets"}));
    let ours = add(json!({"side": "ours", "way": "brings"}));
    assert_eq!(ours["on"], "2026-11-23", "today");
    let figures =
        |bench: &mut Bench| bench.run("network page", json!({"id": network}))["contributions"].clone();
    let of = |brought: u32, got: u32| json!({"brought": brought, "got": got});
    assert_eq!(figures(&mut bench), json!({"theirs": of(1, 1), "ours": of(1, 0)}));
    bench.run("meeting remove", json!({"id": meeting}));
    bench.run("person remove", json!({"id": sam}));
    assert_eq!(figures(&mut bench), json!({"theirs": of(0, 0), "ours": of(1, 0)}));
    let left = bench.run("contribution list", json!({}));
    assert_eq!((&left[0]["id"], &left[0]["source"]["kind"]), (&ours["id"], &json!("loose")));
}

#[test]
fn they_go_along_when_two_become_one() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, twin) = (bench.person(network, "Sam"), bench.person(network, "Sammie"));
    for person in [sam, twin] {
        let soup =
            json!({"network": network, "side": "theirs", "person": person, "way": "brings", "text": "Soep"});
        bench.run("contribution add", soup);
    }
    bench.run("person merge", json!({"keep": sam, "other": twin}));
    assert_eq!(bench.run("contribution list", json!({"person": sam})).as_array().unwrap().len(), 2);
}

#[test]
fn a_contribution_is_found_by_its_words_with_the_name_of_who_brought_it() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let soup =
        json!({"network": network, "side": "theirs", "person": sam, "way": "brings", "text": "Linzensoep"});
    let kept = bench.run("contribution add", soup);
    let hits = bench.workspace.search("linzens", 5);
    assert_eq!((hits.len(), hits[0].title.as_str(), json!(hits[0].id)), (1, "Sam", kept["id"].clone()));
    bench.run("contribution remove", json!({"id": kept["id"]}));
    assert!(bench.workspace.search("linzens", 5).is_empty());
}

#[test]
fn who_only_brings_or_only_gets_is_noticed_without_a_number() {
    let mut bench = Bench::new();
    let network = bench.network();
    let people = ["Anna", "Bram", "Cas", "Dirk"].map(|name| bench.person(network, name));
    let mut say = |person, way: &str, on: &str, grade: &str| {
        let one = json!({"network": network, "person": person, "way": way, "text": "Iets", "on": on, "classification": grade});
        bench.run("contribution add", one);
    };
    for on in ["2026-07-01", "2026-11-01"] {
        say(people[0], "brings", on, "internal");
        say(people[1], "gets", on, "internal");
        say(people[2], "brings", on, "internal");
        // One of these is long ago.
        say(people[3], "brings", if on == "2026-07-01" { "2026-01-01" } else { on }, "internal");
    }
    say(people[2], "gets", "2026-11-02", "internal");
    // Said in confidence it changes nothing of what is noticed.
    say(people[0], "gets", "2026-11-02", "confidential");
    let noticed = bench.run("contribution one-sided", json!({"network": network}));
    let told: Vec<_> = noticed
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["person"]["name"].clone(), one["way"].clone()))
        .collect();
    assert_eq!(told, [(json!("Anna"), json!("brings")), (json!("Bram"), json!("gets"))]);
    let fields: Vec<&String> = noticed[0].as_object().unwrap().keys().collect();
    assert_eq!(fields, ["person", "network", "networkName", "way"], "how often is not said");
}
