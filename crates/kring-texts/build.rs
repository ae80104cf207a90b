//! Lists the Fluent files of each language, so that a new file in `texts/` needs no line of code.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

fn main() -> io::Result<()> {
    let crate_folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let texts = crate_folder.join("../../texts");
    println!("cargo::rerun-if-changed={}", texts.display());
    let mut code = String::new();
    for language in ["nl", "en"] {
        let root = texts.join(language);
        let mut files = Vec::new();
        collect(&root, &mut files)?;
        files.sort();
        let _ = writeln!(code, "static {}_FILES: &[(&str, &str)] = &[", language.to_uppercase());
        for file in &files {
            let name = file.strip_prefix(&root).unwrap_or(file).to_string_lossy().replace('\\', "/");
            let _ = writeln!(code, "    ({name:?}, include_str!({:?})),", file.display().to_string());
        }
        code.push_str("];\n");
    }
    fs::write(PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("files.rs"), code)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    Ok(())
}
