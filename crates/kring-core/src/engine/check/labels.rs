//! Words by which people may be listed.

use crate::engine::error::Error;
use crate::language::selection::special;

/// Refuses a word or a few by which people would be listed, where that is about a special category. `field` is the field
/// it is in, as a path.
///
/// Errors: `invalid.specialCategory`, with the words and the category.
pub fn check_label(field: &str, label: &str) -> Result<(), Error> {
    match special(label) {
        Some((category, words)) => Err(Error::SpecialCategory { field: field.to_owned(), words, category }),
        None => Ok(()),
    }
}
