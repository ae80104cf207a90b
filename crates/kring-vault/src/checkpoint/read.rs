//! Reading a checkpoint, with all that opens of a damaged one.

use crate::bytes::Fields;
use crate::crypto::{Keyring, Scratch};
use crate::error::VaultError;
use crate::head::Head;
use crate::journal::{read_lengths, split_body};
use crate::log::{Frame, FrameKind, LogKind, LogReader, Step};
use crate::packed::{Found, unpack};
use crate::parallel;
use crate::sealed_record::{self, Kinds};
use crate::state::State;
use std::path::Path;
use std::sync::Arc;

/// Bytes of frames that one processor opens at a time.
const SHARE: usize = 256 * 1024;

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
    let (mut goes_on, mut frames_are_whole) = (Ok(()), true);
    let mut state = State::default();
    let mut scratch = Scratch::default();
    let next = || {
        let frames = reading.next_share(&mut log)?;
        goes_on = told(log.tail().0);
        goes_on.is_ok().then_some(frames)
    };
    let open = |frames: Vec<Frame>| open_all(&frames, keys);
    let take = |Opened { records, whole }| {
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
            FrameKind::Packed => unpack(inner(frame).0, keys, &mut kinds),
            _ => each(frame, keys, &mut kinds),
        };
        all.whole &= !records.is_empty() && records.len() == claimed;
        all.records.extend(records);
    }
    all
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
