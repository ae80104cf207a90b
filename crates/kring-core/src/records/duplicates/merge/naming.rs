//! Naming one record where another was named, in every sort of record there is.

use uuid::Uuid;

use crate::engine::error::Error;
use crate::engine::input::from_json;
use crate::engine::record::{AnyId, RecordKind};
use crate::engine::workspace::Tx;
use crate::records::drafts::Draft;
use crate::records::memberships::{Membership, MembershipId};
use crate::records::people::PersonId;

use super::super::Distinct;
use super::lay::{renamed, together};

impl Tx<'_, '_> {
    /// Has everything that names one person name another.
    pub(super) fn name_instead(&mut self, from: PersonId, to: PersonId) -> Result<(), Error> {
        self.join_memberships(from, to)?;
        self.join_preparations(from, to)?;
        self.join_acknowledgements(from, to)?;
        self.stay_apart(from, to)?;
        self.name_in_drafts(from, to)?;
        self.name_everywhere(from.uuid(), to.uuid())
    }

    fn name_everywhere(&mut self, from: Uuid, to: Uuid) -> Result<(), Error> {
        let (old, new) = (from.to_string(), to.to_string());
        self.edit_linked(from, &|content| renamed(content, &old, &new))
    }

    /// A network has each person once: of two places in one network one is made.
    fn join_memberships(&mut self, from: PersonId, to: PersonId) -> Result<(), Error> {
        for id in self.ids_linked::<Membership>(from.uuid()) {
            let network = self.find(id)?.content.network;
            let there = self.linked::<Membership>(to.uuid()).find(|kept| kept.content.network == network);
            if let Some(there) = there.map(|kept| kept.id) {
                self.join_membership(id, there)?;
            }
        }
        Ok(())
    }

    fn join_membership(&mut self, from: MembershipId, into: MembershipId) -> Result<(), Error> {
        let gone = self.find(from)?.content.clone();
        let there = self.find(into)?.content.clone();
        let since = [there.since, gone.since].into_iter().flatten().min();
        // Who still takes part under one of the two takes part.
        let until = there.until.zip(gone.until).map(|(one, other)| one.max(other));
        let json = |membership| serde_json::to_value(membership).map_err(|_| Error::Encoding);
        let joined: Membership = from_json(together(json(there)?, json(gone.clone())?))?;
        let (network, person) = (joined.network, self.find(into)?.content.person);
        self.name_everywhere(from.uuid(), into.uuid())?;
        self.remove(from)?;
        self.change(into, None, Membership { network, person, since, until, ..joined }).map(drop)
    }

    /// What the other was set apart from, the one that stays is; what they were from each other is void.
    fn stay_apart(&mut self, from: PersonId, to: PersonId) -> Result<(), Error> {
        for id in self.ids_linked::<Distinct>(from.uuid()) {
            let [one, other] = self.remove(id)?.content.pair;
            let third = if one == from { other } else { one };
            if third != to && self.set_apart(third, to).is_none() {
                self.add(Distinct::of(third, to))?;
            }
        }
        Ok(())
    }

    /// A form that was left open goes on with the one that stays. Only the form of the other itself goes with it: it
    /// holds a record that is no more.
    fn name_in_drafts(&mut self, from: PersonId, to: PersonId) -> Result<(), Error> {
        let own = format!("{}:{from}", RecordKind::PERSON);
        let (old, new) = (AnyId::from(from.uuid()), AnyId::from(to.uuid()));
        let goes_on = |draft: &Draft| draft.key != own && (draft.names(old) || draft.is_about(old));
        let ids: Vec<_> = self
            .table::<Draft>()
            .values()
            .filter(|kept| goes_on(&kept.content))
            .map(|kept| kept.id)
            .collect();
        let (from, to) = (from.to_string(), to.to_string());
        for id in ids {
            let mut draft = self.find(id)?.content.clone();
            draft.key = draft.key.replace(&from, &to);
            draft.text = draft.text.replace(&from, &to);
            if draft.about.contains(&old) {
                draft.about.retain(|about| *about != new);
                draft.about.iter_mut().filter(|about| **about == old).for_each(|about| *about = new);
            }
            if self.draft_id(&draft.key).is_some_and(|there| there != id) {
                // The one that stays had a form of its own open for the same.
                self.remove(id)?;
            } else {
                self.change(id, None, draft)?;
            }
        }
        Ok(())
    }
}
