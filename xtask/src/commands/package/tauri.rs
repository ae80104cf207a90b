//! What Tauri's bundler makes on the system that it is for: the `.msi` for all users of a Windows computer, the `.dmg` for macOS.
//! The bundler fetches the tools it needs by itself.

use std::path::PathBuf;

use serde_json::json;

use super::programs::Programs;
use super::{files, product};
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
    let beside = json!({ "bundle": { "resources": { kring.to_string_lossy(): name } } });
    let tauri = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let mut bundler = process::command(place::ui().join("node_modules/.bin").join(tauri));
    bundler.current_dir(place::root().join("src-tauri"));
    bundler.args(["bundle", "--bundles", sort, "--config"]).arg(beside.to_string());
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
