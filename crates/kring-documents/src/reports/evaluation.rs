//! The evaluation of a meeting: what was answered, or a sheet to fill in as long as nothing may be told.

use kring_core::evaluations::AnswerForm;
use kring_core::reports::{EvaluationReport, EvaluationReportQuestion};

use crate::sheet::{Block, Cell, Column, Paper, Sheet, Text};

use super::Document;
use super::common::{self, Content};

/// The answers of the scale, from 1 on.
const ANSWERS: [&str; 5] = [
    "evaluation-scale-1",
    "evaluation-scale-2",
    "evaluation-scale-3",
    "evaluation-scale-4",
    "evaluation-scale-5",
];

/// Lines to write an answer in own words on.
const LINES: usize = 3;

impl Document for EvaluationReport {
    fn sheet(&self, _level: usize) -> Sheet {
        let mut paper = Paper::new(self.head.language);
        let to_fill_in = self.sheets == 0;
        let lead = if to_fill_in {
            paper.own("evaluation-pass-lead")
        } else {
            let count = [("count", self.sheets.into())];
            paper.text(paper.texts.with("doc-evaluation-sheets", &count))
        };
        let mut blocks = Vec::new();
        for (number, question) in (1..).zip(&self.questions) {
            blocks.push(common::numbered_heading(&mut paper, number, &question.text));
            blocks.extend(if to_fill_in {
                fill_in(&mut paper, question)
            } else {
                told(&mut paper, question)
            });
        }
        let content = Content {
            document: if to_fill_in { "evaluation-pass-title" } else { "doc-evaluation" },
            left_out_heading: "doc-left-out",
            subtitle: paper.text(paper.texts.full_date(self.on)),
            lead,
            blocks,
        };
        common::sheet(paper, &self.head, &self.left_out, content)
    }
}

/// Boxes, or lines to write on.
fn fill_in(paper: &mut Paper, question: &EvaluationReportQuestion) -> Vec<Block> {
    match question.form {
        AnswerForm::Open => vec![Block::Sign { labels: vec![Text::default(); LINES] }],
        AnswerForm::Scale => {
            let columns: Vec<Column> =
                (1..).zip(ANSWERS).map(|(number, id)| box_of(paper, number, id)).collect();
            let empty: Vec<Cell> = ANSWERS.iter().map(|_| paper.text("[    ]").into()).collect();
            vec![Block::Table { caption: Text::default(), columns, rows: vec![empty] }]
        }
    }
}

fn box_of(paper: &mut Paper, number: u32, id: &str) -> Column {
    let label = format!("{number} {}", paper.texts.get(id));
    Column { label: paper.text(label), align: crate::sheet::Align::Start, share: 1 }
}

fn told(paper: &mut Paper, question: &EvaluationReportQuestion) -> Vec<Block> {
    if !question.told {
        return vec![common::quiet(paper.own("evaluation-few"))];
    }
    if question.form == AnswerForm::Open {
        let items = question.open.iter().map(|words| paper.text(words)).collect();
        return vec![common::quiet(paper.own("evaluation-in-words")), Block::Bullets { items }];
    }
    let columns = vec![
        common::words_column(paper, "doc-column-answer", 3),
        common::number_column(paper, "doc-column-number", 2),
    ];
    let rows = ANSWERS.iter().zip(&question.scale).rev();
    let rows: Vec<(String, String)> =
        rows.map(|(id, count)| (paper.texts.get(id), common::count(paper, *count))).collect();
    let rows = rows.into_iter().map(|(id, count)| vec![paper.text(id).into(), paper.text(count).into()]);
    let table = Block::Table { caption: Text::default(), columns, rows: rows.collect() };
    let middle = question.middle.and_then(|middle| ANSWERS.get(middle as usize - 1)).map(|id| {
        let answer = [("answer", paper.texts.get(id).into())];
        common::paragraph(paper.text(paper.texts.with("evaluation-middle", &answer)))
    });
    middle.into_iter().chain([table]).collect()
}
