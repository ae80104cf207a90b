//! Text as it is compared: small letters without accents, one sign for every apostrophe and one for every hyphen, and
//! nothing for what cannot be seen. What is kept and what is typed go through this one folding.

mod latin;
mod signs;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub(crate) use latin::spellings;
#[cfg(test)]
pub(crate) use signs::{APOSTROPHES, HYPHENS, INVISIBLE, PLAIN};
use signs::{is_apostrophe, is_hyphen, plain};
pub(crate) use signs::{is_invisible, turns_direction};

/// What every sort of apostrophe is compared as.
const APOSTROPHE: char = '\'';
/// What every sort of hyphen and dash is compared as.
const HYPHEN: char = '-';

/// Folds a text onto the end of `out`.
pub(crate) fn fold_onto(out: &mut String, text: &str) {
    text.chars().for_each(|letter| fold_char(letter, |part| out.push(part)));
}

/// A folded text.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_onto(&mut out, text);
    out
}

/// Folds a text as it is searched: signs that join two letters are left out, so that "Anne-Marie" is one word that
/// "annemarie" finds. `out` gets every character with the place in `text` of the letter it came from.
pub(crate) fn fold_joined(text: &str, mut out: impl FnMut(usize, char)) {
    let mut after_letter = false;
    // A sign that is left out if a letter follows.
    let mut waiting: Option<(usize, char)> = None;
    for (at, letter) in text.char_indices() {
        fold_char(letter, |part| {
            let is_letter = part.is_alphanumeric();
            if let Some((place, sign)) = waiting.take()
                && !is_letter
            {
                out(place, sign);
            }
            if after_letter && is_joiner(part) {
                waiting = Some((at, part));
            } else {
                out(at, part);
            }
            after_letter = is_letter;
        });
    }
    if let Some((place, sign)) = waiting {
        out(place, sign);
    }
}

/// Whether a folded sign between two letters makes one word of them: "O'Brien", "Anne-Marie", "V.V.".
pub(crate) fn is_joiner(folded: char) -> bool {
    matches!(folded, APOSTROPHE | HYPHEN | '.')
}

/// Gives `out` what one character is compared as; nothing for a sign that cannot be seen or an accent by itself.
fn fold_char(letter: char, mut out: impl FnMut(char)) {
    match letter {
        '`' => out(APOSTROPHE),
        _ if letter.is_ascii() => out(letter.to_ascii_lowercase()),
        _ if is_invisible(letter) => {}
        _ if is_apostrophe(letter) => out(APOSTROPHE),
        _ if is_hyphen(letter) => out(HYPHEN),
        // The compatible form has "ij" for the one sign, and a letter for each of its shapes in Arabic.
        _ => std::iter::once(letter)
            .nfkd()
            .flat_map(char::to_lowercase)
            .filter(|part| !is_combining_mark(*part) && !is_invisible(*part))
            .for_each(|part| match plain(part) {
                "" => out(part),
                others => others.chars().for_each(&mut out),
            }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> String {
        let mut out = String::new();
        fold_joined(text, |_, part| out.push(part));
        out
    }

    #[test]
    fn accents_and_capitals_make_no_difference() {
        assert_eq!(fold("Áéñ IJsbreker ŁÓDŹ Straße STRAẞE"), "aen ijsbreker lodz strasse strasse");
        assert_eq!(fold("e\u{301}"), "e");
        assert_eq!(fold("مُحَمَّد"), fold("محمد"));
        assert_eq!(fold("IŞIK ışık İnci"), "isik isik inci");
        assert_eq!(fold("Ǿrsted Æbelø Đorđe Œuvre"), "orsted aebelo dorde oeuvre");
    }

    #[test]
    fn one_letter_has_one_form_however_it_was_typed() {
        for [one, other] in [
            ["ĲSBRAND", "ijsbrand"],
            ["ĳ", "ij"],
            ["علي", "علی"],
            ["ليلى", "ليلي"],
            ["كريم", "کریم"],
            ["أحمد إبراهيم آدم", "احمد ابراهيم ادم"],
            ["محـــمد", "محمد"],
            ["ﻣﺤﻤﺪ", "محمد"],
            ["ΓΙΏΡΓΟΣ", "γιώργος"],
            ["Ｊａｎ", "jan"],
            ["٠٦", "06"],
            ["Йовчо", "Йовчо"],
        ] {
            assert_eq!(fold(one), fold(other), "{one} {other}");
        }
    }

    #[test]
    fn every_apostrophe_is_one_and_every_hyphen_is_one() {
        for sign in ["’", "‘", "`", "ʼ", "´", "ʹ", "＇", "ʿ", "′"] {
            assert_eq!(fold(&format!("O{sign}Brien")), "o'brien", "{sign}");
        }
        for sign in ["‐", "\u{2011}", "–", "−", "־"] {
            assert_eq!(fold(&format!("a{sign}b")), "a-b", "{sign}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_not_there() {
        for sign in [
            '\u{200b}',
            '\u{ad}',
            '\u{2060}',
            '\u{200e}',
            '\u{200f}',
            '\u{202e}',
            '\u{feff}',
            '\u{3164}',
            '\u{2800}',
            '\u{200d}',
            '\u{fe0f}',
            '\u{e0041}',
            '\u{61c}',
        ] {
            assert_eq!(fold(&format!("Sa{sign}mira")), "samira", "{sign:?}");
        }
    }

    #[test]
    fn signs_between_letters_join_them_and_others_stay() {
        assert_eq!(joined("Anne-Marie O’Brien, V.V. D'n Bal"), "annemarie obrien, vv. dn bal");
        assert_eq!(joined("eind. Begin -x 'ja' 06-12"), "eind. begin -x 'ja' 0612");
        assert_eq!(joined("a.-b..."), "a.-b...");
    }

    #[test]
    fn other_scripts_stay_themselves() {
        assert_eq!(fold("ሰላም Ωραία"), "ሰላም ωραια");
    }
}
