//! A package for Linux, installed on this computer or in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::screen::Screen;
use super::stays::Kept;
use super::{judges, must};
use crate::commands::package::files;
use crate::commands::package::product::{self, VERSION};
use crate::fault::Outcome;
use crate::{packages, place, process};

/// The passphrase of the vault with invented people that `kring demo` makes here.
const PASSPHRASE: &str = "vier losse woorden samen";

/// What judges packages and shows windows.
const PACKAGES: [&str; 8] =
    ["lintian", "desktop-file-utils", "appstream", "man-db", "xvfb", "dbus", "xdotool", "imagemagick"];

/// Installs the `.deb` on this computer, uses it, and removes it.
pub fn try_deb(package: &Path) -> Outcome {
    see_to_tools()?;
    judges::lintian(package)?;
    let work = product::workshop("try-deb")?;
    let unpacked = work.join("unpacked");
    process::run(Command::new("dpkg-deb").arg("-x").arg(package).arg(&unpacked), "unpack the .deb")?;
    judges::desktop(&unpacked.join("usr"))?;
    let is_root = process::answer(Command::new("id").arg("-u")).as_deref() == Some("0");
    let is_there = process::answer(Command::new("dpkg-query").args(["-W", "kring"])).is_some();
    if !is_root || is_there {
        println!("not installed: that needs root, and a computer on which Kring is not installed");
        return Ok(());
    }
    let installed = process::run(Command::new("dpkg").arg("-i").arg(package), "install the .deb");
    let listed = process::answer(Command::new("dpkg").args(["-L", "kring"])).unwrap_or_default();
    let used = installed.and_then(|()| used(Path::new("/usr/bin"), &work, "deb"));
    let removed = process::run(Command::new("dpkg").args(["--purge", "kring"]), "remove the .deb");
    let vault = used?;
    removed?;
    let left: Vec<_> = listed.lines().filter(|file| Path::new(file).is_file()).collect();
    must(listed.contains("/usr/bin/kring") && left.is_empty(), || format!("left after removal: {left:?}"))?;
    stayed(&vault, &unpacked.join("usr/bin/kring"))
}

/// Installs the `.rpm` in a folder of its own, with its own list of what is installed, uses it, and removes it.
pub fn try_rpm(package: &Path) -> Outcome {
    see_to_tools()?;
    let work = product::workshop("try-rpm")?;
    let root = work.join("root");
    let rpm = |words: &[&str]| {
        let mut rpm = Command::new("rpm");
        rpm.arg("--root").arg(&root).args(words);
        rpm
    };
    let needed = process::answer(Command::new("rpm").arg("-qpR").arg(package)).unwrap_or_default();
    for library in ["libwebkit2gtk-4.1.so.0", "libgtk-3.so.0", "libc.so.6"] {
        must(needed.contains(library), || format!("the .rpm does not ask for {library}"))?;
    }
    // What it needs is on this computer, and in no list of that folder.
    process::run(rpm(&["-i", "--nodeps"]).arg(package), "install the .rpm")?;
    let usr = root.join("usr");
    judges::desktop(&usr)?;
    let kept = work.join("kring");
    std::fs::copy(usr.join("bin/kring"), &kept).map_err(files::io("keep", &kept))?;
    let vault = used(&usr.join("bin"), &work, "rpm")?;
    process::run(&mut rpm(&["-e", "kring"]), "remove the .rpm")?;
    let left = usr.join("bin/kring").exists() || usr.join("share/doc/kring").exists();
    must(!left, || format!("something is left in {}", usr.display()))?;
    stayed(&vault, &kept)
}

/// Makes a vault with what was installed and opens the window; gives the vault as it is then.
fn used(bin: &Path, work: &Path, name: &str) -> Outcome<Kept> {
    let kring = bin.join("kring");
    let version = process::answer(Command::new(&kring).arg("--version")).unwrap_or_default();
    must(version == format!("kring {VERSION}"), || format!("{} says {version}", kring.display()))?;
    let home = work.join("home");
    let vault = home.join("Documenten/Proef.kring");
    let folder = vault.parent().unwrap_or(&home);
    std::fs::create_dir_all(folder).map_err(files::io("make", folder))?;
    process::run(with_vault(&kring, &vault).arg("demo").arg(&vault), "make a vault")?;
    let before = Kept::now(&vault)?;
    let picture = place::target().join("shots").join(format!("package-{name}.png"));
    let shots = picture.parent().unwrap_or(&home);
    std::fs::create_dir_all(shots).map_err(files::io("make", shots))?;
    Screen::on()?.try_window(&bin.join("kring-desktop"), &home, &picture)?;
    println!("the window opened and closed: {}", picture.display());
    Ok(before)
}

/// Whether the vault is the same after all, and opens.
fn stayed(vault: &Kept, kring: &Path) -> Outcome {
    vault.holds()?;
    let mut check = with_vault(kring, vault.folder());
    process::run(check.args(["vault", "check"]), "open the vault after the removal")?;
    println!("removed, and the vault stays");
    Ok(())
}

/// On a Linux without apt-get whoever packages has what they want; what is missing says so.
fn see_to_tools() -> Outcome {
    if packages::is_debian_like() { packages::install(PACKAGES.into_iter()) } else { Ok(()) }
}

fn with_vault(kring: &Path, vault: &Path) -> Command {
    let mut command = Command::new(PathBuf::from(kring));
    command.env("KRING_VAULT", vault).env("KRING_PASSPHRASE", PASSPHRASE);
    command
}
