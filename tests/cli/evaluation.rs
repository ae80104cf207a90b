//! Evaluations by the command line: sheets without a name, counted from five on.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::json;

fn one_meeting() -> (Kring, String) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let meeting = json!({ "network": network, "title": "Avond over licht", "at": "2026-01-12T19:30:00", "stage": "held" });
    let meeting = kring.add("meeting", &meeting);
    (kring, meeting)
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn sheets_are_typed_in_counted_and_printed() {
    let (kring, meeting) = one_meeting();
    kring.say(&["evaluation", "add", "--meeting", &meeting]).ends_with(0);
    let print = |name: &str| {
        let file = kring.home().path().join(name);
        kring
            .ask(&["report", "evaluation", "--meeting", &meeting, "--out", file.to_str().unwrap()])
            .ends_with(0);
        pdf::is_whole(&file);
        pdf::text(&file).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let blank = print("blad.pdf");
    assert!(blank.contains("Voelde u zich welkom") && blank.contains("5 Ja, heel erg"), "{blank}");

    let evaluation = kring.ask(&["evaluation", "list"]).ends_with(0).json()[0].clone();
    assert_eq!(evaluation["questions"].as_array().map(Vec::len), Some(4));
    let id = evaluation["id"].as_str().unwrap();
    let sheet = |scale: &str, words: &str| {
        let (first, last) = (format!("1={scale}"), format!("4={words}"));
        kring.say(&["evaluation", "answer", id, "--answer", &first, "--answer", "2=3", "--answer", &last])
    };
    for number in 1..5 {
        sheet("4", "Koffie").ends_with(0);
        let refused = kring.ask(&["evaluation", "count", id]);
        assert_eq!(refused.json()["error"]["code"], "evaluation.sheetsNeeded", "{number}");
        let told = kring.say(&["evaluation", "results", id]).ends_with(0).out;
        assert!(!told.contains("Koffie") && !told.contains("Ja:"), "{told}");
    }
    assert!(sheet("5", "Thee").ends_with(0).out.contains("5 briefjes"));
    let told = kring.say(&["evaluation", "count", id]).ends_with(0).out;
    assert!(told.contains("Ja: 4") && told.contains("Ja, heel erg: 1") && told.contains("“Thee”"), "{told}");
    assert!(told.contains("5 briefjes geteld"), "{told}");
    let found = kring.ask(&["search", "Thee"]).ends_with(0).json();
    assert_eq!(found, json!([]), "no search finds an answer");
    let printed = print("uitslag.pdf");
    assert!(printed.contains("5 mensen vulden een briefje in") && printed.contains("Thee"), "{printed}");
    assert!(!printed.contains("Ja, heel erg 1"), "a number of one person is not for others: {printed}");
}

#[test]
fn a_sheet_with_a_box_too_many_is_refused_with_its_question() {
    let (kring, meeting) = one_meeting();
    kring
        .say(&[
            "evaluation",
            "add",
            "--meeting",
            &meeting,
            "--question",
            "Welkom?",
            "--question",
            "Duidelijk?",
            "--open",
            "Beter?",
        ])
        .ends_with(0);
    let id = kring.ask(&["evaluation", "list"]).ends_with(0).json()[0]["id"].as_str().unwrap().to_owned();
    for (answers, question, why) in [
        (["1=4", "1=5"], "1", "twee antwoorden"),
        (["1=4", "2=6"], "2", "van 1 tot en met 5"),
        (["1=4", "9=3"], "9", "geen vraag"),
        (["1=4", "2=goed"], "2", "niet om woorden"),
    ] {
        let typed = ["evaluation", "answer", &id, "--answer", answers[0], "--answer", answers[1]];
        let error = kring.ask(&typed).ends_with(7).json()["error"].clone();
        assert_eq!(error["code"], "invalid.answer", "{error}");
        let said = error["message"].as_str().unwrap();
        assert!(said.contains(&format!("raag {question}")) && said.contains(why), "{said}");
    }
    assert_eq!(kring.ask(&["evaluation", "show", &id]).ends_with(0).json()["waiting"], 0);
    kring
        .say(&["evaluation", "edit", &id, "--question", "A?", "--question", "B?", "--question", "C?"])
        .ends_with(0);
    kring.say(&["evaluation", "answer", &id, "--answer", "3=1"]).ends_with(0);
    let late =
        kring.ask(&["evaluation", "edit", &id, "--question", "A?", "--question", "B?", "--question", "D?"]);
    assert_eq!(late.json()["error"]["code"], "conflict.answered");
    kring.say(&["evaluation", "remove", &id]).ends_with(0);
    assert_eq!(kring.ask(&["evaluation", "list"]).ends_with(0).json(), json!([]));
}
