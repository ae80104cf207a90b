//! The agenda of a meeting: what changes, what gives way, and what people are told of it.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::{Value, json};

fn planned(kring: &Kring) -> String {
    let network = kring.add_network();
    kring.add("meeting", &json!({ "network": network, "title": "Avond", "at": "2026-11-26T19:30:00" }))
}

fn log(kring: &Kring, meeting: &str) -> Vec<Value> {
    kring.ask(&["agenda", "log", meeting]).ends_with(0).json().as_array().unwrap().clone()
}

#[test]
fn something_urgent_makes_another_item_shorter_or_puts_it_aside() {
    let kring = Kring::with_vault();
    let meeting = planned(&kring);
    for title in ["Welkom", "Sleutel", "Lampen"] {
        kring.say(&["agenda", "add", &meeting, "--title", title, "--planned-minutes", "20"]).ends_with(0);
    }
    let urgent = ["--way", "urgent", "--urgent-reason", "Gisteravond", "--origin", "member"];
    let add = |title: &str, more: &[&str]| {
        let line =
            [&["agenda", "add", &meeting, "--title", title, "--planned-minutes", "15"], &urgent[..], more];
        kring.say(&line.concat())
    };
    add("Inbraak", &["--position", "2", "--gives-way", "3"]).ends_with(0);
    // An item goes by its number or its id, as everywhere.
    add("Brug", &["--gives-way", "Lampen", "--to-parking-lot"]).ends_with(8);
    add("Brug", &["--gives-way", "4", "--to-parking-lot"]).ends_with(0);
    let shown = kring.ask(&["meeting", "show", &meeting]).ends_with(0).json();
    let titles = |list: &str| -> Vec<(String, u64)> {
        let items = shown[list].as_array().unwrap().iter();
        items
            .map(|item| (item["title"].as_str().unwrap().into(), item["plannedMinutes"].as_u64().unwrap()))
            .collect()
    };
    let agenda = [("Welkom", 20), ("Inbraak", 15), ("Sleutel", 20), ("Brug", 15)];
    assert_eq!(titles("agenda"), agenda.map(|(title, minutes)| (title.to_owned(), minutes)));
    assert_eq!(titles("parkingLot"), [("Lampen".to_owned(), 5)]);
    let lines = log(&kring, &meeting);
    assert_eq!(lines.len(), 7);
    assert_eq!(lines[4]["what"], json!({ "kind": "minutesChanged", "from": 20, "to": 5 }));
    assert_eq!(lines[6]["madeRoomFor"], shown["agenda"][3]["id"]);
    kring.say(&["agenda", "bring-back", &meeting, "p1", "--position", "1"]).ends_with(0);
    let said = kring.say(&["agenda", "log", &meeting]).ends_with(0);
    let out = &said.out;
    assert!(out.contains("met spoed ingevoegd") && out.contains("teruggezet"), "{out}");
}

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn the_printed_agenda_tells_who_asked_for_what_and_when() {
    let kring = Kring::with_vault();
    let meeting = planned(&kring);
    kring.say(&["agenda", "add", &meeting, "--title", "Welkom", "--led-by", "municipality"]).ends_with(0);
    kring.say(&["agenda", "share", &meeting]).ends_with(0);
    let add = ["agenda", "add", &meeting, "--title", "Verkeer", "--origin", "member", "--way", "signal"];
    kring.say(&add).ends_with(0);
    let asked = ["--requested-by", "municipality", "--reason", "eerst de cijfers"];
    kring.say(&[&["agenda", "park", &meeting, "1"], &asked[..]].concat()).ends_with(0);
    let file = kring.home().path().join("agenda.pdf");
    kring.ask(&["report", "agenda", "--meeting", &meeting, "--out", file.to_str().unwrap()]).ends_with(0);
    pdf::is_whole(&file);
    let text = pdf::text(&file).split_whitespace().collect::<Vec<_>>().join(" ");
    for told in [
        "Toegevoegd op verzoek van leden,",
        ": Verkeer.",
        "Opzij gezet op verzoek van de gemeente,",
        "Reden: eerst de cijfers.",
        "uit een signaal",
        "We eindigen om 19:45 uur.",
    ] {
        assert!(text.contains(told), "{told}: {text}");
    }
}
