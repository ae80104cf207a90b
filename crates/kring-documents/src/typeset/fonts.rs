//! The fonts inside the program, and what they can show.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

/// The fonts documents are set in: Noto Sans for Latin, Greek and Cyrillic, with Arabic and Ethiopic.
pub struct Fonts {
    /// What the typesetter chooses from.
    pub book: LazyHash<FontBook>,
    /// The fonts, in the order of the book.
    pub fonts: Vec<Font>,
}

/// The fonts, read once per program.
pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FONT_FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect();
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

impl Fonts {
    /// Whether one of the fonts has every character of `cluster`, so that it can be shown as a whole.
    pub fn can_show(&self, cluster: &str) -> bool {
        self.fonts
            .iter()
            .any(|font| cluster.chars().all(|character| font.info().coverage.contains(character.into())))
    }
}
