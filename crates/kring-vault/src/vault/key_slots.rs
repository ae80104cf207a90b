//! Adding, changing and removing key slots.

use super::{Unlocked, Vault};
use crate::base::{Moment, Operation, VaultError};
use crate::crypto::{KdfFigures, Passphrase, RecoveryKey, calibrate};
use crate::files::header::{self, MAX_SLOTS, NewSlot, Slot, SlotKind, VaultHeader, check_slot_name};
use crate::files::header_copies;

impl Vault<Unlocked> {
    /// Adds a passphrase in a slot of this name. Without `kdf` the figures are measured on this machine.
    ///
    /// # Errors
    /// `vault.slotName` when the name is taken or unusable, `vault.tooManySlots`.
    pub fn add_passphrase(
        &mut self,
        name: &str,
        passphrase: &Passphrase,
        kdf: Option<KdfFigures>,
        now: Moment,
    ) -> Result<(), VaultError> {
        let mut header = self.header()?;
        check_slot_name(name, &header.slots)?;
        check_room(&header)?;
        let slot = self.make_slot(SlotKind::Passphrase, name, passphrase, (kdf, String::new()), now)?;
        header.slots.push(slot);
        self.write_header(header, Operation::named("slot.add"), now)
    }

    /// Changes the passphrase of a slot. The old one still opens earlier copies of the folder.
    ///
    /// # Errors
    /// `vault.noSuchSlot`; `vault.recoverySlot` for that of the recovery key, which is replaced instead.
    pub fn change_passphrase(
        &mut self,
        name: &str,
        passphrase: &Passphrase,
        kdf: Option<KdfFigures>,
        now: Moment,
    ) -> Result<(), VaultError> {
        let mut header = self.header()?;
        let index = position(&header, name)?;
        if header.slots[index].kind == SlotKind::Recovery {
            return Err(VaultError::RecoverySlot);
        }
        let slot = self.make_slot(SlotKind::Passphrase, name, passphrase, (kdf, String::new()), now)?;
        header.slots[index] = slot;
        self.write_header(header, Operation::named("slot.change"), now)
    }

    /// Removes a slot. It still opens earlier copies of the folder; re-key with [`Vault::compact`] when that matters.
    ///
    /// # Errors
    /// `vault.lastSlot`, `vault.noSuchSlot`.
    pub fn remove_slot(&mut self, name: &str, now: Moment) -> Result<(), VaultError> {
        let mut header = self.header()?;
        let index = position(&header, name)?;
        if header.slots.len() == 1 {
            return Err(VaultError::LastSlot);
        }
        header.slots.remove(index);
        self.write_header(header, Operation::named("slot.remove"), now)
    }

    /// Renames a slot.
    ///
    /// # Errors
    /// `vault.noSuchSlot`, `vault.slotName`.
    pub fn rename_slot(&mut self, name: &str, new: &str, now: Moment) -> Result<(), VaultError> {
        let mut header = self.header()?;
        let index = position(&header, name)?;
        if name == new {
            return Ok(());
        }
        check_slot_name(new, &header.slots)?;
        new.clone_into(&mut header.slots[index].name);
        self.write_header(header, Operation::named("slot.rename"), now)?;
        let actor = &mut self.state.0.actor;
        if actor.slot == name {
            new.clone_into(&mut actor.slot);
        }
        Ok(())
    }

    /// Makes a recovery key and puts it in a slot of this name, as [`Self::put_recovery_key`].
    pub fn make_recovery_key(
        &mut self,
        name: &str,
        kdf: Option<KdfFigures>,
        now: Moment,
    ) -> Result<RecoveryKey, VaultError> {
        let key = RecoveryKey::make();
        self.put_recovery_key(name, &key, kdf, now)?;
        Ok(key)
    }

    /// Adds a recovery key in a slot of this name; it replaces an earlier recovery key.
    ///
    /// # Errors
    /// `vault.slotName`.
    pub fn put_recovery_key(
        &mut self,
        name: &str,
        key: &RecoveryKey,
        kdf: Option<KdfFigures>,
        now: Moment,
    ) -> Result<(), VaultError> {
        let mut header = self.header()?;
        header.slots.retain(|slot| slot.kind != SlotKind::Recovery);
        check_slot_name(name, &header.slots)?;
        check_room(&header)?;
        let public = key.recipient().to_owned();
        let slot = self.make_slot(SlotKind::Recovery, name, &key.passphrase(), (kdf, public), now)?;
        header.slots.push(slot);
        self.write_header(header, Operation::named("slot.recovery"), now)
    }

    /// The name of the slot that the vault was opened with.
    pub fn opened_with(&self) -> &str {
        &self.state.0.actor.slot
    }

    /// The public half of the recovery key, if there is one.
    pub fn recovery_recipient(&self) -> Option<String> {
        let header = self.header().ok()?;
        let slot = header.slots.into_iter().find(|slot| slot.kind == SlotKind::Recovery);
        slot.map(|slot| slot.recipient)
    }

    fn make_slot(
        &self,
        kind: SlotKind,
        name: &str,
        passphrase: &Passphrase,
        (kdf, recipient): (Option<KdfFigures>, String),
        now: Moment,
    ) -> Result<Slot, VaultError> {
        let kdf = kdf.map_or_else(calibrate, Ok)?;
        let open = &self.state.0;
        let new = NewSlot { kind, name, kdf, recipient };
        Slot::make(new, passphrase, &open.key, open.keys.identity(), now)
    }

    /// The newest authentic vault header.
    pub(crate) fn header(&self) -> Result<VaultHeader, VaultError> {
        let header = self.folder.copies.authentic(&self.state.0.keys);
        header.cloned().ok_or(VaultError::Damaged { what: "header" })
    }

    pub(crate) fn write_header(
        &mut self,
        mut header: VaultHeader,
        operation: Operation,
        now: Moment,
    ) -> Result<(), VaultError> {
        let open = &mut self.state.0;
        if open.journal.is_none() {
            return Err(VaultError::ReadOnly);
        }
        self.folder.confirm(now)?;
        header.generation += 1;
        let bytes = header::header_bytes(&header, &open.keys);
        // Writing the files, which can fail on a full disk, comes first. The journal decides: once it has the copy of
        // the header and the audit entry, the change has happened, whatever becomes of the header files.
        let prepared = header_copies::prepare_copies(&self.folder.dir, &bytes)?;
        open.change_header(header.generation, bytes.clone(), operation, now)?;
        self.folder.copies.add([&bytes]);
        if prepared.put().is_ok() {
            self.folder.copies = header_copies::read_copies(&self.folder.dir)?;
        }
        self.folder.refresh_info();
        Ok(())
    }
}

fn check_room(header: &VaultHeader) -> Result<(), VaultError> {
    if header.slots.len() < MAX_SLOTS { Ok(()) } else { Err(VaultError::TooManySlots { most: MAX_SLOTS }) }
}

fn position(header: &VaultHeader, name: &str) -> Result<usize, VaultError> {
    let index = header.slots.iter().position(|slot| slot.name == name);
    index.ok_or_else(|| VaultError::NoSuchSlot { name: name.to_owned() })
}
