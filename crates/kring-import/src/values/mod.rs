//! What single cells say: names, addresses, numbers, days, languages. Nothing here knows a table.

mod date;
mod email;
mod language;
mod name;
mod phone;

pub(crate) use date::date;
pub(crate) use email::{emails, looks_like_email};
pub use language::SpokenLanguage;
pub(crate) use language::languages_of;
pub use name::PersonalName;
pub(crate) use name::is_particle;
pub use phone::{Country, Number};
pub(crate) use phone::{looks_like_phone, numbers};

/// Whether a text is a Dutch postcode: four digits, the first no zero, and two letters.
pub(crate) fn looks_like_postcode(text: &str) -> bool {
    let signs: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    let [first, digits @ .., one, other] = signs.as_slice() else { return false };
    digits.len() == 3
        && ('1'..='9').contains(first)
        && digits.iter().all(char::is_ascii_digit)
        && one.is_ascii_alphabetic()
        && other.is_ascii_alphabetic()
}
