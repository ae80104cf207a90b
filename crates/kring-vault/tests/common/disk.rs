//! Small file systems. Who may not mount one hears that the test was left out.

#![allow(clippy::print_stderr)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
#[cfg(target_os = "linux")]
use std::process::Command;

/// A small file system, empty.
pub struct Mounted {
    path: PathBuf,
    #[cfg(target_os = "linux")]
    _folder: tempfile::TempDir,
}

#[cfg(target_os = "linux")]
impl Mounted {
    /// One of its own in memory, gone at the end.
    pub fn new(options: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "none"])
            .arg(folder.path())
            .output()
            .is_ok_and(|output| output.status.success());
        if !mounted {
            eprintln!("skipped: no right to mount a file system here");
        }
        mounted.then(|| Self { path: folder.path().to_owned(), _folder: folder })
    }

    pub fn remount(&self, options: &str) {
        let done = Command::new("mount").args(["-o", options]).arg(self.path()).status().unwrap();
        assert!(done.success());
    }
}

#[cfg(target_os = "linux")]
impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

/// The folder in which somebody mounted a small file system for each size that is asked for, by the name of the option.
#[cfg(not(target_os = "linux"))]
const SMALL_DISKS: &str = "KRING_TEST_SMALL_DISKS";

#[cfg(not(target_os = "linux"))]
impl Mounted {
    /// The one of this size that is there. Two tests must not ask for the same.
    pub fn new(options: &str) -> Option<Self> {
        let path = std::env::var_os(SMALL_DISKS).map(|folder| PathBuf::from(folder).join(options));
        let Some(path) = path.filter(|path| path.is_dir()) else {
            eprintln!("skipped: {SMALL_DISKS} names no folder with a small file system called {options}");
            return None;
        };
        let disk = Self { path };
        disk.clear();
        Some(disk)
    }

    pub fn remount(&self, options: &str) {
        unimplemented!("{} cannot be mounted anew with {options}", self.path.display());
    }
}

impl Mounted {
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Removes everything on it.
    pub fn clear(&self) {
        for entry in fs::read_dir(self.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { fs::remove_dir_all(path).unwrap() } else { fs::remove_file(path).unwrap() }
        }
    }

    /// Fills it until nothing more fits, but for `spare` bytes.
    pub fn fill(&self, spare: usize) {
        let mut file = fs::File::create(self.path().join("filler")).unwrap();
        while file.write_all(&[1; 4096]).is_ok() {}
        if spare > 0 {
            let length = file.metadata().unwrap().len();
            file.set_len(length.saturating_sub(spare as u64)).unwrap();
        }
    }

    /// Takes what filled it away.
    pub fn empty(&self) {
        fs::remove_file(self.path().join("filler")).unwrap();
    }
}
