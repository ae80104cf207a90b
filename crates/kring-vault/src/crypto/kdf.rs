//! From a passphrase to a key: Argon2id (RFC 9106). Its figures are stored in the vault header.

use super::equal;
use super::passphrase::Passphrase;
use crate::base::VaultError;
use argon2::{Algorithm, Argon2, Block, Params, Version};
use std::time::Instant;
use zeroize::{Zeroize, Zeroizing};

/// Argon2id figures of one key slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KdfFigures {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl KdfFigures {
    /// The second recommended option of RFC 9106 section 4: 64 MiB, 3 passes, 4 lanes.
    pub const FLOOR: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 4 };

    /// The highest figures that are run when a file asks for them: 2 GiB, 16 passes, 16 lanes.
    pub const CEILING: Self = Self { memory_kib: 2 * 1024 * 1024, passes: 16, lanes: 16 };

    /// The least memory for [`Self::insecure_test`], in KiB: the eight blocks of a lane (RFC 9106, 3.1).
    pub const LEAST_TEST_MEMORY: u32 = 8;

    /// Figures far below the floor, for tests only; see `insecure_test_kdf` in [`crate::VaultInfo`].
    pub const fn insecure_test(memory_kib: u32) -> Self {
        Self { memory_kib, passes: 1, lanes: 1 }
    }

    /// Whether these are weaker than [`Self::FLOOR`].
    pub fn is_insecure(&self) -> bool {
        self.memory_kib < Self::FLOOR.memory_kib
            || self.passes < Self::FLOOR.passes
            || self.lanes < Self::FLOOR.lanes
    }

    /// Whether they are within the limits.
    pub(crate) fn check(&self) -> Result<(), VaultError> {
        let fits = (1..=Self::CEILING.lanes).contains(&self.lanes)
            && (1..=Self::CEILING.passes).contains(&self.passes)
            && (8 * self.lanes..=Self::CEILING.memory_kib).contains(&self.memory_kib);
        if fits {
            Ok(())
        } else {
            Err(VaultError::KdfOutOfBounds { memory_kib: self.memory_kib, passes: self.passes })
        }
    }
}

/// A key-encryption key, derived from a passphrase.
pub(crate) struct Kek(Zeroizing<[u8; 32]>);

impl Kek {
    pub(crate) fn derive(
        passphrase: &Passphrase,
        salt: &[u8; 32],
        figures: KdfFigures,
    ) -> Result<Self, VaultError> {
        figures.check()?;
        let out_of_bounds =
            |_| VaultError::KdfOutOfBounds { memory_kib: figures.memory_kib, passes: figures.passes };
        let params = Params::new(figures.memory_kib, figures.passes, figures.lanes, Some(32))
            .map_err(out_of_bounds)?;
        let mut memory: Vec<Block> = Vec::new();
        memory.try_reserve_exact(params.block_count()).map_err(|_| VaultError::OutOfMemory)?;
        memory.resize(params.block_count(), Block::default());
        let mut key = Zeroizing::new([0; 32]);
        let done = Argon2::new(Algorithm::Argon2id, Version::V0x13, params).hash_password_into_with_memory(
            passphrase.as_bytes(),
            salt,
            key.as_mut_slice(),
            &mut memory,
        );
        // The library does not wipe its blocks, from which the key could be computed.
        for block in &mut memory {
            block.zeroize();
        }
        done.map_err(out_of_bounds)?;
        Ok(Self(key))
    }

    /// The key that wraps the vault key in a slot.
    pub(crate) fn derive_wrapping(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(blake3::derive_key("Kring vault 1: key slot wrapping", self.0.as_slice()))
    }

    /// Commits the slot to exactly this key, since the cipher is not key-committing.
    pub(crate) fn derive_commitment(&self) -> [u8; 32] {
        blake3::derive_key("Kring vault 1: key slot commitment", self.0.as_slice())
    }

    pub(crate) fn commits_to(&self, commitment: &[u8; 32]) -> bool {
        equal(&self.derive_commitment(), commitment)
    }
}

/// Figures that take about a second on this machine, never below the floor.
///
/// Measures one run at the floor and scales the memory, since memory is what costs an attacker most.
pub(crate) fn calibrate() -> Result<KdfFigures, VaultError> {
    const TARGET_MS: u128 = 1000;
    const MAX_KIB: u32 = 1024 * 1024;
    let floor = KdfFigures::FLOOR;
    let start = Instant::now();
    Kek::derive(&Passphrase::from("calibration"), &[0; 32], floor)?;
    let took = start.elapsed().as_millis().max(1);
    let factor = u32::try_from(TARGET_MS / took).unwrap_or(1).max(1);
    Ok(KdfFigures { memory_kib: floor.memory_kib.saturating_mul(factor).min(MAX_KIB), ..floor })
}

#[cfg(test)]
mod tests {
    use super::{KdfFigures, Kek};
    use crate::crypto::Passphrase;

    #[test]
    fn figures_from_a_file_are_capped_before_they_run() {
        let ask = |memory_kib, passes, lanes| KdfFigures { memory_kib, passes, lanes }.check();
        assert!(ask(64 * 1024, 3, 4).is_ok());
        assert!(ask(2 * 1024 * 1024 + 1, 3, 4).is_err());
        assert!(ask(64 * 1024, 17, 4).is_err());
        assert!(ask(64 * 1024, 0, 4).is_err());
        assert!(ask(31, 1, 4).is_err());
        assert!(ask(64 * 1024, 3, 0).is_err());
        assert!(ask(64 * 1024, 3, u32::MAX).is_err());
    }

    #[test]
    fn composed_and_decomposed_accents_give_one_key() {
        let figures = KdfFigures::insecure_test(64);
        let key = |text: &str| {
            Kek::derive(&Passphrase::from(text), &[7; 32], figures).map(|kek| kek.derive_commitment()).ok()
        };
        assert_eq!(key("caf\u{e9} open"), key("cafe\u{301} open"));
        assert!(key("cafe open") != key("caf\u{e9} open"));
    }
}
