//! Files to the cells of their sheets. What comes out is seen by nobody outside this crate: [`crate::table`] drops what
//! may not be taken first.

mod archive;
mod csv;
mod excel;
mod grid;
mod guard;
mod ods;
mod records;
mod separator;
mod xls;
mod xlsx;

use crate::base::{ImportError, Limits, Problem};
use crate::text::TextEncoding;

pub(crate) use csv::pasted;
pub(crate) use grid::{Grid, GridRow};
pub(crate) use guard::guarded;

/// The sheets of a file, by what its first bytes say it is. A text has its encoding beside it.
///
/// Errors: every code of [`ImportError`].
pub(crate) fn sheets(
    bytes: &[u8],
    limits: &Limits,
) -> Result<(Vec<Grid>, Option<TextEncoding>), ImportError> {
    if bytes.len() > limits.file_bytes {
        return Err(Problem::TooLarge { most: limits.file_bytes as u64 }.into());
    }
    if bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return Err(Problem::Empty.into());
    }
    let grids = if bytes.starts_with(b"PK") {
        packed(bytes, limits)?
    } else if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        xls::read(bytes, limits)?
    } else if bytes.starts_with(b"%PDF") || bytes.starts_with(b"{\\rtf") || bytes.starts_with(b"\x89PNG") {
        return Err(Problem::UnknownFormat.into());
    } else {
        let (grid, encoding) = csv::read(bytes, limits)?;
        return Ok((vec![grid], Some(encoding)));
    };
    if grids.is_empty() {
        return Err(Problem::Empty.into());
    }
    Ok((grids, None))
}

fn packed(bytes: &[u8], limits: &Limits) -> Result<Vec<Grid>, ImportError> {
    let zip = archive::open(bytes, limits)?;
    let has = |name: &str| zip.index_for_name(name).is_some();
    if has("xl/workbook.bin") {
        return Err(Problem::UnsupportedFormat { format: "xlsb".to_owned() }.into());
    }
    if has("word/document.xml") {
        return Err(Problem::UnsupportedFormat { format: "docx".to_owned() }.into());
    }
    if has("content.xml") {
        return ods::read(bytes, limits);
    }
    if has("[Content_Types].xml") || has("xl/workbook.xml") {
        return xlsx::read(bytes, limits);
    }
    Err(Problem::UnknownFormat.into())
}
