//! The index of likenesses as a model carries it: made when somebody first asks, and brought up to date when somebody
//! asks again, by those alone who changed meanwhile.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use uuid::Uuid;

use crate::engine::model::{Derived, Model};
use crate::engine::record::{Id, RecordKind};
use crate::records::duplicates::Stranger;
use crate::records::people::Person;
use crate::records::people::PersonId;

use super::Likeness;
use super::entry::Entry;
use super::index::Index;

/// Who may be like whom, once somebody asked.
#[derive(Default)]
pub(crate) struct Likenesses(Mutex<Option<Known>>);

/// What is known, and whom it does not know as they are now.
struct Known {
    index: Index,
    changed: HashSet<PersonId>,
}

impl Derived for Likenesses {
    fn changed(&mut self, kind: RecordKind, id: Uuid) {
        let known = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.as_mut().filter(|_| kind == RecordKind::PERSON) {
            known.changed.insert(Id::from(id));
        }
    }
}

impl Model {
    fn likenesses<T>(&self, ask: impl FnOnce(&Index) -> T) -> T {
        let mut known = self.derived::<Likenesses>().0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = known.get_or_insert_with(|| Known {
            index: Index::of(self.table::<Person>().values().map(Entry::of_kept).collect()),
            changed: HashSet::new(),
        });
        for id in std::mem::take(&mut known.changed) {
            match self.table::<Person>().get(&id) {
                Some(kept) => known.index.put(Entry::of_kept(kept)),
                None => known.index.remove(id),
            }
        }
        ask(&known.index)
    }

    /// Pairs that may be one person, of everybody or of one.
    pub(crate) fn suspected(&self, of: Option<PersonId>) -> Vec<(PersonId, PersonId, Vec<Likeness>)> {
        let Some(id) = of else {
            let all =
                |index: &Index| index.pairs().map(|(one, other, why)| (one, other, why.to_vec())).collect();
            return self.likenesses(all);
        };
        let Some(kept) = self.table::<Person>().get(&id) else { return Vec::new() };
        let alike = self.likenesses(|index| index.like(&Entry::of_kept(kept)));
        alike.into_iter().map(|(other, reasons)| (id, other, reasons)).collect()
    }

    /// How many pairs may be one person, those aside of which somebody said that they are two.
    pub(crate) fn suspected_count(&self) -> usize {
        self.likenesses(|index| {
            index.pairs().filter(|(one, other, _)| self.set_apart(*one, *other).is_none()).count()
        })
    }

    /// Everybody who is like somebody who is not kept yet.
    pub(crate) fn like_stranger(&self, stranger: &Stranger) -> Vec<(PersonId, Vec<Likeness>)> {
        let entry = Entry::of(PersonId::make(), &stranger.name, &stranger.contact_ways);
        self.likenesses(|index| index.like(&entry))
    }
}
