//! Themes as a list shows them: by how often they were brought in.

use std::cmp::Reverse;

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::records::grades::Graded;
use crate::records::inputs::{Input, InputState};
use crate::records::meetings::{Meeting, MeetingId, Stage};
use crate::records::networks::NetworkId;
use crate::records::promises::Side;

use super::{NetworkTheme, ThemeId, ThemeState};

/// Which themes. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ThemeFilter {
    /// Only of this network.
    pub network: Option<NetworkId>,
    /// Only those that are there.
    pub state: Option<ThemeState>,
}

/// How often something was brought in, by side. It counts input, never people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InputCounts {
    /// By members.
    pub theirs: u32,
    /// By the municipality.
    pub ours: u32,
}

/// A theme by its name.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThemeName {
    /// Which.
    pub id: ThemeId,
    /// What it is called; empty for a confidential one.
    pub title: String,
}

/// A meeting on the agenda of which a theme stands.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThemeMeeting {
    /// Which.
    pub id: MeetingId,
    /// What it is called; empty for a confidential one.
    pub title: String,
    /// When it is.
    #[specta(type = String)]
    pub at: DateTime,
}

/// A theme with what one needs to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThemeRow {
    /// The theme.
    pub theme: Versioned<NetworkTheme>,
    /// The name of the network.
    pub network_name: String,
    /// Where it is.
    pub state: ThemeState,
    /// How often it was brought in.
    pub inputs: InputCounts,
    /// How much of that waits for something.
    pub open_inputs: u32,
    /// The meetings on the agenda of which it stands, the last first.
    pub meetings: Vec<ThemeMeeting>,
    /// Who may read it: never more open than the most open of what was brought in about it.
    pub classification: Classification,
}

impl Model {
    /// The themes of a filter: what is open first, of this what was brought in most often; what was answered last.
    pub fn themes(&self, filter: &ThemeFilter) -> Vec<ThemeRow> {
        let chosen: Vec<&Versioned<NetworkTheme>> = match filter.network {
            Some(network) => self.linked(network.uuid()).collect(),
            None => self.table::<NetworkTheme>().values().collect(),
        };
        let rows = chosen.into_iter().map(|kept| self.theme_row(kept));
        let mut rows: Vec<_> =
            rows.filter(|row| filter.state.is_none_or(|state| row.state == state)).collect();
        rows.sort_by_key(|row| {
            let counts = row.inputs;
            let answered = row.state == ThemeState::Answered;
            (
                answered,
                Reverse(counts.theirs + counts.ours),
                Reverse(counts.theirs),
                row.theme.created_at,
                row.theme.id,
            )
        });
        rows
    }

    fn theme_row(&self, kept: &Versioned<NetworkTheme>) -> ThemeRow {
        let theme = &kept.content;
        let mut inputs = InputCounts::default();
        let mut open_inputs = 0;
        for input in self.linked::<Input>(kept.id.uuid()).map(|kept| &kept.content) {
            *(if input.side == Side::Ours { &mut inputs.ours } else { &mut inputs.theirs }) += 1;
            open_inputs += u32::from(input.state() != InputState::Closed);
        }
        let meetings = self.meetings_with(theme);
        let state = match (&theme.answer, meetings.is_empty()) {
            (Some(_), _) => ThemeState::Answered,
            (None, false) => ThemeState::OnAgenda,
            (None, true) => ThemeState::Open,
        };
        ThemeRow {
            network_name: self.network_name(theme.network),
            state,
            inputs,
            open_inputs,
            meetings,
            classification: self.grade_of(Graded::Theme(kept)),
            theme: kept.clone(),
        }
    }

    /// Where it stands on an agenda: an item that was taken off again counts no more.
    fn meetings_with(&self, theme: &NetworkTheme) -> Vec<ThemeMeeting> {
        let places = theme.planned.iter().rev().filter_map(|place| {
            let meeting = &self.table::<Meeting>().get(&place.meeting)?.content;
            let stands = meeting.agenda.iter().any(|item| item.id == place.item);
            let stands = stands && meeting.stage != Stage::Cancelled;
            stands.then_some((place.meeting, meeting.at))
        });
        places.map(|(id, at)| ThemeMeeting { id, title: self.title_elsewhere(id), at }).collect()
    }

    /// What a theme is called where something else is told.
    pub(crate) fn theme_name(&self, kept: &Versioned<NetworkTheme>) -> ThemeName {
        let closed = self.grade_of(Graded::Theme(kept)) == Classification::Confidential;
        ThemeName { id: kept.id, title: if closed { String::new() } else { kept.content.title.clone() } }
    }
}
