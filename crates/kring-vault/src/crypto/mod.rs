//! The only room that knows ciphers and keys. Callers get sealed bytes and typed purposes, never a nonce or a raw key.
//!
//! `derive_*` is computed from something, `make_*` is random.

mod digest;
mod kdf;
mod keys;
mod passphrase;
mod random;
mod recovery_key;
mod seal;
#[cfg(test)]
mod throughput;
mod wrap;

pub(crate) use digest::StateDigest;
pub use kdf::KdfFigures;
pub(crate) use kdf::{Kek, calibrate};
pub(crate) use keys::{Keyring, Purpose, VaultIdentity, VaultKey};
pub use passphrase::Passphrase;
pub use random::choose;
pub(crate) use random::make_random;
pub use recovery_key::{RecoveryKey, read_recovery_key};
pub(crate) use seal::{Nonces, SEAL_OVERHEAD, Scratch};
pub(crate) use wrap::SlotKeys;

/// Compares in constant time: how long it takes does not tell where the difference is.
pub(crate) fn equal(a: &[u8; 32], b: &[u8; 32]) -> bool {
    // blake3's hash compares in constant time.
    blake3::Hash::from_bytes(*a) == blake3::Hash::from_bytes(*b)
}
