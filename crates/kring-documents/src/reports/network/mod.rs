//! The report on a network: numbers and agreements, no person.

mod agenda;
mod by_kind;
mod contributions;
mod goals;

use kring_core::counts::RoughCount;
use kring_core::pages::PromiseFigures;
use kring_core::reports::{MeetingFigures, NetworkReport, PerspectiveFigure};

use crate::sheet::{Block, Figure, Paper, Sheet, Text, name};

use super::Document;
use super::common::{self, Content};
use super::numbering::{Numbering, counts_of, numbered, row_of, table_caption};
pub use agenda::{Bar, items_by_side};
use agenda::{agenda, all_items};
use by_kind::by_kind;
use contributions::contributions;
use goals::goals;

impl Document for NetworkReport {
    fn sheet(&self, _level: usize) -> Sheet {
        network(self)
    }
}

fn network(report: &NetworkReport) -> Sheet {
    let mut paper = Paper::new(report.head.language);
    let mut numbering = Numbering::default();
    let counted = [("date", paper.texts.date(report.counted_on).into())];
    let counted = paper.text(paper.texts.with("doc-counted-on", &counted));
    let mut blocks = vec![figures(&mut paper, report), common::quiet(counted)];
    blocks.extend(purpose(&mut paper, &mut numbering, report));
    blocks.extend(goals(&mut paper, &mut numbering, report));
    blocks.extend(agenda(&mut paper, &mut numbering, report));
    blocks.extend(promises(&mut paper, &mut numbering, report));
    blocks.extend(contributions(&mut paper, &mut numbering, report));
    blocks.extend(by_kind(&mut paper, &mut numbering, report));
    blocks.extend(meetings(&mut paper, &mut numbering, &report.meetings));
    blocks.extend(perspectives(&mut paper, &mut numbering, &report.perspectives));
    blocks.extend(common::bullet_section(&mut paper, "doc-section-themes", &report.themes));
    blocks.extend(common::bullet_section(&mut paper, "doc-charter", &report.charter));
    let period = [
        ("from", paper.texts.date(report.period.from).into()),
        ("until", paper.texts.date(report.period.until).into()),
    ];
    let content = Content {
        document: "doc-network-report",
        left_out_heading: "doc-left-out",
        subtitle: paper.text(paper.texts.with("doc-period", &period)),
        lead: lead(&mut paper, report),
        blocks,
    };
    common::sheet(paper, &report.head, &report.left_out, content)
}

fn made(promises: PromiseFigures) -> u32 {
    promises.done + promises.open + promises.late
}

fn lead(paper: &mut Paper, report: &NetworkReport) -> Text {
    let items = all_items(&report.meetings);
    let from = [("members", items[0].into()), ("all", items.iter().sum::<u32>().into())];
    let ours = report.ours;
    let promises = [("made", made(ours).into()), ("kept", ours.done.into()), ("late", ours.late.into())];
    let items = paper.texts.with("doc-network-lead-items", &from);
    let promises = paper.texts.with("doc-network-lead-promises", &promises);
    paper.text(format!("{items} {promises}"))
}

fn figures(paper: &mut Paper, report: &NetworkReport) -> Block {
    let done = [("part", report.ours.done.into()), ("whole", made(report.ours).into())];
    let figures = [
        ("doc-figure-members", common::rough(paper, report.members)),
        ("doc-figure-meetings", report.meetings.len().to_string()),
        ("doc-figure-organisations", common::rough(paper, report.organisations)),
        ("doc-figure-promises", paper.texts.with("doc-figure-of", &done)),
    ];
    let figures =
        figures.into_iter().map(|(id, value)| Figure { label: paper.own(id), value: paper.text(value) });
    Block::Figures { figures: figures.collect() }
}

fn purpose(paper: &mut Paper, numbering: &mut Numbering, report: &NetworkReport) -> Vec<Block> {
    let mut blocks = vec![numbered(paper, numbering, "doc-section-purpose")];
    blocks.push(common::paragraph(paper.text(&report.head.purpose)));
    let informed = match (report.members, report.informed) {
        (RoughCount::None, _) => return blocks,
        (RoughCount::About { number: members }, RoughCount::About { number: informed })
            if members == informed =>
        {
            paper.texts.get("doc-informed-all")
        }
        (RoughCount::About { number: members }, RoughCount::About { number: informed }) => {
            let values = [("informed", informed.into()), ("members", members.into())];
            paper.texts.with("doc-informed", &values)
        }
        _ => paper.texts.get("doc-informed-hidden"),
    };
    blocks.push(common::paragraph(paper.text(informed)));
    blocks
}

fn promises(paper: &mut Paper, numbering: &mut Numbering, report: &NetworkReport) -> Vec<Block> {
    let (ours, theirs) = (report.ours, report.theirs);
    let mut blocks = vec![numbered(paper, numbering, "doc-section-promises")];
    let said = if made(ours) == 0 {
        paper.texts.get("doc-promises-none")
    } else {
        let values =
            [("made", made(ours).into()), ("done", ours.done.into()), ("onTime", ours.on_time.into())];
        paper.texts.with("doc-promises-kept", &values)
    };
    blocks.push(common::paragraph(paper.text(said)));
    let of_members = [theirs.done, theirs.on_time, theirs.open, theirs.late];
    if made(ours) == 0 && of_members.iter().all(|count| *count == RoughCount::None) {
        return blocks;
    }
    let mut columns = vec![common::words_column(paper, "doc-column-who", 3)];
    for id in ["doc-column-done", "doc-column-on-time", "doc-column-open", "doc-column-late"] {
        columns.push(common::number_column(paper, id, 2));
    }
    let rows = vec![
        row_of(paper, paper.texts.get("doc-ours"), [ours.done, ours.on_time, ours.open, ours.late]),
        counts_of(paper, "doc-members", of_members),
    ];
    let caption = table_caption(paper, numbering, "doc-promises-table");
    blocks.push(Block::Table { caption, columns, rows });
    blocks
}

fn meetings(paper: &mut Paper, numbering: &mut Numbering, meetings: &[MeetingFigures]) -> Vec<Block> {
    if meetings.is_empty() {
        return Vec::new();
    }
    let heading = numbered(paper, numbering, "doc-section-attendance");
    let columns = vec![
        common::words_column(paper, "doc-column-meeting", 3),
        common::number_column(paper, "doc-column-present", 2),
        common::number_column(paper, "doc-column-decisions", 2),
    ];
    let mut rows = Vec::new();
    for meeting in meetings {
        let present = common::rough(paper, meeting.present);
        rows.push(vec![
            paper.text(paper.texts.date(meeting.on)).into(),
            paper.text(present).into(),
            common::number(paper, meeting.decisions),
        ]);
    }
    let caption = table_caption(paper, numbering, "doc-attendance-table");
    vec![heading, Block::Table { caption, columns, rows }]
}

fn perspectives(paper: &mut Paper, numbering: &mut Numbering, all: &[PerspectiveFigure]) -> Vec<Block> {
    if all.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![numbered(paper, numbering, "doc-section-perspectives")];
    let (missing, there): (Vec<_>, Vec<_>) = all.iter().partition(|one| one.people == RoughCount::None);
    if !missing.is_empty() {
        let names: Vec<String> = missing.iter().map(|one| one.name.clone()).collect();
        let names = common::list(paper, &names);
        let values = [("count", missing.len().into()), ("names", names.into())];
        blocks.push(common::paragraph(paper.text(paper.texts.with("doc-perspectives-missing", &values))));
    }
    if !there.is_empty() {
        let columns = vec![
            common::words_column(paper, "doc-column-perspective", 3),
            common::number_column(paper, "doc-column-members", 2),
            common::number_column(paper, "doc-column-came", 2),
        ];
        let mut rows = Vec::new();
        for one in there {
            let people = common::rough(paper, one.people);
            let came = match one.meetings {
                Some(meetings) => common::number(paper, meetings),
                None => paper.own("doc-too-few-to-show").into(),
            };
            rows.push(vec![paper.text(name(&one.name)).into(), paper.text(people).into(), came]);
        }
        let caption = table_caption(paper, numbering, "doc-perspectives-table");
        blocks.push(Block::Table { caption, columns, rows });
        blocks.push(common::quiet(paper.own("doc-perspectives-note")));
    }
    blocks
}
