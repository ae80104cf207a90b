//! Gets what building for Windows needs: the source of Rust's standard library, a C compiler and linker, Wine.
//!
//! Debian has that source in several versions in its suite of backports; it must be the one of the compiler in use. Everything is kept
//! in `target/windows`, but for the packages of the machine's own suite. What is there already is left as it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::cross::Cross;
use super::wine;
use crate::fault::{Fault, Outcome};
use crate::wine::give_random_numbers;
use crate::{packages, place, process};

/// The suite that has the source of Rust's standard library, as a line of apt's list of sources.
const SUITE: &str = "deb http://deb.debian.org/debian trixie-backports main\n";

const PACKAGES: [&str; 4] = ["gcc-mingw-w64-x86-64-win32", "g++-mingw-w64-x86-64-win32", "wine", "wine64"];

/// Installs and makes what is missing.
pub fn prepare() -> Outcome<Cross> {
    if !packages::is_debian_like() {
        return Err(Fault::new(
            "building for Windows needs a Debian-like Linux with apt-get; there is none here",
        ));
    }
    packages::install(PACKAGES.into_iter())?;
    let folder = place::target().join("windows");
    make_folder(&folder)?;
    let library = library(&folder)?;
    let objects = objects(&folder, &library)?;
    let cross = Cross { prefix: folder.join("prefix"), folder, library, objects };
    make_prefix(&cross)?;
    Ok(cross)
}

/// The source of the standard library of the compiler in use.
fn library(folder: &Path) -> Outcome<PathBuf> {
    let version = process::answer(process::command("rustc").args(["--version", "--verbose"]));
    let release = version.as_deref().and_then(release_of).ok_or_else(|| {
        Fault::new(
            "`rustc --version --verbose` names no release; install Rust by rustup.rs and run this again",
        )
    })?;
    let source = folder.join("source");
    let library = source.join("usr/src").join(format!("rustc-{release}")).join("library");
    if library.join("std/src/lib.rs").exists() {
        return Ok(library);
    }
    println!("set-up: the source of Rust {release}'s standard library, from Debian's trixie-backports");
    let apt = Apt::new(folder)?;
    apt.read_lists()?;
    let archive = apt.download("rust-src", &release)?;
    process::run(
        process::command("dpkg").arg("-x").arg(&archive).arg(&source),
        "unpack the source of Rust's standard library",
    )?;
    if library.exists() {
        return Ok(library);
    }
    Err(Fault::new(format!(
        "{} has no {}; another version of rustc may fit",
        archive.display(),
        library.display()
    )))
}

/// The release that `rustc --version --verbose` names, such as `1.95.0`.
fn release_of(version: &str) -> Option<String> {
    version.lines().find_map(|line| line.strip_prefix("release: ")).map(|release| release.trim().to_owned())
}

/// apt with one suite and lists of its own, so that the machine's are as they were.
struct Apt {
    folder: PathBuf,
}

impl Apt {
    fn new(folder: &Path) -> Outcome<Self> {
        let folder = folder.join("apt");
        make_folder(&folder.join("lists/partial"))?;
        make_folder(&folder.join("cache/archives/partial"))?;
        write(&folder.join("sources.list"), SUITE)?;
        Ok(Self { folder })
    }

    fn command(&self, program: &str) -> Command {
        let mut command = process::command(program);
        command.current_dir(&self.folder);
        let within = |name: &str| self.folder.join(name).display().to_string();
        for option in [
            format!("Dir::Etc::sourcelist={}", within("sources.list")),
            "Dir::Etc::sourceparts=/dev/null".to_owned(),
            format!("Dir::State::Lists={}", within("lists")),
            format!("Dir::Cache={}", within("cache")),
            // The one who builds may write here; the user that apt usually downloads as may not.
            "APT::Sandbox::User=root".to_owned(),
        ] {
            command.arg("-o").arg(option);
        }
        command
    }

    fn read_lists(&self) -> Outcome {
        process::run(
            self.command("apt-get").args(["update", "-q"]),
            "read the package list of trixie-backports",
        )
    }

    /// Downloads the newest package of this upstream version; gives the file.
    fn download(&self, package: &str, version: &str) -> Outcome<PathBuf> {
        let listed =
            process::answer(self.command("apt-cache").args(["madison", package])).unwrap_or_default();
        let versions: Vec<&str> =
            listed.lines().filter_map(|line| line.split('|').nth(1)).map(str::trim).collect();
        let Some(found) = versions.iter().find(|one| is_of(one, version)) else {
            return Err(Fault::new(format!(
                "rustc is {version}, and trixie-backports has the source of {}; use a toolchain of one of these",
                if versions.is_empty() { "none".to_owned() } else { versions.join(", ") }
            )));
        };
        let wanted = format!("{package}={found}");
        process::run(
            self.command("apt-get").args(["download", "-q", &wanted]),
            &format!("download {wanted}"),
        )?;
        let files = fs::read_dir(&self.folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let is_archive = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(&format!("{package}_{version}")) && name.ends_with(".deb")
        };
        files
            .into_iter()
            .find(is_archive)
            .ok_or_else(|| Fault::new(format!("apt-get left no file of {wanted}")))
    }
}

/// Whether a package's version, such as `1.95.0+dfsg1-2~bpo13+1`, is of this upstream version.
fn is_of(package: &str, version: &str) -> bool {
    package
        .strip_prefix(version)
        .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit() || c == '.'))
}

/// The two objects that a program of this target begins and ends with; building the standard library does not make them.
fn objects(folder: &Path, library: &Path) -> Outcome<PathBuf> {
    let objects = folder.join("objects");
    make_folder(&objects)?;
    for name in ["rsbegin", "rsend"] {
        let (object, source) = (objects.join(name).with_extension("o"), library.join("rtstartup").join(name));
        if !object.exists() {
            let mut rustc = process::command("rustc");
            rustc.env("RUSTC_BOOTSTRAP", "1").args([
                "--target",
                "x86_64-pc-windows-gnu",
                "--emit=obj",
                "-C",
                "panic=abort",
            ]);
            process::run(
                rustc.arg("-o").arg(&object).arg(source.with_extension("rs")),
                &format!("compile {name}"),
            )?;
        }
    }
    Ok(objects)
}

/// Makes Wine's folder, with the library that Debian's Wine lacks.
fn make_prefix(cross: &Cross) -> Outcome {
    if !cross.prefix.join("drive_c/windows/system32").exists() {
        println!("set-up: Wine's folder");
        process::run(wine::command(cross, "wineboot").arg("--init"), "make Wine's folder")?;
    }
    give_random_numbers(&cross.prefix)
}

fn make_folder(folder: &Path) -> Outcome {
    fs::create_dir_all(folder)
        .map_err(|error| Fault::new(format!("could not make {}: {error}", folder.display())))
}

fn write(file: &Path, text: &str) -> Outcome {
    fs::write(file, text).map_err(|error| Fault::new(format!("could not write {}: {error}", file.display())))
}

#[cfg(test)]
mod tests {
    use super::{is_of, release_of};

    #[test]
    fn the_source_is_that_of_the_compiler_and_of_no_other() {
        let said =
            "rustc 1.95.0 (59807616e 2026-04-14)\nbinary: rustc\nrelease: 1.95.0\nLLVM version: 22.1.2\n";
        assert_eq!(release_of(said).as_deref(), Some("1.95.0"));
        assert_eq!(release_of("rustc 1.95.0"), None);
        assert!(is_of("1.95.0+dfsg1-2~bpo13+1", "1.95.0"));
        assert!(
            !is_of("1.95.1+dfsg1-2", "1.95.0") && !is_of("1.9.0-1", "1.95.0") && !is_of("1.95.01", "1.95.0")
        );
        assert!(!is_of("1.95.0.1-1", "1.95.0"));
    }
}
