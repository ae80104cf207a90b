//! Rhythms, pauses and boundaries by the command line, and taking back whatever was done.

use kring_tests::kring::Kring;
use serde_json::{Value, json};

/// A vault with one network and these people in it.
fn with_people<const N: usize>(names: [&str; N]) -> (Kring, String, [String; N]) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let people = names.map(|name| kring.add("person", &json!({ "name": name, "network": network })));
    (kring, network, people)
}

fn names(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["person"]["name"].as_str().unwrap()).collect()
}

#[test]
fn a_rhythm_is_agreed_in_words_and_says_who_is_due() {
    let (kring, network, [sam, lina, mei]) = with_people(["Sam", "Lina", "Mei"]);
    let talk = |person: &str, at: &str| kring.add("conversation", &json!({ "people": [person], "at": at }));
    talk(&sam, "2020-03-01T10:00:00");
    talk(&lina, "2020-01-01T10:00:00");
    let set = kring.ask(&["rhythm", "set", &sam, "elke 6 weken"]).ends_with(0).json();
    assert_eq!(set["rhythm"], json!({ "kind": "every", "count": 6, "unit": "week" }));
    kring.ask(&["rhythm", "role", &network, "", "eens per kwartaal"]).ends_with(0);
    kring.ask(&["rhythm", "set", &mei, "alleen als zij bellen"]).ends_with(0);

    let due = kring.ask(&["rhythm", "due"]).ends_with(0).json();
    assert_eq!(names(&due), ["Lina", "Sam"], "the quiet ones first, and never who calls herself: {due}");
    assert_eq!(due[0]["standing"]["agreed"], false, "{due}");
    let said = kring.say(&["rhythm", "due"]).ends_with(0);
    assert!(said.out.contains("elke 6 weken") && said.out.contains("elke 3 maanden"), "{}", said.out);

    kring.ask(&["rhythm", "snooze", &sam, "--until", "over 2 weken"]).ends_with(0);
    assert_eq!(names(&kring.ask(&["rhythm", "due"]).ends_with(0).json()), ["Lina"]);
    kring.ask(&["rhythm", "snooze", &sam, "--until", ""]).ends_with(0);
    assert_eq!(names(&kring.ask(&["rhythm", "due"]).ends_with(0).json()), ["Lina", "Sam"]);
    kring.ask(&["conversation", "add", "--person", &sam, "--note", "Even bijgepraat"]).ends_with(0);
    assert_eq!(names(&kring.ask(&["rhythm", "due"]).ends_with(0).json()), ["Lina"]);
    let listed = kring.ask(&["person", "list", "--due", "yes"]).ends_with(0).json();
    assert_eq!(listed.as_array().unwrap().len(), 1, "{listed}");
}

#[test]
fn words_that_are_no_rhythm_no_day_and_no_hour_are_refused_in_words() {
    let (kring, _, [sam]) = with_people(["Sam"]);
    for (words, code) in [
        (&["rhythm", "set", &sam, "soms"][..], "invalid.rhythm"),
        (&["rhythm", "snooze", &sam, "--until", "ooit"], "date.notUnderstood"),
        (&["rhythm", "snooze", &sam, "--until", "31 februari"], "date.noSuchDay"),
        (&["rhythm", "snooze", &sam, "--until", "2020-01-01"], "invalid.outOfRange"),
        (&["person", "pause", &sam, "--until", "2020-01-01"], "invalid.outOfRange"),
        (&["person", "edit", &sam, "--calls", "na sluitingstijd"], "invalid.callTimes"),
        (&["person", "edit", &sam, "--calls", "tot 8 uur"], "invalid.callTimesUnclear"),
        (&["rhythm", "snooze", &sam, "--until", "vrijdag half een 's nachts"], "date.ambiguous"),
        (&["rhythm", "snooze", &sam, "--until", "volgende week om 10 uur"], "date.needsDay"),
        (&["rhythm", "snooze", &sam, "--until", "donderdag 27 november 2026"], "date.otherWeekday"),
    ] {
        let refused = kring.ask(words).ends_with(7);
        assert_eq!(refused.json()["error"]["code"], code, "{words:?}");
        refused.one_line_of_advice();
    }
    let long = json!({ "people": [sam], "at": "2026-11-12T10:00:00", "note": "x".repeat(100_001) });
    let refused = kring.tell(&["conversation", "add"], &long.to_string()).ends_with(7);
    assert_eq!(refused.json()["error"]["code"], "invalid.tooLong");
    let longest = json!({ "people": [sam], "at": "2026-11-12T10:00:00", "note": "ë".repeat(100_000) });
    kring.tell(&["conversation", "add"], &longest.to_string()).ends_with(0);
}

#[test]
fn what_can_be_two_moments_is_asked_with_both_as_they_can_be_written() {
    let (kring, network, [sam]) = with_people(["Sam"]);
    let add = |at: &str| {
        let new = ["meeting", "add", "--network", &network, "--title", "Avond", "--at", at];
        kring.ask(&new)
    };
    let refused = add("vrijdag half een 's nachts").ends_with(7);
    assert_eq!(refused.json()["error"]["code"], "date.ambiguous");
    let advice = refused.one_line_of_advice();
    let offered: Vec<&str> = advice.split('"').filter(|words| words.ends_with("00:30")).collect();
    assert_eq!(offered.len(), 2, "{advice}");
    let moments: Vec<String> = offered
        .iter()
        .map(|words| add(words).ends_with(0).json()["at"].as_str().unwrap().to_owned())
        .collect();
    assert!(moments[0] < moments[1] && moments.iter().all(|at| at.ends_with("T00:30:00")), "{moments:?}");

    let refused = kring.ask(&["person", "edit", &sam, "--calls", "tot 8 uur"]).ends_with(7);
    let advice = refused.one_line_of_advice();
    assert!(advice.contains("tot 20:00") && advice.contains("tot 08:00"), "{advice}");
}

#[test]
fn hours_to_call_are_said_back_as_they_were_understood() {
    let (kring, _, [sam]) = with_people(["Sam"]);
    for (words, said) in [
        ("niet voor 9 en na 17 uur", "van 09:00 tot 17:00"),
        ("tussen 9 en 12 en tussen 14 en 17", "van 09:00 tot 12:00 en van 14:00 tot 17:00"),
        ("na 18 uur, weekend altijd", "vanaf 18:00; op zaterdag en zondag altijd"),
        ("niet op vrijdag van 22 tot 7", "niet op vrijdag van 22:00 tot 07:00"),
    ] {
        kring.ask(&["person", "edit", &sam, "--calls", words]).ends_with(0);
        let shown = kring.say(&["person", "show", &sam]).ends_with(0);
        assert!(shown.out.contains(said), "{words}: {}", shown.out);
        kring.ask(&["person", "edit", &sam, "--calls", said]).ends_with(0);
        let again = kring.say(&["person", "show", &sam]).ends_with(0);
        assert!(again.out.contains(said), "{said}: {}", again.out);
    }
}

#[test]
fn a_pause_keeps_out_of_invitations_unless_there_is_a_reason() {
    let (kring, network, [sam, yusuf]) = with_people(["Sam", "Yusuf Aydemir"]);
    let meeting =
        kring.add("meeting", &json!({ "network": network, "title": "Avond", "at": "2030-11-26T19:30" }));
    let paused = kring.ask(&["person", "pause", &yusuf, "--until", "over 3 weken", "--words", "even rust"]);
    assert_eq!(paused.ends_with(0).json()["pause"]["words"], "even rust");
    let invite = |more: &[&str]| {
        let both = ["meeting", "invite", &meeting, "--person", &sam, "--person", &yusuf];
        kring.ask(&[&both[..], more].concat())
    };
    let refused = invite(&[]).ends_with(1);
    assert_eq!(refused.json()["error"]["code"], "boundary.crossed");
    assert!(refused.one_line_of_advice().contains("Yusuf Aydemir"), "{}", refused.err);
    assert!(refused.err.contains("--despite"), "{}", refused.err);

    let invited = invite(&["--leave-out"]).ends_with(0).json();
    assert_eq!(invited["invitations"].as_array().unwrap().len(), 1, "{invited}");
    assert_eq!(kring.ask(&["boundary", "list"]).ends_with(0).json(), json!([]));
    invite(&["--despite", "Hij vroeg er zelf naar"]).ends_with(0);
    let page = kring.ask(&["person", "page", &yusuf]).ends_with(0).json();
    assert_eq!(page["crossings"][0]["reason"], "Hij vroeg er zelf naar", "{page}");
    let crossing = page["crossings"][0]["id"].as_str().unwrap();
    assert!(kring.ask(&["audit", "list", "--limit", "3"]).ends_with(0).out.contains(crossing));
    let said = kring.say(&["boundary", "list"]).ends_with(0);
    assert!(said.out.contains("op pauze tot"), "{}", said.out);

    kring.ask(&["person", "pause", &yusuf, "--end"]).ends_with(0);
    assert_eq!(
        kring.ask(&["boundary", "check", "invite", "--person", &yusuf]).ends_with(0).json(),
        json!([])
    );
}

#[test]
fn who_does_not_want_to_be_on_lists_is_on_none_without_a_reason() {
    let (kring, _, [sam]) = with_people(["Sam"]);
    kring.ask(&["person", "edit", &sam, "--no-shared-lists", "yes", "--calls", "niet bellen"]).ends_with(0);
    let out = kring.home().path().join("mensen.csv");
    let out = out.to_str().unwrap();
    let refused =
        kring.ask(&["export", "people", "--format", "csv", "--person", &sam, "--out", out]).ends_with(1);
    assert_eq!(refused.json()["error"]["code"], "boundary.crossed");
    assert!(!std::path::Path::new(out).exists(), "nothing left the vault");
    kring
        .ask(&[
            "export",
            "people",
            "--format",
            "csv",
            "--person",
            &sam,
            "--out",
            out,
            "--despite",
            "Vroeg er zelf om",
        ])
        .ends_with(0);
    assert!(std::path::Path::new(out).exists());
    let check = kring.ask(&["boundary", "check", "call", "--person", &sam]).ends_with(0).json();
    assert_eq!(check[0]["limits"], json!([{ "kind": "neverCall" }]), "{check}");
    let said = kring.say(&["person", "show", &sam]).ends_with(0);
    assert!(said.out.contains("Niet op gedeelde lijsten: ja"), "{}", said.out);
}

#[test]
fn who_wants_no_photo_at_a_meeting_is_known_before_it() {
    let (kring, network, [sam, lina, mei, _]) = with_people(["Sam", "Lina", "Mei", "Niet uitgenodigd"]);
    kring.ask(&["person", "edit", &sam, "--no-photos", "yes"]).ends_with(0);
    kring.ask(&["person", "edit", &lina, "--ask-before-sharing", "yes"]).ends_with(0);
    kring.ask(&["person", "edit", "niet uitgenodigd", "--no-photos", "yes"]).ends_with(0);
    let meeting = json!({ "network": network, "title": "Avond over licht", "at": "2099-11-26T19:30:00" });
    let meeting = kring.add("meeting", &meeting);
    let nobody = kring.ask(&["boundary", "check", "photo", "--meeting", &meeting]).ends_with(0).json();
    assert_eq!(nobody, json!([]));
    for person in [&sam, &lina, &mei] {
        kring.ask(&["meeting", "invite", &meeting, "--person", person]).ends_with(0);
    }
    let told = kring.ask(&["boundary", "check", "photo", "--meeting", "avond"]).ends_with(0).json();
    assert_eq!(names(&told), ["Sam", "Lina"], "{told}");
    let limits = |row: usize| told[row]["limits"][0]["kind"].clone();
    assert_eq!((limits(0), limits(1)), (json!("noPhotos"), json!("askBeforeSharing")));
    let said = kring.say(&["boundary", "check", "photo", "--meeting", "avond"]).ends_with(0);
    assert!(said.out.contains("niet op de foto") && !said.out.contains("Mei"), "{}", said.out);
    let nothing = kring.ask(&["boundary", "check", "photo"]).ends_with(7);
    assert_eq!(nothing.json()["error"]["code"], "invalid.required");
    kring.ask(&["boundary", "check", "photo", "--meeting", "middag"]).ends_with(8);
}

#[test]
fn what_they_bring_and_get_comes_along_with_a_conversation() {
    let (kring, network, [sam, lina]) = with_people(["Sam", "Lina"]);
    let talk = ["conversation", "add", "--person", &sam, "--network", &network, "--note", "Over huiswerk"];
    let more = ["--brings", "vertalen", "--gets", "ruimte voor huiswerkhulp", "--brings", "Vertalen"];
    kring.ask(&[&talk[..], &more[..]].concat()).ends_with(0);
    let seats = kring.ask(&["membership", "list", "--person", &sam]).ends_with(0).json();
    assert_eq!(
        (&seats[0]["brings"], &seats[0]["gets"]),
        (&json!(["vertalen"]), &json!(["ruimte voor huiswerkhulp"]))
    );
    let both = json!({
        "people": [sam, lina], "at": "2026-11-12T10:00:00", "contributions": [{ "way": "brings", "text": "koken" }]
    });
    let refused = kring.tell(&["conversation", "add"], &both.to_string()).ends_with(7);
    assert_eq!(refused.json()["error"]["code"], "invalid.required", "of two people it must be said who");
    let one = json!({
        "people": [lina], "at": "2026-11-12T10:00:00", "contributions": [{ "way": "brings", "text": "koken" }]
    });
    let lines = [json!({ "verb": "conversation add", "input": one }), json!({ "verb": "undo" })];
    kring.tell(&["batch", "-"], &lines.map(|line| line.to_string()).join("\n")).ends_with(0);
    let seats = kring.ask(&["membership", "list", "--person", &lina]).ends_with(0).json();
    assert_eq!(seats[0]["brings"], json!([]), "one conversation, one undo");
}

#[test]
fn promises_that_are_due_are_listed_ours_first() {
    let (kring, _, [sam]) = with_people(["Sam"]);
    let promise = |text: &str, side: &str, due: &str| {
        kring.add("promise", &json!({ "text": text, "side": side, "due": due, "people": [sam] }))
    };
    promise("Van hen", "theirs", "2020-01-01");
    let ours = promise("Van ons", "ours", "2020-02-01");
    promise("Later", "ours", "2199-01-01");
    let texts = |rows: &Value| -> Vec<String> {
        let text = |row: &Value| row["promise"]["text"].as_str().unwrap().to_owned();
        rows.as_array().unwrap().iter().map(text).collect()
    };
    let due = kring.ask(&["promise", "due"]).ends_with(0).json();
    assert_eq!(texts(&due), ["Van ons", "Van hen"]);
    assert!(due[0]["daysLate"].as_i64() > Some(0), "{due}");
    kring.ask(&["promise", "done", &ours]).ends_with(0);
    assert_eq!(texts(&kring.ask(&["promise", "due"]).ends_with(0).json()), ["Van hen"]);
}
