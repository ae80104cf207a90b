//! Calling cargo for another system, with a standard library that is built from its source.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fault::{Fault, Outcome};
use crate::{place, process};

/// What a user gets, and the libraries it is made of.
pub const SHIPPED: [&str; 16] = [
    "--package",
    "kring-vault",
    "--package",
    "kring-core",
    "--package",
    "kring-texts",
    "--package",
    "kring-documents",
    "--package",
    "kring-cli",
    "--package",
    "kring-typesetter",
    "--package",
    "kring-worker",
    "--package",
    "kring-desktop",
];

/// What the command line needs.
pub const PROGRAMS: [&str; 4] = ["--package", "kring-cli", "--package", "kring-worker"];

/// A system that programs are made for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Windows on 64-bit processors, linked by mingw.
    Windows,
    /// macOS on Apple's processors; it can be checked, and not linked.
    MacOs,
}

impl Target {
    fn triple(self) -> &'static str {
        match self {
            Self::Windows => "x86_64-pc-windows-gnu",
            Self::MacOs => "aarch64-apple-darwin",
        }
    }
}

/// What the set-up found or made.
pub struct Cross {
    /// The folder that all of it is in, and that cargo builds in.
    pub folder: PathBuf,
    /// The folder `library` of Rust's source, of the very version of the compiler.
    pub library: PathBuf,
    /// The folder of the objects that each program for Windows begins and ends with.
    pub objects: PathBuf,
    /// Wine's own folder of settings and drives.
    pub prefix: PathBuf,
}

impl Cross {
    /// cargo for another system. It builds in a folder of its own, since the setting that lets it build a standard library
    /// would have everything in the usual one built again.
    pub fn cargo(&self, target: Target, what: &str) -> Command {
        let mut cargo = process::cargo();
        cargo.arg(what).args(["-Z", "build-std=std,panic_abort,panic_unwind,proc_macro"]);
        cargo.args(["--target", target.triple(), "--target-dir"]).arg(self.build());
        cargo.env("RUSTC_BOOTSTRAP", "1").env("__CARGO_TESTS_ONLY_SRC_ROOT", &self.library);
        // Nobody debugs these programs, and they are many.
        cargo.env("CARGO_PROFILE_DEV_DEBUG", "0");
        match target {
            Target::Windows => {
                let flags = format!("-L {}", self.objects.display());
                cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS", flags);
                cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", "wine");
                super::wine::dress(&mut cargo, self);
            }
            Target::MacOs => {
                let compiler = place::root().join("xtask/windows/empty-compiler.sh");
                cargo.env("CC_aarch64_apple_darwin", &compiler).env("CXX_aarch64_apple_darwin", &compiler);
                cargo.env("AR_aarch64_apple_darwin", "ar").env("SDKROOT", &self.folder);
            }
        }
        cargo
    }

    /// A program for Windows that was built.
    pub fn built(&self, profile: &str, name: &str) -> PathBuf {
        self.build().join(Target::Windows.triple()).join(profile).join(name)
    }

    /// Puts Microsoft's loader of the web view beside the window's program and its tests, which look for it there and
    /// nowhere else. What is linked by Microsoft's own linker has it inside.
    pub fn put_web_view_loader_beside(&self, profile: &str) -> Outcome {
        let made_by_builds = self.build().join(Target::Windows.triple()).join(profile).join("build");
        let name = "WebView2Loader.dll";
        let builds = fs::read_dir(&made_by_builds).into_iter().flatten().flatten();
        let mut loaders =
            builds.map(|build| build.path().join("out/x64").join(name)).filter(|file| file.exists());
        let loader = loaders.next().ok_or_else(|| {
            Fault::new(format!(
                "{name} is not below {}; webview2-com-sys should have put it there",
                made_by_builds.display()
            ))
        })?;
        copy(&loader, &self.built(profile, name))?;
        copy(&loader, &self.built(profile, "deps").join(name))
    }

    fn build(&self) -> PathBuf {
        self.folder.join("build")
    }
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::copy(from, to).map(drop).map_err(|error| {
        Fault::new(format!("could not copy {} to {}: {error}", from.display(), to.display()))
    })
}
