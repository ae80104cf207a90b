//! The register of decisions, for the members of a network.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::pages::{DecisionFilter, DecisionRow};
use crate::records::meetings::{DecisionStanding, DecisionState, MinuteLineId, Origin};
use crate::records::networks::NetworkId;

use super::grade::{Gate, Shown};
use super::naming::Audience;
use super::{LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};

/// The decisions of a network (besluitenlijst). It names nobody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DecisionsReport {
    /// The head of each page.
    pub head: ReportHead,
    /// Those of the newest meeting first.
    pub decisions: Vec<DecisionsReportRow>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

/// A decision as it may be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DecisionsReportRow {
    /// The day of the meeting.
    #[specta(type = String)]
    pub on: Date,
    /// The agenda item.
    pub item: String,
    /// From which side that came.
    pub origin: Origin,
    /// What was decided.
    pub text: String,
    /// Who agreed; may be empty.
    pub agreed_by: String,
    /// Who had reservations, and which; may be empty.
    pub reservations: String,
    /// What came of it; may be empty.
    pub outcome: String,
    /// Whether it holds.
    pub state: DecisionState,
    /// Since when it does not hold.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// What took its place, where that may be said, or why it was withdrawn; may be empty.
    pub instead: String,
}

impl Model {
    /// The decisions of a network that may be read with these options.
    pub fn decisions_report(
        &self,
        id: NetworkId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<DecisionsReport, Error> {
        let network = &self.find(id)?.content;
        let mut gate = Gate::over(Classification::Public, options)?;
        gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
        let rows = self.decisions(&DecisionFilter { network: Some(id), state: None });
        let shown = rows.into_iter().filter_map(|row| {
            let shown = gate.admit(row.classification, LeftOutWhat::Decisions);
            (shown == Shown::Open).then(|| self.decision_told(row, options))
        });
        let decisions = shown.collect();
        let mut report = DecisionsReport {
            head: self.head(id, &network.name, gate.mark(), options, now),
            decisions,
            left_out: gate.left_out(),
        };
        self.name_nobody(&mut report, &Audience::of_network(id), options)?;
        Ok(report)
    }

    fn decision_told(&self, row: DecisionRow, options: &ReportOptions) -> DecisionsReportRow {
        // What took its place passes the gate by itself: its words are here only where they are there too.
        let may_be_said = |id: MinuteLineId| {
            let grade = self.grade_of_id(id.uuid().into());
            let fresh = Gate::over(Classification::Public, options).ok();
            fresh.is_some_and(|mut gate| gate.admit(grade, LeftOutWhat::Decisions) == Shown::Open)
        };
        let (until, instead) = match row.standing {
            DecisionStanding::InForce => (None, String::new()),
            DecisionStanding::Withdrawn { on, reason } => (Some(on), reason),
            DecisionStanding::Revised { on, by } => {
                let by = row.replaced_by.filter(|_| may_be_said(by));
                (Some(on), by.map_or_else(String::new, |by| by.text))
            }
        };
        DecisionsReportRow {
            on: row.on,
            item: row.item_title,
            origin: row.origin,
            text: row.text,
            agreed_by: row.agreed_by,
            reservations: row.reservations,
            outcome: row.outcome,
            state: row.state,
            until,
            instead,
        }
    }
}
