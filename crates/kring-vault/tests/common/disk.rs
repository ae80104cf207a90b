//! Small file systems in memory. Who may not mount one hears that the test was left out.

#![allow(clippy::print_stderr)]

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// A file system of its own in memory, gone at the end.
pub struct Mounted(tempfile::TempDir);

impl Mounted {
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
        mounted.then_some(Self(folder))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn remount(&self, options: &str) {
        let done = Command::new("mount").args(["-o", options]).arg(self.path()).status().unwrap();
        assert!(done.success());
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
        let length = file.metadata().unwrap().len();
        file.set_len(length.saturating_sub(spare as u64)).unwrap();
    }

    /// Takes what filled it away.
    pub fn empty(&self) {
        fs::remove_file(self.path().join("filler")).unwrap();
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}
