//! Phone numbers.

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumberFormat, enums::Region};
use serde::Serialize;

/// A number that can be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Number {
    /// As it was written.
    pub written: String,
    /// As it is called from anywhere, in the form of ITU-T E.164: "+31612345678".
    pub international: String,
}

/// The country of numbers that name none, by its ISO 3166-1 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country(Region);

impl Default for Country {
    fn default() -> Self {
        Self(Region::NL)
    }
}

impl Country {
    /// A country by its code of two letters ("NL"); `None` for what is none.
    pub fn of(code: &str) -> Option<Self> {
        code.to_ascii_uppercase().parse().ok().map(Self)
    }
}

/// The fewest and the most digits of a number with its country (ITU-T E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 5..=17;

impl Number {
    /// Reads a number. `None` for what is no number of any country, what holds letters, and short numbers (112):
    /// such a text is kept as it is.
    pub fn read(text: &str, default_country: Country) -> Option<Self> {
        let written = text.trim();
        let bare = written.strip_prefix("tel:").unwrap_or(written).trim();
        // The library would dial letters by the keys they stand on.
        let digits = bare.chars().filter(char::is_ascii_digit).count();
        if bare.len() > 40 || !DIGITS.contains(&digits) || bare.chars().any(char::is_alphabetic) {
            return None;
        }
        // Between the country and the rest people write the zero that is not dialled from abroad.
        let bare = bare.replace("(0)", "");
        let number = PHONE_NUMBER_UTIL.parse(&bare, Some(default_country.0)).ok()?;
        let international = number.format_as(PhoneNumberFormat::E164).into_owned();
        number.is_valid().then(|| Self { written: written.to_owned(), international })
    }
}

/// Whether a text is a number that can be called, by its signs alone.
pub(crate) fn looks_like_phone(text: &str) -> bool {
    let begins = text.starts_with(['+', '0', '(']) || text.starts_with('6') && text.len() == 9;
    begins && Number::read(text, Country::default()).is_some()
}

/// The numbers of a cell; each is read, or stays the text it was.
pub(crate) fn numbers(text: &str, country: Country) -> Vec<Result<Number, String>> {
    let one = |text: &str| Number::read(text, country).ok_or_else(|| text.trim().to_owned());
    if let Ok(number) = one(text) {
        return vec![Ok(number)];
    }
    // Google parts several values of one cell by three colons.
    let text = &text.replace(":::", ";");
    let parts: Vec<&str> = text.split(['/', ';', ',', '\n', '|']).collect();
    let parts: Vec<Result<Number, String>> = parts.iter().map(|part| one(part)).collect();
    // "06-12345678 / werk": one part that is none does not take the others along.
    if parts.iter().any(Result::is_ok) { parts } else { vec![one(text)] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        Number::read(text, Country::default()).map(|number| number.international)
    }

    #[test]
    fn numbers_as_dutch_lists_write_them() {
        let one = Some("+31612345678".to_owned());
        for text in [
            "06-12345678",
            "06 12 34 56 78",
            "+31 (0)6 12345678",
            "0031612345678",
            "612345678",
            "tel:+31-6-12345678",
        ] {
            assert_eq!(read(text), one, "{text}");
        }
        assert_eq!(read("020-123 45 67").as_deref(), Some("+31201234567"));
        assert_eq!(read("+90 532 123 45 67").as_deref(), Some("+905321234567"));
        assert_eq!(read("+48 512 345 678").as_deref(), Some("+48512345678"));
    }

    #[test]
    fn what_is_no_number_stays_text() {
        for text in ["112", "06-12345", "bellen na 18u", "0800-FLOWERS", "", "1234567890123456789"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn the_country_of_numbers_without_one() {
        let belgium = Country::of("be").unwrap();
        assert_eq!(Number::read("0470 12 34 56", belgium).unwrap().international, "+32470123456");
        assert_eq!(Country::of("ZZZ"), None);
        let read = numbers("06-12345678 / 020-1234567", Country::default());
        assert_eq!(read.into_iter().flatten().count(), 2);
    }
}
