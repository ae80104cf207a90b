//! A network's page.

use serde::Serialize;
use specta::Type;

use crate::networks::Network;
use crate::record::Kept;
use crate::reports::PromiseFigures;

use super::AgendaBalance;

/// A network with its numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NetworkPage {
    /// The network.
    pub network: Kept<Network>,
    /// People who take part today.
    pub members: u32,
    /// Organisations they speak for.
    pub organisations: u32,
    /// Meetings planned or held.
    pub meetings: u32,
    /// How the agendas of those meetings divide over the sides.
    pub balance: AgendaBalance,
    /// Perspectives of the network's list from which somebody speaks.
    pub perspectives_present: Vec<String>,
    /// Perspectives of the network's list that nobody speaks from.
    pub perspectives_missing: Vec<String>,
    /// How promises stand.
    pub promises_kept: PromisesKept,
}

/// How promises of both sides stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PromisesKept {
    /// The municipality's.
    pub ours: PromiseFigures,
    /// The members'.
    pub theirs: PromiseFigures,
}
