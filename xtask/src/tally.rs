//! Counting tests from what test programs print.

use std::fmt;
use std::ops::AddAssign;

/// How many tests passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that held.
    pub passed: u32,
    /// Tests that did not.
    pub failed: u32,
    /// Tests that were not run.
    pub skipped: u32,
}

impl Tally {
    /// One check that either held or did not.
    pub fn one(held: bool) -> Self {
        Self { passed: u32::from(held), failed: u32::from(!held), skipped: 0 }
    }

    /// One check that was not run.
    pub fn one_skipped() -> Self {
        Self { skipped: 1, ..Self::default() }
    }

    /// Whether nothing was counted.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

/// Reads the closing line of one Rust test program:
/// `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.02s`.
pub fn of_rust(line: &str) -> Option<Tally> {
    let rest = line.trim().strip_prefix("test result: ")?;
    let mut tally = Tally::default();
    for part in rest.split(['.', ';']) {
        match number_and_word(part) {
            Some((number, "passed")) => tally.passed = number,
            Some((number, "failed")) => tally.failed = number,
            Some((number, "ignored")) => tally.skipped = number,
            _ => {}
        }
    }
    Some(tally)
}

/// The name of the Rust test that this line reports as failed: `test words::order ... FAILED`.
pub fn failed_rust_test(line: &str) -> Option<&str> {
    line.trim().strip_prefix("test ")?.strip_suffix(" ... FAILED")
}

/// Why the Rust test that this line is about was not run: `test words::order ... ignored, needs a display`.
pub fn reason_of_skipped_rust_test(line: &str) -> Option<&str> {
    line.trim().strip_prefix("test ")?.split_once(" ... ignored, ").map(|(_, reason)| reason)
}

/// Reads the closing line of vitest: `      Tests  1 failed | 12 passed | 2 skipped (15)`.
pub fn of_vitest(line: &str) -> Option<Tally> {
    let rest = line.trim().strip_prefix("Tests ")?;
    let counts = rest.split_once('(').map_or(rest, |(counts, _)| counts);
    let mut tally = Tally::default();
    for part in counts.split('|') {
        match number_and_word(part) {
            Some((number, "passed")) => tally.passed = number,
            Some((number, "failed")) => tally.failed = number,
            Some((number, "skipped" | "todo")) => tally.skipped += number,
            _ => {}
        }
    }
    Some(tally)
}

fn number_and_word(part: &str) -> Option<(u32, &str)> {
    let (number, word) = part.trim().split_once(' ')?;
    Some((number.parse().ok()?, word.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: u32, failed: u32, skipped: u32) -> Tally {
        Tally { passed, failed, skipped }
    }

    #[test]
    fn rust_closing_lines_are_read() {
        let good =
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 4 filtered out; finished in 0.02s";
        let bad = "test result: FAILED. 10 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.5s";
        assert_eq!(of_rust(good), Some(tally(3, 0, 1)));
        assert_eq!(of_rust(bad), Some(tally(10, 2, 0)));
        assert_eq!(of_rust("test words::order ... ok"), None);
    }

    #[test]
    fn names_of_failed_rust_tests_are_read() {
        assert_eq!(failed_rust_test("test words::order ... FAILED"), Some("words::order"));
        assert_eq!(failed_rust_test("test words::order ... ok"), None);
    }

    #[test]
    fn vitest_closing_lines_are_read() {
        assert_eq!(of_vitest("      Tests  15 passed (15)"), Some(tally(15, 0, 0)));
        assert_eq!(of_vitest("      Tests  1 failed | 12 passed | 2 skipped (15)"), Some(tally(12, 1, 2)));
        assert_eq!(of_vitest(" Test Files  3 passed (3)"), None);
    }

    #[test]
    fn the_closing_line_has_its_exact_form() {
        let mut sum = tally(1, 0, 0);
        sum += tally(2, 1, 3);
        sum += Tally::one(false);
        assert_eq!(sum.to_string(), "3 passed, 2 failed, 3 skipped");
    }
}
