//! What somebody brings or gets, as it comes up in a conversation.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::error::Error;
use crate::networks::NetworkId;
use crate::people::PersonId;
use crate::workspace::Tx;

use super::Membership;

/// Something somebody brings or gets (brengt, haalt), to be put with their membership.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NewContribution {
    /// Which way it goes.
    pub way: ContributionWay,
    /// What it is, in a few words.
    pub text: String,
    /// Who; `None` in a conversation with one person: that person.
    #[serde(default)]
    pub person: Option<PersonId>,
}

/// Which way a contribution goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ContributionWay {
    /// They bring it.
    Brings,
    /// They get it.
    Gets,
}

impl Tx<'_, '_> {
    /// Puts a contribution with the person's membership of the network, or else of the first network they are in now.
    /// What stands there already is not put there twice.
    pub(crate) fn contribute(
        &mut self,
        person: PersonId,
        network: Option<NetworkId>,
        new: &NewContribution,
    ) -> Result<(), Error> {
        crate::check::required("text", &new.text, crate::check::SHORT)?;
        self.find(person)?;
        let mut seats: Vec<_> = self
            .linked::<Membership>(person.uuid())
            .filter(|kept| crate::model::Model::is_active(&kept.content, self.now))
            .collect();
        seats.sort_by_key(|kept| (Some(kept.content.network) != network, kept.content.since, kept.id));
        let Some(seat) = seats.first().map(|kept| kept.id) else {
            return Err(Error::PartNotFound { part: "membership" });
        };
        self.edit(seat, |membership| {
            let list = match new.way {
                ContributionWay::Brings => &mut membership.brings,
                ContributionWay::Gets => &mut membership.gets,
            };
            let text = new.text.trim();
            if !list.iter().any(|known| known.to_lowercase() == text.to_lowercase()) {
                list.push(text.to_owned());
            }
            Ok(())
        })
        .map(drop)
    }
}
