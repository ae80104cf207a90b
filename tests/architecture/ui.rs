//! Holds the table "Rooms of ui/src" in `docs/architecture.md` against what the files of the web side import, and keeps
//! places apart from each other. Tests stand beside what they test and may import anything.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::circles::{Graph, in_circles};
use super::rooms::allowed;
use super::{files_below, root};

/// The heading of the table.
const TABLE: &str = "Rooms of ui/src";

/// Folder levels below `src`, at most.
const MOST_LEVELS: usize = 3;

/// What names no file of the web side: parts of packages, styles, and files read as they are.
const OTHER_ENDINGS: [&str; 3] = [".css", ".json", "?raw"];

#[test]
fn every_room_of_the_ui_imports_only_rooms_below_it() {
    let allowed = allowed(TABLE);
    assert!(allowed["frame"].contains("places"), "the table of rooms was not found");
    let graph = graph();
    let rooms: BTreeSet<_> = graph.keys().filter_map(|file| room(file)).collect();
    assert_eq!(rooms, allowed.keys().cloned().collect(), "the folders of ui/src and the table of rooms");
    let against = arrows(&graph, |from, to| match (room(from), room(to)) {
        (Some(from), Some(to)) => from != to && !allowed[&from].contains(&to),
        // What stands at the top puts the rooms together; no room knows it.
        (from, to) => from.is_some() && to.is_none(),
    });
    assert_eq!(against, Vec::<String>::new());
}

#[test]
fn no_place_imports_from_another_place() {
    let graph = graph();
    let place = |file: &Path| folder_below("places", file);
    assert!(graph.keys().filter_map(|file| place(file)).collect::<BTreeSet<_>>().len() > 1);
    let against =
        arrows(&graph, |from, to| place(from).is_some_and(|own| place(to).is_some_and(|other| own != other)));
    assert_eq!(against, Vec::<String>::new());
}

#[test]
fn the_table_of_rooms_of_the_ui_has_no_circle() {
    let mut waiting = allowed(TABLE);
    while !waiting.is_empty() {
        let before = waiting.len();
        let left: BTreeSet<_> = waiting.keys().cloned().collect();
        waiting.retain(|_, below| below.iter().any(|room| left.contains(room)));
        assert!(waiting.len() < before, "these stand on each other: {:?}", waiting.keys());
    }
}

#[test]
fn no_files_of_the_ui_import_each_other_in_a_circle() {
    assert_eq!(in_circles(&graph()), BTreeSet::new());
}

#[test]
fn no_folder_of_the_ui_is_deeper_than_it_can_be_found() {
    let deep: Vec<_> =
        graph().into_keys().filter(|file| file.components().count() > MOST_LEVELS + 1).collect();
    assert_eq!(deep, Vec::<PathBuf>::new());
}

#[test]
fn an_import_is_seen_however_it_is_written() {
    assert_eq!(
        imports("import { a,\n  b } from './a';\nimport type { C } from \"$lib/c\";"),
        ["./a", "$lib/c"]
    );
    assert_eq!(imports("import './b.css';\nexport * from '../d';"), ["./b.css", "../d"]);
    assert_eq!(imports("const later = () => import('./e');\nimport(\n  `./f`\n);"), ["./e", "./f"]);
    assert_eq!(imports("type G = import('./g').G;"), ["./g"]);
    assert_eq!(imports("// from './h'\n/* import './i' */\n<!-- import './j' -->"), Vec::<String>::new());
    assert_eq!(imports("const wherefrom = 'k'; t('from', 'l'); important('m');"), Vec::<String>::new());
}

/// The folder below `src` that a file is in; none for what stands at the top.
fn room(file: &Path) -> Option<String> {
    (file.components().count() > 1).then(|| file.iter().next().unwrap().to_str().unwrap().to_owned())
}

/// The folder below `outer` that a file is in.
fn folder_below(outer: &str, file: &Path) -> Option<String> {
    file.strip_prefix(outer).ok().and_then(room)
}

/// The imports that are `wrong`, in words.
fn arrows(graph: &Graph, wrong: impl Fn(&Path, &Path) -> bool) -> Vec<String> {
    let all = graph.iter().flat_map(|(from, to)| to.iter().map(move |to| (from, to)));
    all.filter(|(from, to)| wrong(from, to))
        .map(|(from, to)| format!("{} imports {}", from.display(), to.display()))
        .collect()
}

fn graph() -> Graph {
    let src = root().join("ui/src");
    let files = files_below(&src, &["ts", "svelte"]);
    let is_test = |file: &Path| file.to_str().unwrap().ends_with(".test.ts");
    let imported = |file: &PathBuf| {
        let imports = imports(&fs::read_to_string(src.join(file)).unwrap());
        imports.iter().filter_map(|import| resolve(&files, file, import)).collect()
    };
    files.iter().filter(|file| !is_test(file)).map(|file| (file.clone(), imported(file))).collect()
}

/// The file that an import names; none for a package, a style or data. An import of a file that is not there, or by an
/// alias that is not known here, is a fault of this test: it would see less than there is.
fn resolve(files: &BTreeSet<PathBuf>, from: &Path, import: &str) -> Option<PathBuf> {
    let path = match import.strip_prefix("$lib/") {
        Some(path) => Path::new("lib").join(path),
        None if import.starts_with('.') => plain(&from.parent().unwrap().join(import)),
        None => {
            assert!(!import.starts_with(['$', '/', '#', '~']), "{}: what is {import}?", from.display());
            return None;
        }
    };
    if OTHER_ENDINGS.iter().any(|ending| import.ends_with(ending)) {
        return None;
    }
    let with_ending = PathBuf::from(format!("{}.ts", path.display()));
    let found =
        [path.clone(), with_ending, path.join("index.ts")].into_iter().find(|path| files.contains(path));
    assert!(found.is_some(), "{}: where is {import}?", from.display());
    found
}

/// A path without `.` and `..` in it.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => assert!(plain.pop(), "{} leaves ui/src", path.display()),
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

/// What a file imports, as it is written: by `import`, `export ... from` and `import()`, of types too.
fn imports(text: &str) -> Vec<String> {
    let code = without(without(text.to_owned(), "/*", "*/"), "<!--", "-->");
    let code: Vec<_> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut found = Vec::new();
    for word in ["from", "import"] {
        for (at, _) in code.match_indices(word) {
            let starts =
                !code[..at].ends_with(|letter: char| letter.is_alphanumeric() || "_$'\"`".contains(letter));
            let after = code[at + word.len()..].trim_start();
            let after =
                if word == "import" { after.strip_prefix('(').unwrap_or(after) } else { after }.trim_start();
            let quote = after.chars().next().filter(|letter| "'\"`".contains(*letter));
            if let Some(quote) = quote.filter(|_| starts) {
                found.push((at, after[1..].split(quote).next().unwrap().to_owned()));
            }
        }
    }
    found.sort();
    found.into_iter().map(|(_, import)| import).collect()
}

/// A text without what stands between two marks, and without these.
fn without(mut text: String, start: &str, end: &str) -> String {
    while let Some((before, rest)) = text.split_once(start) {
        let Some((_, after)) = rest.split_once(end) else { break };
        text = format!("{before}{after}");
    }
    text
}
