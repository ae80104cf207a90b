//! What a zip unpacks to, before anybody unpacks it.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use crate::base::{Counted, ImportError, Limits, Problem};

/// A zip over bytes in memory.
pub(crate) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Below this a zip may be as dense as it likes.
const DENSE_BELOW: u64 = 1 << 20;
/// The most tags in a sheet, and in all of an ODS: four for each cell.
const SHEET_TAGS: usize = 6_000_000;
/// The most tags in the texts of a workbook: each may become a text in memory, which is larger than the tag.
const SHARED_TAGS: usize = 3_000_000;
/// The most tags in another part that is read whole (styles, names of sheets).
const OTHER_TAGS: usize = 600_000;

/// Opens a zip after its directory has been checked: how many entries, how large together, how dense.
///
/// Errors: `import.cutOff`, `import.malformed`, `import.tooMany`, `import.unpacksTooLarge`.
pub(crate) fn open<'a>(bytes: &'a [u8], limits: &Limits) -> Result<Archive<'a>, ImportError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| fault(&error))?;
    if archive.len() > limits.entries {
        return Err(ImportError::too_many(Counted::Entries, limits.entries));
    }
    let too_large = || Problem::UnpacksTooLarge { most: limits.unpacked_bytes }.into();
    let mut sum: u64 = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|error| fault(&error))?;
        if entry.encrypted() {
            return Err(ImportError::from(Problem::Encrypted).in_entry(&name_of(&entry)));
        }
        sum = sum.saturating_add(entry.size());
        if sum > limits.unpacked_bytes {
            return Err(ImportError::in_entry(too_large(), &name_of(&entry)));
        }
    }
    if sum > DENSE_BELOW && sum / limits.ratio.max(1) > bytes.len() as u64 {
        return Err(too_large());
    }
    Ok(archive)
}

/// Unpacks every part of XML once without keeping it, to see that it is as large as the directory says, and has no more
/// tags than can be read in time, or kept by a reader that keeps the part whole.
///
/// Errors: `import.unpacksTooLarge`, `import.tooMany`, `import.malformed`, with the entry.
pub(crate) fn check_parts(archive: &mut Archive<'_>, limits: &Limits) -> Result<(), ImportError> {
    let mut left = limits.unpacked_bytes;
    let mut buffer = vec![0; 64 << 10];
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| fault(&error))?;
        let name = name_of(&entry);
        let lower = name.to_ascii_lowercase().replace('\\', "/");
        if !["xml", "rels"].iter().any(|end| lower.ends_with(end)) {
            continue;
        }
        let most_tags = if lower.contains("worksheets/") || lower == "content.xml" {
            SHEET_TAGS
        } else if lower.ends_with("sharedstrings.xml") {
            SHARED_TAGS
        } else {
            OTHER_TAGS
        };
        let mut tags = 0;
        loop {
            let read =
                entry.read(&mut buffer).map_err(|error| ImportError::malformed(error).in_entry(&name))?;
            if read == 0 {
                break;
            }
            left = left
                .checked_sub(read as u64)
                .ok_or(Problem::UnpacksTooLarge { most: limits.unpacked_bytes })
                .map_err(|problem| ImportError::from(problem).in_entry(&name))?;
            let chunk = buffer.get(..read).unwrap_or_default();
            tags += chunk.iter().map(|byte| usize::from(*byte == b'<')).sum::<usize>();
            if tags > most_tags {
                return Err(ImportError::too_many(Counted::Parts, most_tags).in_entry(&name));
            }
        }
    }
    Ok(())
}

/// The name of an entry; empty where it is no text.
fn name_of<R: Read>(entry: &ZipFile<'_, R>) -> String {
    entry.name().map(std::borrow::Cow::into_owned).unwrap_or_default()
}

/// What a zip reader's error is to us.
pub(crate) fn fault(error: &ZipError) -> ImportError {
    match error {
        ZipError::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Problem::CutOff.into(),
        // The directory stands at the end of a zip.
        ZipError::InvalidArchive(_) => Problem::CutOff.into(),
        other => ImportError::malformed(other),
    }
}
