//! Tables as CSV (RFC 4180) that office programs open as they are: UTF-8 with its mark, the separator of the language, and
//! no cell that is taken for a formula, a date or a number which it is not. Every table that Kring writes is made here.

use kring_core::locale::Locale;
use kring_core::people::phone::dialled;

/// A table that is being written, a line after the other.
pub(crate) struct Table {
    csv: String,
    separator: char,
}

impl Table {
    /// A table with nothing in it.
    pub(crate) fn new(language: Locale) -> Self {
        // Office programs set to Dutch expect a semicolon, since the comma is in their numbers.
        let separator = if language == Locale::Nl { ';' } else { ',' };
        Self { csv: String::from('\u{feff}'), separator }
    }

    /// Adds a line.
    pub(crate) fn line(&mut self, cells: impl IntoIterator<Item = String>) {
        for (place, cell) in cells.into_iter().enumerate() {
            if place > 0 {
                self.csv.push(self.separator);
            }
            self.csv.push_str(&quoted(&harmless(cell), self.separator));
        }
        self.csv.push_str("\r\n");
    }

    /// The whole of it.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.csv.into_bytes()
    }
}

/// A telephone number as a cell that is text to every office program: one word of digits would lose its zero or its plus,
/// and strokes would be computed with or taken for a date. What is dialled stays the same. A number with words beside it
/// is text as it is.
pub(crate) fn phone(typed: &str) -> String {
    let stroke = |c: char| matches!(c, '-' | '/' | '.' | ',' | '\u{2010}'..='\u{2015}');
    if typed.contains(char::is_alphabetic) {
        return typed.to_owned();
    }
    let spaced: String = typed.chars().map(|c| if stroke(c) { ' ' } else { c }).collect();
    let spaced = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    if spaced.contains(' ') {
        return spaced;
    }
    match (first_group(&spaced), dialled(&spaced)) {
        (Some(first), Some(_)) if first < spaced.len() => {
            format!("{} {}", &spaced[..first], &spaced[first..])
        }
        // Too short to part: a sign before it makes it text.
        _ if spaced.is_empty() => spaced,
        _ => format!("'{spaced}"),
    }
}

/// Where the first group of a number that is written as one word ends: its country, or `06`, or an area of three digits.
fn first_group(number: &str) -> Option<usize> {
    if !number.is_ascii() {
        return None;
    }
    match number.strip_prefix('+') {
        Some(rest) => Some(1 + country(rest)),
        None if number.starts_with("00") => Some(2 + country(&number[2..])),
        None if number.starts_with("06") => Some(2),
        None => (number.len() > 4).then_some(3),
    }
}

/// How many digits the code of a country has (ITU-T E.164, annex D).
fn country(digits: &str) -> usize {
    const TWO: [&str; 42] = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
        "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81",
        "82", "84", "86", "90", "91", "92", "93", "94",
    ];
    match digits.get(..2) {
        _ if digits.starts_with(['1', '7']) => 1,
        Some(two) if TWO.contains(&two) || matches!(two, "95" | "98") => 2,
        _ => 3,
    }
}

fn quoted(cell: &str, separator: char) -> String {
    let special = |c: char| c == separator || matches!(c, '"' | '\r' | '\n' | ',' | ';');
    if cell.contains(special) || cell != cell.trim() {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A cell that no office program takes for a formula: names of people, devices and keys are typed by people. A telephone
/// number may begin with its plus, as long as nothing in it can be computed.
fn harmless(cell: String) -> String {
    let number = |c: char| c.is_ascii_digit() || matches!(c, '+' | ' ' | '(' | ')');
    let dials =
        cell.starts_with('+') && cell.contains(' ') && cell.split(", ").all(|one| one.chars().all(number));
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) && !dials { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_data_and_never_a_formula() {
        for (cell, safe) in [
            ("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")"),
            ("+31 (0)6 1234 5678", "+31 (0)6 1234 5678"),
            ("+31 6 1234 5678, +31 20 624 1111", "+31 6 1234 5678, +31 20 624 1111"),
            ("+31-20-6241111", "'+31-20-6241111"),
            ("+31/2", "'+31/2"),
            ("+31612345678", "'+31612345678"),
            ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("-2+3", "'-2+3"),
            ("Sam", "Sam"),
        ] {
            assert_eq!(harmless(cell.to_owned()), safe);
        }
    }

    #[test]
    fn a_telephone_number_is_text_in_every_form() {
        for (typed, cell) in [
            ("0612345678", "06 12345678"),
            ("06-12345678", "06 12345678"),
            ("06 1234 5678", "06 1234 5678"),
            ("0206241111", "020 6241111"),
            ("020/6241111", "020 6241111"),
            ("+31-20-6241111", "+31 20 6241111"),
            ("+31/2", "+31 2"),
            ("+31612345678", "+31 612345678"),
            ("+31 (0)6 1234-5678", "+31 (0)6 1234 5678"),
            ("+31(0)612345678", "+31 (0)612345678"),
            ("0031612345678", "0031 612345678"),
            ("+12025550123", "+1 2025550123"),
            ("+212612345678", "+212 612345678"),
            ("06.12.34.56.78", "06 12 34 56 78"),
            ("0800-1234", "0800 1234"),
            ("6-11", "6 11"),
            ("112", "'112"),
            ("tel:0612345678", "tel:0612345678"),
            ("06 1234 toestel 5", "06 1234 toestel 5"),
            ("", ""),
        ] {
            assert_eq!(phone(typed), cell, "{typed}");
            let kept = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            assert_eq!(kept(cell), kept(typed), "what is dialled stays");
            assert_eq!(dialled(typed), dialled(cell.trim_start_matches('\'')), "{typed}");
            let in_table = harmless(phone(typed));
            let computed = in_table.parse::<f64>().is_ok() || !in_table.contains([' ', '\'', ':']);
            assert!(in_table.is_empty() || !computed, "{in_table} is a number");
        }
    }

    #[test]
    fn what_parts_cells_and_lines_is_quoted() {
        assert_eq!(quoted("a\"b", ';'), "\"a\"\"b\"");
        assert_eq!(quoted("a;b", ';'), "\"a;b\"");
        assert_eq!(quoted("een\ntwee", ';'), "\"een\ntwee\"");
        assert_eq!(quoted("ሰላም", ';'), "ሰላም");
    }
}
