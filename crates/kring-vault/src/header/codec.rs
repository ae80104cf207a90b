//! The header's bytes. Layout: `docs/vault-format.md`, "Header".

use super::{FORMAT, Header, MOST_SLOTS, Slot, SlotKind};
use crate::bytes::{Fields, len32, put_short_text};
use crate::crypto::{KdfFigures, Keyring, SlotKeys, VaultIdentity, equal};
use crate::record::Moment;

pub(super) const MAGIC: [u8; 8] = *b"KRINGVLT";
const MARK: usize = 32;
const CHECKSUM: usize = 32;

/// What one copy of the header turned out to be.
pub(crate) enum Copy {
    Missing,
    /// Whole by its checksum; its mark still has to be checked under the vault key.
    Whole {
        header: Header,
        marked: Vec<u8>,
        mark: [u8; MARK],
    },
    /// Whole, of a later format.
    Newer(u16),
    Damaged,
    /// Not a header at all.
    Foreign,
}

impl Copy {
    /// Whether the vault key made this header.
    pub(crate) fn is_authentic(&self, keys: &Keyring) -> bool {
        match self {
            Self::Whole { marked, mark, .. } => equal(&keys.derive_header_mark(marked), mark),
            _ => false,
        }
    }

    /// What it says, if it is whole.
    pub(super) fn header(&self) -> Option<&Header> {
        match self {
            Self::Whole { header, .. } => Some(header),
            _ => None,
        }
    }

    /// Whether both are whole and the same, byte for byte.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Whole { marked, mark, .. },
                Self::Whole { marked: other_marked, mark: other_mark, .. },
            ) => marked == other_marked && mark == other_mark,
            _ => false,
        }
    }
}

pub(super) fn encode(header: &Header, keys: &Keyring) -> Vec<u8> {
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
    let mark = keys.derive_header_mark(&out);
    out.extend_from_slice(&mark);
    let checksum = blake3::hash(&out);
    out.extend_from_slice(checksum.as_bytes());
    out
}

pub(super) fn decode(bytes: &[u8]) -> Copy {
    if bytes.get(..MAGIC.len()) != Some(MAGIC.as_slice()) {
        return Copy::Foreign;
    }
    let Some((checked, checksum)) = bytes.split_last_chunk::<CHECKSUM>() else {
        return Copy::Damaged;
    };
    if blake3::hash(checked) != *checksum {
        return Copy::Damaged;
    }
    let mut fields = Fields(&checked[MAGIC.len()..]);
    match fields.u16() {
        Some(FORMAT) => {}
        Some(later) if later > FORMAT => return Copy::Newer(later),
        _ => return Copy::Damaged,
    }
    let Some((marked, mark)) = checked.split_last_chunk::<MARK>() else { return Copy::Damaged };
    match decode_body(&marked[MAGIC.len() + 4..]) {
        Some(header) => Copy::Whole { header, marked: marked.to_vec(), mark: *mark },
        None => Copy::Damaged,
    }
}

fn decode_body(bytes: &[u8]) -> Option<Header> {
    let mut fields = Fields(bytes);
    let length = fields.count(1)?;
    if length != fields.0.len() {
        return None;
    }
    let identity = VaultIdentity { format: FORMAT, vault: fields.array()?, epoch: fields.u32()? };
    let generation = fields.u64()?;
    let created = Moment(fields.i64()?);
    let count = fields.count(1)?;
    if count > MOST_SLOTS {
        return None;
    }
    let mut slots = Vec::new();
    for _ in 0..count {
        slots.push(decode_slot(&mut fields)?);
    }
    fields.0.is_empty().then_some(Header { identity, generation, created, slots })
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
