//! The picture of equality of one network over some days: from whom the agenda comes, who leads it and speaks, who does the work, who keeps promises,
//! what is brought and got, who is at the table, who comes, and who said yes to what was agreed.
//!
//! It is about the network and never about a person: no number in it is of one to four people, and none is left when one number is
//! taken from another, of the same days or of others. What members did is counted in whole months and rounded; members,
//! perspectives and yeses are those of the end of the last month. Each part says in a finding what its numbers show; a finding
//! is chosen by the numbers that are shown and says no more than they do.

mod answered;
mod build;
mod choosing;
mod finding;
mod hidden;
mod leading;
mod speaking;
mod suggestion;
mod table;
#[cfg(test)]
mod tests;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::agreements::AgreementAbout;
use crate::records::contributions::BroughtAndGot;
use crate::records::counts::RoughCount;
use crate::records::meetings::AgendaBalance;

use super::{Period, PromiseFigures};

pub use answered::AnsweredPicture;
pub use finding::{
    AgendaFinding, AgreementsFinding, AnsweredFinding, AttendanceFinding, ExchangeFinding, LeadingFinding,
    PromisesFinding, SpeakingFinding, TableFinding, TasksFinding,
};
pub use leading::LeadingPicture;
pub use speaking::SpeakingPicture;
pub use suggestion::{EqualityPart, EqualitySuggestion};
pub use table::{PerspectiveAtTable, PerspectiveStanding, TablePicture};

/// The picture of equality (beeld van gelijkwaardigheid).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EqualityPicture {
    /// The name of the network.
    pub network_name: String,
    /// The days it is about.
    pub period: Period,
    /// The day on which members, perspectives and yeses were counted: the last of a month. What members did is counted until
    /// then, in whole months.
    #[specta(type = String)]
    pub counted_on: Date,
    /// From whom the agenda came.
    pub agenda: AgendaPicture,
    /// Who led the items of meetings.
    pub leading: LeadingPicture,
    /// How much of the time members spoke.
    pub speaking: SpeakingPicture,
    /// Who does what was agreed at meetings.
    pub tasks: TasksPicture,
    /// Who keeps promises in time.
    pub promises: PromisesPicture,
    /// What members bring and get.
    pub exchange: ExchangePicture,
    /// What became of what members brought in.
    pub answered: AnsweredPicture,
    /// Which perspectives are at the table.
    pub table: TablePicture,
    /// Who is invited, answers and comes.
    pub attendance: AttendancePicture,
    /// How many members said yes to what was agreed.
    pub agreements: AgreementsPicture,
    /// What one could try.
    pub suggestions: Vec<EqualitySuggestion>,
}

/// From whom the agenda came, of meetings that were held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaPicture {
    /// What it shows.
    pub finding: AgendaFinding,
    /// Of all meetings together.
    pub balance: AgendaBalance,
    /// Of each, newest first.
    pub meetings: Vec<MeetingAgenda>,
}

/// From whom the agenda of one meeting came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingAgenda {
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// Its items and minutes by side.
    pub balance: AgendaBalance,
}

/// Actions agreed at meetings in the period, but for those that were let go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TasksPicture {
    /// What it shows.
    pub finding: TasksFinding,
    /// The municipality's.
    pub ours: u32,
    /// The members'.
    pub theirs: RoughCount,
}

/// Promises and actions made in the period, as they stand today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PromisesPicture {
    /// What it shows.
    pub finding: PromisesFinding,
    /// The municipality's.
    pub ours: PromiseFigures,
    /// The members'.
    pub theirs: RoughPromises,
}

/// How promises of members stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RoughPromises {
    /// Done, or not done and their day passed.
    pub due: RoughCount,
    /// Of those: done on or before the day agreed, or with no day agreed.
    pub on_time: RoughCount,
    /// To do, their day not passed.
    pub open: RoughCount,
}

/// How often either side brought and got in the period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExchangePicture {
    /// What it shows.
    pub finding: ExchangeFinding,
    /// The municipality.
    pub ours: BroughtAndGot,
    /// The members together.
    pub theirs: RoughBroughtAndGot,
}

/// How often members brought and got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RoughBroughtAndGot {
    /// Brought.
    pub brought: RoughCount,
    /// Got.
    pub got: RoughCount,
}

/// Who is invited, answers and comes, of meetings held in the period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AttendancePicture {
    /// What it shows.
    pub finding: AttendanceFinding,
    /// Of each, newest first.
    pub meetings: Vec<MeetingAttendance>,
}

/// One meeting.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MeetingAttendance {
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// People invited.
    pub invited: RoughCount,
    /// Of those, who answered that they would come.
    pub coming: RoughCount,
    /// People present, unnamed guests among them.
    pub present: RoughCount,
}

/// How many members said yes to the agreements that hold today.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgreementsPicture {
    /// What it shows.
    pub finding: AgreementsFinding,
    /// Who takes part.
    pub members: RoughCount,
    /// Of each agreement.
    pub rows: Vec<AgreementShare>,
}

/// How many members said yes to the text of one agreement that holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgreementShare {
    /// What it is about.
    pub about: AgreementAbout,
    /// What it is about in own words; may be empty.
    pub subject: String,
    /// The text.
    pub text: String,
    /// Members who said yes to it.
    pub acknowledged: RoughCount,
}
