//! The system packages that building and testing need.

use std::path::Path;
use std::process::Command;

use crate::fault::{Fault, Outcome};
use crate::process;

/// What the window is built with, by Debian's names.
const TO_BUILD: &[&str] = &[
    "build-essential",
    "pkg-config",
    "libwebkit2gtk-4.1-dev",
    "libxdo-dev",
    "libssl-dev",
    "libayatana-appindicator3-dev",
    "librsvg2-dev",
];

/// What the tests need besides: a display, a session bus, drivers of the window, readers of PDF files and of the QR
/// code on one, of office files, and the public tool that must open our backups.
const TO_TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "dbus",
    "dbus-x11",
    "xdotool",
    "xclip",
    "imagemagick",
    "util-linux",
    "poppler-utils",
    "qpdf",
    "strace",
    "e2fsprogs",
    "python3-venv",
    "age",
    "zbar-tools",
    "unzip",
    "libxml2-utils",
    "libreoffice-writer-nogui",
    "libreoffice-calc-nogui",
];

/// Installs the missing packages on a Debian-like Linux; elsewhere says what must be there.
pub fn install_missing(for_tests: bool) -> Outcome {
    match std::env::consts::OS {
        "linux" if is_debian_like() => install_debian(for_tests),
        "linux" => check_other_linux(for_tests),
        "macos" => check_macos(),
        "windows" => check_windows(),
        other => {
            println!(
                "setup: nothing is known about {other}; Tauri's list of prerequisites says what it needs"
            );
            Ok(())
        }
    }
}

/// Whether packages can be had by apt-get here.
pub fn is_debian_like() -> bool {
    Path::new("/etc/debian_version").exists()
        && process::answer(process::command("apt-get").arg("--version")).is_some()
}

fn install_debian(for_tests: bool) -> Outcome {
    install(wanted(for_tests))
}

/// Installs those of these Debian packages that are missing.
pub fn install(names: impl Iterator<Item = &'static str>) -> Outcome {
    let missing: Vec<&str> = names.filter(|name| !is_installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    println!("setup: installing {list}");
    let is_root = process::answer(process::command("id").arg("-u")).as_deref() == Some("0");
    if !is_root && process::answer(process::command("sudo").arg("--version")).is_none() {
        return Err(Fault::new(format!(
            "these packages are missing and neither root nor sudo is at hand; ask for: apt-get install {list}"
        )));
    }
    process::run(&mut apt_get(is_root, &["update", "-q"]), "read the package lists")?;
    let mut install = vec!["install", "-y", "-q", "--no-install-recommends"];
    install.extend(&missing);
    process::run(&mut apt_get(is_root, &install), &format!("install {list}"))
}

fn apt_get(is_root: bool, arguments: &[&str]) -> Command {
    let mut command = process::command(if is_root { "env" } else { "sudo" });
    command.arg("DEBIAN_FRONTEND=noninteractive").arg("apt-get").args(arguments);
    command
}

fn is_installed(name: &str) -> bool {
    let status = process::answer(process::command("dpkg-query").args(["-W", "-f=${db:Status-Status}", name]));
    status.as_deref() == Some("installed")
}

fn wanted(for_tests: bool) -> impl Iterator<Item = &'static str> {
    TO_BUILD.iter().chain(TO_TEST.iter().filter(move |_| for_tests)).copied()
}

fn check_other_linux(for_tests: bool) -> Outcome {
    if process::answer(process::command("pkg-config").args(["--exists", "webkit2gtk-4.1"])).is_some() {
        return Ok(());
    }
    let list = wanted(for_tests).collect::<Vec<_>>().join(" ");
    Err(Fault::new(format!(
        "install first what your Linux calls these Debian packages, then run this again: {list}"
    )))
}

fn check_macos() -> Outcome {
    if process::answer(process::command("xcode-select").arg("-p")).is_some() {
        return Ok(());
    }
    Err(Fault::new(
        "install first Apple's command line tools with `xcode-select --install`, then run this again",
    ))
}

fn check_windows() -> Outcome {
    let runtime = r"\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let places = [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\SOFTWARE"];
    let is_there = |place: &&str| {
        process::answer(process::command("reg").args(["query", &format!("{place}{runtime}"), "/v", "pv"]))
            .is_some()
    };
    if places.iter().any(is_there) {
        return Ok(());
    }
    Err(Fault::new("install first Microsoft's WebView2 Runtime (Evergreen), then run this again"))
}
