//! What lies on the table at a meeting, by the command line: the list to sign, the actions, the working agreements.

use std::path::PathBuf;

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::json;

/// A report, saved and read back.
fn printed(kring: &Kring, report: &[&str]) -> String {
    let file: PathBuf = kring.home().path().join(format!("{}.pdf", report.join("")));
    let out = ["--force", "--out", file.to_str().unwrap()];
    kring.ask(&[&["report"], report, &out].concat()).ends_with(0);
    pdf::is_whole(&file);
    pdf::text(&file).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn the_lists_of_a_meeting_name_who_may_be_named_and_hold_what_was_agreed_there() {
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
    guest("Omar Kaya", json!({ "noSharedLists": true }));
    guest("Lina Peters", json!({ "askBeforeSharing": true }));
    let away = guest("Bram Visser", json!({}));
    kring.say(&["meeting", "reply", &meeting, &away, "no"]).ends_with(0);

    let list = printed(&kring, &["attendance", "--meeting", &meeting]);
    assert!(list.contains("Samira Haddou") && list.contains("Handtekening"), "{list}");
    for name in ["Omar", "Kaya", "Lina", "Bram"] {
        assert!(!list.contains(name), "{name} is on the list: {list}");
    }
    assert!(list.contains("van wie niet op lijsten wil"), "{list}");

    kring.say(&["agenda", "add", &meeting, "--title", "Lampen"]).ends_with(0);
    let action = ["minutes", "action", &meeting, "1", "--text", "De buren uitnodigen"];
    kring.say(&[&action[..], &["--side", "theirs", "--person", &samira]].concat()).ends_with(0);
    let promise = json!({ "text": "Zomaar bellen", "side": "ours", "people": [samira], "network": network });
    kring.add("promise", &promise);
    let actions = printed(&kring, &["actions", "--network", &network]);
    assert!(actions.contains("De buren uitnodigen") && actions.contains("Samira Haddou"), "{actions}");
    assert!(!actions.contains("Zomaar bellen"), "a promise of no meeting is on the list: {actions}");
    let shared = printed(&kring, &["actions", "--network", &network, "--for-sharing"]);
    assert!(shared.contains("De buren uitnodigen") && !shared.contains("Samira"), "{shared}");

    let none = printed(&kring, &["agreements", "--network", &network]);
    assert!(none.contains("Er zijn nog geen werkafspraken"), "{none}");
    let kept = json!({ "network": network, "about": "confidentiality", "text": "Wat hier gezegd wordt blijft hier" });
    kring.add("agreement", &kept);
    let agreements = printed(&kring, &["agreements", "--network", &network]);
    for words in ["Vertrouwelijkheid", "Wat hier gezegd wordt blijft hier", "Wie ja zegt"] {
        assert!(agreements.contains(words), "{words} is not in {agreements}");
    }
}
