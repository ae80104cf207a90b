//! The working agreements of a network, to be signed.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::agreements::{AgreementAbout, AgreementFilter};
use crate::records::networks::NetworkId;

use super::grade::Gate;
use super::naming::Audience;
use super::{LeftOut, ReportHead, ReportOptions};

/// The agreements of a network that hold, with room for names and signatures. It names nobody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgreementsReport {
    /// The head of each page.
    pub head: ReportHead,
    /// Those that hold, in the order of what they are about.
    pub agreements: Vec<AgreementsReportRow>,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

/// An agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgreementsReportRow {
    /// What it is about.
    pub about: AgreementAbout,
    /// What it is about in own words; may be empty.
    pub subject: String,
    /// The text that holds.
    pub text: String,
    /// The day on which it is looked at again together, where one was set.
    #[specta(type = Option<String>)]
    pub review_on: Option<Date>,
}

impl Model {
    /// The working agreements of a network that hold.
    pub fn agreements_report(
        &self,
        id: NetworkId,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<AgreementsReport, Error> {
        let network = &self.find(id)?.content;
        let gate = Gate::over(Classification::Public, options)?;
        let filter = AgreementFilter { network: Some(id), ..AgreementFilter::default() };
        let agreements = self.agreements(&filter, now).into_iter().map(|row| AgreementsReportRow {
            about: row.agreement.content.about,
            subject: row.agreement.content.subject,
            text: row.text,
            review_on: row.agreement.content.review_on,
        });
        let mut report = AgreementsReport {
            head: self.head(id, &network.name, gate.mark(), options, now),
            agreements: agreements.collect(),
            left_out: gate.left_out(),
        };
        self.name_nobody(&mut report, &Audience::of_network(id), options)?;
        Ok(report)
    }
}
