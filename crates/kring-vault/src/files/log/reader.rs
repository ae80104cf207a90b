//! Reading a log, skipping damage.

use super::frame::{FRAME_HEADER, FRAME_MAGIC, FrameHeader};
use super::{ALIGN, FrameKind, LOG_HEADER, LogHeader, LogKind};
use crate::base::{VaultError, is_absent, open_when_free, readable};
use crate::crypto::{Keyring, Purpose, Scratch};
use crate::files::disk;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;

/// One frame whose header is authentic.
pub(crate) struct Frame {
    pub(crate) kind: FrameKind,
    pub(crate) number: u64,
    /// The opened sealed part; `None` when it does not open.
    pub(crate) inner: Option<Scratch>,
    /// The body; shorter than it should be when the file is truncated.
    pub(crate) body: Vec<u8>,
    /// Whether it directly follows the frame that was read before it.
    pub(crate) chained: bool,
}

/// What comes next in a log.
pub(crate) enum Step {
    Frame(Frame),
    /// Bytes without a frame, and more frames after them.
    Damage,
    /// The end; `clean` when nothing but zeros follows the last frame.
    End {
        clean: bool,
    },
}

/// Reads one log file from its start.
pub(crate) struct LogReader<'k, F = File> {
    keys: &'k Keyring,
    file: F,
    length: u64,
    log_header: LogHeader,
    headers_agree: bool,
    /// Where the next frame should begin.
    position: u64,
    previous: [u8; 16],
    after_damage: bool,
    /// A part of the file that was read at once, after its position.
    window: (u64, Vec<u8>),
}

/// Bytes read at once.
const WINDOW: usize = 256 * 1024;
/// The same where frames are looked for.
const STEP: u64 = 1024 * 1024;

impl<'k> LogReader<'k> {
    /// Opens a log; `Ok(None)` when the file is missing or neither of its log headers is authentic.
    ///
    /// # Errors
    /// What the system refuses; `vault.fileHeld` and `vault.vanished` here and in [`Self::step`] also when the bytes could not be
    /// read for a reason that is not in them.
    pub(crate) fn open(path: &Path, keys: &'k Keyring, kind: LogKind) -> Result<Option<Self>, VaultError> {
        let doing = "reading a log of the vault";
        let file = match disk::open(path) {
            Err(error) if is_absent(&error) => return Ok(None),
            opened => opened.map_err(VaultError::io(doing))?,
        };
        let length = file.metadata().map_err(VaultError::io(doing))?.len();
        Self::begin((file, length), keys, kind)
    }
}

impl<'k, F: Read + Seek> LogReader<'k, F> {
    pub(super) fn begin(
        (mut file, length): (F, u64),
        keys: &'k Keyring,
        kind: LogKind,
    ) -> Result<Option<Self>, VaultError> {
        let log_headers = read_at(&mut file, 0, 2 * LOG_HEADER as u64)?;
        let found: Vec<_> =
            log_headers.chunks(LOG_HEADER).map(|bytes| LogHeader::read(bytes, keys, kind)).collect();
        let Some(log_header) = found.iter().flatten().next().copied() else { return Ok(None) };
        let headers_agree = found.len() == 2 && found.iter().all(|other| *other == Some(log_header));
        Ok(Some(Self {
            keys,
            file,
            length,
            log_header,
            headers_agree,
            position: 2 * LOG_HEADER as u64,
            previous: [0; 16],
            after_damage: false,
            window: (0, Vec::new()),
        }))
    }

    pub(crate) fn log_header(&self) -> LogHeader {
        self.log_header
    }

    /// Whether both log headers are undamaged.
    pub(crate) fn headers_agree(&self) -> bool {
        self.headers_agree
    }

    /// Where the frame after the last one read begins, and the tag of that last one.
    pub(crate) fn tail(&self) -> (u64, [u8; 16]) {
        (self.position, self.previous)
    }

    /// Continues where another reader of the same bytes stopped, by its [`Self::tail`].
    pub(crate) fn go_on_from(&mut self, (position, previous): (u64, [u8; 16])) {
        (self.position, self.previous) = (position, previous);
    }

    /// The next frame, damage, or the end.
    pub(crate) fn step(&mut self) -> Result<Step, VaultError> {
        if let Some(header) = self.header_at(self.position)? {
            return self.frame(&header).map(Step::Frame);
        }
        if let Some(position) = self.next_header_position()? {
            self.position = position;
            self.after_damage = true;
            return Ok(Step::Damage);
        }
        Ok(Step::End { clean: self.rest_is_zero()? })
    }

    fn frame(&mut self, header: &FrameHeader) -> Result<Frame, VaultError> {
        let start = self.position + FRAME_HEADER as u64;
        let sealed = self.read_up_to(start, u64::from(header.sealed))?;
        let body = self.read_up_to(start + u64::from(header.sealed), u64::from(header.body))?;
        let mut inner = Scratch::default();
        let opened = self.keys.open(Purpose::Frame, &header.tag, &sealed, &mut inner);
        let chained = !self.after_damage && header.previous == self.previous;
        self.position += header.length();
        self.previous = header.tag;
        self.after_damage = false;
        Ok(Frame { kind: header.kind, number: header.number, inner: opened.then_some(inner), body, chained })
    }

    fn header_at(&mut self, position: u64) -> Result<Option<FrameHeader>, VaultError> {
        let bytes = self.read_up_to(position, FRAME_HEADER as u64)?;
        let whole = bytes.as_slice().try_into().ok();
        Ok(whole.and_then(|bytes| FrameHeader::read(bytes, self.keys, &self.log_header)))
    }

    /// Looks for the next authentic frame header after the current position.
    fn next_header_position(&mut self) -> Result<Option<u64>, VaultError> {
        let mut at = self.position + ALIGN as u64;
        while at < self.length {
            let window = read_at(&mut self.file, at, STEP)?;
            for (index, bytes) in window.chunks_exact(ALIGN).enumerate() {
                if bytes[..4] != FRAME_MAGIC {
                    continue;
                }
                let header = bytes.try_into().ok();
                if header.and_then(|h| FrameHeader::read(h, self.keys, &self.log_header)).is_some() {
                    return Ok(Some(at + (index * ALIGN) as u64));
                }
            }
            at += STEP;
        }
        Ok(None)
    }

    fn rest_is_zero(&mut self) -> Result<bool, VaultError> {
        let mut at = self.position;
        while at < self.length {
            let rest = read_at(&mut self.file, at, STEP)?;
            if rest.is_empty() || rest.iter().any(|byte| *byte != 0) {
                return Ok(false);
            }
            at += rest.len() as u64;
        }
        Ok(true)
    }

    /// Up to `count` bytes from `position`; fewer when the file ends or its bytes are damaged there.
    fn read_up_to(&mut self, position: u64, count: u64) -> Result<Vec<u8>, VaultError> {
        let available = self.length.saturating_sub(position).min(count);
        let wanted = usize::try_from(available).unwrap_or(0);
        if wanted > WINDOW {
            return read_at(&mut self.file, position, available);
        }
        if let Some(found) = self.in_window(position, wanted) {
            return Ok(found);
        }
        let more = self.length.saturating_sub(position).min(WINDOW as u64);
        self.window = (position, read_at(&mut self.file, position, more)?);
        // Where the whole window cannot be read, what was asked for perhaps can.
        match self.in_window(position, wanted) {
            Some(found) => Ok(found),
            None => read_at(&mut self.file, position, available),
        }
    }

    fn in_window(&self, position: u64, wanted: usize) -> Option<Vec<u8>> {
        let (start, bytes) = &self.window;
        let from = usize::try_from(position.checked_sub(*start)?).ok()?;
        Some(bytes.get(from..from.checked_add(wanted)?)?.to_vec())
    }
}

/// Up to `count` bytes from `position`; none where they are damaged.
fn read_at(file: &mut (impl Read + Seek), position: u64, count: u64) -> Result<Vec<u8>, VaultError> {
    let mut bytes = Vec::with_capacity(usize::try_from(count).unwrap_or(0));
    let read = open_when_free(|| {
        bytes.clear();
        file.seek(SeekFrom::Start(position))?;
        file.by_ref().take(count).read_to_end(&mut bytes)
    });
    Ok(readable(read)?.map(|_| bytes).unwrap_or_default())
}
