//! How every format looks: measures, colours and the named styles, so that all of them are of one hand. They follow those of
//! the PDF templates. Lengths are in points, colours in hexadecimal without their sign.

mod columns;
mod paragraphs;
mod role;

pub use columns::column_widths;
pub use paragraphs::{LastStop, Look, Rule, look};
pub use role::{Role, role_in_table};

/// Letters.
pub const INK: &str = "001a40";
/// What is said beside the matter.
pub const SOFT: &str = "586c88";
/// Lines that part.
pub const EDGE: &str = "c0c7d2";
/// Lines between rows.
pub const HAIRLINE: &str = "dfe3e8";
/// A quiet plane.
pub const PLANE: &str = "f2f4f7";
/// The plane of what is to be heeded.
pub const HEED_PLANE: &str = "fff8e1";
/// Its edge.
pub const HEED_EDGE: &str = "e0ac00";
/// What stands out.
pub const ACCENT: &str = "00568b";

/// The font, and what programs take where it is not installed.
pub const FONT: &str = "Noto Sans";
/// For Arabic script.
pub const FONT_ARABIC: &str = "Noto Sans Arabic";
/// For Ethiopic script.
pub const FONT_ETHIOPIC: &str = "Noto Sans Ethiopic";
/// What Windows has instead.
pub const FONT_INSTEAD: &str = "Segoe UI";

/// A4, in points.
pub const PAGE: (f32, f32) = (595.3, 841.9);
/// Left and right of the text.
pub const SIDE_MARGIN: f32 = 57.0;
/// From the upper edge of the paper to the header.
pub const HEADER_AT: f32 = 42.0;
/// From the upper edge of the paper to the text.
pub const TEXT_AT: f32 = 101.0;
/// From the lower edge of the paper to the footer.
pub const FOOTER_AT: f32 = 34.0;
/// From the lower edge of the paper to the text.
pub const TEXT_ENDS: f32 = 84.0;
/// How wide the text is.
pub const TEXT_WIDTH: f32 = PAGE.0 - 2.0 * SIDE_MARGIN;

/// How wide the names of facts are.
pub const FACT_LABEL: f32 = 118.0;
/// Between the columns of a table.
pub const CELL_GAP: f32 = 9.0;
/// Above and below what stands in a row.
pub const ROW_GAP: f32 = 3.5;
/// A table with no more rows than this stays on one page.
pub const WHOLE_TABLE: usize = 12;
/// How thick the edge is of what is to be heeded, and the gap behind it.
pub const HEED_BAR: (f32, f32) = (3.0, 8.0);
/// A footer with more characters than this takes two lines.
pub const FOOTER_LINE: usize = 88;
/// A label with more characters than this has the line to sign on right behind it.
pub const SIGN_LABEL: usize = 26;
/// Where the lines to sign on begin.
pub const SIGN_AT: f32 = 160.0;
