//! How much goes on the one page: less at each level, the least needed first.

use std::collections::BTreeMap;

use kring_core::reports::LeftOutWhat;

/// How many levels there are. At the last one anything fits.
pub const LEVELS: usize = 8;

/// How much of each sort has room.
pub struct Room {
    /// Greetings.
    pub greetings: usize,
    /// Boundaries, needs and other things to heed: each of them.
    pub heed: usize,
    /// Promises.
    pub promises: usize,
    /// Conversations.
    pub talks: usize,
    /// Letters of a conversation.
    pub talk_letters: usize,
    /// Things somebody cares about, brings, gets and raised: each of them.
    pub themes: usize,
    /// Letters of anything else.
    pub letters: usize,
}

impl Room {
    /// The room at a level; past the last one as at the last.
    pub fn at(level: usize) -> Self {
        let least_first = LEVELS - 1 - level.min(LEVELS - 1);
        let pick = |sizes: [usize; LEVELS]| sizes[least_first];
        Self {
            greetings: pick([1, 1, 1, 2, 2, 2, 3, 3]),
            heed: pick([2, 3, 4, 5, 6, 8, 10, 16]),
            promises: pick([1, 2, 3, 4, 5, 6, 8, 12]),
            talks: pick([0, 1, 1, 2, 2, 3, 3, 5]),
            talk_letters: pick([0, 90, 140, 140, 220, 220, 360, 600]),
            themes: pick([0, 1, 2, 2, 3, 4, 5, 8]),
            letters: pick([60, 60, 70, 80, 90, 110, 140, 200]),
        }
    }
}

/// What had no room, counted.
#[derive(Default)]
pub struct Trimmed {
    pub(super) counts: BTreeMap<LeftOutWhat, usize>,
}

impl Trimmed {
    /// The first of some things, with the others counted as left out.
    pub fn first<'a, T>(&mut self, all: &'a [T], most: usize, what: LeftOutWhat) -> &'a [T] {
        let shown = all.len().min(most);
        self.count(what, all.len() - shown);
        &all[..shown]
    }

    /// Counts things that have no room.
    pub fn count(&mut self, what: LeftOutWhat, count: usize) {
        *self.counts.entry(what).or_default() += count;
    }
}
