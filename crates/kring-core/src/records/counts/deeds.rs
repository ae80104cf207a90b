//! What people did, counted so that it is about no few of them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::engine::number::as_u32;

use super::blocks::{Blocks, Months};
use super::count::SMALLEST_SHOWN;
use super::months::WholeMonths;

/// What people did, by month. What is said of it is a sum of [`Blocks`] in which five people did five things.
#[derive(Default)]
pub(crate) struct Deeds {
    months: BTreeMap<Date, Done>,
}

/// How many things, and how many people did them or are meant by them.
#[derive(Default)]
struct Done {
    number: u32,
    people: BTreeSet<Uuid>,
    /// Those of nobody in particular, such as an action of the whole group.
    of_all: u32,
}

impl Months for Done {
    fn join(&mut self, other: &Self) {
        self.number = self.number.saturating_add(other.number);
        self.people.extend(&other.people);
        self.of_all = self.of_all.saturating_add(other.of_all);
    }

    fn is_enough(&self) -> bool {
        let people = as_u32(self.people.len()).saturating_add(self.of_all);
        self.number >= SMALLEST_SHOWN && people >= SMALLEST_SHOWN
    }
}

impl Deeds {
    /// One thing, on a day, by these people or for them.
    pub fn add(&mut self, on: Date, people: &[Uuid]) {
        let month = self.months.entry(on.first_of_month()).or_default();
        month.number = month.number.saturating_add(1);
        month.people.extend(people);
        month.of_all = month.of_all.saturating_add(u32::from(people.is_empty()));
    }

    /// The number as others may see it, of the months they chose.
    pub fn rough(&self, months: WholeMonths) -> RoughCount {
        let Blocks { said, unsaid } = Blocks::within(&self.months, months);
        match (said.iter().map(|block| block.number).fold(0, u32::saturating_add), unsaid) {
            (0, false) => RoughCount::None,
            (0, true) => RoughCount::Few,
            (said, _) => RoughCount::of_people(said),
        }
    }
}

/// A number of things that people did, as others may see it for days that they choose themselves.
///
/// Two such numbers, of more days and of fewer, or of all things and of some, differ by nothing or by five and more: a number
/// of one to four is never what is left when one is taken from the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum RoughCount {
    /// Nobody did any.
    #[default]
    None,
    /// So few things, or by so few people, that no number is said.
    Few,
    /// About so many, to the nearest five; of the numbers halfway there are none.
    About {
        /// A multiple of five.
        number: u32,
    },
}

impl RoughCount {
    /// A number of people.
    pub fn of_people(number: u32) -> Self {
        let step = SMALLEST_SHOWN;
        match number {
            0 => Self::None,
            few if few < step => Self::Few,
            many => Self::About { number: many.saturating_add(step / 2) / step * step },
        }
    }

    /// The number that is said; `None` where none is.
    pub fn said(self) -> Option<u32> {
        match self {
            Self::None => Some(0),
            Self::Few => None,
            Self::About { number } => Some(number),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};
    use uuid::Uuid;

    use super::RoughCount::{About, Few, None};
    use super::{Deeds, RoughCount, WholeMonths};

    #[test]
    fn a_number_of_people_is_said_to_the_nearest_five() {
        let said = RoughCount::of_people;
        assert_eq!([0, 1, 4].map(said), [None, Few, Few]);
        assert_eq!([5, 7, 8, 12, 13].map(said), [5, 5, 10, 10, 15].map(|number| About { number }));
    }

    /// So many things on a day, each by another of so many people.
    fn did(deeds: &mut Deeds, on: Date, things: u128, people: u128) {
        (0..things).for_each(|thing| deeds.add(on, &[Uuid::from_u128(thing % people)]));
    }

    #[test]
    fn months_with_few_things_are_said_with_those_after_them_and_of_no_few_people() {
        let mut deeds = Deeds::default();
        did(&mut deeds, date(2026, 6, 3), 2, 2);
        did(&mut deeds, date(2026, 7, 3), 6, 6);
        did(&mut deeds, date(2026, 8, 3), 30, 4);
        did(&mut deeds, date(2026, 11, 3), 9, 9);
        let said = |from, until| deeds.rough(WholeMonths::within(from, until, date(2026, 11, 23)));
        assert_eq!(said(date(2026, 6, 1), date(2026, 7, 31)), About { number: 10 }, "eight, of two months");
        assert_eq!(said(date(2026, 7, 1), date(2026, 7, 31)), Few, "June is in the same block");
        assert_eq!(said(date(2026, 6, 2), date(2026, 7, 31)), Few, "not all of June");
        assert_eq!(said(date(2026, 8, 1), date(2026, 11, 23)), Few, "four people; November is not over");
        assert_eq!(said(date(2026, 9, 1), date(2026, 10, 31)), None);
    }
}
