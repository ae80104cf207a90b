//! An operation as its frame says it.

use crate::bytes::{Fields, len32};
use crate::head::Head;
use crate::record::RecordId;
use uuid::Uuid;

/// The sealed part of an operation's frame; the sealed records follow in the body, or went before in frames of their
/// own where the operation is large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OperationPart {
    pub(crate) head: Head,
    pub(crate) removed: Vec<RecordId>,
    /// Length of each sealed record in the body, in order.
    pub(crate) lengths: Vec<u32>,
    /// Frames of records right before this one.
    pub(crate) packed: u32,
}

impl OperationPart {
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.head.write(&mut out);
        out.extend_from_slice(&len32(self.removed.len()).to_le_bytes());
        for id in &self.removed {
            out.extend_from_slice(id.0.as_bytes());
        }
        write_lengths(&self.lengths, &mut out);
        if self.packed > 0 {
            out.extend_from_slice(&self.packed.to_le_bytes());
        }
        out
    }

    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut fields = Fields(bytes);
        let head = Head::read(&mut fields)?;
        let count = fields.count(16)?;
        let removed = (0..count)
            .map(|_| fields.array().map(|id| RecordId(Uuid::from_bytes(id))))
            .collect::<Option<_>>()?;
        let lengths = read_lengths(&mut fields)?;
        let packed = if fields.0.is_empty() { 0 } else { fields.u32()? };
        Some(Self { head, removed, lengths, packed })
    }
}

fn write_lengths(lengths: &[u32], out: &mut Vec<u8>) {
    out.extend_from_slice(&len32(lengths.len()).to_le_bytes());
    for length in lengths {
        out.extend_from_slice(&length.to_le_bytes());
    }
}

pub(crate) fn read_lengths(fields: &mut Fields<'_>) -> Option<Vec<u32>> {
    let count = fields.count(4)?;
    (0..count).map(|_| fields.u32()).collect()
}

/// Cuts a body into its sealed records; a body that was cut off gives fewer.
pub(crate) fn split_body<'b>(body: &'b [u8], lengths: &'b [u32]) -> impl Iterator<Item = &'b [u8]> {
    let mut rest = Fields(body);
    lengths.iter().map_while(move |length| rest.take(*length as usize))
}
