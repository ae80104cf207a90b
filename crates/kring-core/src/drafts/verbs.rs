//! Keeping, reading and dropping drafts.

use kring_vault::Operation;

use crate::error::Error;
use crate::model::Model;
use crate::now::Now;
use crate::record::Id;
use crate::workspace::Workspace;

use super::Draft;

/// What operations on drafts are called; they are no part of what a person can undo.
pub(crate) const KEEP: &str = "draft.keep";

impl Model {
    /// The text kept under a key, if there is one.
    pub fn draft(&self, key: &str) -> Option<String> {
        self.drafts.values().find(|kept| kept.content.key == key).map(|kept| kept.content.text.clone())
    }

    fn draft_id(&self, key: &str) -> Option<Id<Draft>> {
        self.drafts.values().find(|kept| kept.content.key == key).map(|kept| kept.id)
    }
}

impl Workspace {
    /// Keeps a text under a key, over what was kept there.
    pub fn save_draft(&mut self, key: String, text: String, now: &Now) -> Result<(), Error> {
        let known = self.draft_id(&key);
        self.run(Operation::named(KEEP), now, |tx| {
            let draft = Draft { key, text };
            match known {
                Some(id) => tx.change(id, None, draft),
                None => tx.add(draft),
            }
            .map(drop)
        })
    }

    /// Drops the text kept under a key; that there is none is no error.
    pub fn drop_draft(&mut self, key: &str, now: &Now) -> Result<(), Error> {
        match self.draft_id(key) {
            Some(id) => self.run(Operation::named(KEEP), now, |tx| tx.remove(id).map(drop)),
            None => Ok(()),
        }
    }
}
