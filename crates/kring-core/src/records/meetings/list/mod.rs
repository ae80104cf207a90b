//! Meetings: the list and the page of one.

mod read;

use jiff::civil::{Date, DateTime, Time};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::record::Versioned;
use crate::records::meetings::{Correction, Meeting, MeetingId, MinuteLineId, MinutesState, Reply, Stage};
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;

use crate::records::meetings::{AgendaBalance, MeetingClock};
use crate::records::people::PersonName;
use crate::records::promises::PromiseRow;

pub(crate) use read::attended;

/// Which meetings. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct MeetingFilter {
    /// Only of this network.
    pub network: Option<NetworkId>,
    /// Only those this person was invited to.
    pub person: Option<PersonId>,
    /// Only in this stage.
    pub stage: Option<Stage>,
    /// From this day.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Until and with this day.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
}

/// One line of the list of meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingRow {
    /// Which.
    pub id: MeetingId,
    /// What it is called.
    pub title: String,
    /// When it starts.
    #[specta(type = String)]
    pub at: DateTime,
    /// How long it is meant to last, in minutes.
    pub duration_minutes: u16,
    /// Where.
    pub place: String,
    /// Where it is in its life.
    pub stage: Stage,
    /// Where its minutes are.
    pub minutes: MinutesState,
    /// How many were invited.
    pub invited: u32,
    /// How many said they come.
    pub coming: u32,
    /// How many were there, unnamed guests among them.
    pub attended: u32,
    /// How many items the agenda has.
    pub agenda_items: u32,
    /// The day from which it is said that something people need is not arranged; `None` where all is.
    #[specta(type = Option<String>)]
    pub arrange_by: Option<Date>,
    /// The name of the network.
    pub network_name: String,
    /// Who may read it.
    pub classification: Classification,
}

/// A meeting's page.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingPage {
    /// The meeting.
    pub meeting: Versioned<Meeting>,
    /// The name of the network.
    pub network_name: String,
    /// Who was invited, by name.
    pub invited: Vec<InvitedPerson>,
    /// The lines of the minutes that are confidential, by whatever makes them so: themselves, their item, or the action or pledge
    /// they stand for.
    pub closed_lines: Vec<MinuteLineId>,
    /// The corrections of the minutes, in order, with the name of who asked.
    pub corrections: Vec<CorrectionRow>,
    /// Where the minutes were adopted, if that was at a meeting: what it is called; empty for one that is confidential.
    pub adopted_at: Option<MeetingName>,
    /// The actions agreed, in order of the agenda.
    pub actions: Vec<PromiseRow>,
    /// The other meetings of its series, the first one first.
    pub series: Vec<MeetingRow>,
    /// How the agenda divides over the sides.
    pub balance: AgendaBalance,
    /// The day from which it is said that something people need is not arranged; `None` where all is.
    #[specta(type = Option<String>)]
    pub arrange_by: Option<Date>,
    /// When its items begin, in the zone of whoever asks.
    pub clock: MeetingClock,
}

/// An invitation with what the organiser should know about the guest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InvitedPerson {
    /// Who.
    pub person: PersonName,
    /// Why they are invited.
    pub why: String,
    /// What they answered.
    pub reply: Reply,
    /// Whether they were there.
    pub attended: bool,
    /// When they came, where that was later than the beginning.
    #[specta(type = Option<String>)]
    pub came_at: Option<Time>,
    /// When they left, where that was earlier than the end.
    #[specta(type = Option<String>)]
    pub left_at: Option<Time>,
    /// Whether they want an interpreter at meetings.
    pub wants_interpreter: bool,
    /// Whether they asked not to be on photos.
    pub no_photos: bool,
}

/// A correction with what one needs to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CorrectionRow {
    /// The correction.
    pub correction: Correction,
    /// Who asked for it, where they may be named.
    pub requester: Option<PersonName>,
    /// The number of the agenda item it is about, from 1, where that is still there.
    pub item: Option<u32>,
    /// Who may read it.
    pub classification: Classification,
}

/// A meeting where something else is told.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingName {
    /// Which.
    pub id: MeetingId,
    /// What it is called; empty for one that is confidential.
    pub title: String,
    /// When it was.
    #[specta(type = String)]
    pub at: DateTime,
}
