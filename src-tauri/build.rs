//! Tells Tauri which commands exist, so that the capability can name each of them.
//!
//! The list is read from the capability itself: a command that no capability names does not exist for the window.

use std::error::Error;
use std::fs;

fn main() -> Result<(), Box<dyn Error>> {
    const CAPABILITY: &str = "capabilities/main.json";
    println!("cargo:rerun-if-changed={CAPABILITY}");
    let capability: serde_json::Value = serde_json::from_str(&fs::read_to_string(CAPABILITY)?)?;
    let permissions = capability["permissions"].as_array().ok_or("a list of permissions")?;
    let commands: Vec<&'static str> = permissions
        .iter()
        .filter_map(|permission| permission.as_str()?.strip_prefix("allow-"))
        .map(|command| &*command.replace('-', "_").leak())
        .collect();
    let manifest = tauri_build::AppManifest::new().commands(commands.leak());
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    put_before_the_libraries();
    Ok(())
}

/// Libraries find a symbol of the program only if the linker lists it for them (`src/freed.rs`).
fn put_before_the_libraries() {
    let target = |part: &str| std::env::var(format!("CARGO_CFG_TARGET_{part}")).unwrap_or_default();
    if target("OS") == "linux" && target("ENV") == "gnu" {
        for symbol in ["free", "realloc", "getenv"] {
            println!("cargo:rustc-link-arg-bins=-Wl,--export-dynamic-symbol={symbol}");
        }
    }
}
