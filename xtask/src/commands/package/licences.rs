//! The licences of what is in the programs: most of them ask that their text goes along.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::content::{self, Component};
use crate::fault::Outcome;

/// The name of the file within packages.
pub const NAME: &str = "THIRD-PARTY.txt";

/// How files with such texts are called, in capitals.
const BEGINNINGS: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];

/// Every licence text that came with a part of the programs, each once, under the names of the parts it came with.
pub fn texts(target: &str) -> Outcome<String> {
    let parts = content::of(target)?;
    let others = parts.iter().filter(|part| !part.name.starts_with("kring-"));
    let mut under: BTreeMap<String, Vec<&Component>> = BTreeMap::new();
    for part in others {
        for text in texts_in(&part.folder) {
            under.entry(text).or_default().push(part);
        }
    }
    let mut all =
        "Kring is published under the EUPL-1.2. It is made with the work of others, under these licences.\n"
            .to_owned();
    let mut pages: Vec<_> = under.into_iter().collect();
    pages.sort_by(|(_, one), (_, other)| one[0].purl.cmp(&other[0].purl));
    for (text, parts) in pages {
        let line = "=".repeat(100);
        let names = parts.iter().map(|part| named(part)).collect::<Vec<_>>().join("\n");
        // Writing to a text cannot fail.
        let _ = write!(all, "\n{line}\n{names}\n{line}\n\n{text}\n");
    }
    Ok(all)
}

fn named(part: &Component) -> String {
    format!("{} {} ({})", part.name, part.version, part.licence.as_deref().unwrap_or("see below"))
}

fn texts_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let is_licence = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
        BEGINNINGS.iter().any(|beginning| name.starts_with(beginning)) && path.is_file()
    };
    let mut files: Vec<_> =
        entries.flatten().map(|entry| entry.path()).filter(|path| is_licence(path)).collect();
    files.sort();
    let texts = files.iter().filter_map(|file| fs::read_to_string(file).ok());
    texts.map(|text| text.replace("\r\n", "\n").trim().to_owned()).filter(|text| !text.is_empty()).collect()
}
