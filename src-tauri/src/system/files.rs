//! Writing a file so that it is there whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use kring_core::vault::{change_when_free, rename_when_free, sync_all, sync_name};

/// Writes beside the target, waits for the disk, and renames into place.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut aside = path.to_path_buf();
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".part");
    aside.set_file_name(name);
    let written = File::create(&aside).and_then(|mut file| {
        file.write_all(bytes)?;
        sync_all(&file)
    });
    let done = written.and_then(|()| rename_when_free(&aside, path));
    if done.is_err() {
        // The half file is of no use to anybody, and not encrypted, so a scanner that holds it is waited for; if it cannot be removed all
        // the same, the error says enough.
        let _ = change_when_free(|| fs::remove_file(&aside));
    } else {
        // It is there whole; that its name is on the disk too matters less than that it was made.
        let _ = sync_name(path);
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_a_failure_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.pdf");
        write_whole(&path, b"one").unwrap();
        write_whole(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        fs::create_dir(folder.path().join("taken.pdf")).unwrap();
        assert!(write_whole(&folder.path().join("taken.pdf"), b"three").is_err());
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(left.len(), 2, "{left:?}");
    }
}
