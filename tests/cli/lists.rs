//! Lists for other programs, by the command line.

use kring_tests::kring::Kring;
use serde_json::json;

fn table(kring: &Kring, list: &[&str]) -> String {
    let file = kring.home().path().join("lijst.csv");
    let out = ["--force", "--format", "csv", "--out", file.to_str().unwrap()];
    kring.say(&[&["export"], list, &out].concat()).ends_with(0);
    std::fs::read_to_string(&file).unwrap()
}

#[test]
fn each_list_is_a_table_without_confidence_and_without_who_is_not_to_be_on_lists() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let meeting = json!({ "network": network, "title": "Avond over licht", "at": "2026-01-20T19:30:00" });
    let meeting = kring.add("meeting", &meeting);
    let guest = |name: &str, limits: serde_json::Value| {
        let person = kring.add("person", &json!({ "name": name, "network": network, "limits": limits }));
        kring.say(&["meeting", "invite", &meeting, "--person", &person]).ends_with(0);
        person
    };
    let samira = guest("Samira Haddou", json!({}));
    let omar = guest("Omar Kaya", json!({ "noSharedLists": true }));
    for (text, grade) in [("=2+3", "internal"), ("De kraanvogel", "confidential")] {
        let promise = json!({ "text": text, "side": "theirs", "people": [samira, omar], "network": network,
                              "due": "2026-12-11", "classification": grade });
        kring.add("promise", &promise);
    }
    // Words that are nothing but the name of who is not to be on lists.
    let ours = json!({ "text": "De sleutel halen", "side": "ours", "holder": "omar kaya", "people": [samira],
                       "network": network, "due": "2026-12-11" });
    kring.add("promise", &ours);
    let goal = json!({ "network": network, "text": "Meer licht", "setOn": "2026-01-20" });
    kring.add("goal", &goal);

    let promises = table(&kring, &["promises"]);
    assert!(
        promises.contains("'=2+3;Van hen;Samira Haddou;") && promises.contains(";Te doen;"),
        "{promises}"
    );
    assert!(!promises.contains("kraanvogel") && !promises.to_lowercase().contains("omar"), "{promises}");
    assert!(promises.contains("De sleutel halen"), "{promises}");
    let attendance = table(&kring, &["attendance", "--meeting", &meeting]);
    assert!(attendance.contains("Samira Haddou;Avond over licht;"), "{attendance}");
    assert!(!attendance.contains("Omar"), "{attendance}");
    assert!(table(&kring, &["goals"]).contains("Meer licht;"));
    for list in ["actions", "agreements", "decisions"] {
        assert_eq!(table(&kring, &[list]).lines().count(), 1, "{list}");
    }
    let exports = table(&kring, &["exports"]);
    assert_eq!(exports.lines().count(), 1 + 6, "{exports}");
    assert!(exports.contains(";export.attendance;;1;Intern;"), "{exports}");
    for format in ["xlsx", "ods"] {
        let file = kring.home().path().join(format!("lijst.{format}"));
        kring.say(&["export", "promises", "--out", file.to_str().unwrap()]).ends_with(0);
        assert!(std::fs::read(&file).unwrap().starts_with(b"PK"), "{format}");
    }
    let open = kring.home().path().join("open.csv");
    let open = ["export", "promises", "--classification", "public", "--out", open.to_str().unwrap()];
    kring.ask(&open).ends_with(7);
}
