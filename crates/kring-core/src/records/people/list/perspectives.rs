//! Which perspectives somebody can speak from in a network, for who chooses them.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::{Model, join_texts};
use crate::records::networks::NetworkId;

/// Perspectives to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PerspectiveOffer {
    /// Those of the network, and those chosen already, in that order; none that people may not be listed by.
    pub offered: Vec<String>,
    /// Those chosen before the word lists knew them: nobody is listed by them, and once taken out they do not come back.
    pub unlisted: Vec<String>,
}

impl Model {
    /// The perspectives that somebody in a network can be given beside those chosen already.
    pub fn perspective_offer(
        &self,
        network: NetworkId,
        chosen: &[String],
    ) -> Result<PerspectiveOffer, Error> {
        let listed = &self.find(network)?.content.perspectives;
        let mut offered = self.allowed(listed.iter().chain(chosen));
        join_texts(&mut offered);
        let unlisted = chosen.iter().filter(|one| !self.allows_label(one)).cloned().collect();
        Ok(PerspectiveOffer { offered, unlisted })
    }
}
