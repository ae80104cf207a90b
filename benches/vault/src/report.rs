//! Figures as they are told, each beside the most it may be.

use std::time::Duration;

/// What was measured so far.
#[derive(Default)]
pub struct Report {
    over: usize,
}

impl Report {
    /// Tells a figure that has a limit; `how` says what it was made of.
    pub fn figure(&mut self, what: &str, figure: f64, most: f64, how: &str) {
        let held = figure <= most;
        self.over += usize::from(!held);
        let verdict = if held { "held" } else { "NOT HELD" };
        say(&format!("{what}: {figure:.3} x, at most {most:.1} x, {verdict} ({how})"));
    }

    /// Whether every limit was held.
    pub fn held(&self) -> bool {
        self.over == 0
    }
}

/// Tells what has no limit of its own.
pub fn note(what: &str) {
    say(&format!("  {what}"));
}

#[allow(clippy::print_stdout, reason = "a report is for whoever started it")]
pub fn say(line: &str) {
    println!("{line}");
}

/// The value that a share of `all` is not above, in percent.
pub fn percentile(all: &[Duration], percent: usize) -> Duration {
    let mut sorted = all.to_vec();
    sorted.sort();
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}

pub fn median(all: &[Duration]) -> Duration {
    percentile(all, 50)
}

/// The median of the ratios of what was measured in pairs.
pub fn ratio(ours: &[Duration], peers: &[Duration]) -> f64 {
    let pairs = ours.iter().zip(peers);
    let mut ratios: Vec<f64> = pairs.map(|(ours, peer)| ours.as_secs_f64() / peer.as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ratios.len() / 2]
}
