//! The gate's bookkeeping: steps one after another, each timed and counted, and what is said at the end.

mod steps;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use crate::fault::Outcome;
use crate::tally::Tally;

pub use steps::{checked, count_rust, count_tests, every_step, window_at_length};

/// What one step found.
#[derive(Debug, Default)]
pub struct Finding {
    tally: Tally,
    failures: Vec<String>,
    remark: Option<String>,
    skipped: BTreeMap<String, u32>,
}

impl Finding {
    /// A step that is one check.
    pub fn check(held: bool) -> Self {
        Self { tally: Tally::one(held), ..Self::default() }
    }

    /// A step that did not run, and why.
    pub fn skipped(remark: impl Into<String>) -> Self {
        Self { tally: Tally::one_skipped(), remark: Some(remark.into()), ..Self::default() }
    }

    /// A step of many tests. A program that failed without reporting a failed test counts as one itself:
    /// it did not build, or it crashed.
    pub fn tests(mut tally: Tally, failures: Vec<String>, succeeded: bool) -> Self {
        let mut remark = None;
        if !succeeded && tally.failed == 0 {
            tally.failed = 1;
            remark = Some("ended with an error of its own".to_owned());
        } else if tally.is_empty() {
            tally.failed = 1;
            remark = Some("reported no test at all".to_owned());
        }
        Self { tally, failures, remark, ..Self::default() }
    }

    /// The same with why tests were left out, and how many for each reason.
    pub fn with_reasons(self, skipped: BTreeMap<String, u32>) -> Self {
        Self { skipped, ..self }
    }

    /// The same with a line for the summary.
    pub fn with_remark(self, remark: impl Into<String>) -> Self {
        Self { remark: Some(remark.into()), ..self }
    }

    /// Whether nothing failed.
    pub fn held(&self) -> bool {
        self.tally.failed == 0
    }
}

/// Runs steps and remembers what they found.
pub struct Gate {
    began: Instant,
    rows: Vec<(String, Duration, Finding)>,
}

impl Gate {
    /// A gate that has seen nothing yet.
    pub fn open() -> Self {
        Self { began: Instant::now(), rows: Vec::new() }
    }

    /// Runs one step; a step that cannot even start is a failed check, and the next one still runs.
    pub fn step(&mut self, name: &str, body: impl FnOnce() -> Outcome<Finding>) -> bool {
        println!("\n== {name}");
        let began = Instant::now();
        let finding = body().unwrap_or_else(|fault| Finding {
            remark: fault.message().map(str::to_owned),
            ..Finding::check(false)
        });
        let held = finding.held();
        self.rows.push((name.to_owned(), began.elapsed(), finding));
        held
    }

    /// Prints the summary, its last line the sum over all steps, and says whether everything held.
    pub fn close(self) -> bool {
        println!("\n== summary");
        let mut sum = Tally::default();
        for (name, took, finding) in &self.rows {
            let mark = match (finding.held(), finding.tally.passed) {
                (false, _) => "FAILED",
                (true, 0) => "skipped",
                (true, _) => "ok",
            };
            println!("{mark:<8} {name:<28} {:>6.1} s   {}", took.as_secs_f32(), finding.tally);
            for line in finding.remark.iter().chain(&finding.failures) {
                println!("         - {line}");
            }
            for (reason, count) in &finding.skipped {
                println!("         - {count} skipped: {reason}");
            }
            sum += finding.tally;
        }
        let took = self.began.elapsed().as_secs();
        println!("in {} min {} s", took / 60, took % 60);
        println!("{sum}");
        sum.failed == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_that_fails_without_a_failed_test_still_fails_the_step() {
        assert!(!Finding::tests(Tally::one(true), Vec::new(), false).held());
        assert!(!Finding::tests(Tally::default(), Vec::new(), true).held());
        assert!(Finding::tests(Tally::one(true), Vec::new(), true).held());
        assert!(Finding::skipped("not here").held());
    }
}
