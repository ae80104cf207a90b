//! Wrapping the vault key under what a slot's passphrase became.

use super::{Kek, SEAL_OVERHEAD, VaultKey, make_random};
use crate::error::VaultError;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// Bytes of a wrapped vault key.
pub(crate) const WRAPPED: usize = 32 + SEAL_OVERHEAD;

impl Kek {
    /// Seals the vault key for the slot described by `bound`.
    pub(crate) fn wrap(&self, key: &VaultKey, bound: &[u8]) -> Result<[u8; WRAPPED], VaultError> {
        let nonce = make_random::<24>()?;
        let sealed = XChaCha20Poly1305::new((&*self.derive_wrapping()).into())
            .encrypt(&XNonce::from(nonce), Payload { msg: key.bytes(), aad: bound })
            .map_err(|_| VaultError::Damaged { what: "sealing" })?;
        let mut out = [0; WRAPPED];
        out[..24].copy_from_slice(&nonce);
        out[24..].copy_from_slice(&sealed);
        Ok(out)
    }

    /// Opens a wrapped vault key; `None` when it was not made for this slot and this key.
    pub(crate) fn unwrap(&self, wrapped: &[u8; WRAPPED], bound: &[u8]) -> Option<VaultKey> {
        let (nonce, sealed) = wrapped.split_first_chunk::<24>()?;
        let plain = XChaCha20Poly1305::new((&*self.derive_wrapping()).into())
            .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: bound })
            .ok()
            .map(Zeroizing::new)?;
        Some(VaultKey::from_bytes(plain.as_slice().try_into().ok()?))
    }
}
