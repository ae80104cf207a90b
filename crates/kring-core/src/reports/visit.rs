//! The page before a visit, on paper.

use serde::Serialize;
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::pages::{VisitPage, VisitPart};
use crate::records::people::PersonId;

use super::grade::{Gate, Shown};
use super::{LeftOut, LeftOutWhat, ReportHead, ReportOptions};

/// A page to take along on a visit. It fits one sheet of A4: what has no room is left out, the least needed first.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitReport {
    /// The head of the page.
    pub head: ReportHead,
    /// What is on it.
    pub page: VisitPage,
    /// What is not on it, whatever the room.
    pub left_out: Vec<LeftOut>,
}

impl Model {
    /// The page before a visit as it may be printed with these options.
    pub fn visit_report(
        &self,
        id: PersonId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<VisitReport, Error> {
        let mut gate = Gate::over(Classification::Internal, options)?;
        let page = self.visit_page_for(id, now, &mut |part, record, grade| {
            gate.admit_entry(record, grade, what(&part)) == Shown::Open
        })?;
        Ok(VisitReport {
            head: self.head_for(id, gate.mark(), options, now)?,
            page,
            left_out: gate.left_out(),
        })
    }
}

fn what(part: &VisitPart) -> LeftOutWhat {
    match part {
        VisitPart::Talk => LeftOutWhat::Conversations,
        VisitPart::Promise => LeftOutWhat::Promises,
        VisitPart::Contribution => LeftOutWhat::Contributions,
        VisitPart::Item => LeftOutWhat::AgendaItems,
        VisitPart::Meeting => LeftOutWhat::Meetings,
        VisitPart::Preparation => LeftOutWhat::Preparations,
    }
}
