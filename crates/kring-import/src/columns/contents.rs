//! What the cells of a column say about it.

use std::collections::HashMap;

use crate::base::Cell;
use crate::values::{is_particle, languages_of, looks_like_email, looks_like_phone, looks_like_postcode};

use super::field::{Confidence, Field, Guess, Reason};
use super::refused::{Category, Judge, LeftOut};

/// How many different cells of a column are looked at.
const SAMPLE: usize = 500;
/// A cell with more words than this is a sentence, not a label.
const LABEL_WORDS: usize = 4;

/// The different cells of a column that are not empty, with how often each is there.
pub(crate) struct Contents {
    counts: HashMap<String, usize>,
    total: usize,
}

impl Contents {
    pub fn of<'a>(cells: impl Iterator<Item = &'a Cell>) -> Self {
        let mut counts = HashMap::new();
        let mut total = 0;
        for cell in cells.filter(|cell| !cell.is_empty()) {
            let text = cell.text();
            if let Some(count) = counts.get_mut(text.as_ref()) {
                *count += 1;
            } else if counts.len() < SAMPLE {
                counts.insert(text.into_owned(), 1);
            } else {
                continue;
            }
            total += 1;
        }
        Self { counts, total }
    }

    /// How many cells are so.
    fn count(&self, is_so: impl Fn(&str) -> bool) -> usize {
        self.counts.iter().filter(|(text, _)| is_so(text)).map(|(_, count)| count).sum()
    }

    fn mostly(&self, is_so: impl Fn(&str) -> bool) -> bool {
        self.total > 0 && self.count(is_so) * 10 >= self.total * 6
    }

    /// Why a column is left out for what is in it. `field` is what its heading says it is.
    pub fn refusal(&self, field: Option<Field>, judge: Judge<'_>) -> Option<LeftOut> {
        let refused = |category| LeftOut::Refused { category, reason: Reason::Contents };
        if self.are_identity_numbers(field) {
            return Some(refused(Category::IdentityNumber));
        }
        if field.is_some_and(|field| !field.holds_labels()) {
            return None;
        }
        let mut found: HashMap<Category, usize> = HashMap::new();
        for (text, count) in &self.counts {
            // A list of languages under a heading that says so is what it seems to be.
            let is_language = field == Some(Field::Languages) && languages_of(text).1.is_empty();
            let is_label = !is_language && text.split_whitespace().count() <= LABEL_WORDS;
            if let Some(category) = is_label.then(|| judge(text)).flatten() {
                *found.entry(category).or_default() += count;
            }
        }
        let special: usize = found.values().sum();
        let most = found.into_iter().max_by_key(|(category, count)| (*count, *category))?;
        (special * 2 >= self.total).then(|| refused(most.0))
    }

    /// Nine digits of which many more satisfy the test of the BSN than the one in eleven that chance gives. Numbers in a
    /// column of phones lose their zero in Excel and have nine digits too: there, four of them are needed.
    fn are_identity_numbers(&self, field: Option<Field>) -> bool {
        let nine = self.count(|text| nine_digits(text).is_some());
        let valid = self.count(|text| nine_digits(text).is_some_and(|digits| passes_bsn_test(&digits)));
        let fewest = if field.is_some_and(Field::is_phone) { 4 } else { 1 };
        nine * 2 >= self.total && valid >= fewest && valid * 2 >= nine
    }

    /// What a column without a known heading seems to be.
    pub fn guess(&self) -> Guess {
        let likely = |field| Guess::new(field, Confidence::Likely, Reason::Contents);
        if self.mostly(looks_like_email) {
            return likely(Field::Email);
        }
        if self.mostly(looks_like_postcode) {
            return likely(Field::Postcode);
        }
        if self.mostly(looks_like_phone) {
            return likely(Field::Phone);
        }
        if self.mostly(is_particle) {
            return likely(Field::Prefix);
        }
        if self.total >= 2 && self.mostly(is_family_comma_given) {
            return likely(Field::FullName);
        }
        Guess::NONE
    }
}

/// "Wit, Jan de": two parts of letters with one comma between them.
fn is_family_comma_given(text: &str) -> bool {
    let Some((family, given)) = text.split_once(',') else { return false };
    let is_name = |part: &str| {
        let words = part.split_whitespace().count();
        (1..=4).contains(&words) && part.chars().all(|c| c.is_alphabetic() || " .-'’".contains(c))
    };
    is_name(family) && is_name(given)
}

/// The digits of a text that is nine digits, with points or blanks between them or without.
fn nine_digits(text: &str) -> Option<[u32; 9]> {
    let mut digits = [0; 9];
    let mut seen = 0;
    for c in text.chars().filter(|c| !matches!(c, '.' | ' ' | '-')) {
        *digits.get_mut(seen)? = c.to_digit(10)?;
        seen += 1;
    }
    // Excel drops the zero in front of a number.
    if seen == 8 {
        digits.rotate_right(1);
    }
    (seen >= 8).then_some(digits)
}

/// The eleven-test of the BSN: nine times the first digit, eight times the second, ..., less the last one, divides by 11.
fn passes_bsn_test(digits: &[u32; 9]) -> bool {
    let [first @ .., last] = digits;
    let sum: u32 = (2..=9).rev().zip(first).map(|(weight, digit)| weight * digit).sum();
    // Eleven more, so that nothing goes below zero.
    sum > 0 && (sum + 11 - last).is_multiple_of(11)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[&str]) -> Contents {
        let cells: Vec<Cell> = texts.iter().map(|text| Cell::of(text)).collect();
        Contents::of(cells.iter())
    }

    #[test]
    fn the_test_of_the_bsn() {
        // 111222333 is the example of the Dutch government: 9+8+7+12+10+8+9+6-3 = 66.
        assert!(passes_bsn_test(&[1, 1, 1, 2, 2, 2, 3, 3, 3]));
        assert!(!passes_bsn_test(&[1, 2, 3, 4, 5, 6, 7, 8, 9]));
        assert!(!passes_bsn_test(&[0; 9]));
    }

    #[test]
    fn numbers_of_the_state_are_seen_without_a_heading() {
        let refused = LeftOut::Refused { category: Category::IdentityNumber, reason: Reason::Contents };
        let nobody = |_: &str| None;
        assert_eq!(of(&["111222333", "123456782", "1112.22.333"]).refusal(None, &nobody), Some(refused));
        assert_eq!(of(&["612345678", "687654321", "611111111"]).refusal(None, &nobody), None);
    }

    #[test]
    fn what_cells_look_like() {
        assert_eq!(of(&["a@b.nl", "c@d.nl", ""]).guess().field, Some(Field::Email));
        assert_eq!(of(&["2801 AB", "1234cd"]).guess().field, Some(Field::Postcode));
        assert_eq!(of(&["Wit, Jan de", "Haddou, S."]).guess().field, Some(Field::FullName));
        assert_eq!(of(&["van der", "de", "", "'t"]).guess().field, Some(Field::Prefix));
        assert_eq!(of(&["06-12345678", "+31 20 123 45 67"]).guess().field, Some(Field::Phone));
        assert_eq!(of(&["vrijdag", "dinsdag"]).guess(), Guess::NONE);
    }
}
