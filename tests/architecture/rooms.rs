//! Holds the table of rooms in `docs/architecture.md` against what the files of a package name: `crate::ROOM::...`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::{files_below, names, picture, root, table};

/// Folder levels below `src`, at most.
const MOST_LEVELS: usize = 3;

/// The packages with rooms: the heading of their table, and where their files are.
pub const PACKAGES: [(&str, &str); 6] = [
    ("Rooms of kring-core", "crates/kring-core/src"),
    ("Rooms of kring-vault", "crates/kring-vault/src"),
    ("Rooms of kring-import", "crates/kring-import/src"),
    ("Rooms of kring-cli", "crates/kring-cli/src"),
    ("Rooms of kring-office", "crates/kring-office/src"),
    ("Rooms of the shell (src-tauri)", "src-tauri/src"),
];

/// A room to the rooms that its files may name.
pub type Allowed = BTreeMap<String, BTreeSet<String>>;

/// A file that belongs to a room.
pub struct Source {
    room: String,
    /// From `src` on.
    pub path: PathBuf,
    pub text: String,
}

#[test]
fn every_room_names_only_rooms_below_it() {
    for (heading, src) in PACKAGES {
        let allowed = allowed(heading);
        let sources = sources(src);
        let rooms: BTreeSet<_> = sources.iter().map(|source| source.room.clone()).collect();
        assert_eq!(rooms, allowed.keys().cloned().collect(), "the folders of {src}, and the table {heading}");
        let mut against = Vec::new();
        for source in &sources {
            // A name of the root hides the room it comes from.
            for named in named(&source.text) {
                if named != source.room && !allowed[&source.room].contains(&named) {
                    against.push(format!("{} names {named}", source.path.display()));
                }
            }
        }
        assert_eq!(against, Vec::<String>::new(), "{src}");
    }
}

#[test]
fn no_table_of_rooms_has_a_circle() {
    for (heading, _) in PACKAGES {
        let allowed = allowed(heading);
        let mut below: BTreeSet<&String> = BTreeSet::new();
        while below.len() < allowed.len() {
            let next: Vec<_> = allowed
                .iter()
                .filter(|(room, names)| {
                    !below.contains(room) && names.iter().all(|name| below.contains(name))
                })
                .map(|(room, _)| room)
                .collect();
            assert!(
                !next.is_empty(),
                "{heading}: these stand on each other: {:?}",
                allowed.keys().collect::<Vec<_>>()
            );
            below.extend(next);
        }
    }
}

#[test]
fn no_folder_is_deeper_than_it_can_be_found() {
    let deep = |src: &str| {
        rust_files(&root().join(src)).into_iter().filter(|path| path.components().count() > MOST_LEVELS + 1)
    };
    let deep: Vec<_> = PACKAGES.iter().flat_map(|(_, src)| deep(src)).collect();
    assert_eq!(deep, Vec::<PathBuf>::new());
}

#[test]
fn an_arrow_is_seen_however_it_is_written() {
    let named = |text: &str| named(text).into_iter().collect::<Vec<_>>();
    assert_eq!(named("use crate::pages::Today;"), ["pages"]);
    assert_eq!(named("use crate::{engine::model::Model, records::{people}};"), ["engine", "records"]);
    assert_eq!(named("fn f() -> crate::records::people::Person {"), ["records"]);
    assert_eq!(named("// crate::pages is not named\nuse std::fs;"), Vec::<String>::new());
    assert_eq!(
        named("use a;\n#[cfg(test)]\nmod tests {\n    use crate::pages::Today;\n}"),
        Vec::<String>::new()
    );
}

/// The table under a heading, the only one there.
pub fn allowed(heading: &str) -> Allowed {
    let picture = picture();
    let start = format!("\n## {heading}\n");
    let section = picture.split_once(&start).unwrap().1;
    let section = section.split("\n## ").next().unwrap();
    let row = |row: Vec<String>| (row[0].trim_matches('`').to_owned(), names(&row[2].replace('`', "")));
    table(section, "room").into_iter().map(row).collect()
}

/// The files of every folder below `src`, but for tests, which may start from anything.
pub fn sources(src: &str) -> Vec<Source> {
    let src = root().join(src);
    let read = |path: PathBuf| (fs::read_to_string(src.join(&path)).unwrap(), path);
    let files: Vec<_> = rust_files(&src).into_iter().map(read).collect();
    let tests: Vec<_> = files.iter().flat_map(|(text, path)| test_modules(text, path)).collect();
    let source = |(text, path): (String, PathBuf)| {
        let room = path.iter().next().unwrap().to_str().unwrap().to_owned();
        let is_test = tests.iter().any(|test| path.starts_with(test) || path.with_extension("") == *test);
        (path.components().count() > 1 && !is_test).then_some(Source { room, path, text })
    };
    files.into_iter().filter_map(source).collect()
}

/// The modules that a file declares for tests only: the path of each, without its ending.
fn test_modules(text: &str, path: &Path) -> Vec<PathBuf> {
    let stem = path.file_stem().unwrap().to_str().unwrap();
    let inside = ["lib", "main", "mod"].contains(&stem).then(|| path.parent().unwrap().to_owned());
    let inside = inside.unwrap_or_else(|| path.with_extension(""));
    let declared = text.split("#[cfg(test)]\n").skip(1).filter_map(|after| {
        let line = after.trim_start().lines().next()?;
        Some(line.strip_suffix(';')?.split_once("mod ")?.1.to_owned())
    });
    declared.map(|name| inside.join(name)).collect()
}

fn rust_files(folder: &Path) -> BTreeSet<PathBuf> {
    files_below(folder, &["rs"])
}

/// What a file names of its package's root: rooms, or what the root gives out again. Macros belong to no room.
fn named(text: &str) -> BTreeSet<String> {
    code(text).split("crate::").skip(1).flat_map(first_parts).map(str::to_owned).collect()
}

/// A file without comments and without the tests at its end.
pub fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    text.lines()
        .map(|line| line.split("//").next().unwrap_or_default())
        .flat_map(|line| [line, "\n"])
        .collect()
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
