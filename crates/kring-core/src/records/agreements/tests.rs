use serde_json::{Value, json};

use crate::records::agreements::Acknowledgement;
use crate::records::agreements::Agreement;
use crate::testing::{Bench, at, id};

const TEXT: &str = "Wat hier gezegd wordt, blijft hier.";

fn agreed(bench: &mut Bench, network: &crate::records::networks::NetworkId) -> Value {
    bench.run("agreement add", json!({"network": network, "about": "confidentiality", "text": TEXT}))
}

fn people(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["person"]["name"].as_str().unwrap()).collect()
}

#[test]
fn a_new_text_makes_an_earlier_yes_outdated_and_one_sees_who_has_not_said_yes() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, kim) = (bench.person(network, "Sam"), bench.person(network, "Kim"));
    let agreement = agreed(&mut bench, &network)["id"].clone();
    let given = bench.run("agreement acknowledge", json!({"id": agreement, "people": [sam]}));
    assert_eq!((&given[0]["on"], &given[0]["how"]), (&json!("2026-11-23"), &json!("meeting")));
    let page = bench.run("agreement page", json!({"id": agreement}));
    assert_eq!((people(&page["acknowledgements"]), people(&page["waiting"])), (vec!["Sam"], vec!["Kim"]));

    bench.run("agreement revise", json!({"id": agreement, "text": "Namen blijven hier."}));
    let page = bench.run("agreement page", json!({"id": agreement}));
    assert_eq!(people(&page["waiting"]), ["Kim", "Sam"]);
    let outdated: Vec<_> = page["waiting"].as_array().unwrap().iter().map(|row| &row["outdated"]).collect();
    assert_eq!(outdated, [&Value::Null, &json!(1)]);
    assert_eq!(page["texts"][0]["version"]["text"], "Namen blijven hier.");
    assert_eq!([&page["texts"][0]["acknowledged"], &page["texts"][1]["acknowledged"]], [0, 1]);

    bench.run("agreement acknowledge", json!({"id": agreement, "people": [sam, kim], "how": "paper"}));
    let row = &bench.run("network page", json!({"id": network}))["agreements"][0];
    assert_eq!((&row["acknowledged"], &row["waiting"], &row["number"]), (&json!(2), &json!(0), &json!(2)));
    assert_eq!(row["text"], "Namen blijven hier.");
}

#[test]
fn a_yes_is_given_once_and_can_be_taken_back() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let agreement = agreed(&mut bench, &network)["id"].clone();
    let yes = json!({"id": agreement, "people": [sam], "on": "2026-11-24"});
    bench.run("agreement acknowledge", yes.clone());
    assert_eq!(bench.run("agreement acknowledge", yes), json!([]), "it stays as it is");
    bench.run("agreement withdraw", json!({"id": agreement, "person": sam}));
    assert!(bench.workspace.table::<Acknowledgement>().is_empty());
    let again = bench.refused("agreement withdraw", json!({"id": agreement, "person": sam}));
    assert_eq!(again.0, "notFound.part");
}

#[test]
fn nobody_says_yes_before_the_text_or_from_outside_or_to_another_text() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let agreement = agreed(&mut bench, &network)["id"].clone();
    let early = json!({"id": agreement, "people": [sam], "on": "2026-11-22"});
    assert_eq!(bench.refused("agreement acknowledge", early), ("invalid.outOfRange", "on".into()));
    let nobody = json!({"id": agreement, "people": []});
    assert_eq!(bench.refused("agreement acknowledge", nobody), ("invalid.required", "people".into()));
    let other = bench.run("network add", json!({"name": "B", "purpose": "B", "basis": "consent"}));
    let kim = bench.run("person add", json!({"network": other["id"], "name": "Kim"}))["id"].clone();
    let outside = json!({"id": agreement, "people": [kim]});
    assert_eq!(bench.refused("agreement acknowledge", outside).0, "notFound.part");
    let version = json!("3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11");
    let unknown = json!({"id": agreement, "people": [sam], "version": version});
    assert_eq!(bench.refused("agreement acknowledge", unknown).0, "notFound.part");
}

#[test]
fn a_text_somebody_said_yes_to_stays_what_it_was() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let mut agreement = agreed(&mut bench, &network);
    agreement["versions"][0]["text"] = json!("Wat hier gezegd wordt blijft hier");
    let mut agreement = bench.run("agreement edit", agreement);
    bench.run("agreement acknowledge", json!({"id": agreement["id"], "people": [sam]}));
    agreement["versions"][0]["text"] = json!("Alles mag verteld worden");
    assert_eq!(bench.refused("agreement edit", agreement.clone()).0, "conflict.acknowledged");
    let about = json!({"id": agreement["id"], "about": "photos", "subject": "Foto's"});
    assert_eq!(bench.run("agreement edit", about)["about"], "photos");
    let same = json!({"id": agreement["id"], "text": "Wat hier gezegd wordt blijft hier "});
    assert_eq!(bench.refused("agreement revise", same), ("invalid.duplicate", "text".into()));
}

#[test]
fn one_that_no_longer_holds_is_listed_only_when_asked_for() {
    let mut bench = Bench::new();
    let network = bench.network();
    let agreement = agreed(&mut bench, &network)["id"].clone();
    bench.run("agreement end", json!({"id": agreement}));
    let listed = |bench: &mut Bench, more: Value| bench.run("agreement list", more).as_array().unwrap().len();
    assert_eq!(listed(&mut bench, json!({"network": network})), 1, "until the end of the day");
    bench.now = at(2026, 11, 24);
    assert_eq!(listed(&mut bench, json!({"network": network})), 0);
    assert_eq!(listed(&mut bench, json!({"ended": true, "about": "confidentiality"})), 1);
    assert_eq!(listed(&mut bench, json!({"ended": true, "about": "photos"})), 0);
    let before = json!({"id": agreement, "on": "2026-11-20"});
    assert_eq!(bench.refused("agreement end", before), ("invalid.outOfRange", "endedOn".into()));
}

#[test]
fn the_text_stays_when_the_meeting_goes_and_the_yes_goes_with_the_person() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let meeting = bench.meeting(network, &json!([]));
    let made = json!({"network": network, "text": TEXT, "meeting": meeting});
    let agreement = bench.run("agreement add", made);
    assert_eq!(agreement["versions"][0]["madeOn"], "2026-11-26", "the day of the meeting");
    let agreement = agreement["id"].clone();
    let yes = json!({"id": agreement, "people": [sam], "on": "2026-11-26"});
    bench.run("agreement acknowledge", yes);
    bench.run("meeting remove", json!({"id": meeting}));
    let kept = bench.run("agreement show", json!({"id": agreement}));
    assert_eq!(kept["versions"][0]["meeting"], Value::Null);
    bench.run("person remove", json!({"id": sam}));
    assert!(bench.workspace.table::<Acknowledgement>().is_empty());
    assert_eq!(bench.workspace.table::<Agreement>().len(), 1);
    let in_use = bench.refused("network remove", json!({"id": network}));
    assert_eq!(in_use.0, "conflict.stillUsed");
    bench.run("agreement remove", json!({"id": agreement}));
    bench.run("network remove", json!({"id": network}));
}

#[test]
fn of_two_who_are_one_the_first_yes_stays() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, twin) = (bench.person(network, "Sam"), bench.person(network, "Sammie"));
    let agreement = agreed(&mut bench, &network)["id"].clone();
    for (person, on, how) in [(sam, "2026-11-25", "paper"), (twin, "2026-11-24", "talk")] {
        let yes = json!({"id": agreement, "people": [person], "on": on, "how": how});
        bench.run("agreement acknowledge", yes);
    }
    bench.run("person merge", json!({"keep": sam, "other": twin}));
    let kept: Vec<_> =
        bench.workspace.table::<Acknowledgement>().values().map(|kept| &kept.content).collect();
    assert_eq!(kept.len(), 1);
    assert_eq!((kept[0].person, kept[0].on.to_string().as_str()), (sam, "2026-11-24"));
    bench.workspace.undo(&bench.now).unwrap();
    let mut days: Vec<_> =
        bench.workspace.table::<Acknowledgement>().values().map(|kept| kept.content.on).collect();
    days.sort_unstable();
    assert_eq!(days.iter().map(ToString::to_string).collect::<Vec<_>>(), ["2026-11-24", "2026-11-25"]);
}

#[test]
fn an_agreement_is_found_by_its_words_and_who_said_yes_is_not() {
    let mut bench = Bench::new();
    let network = bench.network();
    let agreement: super::AgreementId = id(&agreed(&mut bench, &network));
    let hits = bench.workspace.search("blijft hier", 5);
    assert_eq!(hits.len(), 1);
    assert_eq!(
        (hits[0].kind, hits[0].id.as_str()),
        (crate::engine::record::RecordKind::AGREEMENT, agreement.to_string().as_str())
    );
    assert_eq!(hits[0].excerpt, TEXT);
}

#[test]
fn it_is_all_there_after_a_restart() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let agreement = agreed(&mut bench, &network)["id"].clone();
    bench.run("agreement acknowledge", json!({"id": agreement, "people": [sam]}));
    let before = bench.everything();
    assert_eq!(bench.reopen().everything(), before);
}
