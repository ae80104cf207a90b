//! What can be done with a saved filter.

use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::model::{Model, Stored};
use crate::engine::record::Versioned;
use crate::engine::workspace::{Tx, Workspace};
use crate::language::fold::fold;
use crate::language::now::Now;
use crate::records::networks::NetworkId;

use super::{FilterId, SavedFilter};

pub(crate) const ADD: Operation = Operation::named("filter.add");
pub(crate) const CHANGE: Operation = Operation::named("filter.change");
pub(crate) const REMOVE: Operation = Operation::named("filter.remove");

impl Workspace {
    /// Keeps a filter under a name.
    pub fn add_filter(&mut self, filter: SavedFilter, now: &Now) -> Result<Versioned<SavedFilter>, Error> {
        self.run(ADD, now, |tx| tx.add(filter))
    }

    /// Changes a saved filter. `revision` is the one the change started from; `None` changes whatever is there.
    pub fn change_filter(
        &mut self,
        id: FilterId,
        revision: Option<u32>,
        filter: SavedFilter,
        now: &Now,
    ) -> Result<Versioned<SavedFilter>, Error> {
        self.run(CHANGE, now, |tx| tx.change(id, revision, filter))
    }

    /// Lets a saved filter go.
    pub fn remove_filter(&mut self, id: FilterId, now: &Now) -> Result<(), Error> {
        self.run(REMOVE, now, |tx| tx.remove(id).map(drop))
    }
}

impl Model {
    /// The saved filters there are to choose from, by name. One of before that chooses people by what they may not be listed
    /// by is not among them.
    pub fn filters(&self) -> Vec<Versioned<SavedFilter>> {
        let mut filters = self.every_filter();
        filters.retain(|kept| kept.content.check().is_ok());
        filters
    }

    /// All saved filters, by name, also those that choose nobody any more: to look through and to remove.
    pub(crate) fn every_filter(&self) -> Vec<Versioned<SavedFilter>> {
        let mut filters: Vec<_> = self.table::<SavedFilter>().values().cloned().collect();
        filters.sort_by_cached_key(|kept| (fold(&kept.content.name), kept.id));
        filters
    }
}

impl Tx<'_, '_> {
    /// Lets the filters go that choose people of a network that is no more.
    pub(crate) fn remove_filters_on(&mut self, network: NetworkId) -> Result<(), Error> {
        let on_it =
            self.table::<SavedFilter>().values().filter(|kept| kept.content.people.network == Some(network));
        let ids: Vec<FilterId> = on_it.map(|kept| kept.id).collect();
        ids.into_iter().try_for_each(|id| self.remove(id).map(drop))
    }
}
