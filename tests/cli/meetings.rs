//! Meetings by the command line: why people are invited, what they need, how long each side spoke, and who was thanked.

use kring_tests::kring::Kring;
use serde_json::{Value, json};

/// A meeting of a while ago to which Samira Haddou is invited; its id.
fn invited() -> (Kring, String) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let ways = json!([{ "kind": "email", "value": "samira@voorbeeld.nl", "hours": "na vijven" }]);
    let person = json!({ "name": "Samira Haddou", "network": network, "contactWays": ways,
        "preferences": { "channel": "email" }, "languages": [{ "tag": "tr" }, { "tag": "nl" }] });
    kring.add("person", &person);
    kring.add("person", &json!({ "name": "Henk Postma", "network": network }));
    let meeting =
        kring.add("meeting", &json!({ "network": network, "title": "Avond", "at": "2024-11-26T19:30:00" }));
    kring.say(&["meeting", "invite", &meeting, "--person", "Samira"]).ends_with(0);
    (kring, meeting)
}

fn shown(kring: &Kring, meeting: &str) -> Value {
    kring.ask(&["meeting", "show", meeting]).ends_with(0).json()
}

/// The meeting as it stands on her timeline.
fn on_timeline(kring: &Kring) -> Value {
    let timeline = kring.ask(&["person", "timeline", "Samira"]).ends_with(0).json();
    let entries = timeline["entries"].as_array().unwrap();
    entries.iter().find(|entry| entry["what"] == "meeting").unwrap().clone()
}

fn refused(kring: &Kring, arguments: &[&str], exit: i32) -> Value {
    kring.ask(arguments).ends_with(exit).json()["error"]["code"].clone()
}

#[test]
fn why_somebody_is_invited_stands_with_the_invitation_until_it_is_taken_away() {
    let (kring, meeting) = invited();
    kring.say(&["meeting", "why", &meeting, "Samira", "kent de route naar school"]).ends_with(0);
    assert_eq!(shown(&kring, &meeting)["invitations"][0]["why"], "kent de route naar school");
    assert_eq!(on_timeline(&kring)["why"], "kent de route naar school");
    let code = refused(&kring, &["meeting", "why", &meeting, "Henk", "zomaar"], 8);
    assert_eq!(code, "notFound.part", "he is not invited");
    let long = "x".repeat(501);
    assert_eq!(refused(&kring, &["meeting", "why", &meeting, "Samira", &long], 7), "invalid.tooLong");
    kring.say(&["meeting", "why", &meeting, "Samira", ""]).ends_with(0);
    assert_eq!(shown(&kring, &meeting)["invitations"][0]["why"], "");
}

#[test]
fn what_people_need_to_come_is_a_number_of_the_meeting() {
    let (kring, meeting) = invited();
    let access = |more: &[&str]| [&["meeting", "access", &meeting], more].concat().join("\t");
    let run =
        |more: &[&str], exit| kring.ask(&access(more).split('\t').collect::<Vec<_>>()).ends_with(exit).json();
    run(&["interpreter", "--people", "2", "--language", "tr"], 0);
    run(&["childCare", "--people", "3", "--arranged", "yes"], 0);
    run(&["interpreter", "--people", "4", "--language", "tr", "--arranged", "ja"], 0);
    let needs = shown(&kring, &meeting)["access"].clone();
    assert_eq!(
        needs[0],
        json!({ "kind": "interpreter", "language": "tr", "what": "", "people": 4, "arranged": true })
    );
    assert_eq!(needs.as_array().map(Vec::len), Some(2), "{needs}");
    for (more, code) in [
        (&["interpreter", "--people", "2"][..], "invalid.required"),
        (&["wheelchair", "--people", "1", "--language", "tr"], "invalid.value"),
        (&["other", "--people", "1"], "invalid.required"),
        (&["wheelchair", "--people", "-1"], "invalid.value"),
    ] {
        assert_eq!(run(more, 7)["error"]["code"], code, "{more:?}");
    }
    kring.say(&["meeting", "access", &meeting, "money", "--people", "1"]).ends_with(2);
    assert_eq!(run(&["travelMoney", "--people", "0"], 8)["error"]["code"], "notFound.part");
    run(&["childCare", "--people", "0"], 0);
    assert_eq!(shown(&kring, &meeting)["access"].as_array().map(Vec::len), Some(1));
}

#[test]
fn how_long_each_side_spoke_is_kept_or_taken_away() {
    let (kring, meeting) = invited();
    let spoken = ["meeting", "speaking", &meeting, "--members-s", "900", "--municipality-s", "300"];
    kring.say(&spoken).ends_with(0);
    assert_eq!(shown(&kring, &meeting)["speaking"], json!({ "membersS": 900, "municipalityS": 300 }));
    assert_eq!(refused(&kring, &["meeting", "speaking", &meeting, "--members-s", "-5"], 7), "invalid.value");
    kring.say(&["meeting", "speaking", &meeting, "--off"]).ends_with(0);
    assert_eq!(shown(&kring, &meeting)["speaking"], json!(null));
}

#[test]
fn who_was_there_is_thanked_once_with_words_that_name_nobody_else() {
    let (kring, meeting) = invited();
    kring.say(&["meeting", "attend", &meeting, "Samira", "yes"]).ends_with(0);
    kring.say(&["meeting", "attend", &meeting, "Henk", "yes"]).ends_with(0);
    let thank = ["meeting", "thank", &meeting, "--person", "Samira"];
    assert_eq!(refused(&kring, &thank, 1), "conflict.meetingNotHeld");
    let nobody = kring.say(&["meeting", "thanks", &meeting]).ends_with(0).out;
    assert!(nobody.contains("nog niet afgesloten"), "{nobody}");
    kring.say(&["meeting", "close", &meeting]).ends_with(0);

    let all = kring.say(&["meeting", "thanks", &meeting]).ends_with(0).out;
    let samira = "Samira Haddou: mail, samira@voorbeeld.nl (na vijven); nog niet bedankt";
    assert!(all.contains(samira) && all.contains("Henk Postma: nog niet bedankt"), "{all}");
    let one = kring.say(&["meeting", "thanks", &meeting, "--of", "Samira"]).ends_with(0).out;
    let words = "Merhaba Samira Haddou,\n\nDank u wel dat u er was op dinsdag 26 november 2024.";
    assert!(one.contains(words) && !one.contains("Henk") && !one.contains("Avond"), "{one}");
    let rows = kring.ask(&["meeting", "thanks", &meeting]).ends_with(0).json();
    assert!(rows[0]["text"].as_str().unwrap().contains("Merhaba"), "{rows}");
    assert!(!rows[0]["text"].as_str().unwrap().contains("Henk"), "{rows}");

    kring.say(&[&thank[..], &["--on", "2024-11-27"]].concat()).ends_with(0);
    let all = kring.say(&["meeting", "thanks", &meeting]).ends_with(0).out;
    assert!(all.contains("bedankt op 27 november 2024") && all.contains("Henk Postma: nog niet"), "{all}");
    assert_eq!(on_timeline(&kring)["thankedOn"], "2024-11-27");
    assert_eq!(refused(&kring, &[&thank[..], &["--on", "2024-11-25"]].concat(), 7), "invalid.outOfRange");
    assert_eq!(refused(&kring, &[&thank[..], &["--on", "2099-11-25"]].concat(), 7), "invalid.outOfRange");
    kring.say(&[&thank[..], &["--not-yet"]].concat()).ends_with(0);
    assert_eq!(shown(&kring, &meeting)["invitations"][0]["thankedOn"], json!(null));
    assert_eq!(refused(&kring, &["meeting", "thank", &meeting, "--person", "Niemand"], 8), "notFound.record");
}
