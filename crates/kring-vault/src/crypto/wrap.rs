//! Key slots' cryptography: a slot's own key pair is wrapped under its passphrase, and the vault key is
//! sealed to the public half. So a new vault key reaches every slot without anybody's passphrase, and an
//! old vault key opens nothing of the new one.

use super::{Kek, SEAL_OVERHEAD, VaultKey, make_random};
use crate::error::VaultError;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::{Zeroize, Zeroizing};

/// Bytes of a wrapped 256-bit key.
pub(crate) const WRAPPED: usize = 32 + SEAL_OVERHEAD;

/// What a slot keeps of its keys. All of it may be seen by anyone.
#[derive(Clone, Copy)]
pub(crate) struct SlotKeys {
    /// Public half of the slot's X25519 key pair (RFC 7748).
    pub(crate) public: [u8; 32],
    /// The secret half, under the slot's passphrase.
    pub(crate) wrapped_secret: [u8; WRAPPED],
    /// Public half of the pair made for sealing the vault key.
    pub(crate) ephemeral: [u8; 32],
    /// The vault key, sealed to the slot.
    pub(crate) sealed_key: [u8; WRAPPED],
}

impl SlotKeys {
    /// A new key pair under `kek`, with the vault key sealed to it. `bound` describes the slot, `sealed_for`
    /// the vault and its key's epoch.
    pub(crate) fn make(
        kek: &Kek,
        key: &VaultKey,
        bound: &[u8],
        sealed_for: &[u8],
    ) -> Result<Self, VaultError> {
        let mut random = make_random::<32>()?;
        let secret = StaticSecret::from(random);
        random.zeroize();
        let mut keys = Self {
            public: PublicKey::from(&secret).to_bytes(),
            wrapped_secret: wrap(&kek.derive_wrapping(), secret.as_bytes(), bound)?,
            ephemeral: [0; 32],
            sealed_key: [0; WRAPPED],
        };
        keys.reseal(key, sealed_for)?;
        Ok(keys)
    }

    /// Seals another vault key to the same slot.
    pub(crate) fn reseal(&mut self, key: &VaultKey, sealed_for: &[u8]) -> Result<(), VaultError> {
        let mut random = make_random::<32>()?;
        let secret = StaticSecret::from(random);
        random.zeroize();
        self.ephemeral = PublicKey::from(&secret).to_bytes();
        let shared = self.derive_shared(&secret, self.public);
        self.sealed_key = wrap(&shared, key.bytes(), sealed_for)?;
        Ok(())
    }

    /// The vault key, for whoever has the slot's passphrase.
    pub(crate) fn open(&self, kek: &Kek, bound: &[u8], sealed_for: &[u8]) -> Option<VaultKey> {
        let secret = unwrap(&kek.derive_wrapping(), &self.wrapped_secret, bound)?;
        let secret = StaticSecret::from(*secret);
        let shared = self.derive_shared(&secret, self.ephemeral);
        unwrap(&shared, &self.sealed_key, sealed_for).map(|key| VaultKey::from_bytes(&key))
    }

    /// The key both halves agree on, tied to both public keys.
    fn derive_shared(&self, secret: &StaticSecret, other: [u8; 32]) -> Zeroizing<[u8; 32]> {
        let agreed = secret.diffie_hellman(&PublicKey::from(other));
        let mut hasher = blake3::Hasher::new_derive_key("Kring vault 1: vault key sealed to a slot");
        hasher.update(agreed.as_bytes());
        hasher.update(&self.ephemeral);
        hasher.update(&self.public);
        let mut out = Zeroizing::new([0; 32]);
        hasher.finalize_xof().fill(out.as_mut_slice());
        hasher.zeroize();
        out
    }
}

fn wrap(key: &[u8; 32], secret: &[u8; 32], bound: &[u8]) -> Result<[u8; WRAPPED], VaultError> {
    let nonce = make_random::<24>()?;
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(nonce), Payload { msg: secret, aad: bound })
        .map_err(|_| VaultError::Damaged { what: "sealing" })?;
    let mut out = [0; WRAPPED];
    out[..24].copy_from_slice(&nonce);
    out[24..].copy_from_slice(&sealed);
    Ok(out)
}

fn unwrap(key: &[u8; 32], wrapped: &[u8; WRAPPED], bound: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    let (nonce, sealed) = wrapped.split_first_chunk::<24>()?;
    let plain = XChaCha20Poly1305::new(key.into())
        .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: bound })
        .ok()
        .map(Zeroizing::new)?;
    let mut out = Zeroizing::new([0; 32]);
    out.copy_from_slice(plain.get(..32)?);
    Some(out)
}
