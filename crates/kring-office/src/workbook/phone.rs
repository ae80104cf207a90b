//! Telephone numbers as text.

/// A telephone number as a cell of CSV that is text to every office program: one word of digits would lose its zero or its
/// plus, and strokes would be computed with or taken for a date. What is dialled stays the same. A number with words beside
/// it is text as it is.
pub fn phone(typed: &str) -> String {
    let stroke = |c: char| matches!(c, '-' | '/' | '.' | ',' | '\u{2010}'..='\u{2015}');
    if typed.contains(char::is_alphabetic) {
        return typed.to_owned();
    }
    let spaced: String = typed.chars().map(|c| if stroke(c) { ' ' } else { c }).collect();
    let spaced = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    if spaced.contains(' ') || spaced.is_empty() {
        return spaced;
    }
    let parted =
        first_group(&spaced).filter(|_| dials(&spaced)).and_then(|first| spaced.split_at_checked(first));
    match parted {
        Some((first, rest)) if !rest.is_empty() => format!("{first} {rest}"),
        // Too short to part: a sign before it makes it text.
        _ => format!("'{spaced}"),
    }
}

/// Whether one word of ASCII has as many digits as a number to call: from the three of 112 to the fifteen of ITU-T E.164.
fn dials(word: &str) -> bool {
    let begins = word.trim_start_matches(|c: char| c != '+' && !c.is_ascii_digit());
    let plus = begins.starts_with('+');
    // Between the country and the rest people write the zero that is not dialled from abroad.
    let typed = if plus { begins } else { word }.replace("(0)", "");
    let mut digits = String::new();
    for character in typed.chars() {
        match character {
            '0'..='9' => digits.push(character),
            '+' if digits.is_empty() => {}
            '(' | ')' => {}
            _ => return false,
        }
    }
    let whole = if plus || digits.starts_with("00") {
        let number = digits.trim_start_matches('0');
        number.len() - usize::from(number.starts_with("310"))
    } else if digits.starts_with('0') && digits.len() > 8 {
        digits.len() + 1
    } else {
        digits.len()
    };
    (3..=15).contains(&whole)
}

/// Where the first group of a number that is written as one word ends: its country, or `06`, or an area of three digits.
fn first_group(number: &str) -> Option<usize> {
    if !number.is_ascii() {
        return None;
    }
    if let Some(rest) = number.strip_prefix('+') {
        return Some(1 + country(rest));
    }
    match number.strip_prefix("00") {
        Some(rest) => Some(2 + country(rest)),
        None if number.starts_with("06") => Some(2),
        None => (number.len() > 4).then_some(3),
    }
}

/// How many digits the code of a country has (ITU-T E.164, annex D).
fn country(digits: &str) -> usize {
    const TWO: [&str; 44] = [
        "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48",
        "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65", "66", "81",
        "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
    ];
    match digits.get(..2) {
        _ if digits.starts_with(['1', '7']) => 1,
        Some(two) if TWO.contains(&two) => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            ("+31*7", "'+31*7"),
            ("1234567890123456", "'1234567890123456"),
            ("tel:0612345678", "tel:0612345678"),
            ("06 1234 toestel 5", "06 1234 toestel 5"),
            ("", ""),
        ] {
            assert_eq!(phone(typed), cell, "{typed}");
            let kept = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
            assert_eq!(kept(cell), kept(typed), "what is dialled stays");
        }
    }
}
