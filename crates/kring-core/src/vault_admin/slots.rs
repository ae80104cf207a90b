//! What opens the vault: passphrases by name, and the recovery key.

use jiff::Timestamp;
use kring_vault::{KdfFigures, Passphrase, SlotInfo};
use serde::Serialize;
use specta::Type;

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::now::Now;

use crate::engine::number::instant;
use crate::language::passphrases::is_strong_enough;

/// One thing that opens the vault. Its name can be read by anybody who has the folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct KeySlot {
    /// Its name.
    pub name: String,
    /// Whether it is the printed recovery key's.
    pub recovery: bool,
    /// When it was made, or its passphrase last changed.
    #[specta(type = String)]
    pub created_at: Timestamp,
    /// Whether the vault is open by it now.
    pub current: bool,
    /// What one attempt to guess it costs.
    pub cost: KeyCost,
    /// Whether that is too little for anything but tests.
    pub weak: bool,
    /// Whether its passphrase is known to be easy to guess: of the one the vault is open by. Of others nobody knows.
    pub weak_passphrase: bool,
}

/// What one attempt costs: Argon2id's figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KeyCost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl KeySlot {
    fn of(slot: &SlotInfo, opened_with: &str, opened_by_weak: bool) -> Self {
        Self {
            name: slot.name.clone(),
            recovery: slot.recovery,
            created_at: instant(slot.created),
            current: slot.name == opened_with,
            cost: KeyCost { memory_kib: slot.kdf.memory_kib, passes: slot.kdf.passes, lanes: slot.kdf.lanes },
            weak: slot.kdf.is_insecure(),
            weak_passphrase: opened_by_weak && slot.name == opened_with,
        }
    }
}

impl Workspace {
    /// What opens the vault, in the order it was added.
    pub fn key_slots(&self) -> Vec<KeySlot> {
        let opened_with = self.vault().opened_with();
        let slots = self.vault().info().slots.iter();
        slots.map(|slot| KeySlot::of(slot, opened_with, self.opened_by_weak)).collect()
    }

    /// Whether the passphrase that the vault is open by is easy to guess, for whoever has its folder.
    pub fn has_weak_passphrase(&self) -> bool {
        self.key_slots().iter().any(|slot| slot.weak_passphrase)
    }

    /// Adds a passphrase under a name of its own.
    pub fn add_passphrase(
        &mut self,
        name: &str,
        passphrase: &Passphrase,
        now: &Now,
    ) -> Result<Vec<KeySlot>, Error> {
        let (name, cost) = (named(name)?, self.cost_of_new_keys());
        typed(passphrase)?;
        self.vault_mut().add_passphrase(name, passphrase, cost, now.moment())?;
        Ok(self.key_slots())
    }

    /// Gives a name another passphrase. The old one still opens copies of the folder made before, until the vault is
    /// re-keyed ([`Self::compact`]).
    pub fn change_passphrase(
        &mut self,
        name: &str,
        passphrase: &Passphrase,
        now: &Now,
    ) -> Result<Vec<KeySlot>, Error> {
        let cost = self.cost_of_new_keys();
        typed(passphrase)?;
        self.vault_mut().change_passphrase(name, passphrase, cost, now.moment())?;
        if self.vault().opened_with() == name {
            self.opened_by_weak = !is_strong_enough(passphrase);
        }
        Ok(self.key_slots())
    }

    /// Gives what opens the vault another name.
    pub fn rename_key_slot(&mut self, name: &str, new: &str, now: &Now) -> Result<Vec<KeySlot>, Error> {
        self.vault_mut().rename_slot(name, named(new)?, now.moment())?;
        Ok(self.key_slots())
    }

    /// Removes what opens the vault, never the last. It still opens copies of the folder made before, and with such a
    /// copy the vault of today, until the vault is re-keyed ([`Self::compact`]).
    pub fn remove_key_slot(&mut self, name: &str, now: &Now) -> Result<Vec<KeySlot>, Error> {
        self.vault_mut().remove_slot(name, now.moment())?;
        Ok(self.key_slots())
    }

    /// Measured on this machine, but in a vault for tests as cheap as what is there.
    pub(super) fn cost_of_new_keys(&self) -> Option<KdfFigures> {
        let info = self.vault().info();
        info.slots.iter().map(|slot| slot.kdf).find(KdfFigures::is_insecure)
    }
}

fn named(name: &str) -> Result<&str, Error> {
    let name = name.trim();
    if name.is_empty() { Err(Error::Required { field: "name".to_owned() }) } else { Ok(name) }
}

pub(super) fn typed(passphrase: &Passphrase) -> Result<(), Error> {
    if passphrase.is_empty() { Err(Error::Required { field: "passphrase".to_owned() }) } else { Ok(()) }
}
