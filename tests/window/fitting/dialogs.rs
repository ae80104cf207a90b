//! Which dialogs the window has, by the names of their components.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kring_tests::programs;

/// What dialogs are made of, and are none themselves.
const FRAMES: [&str; 2] = ["Dialog", "FormDialog"];

/// Every component that is a dialog, or has one.
pub fn all() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    look(&programs::root().join("ui/src"), &mut found);
    found.retain(|name| !FRAMES.contains(&name.as_str()));
    found
}

fn look(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            look(&path, found);
        } else if path.extension().is_some_and(|own| own == "svelte") {
            let text = fs::read_to_string(&path).unwrap();
            if text.contains("<dialog") || FRAMES.iter().any(|frame| text.contains(&format!("<{frame}"))) {
                found.insert(path.file_stem().unwrap().to_string_lossy().into_owned());
            }
        }
    }
}
