//! Files of a package: put where they belong with the rights they need.

use std::fs;
use std::path::Path;

use crate::fault::{Fault, Outcome};
use crate::process;

/// What may be read by all.
pub const TEXT: u32 = 0o644;
/// What may be started by all.
pub const PROGRAM: u32 = 0o755;

/// Turns an error of the file system into one that names the file.
pub fn io<'a>(deed: &'a str, path: &'a Path) -> impl Fn(std::io::Error) -> Fault + use<'a> {
    move |error| Fault::new(format!("could not {deed} {}: {error}", path.display()))
}

/// Reads a text.
pub fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(io("read", path))
}

/// Copies a file to a place whose folders are made.
pub fn copy(from: &Path, to: &Path, rights: u32) -> Outcome {
    let bytes = fs::read(from).map_err(io("read", from))?;
    put(&bytes, to, rights)
}

/// Writes a file in a place whose folders are made.
pub fn put(bytes: impl AsRef<[u8]>, to: &Path, rights: u32) -> Outcome {
    let folder = to.parent().unwrap_or(to);
    fs::create_dir_all(folder).map_err(io("make", folder))?;
    fs::write(to, bytes).map_err(io("write", to))?;
    set_rights(to, rights)
}

/// Writes a file as above, compressed: `to` gets the ending `.gz`. No name and no time is kept in it.
pub fn put_compressed(bytes: impl AsRef<[u8]>, to: &Path) -> Outcome {
    put(bytes, to, TEXT)?;
    process::run(process::command("gzip").args(["-9", "-n", "-f"]).arg(to), "compress a file of the package")
}

/// Every file below a folder, from that folder on, in order.
pub fn below(folder: &Path) -> Outcome<Vec<std::path::PathBuf>> {
    let (mut found, mut waiting) = (Vec::new(), vec![folder.to_owned()]);
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(&next).map_err(io("list", &next))?.flatten() {
            let path = entry.path();
            let is_folder = entry.file_type().is_ok_and(|sort| sort.is_dir());
            if is_folder {
                waiting.push(path);
            } else {
                found.push(path.strip_prefix(folder).unwrap_or(&path).to_owned());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A file and how large it is, for people.
pub fn described(file: &Path) -> String {
    let size = file.metadata().map_or(0, |about| about.len());
    // Megabytes of a thousand times a thousand bytes, with one decimal.
    let tenths = size.div_ceil(100_000);
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    format!("{name} ({}.{} MB)", tenths / 10, tenths % 10)
}

#[cfg(unix)]
fn set_rights(path: &Path, rights: u32) -> Outcome {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(rights)).map_err(io("set the rights of", path))
}

#[cfg(not(unix))]
fn set_rights(_path: &Path, _rights: u32) -> Outcome {
    Ok(())
}
