//! The agenda of a meeting, as it may be handed out.

mod build;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::meetings::{AgendaBalance, AgendaChangeWhat, Origin, Way};

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
    /// When it ends, as planned.
    #[specta(type = String)]
    pub ends: DateTime,
    /// When the agenda ends, if each item takes its minutes.
    #[specta(type = String)]
    pub agenda_ends: DateTime,
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
    /// What changed about the agenda, in order.
    pub changes: Vec<AgendaReportChange>,
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
    /// Which side leads it.
    pub led_by: Option<Origin>,
    /// Who leads it, where that may be said.
    pub leader: Option<String>,
    /// The day of the meeting it was taken over from.
    #[specta(type = Option<String>)]
    pub carried_from: Option<Date>,
    /// A line of explanation; may be empty.
    pub explanation: String,
    /// Why it could not wait; may be empty.
    pub urgent_reason: String,
    /// Minutes planned.
    pub planned_minutes: u16,
}

/// A change of the agenda that people are told of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaReportChange {
    /// On which day.
    #[specta(type = String)]
    pub on: Date,
    /// What was done.
    pub what: AgendaChangeWhat,
    /// What the item was called then.
    pub title: String,
    /// At the request of which side.
    pub requested_by: Option<Origin>,
    /// Who asked for it, where that may be said.
    pub requester: Option<String>,
    /// Why; may be empty.
    pub reason: String,
    /// What the item was called that this one made room for; may be empty.
    pub made_room_for: String,
    /// The day on which who asked for it, or why, was corrected last.
    #[specta(type = Option<String>)]
    pub corrected_on: Option<Date>,
}
