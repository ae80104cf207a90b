//! Puts the fonts that documents are set in where the crate takes them up, with a table of the characters each has.
//!
//! They come from npm packages; the set-up step fetches those. Nothing is downloaded here.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use ttf_parser::cmap::Subtable;

/// The package, the folder and the file of each font. Older packages have no folders. Latin first, since the first font that
/// has a sign shows it.
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
    if let Err(refusal) = write() {
        println!("cargo::error={refusal}");
    }
}

fn write() -> Result<(), String> {
    // Asked when it runs: a script that was built may serve the same code in another folder.
    let folder = |name: &str| env::var_os(name).map(PathBuf::from).unwrap_or_default();
    let packages = folder("CARGO_MANIFEST_DIR").join("../../ui/node_modules/@expo-google-fonts");
    let out = folder("OUT_DIR");
    let (mut files, mut coverage) = (String::new(), String::new());
    for [package, folder, file] in FONTS {
        let package = packages.join(package);
        let flat = package.join(file);
        let path = if flat.is_file() { flat } else { package.join(folder).join(file) };
        println!("cargo::rerun-if-changed={}", path.display());
        let bytes = fs::read(&path).map_err(|_| {
            format!("the font {file} is not there; run `cargo xtask setup` first: it fetches the fonts with npm ci")
        })?;
        put(&out.join(file), &bytes)?;
        let _ = writeln!(files, "    include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\")),");
        let ranges = ranges(&bytes).ok_or_else(|| format!("the font {file} cannot be read"))?;
        let _ = writeln!(coverage, "    &{ranges:?},");
    }
    put(&out.join("files.rs"), format!("[\n{files}]\n").as_bytes())?;
    put(&out.join("coverage.rs"), format!("[\n{coverage}]\n").as_bytes())
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), String> {
    fs::write(path, bytes).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

/// The characters of a font as ranges in order, both ends included.
fn ranges(font: &[u8]) -> Option<Vec<(u32, u32)>> {
    let face = ttf_parser::Face::parse(font, 0).ok()?;
    let mut characters = Vec::new();
    for table in face.tables().cmap?.subtables.into_iter().filter(Subtable::is_unicode) {
        table.codepoints(|character| characters.push(character));
    }
    characters.sort_unstable();
    characters.dedup();
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for character in characters {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == character => *last = character,
            _ => ranges.push((character, character)),
        }
    }
    Some(ranges)
}
