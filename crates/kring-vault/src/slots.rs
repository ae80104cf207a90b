//! Adding, changing and removing what opens the vault.

use crate::crypto::{KdfFigures, calibrate};
use crate::error::VaultError;
use crate::header::{self, Header, MOST_SLOTS, NewSlot, Slot, SlotKind, check_slot_name};
use crate::operation::Operation;
use crate::passphrase::Passphrase;
use crate::record::Moment;
use crate::recovery::RecoveryKey;
use crate::vault::{Unlocked, Vault};

impl Vault<Unlocked> {
    /// Adds a passphrase under a name of its own. `kdf` is measured on this machine when `None`.
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

    /// Gives the slot of that name another passphrase. The old one still opens copies made before.
    ///
    /// # Errors
    /// `vault.noSuchSlot`; `vault.recoverySlot` for the recovery key's, which is made anew instead.
    pub fn change_passphrase(
        &mut self,
        name: &str,
        passphrase: &Passphrase,
        kdf: Option<KdfFigures>,
        now: Moment,
    ) -> Result<(), VaultError> {
        let mut header = self.header()?;
        let place = position(&header, name)?;
        if header.slots[place].kind == SlotKind::Recovery {
            return Err(VaultError::RecoverySlot);
        }
        let slot = self.make_slot(SlotKind::Passphrase, name, passphrase, (kdf, String::new()), now)?;
        header.slots[place] = slot;
        self.write_header(header, Operation::named("slot.change"), now)
    }

    /// Removes a slot. A copy of the folder made before still opens with it: re-key with
    /// [`Vault::compact`] when that matters.
    ///
    /// # Errors
    /// `vault.lastSlot`, `vault.noSuchSlot`.
    pub fn remove_slot(&mut self, name: &str, now: Moment) -> Result<(), VaultError> {
        let mut header = self.header()?;
        let place = position(&header, name)?;
        if header.slots.len() == 1 {
            return Err(VaultError::LastSlot);
        }
        header.slots.remove(place);
        self.write_header(header, Operation::named("slot.remove"), now)
    }

    /// Gives a slot another name; what opens it stays the same.
    ///
    /// # Errors
    /// `vault.noSuchSlot`, `vault.slotName`.
    pub fn rename_slot(&mut self, name: &str, new: &str, now: Moment) -> Result<(), VaultError> {
        let mut header = self.header()?;
        let place = position(&header, name)?;
        if name == new {
            return Ok(());
        }
        check_slot_name(new, &header.slots)?;
        new.clone_into(&mut header.slots[place].name);
        self.write_header(header, Operation::named("slot.rename"), now)?;
        let actor = &mut self.state.0.actor;
        if actor.slot == name {
            new.clone_into(&mut actor.slot);
        }
        Ok(())
    }

    /// Makes a recovery key and puts it in a slot of that name, as [`Self::put_recovery_key`].
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

    /// Lets a recovery key open this vault, in a slot of that name; an earlier one no longer does.
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

    /// The name of the slot this vault was opened with.
    pub fn opened_with(&self) -> &str {
        &self.state.0.actor.slot
    }

    /// Public half of the recovery key, if there is one.
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

    /// The header as this vault key made it.
    pub(crate) fn header(&self) -> Result<Header, VaultError> {
        let header = self.base.copies.authentic(&self.state.0.keys);
        header.cloned().ok_or(VaultError::Damaged { what: "header" })
    }

    pub(crate) fn write_header(
        &mut self,
        mut header: Header,
        operation: Operation,
        now: Moment,
    ) -> Result<(), VaultError> {
        let open = &mut self.state.0;
        if open.journal.is_none() {
            return Err(VaultError::ReadOnly);
        }
        self.base.confirm(now)?;
        header.generation += 1;
        let bytes = header::header_bytes(&header, &open.keys);
        // What can fail for want of room comes first, and the journal decides: with its copy of the header and the entry
        // in the log the change has happened, whatever becomes of the header's own files.
        let prepared = header::prepare_copies(&self.base.dir, &bytes)?;
        open.change_header(header.generation, bytes.clone(), operation, now)?;
        self.base.copies.add([&bytes]);
        if prepared.put().is_ok() {
            self.base.copies = header::read_copies(&self.base.dir)?;
        }
        self.base.refresh_info();
        Ok(())
    }
}

fn check_room(header: &Header) -> Result<(), VaultError> {
    if header.slots.len() < MOST_SLOTS { Ok(()) } else { Err(VaultError::TooManySlots { most: MOST_SLOTS }) }
}

fn position(header: &Header, name: &str) -> Result<usize, VaultError> {
    let place = header.slots.iter().position(|slot| slot.name == name);
    place.ok_or_else(|| VaultError::NoSuchSlot { name: name.to_owned() })
}
