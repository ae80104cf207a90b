//! The only room that knows ciphers. Callers get sealed bytes and typed purposes, never a nonce or a raw key.
//!
//! `derive_*` is computed from something, `make_*` is random.

mod digest;
mod kdf;
mod keys;
mod seal;
mod stack;
#[cfg(test)]
mod throughput;
mod wrap;

pub(crate) use digest::StateDigest;
pub use kdf::KdfFigures;
pub(crate) use kdf::{Kek, calibrate};
pub(crate) use keys::{Keyring, VaultIdentity, VaultKey};
pub(crate) use seal::{Nonces, Purpose, SEAL_OVERHEAD, Scratch};
pub use stack::on_wiped_stack;
pub(crate) use stack::wipe_stack_below;
pub(crate) use wrap::SlotKeys;

use crate::error::VaultError;

/// Random bytes from the operating system.
pub(crate) fn make_random<const N: usize>() -> Result<[u8; N], VaultError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| VaultError::NoRandomness)?;
    Ok(bytes)
}

/// Compares without telling by its time where the difference is.
pub(crate) fn equal(a: &[u8; 32], b: &[u8; 32]) -> bool {
    // blake3's hash compares in constant time.
    blake3::Hash::from_bytes(*a) == blake3::Hash::from_bytes(*b)
}
