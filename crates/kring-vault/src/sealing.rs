//! What one operation comes to: the state digest after it, and its records sealed one by one where they are few.

use crate::bytes::len32;
use crate::crypto::{Keyring, Scratch, StateDigest};
use crate::error::VaultError;
use crate::parallel;
use crate::record::RecordId;
use crate::sealed_record::{Sealer, digest_part, sealed_length};
use crate::state::State;
use crate::transaction::Staged;

/// Sealed bytes of an operation from where on its records are sealed together, on all processors.
const LARGE: usize = 256 * 1024;

/// Changes that one processor adds up at a time.
const SHARE: usize = 500;

/// What a vault adds up to.
#[derive(Clone, Copy, Default)]
pub(crate) struct Sum {
    pub(crate) digest: StateDigest,
    pub(crate) count: u64,
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

/// Seals what is put, and tells what `state` comes to with these changes.
pub(crate) fn seal(
    keys: &Keyring,
    state: &State,
    staged: &[(RecordId, Staged)],
) -> Result<(Body, Sum), VaultError> {
    let (mut sealer, mut body, mut change) = (Sealer::new(keys), Body::default(), SumChange::default());
    for (id, staged) in staged {
        change.forget(state, *id, |before| sealer.digest_part(before));
        if let Staged::Put(record) = staged {
            let start = body.bytes.len();
            change.add(sealer.seal(record, &mut body.bytes)?);
            body.lengths.push(len32(body.bytes.len() - start));
        }
    }
    Ok((body, change.on(state)))
}

/// Tells what `state` comes to with these changes, whose records add `added`.
pub(crate) fn add_up(
    keys: &Keyring,
    state: &State,
    staged: &[(RecordId, Staged)],
    added: StateDigest,
) -> Sum {
    let mut shares = staged.chunks(SHARE);
    let taken = parallel::map(
        || shares.next(),
        |share| {
            let (mut scratch, mut change) = (Scratch::default(), SumChange::default());
            for (id, _) in share {
                change.forget(state, *id, |before| digest_part(keys, before, &mut scratch));
            }
            change
        },
    );
    let puts = staged.iter().filter(|(_, change)| matches!(change, Staged::Put(_))).count();
    let all = SumChange { added: Sum { digest: added, count: puts as u64 }, taken: Sum::default() };
    taken.into_iter().fold(all, SumChange::and).on(state)
}

/// What changes add and take away.
#[derive(Default)]
struct SumChange {
    added: Sum,
    taken: Sum,
}

impl SumChange {
    fn forget(
        &mut self,
        state: &State,
        id: RecordId,
        digest_part: impl FnOnce(&crate::record::Record) -> StateDigest,
    ) {
        if let Some(before) = state.find(id) {
            self.taken.digest.add(digest_part(before));
            self.taken.count += 1;
        }
    }

    fn add(&mut self, part: StateDigest) {
        self.added.digest.add(part);
        self.added.count += 1;
    }

    fn and(mut self, other: Self) -> Self {
        self.added.digest.add(other.added.digest);
        self.added.count += other.added.count;
        self.taken.digest.add(other.taken.digest);
        self.taken.count += other.taken.count;
        self
    }

    fn on(self, state: &State) -> Sum {
        let Self { added, taken } = self;
        let mut digest = state.digest;
        digest.add(added.digest);
        digest.subtract(taken.digest);
        Sum { digest, count: state.count() + added.count - taken.count }
    }
}
