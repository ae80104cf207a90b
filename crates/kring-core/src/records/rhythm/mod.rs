//! How often we speak to somebody, as it was agreed with them, and who is due.

mod due;
mod read;
pub(crate) mod scripting;
#[cfg(test)]
mod tests;
pub(crate) mod verbs;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;

pub use due::{DueFilter, DueRow, RhythmStanding};
pub use read::read;

/// How often (ritme).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Rhythm {
    /// Every so many days, weeks, months or years.
    Every {
        /// How many, 1 to 366.
        count: u16,
        /// Of what.
        unit: RhythmUnit,
    },
    /// Only when they get in touch themselves.
    TheyCall,
}

/// What a rhythm is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RhythmUnit {
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// The rhythm of everybody with a role in a network, where nothing else was agreed with them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RoleRhythm {
    /// The role, as memberships have it; empty for every other role.
    #[serde(default)]
    pub role: String,
    /// How often.
    pub rhythm: Rhythm,
}

impl Rhythm {
    /// Whether it can be meant.
    pub(crate) fn check(self, field: &str) -> Result<(), Error> {
        match self {
            Self::Every { count, .. } => check::number(&format!("{field}.count"), count, 1, 366),
            Self::TheyCall => Ok(()),
        }
    }

    /// The day on which it is time again after a day of contact; `None` when we wait for them.
    pub(crate) fn after(self, day: Date) -> Option<Date> {
        let Self::Every { count, unit } = self else { return None };
        let count = i64::from(count);
        Some(day.saturating_add(match unit {
            RhythmUnit::Day => count.days(),
            RhythmUnit::Week => count.weeks(),
            RhythmUnit::Month => count.months(),
            RhythmUnit::Year => count.years(),
        }))
    }
}

/// Roles are one when they read the same, whatever their capitals.
pub(crate) fn same_role(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// Whether a network's rhythms can be meant: each role once.
pub(crate) fn check_roles(field: &str, rhythms: &[RoleRhythm]) -> Result<(), Error> {
    for (place, one) in rhythms.iter().enumerate() {
        check::text(&format!("{field}.{place}.role"), &one.role, check::NAME)?;
        one.rhythm.check(&format!("{field}.{place}.rhythm"))?;
    }
    check::unique(field, rhythms.iter().map(|one| one.role.trim().to_lowercase()))
}
