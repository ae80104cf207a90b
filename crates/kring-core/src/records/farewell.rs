//! How somebody's part in a network ended, or the network itself.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::joined_lines;

/// How it ended, in words that can be read out to who they are about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Farewell {
    /// How it ended.
    pub how: String,
    /// What they are thanked for; may be empty.
    #[serde(default)]
    pub thanks: String,
    /// Who may read these words.
    #[serde(default)]
    pub classification: Classification,
}

impl Farewell {
    /// Whether it can be kept. It may be long: two become one where records are merged.
    pub(crate) fn check(&self) -> Result<(), Error> {
        check::required("how", &self.how, check::MERGED)?;
        check::text("thanks", &self.thanks, check::MERGED)
    }

    /// Its words, a line each.
    pub(crate) fn words(&self) -> String {
        let said = [self.how.trim(), self.thanks.trim()].into_iter().filter(|said| !said.is_empty());
        said.collect::<Vec<_>>().join("\n")
    }

    /// Two farewells as one: what either says, and as closed as the more closed of the two.
    pub(crate) fn joined(self, other: &Self) -> Self {
        Self {
            how: joined_lines(&self.how, &other.how),
            thanks: joined_lines(&self.thanks, &other.thanks),
            classification: self.classification.max(other.classification),
        }
    }

    /// The farewell that goes with a last day: there is none while nothing has ended, and with a last day that is taken back it goes.
    pub(crate) fn of_end(farewell: Option<Self>, last: Option<Date>, today: Date) -> Option<Self> {
        farewell.filter(|_| is_over(last, today))
    }
}

/// Whether a last day is no longer to come.
pub(crate) fn is_over(last: Option<Date>, today: Date) -> bool {
    last.is_some_and(|day| day <= today)
}
