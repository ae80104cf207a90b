//! The picture of equality: for each part what it shows in a sentence, its numbers, and what one could try.

mod said;
mod tables;

use kring_core::pages::EqualityPart;
use kring_core::reports::EqualityReport;

use crate::sheet::{Block, Paper, Sheet};

use super::Document;
use super::common::{self, Content};
use super::network::{Bar, items_by_side};
use super::numbering::{Numbering, numbered};

pub use said::{SaidOfEquality, say_equality};

impl Document for EqualityReport {
    fn sheet(&self, _level: usize) -> Sheet {
        let mut paper = Paper::new(self.head.language);
        let mut numbering = Numbering::default();
        let picture = &self.picture;
        let counted = [("date", paper.texts.date(picture.counted_on).into())];
        let counted = paper.text(paper.texts.with("doc-counted-on", &counted));
        let mut blocks = vec![common::quiet(paper.own("equality-never-a-person")), common::quiet(counted)];
        for said in say_equality(picture, paper.texts) {
            blocks.push(numbered(&mut paper, &mut numbering, said.title));
            blocks.push(common::paragraph(paper.text(&said.sentence)));
            blocks.extend(figures(&mut paper, &mut numbering, self, said.part));
            if !said.advice.is_empty() {
                blocks.push(common::quiet(paper.text(&said.advice)));
            }
        }
        let period = [
            ("from", paper.texts.date(picture.period.from).into()),
            ("until", paper.texts.date(picture.period.until).into()),
        ];
        let content = Content {
            document: "doc-equality-report",
            left_out_heading: "doc-left-out",
            subtitle: paper.text(paper.texts.with("doc-period", &period)),
            lead: paper.own("equality-lead"),
            blocks,
        };
        common::sheet(paper, &self.head, &self.left_out, content)
    }
}

/// The numbers of a part; nothing where there are none.
fn figures(
    paper: &mut Paper,
    numbering: &mut Numbering,
    report: &EqualityReport,
    part: EqualityPart,
) -> Vec<Block> {
    let picture = &report.picture;
    match part {
        EqualityPart::Agenda if !picture.agenda.meetings.is_empty() => {
            let bar = |meeting: &kring_core::pages::MeetingAgenda| -> Bar {
                let share = meeting.balance;
                (meeting.on, [share.member.items, share.municipality.items, share.together.items])
            };
            let bars: Vec<Bar> = picture.agenda.meetings.iter().map(bar).collect();
            items_by_side(paper, numbering, &bars).into()
        }
        EqualityPart::Agenda => Vec::new(),
        EqualityPart::Leading => vec![tables::leading(paper, numbering, &picture.leading)],
        EqualityPart::Speaking => tables::speaking(paper, numbering, &picture.speaking),
        EqualityPart::Tasks => vec![tables::tasks(paper, numbering, &picture.tasks)],
        EqualityPart::Promises => vec![tables::promises(paper, numbering, &picture.promises)],
        EqualityPart::Exchange => vec![tables::exchange(paper, numbering, &picture.exchange)],
        EqualityPart::Answered => vec![tables::answered(paper, numbering, &picture.answered)],
        EqualityPart::Table => tables::perspectives(paper, numbering, &picture.table),
        EqualityPart::Attendance => tables::attendance(paper, numbering, &picture.attendance),
        EqualityPart::Agreements => tables::agreements(paper, numbering, &picture.agreements),
    }
}
