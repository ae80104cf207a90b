//! Before and after a visit by the command line: the timeline, the visit page, and talks before a meeting.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::json;

/// A vault with a meeting in Dutch, somebody who asked for a talk beforehand, and a talk in confidence with them.
fn prepared() -> (Kring, String, String) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add(
        "person",
        &json!({
            "name": "ሰላም ተስፋይ", "network": network, "languages": [{ "tag": "ti" }, { "tag": "nl", "speaks": "some" }],
            "preferences": { "talkBefore": true }, "boundaries": ["Niet bellen op vrijdag"]
        }),
    );
    let talk = |note: &str, grade: &str| {
        let talk =
            json!({ "people": [person], "at": "2026-11-12T10:00", "note": note, "classification": grade });
        kring.add("conversation", &talk);
    };
    talk("Over de drukke bocht.", "internal");
    talk("De kraanvogel vliegt uit.", "confidential");
    let meeting = json!({ "network": network, "title": "Avond over licht", "at": "2099-11-26T19:30:00" });
    let meeting = kring.add("meeting", &meeting);
    kring.say(&["meeting", "invite", &meeting, "--person", &person]).ends_with(0);
    kring.say(&["agenda", "add", &meeting, "--title", "Lampen", "--origin", "municipality"]).ends_with(0);
    (kring, person, meeting)
}

#[test]
fn a_talk_beforehand_is_planned_held_carried_to_the_agenda_and_heard_back() {
    let (kring, _, meeting) = prepared();
    let languages = kring.ask(&["meeting", "languages", &meeting]).ends_with(0).json();
    assert!(languages.get("spoken").is_none() && languages["unknown"] == false, "{languages}");
    assert_eq!(languages["needs"][0]["why"], json!(["askedTalk", "littleOfRoom"]), "{languages}");
    let said = kring.say(&["preparation", "plan", &meeting]).ends_with(0);
    assert!(said.out.contains("1 gesprek vooraf gepland"), "{}", said.out);
    let list = kring.ask(&["preparation", "list", "--pending"]).ends_with(0).json();
    let id = list[0]["id"].as_str().unwrap();
    assert_eq!(list[0]["themes"], json!(["Lampen"]));
    kring.say(&["preparation", "edit", id, "--wish", "Een lamp in de bocht"]).ends_with(0);
    kring.say(&["preparation", "done", id]).ends_with(0);
    kring.say(&["preparation", "carry", id, "2", "unnamed"]).ends_with(8);
    kring.say(&["preparation", "carry", id, "1", "unnamed"]).ends_with(0);
    let shown = kring.ask(&["meeting", "show", &meeting]).ends_with(0).json();
    let item = &shown["agenda"][1];
    assert_eq!(
        (&item["title"], &item["raisedBy"]),
        (&json!("Een lamp in de bocht"), &json!(null)),
        "{shown}"
    );
    let twice = kring.ask(&["preparation", "carry", id, "1", "named"]).ends_with(7).json();
    assert_eq!(twice["error"]["code"], "invalid.duplicate");

    kring.say(&["meeting", "close", &meeting]).ends_with(0);
    let words = "De lamp komt in het voorjaar.";
    kring.say(&["preparation", "hear", id, "--words", words, "--as-meant", "yes"]).ends_with(0);
    let heard = kring.ask(&["preparation", "show", id]).ends_with(0).json();
    assert_eq!(
        (&heard["takesAlong"]["words"], &heard["takesAlong"]["asMeant"]),
        (&json!(words), &json!(true))
    );
    assert!(kring.say(&["preparation", "list"]).ends_with(0).out.contains("Avond over licht"));
}

#[test]
fn a_talk_beforehand_stands_in_today_while_it_asks_for_something_and_is_found_by_its_words() {
    let (kring, person, meeting) = prepared();
    let asked = || kring.ask(&["today"]).ends_with(0).json()["preparations"].clone();
    assert_eq!(asked(), json!([]));
    kring.say(&["preparation", "plan", &meeting]).ends_with(0);
    let id = kring.ask(&["preparation", "list"]).ends_with(0).json()[0]["id"].as_str().unwrap().to_owned();
    kring.say(&["preparation", "edit", &id, "--wish", "Een lantaarn bij de speeltuin"]).ends_with(0);
    let rows = asked();
    assert_eq!(rows.as_array().map(Vec::len), Some(1), "{rows}");
    assert_eq!(
        (&rows[0]["preparation"]["id"], &rows[0]["person"]["id"], &rows[0]["step"]),
        (&json!(id), &json!(person), &json!("talk")),
        "{rows}"
    );
    let said = kring.say(&["today"]).ends_with(0);
    assert!(said.out.contains("Avond over licht") && said.out.contains("ሰላም ተስፋይ"), "{}", said.out);

    let found = kring.ask(&["search", "lantaarn speeltuin"]).ends_with(0).json();
    assert_eq!(found.as_array().map(Vec::len), Some(1), "{found}");
    assert_eq!((&found[0]["kind"], &found[0]["id"]), (&json!("preparation"), &json!(id)), "{found}");
    assert!(kring.say(&["search", "lantaarn"]).ends_with(0).out.contains("ሰላም ተስፋይ"));
    assert_eq!(kring.ask(&["search", "lantaarnpaal"]).ends_with(0).json(), json!([]));

    kring.say(&["preparation", "cancel", &id]).ends_with(0);
    assert_eq!(asked(), json!([]), "what does not go on asks for nothing");
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn a_timeline_hides_what_was_said_in_confidence_until_it_is_asked_for() {
    let (kring, person, _) = prepared();
    let plain = kring.say(&["person", "timeline", &person, "--kind", "conversation"]).ends_with(0);
    assert!(plain.out.contains("drukke bocht") && !plain.out.contains("kraanvogel"), "{}", plain.out);
    let all =
        kring.ask(&["person", "timeline", &person, "--confidential", "--text", "kraanvogel"]).ends_with(0);
    assert_eq!(all.json()["total"], 1);
    assert!(all.out.contains("kraanvogel"));
    let none = kring.ask(&["person", "timeline", &person, "--kind", "religion"]).ends_with(7);
    assert_eq!(none.json()["error"]["code"], "invalid.value");

    let file = kring.home().path().join("tijdlijn.pdf");
    let out = file.to_str().unwrap();
    kring.say(&["report", "timeline", "--person", &person, "--out", out]).ends_with(0);
    pdf::is_whole(&file);
    let text = pdf::text(&file);
    assert!(text.contains("drukke bocht") && !text.contains("kraanvogel"), "{text}");
    assert!(
        text.contains("1 gesprek: in vertrouwen besproken")
            && text.contains("Voor wie (rubricering): Intern"),
        "{text}"
    );
    let secret = all.json()["entries"][0]["id"].as_str().unwrap()[..8].to_owned();
    let chosen = [
        "report",
        "timeline",
        "--person",
        &person,
        "--out",
        out,
        "--force",
        "--include-confidential",
        &secret,
    ];
    kring.say(&chosen).ends_with(0);
    let text = pdf::text(&file);
    assert!(text.contains("kraanvogel") && text.contains("Voor wie (rubricering): Vertrouwelijk"), "{text}");
    let log = kring.ask(&["audit", "list", "--limit", "9"]).ends_with(0).json();
    let export = log.as_array().unwrap().iter().find(|entry| entry["operation"] != "vault.unlock").unwrap();
    assert_eq!((&export["operation"], &export["records"][0]), (&json!("export.timeline"), &json!(person)));
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn the_page_before_a_visit_is_on_the_screen_or_on_one_sheet() {
    let (kring, person, _) = prepared();
    let page = kring.ask(&["person", "visit-page", &person]).ends_with(0).json();
    assert_eq!(page["greetings"][0]["words"], "ሰላም", "{page}");
    assert!(!page.to_string().contains("kraanvogel"), "{page}");
    let file = kring.home().path().join("bezoek.pdf");
    kring.say(&["person", "visit-page", &person, "--out", file.to_str().unwrap()]).ends_with(0);
    pdf::is_whole(&file);
    let text = pdf::text(&file);
    for words in
        ["Niet bellen op vrijdag", "se-LAAM", "Over de drukke bocht.", "Avond over licht", "Pagina 1 van 1"]
    {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
    let log = kring.ask(&["audit", "list", "--limit", "9"]).ends_with(0).json();
    assert!(log.as_array().unwrap().iter().any(|entry| entry["operation"] == "export.visit"), "{log}");
}
