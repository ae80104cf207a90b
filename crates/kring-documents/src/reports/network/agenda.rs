//! From whom the items of the agenda came, per meeting.

use kring_core::reports::{MeetingFigures, NetworkReport};
use kring_texts::Value;

use super::super::common;
use super::{Numbering, numbered, row_of, table_caption};
use crate::sheet::{Block, Paper, Stripe};

/// A chart with more bars than this is no longer taken in at a glance; its table has all of them.
const MOST_BARS: usize = 10;

/// Items from members, from the municipality, and made together, over all meetings.
pub(super) fn all_items(meetings: &[MeetingFigures]) -> [u32; 3] {
    meetings.iter().map(parts).fold([0; 3], |sum, parts| [0, 1, 2].map(|side| sum[side] + parts[side]))
}

fn parts(meeting: &MeetingFigures) -> [u32; 3] {
    [meeting.member_items, meeting.municipality_items, meeting.together_items]
}

/// From whom the agenda came: a chart with its table.
pub(super) fn agenda(paper: &mut Paper, numbering: &mut Numbering, report: &NetworkReport) -> Vec<Block> {
    let mut blocks = vec![numbered(paper, numbering, "doc-section-agenda")];
    let meetings = &report.meetings;
    if meetings.is_empty() {
        blocks.push(common::paragraph(paper.own("doc-no-meetings")));
    } else {
        let [member, municipality, together] = all_items(meetings);
        let share =
            [("member", member.into()), ("municipality", municipality.into()), ("together", together.into())];
        blocks.push(common::paragraph(paper.text(paper.texts.with("doc-agenda-share", &share))));
        blocks.push(chart(paper, numbering, meetings));
        blocks.push(items_table(paper, numbering, meetings));
    }
    if report.cancelled_meetings > 0 {
        let values = [("count", report.cancelled_meetings.into())];
        blocks.push(common::paragraph(paper.text(paper.texts.with("doc-cancelled", &values))));
    }
    blocks
}

fn chart(paper: &mut Paper, numbering: &mut Numbering, meetings: &[MeetingFigures]) -> Block {
    use kring_core::meetings::Origin::{Member, Municipality, Together};
    numbering.figures += 1;
    let texts = paper.texts;
    let shown = &meetings[..meetings.len().min(MOST_BARS)];
    let values: [(&str, Value); 2] = [("number", numbering.figures.into()), ("count", shown.len().into())];
    let id = if shown.len() < meetings.len() { "doc-chart-caption-latest" } else { "doc-chart-caption" };
    Block::Chart {
        stripes: shown
            .iter()
            .map(|meeting| Stripe { label: paper.text(texts.short_date(meeting.on)), parts: parts(meeting) })
            .collect(),
        caption: paper.text(texts.with(id, &values)),
        legend: [Member, Municipality, Together].map(|origin| common::side(paper, origin)),
        alt: texts.get("doc-chart-alt"),
    }
}

fn items_table(paper: &mut Paper, numbering: &mut Numbering, meetings: &[MeetingFigures]) -> Block {
    let mut columns = vec![common::words_column(paper, "doc-column-meeting", 3)];
    for id in ["doc-column-member", "doc-column-municipality", "doc-column-together", "doc-column-total"] {
        columns.push(common::number_column(paper, id, 2));
    }
    let row = |meeting: &MeetingFigures| {
        let parts = parts(meeting);
        let numbers = parts.into_iter().chain([parts.iter().sum()]);
        row_of(paper, paper.texts.date(meeting.on), numbers)
    };
    let rows = meetings.iter().map(row).collect();
    Block::Table { caption: table_caption(paper, numbering, "doc-chart-table"), columns, rows }
}
