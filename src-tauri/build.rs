//! Finds the commands of the window in `src/commands`, and tells Tauri of them, so that the capability can name each.
//!
//! `src/commands/mod.rs` is the list: each `pub fn` of its `pub mod`s is a command. The compiler holds this to it: what is
//! no command has no handler to name, and a command that is not found is dead code.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let commands = commands(Path::new("src/commands"))?;
    let out = env::var("OUT_DIR")?;
    let paths: Vec<_> = commands.iter().map(|(file, name)| format!("commands::{file}::{name}")).collect();
    let names: Vec<&'static str> = commands.into_iter().map(|(_, name)| &*name.leak()).collect();
    let handler = format!("tauri_specta::collect_commands![{}]", paths.join(", "));
    fs::write(Path::new(&out).join("commands.rs"), handler)?;
    fs::write(Path::new(&out).join("command_names.rs"), format!("&{names:?}"))?;

    let manifest = tauri_build::AppManifest::new().commands(names.leak());
    let windows =
        tauri_build::WindowsAttributes::new().app_manifest(include_str!("windows-app-manifest.xml"));
    tauri_build::try_build(
        tauri_build::Attributes::new().app_manifest(manifest).windows_attributes(windows),
    )?;
    put_before_the_libraries();
    import_from_the_system_only();
    Ok(())
}

/// The file and the name of each command, in the order they are written.
fn commands(folder: &Path) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut commands = Vec::new();
    for file in names(&fs::read_to_string(folder.join("mod.rs"))?, "pub mod ") {
        let text = fs::read_to_string(folder.join(&file).with_extension("rs"))?;
        commands.extend(names(&text, "pub fn ").into_iter().map(|name| (file.clone(), name)));
    }
    Ok(commands)
}

/// The names that stand after some words, comments left out.
fn names(text: &str, words: &str) -> Vec<String> {
    let is_of_name = |letter: &char| letter.is_alphanumeric() || *letter == '_';
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.filter_map(|line| line.split_once(words))
        .map(|(_, after)| after.chars().take_while(is_of_name).collect())
        .collect()
}

/// Windows resolves what a program imports before its first line runs, in the program's own folder first. This has it look in the
/// system's folder only, where no other program of the user can put a library. Only Microsoft's linker can say so.
fn import_from_the_system_only() {
    println!("cargo:rerun-if-changed=windows-app-manifest.xml");
    if env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|environment| environment == "msvc") {
        println!("cargo:rustc-link-arg-bins=/DEPENDENTLOADFLAG:0x800");
    }
}

/// Libraries find a symbol of the program only if the linker lists it for them (`src/freed.rs`).
fn put_before_the_libraries() {
    let target = |part: &str| env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        for symbol in ["free", "realloc", "getenv"] {
            println!("cargo:rustc-link-arg-bins=-Wl,--export-dynamic-symbol={symbol}");
        }
    }
}
