//! The summary of a vault after an operation. Every copy has one, so that they can be compared.

use super::sealed_record::digest_part;
use crate::base::{Fields, Record};
use crate::crypto::{Keyring, Scratch, StateDigest};
use std::sync::Arc;

/// Count and digest of all records after operation `sequence`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct StateSummary {
    /// Number of the operation; 0 in a vault that has had none.
    pub(crate) sequence: u64,
    /// Hybrid logical clock of that operation.
    pub(crate) clock: u64,
    /// Generation of the vault header at that time.
    pub(crate) generation: u64,
    /// Records of all kinds, the vault's own included.
    pub(crate) count: u64,
    pub(crate) digest: StateDigest,
}

impl StateSummary {
    /// That of `records` under `keys` after operation `sequence`.
    pub(crate) fn of(keys: &Keyring, sequence: u64, generation: u64, records: &[Arc<Record>]) -> Self {
        let (mut digest, mut scratch) = (StateDigest::default(), Scratch::default());
        for record in records {
            digest.add(digest_part(keys, record, &mut scratch));
        }
        let clock = records.iter().map(|record| record.clock).max().unwrap_or(0);
        Self { sequence, clock, generation, count: records.len() as u64, digest }
    }

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

    /// Whether the records are the same.
    pub(crate) fn same_state(&self, other: &Self) -> bool {
        self.count == other.count && self.digest == other.digest
    }
}
