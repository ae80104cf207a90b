//! The programs in one compressed file: what the Flatpak is made of, and for whoever puts programs in place by means of their own.

use std::path::PathBuf;

use super::files::{self, PROGRAM, TEXT};
use super::product;
use super::programs::Programs;
use super::tree::{self, ANYWHERE};
use super::{licences, sbom};
use crate::fault::Outcome;
use crate::{place, process};

/// Makes it: `kring-linux-x86_64.tar.gz`, of one folder with the version in its name; on Windows a `.zip`. The name of the file
/// has no version, so that a manifest can name it.
pub fn make(programs: &Programs) -> Outcome<PathBuf> {
    let work = product::workshop("archive")?;
    let name = format!("kring-{}", product::VERSION);
    let folder = work.join(&name);
    if programs.system() == "linux" {
        tree::plant(&folder, &ANYWHERE, programs)?;
    } else {
        for program in ["kring", "kring-worker"].map(|name| programs.program(name)) {
            files::copy(&program, &folder.join(program.file_name().unwrap_or_default()), PROGRAM)?;
        }
        files::copy(&place::root().join("LICENSE"), &folder.join("LICENSE.txt"), TEXT)?;
        files::put(licences::texts(&programs.target)?, &folder.join(licences::NAME), TEXT)?;
        files::put(sbom::document(&programs.target)?, &folder.join(sbom::NAME), TEXT)?;
    }
    let ending = if cfg!(windows) { "zip" } else { "tar.gz" };
    let file = product::out()?.join(format!("kring-{}-{}.{ending}", programs.system(), programs.processor()));
    let mut tar = process::command("tar");
    if cfg!(target_os = "linux") {
        // The same files give the same archive.
        let day = format!("--mtime=@{}", product::changed_at("%ct")?);
        tar.args(["--owner=0", "--group=0", "--numeric-owner", "--sort=name"]).arg(day);
    }
    // `-a`: by the ending of the name.
    tar.arg("-C").arg(&work).arg("-acf").arg(&file).arg(&name);
    process::run(&mut tar, "make the archive")?;
    Ok(file)
}
