//! The contents list: which records should be in the vault, without their content.
//!
//! It is written without waiting for the disk. When copies are damaged it tells which records are missing, by kind and
//! date, and whether an operation at the end of the journal is missing or was never written.

use crate::base::{Fields, Kind, Moment, Record, RecordId, VaultError, len32, put_short_text};
use crate::crypto::Keyring;
use crate::files::header::is_header;
use crate::files::layout;
use crate::files::log::{FrameKind, LogKind, LogReader, LogWriter, Step, Tail};
use crate::files::new_file::NewFile;
use crate::records::StateSummary;
use crate::records::sealed_record::sealed_length;
use std::collections::BTreeMap;
use std::path::Path;
use uuid::Uuid;

/// What is known of a record without its content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ContentsEntry {
    pub(crate) kind: Kind,
    pub(crate) version: u32,
    pub(crate) changed: Moment,
    /// Bytes of the sealed record.
    pub(crate) sealed: u32,
}

/// A record's entry in the list.
pub(crate) fn entry(record: &Record) -> (RecordId, ContentsEntry) {
    let listed = ContentsEntry {
        kind: record.kind.clone(),
        version: record.version,
        changed: record.changed,
        sealed: len32(sealed_length(record)),
    };
    (record.id, listed)
}

/// The list as read.
#[derive(Default)]
pub(crate) struct Contents {
    /// `None` when the list cannot be used.
    pub(crate) summary: Option<StateSummary>,
    pub(crate) records: BTreeMap<RecordId, ContentsEntry>,
    /// Whether the file was whole.
    pub(crate) whole: bool,
    /// Every copy of the vault header, oldest first. Their tags are still to be checked.
    pub(crate) headers: Vec<Vec<u8>>,
    /// Where it ends, for appending to it.
    tail: Option<Tail>,
}

fn write_entries(entries: &[(RecordId, ContentsEntry)], out: &mut Vec<u8>) {
    let mut kinds: Vec<&Kind> = Vec::new();
    let mut lines = Vec::with_capacity(entries.len() * 33);
    for (id, listed) in entries {
        let index = kinds.iter().position(|kind| **kind == listed.kind).unwrap_or_else(|| {
            kinds.push(&listed.kind);
            kinds.len() - 1
        });
        lines.extend_from_slice(id.0.as_bytes());
        lines.extend_from_slice(&u16::try_from(index).unwrap_or(u16::MAX).to_le_bytes());
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

fn read_entries(fields: &mut Fields<'_>) -> Option<Vec<(RecordId, ContentsEntry)>> {
    let count = fields.count(1)?;
    let kinds = (0..count).map(|_| fields.short_text().map(Kind::new)).collect::<Option<Vec<_>>>()?;
    let count = fields.count(34)?;
    (0..count)
        .map(|_| {
            let id = RecordId(Uuid::from_bytes(fields.array()?));
            let kind = kinds.get(usize::from(fields.u16()?))?.clone();
            let (version, changed, sealed) = (fields.u32()?, Moment(fields.i64()?), fields.u32()?);
            Some((id, ContentsEntry { kind, version, changed, sealed }))
        })
        .collect()
}

/// Reads the list as far as it is undamaged.
pub(crate) fn read(vault: &Path, keys: &Keyring) -> Result<Contents, VaultError> {
    let mut contents = Contents::default();
    let path = vault.join(layout::CONTENTS);
    let Some(mut log) = LogReader::open(&path, keys, LogKind::Contents)? else {
        return Ok(contents);
    };
    contents.whole = log.headers_agree();
    loop {
        match log.step()? {
            Step::Frame(frame) => {
                let taken = frame.chained
                    && match frame.kind {
                        FrameKind::VaultHeader => {
                            let authentic = is_header(&frame.body, keys);
                            contents.headers.push(frame.body);
                            authentic
                        }
                        kind => take(&mut contents, kind, frame.inner.as_deref()),
                    };
                if !taken {
                    // What follows builds on a change that cannot be read.
                    contents.whole = false;
                    return Ok(contents);
                }
            }
            Step::Damage => contents.whole = false,
            Step::End { clean } => {
                contents.whole &= clean && contents.summary.is_some();
                let (end, previous) = log.tail();
                contents.tail = Some(Tail { path, log_header: log.log_header(), end, previous });
                return Ok(contents);
            }
        }
    }
}

fn take(contents: &mut Contents, kind: FrameKind, inner: Option<&Vec<u8>>) -> bool {
    let Some(inner) = inner else { return false };
    let mut fields = Fields(inner);
    let Some(summary) = StateSummary::read(&mut fields) else { return false };
    if kind == FrameKind::ListChange {
        if contents.summary.is_none_or(|before| before.sequence + 1 != summary.sequence) {
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
        // Building a map from a sorted list is faster than inserting one by one.
        contents.records = entries.into_iter().collect();
    } else {
        contents.records.extend(entries);
    }
    contents.summary = Some(summary);
    true
}

/// Appends to the list.
pub(crate) struct ContentsWriter(LogWriter);

impl ContentsWriter {
    /// Replaces the list by one of `entries`, with a copy of the vault header.
    pub(crate) fn replace(
        vault: &Path,
        keys: &Keyring,
        summary: &StateSummary,
        header: &[u8],
        entries: &[(RecordId, ContentsEntry)],
    ) -> Result<Self, VaultError> {
        let new = NewFile::begin(&vault.join(layout::CONTENTS))?;
        let mut writer = LogWriter::create(&new, keys, LogKind::Contents, summary.sequence)?;
        let mut inner = Vec::new();
        summary.write(&mut inner);
        write_entries(entries, &mut inner);
        writer.append(keys, (FrameKind::List, summary.sequence), &inner, &[])?;
        writer.append_vault_header(keys, summary.sequence, header)?;
        writer.sync()?;
        new.put()?;
        Ok(Self(writer))
    }

    /// Continues a list that is whole and has this summary; `None` for any other.
    pub(crate) fn resume(
        contents: Contents,
        keys: &Keyring,
        summary: &StateSummary,
        header: &[u8],
    ) -> Option<Self> {
        let current = contents.whole && contents.summary == Some(*summary);
        let tail = contents.tail.filter(|_| current)?;
        let mut writer = LogWriter::resume(tail).ok().map(Self)?;
        if contents.headers.last().is_none_or(|written| written != header) {
            writer.append_header(keys, summary.sequence, header).ok()?;
        }
        Some(writer)
    }

    /// Appends a copy of the vault header.
    pub(crate) fn append_header(
        &mut self,
        keys: &Keyring,
        sequence: u64,
        header: &[u8],
    ) -> Result<(), VaultError> {
        self.0.append_vault_header(keys, sequence, header)
    }

    /// Appends what one operation changed.
    pub(crate) fn note(
        &mut self,
        keys: &Keyring,
        summary: &StateSummary,
        removed: &[RecordId],
        entries: &[(RecordId, ContentsEntry)],
    ) -> Result<(), VaultError> {
        let mut inner = Vec::new();
        summary.write(&mut inner);
        inner.extend_from_slice(&len32(removed.len()).to_le_bytes());
        for id in removed {
            inner.extend_from_slice(id.0.as_bytes());
        }
        write_entries(entries, &mut inner);
        self.0.append(keys, (FrameKind::ListChange, summary.sequence), &inner, &[])
    }
}
