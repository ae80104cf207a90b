//! How two sides share the time in which they spoke, so that it is about no few people and no single evening.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::number::as_u32;

use super::blocks::{Blocks, Months};
use super::count::SMALLEST_SHOWN;
use super::months::WholeMonths;

/// The fewest meetings of which a share is said: an evening or two are about who happened to speak there.
const ENOUGH_MEETINGS: u32 = 3;
/// A share is said to the nearest so many percent.
const STEP: u64 = 5;

/// How long either side spoke at meetings, by month.
#[derive(Default)]
pub(crate) struct Spoken {
    months: BTreeMap<Date, SpokenMonth>,
}

/// How long either side spoke in a month, at meetings of five people and more.
#[derive(Default)]
struct SpokenMonth {
    meetings: u32,
    theirs_s: u64,
    ours_s: u64,
}

impl Months for SpokenMonth {
    fn join(&mut self, other: &Self) {
        self.meetings = self.meetings.saturating_add(other.meetings);
        self.theirs_s = self.theirs_s.saturating_add(other.theirs_s);
        self.ours_s = self.ours_s.saturating_add(other.ours_s);
    }

    fn is_enough(&self) -> bool {
        self.meetings >= ENOUGH_MEETINGS
    }
}

impl Spoken {
    /// A meeting at which so many people were, known by name. One of fewer than five is in no share, and still keeps it from being said
    /// that nothing was counted.
    pub fn add(&mut self, on: Date, people: usize, theirs_s: u32, ours_s: u32) {
        if theirs_s == 0 && ours_s == 0 {
            return;
        }
        let month = self.months.entry(on.first_of_month()).or_default();
        if as_u32(people) >= SMALLEST_SHOWN {
            month.join(&SpokenMonth { meetings: 1, theirs_s: theirs_s.into(), ours_s: ours_s.into() });
        }
    }

    /// The share of the members as others may see it, of the months they chose.
    pub fn rough(&self, months: WholeMonths) -> RoughShare {
        let Blocks { said, unsaid } = Blocks::within(&self.months, months);
        let mut all = SpokenMonth::default();
        for block in &said {
            all.join(block);
        }
        let whole = all.theirs_s.saturating_add(all.ours_s);
        match (whole, unsaid) {
            (0, false) => RoughShare::None,
            (0, true) => RoughShare::Few,
            (whole, _) => {
                let steps = (all.theirs_s.saturating_mul(100) + whole * STEP / 2) / (whole * STEP);
                let percent = u32::try_from(steps * STEP).unwrap_or(100);
                RoughShare::About { percent, meetings: all.meetings }
            }
        }
    }
}

/// A share of a whole of two sides, as others may see it for days that they choose themselves.
///
/// How long anybody spoke, and how long the whole took, is not told with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum RoughShare {
    /// It was counted nowhere.
    #[default]
    None,
    /// It was counted at so few meetings, or of so few people, that nothing is said.
    Few,
    /// About so many percent.
    About {
        /// A multiple of five, from 0 to 100.
        percent: u32,
        /// At how many meetings it was counted.
        meetings: u32,
    },
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::RoughShare::{About, Few, None};
    use super::{Spoken, WholeMonths};

    /// Meetings of an autumn, each with how many were there and how long either side spoke.
    fn said(meetings: &[(i8, usize, u32, u32)], from: Date, until: Date) -> super::RoughShare {
        let mut spoken = Spoken::default();
        for (month, people, theirs, ours) in meetings {
            spoken.add(date(2026, *month, 4), *people, *theirs, *ours);
        }
        spoken.rough(WholeMonths::within(from, until, date(2026, 11, 23)))
    }

    #[test]
    fn a_share_is_of_three_meetings_with_five_people_each() {
        let year = |meetings: &[_]| said(meetings, date(2026, 1, 1), date(2026, 11, 23));
        assert_eq!(year(&[]), None);
        assert_eq!(year(&[(6, 9, 0, 0)]), None, "a clock that never ran");
        assert_eq!(year(&[(6, 9, 900, 100), (7, 9, 900, 100)]), Few);
        assert_eq!(year(&[(6, 9, 900, 100), (7, 9, 900, 100), (8, 4, 900, 100)]), Few, "four were there");
        let three = [(6, 9, 900, 100), (7, 5, 500, 500), (8, 9, 430, 570)];
        assert_eq!(year(&three), About { percent: 60, meetings: 3 });
        assert_eq!(year(&[three[0], three[1], (11, 9, 430, 570)]), Few, "November is not over");
    }

    #[test]
    fn it_is_said_to_the_nearest_five_percent_and_of_whole_blocks() {
        let three = [(6, 9, 0, 50), (6, 9, 0, 50), (7, 9, 124, 900)];
        assert_eq!(said(&three, date(2026, 6, 1), date(2026, 7, 31)), About { percent: 10, meetings: 3 });
        assert_eq!(said(&three, date(2026, 7, 1), date(2026, 7, 31)), Few, "July belongs to June");
        assert_eq!(said(&three, date(2026, 8, 1), date(2026, 10, 31)), None);
        let all = [(6, 9, 7, 0), (6, 9, 7, 0), (6, 9, 7, 0)];
        assert_eq!(said(&all, date(2026, 6, 1), date(2026, 6, 30)), About { percent: 100, meetings: 3 });
    }
}
