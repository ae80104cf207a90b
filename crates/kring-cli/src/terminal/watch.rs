//! Long work from a terminal: a line that says how far it is, and Ctrl+C that stops it without harm (`stopping`).

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use kring_texts::Texts;
use unicode_width::UnicodeWidthStr;

use super::stopping;

/// How long work may go on before it is told about, and how often then.
const QUIET: Duration = Duration::from_millis(500);
const EVERY: Duration = Duration::from_millis(100);

/// Work that is watched. Dropped, it wipes its line.
pub(crate) struct Watch {
    what: String,
    texts: &'static Texts,
    /// Columns of the line that stands there.
    shown: usize,
    next: Instant,
    terminal: bool,
}

impl Watch {
    /// Begins to watch work by its name in the texts. Ctrl+C asks it to stop at its next record.
    pub(crate) fn start(work: &str, texts: &'static Texts) -> Self {
        stopping::opening();
        let next = Instant::now() + QUIET;
        Self { what: texts.get(work), texts, shown: 0, next, terminal: io::stderr().is_terminal() }
    }

    /// Takes how far the work is.
    pub(crate) fn tell(&mut self, done: u64, total: u64) -> ControlFlow<()> {
        if stopping::asked() {
            return ControlFlow::Break(());
        }
        if self.terminal && Instant::now() >= self.next {
            self.next = Instant::now() + EVERY;
            let percent = i64::try_from(done.saturating_mul(100) / total.max(1)).unwrap_or(100);
            let values = [("what", self.what.as_str().into()), ("percent", percent.into())];
            let line = self.texts.with("cli-progress", &values);
            // Nobody may be listening.
            let _ = io::stderr().write_all(over(&mut self.shown, &line).as_bytes());
        }
        ControlFlow::Continue(())
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if self.shown > 0 {
            let wiped = format!("{}\r", over(&mut self.shown, ""));
            let _ = io::stderr().write_all(wiped.as_bytes());
        }
    }
}

/// What writes a line over the one that stands there. Spaces and not a sequence of signs of control: a console of Windows shows those as
/// they are, unless a program has asked it not to.
fn over(shown: &mut usize, line: &str) -> String {
    let columns = line.width();
    let rest = shown.saturating_sub(columns);
    *shown = columns;
    format!("\r{line}{}", " ".repeat(rest))
}

#[cfg(test)]
mod tests {
    use super::over;

    #[test]
    fn a_shorter_line_leaves_nothing_of_the_longer_one_before_it() {
        let mut shown = 0;
        assert_eq!(over(&mut shown, "Controleren: 100%"), "\rControleren: 100%");
        assert_eq!(over(&mut shown, "Zoë: 1%"), "\rZoë: 1%          ");
        assert_eq!(over(&mut shown, ""), "\r       ");
        assert_eq!(shown, 0);
    }
}
