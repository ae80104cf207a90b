//! What Tauri's bundler makes on the system that it is for: the `.msi` for all users of a Windows computer, the `.dmg` for macOS.
//! The bundler fetches the tools it needs by itself.

use std::path::PathBuf;

use serde_json::json;

use super::files::TEXT;
use super::programs::Programs;
use super::{files, licences, product, sbom};
use crate::fault::{Fault, Outcome};
use crate::{place, process};

/// Makes it of the programs that are built already, the others beside the window.
pub fn make(sort: &str, programs: &Programs) -> Outcome<PathBuf> {
    let system = if sort == "msi" { "windows" } else { "macos" };
    if programs.system() != system {
        return Err(Fault::new(format!("a .{sort} is made on {system} only; the release workflow does")));
    }
    let papers = product::workshop(sort)?;
    files::put(licences::texts(&programs.target)?, &papers.join(licences::NAME), TEXT)?;
    files::put(sbom::document(&programs.target)?, &papers.join(sbom::NAME), TEXT)?;
    let (mut resources, mut beside_window) = (serde_json::Map::new(), serde_json::Map::new());
    for program in ["kring", "kring-worker"].map(|name| programs.program(name)) {
        let name = program.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let file = program.to_string_lossy().into_owned();
        // On Windows what else there is stands beside the window's program; on macOS it has a folder of its own.
        if sort == "msi" {
            resources.insert(file, name.into());
        } else {
            beside_window.insert(format!("MacOS/{name}"), file.into());
        }
    }
    for (file, name) in [
        (place::root().join("LICENSE"), "LICENSE.txt"),
        (papers.join(licences::NAME), licences::NAME),
        (papers.join(sbom::NAME), sbom::NAME),
    ] {
        resources.insert(file.to_string_lossy().into_owned(), name.into());
    }
    let beside = json!({ "bundle": { "resources": resources, "macOS": { "files": beside_window } } });
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
