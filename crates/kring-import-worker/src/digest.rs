//! What another program knows something by, as a digest: enough to know it again, and nothing to read. Such names hold
//! addresses and names of computers.

/// As many signs of a digest as make two that are alike by chance as good as impossible.
const SIGNS: usize = 32;

/// The digest of parts that together name one thing; empty where nothing is named.
pub fn digest(parts: &[&str]) -> String {
    if parts.iter().all(|part| part.trim().is_empty()) {
        return String::new();
    }
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().chars().take(SIGNS).collect()
}
