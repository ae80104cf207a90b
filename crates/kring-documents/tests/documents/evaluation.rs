//! The evaluation of a meeting, with its results and as a sheet to fill in.

use crate::typesetter::render;
use jiff::civil::date;
use kring_core::evaluations::AnswerForm;
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::{Count, EvaluationReport, EvaluationReportQuestion};

use crate::invented;
use crate::readers::Printed;

pub fn results() -> EvaluationReport {
    let scale = EvaluationReportQuestion {
        text: "Voelde u zich welkom en vrij om te praten?".to_owned(),
        form: AnswerForm::Scale,
        told: true,
        scale: vec![Count::exact(0), Count::Withheld, Count::exact(5), Count::exact(6), Count::Withheld],
        middle: Some(4),
        open: Vec::new(),
    };
    let open = EvaluationReportQuestion {
        text: "Wat kan beter?".to_owned(),
        form: AnswerForm::Open,
        scale: Vec::new(),
        middle: None,
        open: vec!["Meer tijd om te praten".to_owned()],
        ..scale.clone()
    };
    let few = EvaluationReportQuestion { told: false, open: Vec::new(), ..open.clone() };
    EvaluationReport {
        head: invented::head("Tweede avond van Havenkwartier"),
        on: date(2026, 11, 26),
        sheets: 12,
        questions: vec![scale, open, few],
        left_out: Vec::new(),
    }
}

fn printed(report: &EvaluationReport) -> Option<String> {
    let text = Printed::new(&render(report, Pdf).expect("a document")).text()?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn results_say_the_middle_first_and_no_number_of_few() {
    let Some(text) = printed(&results()) else { return };
    for words in [
        "12 mensen vulden een briefje in, zonder naam.",
        "De helft of meer koos ‘Ja’ of hoger.",
        "Gaat wel 5",
        "Niet zo niet getoond",
        "In de woorden van een deelnemer:",
        "Meer tijd om te praten",
        "Te weinig antwoorden om te tonen.",
    ] {
        assert!(text.contains(words), "{words} is not in: {text}");
    }
}

#[test]
fn without_results_it_is_a_sheet_to_fill_in() {
    let mut report = results();
    report.sheets = 0;
    let Some(text) = printed(&report) else { return };
    assert!(
        text.contains("Hoe was deze bijeenkomst?") && text.contains("4 Ja") && text.contains("[ ]"),
        "{text}"
    );
    assert!(!text.contains("Meer tijd"), "{text}");
}
