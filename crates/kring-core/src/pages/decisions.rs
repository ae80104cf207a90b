//! The register of decisions of a network: each with where it was taken, whether it holds, and what came of it.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::records::grades::Graded;
use crate::records::meetings::{
    AgendaItem, DecisionStanding, DecisionState, Meeting, MeetingId, MinuteLine, MinuteLineId,
    MinuteLineKind, Origin,
};
use crate::records::networks::NetworkId;

/// Which decisions. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct DecisionFilter {
    /// Only of this network.
    pub network: Option<NetworkId>,
    /// Only in this state.
    pub state: Option<DecisionState>,
}

/// A decision with what one needs to read it. This is where one works with decisions, so that the words of those in
/// confidence are in it, with their grade.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DecisionRow {
    /// The line of the minutes that it is.
    pub id: MinuteLineId,
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
    /// The same with when and why.
    pub standing: DecisionStanding,
    /// The decision that took its place, if that is still there.
    pub replaced_by: Option<DecisionName>,
    /// The decisions whose place it took.
    pub replaces: Vec<DecisionName>,
    /// At which meeting.
    pub meeting: MeetingId,
    /// What that is called; empty for a confidential meeting.
    pub meeting_title: String,
    /// The day of it.
    #[specta(type = String)]
    pub on: Date,
    /// Under which agenda item.
    pub item_title: String,
    /// From which side that came.
    pub origin: Origin,
    /// The name of the network.
    pub network_name: String,
    /// Who may read it.
    pub classification: Classification,
}

/// A decision where another one is told.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DecisionName {
    /// Its line.
    pub id: MinuteLineId,
    /// What was decided; empty where that was in confidence.
    pub text: String,
    /// The day.
    #[specta(type = String)]
    pub on: Date,
}

impl Model {
    /// The decisions of a filter: those of the newest meeting first, within it in the order of the agenda.
    pub fn decisions(&self, filter: &DecisionFilter) -> Vec<DecisionRow> {
        let mut meetings: Vec<&Versioned<Meeting>> = match filter.network {
            Some(network) => self.linked(network.uuid()).collect(),
            None => self.table::<Meeting>().values().collect(),
        };
        meetings.sort_by_key(|kept| (Reverse(kept.content.at), kept.id));
        let lines = meetings.into_iter().flat_map(|kept| {
            let lines = kept.content.lines().filter(|(_, line)| line.kind == MinuteLineKind::Decision);
            lines.map(move |(item, line)| (kept, item, line))
        });
        let all: Vec<_> = lines.collect();
        let known: BTreeSet<MinuteLineId> = all.iter().map(|(.., line)| line.id).collect();
        let rows = all.iter().map(|(kept, item, line)| {
            let standing = line.standing.among(|by| known.contains(&by));
            (kept, item, line, standing)
        });
        let chosen = rows.filter(|(.., standing)| filter.state.is_none_or(|state| standing.state() == state));
        chosen.map(|(kept, item, line, stands)| self.decision_row(kept, item, line, stands, &all)).collect()
    }

    /// One decision.
    pub fn decision_page(&self, id: MinuteLineId) -> Result<DecisionRow, Error> {
        let network = self.decision(id)?.0.content.network;
        let of = DecisionFilter { network: Some(network), state: None };
        let found = self.decisions(&of).into_iter().find(|row| row.id == id);
        found.ok_or(Error::PartNotFound { part: "decision" })
    }

    fn decision_row(
        &self,
        kept: &Versioned<Meeting>,
        item: &AgendaItem,
        line: &MinuteLine,
        standing: DecisionStanding,
        all: &[Decided<'_>],
    ) -> DecisionRow {
        let meeting = &kept.content;
        let by = standing.revised_by();
        let takes_place = |(.., other): &&Decided<'_>| other.standing.revised_by() == Some(line.id);
        DecisionRow {
            id: line.id,
            text: line.text.clone(),
            agreed_by: line.agreed_by.clone(),
            reservations: line.reservations.clone(),
            outcome: line.outcome.clone(),
            state: standing.state(),
            standing,
            replaced_by: all
                .iter()
                .find(|(.., other)| Some(other.id) == by)
                .map(|one| self.decision_name(one)),
            replaces: all.iter().filter(takes_place).map(|one| self.decision_name(one)).collect(),
            meeting: kept.id,
            meeting_title: self.title_elsewhere(kept.id),
            on: meeting.at.date(),
            item_title: item.title.clone(),
            origin: item.origin,
            network_name: self.network_name(meeting.network),
            classification: self.grade_of(Graded::MinuteLine(meeting, item, line)),
        }
    }

    fn decision_name(&self, (kept, item, line): &Decided<'_>) -> DecisionName {
        let grade = self.grade_of(Graded::MinuteLine(&kept.content, item, line));
        let text = if grade == Classification::Confidential { String::new() } else { line.text.clone() };
        DecisionName { id: line.id, text, on: kept.content.at.date() }
    }
}

/// A decision with its meeting and its agenda item.
type Decided<'a> = (&'a Versioned<Meeting>, &'a AgendaItem, &'a MinuteLine);
