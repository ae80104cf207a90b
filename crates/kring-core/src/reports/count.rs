//! Numbers of people that may be shown to others.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Fewer people than this are not counted aloud (the rule of small numbers in the domain).
const SMALLEST_SHOWN: u32 = 5;

/// A number of people: exact, or too small to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Count {
    /// The number itself: nobody, or five and more.
    Exact {
        /// How many.
        number: u32,
    },
    /// One to four people: "minder dan 5".
    FewerThanFive,
}

impl Count {
    /// The number as others may see it. Nobody is said as such: it is about no person.
    pub fn for_others(number: u32) -> Self {
        if (1..SMALLEST_SHOWN).contains(&number) { Self::FewerThanFive } else { Self::Exact { number } }
    }

    /// A part of a whole that is shown too: hidden as well when it is the rest that is too small.
    pub fn part_for_others(part: u32, whole: u32) -> Self {
        let rest = whole.saturating_sub(part);
        match (Self::for_others(part), Self::for_others(rest)) {
            (Self::Exact { number }, Self::Exact { .. }) => Self::Exact { number },
            _ => Self::FewerThanFive,
        }
    }

    /// The number as it is, for those who have the names beside it anyway.
    pub fn exact(number: u32) -> Self {
        Self::Exact { number }
    }

    /// Whether the number itself is hidden.
    pub fn is_hidden(self) -> bool {
        matches!(self, Self::FewerThanFive)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_to_four_people_are_not_counted_aloud() {
        for small in 1..5 {
            assert_eq!(Count::for_others(small), Count::FewerThanFive);
        }
        assert_eq!(Count::for_others(0), Count::exact(0));
        assert_eq!(Count::for_others(5), Count::exact(5));
    }

    #[test]
    fn a_part_does_not_give_its_small_rest_away() {
        assert_eq!(Count::part_for_others(27, 29), Count::FewerThanFive);
        assert_eq!(Count::part_for_others(20, 29), Count::exact(20));
        assert_eq!(Count::part_for_others(29, 29), Count::exact(29));
    }
}
