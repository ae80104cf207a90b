//! Sealing one operation: the count and digest of the vault after it, and its records, sealed one by one where they are
//! few.

use super::sealed_record::{Sealer, digest_part, sealed_length};
use super::state::State;
use super::transaction::Staged;
use crate::base::{RecordId, VaultError, len32};
use crate::crypto::{Keyring, Scratch, StateDigest};
use crate::memory::parallel;

/// An operation with more sealed bytes than this has its records sealed together, on all processors.
const LARGE: usize = 256 * 1024;

/// Changes that one thread adds up at a time.
const SHARE: usize = 500;

/// Count and digest of some records.
#[derive(Clone, Copy, Default)]
pub(crate) struct Sum {
    pub(crate) digest: StateDigest,
    pub(crate) count: u64,
}

impl Sum {
    fn add(&mut self, part: StateDigest) {
        self.digest.add(part);
        self.count += 1;
    }

    fn and(mut self, other: &Self) -> Self {
        self.digest.add(other.digest);
        self.count += other.count;
        self
    }

    fn without(mut self, other: &Self) -> Self {
        self.digest.subtract(other.digest);
        self.count -= other.count;
        self
    }
}

impl From<&State> for Sum {
    fn from(state: &State) -> Self {
        Self { digest: state.digest, count: state.count() }
    }
}

/// The records of a small operation, sealed.
#[derive(Default)]
pub(crate) struct Body {
    pub(crate) bytes: Vec<u8>,
    /// Length of each sealed record.
    pub(crate) lengths: Vec<u32>,
}

/// Whether these changes are too many to seal one by one.
pub(crate) fn is_large(staged: &[(RecordId, Staged)]) -> bool {
    let lengths = staged.iter().map(|(_, change)| match change {
        Staged::Put(record) => sealed_length(record),
        Staged::Removed(_) => 0,
    });
    lengths.sum::<usize>() > LARGE
}

/// Seals the records that are put; with count and digest of `state` after these changes.
pub(crate) fn seal(
    keys: &Keyring,
    state: &State,
    staged: &[(RecordId, Staged)],
) -> Result<(Body, Sum), VaultError> {
    let (mut sealer, mut body) = (Sealer::new(keys), Body::default());
    let [mut added, mut taken] = [Sum::default(); 2];
    for (id, change) in staged {
        if let Some(before) = state.find(*id) {
            taken.add(sealer.digest_part(before));
        }
        if let Staged::Put(record) = change {
            let start = body.bytes.len();
            added.add(sealer.seal(record, &mut body.bytes)?);
            body.lengths.push(len32(body.bytes.len() - start));
        }
    }
    Ok((body, Sum::from(state).and(&added).without(&taken)))
}

/// Count and digest of `state` after these changes, of which the records that are put have `added`; on all processors.
pub(crate) fn add_up(keys: &Keyring, state: &State, staged: &[(RecordId, Staged)], added: Sum) -> Sum {
    let mut shares = staged.chunks(SHARE);
    let taken = parallel::map(
        || shares.next(),
        |share| {
            let (mut scratch, mut taken) = (Scratch::default(), Sum::default());
            for before in share.iter().filter_map(|(id, _)| state.find(*id)) {
                taken.add(digest_part(keys, before, &mut scratch));
            }
            taken
        },
    );
    taken.iter().fold(Sum::from(state).and(&added), Sum::without)
}
