//! Other programs that read our documents back.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// A PDF in a temporary folder that is gone when this is.
pub struct Printed {
    path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Printed {
    pub fn new(pdf: &[u8]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("document.pdf");
        fs::write(&path, pdf).expect("a file in it");
        Self { path, _folder: folder }
    }

    /// What another program says of the document; `None`, said aloud, when that program is not here.
    pub fn ask(&self, program: &str, before: &[&str], after: &[&str]) -> Option<String> {
        let answer = Command::new(program).args(before).arg(&self.path).args(after).output();
        let Ok(answer) = answer else {
            eprintln!("skipped: {program} is not installed, nobody else read this document");
            return None;
        };
        let said = String::from_utf8_lossy(&answer.stdout).into_owned();
        let complained = String::from_utf8_lossy(&answer.stderr);
        assert!(answer.status.success(), "{program}: {said}{complained}");
        Some(said)
    }

    /// The text of all pages, as poppler reads it.
    pub fn text(&self) -> Option<String> {
        self.ask("pdftotext", &["-enc", "UTF-8"], &["-"])
    }
}

/// Text with every stretch of white space as one space, so that line ends do not count.
pub fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
