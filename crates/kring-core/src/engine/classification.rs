//! Who may read a record: the municipality's three grades.

use serde::{Deserialize, Serialize};
use specta::Type;

/// The grade of a record or an export (rubricering), from least to most closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Classification {
    /// Anybody may read it (Openbaar).
    Public,
    /// Colleagues of the municipality may read it (Intern).
    #[default]
    Internal,
    /// Said in confidence: stays out of exports unless it is chosen item by item (Vertrouwelijk).
    Confidential,
}

impl Classification {
    /// Its name in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Internal => "internal",
            Self::Confidential => "confidential",
        }
    }

    /// Its number in the audit log: from 1, the most open, to 3.
    pub(crate) const fn number(self) -> u64 {
        match self {
            Self::Public => 1,
            Self::Internal => 2,
            Self::Confidential => 3,
        }
    }

    /// The one with this number.
    pub(crate) fn numbered(number: u64) -> Option<Self> {
        [Self::Public, Self::Internal, Self::Confidential].into_iter().find(|grade| grade.number() == number)
    }
}
