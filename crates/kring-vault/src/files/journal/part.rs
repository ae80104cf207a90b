//! The sealed part of an operation's frame.

use crate::base::{Fields, RecordId, len32};
use crate::records::StateSummary;
use uuid::Uuid;

/// An operation without its records. Those are in the body of the frame, or, where the operation is large, in frames of
/// their own before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OperationPart {
    pub(crate) summary: StateSummary,
    pub(crate) removed: Vec<RecordId>,
    /// Length of each sealed record in the body, in order.
    pub(crate) lengths: Vec<u32>,
    /// Number of frames of records directly before this one.
    pub(crate) packed: u32,
}

impl OperationPart {
    pub(crate) fn write(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.summary.write(&mut out);
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
        let summary = StateSummary::read(&mut fields)?;
        let count = fields.count(16)?;
        let removed = (0..count)
            .map(|_| fields.array().map(|id| RecordId(Uuid::from_bytes(id))))
            .collect::<Option<_>>()?;
        let lengths = read_lengths(&mut fields)?;
        let packed = if fields.0.is_empty() { 0 } else { fields.u32()? };
        Some(Self { summary, removed, lengths, packed })
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

/// Splits a body into its sealed records; a truncated body gives fewer.
pub(crate) fn split_body<'b>(body: &'b [u8], lengths: &'b [u32]) -> impl Iterator<Item = &'b [u8]> {
    let mut rest = Fields(body);
    lengths.iter().map_while(move |length| rest.take(*length as usize))
}
