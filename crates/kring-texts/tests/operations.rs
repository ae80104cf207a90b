//! Every operation there is in the code has a name of its own in every language, in the window and on the command line.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use kring_texts::{Language, Texts};

/// Every operation that the code names, with how it is made: `named`, `irreversible`, `lasting`, `unlogged`.
fn operations() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for part in ["crates/kring-vault/src", "crates/kring-core/src", "crates/kring-cli/src", "src-tauri/src"] {
        walk(&root.join(part), &mut found);
    }
    found
}

fn walk(folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && name != "tests" {
            walk(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !name.contains("tests") {
            let source = fs::read_to_string(&path).unwrap();
            // What tests do has no name for people.
            read(source.split("#[cfg(test)]\nmod tests {").next().unwrap(), found);
        }
    }
}

fn read(source: &str, found: &mut BTreeMap<String, String>) {
    for call in source.split("Operation::").skip(1) {
        let Some((how, rest)) = call.split_once('(') else { continue };
        if !["named", "irreversible", "lasting", "unlogged"].contains(&how) {
            continue;
        }
        let arguments = rest.split(')').next().unwrap();
        let constant = format!("const {arguments}: &str = ");
        let named =
            source.split_once(&constant).map_or(arguments, |(_, value)| value.split(';').next().unwrap());
        for name in named.split('"').skip(1).step_by(2) {
            found.insert(name.to_owned(), how.to_owned());
        }
    }
    // Reports and lists have theirs in a list.
    for rest in source.split("\"export.").skip(1) {
        let name = rest.split('"').next().unwrap_or_default();
        if !name.is_empty() {
            found.entry(format!("export.{name}")).or_insert_with(|| "named".to_owned());
        }
    }
    for name in ["\"vault.undo\"", "\"vault.redo\""] {
        if source.contains(&format!("&str = {name}")) {
            found.insert(name.trim_matches('"').to_owned(), "named".to_owned());
        }
    }
}

#[test]
fn every_operation_has_a_name_of_its_own_in_every_language() {
    let found = operations();
    assert!(found.len() > 70 && found.contains_key("vault.redo"), "{found:?}");
    for language in Language::ALL {
        let texts = Texts::of(language);
        let mut names: BTreeMap<String, &str> = BTreeMap::new();
        for operation in found.keys() {
            // What leaves the vault has one name in the log, whatever document it is; "x" is a test's.
            if operation.starts_with("export.") || !operation.contains('.') && operation != "batch" {
                continue;
            }
            let id = format!("operation-{}", operation.replace('.', "-"));
            assert!(texts.has(&id), "{language:?} has no {id}");
            if let Some(other) = names.insert(texts.get(&id), operation) {
                panic!("{language:?}: {operation} and {other} are called the same");
            }
        }
    }
}

#[test]
fn settings_and_what_is_typed_are_no_steps_of_undo_and_all_else_is() {
    let found = operations();
    let of = |how: &str| -> Vec<&str> {
        found.iter().filter(|(_, made)| *made == how).map(|(name, _)| name.as_str()).collect()
    };
    assert_eq!(
        of("lasting"),
        ["demo.load", "evaluation.count", "settings.change", "settings.layout", "survey.close"]
    );
    assert_eq!(of("unlogged"), ["draft.keep"]);
    let irreversible = of("irreversible");
    assert!(
        irreversible.iter().all(|name| name.starts_with("vault.") || *name == "person.erase"),
        "{irreversible:?}"
    );
}

#[test]
fn no_name_is_left_of_an_operation_that_is_no_more() {
    let found = operations();
    let known = |id: &str| {
        // The last are put together elsewhere, by a name that the vault is given.
        let apart = ["export", "other", "about", "vault-restore", "vault-salvage"];
        apart.contains(&id) || found.keys().any(|operation| operation.replace('.', "-") == id)
    };
    for language in ["nl", "en"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../texts").join(language).join("ui");
        for entry in fs::read_dir(folder).unwrap() {
            let texts = fs::read_to_string(entry.unwrap().path()).unwrap();
            for line in texts.lines() {
                let name = line.strip_prefix("operation-").and_then(|rest| rest.split_once(" ="));
                assert!(name.is_none_or(|(id, _)| known(id)), "{line}");
            }
        }
    }
}
