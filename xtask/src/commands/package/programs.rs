//! The programs that go into a package: built here, or taken from where they were built.

use std::path::PathBuf;
use std::process::Command;

use super::{Kind, product, signing};
use crate::commands::setup::{self, Purpose};
use crate::fault::{Fault, Outcome};
use crate::{place, process, tools};

/// What is built for Windows on another system, by `cargo xtask windows`.
const FOREIGN: &str = "x86_64-pc-windows-gnu";

/// The two programs of one system.
pub struct Programs {
    /// Where they are.
    pub folder: PathBuf,
    /// The system and processor they are for, by Rust's name.
    pub target: String,
}

impl Programs {
    /// Those for a sort of package: in `folder` if one is given, else built for release.
    pub fn of(kind: Kind, folder: Option<PathBuf>) -> Outcome<Self> {
        let is_foreign = kind == Kind::Nsis && !cfg!(windows);
        let target = if is_foreign { FOREIGN.to_owned() } else { host()? };
        let folder = match folder {
            Some(folder) => folder,
            None if is_foreign => place::target().join("windows/build").join(FOREIGN).join("release"),
            None => build()?,
        };
        // The list of what is in the programs, and its licences, are read there.
        tools::install_npm_packages()?;
        let programs = Self { folder, target };
        for name in product::PROGRAMS {
            let program = programs.program(name);
            if !program.is_file() {
                return Err(Fault::new(format!(
                    "{} is not there; build it, or say with `--programs DIR` where it is",
                    program.display()
                )));
            }
            // On Windows a program is judged by its own signature too. Elsewhere that of the package counts.
            if kind == Kind::Nsis || kind == Kind::Msi {
                signing::sign(&program)?;
            }
        }
        Ok(programs)
    }

    /// One of them.
    pub fn program(&self, name: &str) -> PathBuf {
        let ending = if self.target.contains("windows") { ".exe" } else { "" };
        self.folder.join(format!("{name}{ending}"))
    }

    /// The processor, by Rust's name: `x86_64`.
    pub fn processor(&self) -> &str {
        self.target.split('-').next().unwrap_or_default()
    }

    /// The system in names of files: `linux`, `windows` or `macos`.
    pub fn system(&self) -> &'static str {
        match self.target.as_str() {
            target if target.contains("windows") => "windows",
            target if target.contains("apple") => "macos",
            _ => "linux",
        }
    }
}

/// Builds them for release, with the page inside the window.
fn build() -> Outcome<PathBuf> {
    setup::prepare(Purpose::Run)?;
    process::run(process::npm().args(["run", "build"]), "build the UI")?;
    let mut cargo = process::cargo();
    cargo.args(["build", "--release", "--locked", "--package", "kring-desktop", "--package", "kring-cli"]);
    cargo.args(["--package", "kring-worker"]);
    process::run(cargo.args(["--features", "kring-desktop/custom-protocol"]), "build the programs")?;
    Ok(place::target().join("release"))
}

fn host() -> Outcome<String> {
    let said = process::answer(Command::new("rustc").arg("-vV")).unwrap_or_default();
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| Fault::new("rustc does not say what it builds for"))
}
