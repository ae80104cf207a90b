//! Folders that are on another computer.

use std::path::Path;

/// Whether `place`, or the nearest existing folder above it, is reached over a network.
pub(super) fn is_remote(place: &Path) -> bool {
    named_as_share(place) || system::is_remote(place)
}

/// `\\server\share`, which only Windows writes.
fn named_as_share(place: &Path) -> bool {
    use std::path::{Component, Prefix};
    let first = place.components().next();
    matches!(first, Some(Component::Prefix(prefix))
        if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)))
}

#[cfg(target_os = "linux")]
mod system {
    use std::path::{Path, PathBuf};

    pub(super) fn is_remote(place: &Path) -> bool {
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        file_system(&mounts, place).is_some_and(|name| REMOTE.contains(&name))
    }

    /// As the kernel and the programs behind FUSE call them. Folders that a virtual machine shares with its
    /// host are among them: the host's own programs do not see the guest's locks.
    const REMOTE: &[&str] = &[
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afs",
        "ceph",
        "coda",
        "lustre",
        "9p",
        "virtiofs",
        "vboxsf",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.davfs",
        "fuse.davfs2",
        "fuse.gvfsd-fuse",
        "fuse.kio-fuse",
        "fuse.smbnetfs",
        "fuse.glusterfs",
        "fuse.s3fs",
        "fuse.vmhgfs-fuse",
        "fuse.google-drive-ocamlfuse",
        "fuse.onedriver",
        "fuse.goofys",
        "fuse.juicefs",
        "fuse.curlftpfs",
    ];

    /// The type of the file system that holds `place`, from the lines of `/proc/self/mountinfo` (see proc(5)).
    fn file_system<'m>(mounts: &'m str, place: &Path) -> Option<&'m str> {
        let mut best: Option<(usize, &str)> = None;
        for line in mounts.lines() {
            let Some((before, after)) = line.split_once(" - ") else { continue };
            let Some(point) = before.split(' ').nth(4).map(unescape) else { continue };
            let depth = point.components().count();
            // Of two file systems mounted at one point the later counts.
            if place.starts_with(&point) && best.is_none_or(|(deepest, _)| depth >= deepest) {
                best = after.split(' ').next().map(|name| (depth, name));
            }
        }
        best.map(|(_, name)| name)
    }

    /// Spaces and the like stand as three octal digits.
    fn unescape(text: &str) -> PathBuf {
        let plain = [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")];
        plain.iter().fold(text.to_owned(), |text, (code, letter)| text.replace(code, letter)).into()
    }

    #[cfg(test)]
    mod tests {
        use super::{REMOTE, file_system};
        use std::path::Path;

        const MOUNTS: &str = "\
22 1 254:0 / / rw,relatime - ext4 /dev/vda rw
23 22 0:5 / /proc rw - proc proc rw
40 22 0:33 / /media/Gedeelde\\040map rw,relatime shared:9 - cifs //server/map rw
41 22 0:34 / /home/s/werk rw - fuse.sshfs s@elders: rw
42 41 0:35 / /home/s/werk/hier rw - ext4 /dev/vdb rw
";

        #[test]
        fn the_innermost_mount_decides() {
            for (place, name, remote) in [
                ("/home/s/H.kring", "ext4", false),
                ("/media/Gedeelde map/H.kring", "cifs", true),
                ("/media/Gedeelde mappen/H.kring", "ext4", false),
                ("/home/s/werk/H.kring", "fuse.sshfs", true),
                ("/home/s/werk/hier/H.kring", "ext4", false),
            ] {
                assert_eq!(file_system(MOUNTS, Path::new(place)), Some(name), "{place}");
                assert_eq!(REMOTE.contains(&name), remote, "{place}");
            }
        }
    }
}

#[cfg(target_os = "macos")]
mod system {
    //! Unsafe code: one call to the system.
    #![allow(unsafe_code)]

    use std::ffi::CString;
    use std::mem::MaybeUninit;
    use std::os::unix::ffi::OsStrExt;
    use std::path::Path;

    pub(super) fn is_remote(place: &Path) -> bool {
        place.ancestors().find_map(is_local).is_some_and(|local| !local)
    }

    fn is_local(folder: &Path) -> Option<bool> {
        let name = CString::new(folder.as_os_str().as_bytes()).ok()?;
        let mut found = MaybeUninit::<libc::statfs>::uninit();
        // SAFETY: `name` ends with a zero, and `found` is read only when the call says that it filled it.
        unsafe {
            if libc::statfs(name.as_ptr(), found.as_mut_ptr()) != 0 {
                return None;
            }
            Some(found.assume_init().f_flags & libc::MNT_LOCAL.cast_unsigned() != 0)
        }
    }
}

#[cfg(windows)]
mod system {
    //! Unsafe code: one call to the system.
    #![allow(unsafe_code)]

    use std::os::windows::ffi::OsStrExt;
    use std::path::{Component, Path, Prefix};
    use windows_sys::Win32::Storage::FileSystem::GetDriveTypeW;

    /// `DRIVE_REMOTE` in winbase.h.
    const REMOTE: u32 = 4;

    pub(super) fn is_remote(place: &Path) -> bool {
        let Some(Component::Prefix(prefix)) = place.components().next() else { return false };
        let (Prefix::Disk(letter) | Prefix::VerbatimDisk(letter)) = prefix.kind() else { return false };
        let root: Vec<u16> =
            std::ffi::OsString::from(format!("{}:\\", char::from(letter))).encode_wide().chain([0]).collect();
        // SAFETY: `root` ends with a zero and outlives the call.
        unsafe { GetDriveTypeW(root.as_ptr()) == REMOTE }
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
mod system {
    pub(super) fn is_remote(_: &std::path::Path) -> bool {
        false
    }
}
