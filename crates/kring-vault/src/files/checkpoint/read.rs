//! Reading a checkpoint; of a damaged one everything that opens.

use crate::base::{Fields, VaultError};
use crate::crypto::{Keyring, Scratch};
use crate::files::journal::{read_lengths, split_body};
use crate::files::log::{Frame, FrameKind, LogKind, LogReader, Step};
use crate::files::packed::{OpenedRecords, unpack};
use crate::memory::parallel;
use crate::records::sealed_record::{self, Kinds};
use crate::records::{State, StateSummary};
use std::path::Path;
use std::sync::Arc;

/// Bytes of frames that one thread opens at a time.
const SHARE: usize = 256 * 1024;

/// A checkpoint as read.
#[derive(Default)]
pub(crate) struct CheckpointReading {
    pub(crate) state: State,
    /// Number of the last operation in it, from the log header; 0 when there is no checkpoint.
    pub(crate) sequence: u64,
    /// What its records should add up to.
    pub(crate) summary: Option<StateSummary>,
    /// Whether there is a checkpoint of this vault, damaged or not.
    pub(crate) found: bool,
    damaged: bool,
}

impl CheckpointReading {
    /// Whether it is undamaged and its records match its summary.
    pub(crate) fn is_whole(&self) -> bool {
        !self.damaged
            && self.summary.is_some_and(|summary| {
                summary.digest == self.state.digest && summary.count == self.state.count()
            })
    }
}

/// Reads every record that opens.
pub(crate) fn read(path: &Path, keys: &Keyring) -> Result<CheckpointReading, VaultError> {
    read_watched(path, keys, &mut |_| Ok(()))
}

/// The same; `progress` is called with the bytes read so far, and its error ends the reading.
pub(crate) fn read_watched(
    path: &Path,
    keys: &Keyring,
    progress: &mut dyn FnMut(u64) -> Result<(), VaultError>,
) -> Result<CheckpointReading, VaultError> {
    let mut reading = CheckpointReading::default();
    let Some(mut log) = LogReader::open(path, keys, LogKind::Checkpoint)? else {
        return Ok(reading);
    };
    reading.found = true;
    reading.sequence = log.log_header().first();
    reading.damaged = !log.headers_agree();
    let (mut goes_on, mut frames_are_whole) = (Ok(()), true);
    let mut state = State::default();
    let mut scratch = Scratch::default();
    let next = || {
        let frames = reading.next_share(&mut log).and_then(|frames| {
            progress(log.tail().0)?;
            Ok(frames)
        });
        frames.unwrap_or_else(|error| {
            goes_on = Err(error);
            None
        })
    };
    let open = |frames: Vec<Frame>| open_all(&frames, keys);
    let take = |OpenedFrames { records, whole }| {
        frames_are_whole &= whole;
        for (record, part) in records {
            state.put(keys, record, part, &mut scratch);
        }
        Ok::<_, VaultError>(())
    };
    parallel::in_order(next, open, take)?;
    goes_on?;
    reading.damaged |= !frames_are_whole;
    reading.state = state;
    Ok(reading)
}

impl CheckpointReading {
    /// The next frames with records; `None` when there are no more.
    fn next_share(&mut self, log: &mut LogReader<'_>) -> Result<Option<Vec<Frame>>, VaultError> {
        let (mut frames, mut bytes) = (Vec::new(), 0);
        while bytes < SHARE
            && let Some(frame) = self.next_records(log)?
        {
            bytes += frame.body.len() + frame.inner.as_ref().map_or(0, |inner| inner.len());
            frames.push(frame);
        }
        Ok((!frames.is_empty()).then_some(frames))
    }

    /// The next frame with records; takes in the others on the way.
    fn next_records(&mut self, log: &mut LogReader<'_>) -> Result<Option<Frame>, VaultError> {
        loop {
            let frame = match log.step()? {
                Step::Frame(frame) => frame,
                Step::Damage => {
                    self.damaged = true;
                    continue;
                }
                Step::End { clean } => {
                    self.damaged |= !clean;
                    return Ok(None);
                }
            };
            self.damaged |= !frame.chained;
            match frame.kind {
                FrameKind::Packed | FrameKind::Records => return Ok(Some(frame)),
                FrameKind::End => self.summary = StateSummary::read(&mut inner(&frame)),
                _ => self.damaged = true,
            }
        }
    }
}

fn inner(frame: &Frame) -> Fields<'_> {
    Fields(frame.inner.as_ref().map_or(&[], |inner| inner.as_slice()))
}

/// The records of some frames that open.
struct OpenedFrames {
    records: OpenedRecords,
    whole: bool,
}

fn open_all(frames: &[Frame], keys: &Keyring) -> OpenedFrames {
    let mut kinds = Kinds::default();
    let mut all = OpenedFrames { records: Vec::new(), whole: true };
    for frame in frames {
        let (records, claimed) = match frame.kind {
            FrameKind::Packed => unpack(inner(frame).0, keys, &mut kinds),
            _ => each(frame, keys, &mut kinds),
        };
        all.whole &= !records.is_empty() && records.len() == claimed;
        all.records.extend(records);
    }
    all
}

/// Records that were sealed one by one, and how many there should be.
fn each(frame: &Frame, keys: &Keyring, kinds: &mut Kinds) -> (OpenedRecords, usize) {
    let mut scratch = Scratch::default();
    let lengths = read_lengths(&mut inner(frame)).unwrap_or_default();
    let records = split_body(&frame.body, &lengths)
        .filter_map(|sealed| sealed_record::open(keys, sealed, kinds, &mut scratch))
        .map(|(record, part)| (Arc::new(record), part))
        .collect();
    (records, lengths.len())
}
