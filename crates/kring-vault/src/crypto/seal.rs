//! Sealing and opening: `nonce (24) | ciphertext | tag (16)`, XChaCha20-Poly1305 with a fresh random nonce.

use super::{Keyring, make_random};
use crate::error::VaultError;
use chacha20poly1305::aead::{AeadInOut, inout::InOutBuf};
use chacha20poly1305::{Tag, XNonce};
use zeroize::Zeroizing;

/// Bytes that sealing adds.
pub(crate) const SEAL_OVERHEAD: usize = NONCE + TAG;
const NONCE: usize = 24;
const TAG: usize = 16;

/// What a sealed thing is for. Each has its own key, so that one can never be opened as another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// One version of one record.
    Record,
    /// The inner part of a frame in the journal, a checkpoint or the contents list.
    Frame,
    /// The store's own note of what it holds.
    StoreHead,
    /// Many records together, in a store made anew.
    Pack,
    /// The steps of undo and redo.
    Undo,
}

impl Purpose {
    pub(super) const ALL: [Self; 5] = [Self::Record, Self::Frame, Self::StoreHead, Self::Pack, Self::Undo];

    pub(super) fn context(self) -> &'static str {
        match self {
            Self::Record => "Kring vault 1: records",
            Self::Frame => "Kring vault 1: sealed part of frames",
            Self::StoreHead => "Kring vault 1: head of the store",
            Self::Pack => "Kring vault 1: packs of the store",
            Self::Undo => "Kring vault 1: steps of undo",
        }
    }
}

/// A buffer for opened bytes, used again and again and wiped at the end.
pub(crate) type Scratch = Zeroizing<Vec<u8>>;

/// Random nonces for many seals; the operating system is asked for a few at first, and then for some at a time.
#[derive(Default)]
pub(crate) struct Nonces {
    left: Vec<[u8; NONCE]>,
    many: bool,
}

impl Nonces {
    const FEW: usize = 4;
    const MANY: usize = 64;

    fn next(&mut self) -> Result<[u8; NONCE], VaultError> {
        if self.left.is_empty() {
            if self.many {
                self.left.extend_from_slice(make_random::<{ NONCE * Self::MANY }>()?.as_chunks().0);
            } else {
                self.left.extend_from_slice(make_random::<{ NONCE * Self::FEW }>()?.as_chunks().0);
            }
            self.many = true;
        }
        self.left.pop().ok_or(VaultError::NoRandomness)
    }
}

impl Keyring {
    /// Appends the sealed `plain` to `out`. `place` says where these bytes belong.
    pub(crate) fn seal(
        &self,
        purpose: Purpose,
        place: &[u8],
        plain: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), VaultError> {
        self.seal_with(make_random()?, purpose, place, plain, out)
    }

    /// The same for whoever seals much, with the next of `nonces`.
    pub(crate) fn seal_one(
        &self,
        nonces: &mut Nonces,
        purpose: Purpose,
        place: &[u8],
        plain: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), VaultError> {
        self.seal_with(nonces.next()?, purpose, place, plain, out)
    }

    fn seal_with(
        &self,
        nonce: [u8; NONCE],
        purpose: Purpose,
        place: &[u8],
        plain: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), VaultError> {
        out.reserve(plain.len() + SEAL_OVERHEAD);
        out.extend_from_slice(&nonce);
        let start = out.len();
        // Zeros first and the ciphertext over them: plain bytes never stand in the output buffer.
        out.resize(start + plain.len(), 0);
        let buffer =
            InOutBuf::new(plain, &mut out[start..]).map_err(|_| VaultError::Damaged { what: "sealing" })?;
        let tag = self
            .cipher(purpose)
            .encrypt_inout_detached(&XNonce::from(nonce), &self.bound(place), buffer)
            .map_err(|_| VaultError::Damaged { what: "sealing" })?;
        out.extend_from_slice(&tag);
        Ok(())
    }

    /// Opens sealed bytes into `plain`, which is emptied first; `false` when they do not belong here.
    pub(crate) fn open(&self, purpose: Purpose, place: &[u8], sealed: &[u8], plain: &mut Scratch) -> bool {
        plain.clear();
        let Some((nonce, rest)) = sealed.split_first_chunk::<NONCE>() else { return false };
        let Some((body, tag)) = rest.split_last_chunk::<TAG>() else { return false };
        // Growing would leave the old block behind unwiped, so a larger one replaces it whole.
        if plain.capacity() < body.len() {
            *plain = Zeroizing::new(Vec::with_capacity(body.len().next_power_of_two()));
        }
        plain.resize(body.len(), 0);
        let Ok(buffer) = InOutBuf::new(body, plain.as_mut_slice()) else { return false };
        let nonce = XNonce::from(*nonce);
        let opened =
            self.cipher(purpose).decrypt_inout_detached(&nonce, &self.bound(place), buffer, &Tag::from(*tag));
        if opened.is_err() {
            plain.clear();
        }
        opened.is_ok()
    }

    fn bound(&self, place: &[u8]) -> Vec<u8> {
        let mut aad = Vec::with_capacity(22 + place.len());
        aad.extend_from_slice(&self.identity().bytes());
        aad.extend_from_slice(place);
        aad
    }
}
