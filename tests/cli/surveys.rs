//! Focus groups and surveys by the command line: flip charts, and sheets without a name that are counted together.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::json;

fn one_network() -> (Kring, String) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    (kring, network)
}

#[test]
fn flip_charts_become_input_of_their_session() {
    let (kring, network) = one_network();
    let one = ["focus-group", "add", "--network", &network, "--name", "Jongeren", "--groups", "2"];
    kring.say(&[&one[..], &["--participants", "9"]].concat()).ends_with(0);
    let flap = ["focus-group", "flap", "jongeren", "--group", "2", "--line", "Meer licht"];
    kring.say(&[&flap[..], &["--line", "Een bankje"]].concat()).ends_with(0);
    let refused = ["focus-group", "flap", "jongeren", "--group", "3", "--line", "Te veel"];
    assert_eq!(kring.ask(&refused).ends_with(7).json()["error"]["code"], "invalid.outOfRange");
    let input = kring.ask(&["input", "list", "--focus-group", "jongeren"]).ends_with(0).json();
    let words: Vec<_> = input.as_array().unwrap().iter().map(|one| one["words"].clone()).collect();
    assert_eq!(words, ["Meer licht", "Een bankje"]);
    assert_eq!((&input[0]["round"], &input[0]["source"]["group"]), (&json!("Jongeren"), &json!(2)));
    let said = kring.say(&["focus-group", "list"]).ends_with(0).out;
    assert!(said.contains("Deelnemers") && said.contains("Jongeren"), "{said}");
    kring.say(&["focus-group", "remove", "jongeren"]).ends_with(0);
    assert_eq!(kring.ask(&["input", "list"]).ends_with(0).json().as_array().map(Vec::len), Some(2));
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn a_survey_is_printed_typed_in_checked_closed_and_told() {
    let (kring, network) = one_network();
    kring.say(&["survey", "add", "--network", &network, "--title", "Schoolpad"]).ends_with(0);
    let ask = |more: &[&str]| {
        kring.say(&[&["survey", "question", "add", "schoolpad"][..], more].concat()).ends_with(0)
    };
    ask(&["--text", "Hoe komt u?", "--form", "one", "--answer", "Te voet", "--answer", "Met de fiets"]);
    ask(&["--text", "Waarover?", "--form", "more", "--answer", "Verkeer", "--answer", "Licht"]);
    let early = kring.ask(&["survey", "open", "schoolpad"]);
    assert_eq!(early.ends_with(7).json()["error"]["code"], "invalid.outOfRange");
    ask(&["--text", "Wat ziet u?", "--form", "open"]);
    kring.say(&["survey", "open", "schoolpad"]).ends_with(0);
    let translate = ["survey", "translate", "schoolpad", "--language", "pl"];
    for more in [
        &["--text", "Droga"][..],
        &["--question", "1", "--text", "Jak?", "--answer", "Pieszo", "--answer", "Rowerem"],
        &["--question", "2", "--text", "O czym?", "--answer", "Ruch", "--answer", "Światło"],
        &["--question", "3", "--text", "Co widać?"],
    ] {
        kring.say(&[&translate[..], more].concat()).ends_with(0);
    }
    let print = |name: &str, more: &[&str]| {
        let file = kring.home().path().join(name);
        let make = ["report", "survey", "--survey", "schoolpad", "--out", file.to_str().unwrap()];
        kring.ask(&[&make[..], more].concat()).ends_with(0);
        pdf::is_whole(&file);
        pdf::text(&file).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let blank = print("blad.pdf", &[]);
    assert!(blank.contains("Kruis één vakje aan.") && blank.contains("2 Met de fiets"), "{blank}");
    let polish = print("pools.pdf", &["--paper-language", "pl"]);
    assert!(polish.contains("Pieszo") && !polish.contains("Kruis"), "{polish}");

    let sheet = |verb: &[&str], one: &str, words: &str| {
        let (first, last) = (format!("1={one}"), format!("3={words}"));
        let answers = ["--answer", &first, "--answer", "2=1,2", "--answer", &last];
        kring.say(&[&["survey"][..], verb, &answers].concat())
    };
    let twice = kring.ask(&["survey", "answer", "schoolpad", "--answer", "1=1,2"]).ends_with(7).json();
    assert_eq!(twice["error"]["code"], "invalid.answer");
    assert!(twice["error"]["message"].as_str().is_some_and(|said| said.contains("vraag 1")), "{twice}");
    for number in 1..=5 {
        let said = sheet(&["answer", "schoolpad"], "1", "Kanarie").ends_with(0).out;
        assert!(said.contains(&format!("Lijst {number} bewaard")), "{said}");
    }
    let told = kring.say(&["survey", "results", "schoolpad"]).ends_with(0).out;
    assert!(!told.contains("Kanarie") && told.contains("5 lijsten ingetypt"), "{told}");
    assert_eq!(kring.ask(&["search", "Kanarie"]).ends_with(0).json(), json!([]), "no search finds an answer");
    let differs = sheet(&["check", "schoolpad", "3"], "2", "Kanarie").ends_with(0).out;
    assert!(differs.contains("Vraag 1: eerst 1, daarna 2") && !differs.contains("Kanarie"), "{differs}");
    assert_eq!(kring.ask(&["survey", "close", "schoolpad"]).json()["error"]["code"], "survey.undecided");
    kring.say(&["survey", "decide", "schoolpad", "3"]).ends_with(0);
    let told = kring.say(&["survey", "close", "schoolpad"]).ends_with(0).out;
    assert!(
        told.contains("Te voet: 5") && told.contains("1 lijst gecontroleerd, 2 vakjes verschilden"),
        "{told}"
    );
    assert!(told.contains("1. “Kanarie”"), "{told}");
    kring.say(&["survey", "input", "schoolpad", "3", "1"]).ends_with(0);
    let again = kring.ask(&["survey", "input", "schoolpad", "3", "1"]).ends_with(1).json();
    assert_eq!(again["error"]["code"], "conflict.taken");
    let results = print("uitslag.pdf", &[]);
    assert!(results.contains("Te voet 5") && results.contains("Kanarie"), "{results}");
}
