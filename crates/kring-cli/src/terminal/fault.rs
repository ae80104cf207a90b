//! A fault in Kring itself: one line that says so and where, never what the program was working on.

use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::failure::Failure;

/// Where the last panic was: a file of the program and a line in it.
static PLACE: Mutex<Option<String>> = Mutex::new(None);

/// From here on a panic prints nothing by itself: its message may hold what was read from a vault.
pub(crate) fn keep_quiet() {
    panic::set_hook(Box::new(|panicked| {
        *PLACE.lock().unwrap_or_else(PoisonError::into_inner) = place(panicked);
    }));
}

/// Does some work; a panic in it comes out as `cli.unexpected`.
pub(crate) fn caught<T>(work: impl FnOnce() -> T) -> Result<T, Failure> {
    // What a panic may leave half done is dropped with the work, and the vault survives that as it survives a power cut.
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|_| {
        let place = PLACE.lock().unwrap_or_else(PoisonError::into_inner).take();
        Failure::new("cli.unexpected").with("place", place.unwrap_or_default())
    })
}

fn place(panicked: &PanicHookInfo<'_>) -> Option<String> {
    let location = panicked.location()?;
    // Only the file's own name: the rest is how the folders of whoever built the program are called.
    let file = Path::new(location.file()).file_name()?.to_string_lossy();
    Some(format!("{file}:{}", location.line()))
}

#[cfg(test)]
mod tests {
    use std::process::{Command, ExitCode};

    use kring_texts::{Language, Texts};

    use crate::app::ended;
    use crate::terminal::globals::Early;

    /// Run by the test below in a process of its own, since the hook is that of a process.
    #[test]
    #[ignore = "a part of the next"]
    fn panics() -> ExitCode {
        super::keep_quiet();
        let early = Early { json: false, language: Language::Nl };
        ended(&early, Texts::of(Language::Nl), || panic!("Samira Haddou \u{1b}[31m"))
    }

    #[test]
    fn a_panic_is_one_line_without_what_it_was_about() {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "terminal::fault::tests::panics", "--ignored", "--nocapture"]);
        let ended = command.output().unwrap();
        let said = String::from_utf8(ended.stderr).unwrap();
        assert_eq!(ended.status.code(), Some(101), "the code of a test that did not end with 0");
        let lines: Vec<&str> = said.lines().filter(|line| line.starts_with("kring: ")).collect();
        assert_eq!(lines.len(), 1, "{said}");
        assert!(lines[0].contains("(fault.rs:"), "{said}");
        assert!(!said.contains("Samira") && !said.contains('\u{1b}'), "{said}");
    }

    #[test]
    fn a_panic_ends_with_the_code_of_anything_else() {
        let failure = super::caught(|| panic!("Samira Haddou")).unwrap_err();
        assert_eq!((failure.code(), failure.exit_code()), ("cli.unexpected", 1));
        assert!(!failure.message(Texts::of(Language::Nl)).contains("Samira"));
    }
}
