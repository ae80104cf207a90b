//! The programme of a network on paper, for its members and for who works with them. It names nobody.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::pages::{ProgrammeItem, ProgrammeRow, programme_year};
use crate::records::networks::NetworkId;

use super::grade::{Gate, Shown};
use super::naming::Audience;
use super::{LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};

/// The programme of a network in one year.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProgrammeReport {
    /// The head of each page.
    pub head: ReportHead,
    /// Which year.
    pub year: i16,
    /// What has a day in it, in order.
    pub rows: Vec<ProgrammeRow>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

impl Model {
    /// The programme of a network in the year of the options, as it may be read with these.
    pub fn programme_report(
        &self,
        id: NetworkId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<ProgrammeReport, Error> {
        let year = programme_year(options.year, now)?;
        let (mut rows, _) = self.programme_rows(id, year, now)?;
        let mut gate = Gate::over(Classification::Public, options)?;
        gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
        // What has more than one day is counted once where it stays out.
        let mut counted = BTreeSet::new();
        rows.retain(|row| match (what(&row.what), row.what.subject()) {
            (Some(what), Some(id)) if counted.insert(id) => {
                gate.admit(row.classification, what) == Shown::Open
            }
            _ => gate.lets_in(row.classification),
        });
        for row in &mut rows {
            if let ProgrammeItem::Meeting { themes, .. } = &mut row.what {
                themes.retain(|theme| gate.admit(theme.classification, LeftOutWhat::Themes) == Shown::Open);
            }
        }
        let mut report = ProgrammeReport {
            head: self.head(id, &self.network_name(id), gate.mark(), options, now),
            year,
            rows,
            left_out: gate.left_out(),
        };
        self.name_nobody(&mut report, &Audience::of_network(id), options)?;
        Ok(report)
    }
}

/// As what it is counted where it stays out.
fn what(item: &ProgrammeItem) -> Option<LeftOutWhat> {
    match item {
        ProgrammeItem::Meeting { .. } | ProgrammeItem::Moved { .. } => Some(LeftOutWhat::Meetings),
        ProgrammeItem::Review { .. } => Some(LeftOutWhat::Agreements),
        ProgrammeItem::Pledge { .. } => Some(LeftOutWhat::Pledges),
        ProgrammeItem::Goal { .. } | ProgrammeItem::Step { .. } => Some(LeftOutWhat::Goals),
        ProgrammeItem::End => None,
    }
}
