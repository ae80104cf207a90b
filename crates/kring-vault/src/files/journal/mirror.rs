//! The mirrors of the journal's files.

use super::{Segment, list};
use crate::base::{VaultError, readable};
use crate::files::new_file::NewFile;
use crate::files::{disk, layout};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// How a mirror compares with its file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beside {
    Same,
    /// It ends earlier, as when a process was killed between the two writes.
    Behind,
    Different,
}

/// Makes the mirrors of these undamaged files, named by their first operations, the same as the files. Returns whether
/// a mirror had been changed or removed; one that was only behind is what a crash leaves.
pub(crate) fn restore(vault: &Path, whole: &[u64]) -> Result<bool, VaultError> {
    let mut changed = false;
    for segment in list(vault)?.into_iter().filter(|segment| whole.contains(&segment.first)) {
        let Segment { file: Some(file), mirror, .. } = &segment else { continue };
        // A mirror that cannot be read is as good as none.
        let compared = mirror.as_ref().map(|mirror| readable(compare(file, mirror))).transpose()?;
        let beside = compared.flatten().unwrap_or(Beside::Different);
        if beside != Beside::Same {
            copy(vault, file)?;
        }
        changed |= beside == Beside::Different;
    }
    Ok(changed)
}

/// Whether every file has a mirror that is the same.
pub(crate) fn agree(vault: &Path) -> Result<bool, VaultError> {
    for segment in list(vault)? {
        let (Some(file), Some(mirror)) = (segment.file, segment.mirror) else { return Ok(false) };
        if readable(compare(&file, &mirror))? != Some(Beside::Same) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn copy(vault: &Path, file: &Path) -> Result<(), VaultError> {
    let doing = "writing the journal's mirror";
    let folder = vault.join(layout::MIRROR);
    fs::create_dir_all(&folder).map_err(VaultError::io(doing))?;
    let name = file.file_name().unwrap_or_default();
    let new = NewFile::begin(&folder.join(name))?;
    let mut new_file = new.file()?;
    let copied = disk::open(file).and_then(|mut file| io::copy(&mut file, &mut new_file));
    copied.map_err(VaultError::io(doing))?;
    new.sync()?;
    new.put()
}

/// Compares byte by byte. Zeros after the end of the shorter one do not count, since files grow ahead in zeros.
fn compare(file: &Path, mirror: &Path) -> io::Result<Beside> {
    let (mut file, mut mirror) = (Chunks::open(file)?, Chunks::open(mirror)?);
    loop {
        let (one, other) = (file.next()?, mirror.next()?);
        if one == 0 && other == 0 {
            return Ok(Beside::Same);
        }
        let (one, other) = (&file.bytes[..one.max(other)], &mirror.bytes[..one.max(other)]);
        if one == other {
            continue;
        }
        let differs = one.iter().zip(other).position(|(one, other)| one != other).unwrap_or(0);
        // Behind means that it has only zeros from here on.
        if other[differs..].iter().any(|byte| *byte != 0) {
            return Ok(Beside::Different);
        }
        let behind = mirror.rest_is_zero()?;
        return Ok(if behind { Beside::Behind } else { Beside::Different });
    }
}

/// A file read in pieces, with zeros after its end.
struct Chunks {
    file: File,
    bytes: Vec<u8>,
}

impl Chunks {
    const SIZE: usize = 256 * 1024;

    fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { file: disk::open(path)?, bytes: vec![0; Self::SIZE] })
    }

    /// Reads the next piece; returns how many bytes of it the file had.
    fn next(&mut self) -> io::Result<usize> {
        let mut read = 0;
        while read < Self::SIZE {
            match self.file.read(&mut self.bytes[read..])? {
                0 => break,
                more => read += more,
            }
        }
        self.bytes[read..].fill(0);
        Ok(read)
    }

    fn rest_is_zero(&mut self) -> io::Result<bool> {
        while self.next()? > 0 {
            if self.bytes.iter().any(|byte| *byte != 0) {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
