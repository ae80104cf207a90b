//! Holds the table of rooms in `docs/architecture.md` against what the files of a package name: `crate::ROOM::...`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::{names, picture, root, table};

/// Folder levels below `src`, at most.
const MOST_LEVELS: usize = 3;

/// A room to the rooms that its files may name.
type Allowed = BTreeMap<String, BTreeSet<String>>;

/// A file that belongs to a room.
struct Source {
    room: String,
    /// From `src` on.
    path: PathBuf,
    text: String,
}

#[test]
fn every_room_of_the_core_names_only_rooms_below_it() {
    let allowed = allowed();
    assert!(allowed["engine"].contains("language"), "the table of rooms was not found");
    let sources = sources("crates/kring-core/src");
    let rooms: BTreeSet<_> = sources.iter().map(|source| source.room.clone()).collect();
    assert_eq!(rooms, allowed.keys().cloned().collect(), "the folders of kring-core and the table of rooms");
    let mut against = Vec::new();
    for source in &sources {
        for named in named_rooms(&source.text, &rooms) {
            if named != source.room && !allowed[&source.room].contains(&named) {
                against.push(format!("{} names {named}", source.path.display()));
            }
        }
    }
    assert_eq!(against, Vec::<String>::new());
}

#[test]
fn the_table_of_rooms_has_no_circle() {
    let allowed = allowed();
    let mut below: BTreeSet<&String> = BTreeSet::new();
    while below.len() < allowed.len() {
        let next: Vec<_> = allowed
            .iter()
            .filter(|(room, names)| !below.contains(room) && names.iter().all(|name| below.contains(name)))
            .map(|(room, _)| room)
            .collect();
        assert!(!next.is_empty(), "these stand on each other: {:?}", allowed.keys().collect::<Vec<_>>());
        below.extend(next);
    }
}

#[test]
fn no_folder_is_deeper_than_it_can_be_found() {
    let deep: Vec<_> = rust_files(&root().join("crates/kring-core/src"))
        .into_iter()
        .filter(|path| path.components().count() > MOST_LEVELS + 1)
        .collect();
    assert_eq!(deep, Vec::<PathBuf>::new());
}

#[test]
fn an_arrow_is_seen_however_it_is_written() {
    let rooms = ["engine", "records", "pages"].map(str::to_owned).into();
    let named = |text: &str| named_rooms(text, &rooms).into_iter().collect::<Vec<_>>();
    assert_eq!(named("use crate::pages::Today;"), ["pages"]);
    assert_eq!(named("use crate::{engine::model::Model, records::{people}};"), ["engine", "records"]);
    assert_eq!(named("fn f() -> crate::records::people::Person {"), ["records"]);
    assert_eq!(named("// crate::pages is not named\nuse std::fs;"), Vec::<String>::new());
    assert_eq!(
        named("use a;\n#[cfg(test)]\nmod tests {\n    use crate::pages::Today;\n}"),
        Vec::<String>::new()
    );
}

fn allowed() -> Allowed {
    let row = |row: Vec<String>| (row[0].trim_matches('`').to_owned(), names(&row[2].replace('`', "")));
    table(&picture(), "room").into_iter().map(row).collect()
}

/// The files of every folder below `src`, but for tests, which may start from anything.
fn sources(src: &str) -> Vec<Source> {
    let src = root().join(src);
    let files = rust_files(&src).into_iter().filter(|path| !is_test(path));
    let source = |path: PathBuf| {
        let room = path.iter().next().unwrap().to_str().unwrap().to_owned();
        let in_a_folder = path.components().count() > 1;
        in_a_folder.then(|| Source { room, text: fs::read_to_string(src.join(&path)).unwrap(), path })
    };
    files.filter_map(source).collect()
}

fn is_test(path: &Path) -> bool {
    path.starts_with("testing")
        || path
            .iter()
            .any(|part| part.to_str().is_some_and(|part| part.trim_end_matches(".rs").ends_with("tests")))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path.strip_prefix(folder).unwrap().to_owned());
            }
        }
    }
    found.sort();
    found
}

/// The rooms that a file names, tests at its end and comments left out.
fn named_rooms(text: &str, rooms: &BTreeSet<String>) -> BTreeSet<String> {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let code: String = text
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .flat_map(|line| [line, "\n"])
        .collect();
    let mut named = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        named.extend(first_parts(after).into_iter().filter(|part| rooms.contains(*part)).map(str::to_owned));
    }
    named
}

/// What stands directly after `crate::`: one name, or the first name of each branch of a tree.
fn first_parts(after: &str) -> Vec<&str> {
    let Some(tree) = after.strip_prefix('{') else { return vec![name_at_start(after)] };
    let (mut depth, mut start, mut found) = (0, 0, Vec::new());
    for (at, letter) in tree.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(name_at_start(tree[start..at].trim_start()));
                return found;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(name_at_start(tree[start..at].trim_start()));
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

fn name_at_start(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(text.len());
    &text[..end]
}
