//! Which encoding a text is in.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use serde::Serialize;

use crate::base::{ImportError, Problem};

/// The encoding a text was read by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TextEncoding {
    /// Its name in the WHATWG Encoding Standard ("UTF-8", "windows-1252").
    pub name: String,
    /// Whether it was guessed from the bytes. A guess is worth showing a text with an é in it.
    pub guessed: bool,
}

/// How many bytes a guess is made from.
const SAMPLE: usize = 256 << 10;

/// The text of at most so many bytes. By the mark at their begin, else UTF-8 where they are valid, else UTF-16 where every second
/// byte is zero, else by a guess for a Dutch reader.
///
/// Errors: `import.tooLarge`.
pub(crate) fn decode(bytes: &[u8], most: usize) -> Result<(Cow<'_, str>, TextEncoding), ImportError> {
    if bytes.len() > most {
        return Err(Problem::TooLarge { most: most as u64 }.into());
    }
    let (encoding, guessed) = encoding_of(bytes);
    let (text, used, _) = encoding.decode(bytes);
    Ok((text, TextEncoding { name: used.name().to_owned(), guessed }))
}

fn encoding_of(bytes: &[u8]) -> (&'static Encoding, bool) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, false);
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return (encoding, true);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return (UTF_8, false);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes.get(..SAMPLE).unwrap_or(bytes), bytes.len() <= SAMPLE);
    (detector.guess(Some(b"nl"), Utf8Detection::Deny), true)
}

/// Latin text in UTF-16 has a zero in nearly every pair of bytes, always at the same side.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = bytes.get(..4096).unwrap_or(bytes);
    let pairs = sample.len() / 2;
    if pairs < 2 {
        return None;
    }
    let zeros = |side: usize| sample.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let most = |count: usize| count * 10 >= pairs * 7;
    match (most(first), most(second)) {
        (false, true) if first * 10 < pairs => Some(UTF_16LE),
        (true, false) if second * 10 < pairs => Some(UTF_16BE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, String, bool) {
        let (text, encoding) = decode(bytes, 1 << 20).unwrap();
        (text.into_owned(), encoding.name, encoding.guessed)
    }

    fn utf_16(text: &str, big: bool) -> Vec<u8> {
        text.encode_utf16()
            .flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() })
            .collect()
    }

    #[test]
    fn a_mark_decides_first() {
        assert_eq!(read(b"\xef\xbb\xbfZo\xc3\xab"), ("Zoë".into(), "UTF-8".into(), false));
        let marked: Vec<u8> = [b"\xff\xfe".to_vec(), utf_16("Zoë", false)].concat();
        assert_eq!(read(&marked), ("Zoë".into(), "UTF-16LE".into(), false));
    }

    #[test]
    fn utf_16_is_seen_without_its_mark() {
        let text = "Voornaam;Achternaam\r\nZoë;Çelik\r\n";
        assert_eq!(read(&utf_16(text, false)), (text.into(), "UTF-16LE".into(), true));
        assert_eq!(read(&utf_16(text, true)), (text.into(), "UTF-16BE".into(), true));
    }

    #[test]
    fn what_excel_writes_in_dutch_is_windows_1252() {
        let (text, name, guessed) = read(b"Naam;Plaats\r\nRen\xe9 Ha\xefti;\x80 5 caf\xe9\r\n");
        assert_eq!((text.as_str(), guessed), ("Naam;Plaats\r\nRené Haïti;€ 5 café\r\n", true));
        assert_eq!(name, "windows-1252");
    }

    #[test]
    fn a_text_that_is_too_large_is_not_decoded() {
        assert_eq!(decode(b"abcd", 3).unwrap_err().code(), "import.tooLarge");
    }
}
