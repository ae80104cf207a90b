//! What became of the input of one person.

use jiff::civil::Date;
use kring_core::inputs::InputWay;
use kring_core::reports::{InputOutcome, InputReport};

use crate::sheet::{Block, Cell, Paper, Sheet, Text};

use super::Document;
use super::common::{self, Content};

impl Document for InputReport {
    fn sheet(&self, _level: usize) -> Sheet {
        input(self)
    }
}

fn input(report: &InputReport) -> Sheet {
    let mut paper = Paper::new(report.head.language);
    let until = [("date", paper.texts.date(report.head.made_on).into())];
    let subtitle = paper.text(paper.texts.with("doc-input-until", &until));
    let lead = paper.own("doc-input-lead");
    let block = if report.inputs.is_empty() {
        common::quiet(paper.own("doc-input-empty"))
    } else {
        let columns = vec![
            common::words_column(&mut paper, "doc-input-said", 1),
            common::words_column(&mut paper, "doc-input-done", 1),
        ];
        let rows = report.inputs.iter().map(|one| row(&mut paper, one)).collect();
        Block::Table { caption: Text::default(), columns, rows }
    };
    let content = Content {
        document: "doc-input",
        left_out_heading: "doc-left-out",
        subtitle,
        lead,
        blocks: vec![block],
    };
    common::sheet(paper, &report.head, &report.left_out, content)
}

/// What was said, with how and when below; what was done with it, with when that was told below.
fn row(paper: &mut Paper, one: &InputOutcome) -> Vec<Cell> {
    let texts = paper.texts;
    let mut below = vec![came(paper, one.way, one.on)];
    if !one.themes.is_empty() {
        let themes = common::list(paper, &one.themes);
        below.push(paper.texts.with("doc-input-themes", &[("themes", themes.into())]));
    }
    let (done, told) = if one.answer.trim().is_empty() {
        (paper.texts.get("doc-input-nothing-yet"), String::new())
    } else {
        let told =
            one.told_on.map(|on| paper.texts.with("doc-input-told-on", &[("date", texts.date(on).into())]));
        (common::sentence(&one.answer), told.unwrap_or_default())
    };
    let said = Cell { text: paper.text(&one.words), below: paper.text(below.join("\n")), side: None };
    vec![said, Cell { text: paper.text(done), below: paper.text(told), side: None }]
}

/// How something was brought in, and when.
pub fn came(paper: &Paper, way: InputWay, on: Date) -> String {
    let values = [("way", way_key(way).into()), ("date", paper.texts.date(on).into())];
    paper.texts.with("doc-input-came", &values)
}

fn way_key(way: InputWay) -> &'static str {
    match way {
        InputWay::Conversation => "conversation",
        InputWay::Preparation => "preparation",
        InputWay::FocusGroup => "focusGroup",
        InputWay::Survey => "survey",
        InputWay::OpenDiscussion => "openDiscussion",
        InputWay::Signal => "signal",
    }
}
