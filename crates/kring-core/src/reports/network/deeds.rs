//! What members promised, brought and got, counted so that it is about no few of them.

use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::record::Id;
use crate::pages::{Standing, standing};
use crate::records::contributions::{Contribution, ContributionFigures, ContributionWay};
use crate::records::counts::{Count, Deeds};
use crate::records::promises::{Promise, Side};

use super::{BroughtAndGotCounts, ContributionCounts, PromiseCounts};

impl PromiseCounts {
    /// How some promises of members stand on a day.
    pub(super) fn of<'a>(promises: impl IntoIterator<Item = &'a Promise>, today: Date) -> Self {
        let [mut on_time, mut not_on_time, mut done, mut open, mut late] = <[Deeds; 5]>::default();
        for promise in promises.into_iter().filter(|promise| promise.side == Side::Theirs) {
            let people: Vec<Uuid> = promise.people.iter().map(|id| id.uuid()).collect();
            match standing(promise, today) {
                Some(Standing::Done { on_time: is_on_time }) => {
                    done.add(&people);
                    if is_on_time { &mut on_time } else { &mut not_on_time }.add(&people);
                }
                Some(Standing::Open) => open.add(&people),
                Some(Standing::Late) => late.add(&people),
                None => {}
            }
        }
        // Those done and not on time are not printed, and are the difference of two numbers that are.
        let gives_away = on_time.number > 0 && not_on_time.count().is_hidden();
        Self {
            done: done.count(),
            on_time: if gives_away { Count::Withheld } else { on_time.count() },
            open: open.count(),
            late: late.count(),
        }
    }
}

impl ContributionCounts {
    /// The sum of some contributions.
    pub(super) fn of(contributions: &[&Contribution]) -> Self {
        let theirs = |way: ContributionWay| {
            let mut deeds = Deeds::default();
            let those = contributions.iter().filter(|one| one.side == Side::Theirs && one.way == way);
            those.for_each(|one| deeds.add(one.person.map(Id::uuid).as_slice()));
            deeds.count()
        };
        Self {
            theirs: BroughtAndGotCounts {
                brought: theirs(ContributionWay::Brings),
                got: theirs(ContributionWay::Gets),
            },
            ours: ContributionFigures::of(contributions.iter().copied()).ours,
        }
    }
}
