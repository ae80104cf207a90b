//! Reading PDF files with programs that others made.

use std::path::Path;
use std::process::Command;

/// The text of a PDF file, read by poppler's `pdftotext`, its white space folded.
pub fn text(file: &Path) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(file).arg("-").output().unwrap();
    assert!(output.status.success(), "pdftotext: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that `qpdf` finds the file whole.
pub fn is_whole(file: &Path) {
    let output = Command::new("qpdf").arg("--check").arg(file).output().unwrap();
    assert!(output.status.success(), "qpdf: {}", String::from_utf8_lossy(&output.stdout));
}
