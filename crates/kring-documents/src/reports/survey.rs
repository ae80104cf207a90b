//! A survey: what was answered, or a sheet to fill in until it is closed.

use kring_core::reports::{SurveyReport, SurveyReportQuestion};
use kring_core::surveys::SurveyForm;

use crate::sheet::{Block, Paper, Sheet};

use super::Document;
use super::common::{self, Content};

/// Lines to write an answer in own words on.
const LINES: u8 = 4;

impl Document for SurveyReport {
    fn sheet(&self, _level: usize) -> Sheet {
        let mut paper = Paper::new(self.head.language);
        let to_fill_in = self.sheets == 0;
        // Kring's own words have no place on a paper in another language.
        let explained = self.paper_language.is_none();
        let subtitle = paper.text(&self.intro);
        let lead = match (to_fill_in, explained) {
            (true, true) => paper.own("doc-survey-fill-in"),
            (true, false) => crate::sheet::Text::default(),
            (false, _) => {
                let count = [("count", self.sheets.into())];
                paper.text(paper.texts.with("doc-survey-sheets", &count))
            }
        };
        let mut blocks = Vec::new();
        for (number, question) in (1..).zip(&self.questions) {
            blocks.push(common::numbered_heading(&mut paper, number, &question.text));
            blocks.extend(if to_fill_in {
                to_ask(&mut paper, question, explained)
            } else {
                told(&mut paper, question)
            });
        }
        if !to_fill_in {
            let checked = [("checked", self.checked.into()), ("differed", self.differed.into())];
            let checked = paper.text(paper.texts.with("doc-survey-checked", &checked));
            blocks.push(common::quiet(checked));
        }
        let content =
            Content { document: "doc-survey", left_out_heading: "doc-left-out", subtitle, lead, blocks };
        common::sheet(paper, &self.head, &self.left_out, content)
    }
}

/// Boxes to tick, each with its number, or lines to write on.
fn to_ask(paper: &mut Paper, question: &SurveyReportQuestion, explained: bool) -> Vec<Block> {
    let how = match question.form {
        SurveyForm::One => "doc-survey-one",
        SurveyForm::More => "doc-survey-more",
        SurveyForm::Open => "doc-survey-open",
    };
    let block = match question.form {
        SurveyForm::Open => Block::Writing { lines: LINES },
        SurveyForm::One | SurveyForm::More => {
            let labels = question.answers.iter().map(|answer| paper.text(answer)).collect();
            Block::Boxes { labels }
        }
    };
    explained.then(|| common::quiet(paper.own(how))).into_iter().chain([block]).collect()
}

fn told(paper: &mut Paper, question: &SurveyReportQuestion) -> Vec<Block> {
    if !question.told {
        return vec![common::quiet(paper.own("survey-few"))];
    }
    if question.form == SurveyForm::Open {
        let items = question.words.iter().map(|words| paper.text(words)).collect();
        return vec![common::quiet(paper.own("evaluation-in-words")), Block::Bullets { items }];
    }
    let columns = vec![
        common::words_column(paper, "doc-column-answer", 3),
        common::number_column(paper, "doc-column-number", 2),
    ];
    let rows = question.answers.iter().zip(&question.counts);
    let rows: Vec<(String, String)> =
        rows.map(|(answer, count)| (answer.clone(), common::count(paper, *count))).collect();
    let rows =
        rows.into_iter().map(|(answer, count)| vec![paper.text(answer).into(), paper.text(count).into()]);
    vec![Block::Table { caption: crate::sheet::Text::default(), columns, rows: rows.collect() }]
}
