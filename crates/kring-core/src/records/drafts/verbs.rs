//! Keeping, reading and dropping drafts.

use std::cmp::Reverse;

use jiff::Timestamp;
use kring_vault::Operation;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::record::{AnyId, Id, RecordKind};
use crate::engine::workspace::{Tx, Workspace};
use crate::language::now::Now;
use crate::records::meetings::Meeting;

use super::{Draft, DraftFound};

/// What operations on drafts are called in logs of earlier versions; they are no part of what a person can undo.
pub(crate) const KEEP: &str = "draft.keep";

/// A draft is sealed like everything else, but how somebody types is nobody's business: no log tells of it, and it
/// takes no place among what can be undone.
const KEEPING: Operation = Operation::unlogged(KEEP);

impl Model {
    /// The text kept under a key, if there is one.
    pub fn draft(&self, key: &str) -> Option<String> {
        self.table::<Draft>()
            .values()
            .find(|kept| kept.content.key == key)
            .map(|kept| kept.content.text.clone())
    }

    /// The texts whose key begins with `start`, the one that was kept last first.
    pub fn drafts_under(&self, start: &str) -> Vec<DraftFound> {
        let mut found: Vec<_> =
            self.table::<Draft>().values().filter(|kept| kept.content.key.starts_with(start)).collect();
        found.sort_by_key(|kept| Reverse(kept.changed_at));
        found
            .into_iter()
            .map(|kept| DraftFound { key: kept.content.key.clone(), text: kept.content.text.clone() })
            .collect()
    }

    /// When the text kept under a key was kept last, if there is one.
    pub fn draft_kept_at(&self, key: &str) -> Option<Timestamp> {
        self.table::<Draft>().values().find(|kept| kept.content.key == key).map(|kept| kept.changed_at)
    }

    pub(crate) fn draft_id(&self, key: &str) -> Option<Id<Draft>> {
        self.table::<Draft>().values().find(|kept| kept.content.key == key).map(|kept| kept.id)
    }

    /// Whether something a draft is about is not there any more.
    pub(crate) fn is_orphan(&self, draft: &Draft) -> bool {
        !draft.subjects().into_iter().all(|id| self.is_there(id))
    }

    /// Whether there is such a record, or a part of one that drafts can be about.
    fn is_there(&self, id: AnyId) -> bool {
        let uuid = id.uuid();
        self.has_any(uuid)
            || self
                .table::<Meeting>()
                .values()
                .any(|kept| kept.content.items().any(|item| item.id.uuid() == uuid))
    }
}

impl Workspace {
    /// Keeps a draft over what was kept under its key. Says whether it did: of what is gone no draft is kept.
    pub fn save_draft(&mut self, draft: Draft, now: &Now) -> Result<bool, Error> {
        if self.is_orphan(&draft) {
            return Ok(false);
        }
        let known = self.draft_id(&draft.key);
        self.keep_drafts(now, |tx| match known {
            Some(id) => tx.change(id, None, draft).map(drop),
            None => tx.add(draft).map(drop),
        })?;
        Ok(true)
    }

    /// Drops the text kept under a key; that there is none is no error.
    pub fn drop_draft(&mut self, key: &str, now: &Now) -> Result<(), Error> {
        match self.draft_id(key) {
            Some(id) => self.keep_drafts(now, |tx| tx.remove(id).map(drop)),
            None => Ok(()),
        }
    }

    /// Removes drafts about what is not there any more: earlier versions left them when their record went.
    fn remove_orphaned_drafts(&mut self, now: &Now) -> Result<(), Error> {
        let orphans: Vec<_> = self
            .table::<Draft>()
            .values()
            .filter(|kept| self.is_orphan(&kept.content))
            .map(|kept| kept.id)
            .collect();
        self.keep_drafts(now, |tx| orphans.into_iter().try_for_each(|id| tx.remove(id).map(drop)))
    }

    /// The one way in which drafts change by themselves, beside the operations on what they are about.
    pub(crate) fn keep_drafts(
        &mut self,
        now: &Now,
        keep: impl FnOnce(&mut Tx<'_, '_>) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.run(KEEPING, now, keep)
    }
}

impl Tx<'_, '_> {
    /// Removes the drafts about what goes.
    pub(crate) fn remove_drafts_about(&mut self, id: AnyId) -> Result<(), Error> {
        let about: Vec<_> = self
            .table::<Draft>()
            .values()
            .filter(|kept| kept.content.is_about(id))
            .map(|kept| kept.id)
            .collect();
        about.into_iter().try_for_each(|id| self.remove(id).map(drop))
    }
}

/// Removes drafts that were left about what is gone, when a vault was opened.
pub(crate) fn opened(workspace: &mut Workspace, now: &Now) -> Result<(), Error> {
    workspace.remove_orphaned_drafts(now)
}

/// Removes the drafts about a record that was removed.
pub(crate) fn removed(tx: &mut Tx<'_, '_>, kind: RecordKind, id: AnyId) -> Result<(), Error> {
    if kind == RecordKind::DRAFT { Ok(()) } else { tx.remove_drafts_about(id) }
}
