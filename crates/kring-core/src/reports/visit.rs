//! The page before a visit, on paper.

use serde::Serialize;
use specta::Type;

use crate::classification::Classification;
use crate::error::Error;
use crate::model::Model;
use crate::now::Now;
use crate::people::PersonId;
use crate::views::{TimelineEntry, TimelineFilter, TimelineKind, VisitPage};

use super::grade::{Gate, Shown};
use super::timeline::admitted;
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
        let mut page = self.visit_page(id, now)?;
        page.talks = self.printed_talks(id, page.talks.len(), now, &mut gate)?;
        page.promises.retain(|row| {
            let promise = &row.promise;
            let entry = promise.id.uuid().into();
            gate.admit_entry(entry, promise.content.classification, LeftOutWhat::Promises) == Shown::Open
        });
        Ok(VisitReport {
            head: self.head_for(id, gate.mark(), options, now)?,
            page,
            left_out: gate.left_out(),
        })
    }

    /// The last conversations with their words, but for those said in confidence and not chosen.
    fn printed_talks(
        &self,
        id: PersonId,
        count: usize,
        now: &Now,
        gate: &mut Gate<'_>,
    ) -> Result<Vec<TimelineEntry>, Error> {
        let talks = TimelineFilter {
            kinds: vec![TimelineKind::Conversation],
            until: Some(now.today()),
            confidential: true,
            ..TimelineFilter::default()
        };
        let talks = self.person_timeline(id, &talks)?.entries.into_iter().take(count);
        Ok(talks.filter_map(|talk| admitted(talk, gate)).collect())
    }
}
