//! Meetings: planned together, held, and looked back on.

pub(crate) mod access;
mod agenda;
mod agenda_scripting;
pub(crate) mod agenda_verbs;
mod balance;
pub(crate) mod carry;
mod changes;
mod clock;
mod corrections;
pub(crate) mod corrections_verbs;
mod decisions;
mod decisions_scripting;
#[cfg(test)]
mod decisions_tests;
pub(crate) mod guests;
mod invitation;
mod list;
mod minutes_kept;
mod minutes_life_scripting;
mod minutes_scripting;
pub(crate) mod minutes_state;
#[cfg(test)]
mod minutes_tests;
mod minutes_turn;
pub(crate) mod minutes_verbs;
pub(crate) mod parking;
pub(crate) mod plan_changes;
#[cfg(test)]
mod plan_changes_tests;
pub(crate) mod presence;
mod said;
mod scripting;
pub(crate) mod series;
pub(crate) mod speaking;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod thanks;
#[cfg(test)]
mod turning_tests;
pub(crate) mod verbs;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::record::Id;
use crate::records::networks::NetworkId;
use crate::records::organisations::OrganisationId;

pub use access::{AccessNeed, AccessNeedKind};
pub(crate) use agenda::QUARTER;
pub use agenda::{AgendaItem, AgendaItemId, MinuteLine, MinuteLineId, MinuteLineKind, Origin, Way};
pub use agenda_verbs::{Insertion, MakesRoom};
pub use balance::{AgendaBalance, AgendaShare};
pub use carry::{Carry, CarryItem, CarryProposal, LookBackItem};
pub use changes::{AgendaChange, AgendaChangeWhat, ChangeRequest};
pub use clock::MeetingClock;
pub use corrections::{CorrectedPart, Correction, CorrectionAbout, CorrectionResult};
pub use corrections_verbs::NewCorrection;
pub use decisions::{DecisionStanding, DecisionState};
pub use invitation::{Invitation, Reply};
pub(crate) use list::attended;
pub use list::{CorrectionRow, InvitedPerson, MeetingFilter, MeetingName, MeetingPage, MeetingRow};
pub use minutes_state::{MinutesState, Reopening, Submission};
pub use plan_changes::{PlanChange, PlanChangeWhat};
pub use presence::Presence;
pub(crate) use said::SaidLine;
pub use series::{Series, SeriesId};
pub use speaking::SpeakingTime;

/// The id of a [`Meeting`].
pub type MeetingId = Id<Meeting>;

/// A meeting (bijeenkomst) of a network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
    /// Whose meeting.
    pub network: NetworkId,
    /// What it is called.
    pub title: String,
    /// When it starts, as the clock on the wall shows it.
    #[specta(type = String)]
    pub at: DateTime,
    /// How long it is meant to last, in minutes.
    #[serde(default = "default_duration")]
    pub duration_minutes: u16,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// The organisation that gives it a place.
    #[serde(default)]
    pub hosted_by: Option<OrganisationId>,
    /// What it is about.
    #[serde(default)]
    pub theme: String,
    /// What should be there at the end (beoogd resultaat).
    #[serde(default)]
    pub intended_result: String,
    /// The languages spoken in the room, BCP 47 tags.
    #[serde(default = "default_languages")]
    pub languages: Vec<String>,
    /// Where it is in its life.
    #[serde(default)]
    pub stage: Stage,
    /// Who was invited, what they answered, and whether they were there.
    #[serde(default)]
    pub invitations: Vec<Invitation>,
    /// What people need in order to come: how many, and never who.
    #[serde(default)]
    pub access: Vec<AccessNeed>,
    /// People who were there and wished to stay unnamed.
    #[serde(default)]
    pub unnamed_guests: u16,
    /// How long each side spoke, where the network chose to count that. Never how long somebody did.
    #[serde(default)]
    pub speaking: Option<SpeakingTime>,
    /// The series it is in.
    #[serde(default)]
    pub series: Option<SeriesId>,
    /// What the calendar it came from knows it by, as a digest; empty for one that was planned here. Kept by the import of calendars.
    #[serde(default)]
    pub calendar_key: String,
    /// When it was and where, as that calendar said last, as a digest. Kept by the import of calendars.
    #[serde(default)]
    pub calendar_said: String,
    /// What changed about whether, when and where it is held, in order. Kept by the operations that change that, and by nothing else.
    #[serde(default)]
    pub plan_changes: Vec<PlanChange>,
    /// What changed about the agenda, in order. Kept by the operations that change it, and by nothing else.
    #[serde(default)]
    pub agenda_changes: Vec<AgendaChange>,
    /// Agenda items that were put aside. Nothing was said under them.
    #[serde(default)]
    pub parking_lot: Vec<AgendaItem>,
    /// The agenda, in order, with the minutes under each item.
    #[serde(default)]
    pub agenda: Vec<AgendaItem>,
    /// Where its minutes are. Kept by the operations that submit, adopt and reopen them, and by nothing else.
    #[serde(default)]
    pub minutes_state: MinutesState,
    /// The corrections of its minutes, in order. Kept by the operation that notes them.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

impl Meeting {
    /// Every item, on the agenda and put aside.
    pub(crate) fn items(&self) -> impl Iterator<Item = &AgendaItem> {
        self.agenda.iter().chain(&self.parking_lot)
    }

    /// The same, to change them.
    pub(crate) fn items_mut(&mut self) -> impl Iterator<Item = &mut AgendaItem> {
        self.agenda.iter_mut().chain(&mut self.parking_lot)
    }

    /// Every line of the minutes with the item it stands under, in order.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (&AgendaItem, &MinuteLine)> {
        self.agenda.iter().flat_map(|item| item.minutes.iter().map(move |line| (item, line)))
    }
}

/// Where a meeting is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Stage {
    /// To be held.
    #[default]
    Planned,
    /// Was held.
    Held,
    /// Did not go on.
    Cancelled,
}

/// Two hours, an evening in the neighbourhood.
pub(crate) fn default_duration() -> u16 {
    120
}

pub(crate) fn default_languages() -> Vec<String> {
    vec!["nl".to_owned()]
}
