//! What became of a theme: in figures, in one sentence, and of each thing that was brought in.

use kring_core::promises::Side;
use kring_core::reports::{ThemeFigures, ThemeReport, ThemeReportInput};

use crate::sheet::{Block, Cell, Fact, Paper, Sheet, Text, name};

use super::Document;
use super::common::{self, Content};
use super::input::came;

impl Document for ThemeReport {
    fn sheet(&self, _level: usize) -> Sheet {
        let mut paper = Paper::new(self.head.language);
        let subtitle = days(&mut paper, self);
        let lead = paper.text(self.about.trim());
        let mut blocks = vec![Block::Facts { facts: facts(&mut paper, self) }];
        blocks.extend(if matches!(self.figures, ThemeFigures::Exact { .. }) {
            brought_in(&mut paper, self)
        } else {
            answers(&mut paper, &self.answers)
        });
        let content = Content {
            document: "doc-theme-report",
            left_out_heading: "doc-left-out",
            subtitle,
            lead,
            blocks,
        };
        common::sheet(paper, &self.head, &self.left_out, content)
    }
}

/// The days it is about.
fn days(paper: &mut Paper, report: &ThemeReport) -> Text {
    let texts = paper.texts;
    let until = texts.date(report.until.unwrap_or(report.head.made_on));
    let words = match report.from {
        Some(from) => texts.with("doc-period", &[("from", texts.date(from).into()), ("until", until.into())]),
        None => texts.with("doc-input-until", &[("date", until.into())]),
    };
    paper.text(words)
}

/// How often, from whom, what came of it, and where it stood on the agenda.
fn facts(paper: &mut Paper, report: &ThemeReport) -> Vec<Fact> {
    let texts = paper.texts;
    let [counts, answered] = figures(paper, report.figures);
    let came_of = report.answer.as_ref().map_or_else(
        || texts.get("doc-theme-nothing-yet"),
        |answer| {
            let values = [
                ("text", name(&common::sentence(&answer.text)).into()),
                ("date", texts.date(answer.on).into()),
            ];
            texts.with("doc-theme-answer", &values)
        },
    );
    let agendas = report.agendas.iter().map(|agenda| {
        let values = [("title", name(agenda.title.trim()).into()), ("date", texts.date(agenda.on).into())];
        texts.with("doc-theme-agenda", &values)
    });
    let agendas: Vec<String> = agendas.collect();
    [
        common::fact(paper, "doc-theme-brought-in", counts),
        common::fact(paper, "doc-theme-answers", answered),
        common::fact(paper, "doc-theme-agendas", agendas.join("\n")),
        common::fact(paper, "doc-theme-came-of-it", came_of),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How often it was brought in, and how much was answered and told back.
fn figures(paper: &Paper, figures: ThemeFigures) -> [String; 2] {
    let texts = paper.texts;
    match figures {
        ThemeFigures::Exact { theirs, ours, answered, told } => {
            let sides = [("all", (theirs + ours).into()), ("theirs", theirs.into()), ("ours", ours.into())];
            let done = [("answered", answered.into()), ("told", told.into())];
            [texts.with("doc-theme-counts", &sides), texts.with("doc-theme-answered", &done)]
        }
        ThemeFigures::Rough { counted: None, .. } => [texts.get("doc-theme-not-counted"), String::new()],
        ThemeFigures::Rough { theirs, answered, told, counted: Some(days) } => {
            let done = [
                ("answered", common::rough(paper, answered).into()),
                ("told", common::rough(paper, told).into()),
            ];
            let theirs = [
                ("theirs", common::rough(paper, theirs).into()),
                ("since", u32::from(days.from.is_some()).into()),
                ("from", days.from.map(|from| texts.date(from)).unwrap_or_default().into()),
                ("date", texts.date(days.until).into()),
            ];
            [texts.with("doc-theme-counts-rough", &theirs), texts.with("doc-theme-answered-rough", &done)]
        }
    }
}

/// What was said, with what was done with it.
fn brought_in(paper: &mut Paper, report: &ThemeReport) -> Vec<Block> {
    let heading = common::heading(paper, "doc-theme-inputs");
    if report.inputs.is_empty() {
        let of_some_days = report.from.is_some() || report.until.is_some();
        let nothing = if of_some_days { "doc-theme-empty-days" } else { "doc-theme-empty" };
        return vec![heading, common::quiet(paper.own(nothing))];
    }
    let columns = vec![
        common::words_column(paper, "doc-theme-said", 1),
        common::words_column(paper, "doc-input-done", 1),
    ];
    let rows = report.inputs.iter().map(|one| row(paper, one)).collect();
    vec![heading, Block::Table { caption: Text::default(), columns, rows }]
}

/// What was done, each answer once.
fn answers(paper: &mut Paper, answers: &[String]) -> Vec<Block> {
    let said: Vec<String> = answers.iter().map(|text| common::sentence(text)).collect();
    common::bullet_section(paper, "doc-input-done", &said)
}

/// What was said, with from whom, how and when below; what was done with it, with when that was told below.
fn row(paper: &mut Paper, one: &ThemeReportInput) -> Vec<Cell> {
    let texts = paper.texts;
    let side = if one.side == Side::Ours { "ours" } else { "theirs" };
    let from = [
        ("side", side.into()),
        ("named", u32::from(!one.said_by.is_empty()).into()),
        ("name", name(&one.said_by).into()),
    ];
    let below = [came(paper, one.way, one.on), texts.with("doc-theme-from", &from)];
    let (done, told) = if one.answer.trim().is_empty() {
        (texts.get("doc-theme-no-answer"), String::new())
    } else {
        let told = one.told_on.map(|on| texts.with("doc-input-told-on", &[("date", texts.date(on).into())]));
        (common::sentence(&one.answer), told.unwrap_or_default())
    };
    let said = Cell { text: paper.text(&one.words), below: paper.text(below.join("\n")), side: None };
    vec![said, Cell { text: paper.text(done), below: paper.text(told), side: None }]
}
