//! `SHA256SUMS`: what each file of a folder must add up to, in the form that `sha256sum --check` reads.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use super::files::{self, TEXT};
use crate::fault::{Fault, Outcome};
use crate::process;

/// The list's own name.
const LIST: &str = "SHA256SUMS";

/// Writes the list of a folder, with all that is below it.
pub fn write(folder: &Path) -> Outcome {
    let mut list = String::new();
    for file in files::below(folder)? {
        if file.file_name().is_some_and(|name| name == LIST) {
            continue;
        }
        let name = file.to_string_lossy().replace('\\', "/");
        // Writing to a text cannot fail.
        let _ = writeln!(list, "{}  {name}", of(&folder.join(&file))?);
    }
    files::put(list, &folder.join(LIST), TEXT)
}

/// The SHA-256 of a file, by the tool of this system.
pub fn of(file: &Path) -> Outcome<String> {
    let tools: [(&str, &[&str], &[&str]); 3] = [
        ("sha256sum", &["--"], &[]),
        ("shasum", &["-a", "256", "--"], &[]),
        ("certutil", &["-hashfile"], &["SHA256"]),
    ];
    let said = tools.into_iter().find_map(|(tool, before, after)| {
        process::answer(Command::new(tool).args(before).arg(file).args(after))
    });
    let said = said.unwrap_or_default();
    let is_sum = |word: &&str| word.len() == 64 && word.chars().all(|sign| sign.is_ascii_hexdigit());
    let sum = said.split_whitespace().map(|word| word.trim_start_matches('\\')).find(is_sum);
    sum.map(str::to_lowercase)
        .ok_or_else(|| Fault::new(format!("no tool here adds up {}; install sha256sum", file.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_that_of_the_standard() {
        let folder = crate::place::target().join("package-work/sums");
        let file = folder.join("abc");
        files::put("abc", &file, TEXT).unwrap();
        // FIPS 180-4, the example of SHA-256 for one block.
        let standard = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(of(&file).unwrap(), standard);
        // As `sha256sum --check` reads it, the list itself left out.
        write(&folder).unwrap();
        write(&folder).unwrap();
        assert_eq!(files::read(&folder.join(LIST)).unwrap(), format!("{standard}  abc\n"));
    }
}
