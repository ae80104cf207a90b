//! What was pledged to a network, for its members.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::networks::NetworkId;
use crate::records::pledges::{PledgeFilter, PledgeState};
use crate::records::promises::Side;

use super::grade::{Gate, Shown};
use super::naming::Audience;
use super::{LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};

/// The pledges to a network (toezeggingenlijst). It names nobody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PledgesReport {
    /// The head of each page.
    pub head: ReportHead,
    /// Those to do first, in the order of the list.
    pub pledges: Vec<PledgesReportRow>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

/// A pledge as it may be read: of a member without their name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PledgesReportRow {
    /// What was pledged.
    pub text: String,
    /// By which side.
    pub side: Side,
    /// Ours: which desk does it; may be empty.
    pub desk: String,
    /// The day it was made.
    #[specta(type = Option<String>)]
    pub made_on: Option<Date>,
    /// By when.
    #[specta(type = Option<String>)]
    pub due: Option<Date>,
    /// By what people see that it was done; may be empty.
    pub proof: String,
    /// How it stands.
    pub state: PledgeState,
    /// The day it was kept or let go.
    #[specta(type = Option<String>)]
    pub closed_on: Option<Date>,
    /// Why it was let go; may be empty.
    pub reason: String,
    /// The day on which the network was told.
    #[specta(type = Option<String>)]
    pub told_on: Option<Date>,
}

impl Model {
    /// The pledges to a network that may be read with these options.
    pub fn pledges_report(
        &self,
        id: NetworkId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<PledgesReport, Error> {
        let network = &self.find(id)?.content;
        let mut gate = Gate::over(Classification::Public, options)?;
        gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
        let rows = self.pledges(&PledgeFilter { network: Some(id), ..PledgeFilter::default() }, now);
        let shown = rows.into_iter().filter_map(|row| {
            let shown = gate.admit(row.classification, LeftOutWhat::Pledges);
            let pledge = row.pledge.content;
            (shown == Shown::Open).then_some(PledgesReportRow {
                text: row.text,
                side: pledge.side,
                desk: pledge.desk,
                made_on: pledge.made_on,
                due: pledge.due,
                proof: pledge.proof,
                state: pledge.state,
                closed_on: pledge.closed_on,
                reason: pledge.reason,
                told_on: pledge.told_on,
            })
        });
        let pledges = shown.collect();
        let mut report = PledgesReport {
            head: self.head(id, &network.name, gate.mark(), options, now),
            pledges,
            left_out: gate.left_out(),
        };
        self.name_nobody(&mut report, &Audience::of_network(id), options)?;
        Ok(report)
    }
}
