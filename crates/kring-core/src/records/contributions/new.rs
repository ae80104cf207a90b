//! What somebody brings or gets, as it comes up in a conversation.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::record::Versioned;
use crate::engine::workspace::Tx;
use crate::records::conversations::Conversation;
use crate::records::memberships::Membership;
use crate::records::people::PersonId;
use crate::records::promises::Side;

use super::{Contribution, ContributionSource, ContributionWay};

/// Something somebody brings or gets (brengt, haalt), to be kept with its day and put with their membership, which is
/// open: not when it was said in confidence.
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

impl Tx<'_, '_> {
    /// Keeps what somebody brought or got in a conversation, and puts it with their membership of its network, else of
    /// the first network they were in on that day, else of any that is not over. What stands there already is not put
    /// there twice, and what was said in confidence is not put there.
    pub(crate) fn contribute(
        &mut self,
        person: PersonId,
        held: &Versioned<Conversation>,
        new: &NewContribution,
    ) -> Result<(), Error> {
        crate::engine::check::required("text", &new.text, crate::engine::check::SHORT)?;
        self.find(person)?;
        let mut seats: Vec<_> = self
            .linked::<Membership>(person.uuid())
            .filter(|kept| !kept.content.term().has_ended(self.now.today()))
            .collect();
        let (network, on) = (held.content.network, held.content.at.date());
        seats.sort_by_key(|kept| {
            let seat = &kept.content;
            let ended = self.network_has_ended(seat.network, on);
            (Some(seat.network) != network, ended, !seat.term().holds(on), seat.since, kept.id)
        });
        let Some((seat, network)) = seats.first().map(|kept| (kept.id, kept.content.network)) else {
            return Err(Error::PartNotFound { part: "membership" });
        };
        let text = new.text.trim().to_owned();
        self.add(Contribution {
            network,
            side: Side::Theirs,
            person: Some(person),
            way: new.way,
            text: text.clone(),
            on: held.content.at.date(),
            source: ContributionSource::Conversation { id: held.id },
            classification: held.content.classification,
        })?;
        if held.content.classification == Classification::Confidential {
            return Ok(());
        }
        self.edit(seat, |membership| {
            let list = match new.way {
                ContributionWay::Brings => &mut membership.brings,
                ContributionWay::Gets => &mut membership.gets,
            };
            if !list.iter().any(|known| known.to_lowercase() == text.to_lowercase()) {
                list.push(text);
            }
            Ok(())
        })
        .map(drop)
    }
}
