//! What became of the input of a person, on paper.

use crate::typesetter::render;
use jiff::civil::date;
use kring_core::inputs::InputWay;
use kring_core::promises::Side;
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::{
    InputOutcome, InputReport, LeftOut, LeftOutWhat, LeftOutWhy, ThemeFigures, ThemeReport,
    ThemeReportAgenda, ThemeReportInput,
};
use kring_core::themes::ThemeAnswer;

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

/// A theme with an answer, said twice, once by name.
pub fn theme() -> ThemeReport {
    let input = |said_by: &str, words: &str, answer: &str| ThemeReportInput {
        on: date(2026, 9, 9),
        way: InputWay::FocusGroup,
        side: Side::Theirs,
        said_by: said_by.to_owned(),
        words: words.to_owned(),
        answer: answer.to_owned(),
        told_on: (!answer.is_empty()).then(|| date(2026, 10, 1)),
    };
    ThemeReport {
        head: head("Licht op het fietspad"),
        from: None,
        until: None,
        about: "Tussen de sporthal en de kade".to_owned(),
        figures: ThemeFigures::Exact { theirs: 2, ours: 0, answered: 1, told: 1 },
        agendas: vec![ThemeReportAgenda { on: date(2026, 9, 24), title: "Tweede avond".to_owned() }],
        answer: Some(ThemeAnswer { on: date(2026, 9, 30), text: "er komen twee lampen".to_owned() }),
        inputs: vec![
            input("Samira Haddou", "Te *donker* bij de sporthal", "er komt een lamp"),
            input("", "Mijn kind fietst om", ""),
        ],
        answers: Vec::new(),
        left_out: Vec::new(),
    }
}

#[test]
fn a_theme_says_how_often_it_was_brought_in_and_what_was_done() {
    let Some(text) = Printed::new(&render(&theme(), Pdf).expect("a report")).text() else { return };
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "2 keer",
        "2 van leden",
        "Tweede avond, 24 september 2026",
        "Er komen twee lampen.",
        "Te *donker*",
        "Samira Haddou",
        "Verteld op 1 oktober 2026",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
}
