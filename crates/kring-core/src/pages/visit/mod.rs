//! What one wants to know before visiting somebody.

mod build;

use jiff::civil::{Date, DateTime};
use serde::Serialize;
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::record::Versioned;
use crate::language::greetings::Greeting;
use crate::records::meetings::MeetingId;
use crate::records::people::Person;
use crate::records::rhythm::RhythmStanding;

use super::TimelineEntry;
use crate::records::contributions::ContributionRow;
use crate::records::preparations::PreparationRow;
use crate::records::promises::PromiseRow;

/// The page before a visit.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitPage {
    /// The person.
    pub person: Versioned<Person>,
    /// The name of the organisation they speak for; may be empty, and is where their role there is kept apart.
    pub organisation: String,
    /// How to greet them, in their languages.
    pub greetings: Vec<Greeting>,
    /// The day it is made for.
    #[specta(type = String)]
    pub on: Date,
    /// How often we speak, when that last was, and when it is time again.
    pub rhythm: RhythmStanding,
    /// The last conversations, newest first. What was said in confidence is left out.
    pub talks: Vec<TimelineEntry>,
    /// How many conversations there are in all.
    pub talks_total: u32,
    /// Promises open, ours first, then by day. What is kept in confidence is left out.
    pub promises: Vec<PromiseRow>,
    /// What they brought last, newest first. What is kept in confidence is left out.
    pub brought: Vec<ContributionRow>,
    /// What they got last, likewise.
    pub got: Vec<ContributionRow>,
    /// What they bring in general, over the networks they take part in.
    pub brings: Vec<String>,
    /// What they get in general.
    pub gets: Vec<String>,
    /// Agenda items they raised, newest first. What is kept in confidence is left out.
    pub raised: Vec<VisitItem>,
    /// The next meeting they are invited to.
    pub next_meeting: Option<VisitMeeting>,
    /// Talks before a meeting that ask for something.
    pub preparations: Vec<PreparationRow>,
    /// How many promises, contributions and agenda items are left out because they are confidential.
    pub closed: u32,
}

/// An agenda item they raised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitItem {
    /// What it is called.
    pub title: String,
    /// The day of the meeting.
    #[specta(type = String)]
    pub on: Date,
    /// At which meeting.
    pub meeting: MeetingId,
    /// Who may read it.
    pub classification: Classification,
}

/// A meeting they are invited to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitMeeting {
    /// Which.
    pub id: MeetingId,
    /// What it is called; empty for a confidential one.
    pub title: String,
    /// When.
    #[specta(type = String)]
    pub at: DateTime,
    /// Who may read it.
    pub classification: Classification,
}

/// One thing on a page before a visit, for who decides whether it is on it.
pub(crate) enum VisitPart {
    /// A conversation.
    Talk,
    /// A promise.
    Promise,
    /// What they brought or got.
    Contribution,
    /// An agenda item they raised.
    Item,
    /// The next meeting.
    Meeting,
    /// A talk before a meeting.
    Preparation,
}
