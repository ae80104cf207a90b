//! Language tags in the parts that office formats ask for.

/// A tag of BCP 47 in its parts: a language, and at most a script and a region. Further parts are passed over by ODF and kept
/// by the other formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tag<'a> {
    /// ISO 639: two or three letters.
    pub language: &'a str,
    /// ISO 15924: four letters.
    pub script: Option<&'a str>,
    /// ISO 3166 or UN M.49.
    pub region: Option<&'a str>,
}

impl<'a> Tag<'a> {
    /// Reads a tag; `None` for what is none.
    pub fn read(tag: &'a str) -> Option<Self> {
        let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        let well_formed =
            |part: &str| matches!(part.len(), 1..=8) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let mut parts = tag.split('-').peekable();
        let language = parts.next().filter(|part| matches!(part.len(), 2 | 3) && letters(part))?;
        let script = parts.next_if(|part| part.len() == 4 && letters(part));
        let region =
            parts.next_if(|part| part.len() == 2 && letters(part) || part.len() == 3 && digits(part));
        parts.all(well_formed).then_some(Self { language, script, region })
    }

    /// The region, or the one that programs look for a dictionary of where none is named.
    pub fn usual_region(&self) -> Option<&'a str> {
        let usual = if self.is("nl") { Some("NL") } else { self.is("en").then_some("GB") };
        self.region.or(usual)
    }

    /// Whether it is the language, whatever the script or the region.
    pub fn is(&self, language: &str) -> bool {
        self.language.eq_ignore_ascii_case(language)
    }

    /// Whether it is written from right to left where no script is named.
    pub fn is_rtl(&self) -> bool {
        match self.script {
            Some(script) => {
                ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"].iter().any(|one| script.eq_ignore_ascii_case(one))
            }
            None => ["ar", "fa", "ur", "he", "ps", "ckb", "sd", "ug", "yi", "dv", "prs", "syr"]
                .iter()
                .any(|one| self.is(one)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_their_parts() {
        let read = |tag| Tag::read(tag).map(|tag| (tag.language, tag.script, tag.region));
        assert_eq!(read("nl"), Some(("nl", None, None)));
        assert_eq!(read("zgh-Tfng-MA"), Some(("zgh", Some("Tfng"), Some("MA"))));
        assert_eq!(read("en-GB-oxendict"), Some(("en", None, Some("GB"))));
        assert_eq!(read("es-419"), Some(("es", None, Some("419"))));
        for none in ["", "n", "Dutch", "nl_NL", "nl-", "\" onload=\"", "12"] {
            assert_eq!(read(none), None, "{none}");
        }
    }
}
