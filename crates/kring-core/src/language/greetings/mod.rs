//! A word of greeting in the language of whoever one visits, with how it sounds.
//!
//! The phrases are ones that people of any conviction say to each other at any hour; which language somebody speaks
//! comes from what they told us. A phrase goes in only when it is certain.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::language::locale::main_language;

/// A greeting in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Greeting {
    /// BCP 47 tag of its language.
    pub tag: String,
    /// The words, in the script of the language where our fonts have it.
    pub words: String,
    /// How it sounds, for who reads Dutch.
    pub sounds_nl: String,
    /// How it sounds, for who reads English.
    pub sounds_en: String,
}

/// Every greeting there is. The file is part of the program and read once; a test reads it too.
static GREETINGS: LazyLock<Vec<Greeting>> =
    LazyLock::new(|| serde_json::from_str(include_str!("greetings.json")).unwrap_or_default());

/// The greeting of a language, by the first part of its tag; `None` where none is certain.
pub fn greeting(tag: &str) -> Option<&'static Greeting> {
    let language = main_language(tag);
    GREETINGS.iter().find(|greeting| greeting.tag == language)
}

/// Every greeting there is.
pub fn all() -> &'static [Greeting] {
    &GREETINGS
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_greeting_is_whole_and_there_once() {
        assert!(all().len() >= 25, "the file of greetings was not read");
        let tags: BTreeSet<&str> = all().iter().map(|greeting| greeting.tag.as_str()).collect();
        assert_eq!(tags.len(), all().len());
        for one in all() {
            assert!(!one.words.is_empty() && one.tag == one.tag.to_lowercase(), "{one:?}");
            let plain =
                |text: &str| text.chars().all(|letter| letter.is_ascii() || "éèëïöü".contains(letter));
            assert!(plain(&one.sounds_nl) && plain(&one.sounds_en), "{one:?}");
        }
    }

    #[test]
    fn a_regional_tag_is_its_language() {
        assert_eq!(greeting("ar-MA").map(|greeting| greeting.words.as_str()), Some("مرحبا"));
        assert_eq!(greeting("xx"), None);
    }
}
