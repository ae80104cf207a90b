//! A full disk, and a folder that can only be read. Needs the right to mount a small file system, and says
//! so where it lacks it.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod common;

use common::{NOW, held, id, new_vault, open, put};
use kring_vault::{Kind, Operation, VaultError};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Command;

/// A file system of its own in memory, gone at the end.
struct Mounted(tempfile::TempDir);

impl Mounted {
    fn new(options: &str) -> Option<Self> {
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

    fn remount(&self, options: &str) {
        let done = Command::new("mount").args(["-o", options]).arg(self.0.path()).status().unwrap();
        assert!(done.success());
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

/// Fills the file system until nothing more fits, but for `spare` bytes.
fn fill(folder: &Path, spare: usize) {
    let mut file = fs::File::create(folder.join("filler")).unwrap();
    while file.write_all(&[1; 4096]).is_ok() {}
    let length = file.metadata().unwrap().len();
    file.set_len(length.saturating_sub(spare as u64)).unwrap();
}

#[test]
fn on_a_full_disk_nothing_acknowledged_is_lost_and_work_goes_on_when_there_is_room() {
    for spare in [0, 4096, 50_000, 300_000] {
        let Some(disk) = Mounted::new("size=12m") else { return };
        let path = disk.0.path().join("Oeverdaal.kring");
        let mut vault = new_vault(&path);
        put(&mut vault, 0, b"before");
        vault.checkpoint().unwrap();
        fill(disk.0.path(), spare);
        let mut acknowledged = held(&vault);
        let mut full = None;
        for number in 1..4000 {
            let result = vault.transact(Operation::named("person.add"), NOW, |tx| {
                tx.put(Kind::new("person"), id(number), 1, vec![2; 3000]);
                Ok::<_, VaultError>(())
            });
            match result {
                Ok(_) => acknowledged = held(&vault),
                Err(error) => {
                    full = Some(error.code());
                    break;
                }
            }
        }
        assert_eq!(full, Some("vault.diskFull"), "spare {spare}");
        assert!(held(&vault) == acknowledged, "spare {spare}: a refused operation shows");
        drop(vault);

        let vault = open(&path).unwrap_or_else(|error| panic!("spare {spare}: full disk: {error}"));
        assert!(held(&vault) == acknowledged && vault.health().nothing_lost(), "spare {spare}");
        fs::remove_file(disk.0.path().join("filler")).unwrap();
        let mut vault = vault.lock().unlock(&common::pass(), NOW).unwrap();
        put(&mut vault, 5000, b"after");
        assert!(vault.health().nothing_lost() && !vault.health().second_copy_unusable, "spare {spare}");
        let expected = held(&vault);
        drop(vault.lock());
        assert!(held(&open(&path).unwrap()) == expected, "spare {spare}");
    }
}

#[test]
fn a_folder_that_can_only_be_read_opens_for_reading() {
    let Some(disk) = Mounted::new("size=12m") else { return };
    let path = disk.0.path().join("Oeverdaal.kring");
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let expected = held(&vault);
    drop(vault);
    disk.remount("remount,ro");
    let mut vault = open(&path).unwrap();
    assert!(vault.info().read_only && vault.health().read_only);
    assert_eq!(held(&vault), expected);
    let refused = vault.transact(Operation::named("x"), NOW, |tx| {
        tx.put(Kind::new("person"), id(2), 1, Vec::new());
        Ok::<_, VaultError>(())
    });
    assert_eq!(refused.unwrap_err().code(), "vault.readOnly");
    drop(vault);
    disk.remount("remount,rw");
    let mut vault = open(&path).unwrap();
    put(&mut vault, 2, b"two");
}
