//! Appending many frames at once.

use super::frame::{FRAME_HEADER, make_header};
use super::{ALIGN, FrameKind, LogWriter};
use crate::crypto::{Keyring, Nonces, Purpose, SEAL_OVERHEAD, Scratch};
use crate::error::VaultError;
use crate::parallel;

/// Bytes of frames that one processor seals at a time.
const SHARE: usize = 256 * 1024;

/// The sealed part of a frame that is yet to be made.
pub(crate) struct Part<T> {
    /// Number of the frame.
    pub(crate) number: u64,
    /// Bytes that it will have before it is sealed.
    pub(crate) length: usize,
    /// What it is made of.
    pub(crate) of: T,
}

/// A frame whose header is made, so that the next one's can be.
struct Begun<T> {
    header: [u8; FRAME_HEADER],
    mark: [u8; 16],
    part: Part<T>,
}

impl LogWriter {
    /// Appends frames without bodies, which are sealed on all processors while those before them are written. `inner`
    /// makes what is sealed, and something for `take`, which gets it in order. Durable and failing as [`Self::append`];
    /// gives back how many frames there were.
    pub(crate) fn append_many<T: Send, R: Send>(
        &mut self,
        keys: &Keyring,
        kind: FrameKind,
        mut parts: impl Iterator<Item = Part<T>>,
        inner: impl Fn(T) -> (Scratch, R) + Sync,
        mut take: impl FnMut(R) -> Result<(), VaultError>,
    ) -> Result<u32, VaultError> {
        self.rollback_on_error(|writer| {
            let (head, mut last, mut count) = (writer.head, writer.place.previous, 0);
            let next = || {
                let (mut share, mut bytes) = (Vec::new(), 0);
                while bytes < SHARE
                    && let Some(part) = parts.next()
                {
                    let sealed = part.length + SEAL_OVERHEAD;
                    let begun = make_header(keys, &head, last, (kind, part.number), (sealed, 0));
                    share.push(begun.map(|(header, mark)| {
                        last = mark;
                        Begun { header, mark, part }
                    }));
                    bytes += sealed;
                    count += 1;
                }
                (!share.is_empty()).then_some(share)
            };
            let seal = |share| seal_share(keys, share, &inner);
            parallel::in_order(next, seal, |sealed| {
                let (frames, made) = sealed?;
                writer.write_at_end(&frames)?;
                made.into_iter().try_for_each(&mut take)
            })?;
            writer.place.previous = last;
            Ok(count)
        })
    }
}

/// Seals some frames, one behind the other; gives back what `inner` made besides.
fn seal_share<T, R>(
    keys: &Keyring,
    share: Vec<Result<Begun<T>, VaultError>>,
    inner: impl Fn(T) -> (Scratch, R),
) -> Result<(Vec<u8>, Vec<R>), VaultError> {
    let (mut nonces, mut frames) = (Nonces::default(), Vec::with_capacity(SHARE + SHARE / 8));
    let mut made = Vec::with_capacity(share.len());
    for begun in share {
        let Begun { header, mark, part } = begun?;
        let (plain, more) = inner(part.of);
        frames.extend_from_slice(&header);
        keys.seal_one(&mut nonces, Purpose::Frame, &mark, &plain, &mut frames)?;
        frames.resize(frames.len().next_multiple_of(ALIGN), 0);
        made.push(more);
    }
    Ok((frames, made))
}
