//! The subjects and verbs promises are made with, Dutch and English.

use crate::records::promises::Side;

/// How plainly a verb promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Strength {
    /// In so many words: "beloof".
    Promise,
    /// "zou", "zal", "will".
    Modal,
    /// "bel", "stuurt": a promise only with a day.
    Plain,
}

/// "ik", "zij", "wij" with each verb of doing.
const DOING: [[&str; 3]; 27] = [
    ["regel", "regelt", "regelen"],
    ["stuur", "stuurt", "sturen"],
    ["vraag", "vraagt", "vragen"],
    ["zoek", "zoekt", "zoeken"],
    ["bel", "belt", "bellen"],
    ["mail", "mailt", "mailen"],
    ["app", "appt", "appen"],
    ["kom", "komt", "komen"],
    ["ga", "gaat", "gaan"],
    ["neem", "neemt", "nemen"],
    ["geef", "geeft", "geven"],
    ["lever", "levert", "leveren"],
    ["maak", "maakt", "maken"],
    ["breng", "brengt", "brengen"],
    ["haal", "haalt", "halen"],
    ["kijk", "kijkt", "kijken"],
    ["schrijf", "schrijft", "schrijven"],
    ["plan", "plant", "plannen"],
    ["spreek", "spreekt", "spreken"],
    ["bespreek", "bespreekt", "bespreken"],
    ["deel", "deelt", "delen"],
    ["leg", "legt", "leggen"],
    ["print", "print", "printen"],
    ["reserveer", "reserveert", "reserveren"],
    ["bevestig", "bevestigt", "bevestigen"],
    ["laat", "laat", "laten"],
    ["kook", "kookt", "koken"],
];

const DOING_ENGLISH: [&str; 18] = [
    "send", "ask", "call", "check", "bring", "write", "mail", "email", "find", "arrange", "share", "come",
    "take", "make", "plan", "let", "print", "book",
];

/// Whose side a pronoun is on.
pub(super) fn pronoun(word: &str) -> Option<Side> {
    match word {
        "ik" | "wij" | "we" | "i" => Some(Side::Ours),
        "zij" | "ze" | "hij" | "she" | "he" | "they" => Some(Side::Theirs),
        _ => None,
    }
}

/// "I'll" and its like: whose side.
pub(super) fn contraction(word: &str) -> Option<Side> {
    pronoun(word.strip_suffix("'ll").or_else(|| word.strip_suffix("\u{2019}ll"))?)
}

/// How plainly this form of a verb promises, for this side.
pub(super) fn strength(verb: &str, side: Side) -> Option<Strength> {
    match verb {
        "beloof" | "belooft" | "beloven" | "beloofde" | "beloofden" | "promise" | "promises" | "promised" => {
            return Some(Strength::Promise);
        }
        "zou" | "zouden" | "zal" | "zullen" | "will" | "shall" => return Some(Strength::Modal),
        _ => {}
    }
    let dutch = DOING
        .iter()
        .any(|[one, third, many]| verb == *many || verb == if side == Side::Ours { *one } else { *third });
    let english = DOING_ENGLISH.contains(&verb)
        || (side == Side::Theirs && verb.strip_suffix('s').is_some_and(|stem| DOING_ENGLISH.contains(&stem)));
    (dutch || english).then_some(Strength::Plain)
}

/// Whether this is the form for many, which is the bare verb too: no single name does it ("ik zal Zoë bellen").
pub(super) fn is_plural(verb: &str) -> bool {
    DOING.iter().any(|[_, _, many]| verb == *many) || DOING_ENGLISH.contains(&verb)
}

/// Words that make a promise none.
pub(super) fn is_negation(word: &str) -> bool {
    matches!(word, "niet" | "nooit" | "geen" | "not" | "never")
}

/// With "zou" these tell a wish or a thought, not a promise.
pub(super) fn is_wish(word: &str) -> bool {
    matches!(
        word,
        "graag"
            | "liever"
            | "willen"
            | "kunnen"
            | "moeten"
            | "mogen"
            | "like"
            | "love"
            | "prefer"
            | "rather"
            | "wel"
    )
}

/// Words that open a sentence with a capital and are no name.
pub(super) fn is_no_name(word: &str) -> bool {
    pronoun(word).is_some()
        || matches!(
            word,
            "gemeente"
                | "beheer"
                | "wijkbeheer"
                | "iedereen"
                | "niemand"
                | "men"
                | "dat"
                | "dit"
                | "het"
                | "er"
                | "die"
                | "wie"
                | "jij"
                | "je"
                | "u"
                | "jullie"
                | "you"
                | "it"
                | "this"
                | "that"
                | "who"
                | "everybody"
                | "please"
                | "council"
                | "hoe"
                | "wat"
                | "wanneer"
                | "daarna"
                | "dan"
                | "toen"
                | "eerst"
                | "morgen"
                | "vandaag"
                | "bijeenkomst"
        )
}
