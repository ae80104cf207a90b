//! Themes (thema's): what a network would like to talk about, made of what people brought in, and where that went.

mod alike;
pub(crate) mod from_network;
mod list;
mod plan;
mod scripting;
mod stored;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::record::Id;
use crate::records::meetings::{AgendaItemId, MeetingId};
use crate::records::networks::NetworkId;

pub use alike::AlikeTheme;
pub use list::{InputCounts, ThemeFilter, ThemeMeeting, ThemeName, ThemeRow};
pub use verbs::ThemeAnswering;

/// The id of a [`NetworkTheme`].
pub type ThemeId = Id<NetworkTheme>;

/// A theme of a network.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NetworkTheme {
    /// Whose.
    pub network: NetworkId,
    /// What it is called.
    pub title: String,
    /// What it is about; may be empty.
    #[serde(default)]
    pub about: String,
    /// The agendas it was put on, in that order.
    #[serde(default)]
    pub planned: Vec<ThemePlace>,
    /// What came of it, once something did.
    #[serde(default)]
    pub answer: Option<ThemeAnswer>,
    /// Who may read it.
    #[serde(default)]
    pub classification: Classification,
}

/// A place of a theme on an agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThemePlace {
    /// Of which meeting.
    pub meeting: MeetingId,
    /// As which item.
    pub item: AgendaItemId,
}

/// What came of a theme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ThemeAnswer {
    /// The day.
    #[specta(type = String)]
    pub on: Date,
    /// What.
    pub text: String,
}

/// Where a theme is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ThemeState {
    /// Nothing was done with it yet.
    Open,
    /// It stands on the agenda of a meeting.
    OnAgenda,
    /// Something came of it.
    Answered,
}
