//! Where a passphrase comes from: a file, the environment or the prompt. Never the command line.

use std::fs::File;
use std::io::{self, IsTerminal, Read};
use std::path::Path;

use kring_core::vault::Passphrase;
use kring_texts::Texts;
use zeroize::Zeroizing;

use super::failure::Failure;
use super::globals::Globals;
use super::stopping;

/// More than anybody types; a file whose first line is longer is some other file.
const MAX_BYTES: usize = 4096;

/// The variable that may hold the passphrase.
const VARIABLE: &str = "KRING_PASSPHRASE";

/// The variable that may hold a new passphrase.
const NEW: &str = "KRING_NEW_PASSPHRASE";

/// The variable that may hold the passphrase of a backup.
const BACKUP: &str = "KRING_BACKUP_PASSPHRASE";

/// Whether the prompt asks once, or twice because nothing can check what was typed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asking {
    /// To open a vault.
    Once,
    /// To make one.
    Twice,
}

/// Gets the passphrase from the first place that has one: `--passphrase-file`, `KRING_PASSPHRASE`, the prompt.
pub(crate) fn get(globals: &Globals, asking: Asking, texts: &Texts) -> Result<Passphrase, Failure> {
    let given = given(globals.passphrase_file.as_deref(), VARIABLE)?;
    let text = given.map_or_else(|| from_prompt(asking, texts), Ok)?;
    passphrase(&text)
}

/// Gets a passphrase that is to be new: `--new-passphrase-file`, `KRING_NEW_PASSPHRASE`, or the prompt, twice.
pub(crate) fn get_new(file: Option<&Path>, texts: &Texts) -> Result<Passphrase, Failure> {
    if let Some(text) = given(file, NEW)? {
        return passphrase(&text);
    }
    if !can_ask() {
        return Err(Failure::new("cli.noNewPassphrase"));
    }
    passphrase(&ask_twice(&texts.get("cli-ask-new-passphrase"), texts)?)
}

/// A new passphrase, if one was given without asking.
pub(crate) fn new_if_given(file: Option<&Path>) -> Result<Option<Passphrase>, Failure> {
    given(file, NEW)?.map(|text| passphrase(&text)).transpose()
}

/// The passphrase of a backup, if it has one of its own: `--backup-passphrase-file`, `KRING_BACKUP_PASSPHRASE`.
pub(crate) fn of_backup(file: Option<&Path>) -> Result<Option<Passphrase>, Failure> {
    given(file, BACKUP)?.map(|text| passphrase(&text)).transpose()
}

/// The first line of standard input, or what is typed at a prompt.
pub(crate) fn to_judge(texts: &Texts) -> Result<Zeroizing<String>, Failure> {
    if io::stdin().is_terminal() {
        return ask(&texts.get("cli-ask-passphrase"));
    }
    read_line(&mut io::stdin().lock(), "-")
}

fn given(file: Option<&Path>, variable: &str) -> Result<Option<Zeroizing<String>>, Failure> {
    if let Some(path) = file {
        return from_file(path).map(Some);
    }
    let value = std::env::var_os(variable);
    let text = value.map(|value| value.into_string().map_err(|_| Failure::new("cli.passphraseNotText")));
    Ok(text.transpose()?.map(Zeroizing::new))
}

fn passphrase(text: &str) -> Result<Passphrase, Failure> {
    if text.is_empty() {
        return Err(Failure::new("cli.passphraseEmpty"));
    }
    Ok(Passphrase::from(text))
}

fn from_file(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let name = path.display().to_string();
    let mut file = File::open(path).map_err(|error| unreadable(&name, &error))?;
    read_line(&mut file, &name)
}

fn unreadable(name: &str, error: &io::Error) -> Failure {
    Failure::new("cli.passphraseFile").with("path", name).with("reason", error)
}

fn read_line(file: &mut impl Read, name: &str) -> Result<Zeroizing<String>, Failure> {
    let mut bytes = Zeroizing::new(vec![0; MAX_BYTES + 1]);
    let mut filled = 0;
    while filled < bytes.len() && !bytes[..filled].contains(&b'\n') {
        match file.read(&mut bytes[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(unreadable(name, &error)),
        }
    }
    let line = first_line(&bytes[..filled]);
    if line.len() > MAX_BYTES {
        return Err(Failure::new("cli.passphraseTooLong").with("max", MAX_BYTES));
    }
    let text = std::str::from_utf8(line).map_err(|_| Failure::new("cli.passphraseNotText"))?;
    Ok(Zeroizing::new(text.to_owned()))
}

/// The first line without its end, and without the mark that Windows' Notepad puts before UTF-8.
fn first_line(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    line.strip_suffix(b"\r").unwrap_or(line)
}

fn from_prompt(asking: Asking, texts: &Texts) -> Result<Zeroizing<String>, Failure> {
    if !can_ask() {
        return Err(Failure::new("cli.noPassphrase"));
    }
    let question = texts.get("cli-ask-passphrase");
    if asking == Asking::Twice { ask_twice(&question, texts) } else { ask(&question) }
}

fn ask_twice(question: &str, texts: &Texts) -> Result<Zeroizing<String>, Failure> {
    let first = ask(question)?;
    if *ask(&texts.get("cli-ask-passphrase-again"))? != *first {
        return Err(Failure::new("cli.passphrasesDiffer"));
    }
    Ok(first)
}

/// Whether somebody sits at a terminal.
pub(crate) fn can_ask() -> bool {
    io::stdin().is_terminal() || io::stderr().is_terminal()
}

/// Asks on the terminal itself, without showing what is typed.
pub(crate) fn ask(question: &str) -> Result<Zeroizing<String>, Failure> {
    let typed = stopping::waiting(|| rpassword::prompt_password(format!("{question} ")));
    typed.map(Zeroizing::new).map_err(|_| Failure::new("cli.noPassphrase"))
}

#[cfg(test)]
mod tests {
    use super::{MAX_BYTES, first_line, from_file};
    use std::io::Write;

    #[test]
    fn the_first_line_is_taken_whatever_ends_it() {
        assert_eq!(first_line(b"correct horse\r\nsecond"), b"correct horse");
        assert_eq!(first_line(b"\xef\xbb\xbfcorrect horse\n"), b"correct horse");
        assert_eq!(first_line(b"  spaces stay  "), b"  spaces stay  ");
        assert_eq!(first_line(b""), b"");
    }

    #[test]
    fn what_is_no_passphrase_file_is_refused() -> Result<(), std::io::Error> {
        let folder = tempfile::tempdir()?;
        let code = |path: &std::path::Path| from_file(path).err().map(|failure| failure.code().to_owned());
        assert_eq!(code(folder.path()).as_deref(), Some("cli.passphraseFile"));
        assert_eq!(code(&folder.path().join("none")).as_deref(), Some("cli.passphraseFile"));

        let path = folder.path().join("file");
        std::fs::File::create(&path)?.write_all(b"\xff\xfe\n")?;
        assert_eq!(code(&path).as_deref(), Some("cli.passphraseNotText"));
        std::fs::write(&path, vec![b'a'; MAX_BYTES + 1])?;
        assert_eq!(code(&path).as_deref(), Some("cli.passphraseTooLong"));
        std::fs::write(&path, vec![b'a'; MAX_BYTES])?;
        assert_eq!(code(&path), None);
        Ok(())
    }
}
