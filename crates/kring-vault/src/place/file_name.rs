//! Names that Windows does not take for a file or folder, or takes for something else.
//!
//! Source: "Naming Files, Paths, and Namespaces" in Microsoft's documentation of Win32.

use crate::base::VaultError;
use std::ffi::OsStr;
use std::path::{Component, Path, Prefix};

/// Whether a file or folder can be made under this name, here.
///
/// # Errors
/// `vault.nameRefused`, on Windows only.
pub(super) fn check(place: &Path) -> Result<(), VaultError> {
    let name = name(place).to_string_lossy();
    if cfg!(windows) && is_refused_by_windows(&name) {
        return Err(VaultError::NameRefused { name: name.into_owned() });
    }
    Ok(())
}

/// The last part; of a path that Windows already made a device of, the device.
fn name(place: &Path) -> &OsStr {
    if let Some(Component::Prefix(prefix)) = place.components().next()
        && let Prefix::DeviceNS(device) = prefix.kind()
    {
        return device;
    }
    place.file_name().unwrap_or_default()
}

/// Devices by name. With any ending they are still the device: `nul.kring` is written to nowhere.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

fn is_refused_by_windows(name: &str) -> bool {
    // What follows a colon would be a hidden stream of another file. A dot or space at the end is dropped in silence, so that the
    // file is not where it was put.
    name.contains(|c: char| c.is_control() || r#"<>:"/\|?*"#.contains(c))
        || name.ends_with(['.', ' '])
        || is_device(name)
}

fn is_device(name: &str) -> bool {
    let bare = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = ["com", "lpt"].iter().find_map(|device| bare.strip_prefix(device));
    let digit = |c: char| matches!(c, '1'..='9' | '\u{b9}' | '\u{b2}' | '\u{b3}');
    let is_number = |rest: &str| {
        let mut letters = rest.chars();
        letters.next().is_some_and(digit) && letters.next().is_none()
    };
    DEVICES.contains(&bare.as_str()) || numbered.is_some_and(is_number)
}

#[cfg(test)]
mod tests {
    use super::{check, is_refused_by_windows};
    use std::path::Path;

    #[test]
    fn names_of_devices_and_signs_that_windows_keeps_for_itself_are_known() {
        for name in [
            "CON",
            "nul",
            "Aux.kring",
            "com1.kring",
            "LPT9",
            "COM\u{b9}.txt",
            "nul .kring",
            "prn.tar.gz",
            "kluis.",
            "kluis.kring ",
            "a:b.kring",
            "wat?.kring",
            "a*b",
            "a<b",
            "a|b",
            "\"a\"",
            "a\tb",
        ] {
            assert!(is_refused_by_windows(name), "{name}");
        }
        for name in [
            "Kluis.kring",
            "console.kring",
            "com.kring",
            "com10.kring",
            "com0x",
            "nulla.kring",
            ".verborgen",
            "a.b.kring",
            "Émile's kluis",
            "lpt",
            "\u{6d3}.kring",
        ] {
            assert!(!is_refused_by_windows(name), "{name}");
        }
    }

    #[test]
    fn only_windows_refuses_them_and_a_place_without_a_name_is_for_others_to_judge() {
        let refused = check(Path::new("NUL.kring")).err().map(|error| error.code());
        assert_eq!(refused, cfg!(windows).then_some("vault.nameRefused"));
        assert!(check(Path::new("/")).is_ok());
    }
}
