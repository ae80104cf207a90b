//! Puts the fonts that documents are set in where the crate takes them up, so that they end up in the program.
//!
//! They come from npm packages; the set-up step fetches those. Nothing is downloaded or made here.

use std::path::PathBuf;
use std::{env, fs};

/// The package, the folder and the file of each font. Older packages have no folders.
const FONTS: [[&str; 3]; 6] = [
    ["noto-sans", "400Regular", "NotoSans_400Regular.ttf"],
    ["noto-sans", "600SemiBold", "NotoSans_600SemiBold.ttf"],
    ["noto-sans-arabic", "400Regular", "NotoSansArabic_400Regular.ttf"],
    ["noto-sans-arabic", "600SemiBold", "NotoSansArabic_600SemiBold.ttf"],
    ["noto-sans-ethiopic", "400Regular", "NotoSansEthiopic_400Regular.ttf"],
    ["noto-sans-ethiopic", "600SemiBold", "NotoSansEthiopic_600SemiBold.ttf"],
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Asked when it runs: a script that was built may serve the same code in another folder.
    let folder = |name: &str| env::var_os(name).map(PathBuf::from).unwrap_or_default();
    let packages = folder("CARGO_MANIFEST_DIR").join("../../ui/node_modules/@expo-google-fonts");
    let out = folder("OUT_DIR");
    for [package, folder, file] in FONTS {
        let package = packages.join(package);
        let flat = package.join(file);
        let path = if flat.is_file() { flat } else { package.join(folder).join(file) };
        println!("cargo::rerun-if-changed={}", path.display());
        if !path.is_file() {
            println!(
                "cargo::error=the font {file} is not there; run `cargo xtask setup` first: it fetches the fonts with npm ci"
            );
            return;
        }
        if let Err(error) = fs::copy(&path, out.join(file)) {
            println!("cargo::error=the font {file} cannot be copied: {error}");
            return;
        }
    }
}
