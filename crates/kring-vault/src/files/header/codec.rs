//! The vault header's bytes. Layout: `docs/vault-format.md`, "Vault header".

use super::{FORMAT, MAX_SLOTS, Slot, SlotKind, VaultHeader};
use crate::base::{Fields, Moment, len32, put_short_text};
use crate::crypto::{KdfFigures, Keyring, SlotKeys, VaultIdentity, equal};

pub(crate) const MAGIC: [u8; 8] = *b"KRINGVLT";
const TAG_LENGTH: usize = 32;
const CHECKSUM: usize = 32;

/// A copy of the vault header, as read.
pub(crate) enum HeaderCopy {
    Missing,
    /// Undamaged by its checksum; its tag is still to be checked under the vault key.
    Whole {
        header: VaultHeader,
        tagged: Vec<u8>,
        tag: [u8; TAG_LENGTH],
    },
    /// Undamaged, of a later format.
    Newer(u16),
    Damaged,
    /// Not a vault header.
    Foreign,
}

impl HeaderCopy {
    /// Whether the vault key made this header.
    pub(crate) fn is_authentic(&self, keys: &Keyring) -> bool {
        match self {
            Self::Whole { tagged, tag, .. } => equal(&keys.derive_header_tag(tagged), tag),
            _ => false,
        }
    }

    /// The header, if it is whole.
    pub(crate) fn header(&self) -> Option<&VaultHeader> {
        match self {
            Self::Whole { header, .. } => Some(header),
            _ => None,
        }
    }

    /// Whether both are whole and the same, byte for byte.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Whole { tagged, tag, .. }, Self::Whole { tagged: other_tagged, tag: other_tag, .. }) => {
                tagged == other_tagged && tag == other_tag
            }
            _ => false,
        }
    }
}

/// The bytes of a vault header, as in its files and in the logs.
pub(crate) fn header_bytes(header: &VaultHeader, keys: &Keyring) -> Vec<u8> {
    let mut body = Vec::new();
    body.extend_from_slice(&header.identity.vault);
    body.extend_from_slice(&header.identity.epoch.to_le_bytes());
    body.extend_from_slice(&header.generation.to_le_bytes());
    body.extend_from_slice(&header.created.0.to_le_bytes());
    body.extend_from_slice(&len32(header.slots.len()).to_le_bytes());
    for slot in &header.slots {
        body.extend_from_slice(&slot.id);
        body.push(slot.kind as u8);
        put_short_text(&mut body, &slot.name);
        body.extend_from_slice(&slot.created.0.to_le_bytes());
        body.extend_from_slice(&slot.kdf.memory_kib.to_le_bytes());
        body.extend_from_slice(&slot.kdf.passes.to_le_bytes());
        body.extend_from_slice(&slot.kdf.lanes.to_le_bytes());
        body.extend_from_slice(&slot.salt);
        body.extend_from_slice(&slot.commitment);
        body.extend_from_slice(&slot.keys.public);
        body.extend_from_slice(&slot.keys.wrapped_secret);
        body.extend_from_slice(&slot.keys.ephemeral);
        body.extend_from_slice(&slot.keys.sealed_key);
        put_short_text(&mut body, &slot.recipient);
    }
    let mut out = MAGIC.to_vec();
    out.extend_from_slice(&header.identity.format.to_le_bytes());
    out.extend_from_slice(&[0; 2]);
    out.extend_from_slice(&len32(body.len()).to_le_bytes());
    out.extend_from_slice(&body);
    let tag = keys.derive_header_tag(&out);
    out.extend_from_slice(&tag);
    let checksum = blake3::hash(&out);
    out.extend_from_slice(checksum.as_bytes());
    out
}

/// Whether these bytes are a whole vault header that the vault key made.
pub(crate) fn is_header(bytes: &[u8], keys: &Keyring) -> bool {
    decode(bytes).is_authentic(keys)
}

/// Reads a copy of the vault header.
pub(crate) fn decode(bytes: &[u8]) -> HeaderCopy {
    if bytes.get(..MAGIC.len()) != Some(MAGIC.as_slice()) {
        return HeaderCopy::Foreign;
    }
    let Some((checked, checksum)) = bytes.split_last_chunk::<CHECKSUM>() else {
        return HeaderCopy::Damaged;
    };
    if blake3::hash(checked) != *checksum {
        return HeaderCopy::Damaged;
    }
    let mut fields = Fields(&checked[MAGIC.len()..]);
    match fields.u16() {
        Some(FORMAT) => {}
        Some(later) if later > FORMAT => return HeaderCopy::Newer(later),
        _ => return HeaderCopy::Damaged,
    }
    let Some((tagged, tag)) = checked.split_last_chunk::<TAG_LENGTH>() else { return HeaderCopy::Damaged };
    match decode_body(&tagged[MAGIC.len() + 4..]) {
        Some(header) => HeaderCopy::Whole { header, tagged: tagged.to_vec(), tag: *tag },
        None => HeaderCopy::Damaged,
    }
}

fn decode_body(bytes: &[u8]) -> Option<VaultHeader> {
    let mut fields = Fields(bytes);
    let length = fields.count(1)?;
    if length != fields.0.len() {
        return None;
    }
    let identity = VaultIdentity { format: FORMAT, vault: fields.array()?, epoch: fields.u32()? };
    let generation = fields.u64()?;
    let created = Moment(fields.i64()?);
    let count = fields.count(1)?;
    if count > MAX_SLOTS {
        return None;
    }
    let mut slots = Vec::new();
    for _ in 0..count {
        slots.push(decode_slot(&mut fields)?);
    }
    fields.0.is_empty().then_some(VaultHeader { identity, generation, created, slots })
}

fn decode_slot(fields: &mut Fields<'_>) -> Option<Slot> {
    Some(Slot {
        id: fields.array()?,
        kind: match fields.u8()? {
            1 => SlotKind::Passphrase,
            2 => SlotKind::Recovery,
            _ => return None,
        },
        name: fields.short_text()?.to_owned(),
        created: Moment(fields.i64()?),
        kdf: KdfFigures { memory_kib: fields.u32()?, passes: fields.u32()?, lanes: fields.u32()? },
        salt: fields.array()?,
        commitment: fields.array()?,
        keys: SlotKeys {
            public: fields.array()?,
            wrapped_secret: fields.array()?,
            ephemeral: fields.array()?,
            sealed_key: fields.array()?,
        },
        recipient: fields.short_text()?.to_owned(),
    })
}
