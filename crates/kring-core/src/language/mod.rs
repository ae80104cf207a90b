//! Words in, meaning out: dates, hints about wording, greetings, what names a special category, and text as it is compared.
//!
//! Nothing here knows a record.

pub mod calendars;
pub mod dates;
pub(crate) mod fold;
pub mod greetings;
pub mod locale;
pub mod now;
pub mod passphrases;
pub mod selection;
pub mod taalhulp;
pub(crate) mod telling_words;
pub(crate) mod titles;
