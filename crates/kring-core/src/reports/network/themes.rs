//! The themes of a network, as others may read them.

use crate::engine::model::Model;
use crate::records::networks::{Network, NetworkId};
use crate::records::themes::{ThemeFilter, ThemeState};
use crate::reports::LeftOutWhat;
use crate::reports::grade::{Gate, Shown};

/// What stands with the network itself, and the themes that nothing came of yet, as far as they may be read: what was brought in
/// most often first.
pub(super) fn themes(model: &Model, id: NetworkId, network: &Network, gate: &mut Gate<'_>) -> Vec<String> {
    let rows = model.themes(&ThemeFilter { network: Some(id), ..ThemeFilter::default() });
    let open = rows.into_iter().filter(|row| row.state != ThemeState::Answered);
    let admitted = open.filter(|row| gate.admit(row.classification, LeftOutWhat::Themes) == Shown::Open);
    let titles = admitted.map(|row| row.theme.content.title);
    network.themes.iter().cloned().chain(titles).collect()
}
