//! Key slots: each opens the vault with one passphrase or recovery key.

use crate::base::{Moment, VaultError};
use crate::crypto::{KdfFigures, Kek, Passphrase, SlotKeys, VaultIdentity, VaultKey, make_random};

/// What opens a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SlotKind {
    Passphrase = 1,
    Recovery = 2,
}

/// One key slot, as in the header.
#[derive(Clone)]
pub(crate) struct Slot {
    pub(crate) id: [u8; 16],
    pub(crate) kind: SlotKind,
    pub(crate) name: String,
    pub(crate) created: Moment,
    pub(crate) kdf: KdfFigures,
    pub(crate) salt: [u8; 32],
    pub(crate) commitment: [u8; 32],
    pub(crate) keys: SlotKeys,
    /// Of the recovery slot the public half of the recovery key, for backups to it; else empty.
    pub(crate) recipient: String,
}

/// What a new slot is made from.
pub(crate) struct NewSlot<'a> {
    pub(crate) kind: SlotKind,
    pub(crate) name: &'a str,
    pub(crate) kdf: KdfFigures,
    pub(crate) recipient: String,
}

impl Slot {
    pub(crate) fn make(
        new: NewSlot<'_>,
        passphrase: &Passphrase,
        key: &VaultKey,
        identity: VaultIdentity,
        now: Moment,
    ) -> Result<Self, VaultError> {
        let (id, salt) = (make_random()?, make_random()?);
        let kek = Kek::derive(passphrase, &salt, new.kdf)?;
        let aad = associated_data(identity, &id, new.kind, new.kdf, &salt);
        Ok(Self {
            id,
            kind: new.kind,
            name: new.name.to_owned(),
            created: now,
            kdf: new.kdf,
            salt,
            commitment: kek.derive_commitment(),
            keys: SlotKeys::make(&kek, key, &aad, &identity.bytes())?,
            recipient: new.recipient,
        })
    }

    /// Seals another vault key, that of `identity`'s epoch, to this slot.
    pub(crate) fn reseal(&mut self, key: &VaultKey, identity: VaultIdentity) -> Result<(), VaultError> {
        self.keys.reseal(key, &identity.bytes())
    }

    /// The vault key, if `passphrase` is this slot's. Takes one key derivation either way.
    pub(crate) fn open(
        &self,
        passphrase: &Passphrase,
        identity: VaultIdentity,
    ) -> Result<Option<VaultKey>, VaultError> {
        let kek = Kek::derive(passphrase, &self.salt, self.kdf)?;
        if !kek.commits_to(&self.commitment) {
            return Ok(None);
        }
        let aad = associated_data(identity, &self.id, self.kind, self.kdf, &self.salt);
        Ok(self.keys.open(&kek, &aad, &identity.bytes()))
    }
}

/// The associated data of a slot's wrapped secret: this vault, this slot, these figures; not the epoch, since the slot
/// stays when the vault key is changed.
fn associated_data(
    identity: VaultIdentity,
    id: &[u8; 16],
    kind: SlotKind,
    kdf: KdfFigures,
    salt: &[u8; 32],
) -> Vec<u8> {
    let mut out = VaultIdentity { epoch: 0, ..identity }.bytes().to_vec();
    out.extend_from_slice(id);
    out.push(kind as u8);
    out.extend_from_slice(&kdf.memory_kib.to_le_bytes());
    out.extend_from_slice(&kdf.passes.to_le_bytes());
    out.extend_from_slice(&kdf.lanes.to_le_bytes());
    out.extend_from_slice(salt);
    out
}

/// Whether `name` can be a slot's name beside the others.
pub(crate) fn check_slot_name(name: &str, others: &[Slot]) -> Result<(), VaultError> {
    let usable = (1..=64).contains(&name.len()) && !name.chars().any(char::is_control);
    if usable && others.iter().all(|slot| slot.name != name) {
        Ok(())
    } else {
        Err(VaultError::SlotName { name: name.to_owned() })
    }
}
