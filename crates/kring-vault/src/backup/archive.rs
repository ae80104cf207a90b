//! The archive inside a backup: a first line about it, a line for each record, and a last line with counts and digest.

use super::{Lines, Receipt};
use crate::base::{
    Kind, Moment, Progress, REPORT_EVERY, Record, RecordId, VaultError, read_cbor, report_every,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::io::{BufRead, BufReader, Write};
use uuid::Uuid;
use zeroize::Zeroizing;

const FORMAT: &str = "kring-backup";
const VERSION: u16 = 1;

/// The first line.
#[derive(Serialize, Deserialize)]
struct First {
    format: String,
    version: u16,
    vault: Uuid,
    made: i64,
    sequence: u64,
}

/// One record.
#[derive(Serialize, Deserialize)]
struct Line {
    kind: String,
    id: Uuid,
    version: u32,
    schema: u16,
    created: i64,
    changed: i64,
    device: u32,
    clock: u64,
    /// The content's bytes, in base64 (RFC 4648 section 4).
    content: Zeroizing<String>,
    /// The content as JSON, where it is CBOR that JSON can represent. For readers without Kring; not read back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    shown: Option<serde_json::Value>,
}

/// The last line.
#[derive(Serialize, Deserialize)]
struct Last {
    end: bool,
    lines: u64,
    records: u64,
    digest: String,
}

/// A whole archive, as read.
pub(super) struct Archive {
    pub(super) receipt: Receipt,
    pub(super) records: Vec<Record>,
}

pub(super) fn write(
    out: &mut impl Write,
    mut receipt: Receipt,
    records: &[&Record],
    progress: Progress<'_>,
) -> Result<Receipt, VaultError> {
    let Receipt { vault, made, sequence, .. } = receipt;
    let first = First { format: FORMAT.to_owned(), version: VERSION, vault, made: made.0, sequence };
    write_line(out, &first, &mut blake3::Hasher::new())?;
    let mut hasher = blake3::Hasher::new();
    for (done, record) in (1..).zip(records) {
        write_line(out, &line(record), &mut hasher)?;
        report_every(progress, done, records.len())?;
    }
    receipt.digest = hasher.finalize().to_string();
    let lines = records.len() as u64;
    let last = Last { end: true, lines, records: receipt.records, digest: receipt.digest.clone() };
    write_line(out, &last, &mut blake3::Hasher::new())?;
    Ok(receipt)
}

/// The digest on the receipt of a backup of these records.
pub(super) fn digest<'r>(records: impl Iterator<Item = &'r Record>) -> Result<String, VaultError> {
    let mut hasher = blake3::Hasher::new();
    for record in records {
        write_line(&mut std::io::sink(), &line(record), &mut hasher)?;
    }
    Ok(hasher.finalize().to_string())
}

fn write_line(
    out: &mut impl Write,
    line: &impl Serialize,
    hasher: &mut blake3::Hasher,
) -> Result<(), VaultError> {
    let doing = "writing the backup";
    let mut text = Zeroizing::new(Vec::new());
    serde_json::to_writer(&mut *text, line).map_err(|error| VaultError::io(doing)(error.into()))?;
    text.push(b'\n');
    hasher.update(&text);
    out.write_all(&text).map_err(VaultError::io(doing))
}

fn line(record: &Record) -> Line {
    let shown = read_cbor::<ciborium::Value>(record.content());
    Line {
        kind: record.kind.as_str().to_owned(),
        id: record.id.0,
        version: record.version,
        schema: record.schema,
        created: record.created.0,
        changed: record.changed.0,
        device: record.device,
        clock: record.clock,
        content: Zeroizing::new(STANDARD.encode(record.content())),
        shown: shown.and_then(|value| serde_json::to_value(value).ok()),
    }
}

/// Reads to the end.
///
/// # Errors
/// `vault.notABackup` also when the last line is missing or does not match the others.
pub(super) fn read(
    source: BufReader<impl Lines>,
    length: u64,
    progress: Progress<'_>,
) -> Result<Archive, VaultError> {
    let broken = || VaultError::NotABackup;
    let mut lines = source.split(b'\n').map(|line| line.map(Zeroizing::new));
    let mut next = || lines.next().transpose().map_err(|_| VaultError::NotABackup);

    let first = next()?.ok_or_else(broken)?;
    let first: First = serde_json::from_slice(&first).map_err(|_| broken())?;
    if first.format != FORMAT {
        return Err(broken());
    }
    if first.version > VERSION {
        return Err(VaultError::NewerFormat { found: first.version, known: VERSION });
    }
    let mut records = Vec::new();
    let mut hasher = blake3::Hasher::new();
    let mut seen = 0;
    let last: Last = loop {
        let text = next()?.ok_or_else(broken)?;
        seen += text.len() as u64 + 1;
        if records.len().is_multiple_of(REPORT_EVERY) && progress(seen.min(length), length).is_break() {
            return Err(VaultError::Cancelled);
        }
        if let Ok(last) = serde_json::from_slice(&text) {
            break last;
        }
        let line: Line = serde_json::from_slice(&text).map_err(|_| broken())?;
        hasher.update(&text).update(b"\n");
        records.push(record(&line).ok_or_else(broken)?);
    };
    let own = records.iter().filter(|record: &&Record| record.kind.is_reserved()).count();
    let digest = hasher.finalize().to_string();
    let agrees = last.end
        && last.lines == records.len() as u64
        && last.records == (records.len() - own) as u64
        && last.digest == digest
        && next()?.is_none();
    if !agrees {
        return Err(broken());
    }
    let receipt = Receipt {
        vault: first.vault,
        made: Moment(first.made),
        sequence: first.sequence,
        records: last.records,
        digest,
    };
    Ok(Archive { receipt, records })
}

fn record(line: &Line) -> Option<Record> {
    Some(Record {
        id: RecordId(line.id),
        kind: Kind::new(&line.kind),
        version: line.version,
        schema: line.schema,
        created: Moment(line.created),
        changed: Moment(line.changed),
        device: line.device,
        clock: line.clock,
        content: Zeroizing::new(STANDARD.decode(line.content.as_bytes()).ok()?),
    })
}
