//! The page before a visit and the timeline of a person: what they say, and that the first is one sheet whatever comes.

use crate::typesetter::{preview, render};
use jiff::civil::{date, time};
use kring_core::boundaries::{CallTimes, Pause, QuietTime, WeekDay};
use kring_core::locale::Locale;
use kring_core::people::{ContactKind, ContactWay};
use kring_core::reports::ReportFormat::Pdf;

use crate::people::{talk, timeline, visit};
use crate::readers::{Printed, unwrapped};

#[test]
fn a_visit_says_what_to_heed_first_then_what_is_open_and_what_it_is_about() {
    let mut report = visit();
    let person = &mut report.page.person.content;
    person.pause = Some(Pause {
        since: date(2026, 11, 20),
        until: Some(date(2026, 12, 1)),
        words: "even op adem komen".to_owned(),
    });
    let friday = QuietTime { day: WeekDay::Friday, from: None, until: None };
    let wednesday = QuietTime { day: WeekDay::Wednesday, until: Some(time(18, 0, 0, 0)), ..friday };
    person.limits.calls =
        CallTimes { from: Some(time(17, 0, 0, 0)), quiet: vec![friday, wednesday], ..CallTimes::default() };
    person.limits.no_photos = true;
    let document = render(&report, Pdf).expect("a visit");
    let Some(text) = Printed::new(&document).text() else { return };
    let text = unwrapped(&text);
    let order = [
        "Zeg: mevrouw Haddou. Voorzitter, Bewonersvereniging De Kade.",
        "مرحبا",
        "Arabisch, klinkt als: MAR-ha-ba",
        "Vroeg om rust, tot dinsdag 1 december 2026. Even op adem komen.",
        "Niet bellen na 18:00 uur.",
        "Bellen mag vanaf 17:00. Niet bellen op vrijdag, op woensdag tot 18:00. Niet op de foto.",
        "Nederlands, een beetje Arabisch (wil een tolk).",
        "Wil bij een bijeenkomst een gesprek vooraf.",
        "Telefoon: 06-0000 0001, na vijven.",
        "Elke 6 weken, zo afgesproken. Weer aan de beurt: donderdag 24 december 2026.",
        "Wij: Antwoord over de lampen (2 dagen te laat)",
        "12 november 2026, Koffie, De Steiger, met 1 ander",
        "Over de lampen.",
        "Een veilige route naar school.",
        "19 nov. 2026: Een lijst met donkere plekken.",
        "Opent haar zaal.",
        "Wat niet op dit blad staat",
    ];
    let mut from = 0;
    for words in order {
        let place =
            text[from..].find(words).unwrap_or_else(|| panic!("{words:?} is not after {from}: {text}"));
        from += place;
    }
    assert!(text.contains("Pagina 1 van 1") && text.contains("Voor wie (rubricering): Intern"), "{text}");
}

#[test]
fn whatever_there_is_to_say_it_is_one_sheet_that_names_what_has_no_room() {
    let long = "Donaudampfschifffahrtsgesellschaft en nog veel meer woorden ".repeat(8);
    let mut report = visit();
    let person = &mut report.page.person.content;
    person.name = "Wolfeschlegelsteinhausenbergerdorff ".repeat(5);
    person.say.clone_from(&long);
    person.organisation_role = long.chars().take(200).collect();
    for list in [&mut person.interests, &mut person.skills, &mut person.needs, &mut person.boundaries] {
        *list = vec![long.clone(); 500];
    }
    person.contact_ways = vec![
        ContactWay {
            kind: ContactKind::Phone,
            value: long.clone(),
            hours: long.clone(),
            preferred: false
        };
        500
    ];
    person.preferences.hours.clone_from(&long);
    person.pause = Some(Pause { since: date(2026, 11, 20), until: None, words: long.clone() });
    person.limits.calls.quiet = vec![QuietTime { day: WeekDay::Monday, from: None, until: None }; 60];
    person.preferences.note.clone_from(&long);
    report.head.title.clone_from(&person.name);
    report.head.purpose.clone_from(&long);
    report.page.brought[0].contribution.content.text.clone_from(&long);
    report.page.brought = vec![report.page.brought[0].clone(); 5];
    report.page.brings = vec![long.clone(); 500];
    report.page.gets = vec![long.clone(); 500];
    report.page.promises = vec![report.page.promises[0].clone(); 40];
    for row in &mut report.page.promises {
        row.promise.content.text.clone_from(&long);
    }
    report.page.talks = vec![talk(&long.repeat(200)); 5];
    report.page.talks_total = 500;
    report.page.greetings = kring_core::greetings::all().to_vec();
    let printed = Printed::new(&render(&report, Pdf).expect("a visit"));
    let Some(text) = printed.text() else { return };
    let text = unwrapped(&text);
    assert!(text.contains("Pagina 1 van 1"), "{text}");
    for words in ["gesprekken: geen ruimte op deze ene bladzijde", "regels van het profiel: geen ruimte"] {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
    assert!(text.contains("Grenzen"), "what to heed went before less needed things: {text}");
    assert_eq!(preview(&report).expect("a page").len(), 1);
}

#[test]
fn every_greeting_can_be_printed() {
    let mut report = visit();
    // As many as stand on the page at once when there is room.
    for some in kring_core::greetings::all().chunks(3) {
        report.page.greetings = some.to_vec();
        let document = render(&report, Pdf).expect("a visit");
        let Some(text) = Printed::new(&document).text() else { return };
        assert!(!text.contains('\u{FFFD}'), "{some:?}");
        for greeting in some {
            assert!(text.contains(&greeting.words), "{} is not read back: {text}", greeting.words);
            assert!(
                !text.contains(&format!(" {}, klinkt", greeting.tag)),
                "{} has no name in Dutch",
                greeting.tag
            );
        }
    }
}

#[test]
fn nothing_known_yet_reads_well() {
    let mut report = visit();
    let name = report.page.person.content.name.clone();
    report.page.person.content = kring_core::people::Person { name, ..Default::default() };
    report.page.promises.clear();
    report.page.talks.clear();
    report.page.talks_total = 0;
    report.page.greetings.clear();
    report.page.organisation.clear();
    report.page.brings.clear();
    report.page.brought.clear();
    report.page.rhythm.last_contact = None;
    report.page.rhythm.rhythm = None;
    report.page.raised.clear();
    let Some(text) = Printed::new(&render(&report, Pdf).expect("a visit")).text() else { return };
    let text = unwrapped(&text);
    for words in [
        "Weet nog niet dat wij dit bewaren.",
        "Er staat niets open.",
        "Nog geen gesprek opgeschreven.",
        "Er is niets weggelaten.",
    ] {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
    for words in ["Waar het om gaat", "Even rust", "Hoe vaak", "Afgesproken"] {
        assert!(!text.contains(words), "{words:?} is in: {text}");
    }
}

#[test]
fn both_are_english_throughout_when_asked() {
    let (mut page, mut report) = (visit(), timeline());
    page.head.language = Locale::En;
    report.head.language = Locale::En;
    for document in [render(&page, Pdf).expect("a visit"), render(&report, Pdf).expect("a timeline")] {
        let Some(text) = Printed::new(&document).text() else { return };
        let text = unwrapped(&text);
        assert!(text.contains("For whom (classification): Internal") && text.contains("Coffee"), "{text}");
        for words in ["doc-", "rubricering", "Grenzen", "gesprek"] {
            assert!(!text.contains(words), "{words:?} is in: {text}");
        }
    }
}
