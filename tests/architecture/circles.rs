//! Files that name each other in a circle can only be understood together: there are none, in Rust and on the web side, but
//! for a module and what is inside it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::rooms::{PACKAGES, code, sources};

/// A file to the files it names, each from `src` on.
pub type Graph = BTreeMap<PathBuf, BTreeSet<PathBuf>>;

/// A module by the names that lead to it from the root of its package.
type Module = Vec<String>;

#[test]
fn no_files_of_a_package_name_each_other_in_a_circle() {
    // The documents have no table of rooms.
    for src in PACKAGES.map(|(_, src)| src).into_iter().chain(["crates/kring-documents/src"]) {
        let files: BTreeMap<Module, (PathBuf, String)> = sources(src)
            .into_iter()
            .map(|source| (module_of(&source.path), (source.path, source.text)))
            .collect();
        assert!(files.len() > 10, "the files of {src} were not found");
        let graph: Graph = files
            .iter()
            .map(|(module, (path, text))| {
                let named =
                    named_modules(module, text).into_iter().filter_map(|named| holder(&named, &files));
                let apart = named.filter(|named| !named.starts_with(module) && !module.starts_with(named));
                (path.clone(), apart.map(|named| files[&named].0.clone()).collect())
            })
            .collect();
        assert_eq!(in_circles(&graph), BTreeSet::new(), "{src}");
    }
}

#[test]
fn what_a_file_names_is_seen_however_it_is_written() {
    let module: Module = ["a", "b"].map(str::to_owned).into();
    let named =
        |text| named_modules(&module, text).into_iter().map(|path| path.join("::")).collect::<Vec<_>>();
    assert_eq!(named("use crate::c::{self, d::E, f::{G, H}};"), ["c::d::E", "c::f::G", "c::f::H", "c::self"]);
    assert_eq!(named("use super::c::D;\nfn f() -> super::super::e::F {}"), ["a::c::D", "e::F"]);
    assert_eq!(named("use std::fs; // crate::c"), Vec::<String>::new());
}

#[test]
fn a_circle_is_seen() {
    let file = |name: &str| PathBuf::from(name);
    let graph: Graph =
        [("1", vec!["2"]), ("2", vec!["3"]), ("3", vec!["1", "5"]), ("4", vec!["1"]), ("5", vec![])]
            .map(|(from, to)| (file(from), to.into_iter().map(file).collect()))
            .into();
    assert_eq!(in_circles(&graph), ["1", "2", "3"].map(file).into());
}

/// The files that come back to themselves by what they name.
pub fn in_circles(graph: &Graph) -> BTreeSet<PathBuf> {
    graph.keys().filter(|file| reached_from(graph, file).contains(*file)).cloned().collect()
}

/// Every file that a file names, or that one of those names, and so on.
fn reached_from(graph: &Graph, file: &Path) -> BTreeSet<PathBuf> {
    let mut reached = BTreeSet::new();
    let mut waiting = vec![file.to_owned()];
    while let Some(next) = waiting.pop() {
        for named in graph.get(&next).into_iter().flatten() {
            if reached.insert(named.clone()) {
                waiting.push(named.clone());
            }
        }
    }
    reached
}

/// "engine/search/mod.rs" and "engine/search.rs": engine, search.
fn module_of(path: &Path) -> Module {
    let plain = path.with_extension("");
    let plain = if plain.ends_with("mod") { plain.parent().unwrap() } else { &plain };
    plain.iter().map(|name| name.to_str().unwrap().to_owned()).collect()
}

/// The module that holds what a path names: the longest beginning that is a file.
fn holder<T>(path: &[String], files: &BTreeMap<Module, T>) -> Option<Module> {
    (1..=path.len()).rev().map(|count| path[..count].to_vec()).find(|module| files.contains_key(module))
}

/// Every path of this package in a file, from its root on.
fn named_modules(module: &[String], text: &str) -> BTreeSet<Module> {
    let code = code(text);
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        branches(&[], &code[at + "crate::".len()..], &mut found);
    }
    for (at, _) in code.match_indices("super::") {
        if code[..at].ends_with("super::") {
            continue;
        }
        let (mut from, mut rest) = (module, &code[at..]);
        while let Some(after) = rest.strip_prefix("super::") {
            (from, rest) = (&from[..from.len().saturating_sub(1)], after);
        }
        branches(from, rest, &mut found);
    }
    found
}

/// Adds the paths of a tree such as `a::{b, c::D}`; gives what stands behind it.
fn branches<'t>(before: &[String], tree: &'t str, found: &mut BTreeSet<Module>) -> &'t str {
    let mut path = before.to_vec();
    let mut rest = tree;
    loop {
        if let Some(inner) = rest.strip_prefix('{') {
            rest = inner.trim_start();
            while !rest.is_empty() && !rest.starts_with('}') {
                let after = branches(&path, rest, found);
                // What is no name, such as `*`, is passed over.
                rest = if after.len() == rest.len() { &rest[1..] } else { after };
                rest = rest.trim_start_matches(',').trim_start();
            }
            return rest.strip_prefix('}').unwrap_or(rest).trim_start();
        }
        let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
        if end > 0 {
            path.push(rest[..end].to_owned());
        }
        rest = &rest[end..];
        match rest.strip_prefix("::") {
            Some(after) => rest = after,
            None => break,
        }
    }
    found.insert(path);
    rest.trim_start()
}
