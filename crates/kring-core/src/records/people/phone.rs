//! Telephone numbers: kept as they were typed, compared by what they dial.

/// The fewest digits that are a number to call: `112`.
const FEWEST: usize = 3;
/// The most digits of an international number (ITU-T E.164).
const MOST: usize = 15;

/// The fewest digits of a Dutch number after its zero; 0800 and 0900 numbers may have fewer, and have no country.
const SHORTEST_NATIONAL: usize = 8;

/// What a number dials, to compare two by: `06-1234 5678`, `+31 (0)6 12345678` and `0031612345678` are one and the
/// same. A number without a country is a Dutch one. `None` for what is no number.
pub fn dialled(typed: &str) -> Option<String> {
    let typed = without_extension(typed.trim().trim_start_matches("tel:"));
    // Between the country and the rest people write the zero that is not dialled from abroad.
    let international = typed.trim_start_matches(|c: char| !is_plus(c) && digit(c).is_none());
    let plus = international.starts_with(is_plus);
    let digits = digits_of(if plus { international } else { typed })?;
    let whole = if plus || digits.starts_with("00") {
        let number = digits.trim_start_matches('0');
        match number.strip_prefix("310") {
            Some(rest) => format!("31{rest}"),
            None => number.to_owned(),
        }
    } else {
        match digits.strip_prefix('0') {
            Some(rest) if rest.len() >= SHORTEST_NATIONAL => format!("31{rest}"),
            _ => digits,
        }
    };
    (FEWEST..=MOST).contains(&whole.len()).then_some(whole)
}

/// Whether two texts dial the same number.
pub fn same_number(one: &str, other: &str) -> bool {
    dialled(one).is_some_and(|number| dialled(other) == Some(number))
}

/// The digits of a number in any script; `None` when something else than a number is written there.
fn digits_of(text: &str) -> Option<String> {
    let mut digits = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(shortened) = rest.strip_prefix("(0)") {
            rest = shortened;
            continue;
        }
        match digit(c) {
            Some(digit) => digits.push(digit),
            None if is_plus(c) && digits.is_empty() => {}
            None if is_between(c) => {}
            None => return None,
        }
        rest = &rest[c.len_utf8()..];
    }
    Some(digits)
}

/// A digit as ASCII, from the scripts people in Dutch towns type numbers in.
fn digit(c: char) -> Option<char> {
    // The zeros of ASCII, Arabic-Indic, Extended Arabic-Indic, Devanagari, Bengali and full-width forms (Unicode 16).
    let zeros = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{ff10}'];
    zeros.into_iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(zero))?;
        char::from_digit(value, 10)
    })
}

fn is_plus(c: char) -> bool {
    matches!(c, '+' | '\u{ff0b}')
}

/// What stands between digits and dials nothing, marks of direction among it.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The number without the extension behind it: the switchboard is one number, whoever is asked for.
fn without_extension(text: &str) -> &str {
    let folded = text.to_ascii_lowercase();
    let cut =
        [" ext", " tst", " toestel", ";ext=", " x"].into_iter().filter_map(|mark| folded.find(mark)).min();
    cut.map_or(text, |cut| &text[..cut])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_a_dutch_number_dials_the_same() {
        for typed in [
            "0612345678",
            "06-12345678",
            "06 12 34 56 78",
            "06.1234.5678",
            "(06) 1234 5678",
            "+31612345678",
            "+31 6 12345678",
            "+31 (0)6 1234 5678",
            "+31 06 12345678",
            "0031 6 12345678",
            "0031(0)612345678",
            "tel:+31-6-12345678",
            "06\u{2013}12345678",
            "\u{202a}+31 6 12345678\u{202c}",
            "٠٦١٢٣٤٥٦٧٨",
            "۰۶۱۲۳۴۵۶۷۸",
            "０６１２３４５６７８",
            "06 12345678 toestel 12",
        ] {
            assert_eq!(dialled(typed).as_deref(), Some("31612345678"), "{typed}");
        }
    }

    #[test]
    fn numbers_of_other_countries_keep_their_own_digits() {
        for (typed, dials) in [
            ("+49 (0)30 901820", "4930901820"),
            ("0049 30 901820", "4930901820"),
            ("+90 532 123 45 67", "905321234567"),
            ("+212 6 12 34 56 78", "212612345678"),
            ("+32 (0)470/12.34.56", "32470123456"),
        ] {
            assert_eq!(dialled(typed).as_deref(), Some(dials), "{typed}");
        }
        assert!(!same_number("+32 6 12345678", "+31 6 12345678"));
    }

    #[test]
    fn short_numbers_are_numbers_and_other_texts_are_none() {
        assert_eq!(dialled("112").as_deref(), Some("112"));
        assert_eq!(dialled("14 0297").as_deref(), Some("140297"));
        assert_eq!(dialled("0900-8844").as_deref(), Some("09008844"));
        for text in ["", "06", "samira@kade.example", "De Steiger, aan de bar", "1234567890123456", "+", "🙂"]
        {
            assert_eq!(dialled(text), None, "{text}");
        }
        assert!(!same_number("nee", "nee"));
    }
}
