//! What a vault adds up to after an operation; the same note stands in every copy.

use crate::bytes::Fields;
use crate::crypto::StateDigest;

/// Count and digest of everything after operation `sequence`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Head {
    /// Number of the last operation; 0 in a vault that has had none.
    pub(crate) sequence: u64,
    /// Hybrid logical clock of that operation.
    pub(crate) clock: u64,
    /// Generation of the header when it was written.
    pub(crate) generation: u64,
    /// Records of all kinds, the vault's own included.
    pub(crate) count: u64,
    pub(crate) digest: StateDigest,
}

impl Head {
    /// Bytes of its written form.
    pub(crate) const LENGTH: usize = 4 * 8 + 32;

    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.sequence.to_le_bytes());
        out.extend_from_slice(&self.clock.to_le_bytes());
        out.extend_from_slice(&self.generation.to_le_bytes());
        out.extend_from_slice(&self.count.to_le_bytes());
        out.extend_from_slice(&self.digest.0);
    }

    pub(crate) fn read(fields: &mut Fields<'_>) -> Option<Self> {
        Some(Self {
            sequence: fields.u64()?,
            clock: fields.u64()?,
            generation: fields.u64()?,
            count: fields.u64()?,
            digest: StateDigest(fields.array()?),
        })
    }

    /// Whether the records are the same, whatever else was noted.
    pub(crate) fn same_state(&self, other: &Self) -> bool {
        self.count == other.count && self.digest == other.digest
    }
}
