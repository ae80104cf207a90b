//! Long work from a terminal: a line that says how far it is, and Ctrl+C that stops it without harm (`stopping`).

use std::io::{self, IsTerminal, Write};
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use kring_texts::Texts;

use super::stopping;

/// How long work may go on before it is told about, and how often then.
const QUIET: Duration = Duration::from_millis(500);
const EVERY: Duration = Duration::from_millis(100);

/// Work that is watched. Dropped, it wipes its line.
pub(crate) struct Watch {
    what: String,
    texts: &'static Texts,
    shown: bool,
    next: Instant,
    terminal: bool,
}

impl Watch {
    /// Begins to watch work by its name in the texts. Ctrl+C asks it to stop at its next record.
    pub(crate) fn start(work: &str, texts: &'static Texts) -> Self {
        stopping::opening();
        let next = Instant::now() + QUIET;
        Self { what: texts.get(work), texts, shown: false, next, terminal: io::stderr().is_terminal() }
    }

    /// Takes how far the work is.
    pub(crate) fn tell(&mut self, done: u64, total: u64) -> ControlFlow<()> {
        if stopping::asked() {
            return ControlFlow::Break(());
        }
        if self.terminal && Instant::now() >= self.next {
            self.next = Instant::now() + EVERY;
            self.shown = true;
            let percent = i64::try_from(done.saturating_mul(100) / total.max(1)).unwrap_or(100);
            let values = [("what", self.what.as_str().into()), ("percent", percent.into())];
            // Nobody may be listening.
            let _ = write!(io::stderr(), "\r\u{1b}[K{}", self.texts.with("cli-progress", &values));
        }
        ControlFlow::Continue(())
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(io::stderr(), "\r\u{1b}[K");
        }
    }
}
