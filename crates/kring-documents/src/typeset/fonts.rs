//! The fonts inside the program, and what they can show.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

macro_rules! font {
    ($file:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $file))
    };
}

/// The files `build.rs` found; Latin first, since the first font that has a sign shows it.
static FONT_FILES: [&[u8]; 6] = [
    font!("NotoSans_400Regular.ttf"),
    font!("NotoSans_600SemiBold.ttf"),
    font!("NotoSansArabic_400Regular.ttf"),
    font!("NotoSansArabic_600SemiBold.ttf"),
    font!("NotoSansEthiopic_400Regular.ttf"),
    font!("NotoSansEthiopic_600SemiBold.ttf"),
];

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
    /// Whether one of the fonts has every character of `cluster`, so that it can be shown as a whole. Joiners and
    /// direction marks only steer how letters are set: no font needs a sign for them.
    pub fn can_show(&self, cluster: &str) -> bool {
        let has =
            |font: &Font, character| is_joiner(character) || font.info().coverage.contains(character.into());
        self.fonts.iter().any(|font| cluster.chars().all(|character| has(font, character)))
    }
}

/// Soft hyphen, the two joiners and the two direction marks.
fn is_joiner(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200C}'..='\u{200F}')
}
