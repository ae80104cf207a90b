//! Names folded together from their parts.

use serde::Serialize;

use crate::text::tidy;

/// What somebody is called, as far as a file says it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PersonalName {
    /// The given name, or several.
    pub given: String,
    /// Initials ("J.P.").
    pub initials: String,
    /// What stands before the family name ("van der").
    pub prefix: String,
    /// The family name, without what stands before it.
    pub family: String,
    /// The whole, as it is said: "Jan van der Wit".
    pub full: String,
}

/// Words that stand before a family name, or behind it after a comma, in lists of the Netherlands.
const PARTICLES: [&str; 46] = [
    "'s", "'t", "aan", "af", "al", "auf", "bij", "d'", "da", "dal", "das", "de", "del", "della", "den",
    "der", "des", "di", "do", "dos", "du", "el", "het", "in", "la", "las", "le", "les", "lo", "los", "onder",
    "op", "over", "te", "ten", "ter", "tot", "uit", "v", "v.d", "v/d", "van", "vd", "von", "voor", "zu",
];

/// Whether a text is nothing but such words: "van der", "v.d.", "'t".
pub(crate) fn is_particle(text: &str) -> bool {
    let mut words = text.split_whitespace().peekable();
    words.peek().is_some() && words.all(is_particle_word)
}

fn is_particle_word(word: &str) -> bool {
    let word = word.to_lowercase().replace(['’', '‘', '`'], "'");
    PARTICLES.contains(&word.trim_end_matches('.'))
}

impl PersonalName {
    /// A name of its parts, each of which may be empty. `whole` is used where the parts say no name.
    pub(crate) fn of(given: &str, initials: &str, prefix: &str, family: &str, whole: &str) -> Self {
        let (behind, family) = prefix_behind(&tidy(family));
        let prefix = tidy(prefix);
        let prefix = if prefix.is_empty() { behind } else { prefix };
        let mut name =
            Self { given: tidy(given), initials: tidy(initials), prefix, family, full: String::new() };
        if name.given.is_empty() && name.family.is_empty() && !whole.trim().is_empty() {
            let initials = std::mem::take(&mut name.initials);
            name = Self::whole(whole);
            if name.initials.is_empty() {
                name.initials = initials;
            }
            return name;
        }
        name.full = name.said();
        name
    }

    /// A name from one text: "Jan de Wit" stays as it is, "Wit, Jan de" and "Wit (de), Jan" are put in order.
    pub(crate) fn whole(text: &str) -> Self {
        let text = tidy(text);
        let Some((family, rest)) = text.split_once(',') else {
            return Self { full: text, ..Self::default() };
        };
        // More commas are a list, a title or an address; somebody has to look.
        if rest.contains(',') || family.trim().is_empty() || rest.trim().is_empty() {
            return Self { full: text, ..Self::default() };
        }
        let (mut prefix, family) = prefix_behind(family.trim());
        let mut words: Vec<&str> = rest.split_whitespace().collect();
        let first_behind = words.iter().rposition(|word| !is_particle_word(word)).map_or(0, |at| at + 1);
        let behind = words.split_off(first_behind);
        if prefix.is_empty() {
            prefix = behind.join(" ");
        } else {
            words.extend(behind);
        }
        let given = words.join(" ");
        let is_initials = !given.is_empty() && given.split_whitespace().all(is_initial);
        let (given, initials) = if is_initials { (String::new(), given) } else { (given, String::new()) };
        let mut name = Self { given, initials, prefix, family, full: String::new() };
        name.full = name.said();
        name
    }

    fn said(&self) -> String {
        let first = if self.given.is_empty() { &self.initials } else { &self.given };
        let parts = [first, &self.prefix, &self.family];
        let parts: Vec<&str> =
            parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }
}

/// "J.", "J.P.", "Th."
fn is_initial(word: &str) -> bool {
    word.ends_with('.') && word.split('.').all(|part| part.chars().count() <= 2)
}

/// The prefix of a family name that has it behind: "Wit, de" or "Wit (de)".
fn prefix_behind(family: &str) -> (String, String) {
    let parted =
        family.split_once(',').or_else(|| family.strip_suffix(')').and_then(|text| text.split_once('(')));
    match parted {
        Some((name, prefix)) if is_particle(prefix) && !name.trim().is_empty() => {
            (prefix.trim().to_owned(), name.trim().to_owned())
        }
        _ => (String::new(), family.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> (String, String) {
        let name = PersonalName::whole(text);
        (name.full, name.prefix)
    }

    #[test]
    fn prefixes_in_front_and_behind() {
        assert_eq!(whole("Wit, Jan van der"), ("Jan van der Wit".into(), "van der".into()));
        assert_eq!(whole("Wit (de), Jan"), ("Jan de Wit".into(), "de".into()));
        assert_eq!(whole("de Wit, J.P."), ("J.P. de Wit".into(), String::new()));
        assert_eq!(whole("Samira  el Haddou"), ("Samira el Haddou".into(), String::new()));
        assert_eq!(whole("Wit, Jan, wethouder").0, "Wit, Jan, wethouder");
        let name = PersonalName::of("Jan", "J.", "", "Berg, van den", "");
        assert_eq!((name.full.as_str(), name.family.as_str()), ("Jan van den Berg", "Berg"));
    }

    #[test]
    fn parts_win_over_the_whole() {
        assert_eq!(PersonalName::of("Jan", "", "de", "Wit", "J. de Wit").full, "Jan de Wit");
        assert_eq!(PersonalName::of("", "J.", "de", "Wit", "").full, "J. de Wit");
        assert_eq!(PersonalName::of("", "J.", "", "", "Jan de Wit").full, "Jan de Wit");
    }
}
