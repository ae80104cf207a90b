//! Language tags.

use crate::engine::error::Error;

/// A tag in the form of BCP 47 (RFC 5646): a language of 2 to 8 letters, then subtags of 1 to 8 letters and digits.
pub(crate) fn language_tag(field: &str, tag: &str) -> Result<(), Error> {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    let good = (2..=8).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphabetic())
        && tag.len() <= 35
        && subtags.all(|subtag| {
            (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
    if good {
        Ok(())
    } else {
        Err(Error::Value { field: field.to_owned(), expected: "languageTag".to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_the_form_of_the_standard() {
        for good in ["nl", "ti", "zgh", "ar-MA", "zh-Hant-TW"] {
            assert!(language_tag("tag", good).is_ok(), "{good}");
        }
        for bad in ["", "n", "Nederlands!", "nl_NL", "nl-", "Nederlands"] {
            assert!(language_tag("tag", bad).is_err(), "{bad}");
        }
    }
}
