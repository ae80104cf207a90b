//! `cargo xtask package [KIND ...] [--programs DIR] [--try]`: what an IT department installs, in `target/package`, with a list of
//! what is in it (`CycloneDX`), the licences of that, and checksums.
//!
//! Packages for Linux and the setup for one user of Windows are put together here, by the tools of each system (`dpkg-deb`,
//! `rpmbuild`, `makensis`): so each can be made, installed and removed on one Linux computer before it is released. The `.msi` and
//! the `.dmg` are left to Tauri's bundler, on their own systems. With `--try` what was made is installed, used and removed; `package
//! try FILE ...` does so with what is there already, and `package sums DIR` lists the checksums of a folder.

mod archive;
mod content;
mod deb;
mod files;
mod licences;
mod nsis;
mod product;
mod programs;
mod rpm;
mod sbom;
mod signing;
mod sums;
mod tauri;
mod tree;
mod trial;

use std::path::{Path, PathBuf};

use crate::fault::{Fault, Outcome};
use crate::packages;
use programs::Programs;

/// A sort of package.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// For Debian and Ubuntu.
    Deb,
    /// For Fedora, Red Hat and openSUSE.
    Rpm,
    /// The programs in one compressed file, for any computer of this system.
    Archive,
    /// The setup for one user of Windows, without an administrator.
    Nsis,
    /// For all users of a Windows computer, by an administrator.
    Msi,
    /// For macOS.
    Dmg,
}

impl Kind {
    /// The sort that a file is by its name.
    fn of(package: &Path) -> Outcome<Self> {
        match package.extension().and_then(|ending| ending.to_str()) {
            Some("exe") => Ok(Self::Nsis),
            Some(ending) => kind(ending),
            None => Err(Fault::usage(format!("{} is no package", package.display()))),
        }
    }

    /// The Debian packages that it is made with.
    fn tools(self) -> &'static [&'static str] {
        match self {
            Self::Deb => &["dpkg-dev"],
            Self::Rpm => &["rpm"],
            Self::Nsis => &["nsis"],
            Self::Archive | Self::Msi | Self::Dmg => &[],
        }
    }
}

const KINDS: [(&str, Kind); 6] = [
    ("deb", Kind::Deb),
    ("rpm", Kind::Rpm),
    ("archive", Kind::Archive),
    ("nsis", Kind::Nsis),
    ("msi", Kind::Msi),
    ("dmg", Kind::Dmg),
];

/// The command.
pub fn package(arguments: &[String]) -> Outcome {
    if let [word, folder] = arguments
        && word == "sums"
    {
        return sums::write(&std::path::absolute(folder).unwrap_or_else(|_| folder.into()));
    }
    if let [word, packages @ ..] = arguments
        && word == "try"
    {
        return packages.iter().try_for_each(|package| {
            let package = std::path::absolute(package).unwrap_or_else(|_| package.into());
            trial::try_out(Kind::of(&package)?, &package)
        });
    }
    let wish = Wish::read(arguments)?;
    let out = product::out()?;
    let made = wish.kinds.iter().map(|kind| make(*kind, &wish)).collect::<Outcome<Vec<_>>>()?;
    for file in &made {
        signing::sign(file)?;
    }
    sums::write(&out)?;
    if wish.try_out {
        for (kind, file) in wish.kinds.iter().zip(&made) {
            trial::try_out(*kind, file)?;
        }
    }
    println!("\npackage: in {}", out.display());
    for file in &made {
        println!("  {}", files::described(file));
    }
    if !signing::is_set_up() {
        println!(
            "None of them is signed: {} names no command (docs/decisions/packages.md).",
            signing::VARIABLE
        );
    }
    Ok(())
}

fn make(kind: Kind, wish: &Wish) -> Outcome<PathBuf> {
    println!("\n== {kind:?}");
    if packages::is_debian_like() {
        packages::install(kind.tools().iter().copied())?;
    }
    let programs = || Programs::of(kind, wish.programs.clone());
    match kind {
        Kind::Deb => deb::make(&programs()?),
        Kind::Rpm => rpm::make(&programs()?),
        Kind::Archive => archive::make(&programs()?),
        Kind::Nsis => nsis::make(&programs()?),
        Kind::Msi => tauri::make("msi", &programs()?),
        Kind::Dmg => tauri::make("dmg", &programs()?),
    }
}

/// What was asked for.
struct Wish {
    kinds: Vec<Kind>,
    programs: Option<PathBuf>,
    try_out: bool,
}

impl Wish {
    fn read(arguments: &[String]) -> Outcome<Self> {
        let mut wish = Self { kinds: Vec::new(), programs: None, try_out: false };
        let mut words = arguments.iter();
        while let Some(word) = words.next() {
            match word.as_str() {
                "--try" => wish.try_out = true,
                "--programs" => {
                    let folder = words.next().ok_or_else(|| Fault::usage("`--programs` needs a folder"))?;
                    wish.programs = Some(std::path::absolute(folder).unwrap_or_else(|_| folder.into()));
                }
                name => wish.kinds.push(kind(name)?),
            }
        }
        if wish.kinds.is_empty() {
            wish.kinds = match std::env::consts::OS {
                "windows" => vec![Kind::Msi, Kind::Archive],
                "macos" => vec![Kind::Dmg, Kind::Archive],
                _ => vec![Kind::Deb, Kind::Rpm, Kind::Archive],
            };
        }
        Ok(wish)
    }
}

fn kind(name: &str) -> Outcome<Kind> {
    let known = KINDS.iter().find(|(known, _)| *known == name);
    known.map(|(_, kind)| *kind).ok_or_else(|| {
        let names = KINDS.map(|(name, _)| name).join(", ");
        Fault::usage(format!("`package` does not know `{name}`; it makes {names}; or: `package try FILE ...`, `package sums DIR`"))
    })
}
