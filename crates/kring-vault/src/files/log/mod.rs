//! Logs: the one file form of the journal, the checkpoint and the contents list.
//!
//! A log is a log header, twice, and frames. A frame's header is authenticated before its lengths are used, so that a
//! reader can tell damage from an unfinished write at the end, and skip it.
//! Byte layout: `docs/vault-format.md`, "Logs".

mod begin;
mod frame;
mod many;
mod reader;
#[cfg(test)]
mod reader_tests;
mod writer;

pub(crate) use frame::{FrameKind, plain_bodies};
pub(crate) use many::Part;
pub(crate) use reader::{Frame, LogReader, Step};
pub(crate) use writer::{LogPosition, LogWriter};

use crate::base::{VaultError, open_when_free, readable};
use crate::crypto::{Keyring, VaultIdentity};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Frames start at multiples of this many bytes.
pub(crate) const ALIGN: usize = 64;
/// Length of one log header; two of them open a file.
pub(crate) const LOG_HEADER: usize = 64;

/// Where a log ends, for appending to it.
pub(crate) struct Tail {
    pub(crate) path: PathBuf,
    pub(crate) log_header: LogHeader,
    pub(crate) end: u64,
    pub(crate) previous: [u8; 16],
}

/// Which log a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LogKind {
    Journal,
    Checkpoint,
    Contents,
}

impl LogKind {
    fn magic(self) -> [u8; 8] {
        match self {
            Self::Journal => *b"KRINGJNL",
            Self::Checkpoint => *b"KRINGCKP",
            Self::Contents => *b"KRINGCON",
        }
    }
}

/// The vault that a log claims to belong to by its first readable header, authentic or not.
pub(crate) fn plain_vault(path: &Path) -> Result<Option<[u8; 16]>, VaultError> {
    let read = open_when_free(|| {
        let mut bytes = Vec::new();
        File::open(path)?.take(2 * LOG_HEADER as u64).read_to_end(&mut bytes).map(|_| bytes)
    });
    let log_headers = readable(read)?.unwrap_or_default();
    let kinds = [LogKind::Journal, LogKind::Checkpoint, LogKind::Contents];
    let log_header = log_headers
        .chunks_exact(LOG_HEADER)
        .find(|log_header| kinds.iter().any(|kind| log_header[..8] == kind.magic()));
    Ok(log_header.and_then(|log_header| log_header[16..32].try_into().ok()))
}

/// What a log file begins with: which log of which vault it is, under which key. Every frame's tag covers it, so that a
/// frame is authentic in its own file only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LogHeader([u8; LOG_HEADER]);

impl LogHeader {
    /// `first` is the number of the first operation of a journal file, the number of the last operation
    /// in a checkpoint or contents list.
    pub(crate) fn new(keys: &Keyring, kind: LogKind, file: [u8; 16], first: u64) -> Self {
        let mut log_header = [0; LOG_HEADER];
        let VaultIdentity { format, vault, epoch } = keys.identity();
        log_header[..8].copy_from_slice(&kind.magic());
        log_header[8..10].copy_from_slice(&format.to_le_bytes());
        log_header[12..16].copy_from_slice(&epoch.to_le_bytes());
        log_header[16..32].copy_from_slice(&vault);
        log_header[32..40].copy_from_slice(&first.to_le_bytes());
        log_header[40..56].copy_from_slice(&file);
        let tag = keys.derive_log_tag(&[&log_header[..56]]);
        log_header[56..].copy_from_slice(&tag[..8]);
        Self(log_header)
    }

    /// Reads one of the two copies; `None` when it is not this kind's, this vault's and this key's.
    fn read(bytes: &[u8], keys: &Keyring, kind: LogKind) -> Option<Self> {
        let log_header: [u8; LOG_HEADER] = bytes.try_into().ok()?;
        let file = log_header[40..56].try_into().ok()?;
        let first = u64::from_le_bytes(log_header[32..40].try_into().ok()?);
        (Self::new(keys, kind, file, first).0 == log_header).then_some(Self(log_header))
    }

    pub(crate) fn first(&self) -> u64 {
        self.0[32..40].try_into().map_or(0, u64::from_le_bytes)
    }

    fn bytes(&self) -> &[u8; LOG_HEADER] {
        &self.0
    }
}
