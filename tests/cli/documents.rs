//! Reports by the command line, read back with other programs.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::json;

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn minutes_become_a_pdf_in_which_names_are_data_and_confidence_is_kept() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "*Jan* #import \"x\"", "network": network }));
    let meeting = json!({ "network": network, "title": "Avond over licht", "at": "2026-11-26T19:30:00" });
    let meeting = kring.add("meeting", &meeting);
    kring.say(&["meeting", "invite", &meeting, "--person", &person]).ends_with(0);
    kring.say(&["meeting", "attend", &meeting, &person, "yes"]).ends_with(0);
    for title in ["Sleutel speelzaal", "Wat onder ons blijft"] {
        kring.say(&["agenda", "add", &meeting, "--title", title, "--origin", "member"]).ends_with(0);
    }
    let line = |item: &str, text: &str, more: &[&str]| {
        let arguments = [&["minutes", "add", &meeting, item, "--text", text][..], more].concat();
        kring.say(&arguments).ends_with(0);
    };
    line("1", "De sleutel ligt bij de school.", &["--kind", "decision"]);
    line("2", "De kraanvogel vliegt uit.", &["--classification", "confidential"]);
    kring.say(&["meeting", "close", &meeting]).ends_with(0);

    let file = kring.home().path().join("verslag.pdf");
    let out = file.to_str().unwrap();
    kring.ask(&["report", "minutes", "--meeting", &meeting, "--format", "pdf", "--out", out]).ends_with(0);
    pdf::is_whole(&file);
    let text = pdf::text(&file);
    assert!(text.contains("Avond over licht") && text.contains("De sleutel ligt bij de school."), "{text}");
    assert!(text.contains("*Jan* #import"), "{text}");
    assert!(!text.contains("kraanvogel"), "{text}");
    assert!(text.contains("In vertrouwen besproken"), "{text}");

    // A file that is there is not written over without asking for it.
    let again = kring.ask(&["report", "minutes", "--meeting", &meeting, "--format", "pdf", "--out", out]);
    assert_ne!(again.code, 0);
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn the_network_report_of_the_demo_names_nobody() {
    let kring = Kring::without_vault();
    let vault = kring.vault().to_str().unwrap().to_owned();
    kring.ask(&["demo", &vault, "--insecure-test-kdf", "--kdf-memory", "64"]).ends_with(0);
    let file = kring.home().path().join("netwerk.pdf");
    kring.ask(&["report", "network", "--format", "pdf", "--out", file.to_str().unwrap()]).ends_with(0);
    pdf::is_whole(&file);
    let text = pdf::text(&file);
    let people = kring.ask(&["person", "list"]).ends_with(0).json();
    for person in people.as_array().unwrap() {
        let name = person["name"].as_str().unwrap();
        assert!(!text.contains(name), "{name} stands in the network report");
    }
}

/// A version to share of the demo's last meeting, in whose notes people are named by their given names.
#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn minutes_to_share_are_made_when_every_name_was_decided_about() {
    let kring = Kring::without_vault();
    let vault = kring.vault().to_str().unwrap().to_owned();
    kring.ask(&["demo", &vault, "--insecure-test-kdf", "--kdf-memory", "64"]).ends_with(0);
    let meetings = kring.ask(&["meeting", "list"]).ends_with(0).json();
    let held = meetings.as_array().unwrap().iter().filter(|one| one["stage"] == "held");
    let last = held.max_by_key(|one| one["at"].as_str().unwrap().to_owned()).unwrap();
    let file = kring.home().path().join("delen.pdf");
    let minutes =
        ["report", "minutes", "--meeting", last["id"].as_str().unwrap(), "--for-sharing", "--force", "--out"];
    let minutes = [&minutes[..], &[file.to_str().unwrap()]].concat();

    let refused = kring.ask(&minutes);
    assert_eq!(refused.code, 1);
    assert!(!file.exists());
    let error = refused.json()["error"].clone();
    assert_eq!(error["code"], "names.undecided");
    let found = error["names"].as_array().unwrap();
    let words: Vec<&str> = found.iter().map(|one| one["words"].as_str().unwrap()).collect();
    for name in ["Selam", "Aylin", "Daan", "Viktoria"] {
        assert!(words.contains(&name), "{words:?}");
    }
    let told = kring.say(&minutes);
    assert_eq!(told.code, 1);
    assert!(told.out.contains("[Selam]") && told.out.contains("--replace-names"), "{}", told.out);

    kring.say(&[&minutes[..], &["--keep-names"]].concat()).ends_with(0);
    let text = pdf::text(&file);
    assert!(text.contains("Selam") && !text.contains("noemt niemand"), "{text}");

    let choices = kring.home().path().join("keuzes.json");
    let own = json!({"each": [{"finding": found[0]["id"], "decision": "replace", "words": "de buurvrouw"}]});
    std::fs::write(&choices, own.to_string()).unwrap();
    let decided = ["--replace-names", "--name-choices", choices.to_str().unwrap()];
    let made = kring.ask(&[&minutes[..], &decided].concat()).ends_with(0).json();
    assert!(
        made["names"].as_array().unwrap().iter().all(|one| one["outcome"]["kind"] == "replaced"),
        "{made}"
    );
    pdf::is_whole(&file);
    let text = pdf::text(&file);
    assert!(text.contains("dit document noemt niemand") && text.contains("de buurvrouw"), "{text}");
    let people = kring.ask(&["person", "list"]).ends_with(0).json();
    for person in people.as_array().unwrap() {
        for name in person["name"].as_str().unwrap().split(' ').filter(|name| *name != "de" && *name != "van")
        {
            let mut written = text.split(|sign: char| !sign.is_alphanumeric());
            assert!(!written.any(|word| word == name), "{name} stands in {text}");
        }
    }
}

#[test]
fn a_report_is_made_in_the_format_that_is_named_or_that_its_file_ends_in() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let report = |more: &[&str]| kring.ask(&[&["report", "decisions", "--network", &network], more].concat());
    let made = |name: &str, more: &[&str]| {
        let file = kring.home().path().join(name);
        report(&[&["--out", file.to_str().unwrap()], more].concat()).ends_with(0);
        std::fs::read(file).unwrap()
    };
    let holds = |bytes: &[u8], words: &str| bytes.windows(words.len()).any(|part| part == words.as_bytes());
    let odt = made("lijst.odt", &[]);
    assert!(odt.starts_with(b"PK") && holds(&odt, "application/vnd.oasis.opendocument.text"));
    let docx = made("lijst.DOCX", &[]);
    assert!(docx.starts_with(b"PK") && holds(&docx, "word/document.xml"));
    let html = String::from_utf8(made("lijst", &["--format", "html"])).unwrap();
    assert!(html.contains("Besluitenlijst") && !html.contains("<script"), "{html}");
    assert!(made("lijst", &["--force"]).starts_with(b"%PDF"), "without an ending it is a PDF");
    for (name, more) in [("lijst.xlsx", &[][..]), ("lijst.docx", &["--format", "odt"])] {
        let file = kring.home().path().join(name);
        report(&[&["--out", file.to_str().unwrap()], more].concat()).ends_with(2);
        assert!(!file.exists(), "{name} would not be what it says it is");
    }
    let file = kring.home().path().join("lijst.pdf");
    let wrong = report(&["--out", file.to_str().unwrap(), "--format", "xls"]);
    assert!(wrong.ends_with(2).err.contains("pdf, odt, docx, html"), "the formats there are were not said");
    assert!(!file.exists());
}
