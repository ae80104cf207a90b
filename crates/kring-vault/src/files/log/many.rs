//! Appending many frames, sealed in parallel.

use super::frame::{FRAME_HEADER, make_header};
use super::{ALIGN, FrameKind, LogWriter};
use crate::base::VaultError;
use crate::crypto::{Keyring, Nonces, Purpose, SEAL_OVERHEAD, Scratch};
use crate::memory::parallel;

/// Bytes of frames that one thread seals at a time.
const SHARE: usize = 256 * 1024;

/// A frame that is to be sealed.
pub(crate) struct Part<T> {
    /// The frame's number.
    pub(crate) number: u64,
    /// Bytes of its sealed part before sealing.
    pub(crate) length: usize,
    /// What its sealed part is made from.
    pub(crate) of: T,
}

/// A frame whose header is made, with the tag that the next one's header needs.
struct Begun<T> {
    header: [u8; FRAME_HEADER],
    tag: [u8; 16],
    part: Part<T>,
}

impl LogWriter {
    /// Appends frames without bodies, which are sealed on all processors while those before them are written. `inner`
    /// makes the plain bytes of the sealed part, and a result that is passed to `take`, in order. Durability and
    /// failure as with [`Self::append`]. Returns the number of frames.
    pub(crate) fn append_many<T: Send, R: Send>(
        &mut self,
        keys: &Keyring,
        kind: FrameKind,
        mut parts: impl Iterator<Item = Part<T>>,
        inner: impl Fn(T) -> (Scratch, R) + Sync,
        mut take: impl FnMut(R) -> Result<(), VaultError>,
    ) -> Result<u32, VaultError> {
        self.rollback_on_error(|writer| {
            let (log_header, mut last, mut count) = (writer.log_header, writer.position.previous, 0);
            let next = || {
                let (mut share, mut bytes) = (Vec::new(), 0);
                while bytes < SHARE
                    && let Some(part) = parts.next()
                {
                    let sealed = part.length + SEAL_OVERHEAD;
                    let begun = make_header(keys, &log_header, last, (kind, part.number), (sealed, 0));
                    share.push(begun.map(|(header, tag)| {
                        last = tag;
                        Begun { header, tag, part }
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
            writer.position.previous = last;
            Ok(count)
        })
    }
}

/// Seals some frames, one after the other; with the results of `inner`.
fn seal_share<T, R>(
    keys: &Keyring,
    share: Vec<Result<Begun<T>, VaultError>>,
    inner: impl Fn(T) -> (Scratch, R),
) -> Result<(Vec<u8>, Vec<R>), VaultError> {
    let (mut nonces, mut frames) = (Nonces::default(), Vec::with_capacity(SHARE + SHARE / 8));
    let mut made = Vec::with_capacity(share.len());
    for begun in share {
        let Begun { header, tag, part } = begun?;
        let (plain, more) = inner(part.of);
        frames.extend_from_slice(&header);
        keys.seal_one(&mut nonces, Purpose::Frame, &tag, &plain, &mut frames)?;
        frames.resize(frames.len().next_multiple_of(ALIGN), 0);
        made.push(more);
    }
    Ok((frames, made))
}
