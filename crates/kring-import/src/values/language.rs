//! Languages by the names people have for them.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Serialize;

use crate::text::tidy;

/// A language somebody uses with us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SpokenLanguage {
    /// Its tag in BCP 47 ("nl", "ar", "ar-MA").
    pub tag: String,
    /// The word it was read from.
    pub written: String,
}

struct Known {
    by_name: HashMap<String, &'static str>,
    tags: HashSet<&'static str>,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let lines = include_str!("languages.txt").lines().filter(|line| !line.starts_with('#'));
    let mut known = Known { by_name: HashMap::new(), tags: HashSet::new() };
    for (tag, names) in lines.filter_map(|line| line.split_once(": ")) {
        known.tags.insert(tag);
        known.by_name.extend(names.split(", ").map(|name| (folded(name), tag)));
    }
    known
});

fn folded(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    use unicode_normalization::char::is_combining_mark;
    let letters = name.nfkd().filter(|c| !is_combining_mark(*c) && !matches!(c, '-' | ' '));
    letters.flat_map(char::to_lowercase).collect()
}

/// The languages of a cell and what is none, in order. Parted by signs, "en", "and" and "&"; what stands in brackets
/// behind a language ("Engels (beetje)") is not looked at.
pub(crate) fn languages_of(text: &str) -> (Vec<SpokenLanguage>, Vec<String>) {
    let (mut languages, mut unknown) = (Vec::<SpokenLanguage>::new(), Vec::new());
    let parts = text.split([',', ';', '/', '&', '+', '\n', '|']);
    let parts = parts.flat_map(|part| part.split(" en ")).flat_map(|part| part.split(" and "));
    for part in parts.map(tidy).filter(|part| !part.is_empty()) {
        match language(&part) {
            Some(tag) if languages.iter().any(|language| language.tag == tag) => {}
            Some(tag) => languages.push(SpokenLanguage { tag, written: part }),
            None => unknown.push(part),
        }
    }
    (languages, unknown)
}

fn language(part: &str) -> Option<String> {
    let name = part.split('(').next().unwrap_or(part).trim();
    if let Some(tag) = KNOWN.by_name.get(&folded(name)) {
        return Some((*tag).to_owned());
    }
    let mut subtags = name.split(['-', '_']);
    let primary = subtags.next()?.to_ascii_lowercase();
    let fits =
        |subtag: &str| (2..=8).contains(&subtag.len()) && subtag.chars().all(|c| c.is_ascii_alphanumeric());
    let is_tag = KNOWN.tags.contains(primary.as_str()) && subtags.clone().all(fits);
    is_tag.then(|| {
        let rest = subtags.map(|subtag| match subtag.len() {
            2 => subtag.to_ascii_uppercase(),
            _ => subtag.to_owned(),
        });
        std::iter::once(primary).chain(rest).collect::<Vec<_>>().join("-")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(text: &str) -> Vec<String> {
        languages_of(text).0.into_iter().map(|language| language.tag).collect()
    }

    #[test]
    fn by_dutch_english_and_own_names_and_by_tags() {
        assert_eq!(tags("Nederlands, Arabisch en Engels (beetje)"), ["nl", "ar", "en"]);
        assert_eq!(tags("Türkçe / ትግርኛ; Українська"), ["tr", "ti", "uk"]);
        assert_eq!(tags("dutch and polish"), ["nl", "pl"]);
        assert_eq!(tags("ar-ma, NL_nl"), ["ar-MA", "nl-NL"]);
        assert_eq!(
            languages_of("Turks, Klingon, Turkish"),
            (vec![SpokenLanguage { tag: "tr".into(), written: "Turks".into() }], vec!["Klingon".into()],)
        );
    }
}
