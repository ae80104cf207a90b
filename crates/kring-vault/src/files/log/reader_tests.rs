//! A file of which one reading fails.

use super::{FrameKind, LogKind, LogReader, LogWriter, Step};
use crate::base::VaultError;
use crate::crypto::{Keyring, VaultIdentity, VaultKey};
use crate::files::new_file::NewFile;
use std::fs::File;
use std::io::{Error, ErrorKind, Read, Result, Seek, SeekFrom};

/// A file of which one reading fails in this way.
struct Failing {
    file: File,
    /// Readings before it.
    before: usize,
    with: ErrorKind,
}

impl Read for Failing {
    fn read(&mut self, into: &mut [u8]) -> Result<usize> {
        let fails = self.before == 0;
        self.before = self.before.wrapping_sub(1);
        if fails { Err(Error::from(self.with)) } else { self.file.read(into) }
    }
}

impl Seek for Failing {
    fn seek(&mut self, to: SeekFrom) -> Result<u64> {
        self.file.seek(to)
    }
}

/// How many frames were read to a clean end; `None` when something counted as damage.
fn frames(keys: &Keyring, file: Failing) -> std::result::Result<Option<u32>, VaultError> {
    let length = file.file.metadata().unwrap().len();
    let Some(mut log) = LogReader::begin((file, length), keys, LogKind::Checkpoint)? else {
        return Ok(None);
    };
    let mut count = 0;
    loop {
        match log.step()? {
            Step::Frame(frame) if frame.chained && frame.inner.is_some() => count += 1,
            Step::End { clean: true } => return Ok(Some(count)),
            _ => return Ok(None),
        }
    }
}

#[test]
fn a_reading_that_fails_for_a_moment_is_tried_again_or_told_and_never_taken_for_damage() {
    let folder = tempfile::tempdir().unwrap();
    let identity = VaultIdentity { format: 1, vault: [1; 16], epoch: 1 };
    let keys = Keyring::derive(&VaultKey::from_bytes(&[7; 32]), identity);
    let path = folder.path().join("log");
    let new = NewFile::begin(&path).unwrap();
    let mut log = LogWriter::create(&new, &keys, LogKind::Checkpoint, 1).unwrap();
    for (number, length) in [(1, 10), (2, 600_000), (3, 10)] {
        log.append(&keys, (FrameKind::Records, number), &vec![1; length], &[]).unwrap();
    }
    log.sync().unwrap();
    new.put().unwrap();
    let read = |before, with| frames(&keys, Failing { file: File::open(&path).unwrap(), before, with });
    let never = usize::MAX;
    assert_eq!(read(never, ErrorKind::Other).unwrap(), Some(3));
    let mut damaged = 0;
    for before in 0..6 {
        assert_eq!(read(before, ErrorKind::ResourceBusy).unwrap(), Some(3), "{before}");
        let told = read(before, ErrorKind::StaleNetworkFileHandle);
        assert_eq!(told.unwrap_err().code(), "vault.vanished", "{before}");
        // As of a sector that cannot be read.
        damaged += usize::from(read(before, ErrorKind::Other).unwrap().is_none());
    }
    assert!(damaged > 0);
}
