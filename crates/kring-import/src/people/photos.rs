//! Pictures and sounds of contacts, taken out before anything else is read: they are most of such a file, and none is
//! kept.

use crate::base::{Counted, ImportError};

/// The most bytes of one property, pictures too.
const PROPERTY: usize = 8 << 20;
const NAMES: [&str; 4] = ["PHOTO", "LOGO", "SOUND", "KEY"];

/// Names of properties, and how often each was there.
type Counts = Vec<(&'static str, u32)>;

/// The text without the lines of pictures and sounds, and how many there were of each.
///
/// Errors: `import.tooMany` with the line at which a property begins that is too large.
pub(super) fn without_photos(text: &str) -> Result<(String, Counts), ImportError> {
    let mut kept = String::new();
    let mut counts = Counts::new();
    let (mut begin, mut size, mut taken_out) = (1_u32, 0, false);
    let end = if text.contains('\n') { '\n' } else { '\r' };
    for (line, number) in text.split_inclusive(end).zip(1_u32..) {
        let bare = line.trim_end_matches(['\n', '\r']);
        // In 2.1 the lines of a picture need not be folded.
        let goes_on = line.starts_with([' ', '\t']) || taken_out && !bare.is_empty() && !bare.contains(':');
        if !goes_on {
            (begin, size) = (number, 0);
            let name = name_of(bare);
            taken_out = name.is_some();
            if let Some(name) = name {
                match counts.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, count)) => *count += 1,
                    None => counts.push((name, 1)),
                }
            }
        }
        size += line.len();
        if size > PROPERTY {
            return Err(ImportError::too_many(Counted::CellBytes, PROPERTY).at_row(begin));
        }
        if !taken_out {
            kept.push_str(line);
        }
    }
    Ok((kept, counts))
}

fn name_of(line: &str) -> Option<&'static str> {
    let name = line.split([':', ';']).next()?;
    let name = name.rsplit('.').next()?;
    NAMES.into_iter().find(|known| name.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_go_and_what_stands_around_them_stays() {
        let text = "FN:Jan\r\nitem1.PHOTO;ENCODING=b:AAAA\r\n BBBB\r\nTEL:1\r\nPHOTO;BASE64:\r\nCCCC\r\n\r\nNOTE:x\r\n";
        let (kept, counts) = without_photos(text).unwrap();
        assert_eq!(kept.replace("\r\n", "|"), "FN:Jan|TEL:1||NOTE:x|");
        assert_eq!(counts, [("PHOTO", 2)]);
    }
}
