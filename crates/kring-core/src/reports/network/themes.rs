//! The themes of a network, as others may read them.

use crate::engine::model::Model;
use crate::records::networks::NetworkId;
use crate::records::themes::{ThemeFilter, ThemeState};
use crate::reports::LeftOutWhat;
use crate::reports::grade::{Gate, Shown};

/// The themes that nothing came of yet, as far as they may be read: what was brought in most often first.
pub(super) fn themes(model: &Model, id: NetworkId, gate: &mut Gate<'_>) -> Vec<String> {
    let rows = model.themes(&ThemeFilter { network: Some(id), ..ThemeFilter::default() });
    let open = rows.into_iter().filter(|row| row.state != ThemeState::Answered);
    let admitted = open.filter(|row| gate.admit(row.classification, LeftOutWhat::Themes) == Shown::Open);
    admitted.map(|row| row.theme.content.title).collect()
}
