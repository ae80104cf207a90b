//! The setup for one user of Windows, by `makensis` of this computer.

use std::path::{Path, PathBuf};

use super::files::{self, TEXT};
use super::programs::Programs;
use super::{licences, product, sbom, signing, tree};
use crate::fault::{Fault, Outcome};
use crate::{place, process};

/// The most that the setup may weigh, in bytes.
const MOST: u64 = 40_000_000;

/// Makes it. Debian's `makensis` makes it a program of 64 bits, as the programs in it are.
pub fn make(programs: &Programs) -> Outcome<PathBuf> {
    let papers = product::workshop("nsis")?;
    files::put(licences::texts(&programs.target)?, &papers.join(licences::NAME), TEXT)?;
    files::put(sbom::document(&programs.target)?, &papers.join(sbom::NAME), TEXT)?;
    let file = product::out()?.join(format!("kring-{}-setup.exe", product::VERSION));
    let mut makensis = process::command("makensis");
    makensis.args(["-V2", "-INPUTCHARSET", "UTF8"]);
    let mut define = |name: &str, value: &str| {
        makensis.arg(format!("-D{name}={value}"));
    };
    define("VERSION", product::VERSION);
    define("NUMBERS", product::numbers());
    if Path::new("/usr/share/nsis/Stubs/lzma_solid-amd64-unicode").exists() {
        define("TARGET", "amd64-unicode");
    }
    for (name, path) in
        [("PROGRAMS", &programs.folder), ("ROOT", &place::root()), ("PAPERS", &papers), ("OUT", &file)]
    {
        define(name, &path.display().to_string());
    }
    if let Some(command) = signing::command() {
        define("SIGN", &command);
    }
    process::run(makensis.arg(tree::source("kring.nsi")), "make the setup")?;
    let size = file.metadata().map_or(0, |about| about.len());
    if size > MOST {
        return Err(Fault::new(format!("the setup has {size} bytes, and {MOST} is the most it may have")));
    }
    Ok(file)
}
