//! The programs that check what was written. Where one is not installed the test says so and passes.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;

use tempfile::TempDir;

/// One office program at a time: each takes a processor and some hundreds of megabytes.
static OFFICE: Mutex<()> = Mutex::new(());

/// Runs a program; `None`, with a word printed, where it is not installed.
pub fn run(program: &str, arguments: &[&str]) -> Option<Output> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => Some(output),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            println!("skipped: {program} is not installed");
            None
        }
        Err(error) => panic!("{program} did not run: {error}"),
    }
}

/// A file after `LibreOffice` opened it and saved it as `filter` says, such as `pdf` or `csv:Text - txt - csv (StarCalc):59`.
pub fn through_office(name: &str, bytes: &[u8], filter: &str) -> Option<(TempDir, PathBuf)> {
    let _one = OFFICE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let folder = tempfile::tempdir().unwrap();
    let given = folder.path().join(name);
    std::fs::write(&given, bytes).unwrap();
    let out = folder.path().join("out");
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.path().display());
    let arguments = [&*profile, "--headless", "--convert-to", filter, "--outdir", text(&out), text(&given)];
    let output = run("soffice", &arguments)?;
    let extension = filter.split(':').next().unwrap();
    let made = out.join(name).with_extension(extension);
    assert!(made.is_file(), "{name} as {filter}: {}", String::from_utf8_lossy(&output.stderr));
    Some((folder, made))
}

/// The bytes of a file after `LibreOffice` opened it and saved it.
pub fn saved_again(name: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    let extension = name.rsplit('.').next().unwrap();
    let (_folder, made) = through_office(name, bytes, extension)?;
    Some(std::fs::read(made).unwrap())
}

/// The words on the pages that `LibreOffice` makes of a file, with single spaces.
pub fn words_on_pages(name: &str, bytes: &[u8]) -> Option<String> {
    let (_folder, pdf) = through_office(name, bytes, "pdf")?;
    let output = run("pdftotext", &[text(&pdf), "-"])?;
    Some(single_spaced(&String::from_utf8(output.stdout).unwrap()))
}

/// Words with one space between them, and without marks of direction.
pub fn single_spaced(words: &str) -> String {
    let mark =
        |c: &char| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let words: String = words.chars().filter(mark).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
