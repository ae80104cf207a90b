//! The checkpoint: a sealed full copy at a known operation, written aside and proved before it counts.

use crate::bytes::{Fields, len32};
use crate::crypto::{Keyring, Scratch, StateDigest, make_random};
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::journal::{self, read_lengths, split_body, write_lengths};
use crate::layout;
use crate::log::{FileHead, Frame, FrameKind, LogKind, LogReader, LogWriter, Step};
use crate::parallel;
use crate::progress::{Progress, tell};
use crate::record::Record;
use crate::sealed_record::{self, Kinds, Sealer};
use crate::state::State;
use std::path::Path;
use std::slice;
use std::sync::Arc;

/// Sealed bytes per frame, so that damage in one frame's header costs little.
const FRAME_BYTES: usize = 256 * 1024;

/// Writes a checkpoint aside, reads it back, and only then puts it in the old one's place.
pub(crate) fn write(
    vault: &Path,
    keys: &Keyring,
    head: &Head,
    records: &[Arc<Record>],
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    write_as(vault, layout::CHECKPOINT, keys, head, records, progress)
}

/// The same under another name.
pub(crate) fn write_as(
    vault: &Path,
    name: &str,
    keys: &Keyring,
    head: &Head,
    records: &[Arc<Record>],
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    let place = vault.join(name);
    let aside = place.with_extension("new");
    let written = write_aside(&aside, keys, head, records, progress).and_then(|()| {
        let proof = read(&aside, keys)?;
        if proof.is_whole() && proof.head == Some(*head) {
            Ok(())
        } else {
            Err(VaultError::Damaged { what: "checkpoint" })
        }
    });
    match written {
        Ok(()) => files::rename(&aside, &place),
        Err(error) => {
            let _ = files::remove(&aside);
            Err(error)
        }
    }
}

fn write_aside(
    path: &Path,
    keys: &Keyring,
    head: &Head,
    records: &[Arc<Record>],
    progress: Progress<'_>,
) -> Result<(), VaultError> {
    let file_head = FileHead::new(keys, LogKind::Checkpoint, make_random()?, head.sequence);
    let mut log = LogWriter::create(path, file_head, false)?;
    let mut sealer = Sealer::new(keys);
    let (mut body, mut lengths, mut parts) = (Vec::new(), Vec::new(), 0);
    for (done, record) in (1..).zip(records) {
        let start = body.len();
        sealer.seal(record, &mut body)?;
        lengths.push(len32(body.len() - start));
        if body.len() >= FRAME_BYTES || done == records.len() {
            let mut inner = Vec::new();
            write_lengths(&lengths, &mut inner);
            log.append(keys, (FrameKind::Records, parts), &inner, slice::from_ref(&body))?;
            body.clear();
            lengths.clear();
            parts += 1;
        }
        tell(progress, done, records.len())?;
    }
    let mut inner = Vec::new();
    head.write(&mut inner);
    log.append(keys, (FrameKind::End, parts), &inner, &[])?;
    log.sync()
}

/// A checkpoint as read.
#[derive(Default)]
pub(crate) struct Reading {
    pub(crate) state: State,
    /// Number of the last operation in it, from the file's head; 0 when there is no checkpoint.
    pub(crate) sequence: u64,
    /// What it should add up to.
    pub(crate) head: Option<Head>,
    /// Whether there is a file at all that is a checkpoint of this vault.
    pub(crate) found: bool,
    damaged: bool,
}

impl Reading {
    /// Whether nothing is missing and all adds up.
    pub(crate) fn is_whole(&self) -> bool {
        !self.damaged
            && self
                .head
                .is_some_and(|head| head.digest == self.state.digest && head.count == self.state.count())
    }
}

/// Reads every record that opens.
pub(crate) fn read(path: &Path, keys: &Keyring) -> Result<Reading, VaultError> {
    read_watched(path, keys, &mut |_| Ok(()))
}

/// The same; `told` hears how many bytes of the file are read, and its error ends it.
pub(crate) fn read_watched(
    path: &Path,
    keys: &Keyring,
    told: &mut dyn FnMut(u64) -> Result<(), VaultError>,
) -> Result<Reading, VaultError> {
    let mut reading = Reading::default();
    let Some(mut log) = LogReader::open(path, keys, LogKind::Checkpoint)? else {
        return Ok(reading);
    };
    reading.found = true;
    reading.sequence = log.head().first();
    reading.damaged = !log.heads_agree();
    let mut goes_on = Ok(());
    let next = || {
        let frame = reading.next_records(&mut log)?;
        goes_on = told(log.tail().0);
        goes_on.is_ok().then_some(frame)
    };
    let opened = parallel::map(next, |frame| open(&frame, keys));
    goes_on?;
    let mut scratch = Scratch::default();
    for Opened { records, whole } in opened {
        reading.damaged |= !whole;
        for (record, part) in records {
            reading.state.put(keys, record, part, &mut scratch);
        }
    }
    Ok(reading)
}

impl Reading {
    /// The next frame of records; notes what else there is.
    fn next_records(&mut self, log: &mut LogReader<'_>) -> Option<Frame> {
        loop {
            let frame = match log.step() {
                Step::Frame(frame) => frame,
                Step::Damage => {
                    self.damaged = true;
                    continue;
                }
                Step::End { clean } => {
                    self.damaged |= !clean;
                    return None;
                }
            };
            self.damaged |= !frame.chained;
            match frame.kind {
                FrameKind::Records => return Some(frame),
                FrameKind::End => self.head = Head::read(&mut inner(&frame)),
                _ => self.damaged = true,
            }
        }
    }
}

fn inner(frame: &Frame) -> Fields<'_> {
    Fields(frame.inner.as_ref().map_or(&[], |inner| inner.as_slice()))
}

/// The records of one frame that open.
struct Opened {
    records: Vec<(Arc<Record>, StateDigest)>,
    whole: bool,
}

fn open(frame: &Frame, keys: &Keyring) -> Opened {
    let (mut kinds, mut scratch) = (Kinds::default(), Scratch::default());
    let lengths = read_lengths(&mut inner(frame)).unwrap_or_default();
    let records: Vec<_> = split_body(&frame.body, &lengths)
        .filter_map(|sealed| sealed_record::open(keys, sealed, &mut kinds, &mut scratch))
        .map(|(record, part)| (Arc::new(record), part))
        .collect();
    let whole = !records.is_empty() && records.len() == lengths.len();
    Opened { records, whole }
}

/// Removes what a good checkpoint makes unnecessary: older journal files and what was set aside.
pub(crate) fn clear_older(vault: &Path, head: &Head) {
    // A file that stays is in nobody's way: its operations are older than the checkpoint.
    for (first, path) in journal::list(vault).unwrap_or_default() {
        if first <= head.sequence {
            let _ = files::remove(&path);
        }
    }
    let _ = files::remove(&vault.join(layout::ASIDE));
}
