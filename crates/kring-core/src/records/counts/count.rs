//! Numbers of people that may be shown to others: neither a number under five, nor one from which such a number can be
//! computed with the others that are printed beside it.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Fewer people than this are not counted aloud (the rule of small numbers in the domain).
pub(crate) const SMALLEST_SHOWN: u32 = 5;

/// A number of people: exact, or not shown.
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
    /// However many: with what stands beside it, it would give away a number under five.
    Withheld,
}

impl Default for Count {
    /// Nobody.
    fn default() -> Self {
        Self::exact(0)
    }
}

impl Count {
    /// A number by itself. Nobody is said as such: it is about no person.
    pub fn for_others(number: u32) -> Self {
        if is_small(number) { Self::FewerThanFive } else { Self::Exact { number } }
    }

    /// Parts of a whole that is printed beside them. Parts may overlap, and need not be all there are.
    ///
    /// No sum of the parts that come out exact is one to four short of the whole, so that no rest gives a small number
    /// away. Where a part is hidden for that, all that are hidden say the same: which of them is small would tell the
    /// others.
    pub fn parts_for_others(parts: &[u32], whole: u32) -> Vec<Self> {
        let mut shown: Vec<bool> = parts.iter().map(|part| !is_small(*part)).collect();
        let mut hidden_as = Self::FewerThanFive;
        while let Some(place) = gives_away(parts, &shown, whole) {
            shown[place] = false;
            hidden_as = Self::Withheld;
        }
        if hidden_as == Self::FewerThanFive && are_pinned(parts, &shown, whole) {
            hidden_as = Self::Withheld;
            let open = (0..parts.len()).filter(|place| shown[*place]);
            match open.max_by_key(|place| parts[*place]) {
                Some(largest) if parts[largest] > 0 => shown[largest] = false,
                // Nothing but zeros stands open: they tell that none of the others is one.
                _ => shown.fill(false),
            }
        }
        let count = |(part, shown): (&u32, &bool)| if *shown { Self::exact(*part) } else { hidden_as };
        parts.iter().zip(&shown).map(count).collect()
    }

    /// The number as it is, for those who have the names beside it anyway.
    pub fn exact(number: u32) -> Self {
        Self::Exact { number }
    }

    /// Whether the number itself is hidden.
    pub fn is_hidden(self) -> bool {
        self.shown().is_none()
    }

    /// The number itself, where it is shown.
    pub fn shown(self) -> Option<u32> {
        match self {
            Self::Exact { number } => Some(number),
            Self::FewerThanFive | Self::Withheld => None,
        }
    }
}

/// Whether a number is of so few people that it is not said.
fn is_small(number: u32) -> bool {
    (1..SMALLEST_SHOWN).contains(&number)
}

/// A shown part to hide, because with others it leaves a rest of one to four: the smallest of them.
fn gives_away(parts: &[u32], shown: &[bool], whole: u32) -> Option<usize> {
    let mut places: Vec<usize> =
        (0..parts.len()).filter(|place| shown[*place] && parts[*place] > 0).collect();
    places.sort_by_key(|place| std::cmp::Reverse(parts[*place]));
    // For every sum of shown parts, the smallest of those it is made of.
    let mut sums: std::collections::BTreeMap<u32, usize> = std::collections::BTreeMap::new();
    for place in places {
        let part = parts[place];
        let more = sums.keys().filter_map(|sum| sum.checked_add(part)).chain([part]);
        let more: Vec<u32> = more.filter(|sum| *sum <= whole).collect();
        sums.extend(more.into_iter().map(|sum| (sum, place)));
    }
    sums.into_iter().find(|(sum, _)| is_small(whole - sum)).map(|(_, place)| place)
}

/// Whether the hidden parts, each one to four, are the same whichever way they make up the rest: all ones, or all fours.
fn are_pinned(parts: &[u32], shown: &[bool], whole: u32) -> bool {
    let sum: u32 = parts.iter().zip(shown).filter(|(_, shown)| **shown).map(|(part, _)| *part).sum();
    let hidden = u32::try_from(shown.iter().filter(|shown| !**shown).count()).unwrap_or(u32::MAX);
    let rest = whole.saturating_sub(sum);
    hidden > 0 && (rest == hidden || rest == hidden.saturating_mul(SMALLEST_SHOWN - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HIDDEN: [Count; 2] = [Count::FewerThanFive, Count::Withheld];

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
        assert_eq!(Count::parts_for_others(&[7], 9), [Count::Withheld]);
        assert_eq!(Count::parts_for_others(&[20], 29), [Count::exact(20)]);
        assert_eq!(Count::parts_for_others(&[29, 0], 29), [Count::exact(29), Count::exact(0)]);
        // 20 - 10 - 6 would be the four of the third.
        let parts = Count::parts_for_others(&[10, 6, 4], 20);
        assert_eq!(parts, [Count::exact(10), Count::Withheld, Count::Withheld]);
        // 13 - 5 leaves eight to two that are at most four each.
        let parts = Count::parts_for_others(&[5, 4, 4], 13);
        assert_eq!(parts, [Count::Withheld; 3]);
    }

    /// Every way in which a reader who thinks that the parts make up the whole can fill in what is hidden.
    fn fillings(counts: &[Count], rest: u32, least: u32) -> Vec<Vec<u32>> {
        let Some((first, others)) = counts.split_first() else {
            return if rest == 0 { vec![Vec::new()] } else { Vec::new() };
        };
        let range = match first {
            Count::Exact { number } => *number..=*number,
            Count::FewerThanFive => 1..=4,
            Count::Withheld => least..=rest,
        };
        let fitting = range.filter(|one| *one <= rest);
        fitting
            .flat_map(|one| {
                fillings(others, rest - one, least).into_iter().map(move |mut more| {
                    more.insert(0, one);
                    more
                })
            })
            .collect()
    }

    #[test]
    fn whatever_the_parts_are_no_small_one_can_be_worked_out() {
        let mut chance = fastrand_like(7);
        for _ in 0..3_000 {
            let parts: Vec<u32> = (0..=chance() % 4).map(|_| chance() % 9).collect();
            let rest = chance() % 8;
            let whole = parts.iter().sum::<u32>() + rest;
            if is_small(whole) {
                continue;
            }
            let counts = Count::parts_for_others(&parts, whole);
            for (count, part) in counts.iter().zip(&parts) {
                assert!(HIDDEN.contains(count) || *count == Count::exact(*part), "{parts:?} {counts:?}");
            }
            // Where zeros are said, what is withheld is none.
            let least = u32::from(counts.contains(&Count::exact(0)));
            let shown: u32 =
                parts.iter().zip(&counts).filter(|(_, one)| !one.is_hidden()).map(|(n, _)| *n).sum();
            assert!(!is_small(whole - shown), "{parts:?} of {whole}: {counts:?}");
            // A reader who supposes that the parts make up the whole, which they do when there is no rest.
            let fillings = if rest == 0 { fillings(&counts, whole, least) } else { Vec::new() };
            for (place, _) in parts.iter().enumerate().filter(|(_, part)| rest == 0 && is_small(**part)) {
                let mut possible: Vec<u32> = fillings.iter().map(|one| one[place]).collect();
                possible.sort_unstable();
                possible.dedup();
                assert!(possible.len() > 1, "{parts:?} make up {whole}: {counts:?} gives {possible:?}");
            }
        }
    }

    /// The same numbers each time.
    fn fastrand_like(mut state: u32) -> impl FnMut() -> u32 {
        move || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state >> 16
        }
    }
}
