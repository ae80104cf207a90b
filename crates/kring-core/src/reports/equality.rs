//! The picture of equality on paper: for a manager, a council or the members themselves. It names nobody.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::pages::EqualityPicture;
use crate::records::networks::NetworkId;

use super::grade::Gate;
use super::naming::Audience;
use super::{LeftOut, LeftOutWhat, LeftOutWhy, ReportHead, ReportOptions};

/// The picture of equality of a network as a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EqualityReport {
    /// The head of each page.
    pub head: ReportHead,
    /// The picture, as the screen shows it.
    pub picture: EqualityPicture,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

impl Model {
    /// The picture of equality over the days of the options. It holds numbers of things, and numbers of people that are about no
    /// few of them; nothing in it has a mark of its own.
    pub fn equality_report(
        &self,
        id: NetworkId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<EqualityReport, Error> {
        let picture = self.equality(id, options.days(), now)?;
        let mut gate = Gate::over(Classification::Public, options)?;
        gate.leave_out_all(LeftOutWhat::Names, LeftOutWhy::ForOthers);
        for _ in 0..picture.hidden() {
            gate.leave_out(LeftOutWhat::Numbers, LeftOutWhy::FewerThanFive);
        }
        let head = self.head(id, &picture.network_name, gate.mark(), options, now);
        let mut report = EqualityReport { head, picture, left_out: gate.left_out() };
        self.name_nobody(&mut report, &Audience::of_network(id), options)?;
        Ok(report)
    }
}
