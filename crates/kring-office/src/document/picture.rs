//! Pictures as they came.

/// A picture, drawn by lines, by dots or both. With both, each format takes what it shows best and keeps the other for
/// programs that cannot draw the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picture {
    /// An SVG image.
    Svg(Vec<u8>),
    /// A PNG image.
    Png(Vec<u8>),
    /// The same picture twice.
    Both {
        /// As SVG.
        svg: Vec<u8>,
        /// As PNG.
        png: Vec<u8>,
    },
}

impl Picture {
    /// The SVG image, where there is one.
    pub fn svg(&self) -> Option<&[u8]> {
        match self {
            Self::Svg(svg) | Self::Both { svg, .. } => Some(svg),
            Self::Png(_) => None,
        }
    }

    /// The PNG image, where there is one.
    pub fn png(&self) -> Option<&[u8]> {
        match self {
            Self::Png(png) | Self::Both { png, .. } => Some(png),
            Self::Svg(_) => None,
        }
    }

    /// Whether the bytes begin as their kind does. What comes after is for the programs that draw it.
    pub(crate) fn is_what_it_says(&self) -> bool {
        let svg = self.svg().is_none_or(begins_as_svg);
        svg && self.png().is_none_or(|png| png.starts_with(b"\x89PNG\r\n\x1a\n"))
    }
}

fn begins_as_svg(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    // No entity is declared in what we pass on, so that nothing in it can grow or point elsewhere.
    (text.starts_with("<svg") || text.starts_with("<?xml") && text.contains("<svg"))
        && !text.contains("<!DOCTYPE")
}
