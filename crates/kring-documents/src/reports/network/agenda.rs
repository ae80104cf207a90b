//! From whom the items of the agenda came, per meeting.

use kring_core::reports::{MeetingFigures, NetworkReport};
use kring_texts::Value;

use super::super::common;
use super::super::numbering::{Numbering, numbered, row_of, table_caption};
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
        let bars: Vec<Bar> = meetings.iter().map(|meeting| (meeting.on, parts(meeting))).collect();
        blocks.extend(items_by_side(paper, numbering, &bars));
    }
    if report.cancelled_meetings > 0 {
        let values = [("count", report.cancelled_meetings.into())];
        blocks.push(common::paragraph(paper.text(paper.texts.with("doc-cancelled", &values))));
    }
    blocks
}

/// The day of a meeting with its items from members, from the municipality, and made together.
pub type Bar = (jiff::civil::Date, [u32; 3]);

/// A chart of the items of meetings with its table.
pub fn items_by_side(paper: &mut Paper, numbering: &mut Numbering, bars: &[Bar]) -> [Block; 2] {
    [chart(paper, numbering, bars), items_table(paper, numbering, bars)]
}

fn chart(paper: &mut Paper, numbering: &mut Numbering, bars: &[Bar]) -> Block {
    use kring_core::meetings::Origin::{Member, Municipality, Together};
    numbering.figures += 1;
    let texts = paper.texts;
    let shown = &bars[..bars.len().min(MOST_BARS)];
    let values: [(&str, Value); 2] = [("number", numbering.figures.into()), ("count", shown.len().into())];
    let id = if shown.len() < bars.len() { "doc-chart-caption-latest" } else { "doc-chart-caption" };
    Block::Chart {
        stripes: shown
            .iter()
            .map(|(on, parts)| Stripe { label: paper.text(texts.short_date(*on)), parts: *parts })
            .collect(),
        caption: paper.text(texts.with(id, &values)),
        legend: [Member, Municipality, Together].map(|origin| common::side(paper, origin)),
        alt: texts.get("doc-chart-alt"),
    }
}

fn items_table(paper: &mut Paper, numbering: &mut Numbering, bars: &[Bar]) -> Block {
    let mut columns = vec![common::words_column(paper, "doc-column-meeting", 3)];
    for id in ["doc-column-member", "doc-column-municipality", "doc-column-together", "doc-column-total"] {
        columns.push(common::number_column(paper, id, 2));
    }
    let row = |(on, parts): &Bar| {
        let numbers = parts.iter().copied().chain([parts.iter().sum()]);
        row_of(paper, paper.texts.date(*on), numbers)
    };
    let rows = bars.iter().map(row).collect();
    Block::Table { caption: table_caption(paper, numbering, "doc-chart-table"), columns, rows }
}
