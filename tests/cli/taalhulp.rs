//! Hints about wording from the command line: no vault, nothing kept.

use std::fs;

use kring_tests::kring::Kring;
use serde_json::json;

#[test]
fn a_text_is_checked_without_a_vault() {
    let kring = Kring::without_vault();
    let note = "🙂 Ze kwam langs. Dat soort mensen komt toch niet.";
    let hints = kring.tell(&["taalhulp", "check", "-"], note).ends_with(0).json();
    let hint = &hints[0];
    assert_eq!(hint["kind"], "generalisation", "{hints}");
    let place = |name: &str| usize::try_from(hint[name].as_u64().unwrap()).unwrap();
    let there: String = note.chars().skip(place("start")).take(place("end") - place("start")).collect();
    assert_eq!(hint["text"], json!(there));
    assert!(!hint["why"].as_str().unwrap().is_empty() && !hint["suggestion"].as_str().unwrap().is_empty());
    assert!(!kring.vault().exists());
}

#[test]
fn each_language_has_its_own_rules_and_people_read_a_line_each() {
    let kring = Kring::without_vault();
    let file = kring.home().path().join("note.txt");
    fs::write(&file, "Those people never listen.\nHer account is NL91ABNA0417164300.").unwrap();
    let mut command = kring.bare_command();
    let out = command.args(["taalhulp", "check", "--lang", "en"]).arg(&file).output().unwrap();
    let out = String::from_utf8(out.stdout).unwrap();
    let lines: Vec<Vec<&str>> = out.lines().map(|line| line.split('\t').collect()).collect();
    assert_eq!(lines.len(), 2, "{out}");
    assert!(lines.iter().all(|line| line.len() == 5), "{out}");
    assert_eq!((lines[1][2], lines[1][3]), ("number", "NL91ABNA0417164300"));
}

#[test]
fn a_municipality_brings_its_own_rules() {
    let kring = Kring::without_vault();
    let rules = kring.home().path().join("rules.json");
    fs::write(&rules, r#"{ "rules": [ { "kind": "label", "find": ["havenrat*"] } ] }"#).unwrap();
    let asked = ["taalhulp", "check", "-", "--rules", rules.to_str().unwrap()];
    let hints = kring.tell(&asked, "Een havenrat.").ends_with(0).json();
    assert_eq!(hints[0]["kind"], "label");
    fs::write(&rules, "{").unwrap();
    let refused = kring.tell(&asked, "Een havenrat.").ends_with(7);
    assert_eq!(refused.json()["error"]["code"], "invalid.taalhulpRules");
    assert!(refused.err.contains("rules.json"), "{}", refused.err);
}
