//! Puts the rooms together: what the engine is given to carry.

use std::path::Path;

use kring_vault::{CreateOptions, Locked, Passphrase, Progress, Vault};

use crate::engine::error::Error;
use crate::engine::migrate::Step;
#[cfg(test)]
use crate::engine::model::Model;
use crate::engine::model::Schema;
use crate::engine::verbs::Verb;
use crate::engine::workspace::{Hooks, Workspace};
use crate::language::now::Now;
use crate::pages;
use crate::records::agreements::from_charter;
use crate::records::duplicates::Likenesses;
use crate::records::filters::without_language;
use crate::records::kinds::KINDS;
use crate::records::labels::Verdicts;
use crate::records::people::PeopleCache;
use crate::records::themes::from_network;
use crate::records::{drafts, organisations};

/// Every kind of record, and what is kept up to date beside them.
pub(crate) static SCHEMA: Schema = Schema {
    kinds: KINDS,
    verbs: &[pages::scripting::VERBS],
    derived: || vec![Box::<PeopleCache>::default(), Box::<Likenesses>::default(), Box::<Verdicts>::default()],
    steps: STEPS,
    hooks: Hooks {
        opened: drafts::opened,
        removed: drafts::removed,
        before_put_back: drafts::before_put_back,
    },
};

/// How records of older versions become those of this one, oldest first. None is ever taken away.
const STEPS: &[Step] = &[
    Step { kind: "network", from: 1, change: from_charter::to_agreements },
    Step { kind: "filter", from: 2, change: without_language::without_language },
    Step { kind: "organisation", from: 2, change: organisations::nobody_said_no },
    Step { kind: "network", from: 3, change: from_network::to_themes },
];

/// The names of all verbs, kind by kind.
pub fn verbs() -> impl Iterator<Item = &'static str> {
    SCHEMA.verbs().map(|verb: &Verb| verb.name)
}

#[cfg(test)]
impl Default for Model {
    fn default() -> Self {
        Self::new(&SCHEMA)
    }
}

impl Workspace {
    /// Makes a new vault in a folder that is not there yet and opens it.
    pub fn create(
        dir: &Path,
        passphrase: &Passphrase,
        options: &CreateOptions,
        now: &Now,
    ) -> Result<Self, Error> {
        Self::create_with(&SCHEMA, dir, passphrase, options, now)
    }

    /// The same under a passphrase that nobody knows, of 244 random bits, for a demo: once closed, nothing opens it.
    pub fn create_throwaway(dir: &Path, options: &CreateOptions, now: &Now) -> Result<Self, Error> {
        Self::create_throwaway_with(&SCHEMA, dir, options, now)
    }

    /// Opens a vault. When that does not work, or was stopped, the vault comes back, still locked.
    ///
    /// Progress: `total` is 0 while the key is derived; then half of it is reading, in bytes, and half is understanding what
    /// was read, in records.
    pub fn unlock(
        vault: Vault<Locked>,
        passphrase: &Passphrase,
        now: &Now,
        progress: Progress<'_>,
    ) -> Result<Self, (Vault<Locked>, Error)> {
        Self::unlock_with(&SCHEMA, vault, passphrase, now, progress)
    }
}
