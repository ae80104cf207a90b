//! Columns that are never taken: by their heading, and by what is in them.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::text::folded_words;

use super::field::Reason;

/// What Kring does not keep about people (GDPR articles 9, 10 and 87).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(rename = "ImportCategory", rename_all = "camelCase")]
pub enum Category {
    /// Faith and what stands in for it.
    Religion,
    /// Descent, nationality, country of birth, and what stands in for them.
    Origin,
    /// Health, diets and disabilities.
    Health,
    /// Political views and membership of trade unions.
    Politics,
    /// Sexual life and orientation.
    SexualLife,
    /// Criminal matters.
    Criminal,
    /// A number by which the state knows somebody (BSN), or the number of a document.
    IdentityNumber,
}

/// Says which special category a word or a few name, if they do. The domain's own rule for labels; this crate holds no
/// second list of peoples, faiths or diseases.
pub type Judge<'a> = &'a dyn Fn(&str) -> Option<Category>;

/// Why a column is left out. Its cells were dropped while the file was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "camelCase")]
pub enum LeftOut {
    /// It is about something Kring does not keep.
    Refused {
        /// What.
        category: Category,
        /// What it was seen by.
        reason: Reason,
    },
    /// The country of an address, or its code: harmless there, and nothing is done with it.
    Country,
}

impl LeftOut {
    fn by_heading(category: Category) -> Self {
        Self::Refused { category, reason: Reason::Header }
    }
}

struct Pattern {
    category: Category,
    words: Vec<Word>,
    whole: bool,
}

struct Word {
    letters: String,
    open_before: bool,
    open_behind: bool,
}

impl Word {
    fn matches(&self, word: &str) -> bool {
        match (self.open_before, self.open_behind) {
            (false, false) => word == self.letters,
            (false, true) => word.starts_with(&self.letters),
            (true, false) => word.ends_with(&self.letters),
            (true, true) => word.contains(&self.letters),
        }
    }
}

static PATTERNS: LazyLock<Vec<Pattern>> = LazyLock::new(|| read(include_str!("refused.txt")));

fn read(text: &str) -> Vec<Pattern> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let lines = lines.filter_map(|line| line.split_once(": "));
    let lines = lines.filter_map(|(name, patterns)| Some((category(name)?, patterns)));
    lines
        .flat_map(|(category, patterns)| patterns.split(", ").map(move |text| pattern(category, text)))
        .collect()
}

fn pattern(category: Category, text: &str) -> Pattern {
    let (whole, text) = text.strip_prefix('=').map_or((false, text), |rest| (true, rest));
    let word = |word: &str| Word {
        letters: word.trim_matches('*').to_owned(),
        open_before: word.starts_with('*'),
        open_behind: word.ends_with('*'),
    };
    Pattern { category, words: text.split(' ').map(word).collect(), whole }
}

fn category(name: &str) -> Option<Category> {
    Some(match name {
        "religion" => Category::Religion,
        "origin" => Category::Origin,
        "health" => Category::Health,
        "politics" => Category::Politics,
        "sexualLife" => Category::SexualLife,
        "criminal" => Category::Criminal,
        "identityNumber" => Category::IdentityNumber,
        _ => return None,
    })
}

/// What a heading names that is not kept.
pub(crate) fn by_heading(heading: &str) -> Option<LeftOut> {
    let words = folded_words(heading);
    let found = PATTERNS.iter().find(|pattern| {
        let fits =
            |words: &[String]| pattern.words.iter().zip(words).all(|(wanted, word)| wanted.matches(word));
        if pattern.whole {
            words.len() == pattern.words.len() && fits(&words)
        } else {
            words.windows(pattern.words.len()).any(fits)
        }
    });
    if let Some(pattern) = found {
        return Some(LeftOut::by_heading(pattern.category));
    }
    // "B.S.N.": letters with points between them.
    let letters: String = words.concat();
    if words.len() > 1 && words.iter().all(|word| word.chars().count() == 1) && letters == "bsn" {
        return Some(LeftOut::by_heading(Category::IdentityNumber));
    }
    let country = |word: &String| {
        matches!(
            word.as_str(),
            "land" | "landen" | "landcode" | "country" | "countries" | "landnaam" | "werkland"
        )
    };
    words.iter().any(country).then_some(LeftOut::Country)
}

/// What a heading names by the domain's own words. Asked only where nothing else is known of it.
pub(crate) fn by_heading_judged(heading: &str, judge: Judge<'_>) -> Option<LeftOut> {
    judge(heading).map(LeftOut::by_heading)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_that_are_refused() {
        use Category::{Criminal, Health, IdentityNumber, Origin, Politics, Religion, SexualLife};
        let refused = [
            ("Geboorteland", Origin),
            ("Nat.", Origin),
            ("Nationaliteit 2", Origin),
            ("Land van herkomst", Origin),
            ("Geb.land", Origin),
            ("Etniciteit", Origin),
            ("Country of birth", Origin),
            ("Migratie-achtergrond", Origin),
            ("geloof", Religion),
            ("Naam moskee", Religion),
            ("Wijkmoskee", Religion),
            ("Religion / faith", Religion),
            ("Dieetwensen", Health),
            ("Allergieën", Health),
            ("Politieke partij", Politics),
            ("Seksuele geaardheid", SexualLife),
            ("Strafblad?", Criminal),
            ("VOG", Criminal),
            ("BSN", IdentityNumber),
            ("B.S.N.", IdentityNumber),
            ("bsn-nummer", IdentityNumber),
            ("Sofinummer", IdentityNumber),
            ("Government ID Number", IdentityNumber),
        ];
        for (heading, category) in refused {
            assert_eq!(by_heading(heading), Some(LeftOut::by_heading(category)), "{heading}");
        }
    }

    #[test]
    fn headings_that_only_look_like_it() {
        let near = [
            "Straat",
            "Kerkstraat",
            "Naam",
            "Notities",
            "Organisatie",
            "Nationale feestdag",
            "Taal",
            "Partij",
            "Adres",
            "Natuurgroep",
            "Rastafel",
            "Achtergrondmuziek",
            "Stamtafel",
            "Kerkplein",
            "Tempelhof",
            "Diëtist in de wijk",
        ];
        for heading in near {
            assert_eq!(by_heading(heading), None, "{heading}");
        }
        for heading in ["Land", "Land/regio (werk)", "Country/Region", "Home Country", "Address 1 - Country"]
        {
            assert_eq!(by_heading(heading), Some(LeftOut::Country), "{heading}");
        }
    }
}
