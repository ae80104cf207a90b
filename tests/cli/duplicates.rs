//! People who are there twice: found, compared, merged with one undo, or told apart.

use kring_tests::kring::Kring;
use serde_json::{Value, json};

fn twice(kring: &Kring) -> (String, String) {
    let network = kring.add_network();
    let one = json!({ "name": "Mohamed Aydın", "network": network, "skills": ["Vertalen"] });
    let other = json!({
        "name": "M. Aydin", "say": "meneer Aydın", "network": network, "skills": ["Koken"],
        "contactWays": [{ "kind": "phone", "value": "06-1234 5678" }]
    });
    let (one, other) = (kring.add("person", &one), kring.add("person", &other));
    kring.add(
        "conversation",
        &json!({ "people": [other], "at": "2026-11-12T10:00:00", "note": "Over de zaal." }),
    );
    (one, other)
}

fn pairs(kring: &Kring) -> Value {
    kring.ask(&["person", "duplicates"]).ends_with(0).json()
}

#[test]
fn two_records_become_one_and_an_undo_takes_it_back() {
    let kring = Kring::with_vault();
    let (one, other) = twice(&kring);
    let found = pairs(&kring);
    assert_eq!(found.as_array().unwrap().len(), 1, "{found}");
    assert_eq!(found[0]["reasons"], json!(["similarName"]));

    let sheet = kring.ask(&["person", "compare", &one, &other]).ends_with(0).json();
    assert_eq!(sheet["moved"], 2, "a place in the network and a conversation: {sheet}");
    let merged = kring.ask(&["person", "merge", &one, &other, "--take", "say=keep", "--take", "skills=both"]);
    let merged = merged.ends_with(0).json();
    assert_eq!(merged["skills"], json!(["Vertalen", "Koken"]), "{merged}");
    assert_eq!(merged["say"], "");
    assert_eq!(merged["contactWays"][0]["value"], "06-1234 5678");
    let page = kring.ask(&["person", "page", &one]).ends_with(0).json();
    let whats = page["timeline"].as_array().unwrap().iter().map(|entry| entry["what"].clone());
    assert_eq!(whats.collect::<Vec<_>>(), ["joined", "conversation"], "{page}");
    kring.ask(&["person", "show", &other]).ends_with(8);
    assert_eq!(pairs(&kring), json!([]));
}

#[test]
fn a_merge_is_taken_back_within_one_batch() {
    let kring = Kring::with_vault();
    let (one, other) = twice(&kring);
    let lines = [
        json!({ "verb": "person merge", "input": { "keep": one, "other": other, "take": { "name": "other" } } }),
        json!({ "verb": "undo", "input": {} }),
        json!({ "verb": "person list", "input": {} }),
    ];
    let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
    let answers = kring.tell(&["batch", "-"], &lines.join("\n")).ends_with(0);
    let answers: Vec<Value> = answers.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers[0]["ok"]["name"], "M. Aydin");
    assert_eq!(answers[1]["ok"]["operation"], "person.merge");
    assert_eq!(answers[2]["ok"].as_array().unwrap().len(), 2);
}

#[test]
fn two_people_stay_two() {
    let kring = Kring::with_vault();
    let (one, other) = twice(&kring);
    kring.ask(&["person", "distinct", &one, &other]).ends_with(0);
    assert_eq!(pairs(&kring), json!([]));
    let all = kring.ask(&["person", "duplicates", "--distinct"]).ends_with(0).json();
    assert_eq!(all[0]["distinct"], true);
    kring.ask(&["person", "distinct", &one, &other, "--forget"]).ends_with(0);
    assert_eq!(pairs(&kring).as_array().unwrap().len(), 1);
    let alike = kring.ask(&["person", "alike", "--name", "Muhammad Aydin"]).ends_with(0).json();
    assert_eq!(alike.as_array().unwrap().len(), 2, "{alike}");
    let alike =
        kring.ask(&["person", "alike", "--name", "Q", "--phone", "+31 6 12345678"]).ends_with(0).json();
    assert_eq!(alike[0]["person"]["id"], json!(other));
}

#[test]
fn what_cannot_be_merged_is_said() {
    let kring = Kring::with_vault();
    let (one, other) = twice(&kring);
    for (take, code) in
        [("naam=other", "invalid.unknownField"), ("name=both", "invalid.value"), ("name", "usage.unreadable")]
    {
        let exit = if code.starts_with("usage") { 2 } else { 7 };
        let refused = kring.ask(&["person", "merge", &one, &other, "--take", take]).ends_with(exit);
        assert_eq!(refused.json()["error"]["code"], code);
    }
    assert_eq!(
        kring.ask(&["person", "merge", &one, &one]).ends_with(7).json()["error"]["code"],
        "invalid.samePerson"
    );
}

#[test]
fn of_many_pairs_the_first_are_those_with_more_reasons() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let add = |name: &str, phone: &str| {
        let ways = json!([{ "kind": "phone", "value": phone }]);
        kring.add("person", &json!({ "name": name, "network": network, "contactWays": ways }))
    };
    for (name, phones) in
        [("Anna Bos", ["0611111111", "0622222222"]), ("Bea Vos", ["0633333333", "0633333333"])]
    {
        for phone in phones {
            add(name, phone);
        }
    }
    let all = pairs(&kring);
    let reasons = |pairs: &Value| {
        pairs.as_array().unwrap().iter().map(|pair| pair["reasons"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(reasons(&all), [json!(["sameName", "samePhone"]), json!(["sameName"])], "{all}");
    let limited = |limit: &str| kring.ask(&["person", "duplicates", "--limit", limit]).ends_with(0).json();
    assert_eq!(limited("1"), json!([all[0]]));
    assert_eq!(limited("9"), all);
    assert_eq!(limited("0"), all, "nought is no limit");
    let said = kring.say(&["person", "duplicates", "--limit", "1"]).ends_with(0);
    assert!(said.out.contains("Bea Vos") && !said.out.contains("Anna Bos"), "{}", said.out);
    let refused = kring.ask(&["person", "duplicates", "--limit", "veel"]);
    assert_eq!((refused.code, refused.json()["error"]["code"].as_str()), (2, Some("usage.unreadable")));
}
