//! What members promised, brought and got, counted so that it is about no few of them.

use uuid::Uuid;

use crate::engine::record::{Id, Versioned};
use crate::pages::{Period, Standing, promised_on, standing};
use crate::records::contributions::{Contribution, ContributionFigures, ContributionWay};
use crate::records::counts::{Deeds, WholeMonths};
use crate::records::promises::{Promise, Side};

use super::{BroughtAndGotCounts, ContributionCounts, PromiseCounts};

impl PromiseCounts {
    /// How the promises of members stood at the end of the last month that is over.
    pub(super) fn of(promises: &[&Versioned<Promise>], months: WholeMonths) -> Self {
        let [mut on_time, mut done, mut open, mut late] = <[Deeds; 4]>::default();
        for kept in promises.iter().filter(|kept| kept.content.side == Side::Theirs) {
            let people: Vec<Uuid> = kept.content.people.iter().map(|id| id.uuid()).collect();
            let on = promised_on(kept);
            match standing(&kept.content, months.over()) {
                Some(Standing::Done { on_time: is_on_time }) => {
                    done.add(on, &people);
                    if is_on_time {
                        on_time.add(on, &people);
                    }
                }
                Some(Standing::Open) => open.add(on, &people),
                Some(Standing::Late) => late.add(on, &people),
                None => {}
            }
        }
        let [done, on_time, open, late] = [done, on_time, open, late].map(|deeds| deeds.rough(months));
        Self { done, on_time, open, late }
    }
}

impl ContributionCounts {
    /// The sum of some contributions.
    pub(super) fn of(contributions: &[&Contribution], period: Period, months: WholeMonths) -> Self {
        let theirs = |way: ContributionWay| {
            let mut deeds = Deeds::default();
            let those = contributions.iter().filter(|one| one.side == Side::Theirs && one.way == way);
            those.for_each(|one| deeds.add(one.on, one.person.map(Id::uuid).as_slice()));
            deeds.rough(months)
        };
        let ours = contributions.iter().copied().filter(|one| period.holds(one.on));
        Self {
            theirs: BroughtAndGotCounts {
                brought: theirs(ContributionWay::Brings),
                got: theirs(ContributionWay::Gets),
            },
            ours: ContributionFigures::of(ours).ours,
        }
    }
}
