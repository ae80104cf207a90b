//! The words of a short text that say what it is about, and which of them two texts share.

use std::collections::BTreeSet;

use super::fold::fold;

/// Words of fewer letters say little: "de", "een", "uit".
const SHORTEST: usize = 4;

/// How many letters may follow a word for it to be the same: "lamp" and "lampen", "fiets" and "fietsers".
const ENDING: usize = 3;

/// Words of Dutch and English that are long enough and say nothing by themselves, folded.
const SAYING_NOTHING: &str = "about alle alleen allemaal already also altijd ander andere anders been beter better bijna daar \
    daarom deze dingen doing door echt eens elke enough every from gaan geen goed graag haar have \
    hebben heeft heel here hier hoort ieder iedere iedereen iemand iets jullie keer komen komt kunnen \
    laat maar maken many meer mensen might moet moeten more much need niemand niet niets nodig nooit \
    often onze over people plek some something soms steeds such that their them then there they thing \
    things this toch today tussen vaak veel very vinden vindt voor waar waarom wanneer want weer welke \
    were what when where which willen with worden wordt would your zeggen zelf zich zijn zoals zonder \
    zouden";

/// The words of a text that say what it is about, folded.
pub fn telling_words(text: &str) -> BTreeSet<String> {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    let says_nothing = |word: &str| SAYING_NOTHING.split(' ').any(|known| known == word);
    let telling = words.filter(|word| word.chars().count() >= SHORTEST && !says_nothing(word));
    telling.map(str::to_owned).collect()
}

/// Those of some telling words that others have too, be it with another ending.
pub fn shared_words(one: &BTreeSet<String>, other: &BTreeSet<String>) -> Vec<String> {
    let shared = one.iter().filter(|word| other.iter().any(|there| is_same(word, there)));
    shared.cloned().collect()
}

fn is_same(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    long.strip_prefix(short).is_some_and(|ending| ending.chars().count() <= ENDING)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(one: &str, other: &str) -> Vec<String> {
        shared_words(&telling_words(one), &telling_words(other))
    }

    #[test]
    fn words_are_shared_whatever_their_ending_and_capitals() {
        assert_eq!(shared("De lamp bij de school", "Lampen op de SCHOOLROUTE en bij scholen"), ["lamp"]);
        assert_eq!(shared("Café aan het plein", "Een cafe op het plein"), ["cafe", "plein"]);
    }

    #[test]
    fn little_words_are_shared_by_all_and_say_nothing() {
        assert_eq!(
            shared("Er is hier nooit iets voor iedereen", "Iedereen vindt dat er iets moet, ook voor hier"),
            [""; 0]
        );
        assert!(SAYING_NOTHING.split(' ').is_sorted());
    }
}
