//! The fonts as the typesetter takes them.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// The fonts documents are set in.
pub struct Fonts {
    /// What the typesetter chooses from.
    pub book: LazyHash<FontBook>,
    /// The fonts, in the order of the book.
    pub fonts: Vec<Font>,
}

/// The fonts, read once per program.
pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let files = kring_fonts::FILES.iter();
    let fonts: Vec<Font> = files.filter_map(|file| Font::new(Bytes::new(*file), 0)).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

#[cfg(test)]
mod tests {
    use super::*;

    /// Who prepares words asks the table; a sign that only one of the two knows would be printed as a box, or left out.
    #[test]
    fn the_table_of_what_can_be_shown_says_what_the_typesetter_reads_in_the_fonts() {
        let shown = |character: char| {
            FONTS.fonts.iter().any(|font| font.info().coverage.contains(character.into()))
                || matches!(character, '\u{AD}' | '\u{200C}'..='\u{200F}')
        };
        for character in '\0'..=char::MAX {
            assert_eq!(
                kring_fonts::can_show(character.encode_utf8(&mut [0; 4])),
                shown(character),
                "{character:?}"
            );
        }
    }
}
