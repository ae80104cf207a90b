//! An agenda to hand out.

mod changes;

use jiff::civil::DateTime;
use kring_core::meetings::Way;
use kring_core::reports::{AgendaReport, AgendaReportItem};

use crate::sheet::{Block, Cell, Paper, Sheet, Text, name};

use super::Document;
use super::common::{self, Content};

impl Document for AgendaReport {
    fn sheet(&self, _level: usize) -> Sheet {
        agenda(self)
    }
}

fn agenda(report: &AgendaReport) -> Sheet {
    let mut paper = Paper::new(report.head.language);
    let mut blocks = vec![facts(&mut paper, report)];
    blocks.push(common::heading(&mut paper, "doc-agenda-items"));
    blocks.push(items(&mut paper, &report.items));
    if !report.items.is_empty() {
        blocks.push(ending(&mut paper, report));
    }
    blocks.extend(common::bullet_section(&mut paper, "doc-charter", &report.charter));
    blocks.extend(changes::section(&mut paper, &report.changes));
    let content = Content {
        document: "doc-agenda",
        left_out_heading: "doc-left-out-agenda",
        subtitle: paper.text(paper.texts.full_date(report.at.date())),
        lead: lead(&mut paper, report),
        blocks,
    };
    common::sheet(paper, &report.head, &report.left_out, content)
}

fn lead(paper: &mut Paper, report: &AgendaReport) -> Text {
    let balance = report.balance;
    let all = balance.member.items + balance.municipality.items + balance.together.items;
    if all == 0 {
        return Text::default();
    }
    let values = [("members", balance.member.items.into()), ("all", all.into())];
    paper.text(paper.texts.with("doc-agenda-lead", &values))
}

fn facts(paper: &mut Paper, report: &AgendaReport) -> Block {
    let languages: Vec<String> = report.languages.iter().map(|tag| language_name(paper, tag)).collect();
    let when = when(paper, report.at, report.ends);
    let facts = [
        common::fact(paper, "doc-when", when),
        common::fact(paper, "doc-where", &report.place),
        common::fact(paper, "doc-theme", &report.theme),
        common::fact(paper, "doc-result", &report.intended_result),
        common::fact(paper, "doc-languages", common::list(paper, &languages)),
    ];
    Block::Facts { facts: facts.into_iter().flatten().collect() }
}

/// "donderdag 26 november 2026, 19:30 - 21:30 uur".
pub fn when(paper: &Paper, at: DateTime, until: DateTime) -> String {
    let texts = paper.texts;
    let values = [
        ("date", texts.full_date(at.date()).into()),
        ("from", texts.time(at.time()).into()),
        ("until", texts.time(until.time()).into()),
    ];
    texts.with("doc-when-value", &values)
}

/// When the agenda ends, and that this is later than the meeting, where it is.
fn ending(paper: &mut Paper, report: &AgendaReport) -> Block {
    let late = if report.agenda_ends > report.ends { "yes" } else { "no" };
    let values = [
        ("time", paper.texts.time(report.agenda_ends.time()).into()),
        ("late", late.into()),
        ("planned", paper.texts.time(report.ends.time()).into()),
    ];
    common::quiet(paper.text(paper.texts.with("doc-agenda-ends", &values)))
}

/// The language of a BCP 47 tag, by its first part.
fn language_name(paper: &Paper, tag: &str) -> String {
    let primary = tag.split('-').next().unwrap_or(tag).to_lowercase();
    paper.texts.with("doc-language-name", &[("tag", primary.into())])
}

fn items(paper: &mut Paper, items: &[AgendaReportItem]) -> Block {
    if items.is_empty() {
        return common::quiet(paper.own("doc-no-items"));
    }
    let columns = vec![
        common::words_column(paper, "doc-agenda-time", 0),
        common::words_column(paper, "doc-agenda-item", 8),
        common::words_column(paper, "doc-agenda-origin", 5),
        common::number_column(paper, "doc-agenda-minutes", 0),
    ];
    let rows = items.iter().map(|item| row(paper, item)).collect();
    Block::Table { caption: Text::default(), columns, rows }
}

fn row(paper: &mut Paper, item: &AgendaReportItem) -> Vec<Cell> {
    let texts = paper.texts;
    let title = item.title.clone().unwrap_or_else(|| texts.get("doc-item-confidential"));
    let title = [("number", item.number.into()), ("title", name(&title).into())];
    let mut explained = vec![item.explanation.trim().to_owned()];
    if !item.urgent_reason.trim().is_empty() {
        explained.push(texts.with("doc-urgent", &[("reason", name(&item.urgent_reason).into())]));
    }
    explained.extend(
        item.carried_from.map(|on| texts.with("doc-carried-from", &[("date", texts.date(on).into())])),
    );
    explained.extend(led(paper, item));
    explained.retain(|words| !words.is_empty());
    let mut from = Vec::new();
    from.extend(way_key(item.way).map(|way| texts.with("doc-way", &[("way", way.into())])));
    from.extend(item.raised_by.as_ref().map(|by| texts.with("doc-raised-by", &[("name", name(by).into())])));
    vec![
        paper.text(texts.time(item.begins)).into(),
        Cell {
            text: paper.text(texts.with("doc-item", &title)),
            below: paper.text(explained.join("\n")),
            side: None,
        },
        Cell {
            text: Text::default(),
            below: paper.text(from.join(", ")),
            side: Some(common::side(paper, item.origin)),
        },
        common::number(paper, item.planned_minutes.into()),
    ]
}

/// Who leads an item: the side, and the person where that may be said.
fn led(paper: &Paper, item: &AgendaReportItem) -> Option<String> {
    let side = item.led_by.map_or("none", common::origin_key);
    let leader = item.leader.as_deref().map(name);
    let named = if leader.is_some() { "yes" } else { "no" };
    let values =
        [("side", side.into()), ("named", named.into()), ("name", leader.clone().unwrap_or_default().into())];
    (item.led_by.is_some() || leader.is_some()).then(|| paper.texts.with("doc-led-by", &values))
}

/// A standing item needs no word.
fn way_key(way: Way) -> Option<&'static str> {
    match way {
        Way::Standing => None,
        Way::Conversation => Some("conversation"),
        Way::Preparation => Some("preparation"),
        Way::FocusGroup => Some("focusGroup"),
        Way::Survey => Some("survey"),
        Way::OpenDiscussion => Some("openDiscussion"),
        Way::Signal => Some("signal"),
        Way::Urgent => Some("urgent"),
    }
}
