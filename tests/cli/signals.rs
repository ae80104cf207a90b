//! Signals: concerns, and what became of them, by the command line.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::json;

fn one_person() -> (Kring, String) {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    (kring, network)
}

#[test]
fn a_signal_is_acknowledged_passed_on_answered_and_asked_about() {
    let (kring, network) = one_person();
    let lamp = ["signal", "add", "--network", &network, "--text", "De lamp bij de school is stuk"];
    let of_sam = ["--raised-by", "samira", "--received-on", "2026-01-10"];
    let said = kring.say(&[&lamp[..], &of_sam[..]].concat()).ends_with(0).out;
    assert!(said.contains("De lamp bij de school is stuk"), "{said}");
    let waiting = kring.say(&["signal", "list", "--state", "toAcknowledge"]).ends_with(0).out;
    assert!(
        waiting.contains("10 januari 2026")
            && waiting.contains("nog niet bevestigd")
            && waiting.contains("Samira"),
        "{waiting}"
    );

    assert_eq!(
        kring.ask(&["signal", "ask", "lamp", "yes"]).ends_with(7).json()["error"]["code"],
        "invalid.required"
    );
    kring.say(&["signal", "acknowledge", "lamp", "--on", "2026-01-12"]).ends_with(0);
    kring.say(&["signal", "pass", "lamp", "--desk", "Openbare ruimte", "--case-number", "Z-17"]).ends_with(0);
    let shown = kring.say(&["signal", "show", "lamp"]).ends_with(0).out;
    assert!(shown.contains("Openbare ruimte") && shown.contains("Z-17"), "{shown}");
    kring.say(&["signal", "answer", "lamp", "--text", "Vrijdag komt er een nieuwe"]).ends_with(0);
    let asked = kring.ask(&["signal", "ask", "lamp", "no"]).ends_with(0).json();
    assert_eq!(
        (&asked["acknowledgedOn"], &asked["answered"]["asMeant"]),
        (&json!("2026-01-12"), &json!("no"))
    );
    assert_eq!(kring.ask(&["signal", "list", "--state", "closed"]).ends_with(0).json()[0]["id"], asked["id"]);

    let early = kring.ask(&["signal", "acknowledge", "lamp", "--on", "2026-01-01"]).ends_with(7).json();
    assert_eq!(early["error"]["code"], "invalid.outOfRange");
    kring.say(&["undo"]).ends_with(0);
    let open = kring.ask(&["signal", "show", "lamp"]).ends_with(0).json();
    assert_eq!(open["answered"]["asMeant"], "notAsked");
    kring.say(&["signal", "remove", "lamp"]).ends_with(0);
    assert_eq!(kring.ask(&["signal", "list"]).ends_with(0).json(), json!([]));
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn the_report_on_a_network_counts_signals_and_hides_few() {
    let (kring, network) = one_person();
    let report = |name: &str| {
        let file = kring.home().path().join(name);
        kring
            .say(&["report", "network", "--network", &network, "--out", file.to_str().unwrap()])
            .ends_with(0);
        pdf::text(&file)
    };
    for number in 0..5 {
        let about = format!("Kanarie {number} van Samira Haddou");
        kring.add("signal", &json!({ "network": network, "text": about, "receivedOn": "2026-01-10" }));
        let text = report(&format!("{number}.pdf"));
        let said = if number < 4 { "niet getoond" } else { "ongeveer 5" };
        assert!(text.contains("Signalen en zorgen") && text.contains(said), "{text}");
        assert!(!text.contains("Kanarie") && !text.contains("Samira"), "{text}");
    }
}
