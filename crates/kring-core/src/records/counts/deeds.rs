//! What people did, counted so that it is about no few of them.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::engine::number::as_u32;

use super::count::{Count, SMALLEST_SHOWN};

/// How many things, and how many people did them or are meant by them.
#[derive(Default)]
pub(crate) struct Deeds {
    pub number: u32,
    people: BTreeSet<Uuid>,
    /// Those of nobody in particular, such as an action of the whole group.
    of_all: u32,
}

impl Deeds {
    pub fn add(&mut self, people: &[Uuid]) {
        self.number = self.number.saturating_add(1);
        self.people.extend(people);
        self.of_all += u32::from(people.is_empty());
    }

    fn people(&self) -> u32 {
        as_u32(self.people.len()).saturating_add(self.of_all)
    }

    /// The number for a page that is made once, for days that are fixed.
    pub fn count(&self) -> Count {
        Count::of_deeds(self.number, self.people())
    }

    /// The number for a page of which anybody may choose the days.
    pub fn rough(&self) -> RoughCount {
        RoughCount::of(self.number, self.people())
    }
}

/// A number of things that people did, as others may see it for days that they choose themselves.
///
/// Two such numbers, of more days and of fewer, or of all things and of some, differ by nothing or by five and more: a number
/// of one to four is never what is left when one is taken from the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum RoughCount {
    /// Nobody did any.
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
        Self::of(number, number)
    }

    fn of(number: u32, people: u32) -> Self {
        let step = SMALLEST_SHOWN;
        match number {
            0 => Self::None,
            few if few < step || people < step => Self::Few,
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
    use super::RoughCount::{self, About, Few, None};

    #[test]
    fn a_number_is_said_to_the_nearest_five_and_only_of_five_people() {
        let said = |number| RoughCount::of(number, 9);
        assert_eq!([0, 1, 4].map(said), [None, Few, Few]);
        assert_eq!([5, 7, 8, 12, 13].map(said), [5, 5, 10, 10, 15].map(|number| About { number }));
        assert_eq!(RoughCount::of(30, 4), Few, "thirty things that four people did are about each of them");
    }
}
