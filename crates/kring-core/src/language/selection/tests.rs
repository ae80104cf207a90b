//! The words themselves: what is refused, what is not, and how it is written.

use super::{allows, special};
use crate::engine::check::check_label;
use crate::language::taalhulp::HintKind;

pub(super) fn words(text: &'static str) -> Vec<&'static str> {
    text.lines().filter(|line| !line.starts_with('#')).collect()
}

pub(crate) fn refused() -> Vec<&'static str> {
    words(include_str!("testdata/refused.txt"))
}

pub(crate) fn near() -> Vec<&'static str> {
    words(include_str!("testdata/near.txt"))
}

#[test]
fn what_names_a_special_category_is_refused_in_every_spelling() {
    assert!(refused().len() >= 200);
    let passed: Vec<&str> = refused().into_iter().filter(|word| allows(word)).collect();
    assert_eq!(passed, Vec::<&str>::new());
    for word in refused() {
        let ways = [word.to_uppercase(), format!("  {word} "), format!("De {word} in de wijk")];
        for written in &ways {
            assert!(!allows(written), "{written}");
        }
    }
}

#[test]
fn what_only_looks_like_it_is_not() {
    assert!(near().len() >= 100);
    let found: Vec<_> = near().into_iter().filter_map(|word| Some((word, special(word)?))).collect();
    assert_eq!(found, Vec::new());
}

#[test]
fn each_list_knows_its_category() {
    for (expected, names) in [
        (
            HintKind::Religion,
            "Moslims, christenen, de moskee, kerk, katholieken, joden, imam, Muslims, gelovigen",
        ),
        (
            HintKind::Ethnicity,
            "Marokkanen, Marokkaanse moeders, Turken, Syriërs, Eritreeërs, allochtonen, migratieachtergrond, statushouders, Moroccans",
        ),
        (HintKind::Health, "autisten, gehandicapten, zieken, psychiatrische patiënten"),
        (HintKind::Politics, "VVD, PvdA-leden, politieke partij"),
        (HintKind::SexualLife, "homo's, lhbti'ers"),
        (HintKind::Criminal, "veroordeelden, ex-gedetineerden"),
    ] {
        for name in names.split(", ") {
            assert_eq!(special(name).map(|(kind, _)| kind), Some(expected), "{name}");
        }
    }
}

#[test]
fn signs_that_hide_a_word_do_not() {
    for written in [
        "mos\u{ad}lim",
        "mos\u{200b}lims",
        "ｍｏｓｌｉｍ",
        "kerk-ganger",
        "M.o.s.l.i.m",
        "Syrie\u{308}rs",
        "ouders (moslim)",
        "ouders/moslims",
        "moslim_vrouwen",
    ] {
        assert!(!allows(written), "{written}");
    }
}

#[test]
fn the_error_names_the_words_and_the_field() {
    let error = check_label("interests.2", "De Turkse vrouwen van het plein").unwrap_err();
    let args = error.args();
    assert_eq!(args[0], ("field", "interests.2".to_owned()));
    assert_eq!(args[1], ("words", "Turkse".to_owned()));
    assert_eq!(args[2], ("category", "ethnicity".to_owned()));
}
