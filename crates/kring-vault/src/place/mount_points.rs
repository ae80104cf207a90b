//! Folders that `OneDrive` says it synchronises. A library of `SharePoint` or Teams stands under the name of the organisation, so that
//! nothing in its path tells.
//!
//! Unsafe code: the registry, which the standard library does not read.
#![allow(unsafe_code)]

use std::path::{Path, PathBuf};
use std::ptr::{null, null_mut};
use windows_sys::Win32::Foundation::ERROR_SUCCESS;
use windows_sys::Win32::System::Registry::{
    HKEY, HKEY_CURRENT_USER, KEY_READ, RRF_RT_REG_SZ, RegCloseKey, RegEnumKeyExW, RegGetValueW, RegOpenKeyExW,
};
use windows_sys::w;

/// Characters of the name of a key at most (learn.microsoft.com, "Registry element size limits"), with the zero at the end.
const NAME: usize = 256;
/// Characters of a path at most, with the zero at the end.
const PATH: usize = 32_768;

/// Whether `place` is in one of them.
pub(super) fn hold(place: &Path) -> bool {
    let place = comparable(place);
    mount_points().iter().any(|point| {
        let rest = place.strip_prefix(&comparable(point));
        rest.is_some_and(|rest| rest.starts_with('\\'))
    })
}

/// A path as Windows compares it, without what says that it is taken literally.
fn comparable(path: &Path) -> String {
    let text = path.to_string_lossy().to_lowercase().replace('/', "\\");
    text.strip_prefix(r"\\?\").unwrap_or(&text).trim_end_matches('\\').to_owned()
}

/// One key for each folder, with its path as a value.
fn mount_points() -> Vec<PathBuf> {
    let mut points = Vec::new();
    let mut key: HKEY = null_mut();
    let path = w!("Software\\SyncEngines\\Providers\\OneDrive");
    // SAFETY: the names are constants, and the key is used only when the call says that it opened one.
    if unsafe { RegOpenKeyExW(HKEY_CURRENT_USER, path, 0, KEY_READ, &raw mut key) } != ERROR_SUCCESS {
        return points;
    }
    for index in 0.. {
        let (mut name, mut length) = ([0_u16; NAME], 256);
        // SAFETY: at most `length` characters are written to `name`, with a zero after them; the other places are none.
        let found = unsafe {
            let (name, length) = (name.as_mut_ptr(), &raw mut length);
            RegEnumKeyExW(key, index, name, length, null(), null_mut(), null_mut(), null_mut())
        };
        if found != ERROR_SUCCESS {
            break;
        }
        let mut value = vec![0_u16; PATH];
        let mut bytes = 2 * 32_768;
        // SAFETY: at most `bytes` bytes are written to `value`, and the name ends with a zero.
        let read = unsafe {
            let (value, bytes) = (value.as_mut_ptr().cast(), &raw mut bytes);
            RegGetValueW(key, name.as_ptr(), w!("MountPoint"), RRF_RT_REG_SZ, null_mut(), value, bytes)
        };
        let text = value.split(|unit| *unit == 0).next().unwrap_or_default();
        if read == ERROR_SUCCESS && !text.is_empty() {
            points.push(PathBuf::from(String::from_utf16_lossy(text)));
        }
    }
    // SAFETY: it was opened above and is not used any more.
    unsafe { RegCloseKey(key) };
    points
}

#[cfg(test)]
mod tests {
    use super::hold;
    use std::path::Path;
    use std::process::Command;

    #[test]
    fn a_library_under_the_name_of_an_organisation_is_known_from_the_registry() {
        let key = r"HKCU\Software\SyncEngines\Providers\OneDrive\kring-test";
        let point = r"C:\Users\s\Gemeente Oeverdaal\Werkgroep - Documenten";
        let reg = |words: &[&str]| Command::new("reg").args(words).output().unwrap().status.success();
        assert!(reg(&["add", key, "/v", "MountPoint", "/d", point, "/f"]));
        let found = [
            r"C:\Users\s\Gemeente Oeverdaal\Werkgroep - Documenten\Kring.kring",
            r"\\?\c:\users\S\gemeente oeverdaal\WERKGROEP - documenten\map\Kring.kring",
            r"C:\Users\s\Gemeente Oeverdaal\Werkgroep - Documenten oud\Kring.kring",
            r"C:\Users\s\Documents\Kring.kring",
        ]
        .map(|place| hold(Path::new(place)));
        assert!(reg(&["delete", key, "/f"]));
        assert_eq!(found, [true, true, false, false]);
    }
}
