//! What Tauri's bundler makes on the system that it is for: the `.msi` for all users of a Windows computer, the `.dmg` for macOS.
//! The bundler fetches the tools it needs by itself.

use std::path::PathBuf;

use serde_json::json;

use super::files::TEXT;
use super::programs::Programs;
use super::{files, licences, product, sbom};
use crate::fault::{Fault, Outcome};
use crate::{place, process};

/// Makes it of the programs that are built already, `kring` beside the window.
pub fn make(sort: &str, programs: &Programs) -> Outcome<PathBuf> {
    let system = if sort == "msi" { "windows" } else { "macos" };
    if programs.system() != system {
        return Err(Fault::new(format!("a .{sort} is made on {system} only; the release workflow does")));
    }
    let kring = programs.program("kring");
    let name = kring.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let papers = product::workshop(sort)?;
    files::put(licences::texts(&programs.target)?, &papers.join(licences::NAME), TEXT)?;
    files::put(sbom::document(&programs.target)?, &papers.join(sbom::NAME), TEXT)?;
    let mut resources = serde_json::Map::new();
    for (file, name) in [
        (kring, name.as_str()),
        (place::root().join("LICENSE"), "LICENSE.txt"),
        (papers.join(licences::NAME), licences::NAME),
        (papers.join(sbom::NAME), sbom::NAME),
    ] {
        resources.insert(file.to_string_lossy().into_owned(), name.into());
    }
    let beside = json!({ "bundle": { "resources": resources } });
    let tauri = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let mut bundler = process::command(place::ui().join("node_modules/.bin").join(tauri));
    bundler.current_dir(place::root().join("src-tauri"));
    // The bundler would write into the program which package it came in, and so break what it was signed with.
    bundler.args(["bundle", "--bundles", sort, "--no-binary-patching", "--config"]).arg(beside.to_string());
    process::run(&mut bundler, &format!("make the .{sort}"))?;
    let folder = place::target().join("release/bundle").join(sort);
    let made =
        files::below(&folder)?.into_iter().find(|file| file.extension().is_some_and(|own| own == sort));
    let made =
        made.ok_or_else(|| Fault::new(format!("the bundler left no .{sort} in {}", folder.display())))?;
    let file = product::out()?.join(format!("kring-{}-{}.{sort}", product::VERSION, programs.processor()));
    std::fs::copy(folder.join(made), &file).map_err(files::io("keep", &file))?;
    Ok(file)
}
