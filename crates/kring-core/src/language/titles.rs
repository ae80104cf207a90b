//! What stands before a name to be polite, or says what somebody studied: no part of the name.

/// Folded and without dots, in Dutch and English and as neighbours of the Dutch write them. The only list there is: a search, a
/// look for the same person twice, a promise in a note and a name in a report all heed it.
const TITLES: [&str; 28] = [
    "mevrouw", "mevr", "mw", "mej", "juffrouw", "juf", "meneer", "mijnheer", "heer", "dhr", "hr", "mr",
    "mrs", "ms", "miss", "madam", "sir", "dr", "drs", "ir", "ing", "prof", "ds", "frau", "herr", "mme",
    "madame", "monsieur",
];

/// Whether a word, folded and without dots, is a title.
pub(crate) fn is_title(folded: &str) -> bool {
    TITLES.contains(&folded)
}

#[cfg(test)]
mod tests {
    use super::TITLES;
    use crate::language::fold::fold;

    #[test]
    fn each_is_there_once_and_as_it_is_compared() {
        for (place, title) in TITLES.iter().enumerate() {
            assert!(fold(title) == *title && !title.contains('.'), "{title}");
            assert!(!TITLES[..place].contains(title), "{title}");
        }
    }
}
