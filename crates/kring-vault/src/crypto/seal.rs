//! Authenticated encryption, here called sealing and opening: `nonce (24) | ciphertext | tag (16)`, XChaCha20-Poly1305
//! with a fresh random nonce.

use super::keys::{Keyring, Purpose};
use super::random::make_random;
use crate::base::VaultError;
use chacha20poly1305::aead::AeadInOut;
use chacha20poly1305::aead::inout::InOutBuf;
use chacha20poly1305::{Tag, XNonce};
use zeroize::Zeroizing;

/// Bytes that sealing adds.
pub(crate) const SEAL_OVERHEAD: usize = NONCE + TAG;
const NONCE: usize = 24;
const TAG: usize = 16;

/// A reusable buffer for plain bytes, wiped when dropped.
pub(crate) type Scratch = Zeroizing<Vec<u8>>;

/// Random nonces for many seals, requested from the operating system a few at first and then more at a time.
#[derive(Default)]
pub(crate) struct Nonces {
    left: Vec<[u8; NONCE]>,
    many: bool,
}

impl Nonces {
    const FIRST: usize = 4;
    const MORE: usize = 64;

    fn next(&mut self) -> Result<[u8; NONCE], VaultError> {
        if self.left.is_empty() {
            if self.many {
                self.left.extend_from_slice(make_random::<{ NONCE * Self::MORE }>()?.as_chunks().0);
            } else {
                self.left.extend_from_slice(make_random::<{ NONCE * Self::FIRST }>()?.as_chunks().0);
            }
            self.many = true;
        }
        self.left.pop().ok_or(VaultError::NoRandomness)
    }
}

impl Keyring {
    /// Appends the sealed `plain` to `out`. `associated_data` names what they are, such as a record's locator; they
    /// open with the same only.
    pub(crate) fn seal(
        &self,
        purpose: Purpose,
        associated_data: &[u8],
        plain: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), VaultError> {
        self.seal_with(make_random()?, purpose, associated_data, plain, out)
    }

    /// The same with the next of `nonces`, for sealing many times.
    pub(crate) fn seal_one(
        &self,
        nonces: &mut Nonces,
        purpose: Purpose,
        associated_data: &[u8],
        plain: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), VaultError> {
        self.seal_with(nonces.next()?, purpose, associated_data, plain, out)
    }

    fn seal_with(
        &self,
        nonce: [u8; NONCE],
        purpose: Purpose,
        associated_data: &[u8],
        plain: &[u8],
        out: &mut Vec<u8>,
    ) -> Result<(), VaultError> {
        out.reserve(plain.len() + SEAL_OVERHEAD);
        out.extend_from_slice(&nonce);
        let start = out.len();
        // The cipher writes over zeros, so that plain bytes are never in the output buffer.
        out.resize(start + plain.len(), 0);
        let buffer =
            InOutBuf::new(plain, &mut out[start..]).map_err(|_| VaultError::Damaged { what: "sealing" })?;
        let tag = self
            .cipher(purpose)
            .encrypt_inout_detached(&XNonce::from(nonce), &self.bind(associated_data), buffer)
            .map_err(|_| VaultError::Damaged { what: "sealing" })?;
        out.extend_from_slice(&tag);
        Ok(())
    }

    /// Opens sealed bytes into `plain`, which is emptied first; `false` when key, associated data or bytes are not the
    /// ones they were sealed with.
    pub(crate) fn open(
        &self,
        purpose: Purpose,
        associated_data: &[u8],
        sealed: &[u8],
        plain: &mut Scratch,
    ) -> bool {
        plain.clear();
        let Some((nonce, rest)) = sealed.split_first_chunk::<NONCE>() else { return false };
        let Some((body, tag)) = rest.split_last_chunk::<TAG>() else { return false };
        // Growing in place could leave an unwiped block behind.
        if plain.capacity() < body.len() {
            *plain = Zeroizing::new(Vec::with_capacity(body.len().next_power_of_two()));
        }
        plain.resize(body.len(), 0);
        let Ok(buffer) = InOutBuf::new(body, plain.as_mut_slice()) else { return false };
        let nonce = XNonce::from(*nonce);
        let opened = self.cipher(purpose).decrypt_inout_detached(
            &nonce,
            &self.bind(associated_data),
            buffer,
            &Tag::from(*tag),
        );
        if opened.is_err() {
            plain.clear();
        }
        opened.is_ok()
    }

    fn bind(&self, associated_data: &[u8]) -> Vec<u8> {
        let mut aad = Vec::with_capacity(22 + associated_data.len());
        aad.extend_from_slice(&self.identity().bytes());
        aad.extend_from_slice(associated_data);
        aad
    }
}
