//! Days as Dutch and English lists write them.

use jiff::civil::Date;

/// Months by their first letters, Dutch and English.
const MONTHS: [(&str, i8); 16] = [
    ("jan", 1),
    ("feb", 2),
    ("maa", 3),
    ("mrt", 3),
    ("mar", 3),
    ("apr", 4),
    ("mei", 5),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("okt", 10),
    ("oct", 10),
    ("nov", 11),
    ("dec", 12),
];

/// A day: 2026-11-30, 30-11-2026, 30/11/26, "30 november 2026", "Nov 30, 2026". The day is before the month, but where
/// only the other order is a day. Of a moment the day is read. What has no day ("maart 2021") is none.
pub(crate) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    if let Ok(date) = text.get(..10).unwrap_or(text).parse::<Date>() {
        return Some(date);
    }
    let parts: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).take(4).collect();
    let [first, second, third, ..] = parts.as_slice() else { return None };
    match (month(first), month(second)) {
        (None, Some(month)) => day_of(year(third)?, month, first.parse().ok()?),
        (Some(month), None) => day_of(year(third)?, month, without_ordinal(second).parse().ok()?),
        (None, None) => {
            let (first, second) = (first.parse().ok()?, second.parse().ok()?);
            let year = year(third)?;
            day_of(year, second, first).or_else(|| day_of(year, first, second))
        }
        _ => None,
    }
}

fn day_of(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day).ok()
}

fn without_ordinal(day: &str) -> &str {
    day.trim_end_matches(|c: char| c.is_alphabetic())
}

fn month(word: &str) -> Option<i8> {
    if word.len() < 3 || !word.is_ascii() || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let word = word.to_ascii_lowercase();
    MONTHS.iter().find(|(start, _)| word.starts_with(start)).map(|(_, month)| *month)
}

/// Two digits are a year of this century up to 49, else of the last one.
fn year(text: &str) -> Option<i16> {
    let number: i16 = text.parse().ok()?;
    match text.len() {
        4 => Some(number),
        2 => Some(if number < 50 { 2000 + number } else { 1900 + number }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_as_lists_write_them() {
        let day = jiff::civil::date(2026, 11, 30);
        let written = [
            "2026-11-30",
            "30-11-2026",
            "30/11/2026",
            "30.11.26",
            "11/30/2026",
            "30 november 2026",
            "30 nov. '26",
            "Nov 30, 2026",
            "November 30th, 2026",
            "30-11-2026 14:30",
            "2026-11-30T14:30:00",
        ];
        for text in written {
            assert_eq!(date(text), Some(day), "{text}");
        }
        assert_eq!(date("3-4-2026"), Some(jiff::civil::date(2026, 4, 3)));
        assert_eq!(date("1 maart 2021"), Some(jiff::civil::date(2021, 3, 1)));
        for none in ["maart 2021", "2021", "31-2-2026", "onbekend", "", "12-2026"] {
            assert_eq!(date(none), None, "{none}");
        }
    }
}
