//! The power goes while a vault is written to: what was acknowledged is on the disk.
//!
//! A file system of its own on a loop device is shut down under load as if the machine had lost power: nothing more is
//! written, not even its own log, and whatever was not brought to the disk is gone. Then it is mounted again. Needs the
//! right to mount, and says so where it lacks it. `KRING_TORTURE=1` does it 40 times.

#![cfg(target_os = "linux")]
#![allow(unsafe_code, clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod common;

use common::process::{Writer, acknowledge, vault_to_work_on};
use common::{Dice, NOW, held, id, new_vault, open, put_all};
use std::fs::{self, File};
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// So much in each record makes an operation a large one, which goes to the disk in many pieces.
const LARGE: usize = 120_000;
const TOGETHER: u128 = 4;

/// A disk of 64 MB in a file.
struct Disk {
    folder: tempfile::TempDir,
    mounted: bool,
}

impl Disk {
    fn new() -> Option<Self> {
        // Not in the shared temporary folder, which may be memory: beside the test program.
        let beside = std::env::current_exe().unwrap().parent().unwrap().to_owned();
        let mut disk = Self { folder: tempfile::tempdir_in(beside).unwrap(), mounted: false };
        File::create(disk.image()).unwrap().set_len(64 << 20).unwrap();
        fs::create_dir(disk.point()).unwrap();
        let made = Command::new("mkfs.ext4").arg("-q").arg(disk.image()).status();
        (made.is_ok_and(|status| status.success()) && disk.mount()).then_some(disk)
    }

    fn image(&self) -> PathBuf {
        self.folder.path().join("disk.img")
    }

    fn point(&self) -> PathBuf {
        self.folder.path().join("disk")
    }

    /// Mounts it so that nothing reaches the disk by itself for minutes, and a rename brings nothing along.
    fn mount(&mut self) -> bool {
        let mount = Command::new("mount")
            .args(["-o", "loop,noauto_da_alloc,commit=300"])
            .args([self.image(), self.point()])
            .output();
        self.mounted = mount.is_ok_and(|output| output.status.success());
        self.mounted
    }

    /// The power goes: `EXT4_IOC_SHUTDOWN` of the kernel's `ext4.h`, without a last write of the log.
    fn cut(&self) {
        let folder = File::open(self.point()).unwrap();
        let how: u32 = 2;
        // SAFETY: the request reads one u32 that outlives the call.
        let done = unsafe { libc::ioctl(folder.as_raw_fd(), 0x8004_587d, &raw const how) };
        assert_eq!(done, 0, "the file system cannot be shut down: {}", std::io::Error::last_os_error());
    }

    fn unmount(&mut self) {
        // A process that was killed a moment ago may still hold a file.
        for _ in 0..100 {
            if Command::new("umount").arg(self.point()).output().unwrap().status.success() {
                self.mounted = false;
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("the disk stays in use");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if self.mounted {
            let _ = Command::new("umount").arg("-l").arg(self.point()).status();
        }
    }
}

/// The process that writes; does nothing unless it was started as such.
#[test]
fn writer() {
    let Some(path) = vault_to_work_on() else { return };
    let mut vault = open(&path).unwrap();
    for round in 0_usize.. {
        let text =
            format!("round {round} {}", "x".repeat(if round % 9 == 8 { LARGE } else { (round % 5) * 4000 }));
        let all: Vec<_> = (0..TOGETHER).map(|number| (number, text.clone().into_bytes())).collect();
        put_all(&mut vault, &all);
        acknowledge(vault.sequence());
        match round % 60 {
            19 => vault.checkpoint().unwrap(),
            39 => vault = vault.lock().unlock(&common::pass(), NOW).unwrap(),
            59 => vault.compact(round % 120 == 59, NOW, &mut kring_vault::unwatched).unwrap(),
            _ => {}
        }
    }
}

/// Lets a writer work for a moment, cuts the power, and tells what it had acknowledged by then.
fn write_until_the_power_goes(disk: &mut Disk, vault: &Path, dice: &mut Dice) -> u64 {
    let writer = Writer::start(vault);
    std::thread::sleep(Duration::from_millis(dice.roll(400) as u64));
    disk.cut();
    writer.kill()
}

#[test]
fn nothing_acknowledged_is_lost_when_the_power_goes() {
    let Some(mut disk) = Disk::new() else {
        eprintln!("skipped: no right to make and mount a file system here");
        return;
    };
    let cuts = if std::env::var_os("KRING_TORTURE").is_some() { 40 } else { 4 };
    let vault = disk.point().join("Oeverdaal.kring");
    // Acknowledged as soon as the call comes back, so the power may go at once.
    drop(new_vault(&vault));
    let mut dice = Dice(0x5eed_0008);
    for cut in 0..cuts {
        let acknowledged = write_until_the_power_goes(&mut disk, &vault, &mut dice);
        disk.unmount();
        assert!(disk.mount(), "cut {cut}: the file system does not come back");
        let opened = open(&vault).unwrap_or_else(|error| panic!("cut {cut}: {error}"));
        let health = opened.health();
        assert!(health.nothing_lost() && health.audit_breaks == 0, "cut {cut}: {health:?}");
        assert!(!health.second_copy_unusable, "cut {cut}: {health:?}");
        let last = opened.audit().rfind(|entry| entry.operation.name() == "person.add").unwrap().sequence;
        assert!(last >= acknowledged, "cut {cut}: {acknowledged} was acknowledged, {last} is there");
        let found = held(&opened);
        let first = &found[&id(0)];
        assert!((0..TOGETHER).all(|number| found[&id(number)] == *first), "cut {cut}: half an operation");
    }
}

#[test]
fn a_new_vault_is_there_once_creating_it_came_back() {
    let Some(mut disk) = Disk::new() else {
        eprintln!("skipped: no right to make and mount a file system here");
        return;
    };
    let vault = disk.point().join("Oeverdaal.kring");
    let mut made = new_vault(&vault);
    put_all(&mut made, &[(1, b"one".to_vec())]);
    disk.cut();
    drop(made);
    disk.unmount();
    assert!(disk.mount());
    let opened = open(&vault).unwrap();
    assert_eq!(opened.len(), 1);
    assert!(opened.health().nothing_lost());
}
