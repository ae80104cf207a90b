//! The languages Kring speaks.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

/// A language Kring has all its texts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Dutch (Nederlands).
    #[default]
    Nl,
    /// English.
    En,
}

/// A language tag Kring has no texts for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLanguage;

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such language; choose nl or en")
    }
}

impl std::error::Error for UnknownLanguage {}

impl Language {
    /// Every language, Dutch first.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The BCP 47 tag: `nl` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// For choosing plurals. Both tags are well formed; the default, `und`, would only choose plainer plurals.
    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }

    /// The embedded Fluent files of `texts/`: name within the language's folder, and source.
    pub fn files(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Nl => NL_FILES,
            Self::En => EN_FILES,
        }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads `nl`, `nl-NL`, `en_GB.UTF-8` and the like: what counts is the part before the first mark.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let primary = text.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.tag()))
            .ok_or(UnknownLanguage)
    }
}

include!(concat!(env!("OUT_DIR"), "/files.rs"));
