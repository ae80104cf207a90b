//! Words for passphrases, and words that passphrases are guessed by.

use std::sync::LazyLock;

/// How many words a suggestion chooses from; a test counts them.
pub(crate) const COUNT: usize = 2048;

/// Bits that each word of a suggestion adds: the list has 2,048.
pub const WORD_BITS: u32 = COUNT.ilog2();

/// Common Dutch words of four to eight letters, without accents, none of them twice, in order. Written for Kring.
pub(crate) static WORDS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("nl.txt").lines().collect());

/// Whether a word in small letters is one of [`WORDS`].
pub(crate) fn is_listed(word: &str) -> bool {
    WORDS.binary_search(&word).is_ok()
}

/// What people here think of first, the likeliest in front.
pub(crate) const COMMON: [&str; 40] = [
    "welkom",
    "wachtwoord",
    "geheim",
    "gemeente",
    "kring",
    "wachtzin",
    "kluis",
    "netwerk",
    "stadhuis",
    "gemeentehuis",
    "burgemeester",
    "ambtenaar",
    "wethouder",
    "buurt",
    "wijk",
    "samenleving",
    "bewoners",
    "sleutel",
    "computer",
    "laptop",
    "amsterdam",
    "rotterdam",
    "utrecht",
    "denhaag",
    "eindhoven",
    "ajax",
    "feyenoord",
    "psv",
    "nederland",
    "oranje",
    "lente",
    "zomer",
    "herfst",
    "winter",
    "januari",
    "vrijdag",
    "maandag",
    "hallo",
    "schatje",
    "liefde",
];

#[cfg(test)]
mod tests {
    use super::{COUNT, WORDS};

    #[test]
    fn the_list_is_as_long_as_its_bits_say_and_in_order() {
        assert_eq!(WORDS.len(), COUNT);
        assert!(WORDS.windows(2).all(|two| two[0] < two[1]));
        let plain =
            |word: &&str| (4..=8).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase());
        assert_eq!(WORDS.iter().find(|word| !plain(word)), None);
    }
}
