//! The vault key and the keys derived from it, one for each purpose.

use super::seal::Purpose;
use super::{StateDigest, make_random};
use crate::error::VaultError;
use crate::hardening::keep_in_memory;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Which vault, and which of its keys: all that sealed bytes are bound to besides their own place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct VaultIdentity {
    pub(crate) format: u16,
    pub(crate) vault: [u8; 16],
    /// Counts the vault keys this vault has had; a re-key adds one.
    pub(crate) epoch: u32,
}

impl VaultIdentity {
    pub(crate) fn bytes(&self) -> [u8; 22] {
        let mut out = [0; 22];
        out[..2].copy_from_slice(&self.format.to_le_bytes());
        out[2..18].copy_from_slice(&self.vault);
        out[18..].copy_from_slice(&self.epoch.to_le_bytes());
        out
    }
}

/// The random 256-bit key everything else hangs on.
pub(crate) struct VaultKey(Box<Zeroizing<[u8; 32]>>);

impl VaultKey {
    pub(crate) fn make() -> Result<Self, VaultError> {
        let mut random = make_random::<32>()?;
        let key = Self::from_bytes(&random);
        random.zeroize();
        Ok(key)
    }

    pub(crate) fn from_bytes(bytes: &[u8; 32]) -> Self {
        let mut key = Box::new(Zeroizing::new([0; 32]));
        keep_in_memory(key.as_ref());
        key.copy_from_slice(bytes);
        Self(key)
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

/// What the keys that only hash are for, in the order of [`HashKeys`].
const HASHING: [&str; 4] = [
    "Kring vault 1: locators and store keys",
    "Kring vault 1: state digest",
    "Kring vault 1: frames of the logs",
    "Kring vault 1: header",
];

/// Keys that only hash; they wipe themselves.
#[derive(Zeroize, ZeroizeOnDrop)]
struct HashKeys {
    locator: [u8; 32],
    digest: [u8; 32],
    log: [u8; 32],
    header: [u8; 32],
}

/// All working keys of an unlocked vault.
pub(crate) struct Keyring {
    identity: VaultIdentity,
    hash: HashKeys,
    /// One cipher for each [`Purpose`], in its order; each wipes its key.
    ciphers: [XChaCha20Poly1305; Purpose::ALL.len()],
}

impl Keyring {
    pub(crate) fn derive(key: &VaultKey, identity: VaultIdentity) -> Self {
        let derive = |context: &str| -> [u8; 32] {
            let mut hasher = blake3::Hasher::new_derive_key(context);
            hasher.update(key.bytes());
            hasher.update(&identity.bytes());
            let mut out = [0; 32];
            hasher.finalize_xof().fill(&mut out);
            hasher.zeroize();
            out
        };
        let ciphers = Purpose::ALL.map(|purpose| {
            let mut key = derive(purpose.context());
            let cipher = XChaCha20Poly1305::new(&key.into());
            key.zeroize();
            cipher
        });
        let [locator, digest, log, header] = HASHING.map(derive);
        let hash = HashKeys { locator, digest, log, header };
        Self { identity, hash, ciphers }
    }

    /// What every derived key is for.
    #[cfg(all(test, target_os = "linux"))]
    pub(crate) fn contexts() -> impl Iterator<Item = &'static str> {
        Purpose::ALL.map(Purpose::context).into_iter().chain(HASHING)
    }

    pub(crate) fn identity(&self) -> VaultIdentity {
        self.identity
    }

    pub(super) fn cipher(&self, purpose: Purpose) -> &XChaCha20Poly1305 {
        &self.ciphers[purpose as usize]
    }

    /// The opaque name of one version of one record; part of what its sealed bytes are bound to.
    pub(crate) fn derive_locator(&self, kind: &str, id: &[u8; 16], version: u32) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_keyed(&self.hash.locator);
        hasher.update(&[1]);
        hasher.update(id);
        hasher.update(&version.to_le_bytes());
        hasher.update(kind.as_bytes());
        first16(&hasher)
    }

    /// The opaque key under which the store keeps a record.
    pub(crate) fn derive_store_key(&self, id: &[u8; 16]) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_keyed(&self.hash.locator);
        hasher.update(&[2]);
        hasher.update(id);
        first16(&hasher)
    }

    /// The opaque name of a pack of the store; what its sealed bytes are bound to.
    pub(crate) fn derive_pack_locator(&self, number: u32) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_keyed(&self.hash.locator);
        hasher.update(&[3]);
        hasher.update(&number.to_le_bytes());
        first16(&hasher)
    }

    /// What one record version adds to the state digest.
    pub(crate) fn derive_digest_part(&self, plain_record: &[u8]) -> StateDigest {
        // What this leaves on the stack is wiped with it, at the lock and at the end of a thread; a hasher of its own,
        // wiped each time, takes longer than the hash.
        StateDigest(blake3::keyed_hash(&self.hash.digest, plain_record).into())
    }

    /// The mark that makes a frame's lengths and place trustworthy before anything is opened.
    pub(crate) fn derive_log_mark(&self, parts: &[&[u8]]) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_keyed(&self.hash.log);
        for part in parts {
            hasher.update(part);
        }
        first16(&hasher)
    }

    /// Authenticates the header's bytes.
    pub(crate) fn derive_header_mark(&self, header: &[u8]) -> [u8; 32] {
        blake3::keyed_hash(&self.hash.header, header).into()
    }
}

fn first16(hasher: &blake3::Hasher) -> [u8; 16] {
    let mut out = [0; 16];
    hasher.finalize_xof().fill(&mut out);
    out
}
