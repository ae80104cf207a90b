//! Themes: what a network would like to talk about, and where it went.

use kring_core::Problem;
use kring_core::meetings::MeetingId;
use kring_core::networks::NetworkId;
use kring_core::record::Versioned;
use kring_core::themes::{AlikeTheme, NetworkTheme, ThemeAnswering, ThemeFilter, ThemeId, ThemeRow};
use tauri::State;

use crate::session::shell::Shell;

record_commands! {
    /// The themes a filter lets through, by how often they were brought in.
    list: pub fn themes(filter: ThemeFilter) -> Vec<ThemeRow>;

    /// Writes down a theme.
    write: pub fn add_theme(input: NetworkTheme) -> Versioned<NetworkTheme>;

    /// Changes a theme from the revision the form was opened with.
    change: pub fn change_theme(id: ThemeId, input: NetworkTheme) -> Versioned<NetworkTheme>;

    /// Removes a theme; what was brought in about it stays.
    write: pub fn remove_theme(id: ThemeId) -> ();

    /// Puts a theme on the agenda of a planned meeting.
    write: pub fn plan_theme(id: ThemeId, meeting: MeetingId) -> Versioned<NetworkTheme>;

    /// Says what came of a theme, and of what was brought in about it and has no answer yet.
    write: pub fn answer_theme(id: ThemeId, answer: ThemeAnswering) -> Versioned<NetworkTheme>;

    /// Makes one theme of two.
    write: pub fn merge_themes(keep: ThemeId, other: ThemeId) -> Versioned<NetworkTheme>;
}

/// The themes of a network that share words with a text.
#[tauri::command(async)]
#[specta::specta]
pub fn alike_themes(
    shell: State<'_, Shell>,
    network: NetworkId,
    text: String,
) -> Result<Vec<AlikeTheme>, Problem> {
    shell.read(|workspace, _| Ok(workspace.alike_themes(network, &text)))
}
