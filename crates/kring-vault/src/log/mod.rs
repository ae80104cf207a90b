//! Sealed logs: the one file form of the journal, the checkpoint and the contents list.
//!
//! A log is a file head (twice) and frames. A frame's lengths, place and predecessor are authenticated
//! before they are believed, so that damage can be told from a torn end and stepped over.
//! Byte layout: `docs/vault-format.md`, "Logs".

mod begin;
mod frame;
mod many;
mod reader;
mod writer;

pub(crate) use frame::{FrameKind, plain_bodies};
pub(crate) use many::Part;
pub(crate) use reader::{Frame, LogReader, Step};
pub(crate) use writer::{LogWriter, Place};

use crate::crypto::{Keyring, VaultIdentity};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Frames start at multiples of this many bytes.
pub(crate) const ALIGN: usize = 64;
/// Length of one file head; two of them open a file.
pub(crate) const HEAD: usize = 64;

/// Where a log ends, for going on with it.
pub(crate) struct Tail {
    pub(crate) path: PathBuf,
    pub(crate) head: FileHead,
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

/// The vault that a log says it belongs to by its first head that can be read, which need not be authentic.
pub(crate) fn plain_vault(path: &Path) -> Option<[u8; 16]> {
    let mut heads = Vec::new();
    File::open(path).ok()?.take(2 * HEAD as u64).read_to_end(&mut heads).ok()?;
    let kinds = [LogKind::Journal, LogKind::Checkpoint, LogKind::Contents];
    let head = heads.chunks_exact(HEAD).find(|head| kinds.iter().any(|kind| head[..8] == kind.magic()))?;
    head[16..32].try_into().ok()
}

/// The head of one log file. Every frame's mark covers it, so no frame can move to another file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FileHead([u8; HEAD]);

impl FileHead {
    /// `first` is the number of the first operation of a journal file, the number of the last operation
    /// in a checkpoint or contents list.
    pub(crate) fn new(keys: &Keyring, kind: LogKind, file: [u8; 16], first: u64) -> Self {
        let mut head = [0; HEAD];
        let VaultIdentity { format, vault, epoch } = keys.identity();
        head[..8].copy_from_slice(&kind.magic());
        head[8..10].copy_from_slice(&format.to_le_bytes());
        head[12..16].copy_from_slice(&epoch.to_le_bytes());
        head[16..32].copy_from_slice(&vault);
        head[32..40].copy_from_slice(&first.to_le_bytes());
        head[40..56].copy_from_slice(&file);
        let mark = keys.derive_log_mark(&[&head[..56]]);
        head[56..].copy_from_slice(&mark[..8]);
        Self(head)
    }

    /// Reads one of the two copies; `None` when it is not this kind's, this vault's and this key's.
    fn read(bytes: &[u8], keys: &Keyring, kind: LogKind) -> Option<Self> {
        let head: [u8; HEAD] = bytes.try_into().ok()?;
        let file = head[40..56].try_into().ok()?;
        let first = u64::from_le_bytes(head[32..40].try_into().ok()?);
        (Self::new(keys, kind, file, first).0 == head).then_some(Self(head))
    }

    pub(crate) fn first(&self) -> u64 {
        self.0[32..40].try_into().map_or(0, u64::from_le_bytes)
    }

    fn bytes(&self) -> &[u8; HEAD] {
        &self.0
    }
}
