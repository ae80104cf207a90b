//! The picture of equality by the command line: in sentences, as JSON, and on paper.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::{Value, json};

/// The example network.
fn demo() -> (Kring, String) {
    let kring = Kring::without_vault();
    let vault = kring.vault().to_str().unwrap().to_owned();
    kring.ask(&["demo", &vault, "--insecure-test-kdf", "--kdf-memory", "64"]).ends_with(0);
    let network = kring.ask(&["network", "list"]).ends_with(0).json()[0]["id"].as_str().unwrap().to_owned();
    (kring, network)
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn the_picture_is_said_in_sentences_and_printed_with_the_same_ones() {
    let (kring, network) = demo();
    let said = kring.say(&["equality", "--network", &network]).ends_with(0).out;
    for title in ["Van wie komt de agenda?", "Wie doet het werk?", "Wie zit er aan tafel?", "Wie komt er?"] {
        assert!(said.contains(title), "{said}");
    }
    assert!(!said.contains("equality-") && !said.contains("{$") && !said.contains("doc-"), "{said}");
    let file = kring.home().path().join("gelijk.pdf");
    kring.ask(&["report", "equality", "--out", file.to_str().unwrap()]).ends_with(0);
    pdf::is_whole(&file);
    let text = pdf::text(&file).split_whitespace().collect::<Vec<_>>().join(" ");
    let sentences = said.lines().filter(|line| line.starts_with("  ") && !line.contains("Probeer eens"));
    for sentence in sentences {
        assert!(text.contains(sentence.trim()), "{sentence} is not in {text}");
    }
    let people = kring.ask(&["person", "list"]).ends_with(0).json();
    for name in people.as_array().unwrap().iter().filter_map(|person| person["name"].as_str()) {
        assert!(!said.contains(name) && !text.contains(name), "{name}");
    }
}

#[test]
fn the_numbers_are_those_of_the_days_and_small_ones_are_not_said() {
    let (kring, network) = demo();
    let ask = |more: &[&str]| {
        let asked = [&["equality", "--network", &network][..], more].concat();
        kring.ask(&asked).ends_with(0).json()
    };
    let all = ask(&[]);
    let meetings = |picture: &Value| picture["attendance"]["meetings"].as_array().unwrap().len();
    assert!(meetings(&all) > 1);
    let last = all["attendance"]["meetings"][0]["on"].as_str().unwrap().to_owned();
    let one = ask(&["--from", &last]);
    assert_eq!(meetings(&one), 1);
    assert_eq!(one["period"]["from"], json!(last));
    for picture in [&all, &one] {
        for count in [&picture["tasks"]["theirs"], &picture["exchange"]["theirs"]["brought"]] {
            assert!(count["number"].as_u64().unwrap_or(0).is_multiple_of(5), "{count}");
        }
    }
    let turned = ["equality", "--network", &network, "--from", "2026-11-20", "--to", "2026-11-10"];
    assert_eq!(kring.ask(&turned).ends_with(7).json()["error"]["code"], "invalid.outOfRange");
}
