//! The contents list: what should be in the vault, without any content.
//!
//! It is written without waiting for the disk. When copies are damaged it tells what is missing, by kind
//! and date, and that an operation at the end of the journal is missing rather than never written.

use crate::bytes::{Fields, len32, put_short_text};
use crate::crypto::Keyring;
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::header::is_header;
use crate::layout;
use crate::log::{FrameKind, LogKind, LogReader, LogWriter, Step, Tail};
use crate::record::{Kind, Moment, RecordId};
use std::collections::BTreeMap;
use std::path::Path;
use uuid::Uuid;

/// What is known of a record without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Listed {
    pub(crate) kind: Kind,
    pub(crate) version: u32,
    pub(crate) changed: Moment,
    /// Bytes of its sealed form.
    pub(crate) sealed: u32,
}

/// The list as read.
#[derive(Default)]
pub(crate) struct Contents {
    /// What it adds up to; `None` when the list cannot be used.
    pub(crate) head: Option<Head>,
    pub(crate) records: BTreeMap<RecordId, Listed>,
    /// Whether the file was whole.
    pub(crate) whole: bool,
    /// Every copy of the header, oldest first. They still have to be checked by their own mark.
    pub(crate) headers: Vec<Vec<u8>>,
    /// Where it ends, for going on with it.
    tail: Option<Tail>,
}

fn write_entries(entries: &[(RecordId, Listed)], out: &mut Vec<u8>) {
    let mut kinds: Vec<&Kind> = Vec::new();
    let mut lines = Vec::with_capacity(entries.len() * 33);
    for (id, listed) in entries {
        let place = kinds.iter().position(|kind| **kind == listed.kind).unwrap_or_else(|| {
            kinds.push(&listed.kind);
            kinds.len() - 1
        });
        lines.extend_from_slice(id.0.as_bytes());
        lines.extend_from_slice(&u16::try_from(place).unwrap_or(u16::MAX).to_le_bytes());
        lines.extend_from_slice(&listed.version.to_le_bytes());
        lines.extend_from_slice(&listed.changed.0.to_le_bytes());
        lines.extend_from_slice(&listed.sealed.to_le_bytes());
    }
    out.extend_from_slice(&len32(kinds.len()).to_le_bytes());
    for kind in kinds {
        put_short_text(out, kind.as_str());
    }
    out.extend_from_slice(&len32(entries.len()).to_le_bytes());
    out.extend_from_slice(&lines);
}

fn read_entries(fields: &mut Fields<'_>) -> Option<Vec<(RecordId, Listed)>> {
    let count = fields.count(1)?;
    let kinds = (0..count).map(|_| fields.short_text().map(Kind::new)).collect::<Option<Vec<_>>>()?;
    let count = fields.count(34)?;
    (0..count)
        .map(|_| {
            let id = RecordId(Uuid::from_bytes(fields.array()?));
            let kind = kinds.get(usize::from(fields.u16()?))?.clone();
            let (version, changed, sealed) = (fields.u32()?, Moment(fields.i64()?), fields.u32()?);
            Some((id, Listed { kind, version, changed, sealed }))
        })
        .collect()
}

/// Reads the list as far as it is whole.
pub(crate) fn read(vault: &Path, keys: &Keyring) -> Result<Contents, VaultError> {
    let mut contents = Contents::default();
    let path = vault.join(layout::CONTENTS);
    let Some(mut log) = LogReader::open(&path, keys, LogKind::Contents)? else {
        return Ok(contents);
    };
    contents.whole = log.heads_agree();
    loop {
        match log.step() {
            Step::Frame(frame) => {
                let taken = frame.chained
                    && match frame.kind {
                        FrameKind::Header => {
                            let authentic = is_header(&frame.body, keys);
                            contents.headers.push(frame.body);
                            authentic
                        }
                        kind => take(&mut contents, kind, frame.inner.as_deref()),
                    };
                if !taken {
                    // What follows builds on a change that is not known.
                    contents.whole = false;
                    return Ok(contents);
                }
            }
            Step::Damage => contents.whole = false,
            Step::End { clean } => {
                contents.whole &= clean && contents.head.is_some();
                let (end, previous) = log.tail();
                contents.tail = Some(Tail { path, head: log.head(), end, previous });
                return Ok(contents);
            }
        }
    }
}

fn take(contents: &mut Contents, kind: FrameKind, inner: Option<&Vec<u8>>) -> bool {
    let Some(inner) = inner else { return false };
    let mut fields = Fields(inner);
    let Some(head) = Head::read(&mut fields) else { return false };
    if kind == FrameKind::ListChange {
        if contents.head.is_none_or(|before| before.sequence + 1 != head.sequence) {
            return false;
        }
        let Some(count) = fields.count(16) else { return false };
        for _ in 0..count {
            let Some(id) = fields.array() else { return false };
            contents.records.remove(&RecordId(Uuid::from_bytes(id)));
        }
    }
    let Some(entries) = read_entries(&mut fields) else { return false };
    if contents.records.is_empty() {
        // A list is in order, which a new map takes faster than one by one.
        contents.records = entries.into_iter().collect();
    } else {
        contents.records.extend(entries);
    }
    contents.head = Some(head);
    true
}

/// Writes the list.
pub(crate) struct ContentsWriter(LogWriter);

impl ContentsWriter {
    /// Replaces the list by `entries`, with a copy of the header.
    pub(crate) fn replace(
        vault: &Path,
        keys: &Keyring,
        head: &Head,
        header: &[u8],
        entries: &[(RecordId, Listed)],
    ) -> Result<Self, VaultError> {
        let aside = vault.join(layout::CONTENTS).with_extension("new");
        let mut writer = LogWriter::create(&aside, keys, LogKind::Contents, head.sequence)?;
        let mut inner = Vec::new();
        head.write(&mut inner);
        write_entries(entries, &mut inner);
        writer.append(keys, (FrameKind::List, head.sequence), &inner, &[])?;
        writer.append_header(keys, head.sequence, header)?;
        writer.sync()?;
        files::rename(&aside, &vault.join(layout::CONTENTS))?;
        Ok(Self(writer))
    }

    /// Goes on with a list that is whole and says what `head` says; `None` when it does not.
    pub(crate) fn resume(contents: Contents, keys: &Keyring, head: &Head, header: &[u8]) -> Option<Self> {
        let current = contents.whole && contents.head == Some(*head);
        let tail = contents.tail.filter(|_| current)?;
        let mut writer = LogWriter::resume(tail).ok().map(Self)?;
        if contents.headers.last().is_none_or(|written| written != header) {
            writer.append_header(keys, head.sequence, header).ok()?;
        }
        Some(writer)
    }

    /// Adds a copy of the header.
    pub(crate) fn append_header(
        &mut self,
        keys: &Keyring,
        sequence: u64,
        header: &[u8],
    ) -> Result<(), VaultError> {
        self.0.append_header(keys, sequence, header)
    }

    /// Notes one operation.
    pub(crate) fn note(
        &mut self,
        keys: &Keyring,
        head: &Head,
        removed: &[RecordId],
        entries: &[(RecordId, Listed)],
    ) -> Result<(), VaultError> {
        let mut inner = Vec::new();
        head.write(&mut inner);
        inner.extend_from_slice(&len32(removed.len()).to_le_bytes());
        for id in removed {
            inner.extend_from_slice(id.0.as_bytes());
        }
        write_entries(entries, &mut inner);
        self.0.append(keys, (FrameKind::ListChange, head.sequence), &inner, &[])
    }
}
