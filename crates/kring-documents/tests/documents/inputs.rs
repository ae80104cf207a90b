//! What became of the input of a person, on paper.

use jiff::civil::date;
use kring_core::inputs::InputWay;
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::{InputOutcome, InputReport, LeftOut, LeftOutWhat, LeftOutWhy};
use kring_documents::render;

use crate::invented::head;
use crate::readers::Printed;

/// One thing that was answered and told, and one that waits.
pub fn input() -> InputReport {
    let answered = InputOutcome {
        on: date(2026, 9, 9),
        way: InputWay::Conversation,
        words: "Mijn dochter fietst om, want achter de sporthal zie je niks.".to_owned(),
        themes: vec!["Licht op het fietspad".to_owned(), "School".to_owned()],
        answer: "er komen twee lampen".to_owned(),
        told_on: Some(date(2026, 10, 1)),
    };
    let waiting = InputOutcome {
        way: InputWay::OpenDiscussion,
        words: "Zet *bovenaan* wat ik moet #doen.".to_owned(),
        themes: Vec::new(),
        answer: String::new(),
        told_on: None,
        ..answered.clone()
    };
    InputReport {
        head: head("Samira Haddou"),
        inputs: vec![answered, waiting],
        left_out: vec![LeftOut { what: LeftOutWhat::Inputs, count: Some(1), why: LeftOutWhy::InConfidence }],
    }
}

#[test]
fn it_says_what_was_said_and_what_was_done_with_it() {
    let Some(text) = Printed::new(&render(&input(), Pdf).expect("a report")).text() else { return };
    for said in [
        "Wat er met jouw inbreng gebeurde",
        "achter de sporthal zie je niks",
        "gesprek, 9 september 2026",
        "Licht op het fietspad en School",
        "Er komen twee lampen.",
        "Verteld op 1 oktober 2026",
        "#doen",
        "Nog niets opgeschreven",
        "1 keer inbreng",
    ] {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(said), "{said}: {words}");
    }
}
