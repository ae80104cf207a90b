//! A survey, with its results and as a sheet to fill in.

use crate::typesetter::render;
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::{Count, SurveyReport, SurveyReportQuestion};
use kring_core::surveys::SurveyForm;

use crate::invented;
use crate::readers::Printed;

pub fn results() -> SurveyReport {
    let boxes = SurveyReportQuestion {
        text: "Waar moet het over gaan?".to_owned(),
        form: SurveyForm::More,
        answers: ["Verkeer bij school", "Licht"].map(str::to_owned).to_vec(),
        told: true,
        counts: vec![Count::exact(9), Count::FewerThanFive],
        words: Vec::new(),
    };
    let open = SurveyReportQuestion {
        text: "Wat wilt u zeggen?".to_owned(),
        form: SurveyForm::Open,
        answers: Vec::new(),
        counts: Vec::new(),
        words: vec!["Laat auto's om kwart over acht omrijden".to_owned()],
        ..boxes.clone()
    };
    let few =
        SurveyReportQuestion { text: "Nog iets?".to_owned(), told: false, words: Vec::new(), ..open.clone() };
    SurveyReport {
        head: invented::head("Het Schoolpad"),
        paper_language: None,
        intro: "Wij horen graag wat u vindt.".to_owned(),
        sheets: 9,
        checked: 3,
        differed: 1,
        questions: vec![boxes, open, few],
        left_out: Vec::new(),
    }
}

fn printed(report: &SurveyReport) -> Option<String> {
    let text = Printed::new(&render(report, Pdf).expect("a document")).text()?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn results_say_how_well_they_were_typed_and_no_number_of_few() {
    let Some(text) = printed(&results()) else { return };
    for words in [
        "9 mensen vulden een vragenlijst in, zonder naam.",
        "Verkeer bij school 9",
        "Licht minder dan 5",
        "Laat auto's om kwart over acht omrijden",
        "Te weinig antwoorden om te tonen.",
        "3 lijsten zijn twee keer ingetypt. Daarin verschilde 1 vakje.",
    ] {
        assert!(text.contains(words), "{words} is not in: {text}");
    }
}

#[test]
fn before_that_it_is_a_sheet_to_fill_in_with_numbered_boxes() {
    let mut report = results();
    report.sheets = 0;
    let Some(text) = printed(&report) else { return };
    for words in ["Een naam hoeft er niet op.", "Kruis aan wat past.", "1 Verkeer bij school", "2 Licht"] {
        assert!(text.contains(words), "{words} is not in: {text}");
    }
    assert!(!text.contains("omrijden"), "{text}");
}

#[test]
fn a_paper_in_another_language_has_no_word_of_how_to_fill_it_in_in_dutch() {
    let mut report = results();
    report.sheets = 0;
    report.paper_language = Some("ar".to_owned());
    report.questions[0].text = "ما الموضوع؟".to_owned();
    report.questions[0].answers = vec!["المرور".to_owned(), "الضوء".to_owned()];
    let Some(text) = printed(&report) else { return };
    assert!(!text.contains("Kruis") && !text.contains("Een naam"), "{text}");
    assert!(text.contains('1') && text.contains('2'), "{text}");
}
