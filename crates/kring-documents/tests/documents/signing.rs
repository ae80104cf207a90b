//! What lies on the table at a meeting: the list to sign, the actions, the working agreements.

use crate::typesetter::render;
use jiff::civil::date;
use kring_core::agreements::AgreementAbout;
use kring_core::promises::{PromiseState, Side};
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::{
    ActionsReport, ActionsReportRow, AgreementsReport, AgreementsReportRow, AttendanceReport, LeftOut,
    LeftOutWhat, LeftOutWhy,
};

use crate::invented::head;
use crate::readers::{Printed, unwrapped};

/// The list of a meeting to which people of several scripts come.
pub fn attendance() -> AttendanceReport {
    AttendanceReport {
        head: head("Tweede avond van Havenkwartier"),
        at: date(2026, 11, 26).at(19, 30, 0, 0),
        ends: date(2026, 11, 26).at(21, 30, 0, 0),
        place: "Buurthuis De Boeg".to_owned(),
        people: ["Samira Haddou", "نور الهدى", "Oleksandra Шевченко", "Selam ሰላም"]
            .map(str::to_owned)
            .to_vec(),
        left_out: vec![LeftOut { what: LeftOutWhat::Names, count: None, why: LeftOutWhy::AskedNotTo }],
    }
}

/// Two actions to do, one of them late, one that was done and one that was let go.
pub fn actions() -> ActionsReport {
    let row = |text: &str, side, state, closed: Option<i8>| ActionsReportRow {
        text: text.to_owned(),
        side,
        people: if side == Side::Theirs { vec!["Samira Haddou".to_owned()] } else { Vec::new() },
        holder: if side == Side::Ours { "Beheer openbare ruimte".to_owned() } else { String::new() },
        due: Some(date(2026, 12, 4)),
        is_late: side == Side::Ours && state == PromiseState::Open,
        state,
        closed_on: closed.map(|day| date(2026, 11, day)),
        reason: if state == PromiseState::Dropped { "niemand kwam".to_owned() } else { String::new() },
        meeting: if side == Side::Ours { "Avond over licht".to_owned() } else { String::new() },
        on: Some(date(2026, 11, 12)),
    };
    ActionsReport {
        head: head("Havenkwartier"),
        since: date(2026, 8, 27),
        actions: vec![
            row("Een lamp in de bocht vragen.", Side::Ours, PromiseState::Open, None),
            row("De sleutel ophalen bij de school.", Side::Theirs, PromiseState::Open, None),
            row("De buren uitnodigen.", Side::Theirs, PromiseState::Done, Some(20)),
            row("De zaal op zondag openen.", Side::Ours, PromiseState::Dropped, Some(24)),
        ],
        left_out: vec![LeftOut { what: LeftOutWhat::Actions, count: Some(1), why: LeftOutWhy::InConfidence }],
    }
}

/// Two agreements, one with a subject of its own and a day to look at it again.
pub fn agreements() -> AgreementsReport {
    AgreementsReport {
        head: head("Havenkwartier"),
        agreements: vec![
            AgreementsReportRow {
                about: AgreementAbout::Confidentiality,
                subject: String::new(),
                text: "Wat hier wordt gezegd, blijft hier.".to_owned(),
                review_on: None,
            },
            AgreementsReportRow {
                about: AgreementAbout::Other,
                subject: "Eten en drinken".to_owned(),
                text: "We koken om de beurt.".to_owned(),
                review_on: Some(date(2027, 5, 1)),
            },
        ],
        left_out: Vec::new(),
    }
}

#[test]
fn the_list_to_sign_has_a_row_for_each_and_says_who_is_not_on_it() {
    let Some(text) = Printed::new(&render(&attendance(), Pdf).unwrap()).text() else { return };
    for words in [
        "Presentielijst",
        "donderdag 26 november 2026, 19:30 - 21:30 uur",
        "Buurthuis De Boeg",
        "Handtekening",
        "Samira Haddou",
        "Шевченко",
        "Namen van mensen: van wie niet op lijsten wil, of dat eerst gevraagd wil worden.",
    ] {
        assert!(unwrapped(&text).contains(words), "“{words}” is not in: {text}");
    }
}

#[test]
fn the_action_list_tells_who_does_what_by_when_and_what_came_of_it() {
    let Some(text) = Printed::new(&render(&actions(), Pdf).unwrap()).text() else { return };
    for words in [
        "Nog te doen",
        "Een lamp in de bocht vragen.",
        "had klaar moeten zijn op 4 december 2026",
        "afgesproken op 12 november 2026: Avond over licht",
        "Samira Haddou, uiterlijk 4 december 2026",
        "Gedaan op 20 november 2026.",
        "Losgelaten op 24 november 2026. Niemand kwam.",
    ] {
        assert!(unwrapped(&text).contains(words), "“{words}” is not in: {text}");
    }
}

#[test]
fn the_agreements_have_room_to_sign() {
    let Some(text) = Printed::new(&render(&agreements(), Pdf).unwrap()).text() else { return };
    for words in [
        "Vertrouwelijkheid",
        "Wat hier wordt gezegd, blijft hier.",
        "Eten en drinken",
        "We kijken er samen opnieuw naar op 1 mei 2027.",
        "Wie ja zegt",
        "Datum",
    ] {
        assert!(unwrapped(&text).contains(words), "“{words}” is not in: {text}");
    }
}
