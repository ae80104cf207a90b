//! How an agenda divides over the sides.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::meetings::{AgendaItem, Origin};

/// How many items and minutes came from whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaBalance {
    /// From members.
    pub member: AgendaShare,
    /// From the municipality.
    pub municipality: AgendaShare,
    /// Made together.
    pub together: AgendaShare,
}

/// One side's share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgendaShare {
    /// Number of items.
    pub items: u32,
    /// Planned minutes.
    pub minutes: u32,
}

impl AgendaBalance {
    /// The balance of some agenda items.
    pub fn of<'a>(items: impl IntoIterator<Item = &'a AgendaItem>) -> Self {
        let mut balance = Self::default();
        for item in items {
            let share = match item.origin {
                Origin::Member => &mut balance.member,
                Origin::Municipality => &mut balance.municipality,
                Origin::Together => &mut balance.together,
            };
            share.items += 1;
            share.minutes += u32::from(item.planned_minutes);
        }
        balance
    }
}
