//! Holds `docs/architecture.md` against what cargo says of the workspace: no arrow against the picture, and no library
//! named outside the packages it is kept in.
#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod circles;
mod files;
mod rooms;
mod ui;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Package name to the names of all its direct dependencies, of every kind.
type Arrows = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_arrow_of_the_workspace_is_in_the_picture() {
    let allowed = allowed_arrows(&picture());
    let found = found_arrows();
    assert_eq!(
        found.keys().collect::<Vec<_>>(),
        allowed.keys().collect::<Vec<_>>(),
        "the packages of the workspace and the first table under Arrows"
    );
    for (package, dependencies) in &found {
        let inside: BTreeSet<_> =
            dependencies.iter().filter(|name| found.contains_key(*name)).cloned().collect();
        let forbidden: Vec<_> = inside.difference(&allowed[package]).collect();
        assert!(
            forbidden.is_empty(),
            "{package} names {forbidden:?}, which docs/architecture.md does not allow"
        );
    }
}

#[test]
fn every_library_stays_in_its_room() {
    let rooms = rooms(&picture());
    assert!(
        rooms.iter().any(|(library, _)| library == "sled"),
        "the second table under Arrows was not found"
    );
    let found = found_arrows();
    for (library, rooms) in &rooms {
        let names_it = |package: &String| found[package].iter().any(|name| fits(library, name));
        let namers: BTreeSet<_> = found.keys().filter(|package| names_it(package)).cloned().collect();
        assert_eq!(&namers, rooms, "who names {library}, and who may by docs/architecture.md");
    }
}

#[test]
fn no_program_brings_in_a_library_that_speaks_over_the_network() {
    let metadata = metadata(&[]);
    for program in ["kring-cli", "kring-desktop"] {
        let reached = reached_from(&metadata, program);
        assert!(reached.contains("kring-vault"), "the graph of {program} was not read");
        for library in
            ["reqwest", "hyper", "ureq", "curl", "isahc", "attohttpc", "rustls", "native-tls", "openssl"]
        {
            assert!(!reached.contains(library), "{program} brings in {library}");
        }
    }
}

fn fits(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |start| name.starts_with(start))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Every file below a folder with one of these endings, from that folder on.
fn files_below(folder: &Path, endings: &[&str]) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|one| ending == *one)) {
                found.insert(path.strip_prefix(folder).unwrap().to_owned());
            }
        }
    }
    found
}

fn picture() -> String {
    std::fs::read_to_string(root().join("docs/architecture.md")).unwrap()
}

/// The rows of the table whose first column is headed `head`, each cell trimmed.
fn table(text: &str, head: &str) -> Vec<Vec<String>> {
    let cells = |line: &str| -> Vec<String> {
        line.trim().trim_matches('|').split('|').map(|cell| cell.trim().replace('\\', "")).collect()
    };
    let after_head = text.lines().skip_while(|line| !line.starts_with(&format!("| {head} |")));
    after_head.skip(2).take_while(|line| line.starts_with('|')).map(cells).collect()
}

fn allowed_arrows(text: &str) -> Arrows {
    let row = |row: Vec<String>| (row[0].clone(), names(row.get(1).map_or("", String::as_str)));
    table(text, "package").into_iter().map(row).collect()
}

fn names(cell: &str) -> BTreeSet<String> {
    cell.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

fn rooms(text: &str) -> Vec<(String, BTreeSet<String>)> {
    table(text, "library").into_iter().map(|row| (row[0].clone(), names(&row[1]))).collect()
}

fn found_arrows() -> Arrows {
    let metadata = metadata(&["--no-deps"]);
    let name = |value: &Value| value["name"].as_str().unwrap().to_owned();
    let packages = metadata["packages"].as_array().unwrap();
    packages
        .iter()
        .map(|package| {
            (name(package), package["dependencies"].as_array().unwrap().iter().map(name).collect())
        })
        .collect()
}

fn metadata(arguments: &[&str]) -> Value {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root()).args(["metadata", "--format-version", "1", "--filter-platform", &host()]);
    let output = cargo.args(arguments).output().unwrap();
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The triple of this machine, so that libraries for other systems do not count.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

/// The names of every package that `program` links, build scripts and tests left out.
fn reached_from(metadata: &Value, program: &str) -> BTreeSet<String> {
    let name_of = |id: &str| {
        let packages = metadata["packages"].as_array().unwrap();
        packages
            .iter()
            .find(|package| package["id"] == id)
            .map(|package| package["name"].as_str().unwrap().to_owned())
    };
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let mut waiting: Vec<String> = nodes
        .iter()
        .map(|node| node["id"].as_str().unwrap().to_owned())
        .filter(|id| name_of(id).as_deref() == Some(program))
        .collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let node = nodes.iter().find(|node| node["id"] == id.as_str()).unwrap();
        let linked = node["deps"].as_array().unwrap().iter().filter(|dependency| {
            dependency["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"].is_null())
        });
        waiting.extend(linked.map(|dependency| dependency["pkg"].as_str().unwrap().to_owned()));
    }
    seen.iter().filter_map(|id| name_of(id)).collect()
}
