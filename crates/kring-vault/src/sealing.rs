//! Sealing what one operation changes, on as many processors as there are.

use crate::bytes::len32;
use crate::crypto::{Keyring, StateDigest};
use crate::error::VaultError;
use crate::parallel;
use crate::record::RecordId;
use crate::sealed_record::{Sealer, sealed_length};
use crate::state::State;
use crate::transaction::Staged;

/// Sealed bytes that are made at once; what is less is not worth another thread.
const PIECE: usize = 256 * 1024;

/// The sealed records of an operation in their order, in pieces that each hold whole records.
#[derive(Default)]
pub(crate) struct Body(Vec<Vec<u8>>);

impl Body {
    pub(crate) fn pieces(&self) -> &[Vec<u8>] {
        &self.0
    }

    /// Bytes of all pieces together.
    pub(crate) fn length(&self) -> usize {
        self.0.iter().map(Vec::len).sum()
    }

    /// The records one by one, `lengths` being those of all of them.
    pub(crate) fn records(&self, lengths: impl IntoIterator<Item = u32>) -> impl Iterator<Item = &[u8]> {
        let mut pieces = self.0.iter();
        let mut rest: &[u8] = &[];
        lengths.into_iter().map_while(move |length| {
            if rest.is_empty() {
                rest = pieces.next()?;
            }
            let (record, after) = rest.split_at_checked(length as usize)?;
            rest = after;
            Some(record)
        })
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self(vec![bytes])
    }
}

/// What an operation comes to.
pub(crate) struct Sealed {
    pub(crate) body: Body,
    /// Length of each sealed record.
    pub(crate) lengths: Vec<u32>,
    /// The state digest and the number of records after it.
    pub(crate) digest: StateDigest,
    pub(crate) count: u64,
}

/// Seals what is put, and tells what `state` comes to with these changes.
pub(crate) fn seal(
    keys: &Keyring,
    state: &State,
    staged: &[(RecordId, Staged)],
) -> Result<Sealed, VaultError> {
    let mut sealed =
        Sealed { body: Body::default(), lengths: Vec::new(), digest: state.digest, count: state.count() };
    let mut rest = staged;
    let next = || {
        let (some, after) = rest.split_at(piece(rest));
        rest = after;
        (!some.is_empty()).then_some(some)
    };
    let seal = |some| Part::seal(keys, state, some);
    // What fits in one piece is done before another thread would have begun.
    let parts = if piece(staged) == staged.len() { vec![seal(staged)] } else { parallel::map(next, seal) };
    for part in parts {
        let part = part?;
        sealed.body.0.push(part.bytes);
        sealed.lengths.extend(part.lengths);
        sealed.digest.add(part.added);
        sealed.digest.subtract(part.taken);
        sealed.count = sealed.count + part.new - part.gone;
    }
    Ok(sealed)
}

/// How many of these changes make a piece.
fn piece(staged: &[(RecordId, Staged)]) -> usize {
    let mut bytes = 0;
    let full = staged.iter().position(|(_, change)| {
        let before = bytes;
        bytes += length(change);
        before >= PIECE
    });
    full.unwrap_or(staged.len())
}

/// Bytes of the sealed form.
fn length(change: &Staged) -> usize {
    match change {
        Staged::Put(record) => sealed_length(record),
        Staged::Removed(_) => 0,
    }
}

/// Some of the changes, sealed.
#[derive(Default)]
struct Part {
    bytes: Vec<u8>,
    lengths: Vec<u32>,
    added: StateDigest,
    taken: StateDigest,
    new: u64,
    gone: u64,
}

impl Part {
    fn seal(keys: &Keyring, state: &State, staged: &[(RecordId, Staged)]) -> Result<Self, VaultError> {
        let room = staged.iter().map(|(_, change)| length(change)).sum();
        let mut part = Self { bytes: Vec::with_capacity(room), ..Self::default() };
        let mut sealer = Sealer::new(keys);
        for (id, change) in staged {
            let before = state.find(*id);
            if let Some(before) = before {
                part.taken.add(sealer.digest_part(before));
            }
            match change {
                Staged::Put(record) => {
                    let start = part.bytes.len();
                    part.added.add(sealer.seal(record, &mut part.bytes)?);
                    part.lengths.push(len32(part.bytes.len() - start));
                    part.new += u64::from(before.is_none());
                }
                Staged::Removed(_) => part.gone += u64::from(before.is_some()),
            }
        }
        Ok(part)
    }
}
