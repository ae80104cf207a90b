//! The checkpoint: a sealed full copy at a known operation, written aside and proved before it counts.

use crate::bytes::{Fields, len32};
use crate::crypto::{Keyring, Scratch, StateDigest, make_random};
use crate::error::VaultError;
use crate::files;
use crate::head::Head;
use crate::journal::{self, read_lengths, split_body};
use crate::layout;
use crate::log::{FileHead, Frame, FrameKind, LogKind, LogReader, LogWriter, Step};
use crate::parallel;
use crate::progress::{Progress, tell};
use crate::record::Record;
use crate::sealed_record::{self, Kinds, append_plain, padded_length, plain_length};
use crate::state::State;
use std::path::Path;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Plain bytes in a frame, a single larger record apart: sealing many together takes half the time of one by one,
/// and damage still costs this copy little.
const FRAME_BYTES: usize = 8 * 1024;

/// Bytes of frames that one processor opens at a time.
const SHARE: usize = 256 * 1024;

const LENGTH: usize = size_of::<u32>();

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
    let (mut rest, mut parts) = (records, 0);
    while !rest.is_empty() {
        let (some, after) = rest.split_at(fitting(rest));
        log.append(keys, (FrameKind::Packed, parts), &pack(some), &[])?;
        (rest, parts) = (after, parts + 1);
        tell(progress, records.len() - rest.len(), records.len())?;
    }
    let mut inner = Vec::new();
    head.write(&mut inner);
    log.append(keys, (FrameKind::End, parts), &inner, &[])?;
    log.sync()
}

/// How many of these records make a frame.
fn fitting(records: &[Arc<Record>]) -> usize {
    let mut bytes = 0;
    let over = records.iter().position(|record| {
        bytes += LENGTH + plain_length(record);
        bytes > FRAME_BYTES
    });
    over.map_or(records.len(), |place| place.max(1))
}

/// The plain records behind their lengths, and zeros.
fn pack(records: &[Arc<Record>]) -> Scratch {
    let plain: usize = records.iter().map(|record| LENGTH + plain_length(record)).sum();
    let padded = padded_length(LENGTH + plain);
    let mut pack = Zeroizing::new(Vec::with_capacity(padded));
    pack.extend_from_slice(&len32(records.len()).to_le_bytes());
    for record in records {
        pack.extend_from_slice(&len32(plain_length(record)).to_le_bytes());
        append_plain(record, &mut pack);
    }
    pack.resize(padded, 0);
    pack
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
        let frames = reading.next_share(&mut log)?;
        goes_on = told(log.tail().0);
        goes_on.is_ok().then_some(frames)
    };
    let opened = parallel::map(next, |frames| open_all(&frames, keys));
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
    /// The next frames of records; `None` when there are no more.
    fn next_share(&mut self, log: &mut LogReader<'_>) -> Option<Vec<Frame>> {
        let (mut frames, mut bytes) = (Vec::new(), 0);
        while bytes < SHARE
            && let Some(frame) = self.next_records(log)
        {
            bytes += frame.body.len() + frame.inner.as_ref().map_or(0, |inner| inner.len());
            frames.push(frame);
        }
        (!frames.is_empty()).then_some(frames)
    }

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
                FrameKind::Packed | FrameKind::Records => return Some(frame),
                FrameKind::End => self.head = Head::read(&mut inner(&frame)),
                _ => self.damaged = true,
            }
        }
    }
}

fn inner(frame: &Frame) -> Fields<'_> {
    Fields(frame.inner.as_ref().map_or(&[], |inner| inner.as_slice()))
}

/// The records of some frames that open.
struct Opened {
    records: Found,
    whole: bool,
}

fn open_all(frames: &[Frame], keys: &Keyring) -> Opened {
    let mut kinds = Kinds::default();
    let mut all = Opened { records: Vec::new(), whole: true };
    for frame in frames {
        let (records, claimed) = match frame.kind {
            FrameKind::Packed => unpack(frame, keys, &mut kinds),
            _ => each(frame, keys, &mut kinds),
        };
        all.whole &= !records.is_empty() && records.len() == claimed;
        all.records.extend(records);
    }
    all
}

type Found = Vec<(Arc<Record>, StateDigest)>;

/// Records that were sealed together, and how many there should be.
fn unpack(frame: &Frame, keys: &Keyring, kinds: &mut Kinds) -> (Found, usize) {
    let mut fields = inner(frame);
    let count = fields.count(LENGTH).unwrap_or_default();
    let read = |_| {
        let length = fields.count(1)?;
        let plain = fields.take(length)?;
        let (record, _) = sealed_record::read_plain(plain, kinds)?;
        Some((Arc::new(record), keys.derive_digest_part(plain)))
    };
    ((0..count).map_while(read).collect(), count)
}

/// Records that were sealed one by one, and how many there should be.
fn each(frame: &Frame, keys: &Keyring, kinds: &mut Kinds) -> (Found, usize) {
    let mut scratch = Scratch::default();
    let lengths = read_lengths(&mut inner(frame)).unwrap_or_default();
    let records = split_body(&frame.body, &lengths)
        .filter_map(|sealed| sealed_record::open(keys, sealed, kinds, &mut scratch))
        .map(|(record, part)| (Arc::new(record), part))
        .collect();
    (records, lengths.len())
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
