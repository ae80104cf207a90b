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

#[test]
fn a_series_is_planned_and_what_else_there_is_at_a_moment_is_told() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let meeting = json!({ "network": network, "title": "Avond", "at": "2027-02-11T19:30:00" });
    let meeting = kring.add("meeting", &meeting);
    kring.say(&["meeting", "series", "--id", &meeting, "--every", "2 weken", "--count", "3"]).ends_with(0);
    let series = kring.ask(&["meeting", "page", &meeting]).ends_with(0).json()["series"].clone();
    let dates: Vec<_> = series.as_array().unwrap().iter().map(|row| row["at"].clone()).collect();
    assert_eq!(dates, ["2027-02-25T19:30:00", "2027-03-11T19:30:00"]);
    let other = json!({ "network": network, "title": "Overleg", "at": "2027-02-11T21:00:00" });
    kring.add("meeting", &other);
    let told = kring.say(&["meeting", "conflicts", &meeting]).ends_with(0);
    assert!(told.out.contains("Overleg") && told.out.contains("Ramadan"), "{}", told.out);
    assert!(told.out.contains("kan een dag schelen"), "{}", told.out);
}

#[test]
fn what_was_not_reached_goes_to_the_next_meeting_in_the_language_of_the_answers() {
    let kring = Kring::with_vault();
    let first = planned(&kring);
    for title in ["Sleutel", "Lampen"] {
        kring.say(&["agenda", "add", &first, "--title", title, "--origin", "member"]).ends_with(0);
    }
    kring.say(&["minutes", "action", &first, "1", "--text", "Vragen", "--side", "ours"]).ends_with(0);
    let network = kring.ask(&["meeting", "show", &first]).ends_with(0).json()["network"].clone();
    let second =
        kring.add("meeting", &json!({ "network": network, "title": "Vervolg", "at": "2026-12-10T19:30:00" }));
    kring.say(&["meeting", "carry", "--from", &first, "--to", &second]).ends_with(0);
    let agenda = kring.ask(&["meeting", "show", &second]).ends_with(0).json()["agenda"].clone();
    let titles: Vec<_> = agenda.as_array().unwrap().iter().map(|item| item["title"].clone()).collect();
    assert_eq!(titles, ["Terug naar vorige keer: wat is er gedaan?", "Lampen"]);
    assert_eq!(agenda[0]["explanation"], "1 actie van de gemeente, 0 van leden");
    kring.say(&["meeting", "walk-in", &second, "Yusuf Nieuw"]).ends_with(0);
    kring
        .say(&["meeting", "attend", &second, "Yusuf", "yes", "--came", "20.05", "--left", "21:00"])
        .ends_with(0);
    let guest = kring.ask(&["meeting", "show", &second]).ends_with(0).json()["invitations"][0].clone();
    assert_eq!((&guest["cameAt"], &guest["leftAt"]), (&json!("20:05:00"), &json!("21:00:00")));
}

#[test]
fn who_asked_for_a_change_is_corrected_and_what_was_done_stays() {
    let kring = Kring::with_vault();
    let meeting = planned(&kring);
    let network = kring.ask(&["network", "list"]).ends_with(0).json()[0]["id"].clone();
    kring.add("person", &json!({ "name": "Lina Berg", "network": network }));
    kring.say(&["agenda", "share", &meeting]).ends_with(0);
    let add = ["agenda", "add", &meeting, "--title", "Verkeer", "--requested-by", "municipality"];
    kring.say(&[&add[..], &["--reason", "eerst de cijfers"]].concat()).ends_with(0);
    let correct = |number: &str, more: &[&str], exit: i32| {
        kring.ask(&[&["agenda", "correct", &meeting, number], more].concat()).ends_with(exit).json()
    };
    correct("2", &["--requested-by", "member", "--requester", "Lina"], 0);
    let lines = log(&kring, &meeting);
    let line = &lines[1];
    assert_eq!((&line["requestedBy"], &line["reason"]), (&json!("member"), &json!("eerst de cijfers")));
    assert_eq!((&line["what"]["kind"], &line["title"]), (&json!("added"), &json!("Verkeer")));
    assert!(line["requester"].is_string() && line["correctedAt"].is_string(), "{line}");
    let told = kring.say(&["agenda", "log", &meeting]).ends_with(0).out;
    assert!(told.contains("Lina Berg") && told.contains("leden"), "{told}");
    correct("2", &["--reason", ""], 0);
    assert_eq!(log(&kring, &meeting)[1]["reason"], "");
    // That the agenda was shared nobody asked for, and there is no third change.
    for number in ["1", "3"] {
        let refused = correct(number, &["--reason", "zomaar"], 8);
        assert_eq!(refused["error"]["code"], "notFound.part", "{number}");
    }
    assert_eq!(log(&kring, &meeting).len(), 2, "a correction is no change of its own");
}
