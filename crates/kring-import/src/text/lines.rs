//! How much the lines of contacts and events may hold, before they are taken apart: each line, and each value in one,
//! becomes more in memory than it is in the file.

use crate::base::{Counted, ImportError};

/// The most lines of one contact.
const OF_ONE: usize = 2_000;
/// The most bytes of one line, and of what it goes on in.
const LINE: usize = 1 << 20;

/// Looks at the lines of contacts, of which one at a time is held.
///
/// Errors: `import.tooMany`, with the number of the contact, or of the line at which one begins that is too long.
pub(crate) fn check_contacts(text: &str) -> Result<(), ImportError> {
    let (mut number, mut lines) = (0, 0);
    check(text, |line| {
        lines += 1;
        if line.get(..6).is_some_and(|begin| begin.eq_ignore_ascii_case("BEGIN:")) {
            number += 1;
            lines = 0;
        }
        if lines > OF_ONE {
            Err(ImportError::too_many(Counted::Properties, OF_ONE).at_row(number))
        } else {
            Ok(())
        }
    })
}

/// Looks at the lines of a calendar, all of which are held: how many there are, and how many values.
///
/// Errors: `import.tooMany`, with the line.
pub(crate) fn check_calendar(text: &str, most: usize) -> Result<(), ImportError> {
    let (mut lines, mut values) = (0, 0);
    check(text, |line| {
        lines += 1;
        values += line.bytes().filter(|byte| matches!(byte, b',' | b';' | b':')).count();
        let too_many = |most| ImportError::too_many(Counted::Properties, most);
        if lines > most {
            return Err(too_many(most).at_row(u32::try_from(lines).unwrap_or(u32::MAX)));
        }
        if values > most * 5 {
            return Err(too_many(most * 5).at_row(u32::try_from(lines).unwrap_or(u32::MAX)));
        }
        Ok(())
    })
}

fn check(
    text: &str,
    mut line_is_fine: impl FnMut(&str) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    let (mut begin, mut size) = (1_u32, 0);
    for (line, number) in text.split(if text.contains('\n') { '\n' } else { '\r' }).zip(1_u32..) {
        if !line.starts_with([' ', '\t']) {
            (begin, size) = (number, 0);
        }
        line_is_fine(line)?;
        size += line.len();
        if size > LINE {
            return Err(ImportError::too_many(Counted::CellBytes, LINE).at_row(begin));
        }
    }
    Ok(())
}
