//! What people are chosen and counted by is never about a special category.

use crate::error::Error;
use crate::search::words;
use crate::settings::Locale;
use crate::taalhulp::{self, HintKind};

/// Beginnings of words that name a special category when they are the name of a group. In a note they may be a place or
/// a job, which is why taalhulp is milder.
const BEGINNINGS: [(HintKind, &[&str]); 6] = [
    (
        HintKind::Religion,
        &[
            "moskee",
            "mosque",
            "synago",
            "parochi",
            "parish",
            "gelovig",
            "geloofs",
            "religi",
            "islam",
            "moslim",
            "muslim",
            "christ",
            "katholie",
            "catholic",
            "protestant",
            "joods",
            "jewish",
            "hindoe",
            "hindu",
            "boeddh",
            "buddh",
            "kerkganger",
            "kerkelijk",
            "kerkbestuur",
            "churchgo",
            "levensbeschouw",
        ],
    ),
    (
        HintKind::Ethnicity,
        &[
            "afkomst",
            "herkomst",
            "etni",
            "ethni",
            "nationalit",
            "migra",
            "allochto",
            "autochto",
            "marokka",
            "morocc",
            "turk",
            "syri",
            "somal",
            "eritre",
            "surina",
            "antill",
            "afgha",
            "oekra",
            "ukrain",
            "roma",
            "sinti",
        ],
    ),
    (
        HintKind::Health,
        &["psychiatr", "verslaaf", "addict", "autis", "dement", "gehandicap", "disab", "patient"],
    ),
    (
        HintKind::Politics,
        &["politiek", "politic", "vakbond", "pvda", "vvd", "cda", "pvv", "groenlinks", "partijled"],
    ),
    (
        HintKind::SexualLife,
        &["homo", "lesb", "lhbt", "lgbt", "biseks", "transgender", "queer", "seksue", "sexual"],
    ),
    (
        HintKind::Criminal,
        &["gedetineer", "veroordeel", "crimin", "dader", "delinquent", "offender", "convict"],
    ),
];

/// Whole words that do so, and that other words begin with in all innocence.
const WORDS: [(HintKind, &[&str]); 3] = [
    (
        HintKind::Religion,
        &[
            "kerk", "kerken", "church", "churches", "geloof", "faith", "tempel", "temple", "imam", "imams",
            "dominee", "dominees", "pastoor", "priester", "priest", "rabbijn", "rabbi",
        ],
    ),
    (HintKind::Health, &["zieken", "zieke", "sick"]),
    (HintKind::Politics, &["d66", "partij", "partijen"]),
];

/// Perspectives are roles in life.
pub(crate) fn perspectives(names: &[String]) -> Result<(), Error> {
    let mut places = names.iter().enumerate();
    places.try_for_each(|(place, name)| no_special_category(&format!("perspectives.{place}"), name))
}

/// A name that people are chosen by, in the languages that the word lists know.
pub(crate) fn no_special_category(field: &str, name: &str) -> Result<(), Error> {
    match special(name) {
        Some((category, words)) => Err(Error::SpecialCategory { field: field.to_owned(), words, category }),
        None => Ok(()),
    }
}

fn special(name: &str) -> Option<(HintKind, String)> {
    let folded = words(name);
    for word in folded.split(' ') {
        let begins =
            |(_, beginnings): &&(HintKind, &[&str])| beginnings.iter().any(|one| word.starts_with(one));
        let is = |(_, words): &&(HintKind, &[&str])| words.contains(&word);
        if let Some((kind, _)) = BEGINNINGS.iter().find(begins).or_else(|| WORDS.iter().find(is)) {
            return Some((*kind, name.trim().to_owned()));
        }
    }
    let hints = [Locale::Nl, Locale::En].into_iter().flat_map(|language| taalhulp::check(name, language));
    hints.into_iter().find(|hint| hint.kind.is_special()).map(|hint| (hint.kind, hint.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(name: &str) -> Option<HintKind> {
        special(name).map(|(kind, _)| kind)
    }

    #[test]
    fn descent_faith_health_and_politics_are_no_perspective() {
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
                assert_eq!(kind(name), Some(expected), "{name}");
            }
        }
    }

    #[test]
    fn roles_in_life_are() {
        let names = "Ouders, Jongeren, Ondernemers, Sport, Zorg, Buurt, onderwijs, wonen, bewoners, vrijwilligers, \
             veiligheid, kunst en cultuur, nieuwkomers, mantelzorgers, ouderen, gezondheid, studenten, winkeliers, \
             jongerenwerk, politie, huisartsen, ziekenhuis, vaders, moeders, verhuurders, welzijn, schuldhulp, \
             Kerkplein, Parents, Young people, Care, Business, newcomers, leerkrachten";
        for name in names.split(", ") {
            assert_eq!(kind(name), None, "{name}");
        }
    }
}
