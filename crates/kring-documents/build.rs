//! Finds the fonts that documents are set in, so that they end up inside the program.
//!
//! They come from npm packages; the set-up step fetches those. Nothing is downloaded or made here.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// Package, file, and the constant's place in the list: Latin first, since it is tried first.
const FONTS: [(&str, &str); 6] = [
    ("noto-sans", "400Regular/NotoSans_400Regular.ttf"),
    ("noto-sans", "600SemiBold/NotoSans_600SemiBold.ttf"),
    ("noto-sans-arabic", "400Regular/NotoSansArabic_400Regular.ttf"),
    ("noto-sans-arabic", "600SemiBold/NotoSansArabic_600SemiBold.ttf"),
    ("noto-sans-ethiopic", "400Regular/NotoSansEthiopic_400Regular.ttf"),
    ("noto-sans-ethiopic", "600SemiBold/NotoSansEthiopic_600SemiBold.ttf"),
];

fn main() {
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/@expo-google-fonts");
    let mut list = String::from("static FONT_FILES: [&[u8]; 6] = [\n");
    for (package, file) in FONTS {
        let path = packages.join(package).join(file);
        println!("cargo::rerun-if-changed={}", path.display());
        if !path.is_file() {
            println!(
                "cargo::error=the font {file} is not there: run `cargo xtask setup` first: it fetches the fonts with npm ci"
            );
            return;
        }
        list.push_str(&format!("    include_bytes!({path:?}),\n"));
    }
    list.push_str("];\n");
    println!("cargo::rerun-if-changed=build.rs");
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    if let Err(error) = fs::write(out.join("fonts.rs"), list) {
        println!("cargo::error=the list of fonts cannot be written: {error}");
    }
}
