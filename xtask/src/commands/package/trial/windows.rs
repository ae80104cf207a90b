//! The setup for one user of Windows, under Wine: silently, since nobody is before that display.

use std::fs;

use super::must;
use super::screen::wait;
use super::stays::Kept;
use super::wine::{Wine, copy_folder};
use crate::commands::package::files;
use crate::commands::package::product::VERSION;
use crate::fault::Outcome;
use crate::process;

const UNINSTALL: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Kring";
const ENDING: &str = r"HKCU\Software\Classes\.kring-backup";
const BACKUP: &str = r"HKCU\Software\Classes\Kring.Backup";
const WEBVIEW: &str =
    r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";

/// The exit codes that `docs/beheer.md` promises.
const DONE: i32 = 0;
const NO_WEBVIEW: i32 = 3;
const IS_OPEN: i32 = 10;
const IS_ELSEWHERE: i32 = 12;

/// The passphrase of the vault with invented people that is made here.
const PASSPHRASE: &str = "vier losse woorden samen";

/// Installs, installs again over it, uses, and removes.
pub fn try_setup(package: &std::path::Path) -> Outcome {
    let wine = Wine::new()?;
    let setup = package.to_string_lossy();
    let folder = format!(r"{}\Programs\Kring", wine.folder("%LOCALAPPDATA%")?);
    let installs = |code: i32, when: &str| {
        let found = wine.code(&setup, &["/S"])?;
        must(found == code, || format!("the setup ended with {found}, and {when} it ends with {code}"))
    };
    let in_the_way = wine.on_disk(&format!(r"{folder}\THIRD-PARTY.txt"));
    fs::create_dir_all(&in_the_way).map_err(files::io("make", &in_the_way))?;
    installs(IS_OPEN, "where a file cannot be written")?;
    fs::remove_dir(&in_the_way).map_err(files::io("remove", &in_the_way))?;
    installs(NO_WEBVIEW, "without WebView2")?;
    is_installed(&wine, &folder)?;
    wine.code("reg", &["add", WEBVIEW, "/v", "pv", "/d", "120.0.2210.91", "/f"])?;
    installs(DONE, "over an older one")?;
    is_installed(&wine, &folder)?;

    let elsewhere = wine.code(&setup, &["/S", r"/D=C:\Elders\Kring"])?;
    must(elsewhere == IS_ELSEWHERE && !wine.on_disk(r"C:\Elders\Kring").exists(), || {
        format!("a second copy in another folder ended with {elsewhere}")
    })?;
    is_installed(&wine, &folder)?;

    let kring = format!(r"{folder}\kring.exe");
    let vault = format!(r"{}\Documents\Proef.kring", wine.folder("%USERPROFILE%")?);
    let with_vault = |words: &[&str]| {
        let mut command = wine.program(&kring);
        command.args(words).env("KRING_VAULT", &vault).env("KRING_PASSPHRASE", PASSPHRASE);
        command
    };
    let version = wine.answer(&kring, &["--version"]).unwrap_or_default();
    must(version == format!("kring {VERSION}"), || format!("kring.exe says {version:?}"))?;
    process::run(&mut with_vault(&["demo", &vault]), "make a vault under Wine")?;

    let mut open = wine.start(&kring, &["taalhulp", "check", "-"])?;
    // Until it has started, the setup writes over it.
    let refused = wait("the setup to refuse while Kring is open", || {
        wine.code(&setup, &["/S"]).is_ok_and(|code| code == IS_OPEN)
    });
    // With the folder named, no copy of itself goes on after it, so that its code is that of the removal.
    let here = format!("_?={folder}");
    let uninstall = format!(r"{folder}\uninstall.exe");
    let kept = wine.code(&uninstall, &["/S", &here]);
    drop(open.stdin.take());
    let _ = open.wait();
    refused?;
    let kept = kept?;
    must(kept == IS_OPEN, || format!("the removal ended with {kept} while Kring was open"))?;
    is_installed(&wine, &folder)?;

    // Somebody put a vault among the programs.
    let among = format!(r"{folder}\Kring.kring");
    copy_folder(&wine.on_disk(&vault), &wine.on_disk(&among))?;
    let kept = [Kept::now(&wine.on_disk(&vault))?, Kept::now(&wine.on_disk(&among))?];
    must(wine.code(&uninstall, &["/S"])? == DONE, || "the program does not go".to_owned())?;
    // It goes on in a copy of itself after its first process has ended.
    wait("the end of the removal", || wine.registry(UNINSTALL, "DisplayName").is_none())?;
    is_gone(&wine, &folder)?;
    for vault in &kept {
        vault.holds()?;
    }
    println!("installed, upgraded, refused while open, and removed; the vaults stay");
    Ok(())
}

fn is_installed(wine: &Wine, folder: &str) -> Outcome {
    for name in ["kring.exe", "kring-desktop.exe", "kring-worker.exe", "uninstall.exe", "LICENSE.txt"] {
        must(wine.on_disk(&format!(r"{folder}\{name}")).is_file(), || format!("{name} is not installed"))?;
    }
    must(link(wine)?.is_file(), || "the Start menu has no Kring".to_owned())?;
    let window = format!(r"{folder}\kring-desktop.exe");
    for (key, name, value) in [
        (UNINSTALL, "DisplayVersion", VERSION.to_owned()),
        (UNINSTALL, "InstallLocation", folder.to_owned()),
        (UNINSTALL, "QuietUninstallString", format!(r#""{folder}\uninstall.exe" /S"#)),
        (ENDING, "", "Kring.Backup".to_owned()),
        (&format!(r"{BACKUP}\shell\open\command"), "", format!(r#""{window}" "%1""#)),
    ] {
        let found = wine.registry(key, name).unwrap_or_default();
        must(found == value, || format!("{key} {name} is {found:?} and not {value:?}"))?;
    }
    Ok(())
}

fn is_gone(wine: &Wine, folder: &str) -> Outcome {
    for name in ["kring.exe", "kring-desktop.exe", "kring-worker.exe", "WebView2Loader.dll", "LICENSE.txt"] {
        must(!wine.on_disk(&format!(r"{folder}\{name}")).exists(), || format!("{name} stays"))?;
    }
    must(!link(wine)?.exists(), || "the Start menu keeps Kring".to_owned())?;
    for key in [UNINSTALL, ENDING, BACKUP] {
        must(wine.answer("reg", &["query", key]).is_none(), || format!("{key} stays"))?;
    }
    Ok(())
}

fn link(wine: &Wine) -> Outcome<std::path::PathBuf> {
    let menu = format!(r"{}\Microsoft\Windows\Start Menu\Programs\Kring.lnk", wine.folder("%APPDATA%")?);
    Ok(wine.on_disk(&menu))
}
