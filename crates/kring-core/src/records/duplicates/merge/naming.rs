//! Naming one record where another was named, in every sort of record there is.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;
use uuid::Uuid;

use crate::engine::error::Error;
use crate::engine::input::from_json;
use crate::engine::record::{AnyId, RecordKind};
use crate::engine::workspace::Tx;
use crate::records::drafts::{Draft, NEW_CONVERSATION};
use crate::records::farewell::Farewell;
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
        let there_said = there.farewell.clone();
        let json = |membership| serde_json::to_value(membership).map_err(|_| Error::Encoding);
        let joined: Membership = from_json(together(json(there)?, json(gone.clone())?))?;
        let (network, person) = (joined.network, self.find(into)?.content.person);
        // Words said in confidence under one of the two stay so, beside what the other says.
        let said = match (there_said, gone.farewell) {
            (Some(one), Some(other)) => Some(one.joined(&other)),
            (one, other) => one.or(other),
        };
        let farewell = Farewell::of_end(said, until, self.now.today());
        self.name_everywhere(from.uuid(), into.uuid())?;
        self.remove(from)?;
        self.change(into, None, Membership { network, person, since, until, farewell, ..joined }).map(drop)
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
            let kept = self.find(id)?;
            let kept_at = kept.changed_at.as_millisecond();
            let mut draft = kept.content.clone();
            draft.key = draft.key.replace(&from, &to);
            draft.text = draft.text.replace(&from, &to);
            let of_new_conversation = name_once(&mut draft);
            if draft.about.contains(&old) {
                draft.about.retain(|about| *about != new);
                draft.about.iter_mut().filter(|about| **about == old).for_each(|about| *about = new);
            }
            let is_taken = |key: &str| self.draft_id(key).is_some_and(|there| there != id);
            if of_new_conversation && is_taken(&draft.key) {
                // Both stay, told apart as the window tells two with the same people apart.
                draft.key = format!("{}:{kept_at}", draft.key);
            }
            if is_taken(&draft.key) {
                // The one that stays had a form of its own open for the same.
                self.remove(id)?;
            } else {
                self.change(id, None, draft)?;
            }
        }
        Ok(())
    }
}

/// Names each person once in the draft of a new conversation, in its text and, in order, in its key. Says whether it is one.
fn name_once(draft: &mut Draft) -> bool {
    let Some(rest) = draft.key.strip_prefix(NEW_CONVERSATION) else { return false };
    let (people, apart) = rest.split_once(':').map_or((rest, None), |(people, apart)| (people, Some(apart)));
    let people: BTreeSet<&str> = people.split('+').collect();
    let people = people.into_iter().collect::<Vec<_>>().join("+");
    let apart = apart.map(|apart| format!(":{apart}")).unwrap_or_default();
    draft.key = format!("{NEW_CONVERSATION}{people}{apart}");
    if let Ok(mut text) = serde_json::from_str::<Value>(&draft.text)
        && let Some(people) = text["people"].as_array_mut()
    {
        let mut seen = HashSet::new();
        people.retain(|person| seen.insert(person.to_string()));
        draft.text = text.to_string();
    }
    true
}
