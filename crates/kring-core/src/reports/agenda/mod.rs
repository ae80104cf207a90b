//! The agenda of a meeting, as it may be handed out.

mod build;

use jiff::civil::{DateTime, Time};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::meetings::{AgendaBalance, Origin, Way};

use super::{LeftOut, ReportHead};

/// An agenda.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaReport {
    /// The head of each page.
    pub head: ReportHead,
    /// When it starts.
    #[specta(type = String)]
    pub at: DateTime,
    /// How long it is meant to last, in minutes.
    pub duration_minutes: u16,
    /// Where; may be empty.
    pub place: String,
    /// What it is about; may be empty.
    pub theme: String,
    /// What should be there at the end; may be empty.
    pub intended_result: String,
    /// The languages spoken, BCP 47 tags.
    pub languages: Vec<String>,
    /// The texts of the working agreements of the network that hold.
    pub charter: Vec<String>,
    /// The items in order.
    pub items: Vec<AgendaReportItem>,
    /// How the items divide over the sides.
    pub balance: AgendaBalance,
    /// What is not in it.
    pub left_out: Vec<LeftOut>,
}

/// One item of a handed-out agenda.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaReportItem {
    /// Its place, from 1.
    pub number: u32,
    /// When it begins if all before it took their planned time.
    #[specta(type = String)]
    pub begins: Time,
    /// Its title; `None` for an item in confidence.
    pub title: Option<String>,
    /// From which side it came.
    pub origin: Origin,
    /// By which way it came.
    pub way: Way,
    /// Who raised it, where that may be said.
    pub raised_by: Option<String>,
    /// A line of explanation; may be empty.
    pub explanation: String,
    /// Why it could not wait; may be empty.
    pub urgent_reason: String,
    /// Minutes planned.
    pub planned_minutes: u16,
}
