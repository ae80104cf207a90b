//! The vault key, and the keys derived from it, one for each purpose.

use super::{StateDigest, make_random};
use crate::base::VaultError;
use crate::memory::keep_in_memory;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Which vault, and which of its keys. Part of the associated data of everything sealed under that key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct VaultIdentity {
    pub(crate) format: u16,
    pub(crate) vault: [u8; 16],
    /// Number of the vault key, from 1; a re-key adds one.
    pub(crate) epoch: u32,
}

impl VaultIdentity {
    /// That of a new vault of this format: a random version 4 UUID and the first key.
    pub(crate) fn make(format: u16) -> Result<Self, VaultError> {
        let vault = uuid::Builder::from_random_bytes(make_random()?).into_uuid().into_bytes();
        Ok(Self { format, vault, epoch: 1 })
    }

    pub(crate) fn bytes(&self) -> [u8; 22] {
        let mut out = [0; 22];
        out[..2].copy_from_slice(&self.format.to_le_bytes());
        out[2..18].copy_from_slice(&self.vault);
        out[18..].copy_from_slice(&self.epoch.to_le_bytes());
        out
    }
}

/// The random 256-bit key that all working keys are derived from.
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

/// What sealed bytes are. Each purpose has its own key, so that bytes of one cannot be opened as another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// One version of one record.
    Record,
    /// The inner part of a frame in the journal, a checkpoint or the contents list.
    Frame,
    /// The store's own note of what it should hold.
    StoreSummary,
    /// Many records together, in a newly written store.
    Pack,
    /// The file of undo and redo steps.
    Undo,
}

impl Purpose {
    const ALL: [Self; 5] = [Self::Record, Self::Frame, Self::StoreSummary, Self::Pack, Self::Undo];

    fn context(self) -> &'static str {
        match self {
            Self::Record => "Kring vault 1: records",
            Self::Frame => "Kring vault 1: sealed part of frames",
            Self::StoreSummary => "Kring vault 1: head of the store",
            Self::Pack => "Kring vault 1: packs of the store",
            Self::Undo => "Kring vault 1: steps of undo",
        }
    }
}

/// Derivation contexts of the keys for hashing, in the order of [`HashKeys`].
const HASHING: [&str; 4] = [
    "Kring vault 1: locators and store keys",
    "Kring vault 1: state digest",
    "Kring vault 1: frames of the logs",
    "Kring vault 1: header",
];

/// The keys for hashing; they wipe themselves.
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

    /// The derivation contexts of all working keys.
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

    /// The opaque name of one version of one record: the associated data of its sealed bytes.
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

    /// The opaque name of a pack of the store: the associated data of its sealed bytes.
    pub(crate) fn derive_pack_locator(&self, number: u32) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_keyed(&self.hash.locator);
        hasher.update(&[3]);
        hasher.update(&number.to_le_bytes());
        first16(&hasher)
    }

    /// What one record version adds to the state digest.
    pub(crate) fn derive_digest_part(&self, plain_record: &[u8]) -> StateDigest {
        // The stack is wiped at the lock and at the end of a thread; a hasher that is wiped each time would take longer
        // than the hash.
        StateDigest(blake3::keyed_hash(&self.hash.digest, plain_record).into())
    }

    /// The tag of a log header or a frame header, which is checked before the header is believed.
    pub(crate) fn derive_log_tag(&self, parts: &[&[u8]]) -> [u8; 16] {
        let mut hasher = blake3::Hasher::new_keyed(&self.hash.log);
        for part in parts {
            hasher.update(part);
        }
        first16(&hasher)
    }

    /// The tag of the vault header.
    pub(crate) fn derive_header_tag(&self, header: &[u8]) -> [u8; 32] {
        blake3::keyed_hash(&self.hash.header, header).into()
    }
}

fn first16(hasher: &blake3::Hasher) -> [u8; 16] {
    let mut out = [0; 16];
    hasher.finalize_xof().fill(&mut out);
    out
}

#[cfg(test)]
mod tests {
    #[test]
    #[cfg(target_os = "linux")]
    fn a_kept_key_is_locked_where_the_limits_allow_it() {
        let locked = || -> u64 {
            let status = std::fs::read_to_string("/proc/self/status").unwrap();
            let line = status.lines().find(|line| line.starts_with("VmLck")).unwrap();
            line.split_whitespace().nth(1).unwrap().parse().unwrap()
        };
        let key = super::VaultKey::from_bytes(&[1; 32]);
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
        let most = limits.lines().find(|line| line.starts_with("Max locked memory")).unwrap();
        if most.split_whitespace().nth(3) != Some("0") {
            assert!(locked() >= 4, "no page is locked");
        }
        drop(key);
    }
}
