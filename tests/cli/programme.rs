//! The programme of a network by the command line: moved, cancelled, printed, and what a reason is for.

use kring_tests::kring::Kring;
use kring_tests::pdf;
use serde_json::json;

#[test]
#[cfg_attr(windows, ignore = "reads PDF files with poppler and qpdf")]
fn a_meeting_that_moved_is_told_where_it_was_to_be_on_screen_and_on_paper() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let meeting =
        json!({ "network": network, "title": "Avond", "at": "2026-03-05T19:30:00", "place": "De Steiger" });
    let meeting = kring.add("meeting", &meeting);
    let off = json!({ "network": network, "title": "Wandeling", "at": "2026-06-04T14:00:00" });
    let off = kring.add("meeting", &off);
    kring
        .say(&["meeting", "edit", &meeting, "--at", "2026-04-02 19:30", "--reason", "de zaal was bezet"])
        .ends_with(0);
    kring.say(&["meeting", "edit", &off, "--stage", "cancelled"]).ends_with(0);
    kring.say(&["meeting", "explain", &off, "1", "--reason", "te warm"]).ends_with(0);
    kring.say(&["meeting", "explain", &off, "2", "--reason", "te warm"]).ends_with(8);

    let year = ["programme", "--network", &network, "--year", "2026"];
    let json = kring.ask(&year).ends_with(0).json();
    let kinds: Vec<_> =
        json["rows"].as_array().unwrap().iter().map(|row| row["what"]["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["moved", "meeting", "meeting"], "{json}");
    let said = kring.say(&year).ends_with(0).out;
    for words in [
        "5 mrt. 2026  Avond (Bijeenkomst, verplaatst)",
        "Gaat naar do 2 april 2026, 19:30",
        "De zaal was bezet.",
        "gaat niet door",
        "Te warm.",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let file = kring.home().path().join("jaar.pdf");
    let out = file.to_str().unwrap();
    kring.say(&["report", "programme", "--network", &network, "--year", "2026", "--out", out]).ends_with(0);
    pdf::is_whole(&file);
    let text = pdf::text(&file).split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "Jaarprogramma",
        "Maart",
        "April",
        "Bijeenkomst, verplaatst",
        "Gaat naar do 2 april 2026",
        "Te warm.",
    ] {
        assert!(text.contains(words), "{words}: {text}");
    }
    kring.say(&["undo"]).ends_with(0);
    let said = kring.say(&year).ends_with(0).out;
    assert!(!said.contains("Te warm"), "{said}");
}

#[test]
fn a_year_out_of_range_is_refused_and_an_empty_one_says_so() {
    let kring = Kring::with_vault();
    let network = kring.add_network();
    let ask = |year: &str| kring.ask(&["programme", "--network", &network, "--year", year]);
    assert_eq!(ask("12").ends_with(7).json()["error"]["code"], "invalid.outOfRange");
    let said = kring.say(&["programme", "--network", &network, "--year", "2031"]).ends_with(0).out;
    assert!(said.contains("Voor dit jaar heeft nog niets een dag."), "{said}");
}
