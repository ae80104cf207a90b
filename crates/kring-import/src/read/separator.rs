//! Which sign stands between the fields of a text.

use std::collections::HashMap;

use super::records::Records;

/// The separators that are tried, those first that win where two are as good.
const TRIED: [u8; 4] = [b';', b'\t', b',', b'|'];
/// How many records are looked at.
const SAMPLE: usize = 100;
/// How many bytes are looked at.
const SAMPLE_BYTES: usize = 256 << 10;

/// The separator of a text, and the text without the line that names it (`sep=;`, as Excel writes and heeds).
pub(crate) fn find(text: &str) -> (u8, &str, u32) {
    if let Some(named) = named(text) {
        return named;
    }
    let best = TRIED.iter().rev().copied().max_by_key(|separator| score(text, *separator));
    (best.unwrap_or(b';'), text, 0)
}

/// What a first line `sep=;` says: the separator, the text after it, and how many rows it takes.
fn named(text: &str) -> Option<(u8, &str, u32)> {
    let start = text.trim_start_matches('\u{feff}');
    let prefix = start.get(..4)?;
    if !prefix.eq_ignore_ascii_case("sep=") {
        return None;
    }
    let rest = start.get(4..)?;
    let separator =
        *rest.as_bytes().first().filter(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric())?;
    let rest = rest.get(1..)?;
    let body =
        rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')).or_else(|| rest.strip_prefix('\r'));
    Some((separator, body?, 1))
}

/// How well a separator explains the text: how many of the first records have the number of fields that most of them
/// have, and then how many fields that is. One line that is different, such as a title, weighs one record.
fn score(text: &str, separator: u8) -> (usize, usize) {
    let mut counts: HashMap<usize, usize> = HashMap::new();
    let mut records = Records::new(begin(text), separator, 1_000);
    let mut seen = 0;
    while seen < SAMPLE {
        // A quote that stays open is said later, with its row.
        let Ok(Some(record)) = records.next_record() else { break };
        if record.fields.len() == 1 && record.fields.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        seen += 1;
        *counts.entry(record.fields.len()).or_default() += 1;
    }
    let parted = counts.into_iter().filter(|(fields, _)| *fields > 1);
    parted.map(|(fields, records)| (records, fields)).max().unwrap_or_default()
}

fn begin(text: &str) -> &str {
    let end = (0..=SAMPLE_BYTES.min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or_default()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> char {
        char::from(find(text).0)
    }

    #[test]
    fn a_first_line_that_is_short_does_not_decide() {
        let text = "Lijst, juni, 2026, wijk\nNaam;Plaats;Telefoon\nJan, de;Gouda;1,5\nPiet;Delft, oost;2\n";
        assert_eq!(found(text), ';');
    }

    #[test]
    fn what_stands_in_quotes_does_not_count() {
        assert_eq!(found("naam,adres\n\"Wit; de; Jan\",\"a;b;c\"\n\"Bos; P; x\",\"d;e;f\"\n"), ',');
    }

    #[test]
    fn the_line_of_excel_is_heeded_and_gone() {
        assert_eq!(find("sep=|\r\na|b;c\r\n"), (b'|', "a|b;c\r\n", 1));
        assert_eq!(found("a\tb\nc\td\n"), '\t');
        assert_eq!(found("alleen een kolom\nnog een\n"), ';');
    }
}
