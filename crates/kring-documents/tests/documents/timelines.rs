//! The printed timeline of a person.

use crate::typesetter::{preview, render};
use jiff::civil::date;
use kring_core::agreements::{AcknowledgedHow, AgreementAbout};
use kring_core::classification::Classification;
use kring_core::contributions::ContributionWay;
use kring_core::pages::{NamedAs, TimelineEntry};
use kring_core::preparations::PreparationState;
use kring_core::record::Id;
use kring_core::reports::ReportFormat::Pdf;

use crate::people::{talk, timeline};
use crate::readers::{Printed, unwrapped};

#[test]
fn a_timeline_says_when_and_what_and_that_something_was_said_in_confidence() {
    let Some(text) = Printed::new(&render(&timeline(), Pdf).expect("a timeline")).text() else { return };
    let text = unwrapped(&text);
    for words in [
        "1 januari 2026 tot en met 27 november 2026",
        "2 gesprekken en 0 bijeenkomsten.",
        "12 nov. 2026",
        "Koffie, De Steiger, met 1 ander",
        "In vertrouwen besproken.",
        "*Jan* #import",
        "1 gesprek: in vertrouwen besproken.",
    ] {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
    assert!(!text.contains("Lina"), "the others who were there are named: {text}");
}

#[test]
fn a_timeline_says_what_somebody_said_yes_to_and_what_they_brought() {
    let mut report = timeline();
    let yes = |outdated: bool| TimelineEntry::Acknowledged {
        id: Id::make(),
        date: date(2026, 11, 3),
        agreement: Id::make(),
        about: AgreementAbout::Photos,
        subject: String::new(),
        text: "Foto's delen we alleen na een ja.".to_owned(),
        outdated,
        how: AcknowledgedHow::Paper,
        network_name: "Havenkwartier".to_owned(),
    };
    let brought = |hidden: bool| TimelineEntry::Contributed {
        id: Id::make(),
        date: date(2026, 11, 4),
        way: ContributionWay::Brings,
        text: if hidden { String::new() } else { "Soep".to_owned() },
        network_name: "Havenkwartier".to_owned(),
        classification: Classification::Internal,
        hidden,
    };
    let closed = TimelineEntry::Prepared {
        id: Id::make(),
        date: date(2026, 11, 5),
        title: String::new(),
        meeting: Id::make(),
        state: PreparationState::Done,
        classification: Classification::Confidential,
        hidden: true,
    };
    report.entries = vec![yes(false), yes(true), brought(false), brought(true), closed];
    let Some(text) = Printed::new(&render(&report, Pdf).expect("a timeline")).text() else { return };
    let text = unwrapped(&text);
    for words in [
        "Zei ja op een werkafspraak van Havenkwartier, op papier Foto",
        "op papier (er is een nieuwere tekst)",
        "Bracht voor Havenkwartier Soep",
        "Bracht voor Havenkwartier In vertrouwen besproken.",
        "Gesprek vooraf bij een bijeenkomst in vertrouwen",
    ] {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
}

#[test]
fn a_timeline_says_as_what_a_record_names_somebody_and_what_came_of_it() {
    let mut report = timeline();
    let named = |role: NamedAs, hidden: bool| TimelineEntry::Named {
        id: Id::make(),
        date: date(2026, 11, 5),
        role,
        text: if hidden { String::new() } else { "Meer licht".to_owned() },
        more: if hidden { String::new() } else { "Vijf lampen".to_owned() },
        place: if hidden { String::new() } else { "Havenkwartier".to_owned() },
        meeting: (role == NamedAs::LedItem).then(Id::make),
        due: (role == NamedAs::MadePledge).then(|| date(2026, 12, 1)),
        classification: Classification::Confidential,
        hidden,
    };
    report.entries = vec![
        named(NamedAs::BroughtIn, false),
        named(NamedAs::MadePledge, false),
        named(NamedAs::LedItem, true),
        named(NamedAs::TakesPart, false),
    ];
    let Some(text) = Printed::new(&render(&report, Pdf).expect("a timeline")).text() else { return };
    let text = unwrapped(&text);
    for words in [
        "Bracht iets in bij Havenkwartier Meer licht Wat ermee is gedaan: Vijf lampen",
        "Zegde iets toe aan Havenkwartier Meer licht",
        "Leidde een agendapunt van een bijeenkomst in vertrouwen In vertrouwen besproken.",
        "Doet mee in Havenkwartier. De begindag is niet opgeschreven.",
    ] {
        assert!(text.contains(words), "{words:?} is not in: {text}");
    }
}

#[test]
fn a_long_history_goes_on_over_pages_with_its_head() {
    let mut report = timeline();
    report.entries =
        (0..60).map(|number| talk(&format!("Gesprek nummer {number}. {}", "woorden ".repeat(30)))).collect();
    report.entries[7] = talk(&"a b c ".repeat(2_000));
    let Some(text) = Printed::new(&render(&report, Pdf).expect("a timeline")).text() else { return };
    assert!(text.contains("Gesprek nummer 59"));
    assert!(text.matches("Wanneer").count() > 3, "the head of the table is not repeated");
    assert!(preview(&report).expect("pages").len() > 3);
}
