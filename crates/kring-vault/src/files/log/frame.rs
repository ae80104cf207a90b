//! One frame: `header (64) | sealed part | body | zeros up to a multiple of 64`.

use super::{ALIGN, LogHeader};
use crate::base::{Fields, VaultError, len32};
use crate::crypto::Keyring;

pub(super) const FRAME_HEADER: usize = 64;
pub(super) const FRAME_MAGIC: [u8; 4] = *b"KFRM";
const TAGGED_LENGTH: usize = 48;

/// What a frame holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FrameKind {
    /// One operation, in the journal.
    Operation = 1,
    /// Some records sealed one by one, in a checkpoint; no longer written.
    Records = 2,
    /// The end of a checkpoint: its summary.
    End = 3,
    /// What is in the vault, in the contents list.
    List = 4,
    /// What one operation changed, in the contents list.
    ListChange = 5,
    /// Some records sealed together, in a checkpoint or before the large operation that they belong to.
    Packed = 6,
    /// A copy of the vault header as it was after this operation, in the journal and the contents list.
    VaultHeader = 7,
    /// The closing frame: the vault was locked after this operation.
    Closed = 8,
}

impl FrameKind {
    fn read(byte: u8) -> Option<Self> {
        [
            Self::Operation,
            Self::Records,
            Self::End,
            Self::List,
            Self::ListChange,
            Self::Packed,
            Self::VaultHeader,
            Self::Closed,
        ]
        .into_iter()
        .find(|kind| *kind as u8 == byte)
    }
}

/// A frame's header; it exists only where its tag is right.
pub(super) struct FrameHeader {
    pub(super) kind: FrameKind,
    pub(super) number: u64,
    pub(super) sealed: u32,
    pub(super) body: u32,
    pub(super) previous: [u8; 16],
    pub(super) tag: [u8; 16],
}

impl FrameHeader {
    pub(super) fn read(bytes: &[u8; FRAME_HEADER], keys: &Keyring, log_header: &LogHeader) -> Option<Self> {
        if bytes[..4] != FRAME_MAGIC {
            return None;
        }
        let mut fields = Fields(&bytes[4..]);
        let kind = FrameKind::read(fields.u8()?);
        fields.take(3)?;
        let number = fields.u64()?;
        let sealed = fields.u32()?;
        let body = fields.u32()?;
        let previous = fields.array()?;
        fields.take(8)?;
        let tag = fields.array()?;
        if keys.derive_log_tag(&[log_header.bytes(), &bytes[..TAGGED_LENGTH]]) != tag {
            return None;
        }
        Some(Self { kind: kind?, number, sealed, body, previous, tag })
    }

    /// Bytes of the whole frame on disk, padding included.
    pub(super) fn length(&self) -> u64 {
        let plain = FRAME_HEADER as u64 + u64::from(self.sealed) + u64::from(self.body);
        plain.next_multiple_of(ALIGN as u64)
    }
}

/// The header of a frame after the frame with the tag `previous`, and its own tag, the associated data of its sealed
/// part. `sealed` and `body` are the lengths of its parts.
pub(super) fn make_header(
    keys: &Keyring,
    log_header: &LogHeader,
    previous: [u8; 16],
    (kind, number): (FrameKind, u64),
    (sealed, body): (usize, usize),
) -> Result<([u8; FRAME_HEADER], [u8; 16]), VaultError> {
    let whole = FRAME_HEADER + sealed + body;
    if u32::try_from(whole).is_err() {
        return Err(VaultError::TooLarge { size: whole, limit: u32::MAX as usize });
    }
    let mut header = [0; FRAME_HEADER];
    header[..4].copy_from_slice(&FRAME_MAGIC);
    header[4] = kind as u8;
    header[8..16].copy_from_slice(&number.to_le_bytes());
    header[16..20].copy_from_slice(&len32(sealed).to_le_bytes());
    header[20..24].copy_from_slice(&len32(body).to_le_bytes());
    header[24..40].copy_from_slice(&previous);
    let tag = keys.derive_log_tag(&[log_header.bytes(), &header[..TAGGED_LENGTH]]);
    header[TAGGED_LENGTH..].copy_from_slice(&tag);
    Ok((header, tag))
}

/// The bodies of all frames in these bytes with a vault header, authentic or not.
pub(crate) fn plain_bodies(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    bytes.chunks(ALIGN).enumerate().filter_map(|(index, chunk)| {
        let mut fields = Fields(chunk.strip_prefix(&FRAME_MAGIC)?);
        if FrameKind::read(fields.u8()?) != Some(FrameKind::VaultHeader) {
            return None;
        }
        fields.take(3 + 8)?;
        let (sealed, body) = (fields.u32()? as usize, fields.u32()? as usize);
        let start = (index * ALIGN + FRAME_HEADER).checked_add(sealed)?;
        bytes.get(start..start.checked_add(body)?)
    })
}
