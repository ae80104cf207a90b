//! Holds every file to a length that can be read at one sitting.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::root;

/// Lines of a file, at most.
const MOST_LINES: usize = 250;

/// Written by the build, and read by nobody.
const GENERATED: [&str; 1] = ["ui/src/lib/ipc/bindings.ts"];

#[test]
fn no_file_is_longer_than_one_sitting() {
    let code = ["rs", "ts", "svelte", "css"];
    let is_code = |path: &Path| path.extension().is_some_and(|ending| code.iter().any(|one| ending == *one));
    let is_generated = |path: &Path| GENERATED.iter().any(|one| path == Path::new(one));
    let files: Vec<_> = files().into_iter().filter(|path| is_code(path) && !is_generated(path)).collect();
    assert!(files.len() > 500, "the files of the project were not found");
    let lines = |path: &Path| std::fs::read_to_string(root().join(path)).unwrap().lines().count();
    let long: Vec<_> =
        files.iter().map(|path| (lines(path), path)).filter(|(lines, _)| *lines > MOST_LINES).collect();
    assert_eq!(long, []);
}

/// The files that belong to the project, those that are new too.
fn files() -> Vec<PathBuf> {
    let mut git = Command::new("git");
    git.current_dir(root()).args(["ls-files", "--cached", "--others", "--exclude-standard", "-z"]);
    let output = git.output().unwrap();
    assert!(output.status.success(), "git ls-files: {}", String::from_utf8_lossy(&output.stderr));
    let names = String::from_utf8(output.stdout).unwrap();
    names.split('\0').map(PathBuf::from).filter(|path| root().join(path).is_file()).collect()
}
