//! Focus groups as a list shows them.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::Versioned;
use crate::records::grades::Graded;
use crate::records::inputs::Input;
use crate::records::meetings::MeetingId;
use crate::records::networks::NetworkId;

use super::FocusGroup;

/// Which focus groups. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct FocusGroupFilter {
    /// Only of this network.
    pub network: Option<NetworkId>,
    /// Only those that were part of this meeting.
    pub meeting: Option<MeetingId>,
}

/// A focus group with what one needs to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FocusGroupRow {
    /// The focus group.
    pub focus_group: Versioned<FocusGroup>,
    /// The name of the network.
    pub network_name: String,
    /// What the meeting is called it was part of; empty for none, and for a confidential one.
    pub meeting_title: String,
    /// How many lines of its flip charts were written down.
    pub lines: u32,
    /// Who may read it: never more open than the meeting it was part of.
    pub classification: Classification,
}

impl Model {
    /// The focus groups of a filter, the newest first.
    pub fn focus_groups(&self, filter: &FocusGroupFilter) -> Vec<FocusGroupRow> {
        let all = self.table::<FocusGroup>().values();
        let mut chosen: Vec<&Versioned<FocusGroup>> =
            all.filter(|kept| filter.takes(&kept.content)).collect();
        chosen.sort_by_key(|kept| (Reverse(kept.content.on), kept.created_at, kept.id));
        chosen.into_iter().map(|kept| self.focus_group_row(kept)).collect()
    }

    fn focus_group_row(&self, kept: &Versioned<FocusGroup>) -> FocusGroupRow {
        let session = &kept.content;
        FocusGroupRow {
            network_name: self.network_name(session.network),
            meeting_title: session.meeting.map_or_else(String::new, |id| self.title_elsewhere(id)),
            lines: as_u32(self.linked::<Input>(kept.id.uuid()).count()),
            classification: self.grade_of(Graded::FocusGroup(session)),
            focus_group: kept.clone(),
        }
    }
}

impl FocusGroupFilter {
    fn takes(&self, session: &FocusGroup) -> bool {
        self.network.is_none_or(|network| session.network == network)
            && self.meeting.is_none_or(|meeting| session.meeting == Some(meeting))
    }
}
