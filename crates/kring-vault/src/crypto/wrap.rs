//! The keys of a key slot: its secret key is encrypted under the passphrase, and the vault key is encrypted to its
//! public key. So a new vault key can be given to every slot without anybody's passphrase, and an old vault key opens
//! nothing of a new one.

use super::{Kek, SEAL_OVERHEAD, VaultKey, make_random};
use crate::base::VaultError;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::{Zeroize, Zeroizing};

/// Bytes of a wrapped 256-bit key.
pub(crate) const WRAPPED: usize = 32 + SEAL_OVERHEAD;

/// The keys of a slot as its header has them. None of it is secret.
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
    /// A new key pair under `kek`, with the vault key sealed to it. Associated data: `secret_aad` of the secret (which
    /// slot), `key_aad` of the vault key (which vault and epoch).
    pub(crate) fn make(
        kek: &Kek,
        key: &VaultKey,
        secret_aad: &[u8],
        key_aad: &[u8],
    ) -> Result<Self, VaultError> {
        let mut random = make_random::<32>()?;
        let secret = StaticSecret::from(random);
        random.zeroize();
        let mut keys = Self {
            public: PublicKey::from(&secret).to_bytes(),
            wrapped_secret: wrap(&kek.derive_wrapping(), secret.as_bytes(), secret_aad)?,
            ephemeral: [0; 32],
            sealed_key: [0; WRAPPED],
        };
        keys.reseal(key, key_aad)?;
        Ok(keys)
    }

    /// Seals another vault key to the same slot.
    pub(crate) fn reseal(&mut self, key: &VaultKey, key_aad: &[u8]) -> Result<(), VaultError> {
        let mut random = make_random::<32>()?;
        let secret = StaticSecret::from(random);
        random.zeroize();
        self.ephemeral = PublicKey::from(&secret).to_bytes();
        let shared = self.derive_shared(&secret, self.public);
        self.sealed_key = wrap(&shared, key.bytes(), key_aad)?;
        Ok(())
    }

    /// The vault key, if `kek` is this slot's.
    pub(crate) fn open(&self, kek: &Kek, secret_aad: &[u8], key_aad: &[u8]) -> Option<VaultKey> {
        let secret = unwrap(&kek.derive_wrapping(), &self.wrapped_secret, secret_aad)?;
        let secret = StaticSecret::from(*secret);
        let shared = self.derive_shared(&secret, self.ephemeral);
        unwrap(&shared, &self.sealed_key, key_aad).map(|key| VaultKey::from_bytes(&key))
    }

    /// The shared key of the Diffie-Hellman exchange, with both public keys in the hash.
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

fn wrap(key: &[u8; 32], secret: &[u8; 32], aad: &[u8]) -> Result<[u8; WRAPPED], VaultError> {
    let nonce = make_random::<24>()?;
    let sealed = XChaCha20Poly1305::new(key.into())
        .encrypt(&XNonce::from(nonce), Payload { msg: secret, aad })
        .map_err(|_| VaultError::Damaged { what: "sealing" })?;
    let mut out = [0; WRAPPED];
    out[..24].copy_from_slice(&nonce);
    out[24..].copy_from_slice(&sealed);
    Ok(out)
}

fn unwrap(key: &[u8; 32], wrapped: &[u8; WRAPPED], aad: &[u8]) -> Option<Zeroizing<[u8; 32]>> {
    let (nonce, sealed) = wrapped.split_first_chunk::<24>()?;
    let plain = XChaCha20Poly1305::new(key.into())
        .decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad })
        .ok()
        .map(Zeroizing::new)?;
    let mut out = Zeroizing::new([0; 32]);
    out.copy_from_slice(plain.get(..32)?);
    Some(out)
}
