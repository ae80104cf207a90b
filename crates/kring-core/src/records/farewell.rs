//! How somebody's part in a network ended, or the network itself.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::check;
use crate::engine::error::Error;

/// How it ended, in words that can be read out to who they are about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Farewell {
    /// How it ended.
    pub how: String,
    /// What they are thanked for; may be empty.
    #[serde(default)]
    pub thanks: String,
}

impl Farewell {
    /// Whether it can be kept.
    pub(crate) fn check(&self) -> Result<(), Error> {
        check::required("how", &self.how, check::SHORT)?;
        check::text("thanks", &self.thanks, check::SHORT)
    }
}
