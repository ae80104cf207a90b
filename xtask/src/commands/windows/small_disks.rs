//! Small file systems in memory, for tests of a full disk that cannot mount one themselves.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{place, process};

/// What the vault's tests ask for, as mount(8) writes it.
const SIZES: [&str; 2] = ["size=12m", "size=16m"];

/// A folder with one for each size, by its name. They are gone when this is.
pub struct SmallDisks(PathBuf);

impl SmallDisks {
    /// `None` for who may not mount.
    pub fn mount() -> Option<Self> {
        let disks = Self(place::target().join("windows/disks"));
        disks.unmount();
        let mount = |size: &&str| {
            let place = disks.0.join(size);
            fs::create_dir_all(&place).ok()?;
            let mut mount = process::command("mount");
            process::answer(mount.args(["-t", "tmpfs", "-o", size, "none"]).arg(place))
        };
        SIZES.iter().all(|size| mount(size).is_some()).then_some(disks)
    }

    /// The folder they are in.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    fn unmount(&self) {
        for size in SIZES {
            let _ = process::answer(process::command("umount").arg("-l").arg(self.0.join(size)));
        }
    }
}

impl Drop for SmallDisks {
    fn drop(&mut self) {
        self.unmount();
    }
}
