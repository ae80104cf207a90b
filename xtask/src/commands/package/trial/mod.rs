//! `cargo xtask package --try`: each package is judged by the tools of its system, installed, used as its users do, and removed;
//! vaults stay.

mod judges;
mod linux;
mod screen;
mod stays;
mod windows;
mod wine;

use std::path::Path;

use super::Kind;
use crate::fault::{Fault, Outcome};

/// Tries a package out. What cannot be tried on this computer is said and is no fault.
pub fn try_out(kind: Kind, package: &Path) -> Outcome {
    println!("\n== try {kind:?}");
    match kind {
        Kind::Deb => linux::try_deb(package),
        Kind::Rpm => linux::try_rpm(package),
        Kind::Nsis if cfg!(target_os = "linux") => windows::try_setup(package),
        Kind::Archive | Kind::Nsis | Kind::Msi | Kind::Dmg => {
            println!("not tried: this is tried on no computer without people");
            Ok(())
        }
    }
}

/// Goes on only when something is so.
fn must(is_so: bool, what: impl FnOnce() -> String) -> Outcome {
    if is_so { Ok(()) } else { Err(Fault::new(what())) }
}
