//! The recovery key: an age X25519 identity. Its text has a checksum, and age's own tools accept it.

use super::passphrase::Passphrase;
use crate::base::VaultError;
use age::secrecy::ExposeSecret;
use zeroize::Zeroizing;

const BEGINNING: &str = "AGE-SECRET-KEY-1";

/// A recovery key, shown once and printed. It wipes itself and can be neither copied nor logged.
pub struct RecoveryKey {
    text: Zeroizing<String>,
    recipient: String,
}

impl RecoveryKey {
    /// A new random key. It opens nothing until [`crate::Vault::put_recovery_key`].
    pub fn make() -> Self {
        let identity = age::x25519::Identity::generate();
        let recipient = identity.to_public().to_string();
        let secret = identity.to_string();
        Self { text: Zeroizing::new(secret.expose_secret().to_owned()), recipient }
    }

    /// The whole key as one line, 74 characters, for a QR code.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text after the prefix that all keys share, in groups of up to six characters, for paper.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        let own = self.text.strip_prefix(BEGINNING).unwrap_or(&self.text);
        own.as_bytes().chunks(6).filter_map(|group| std::str::from_utf8(group).ok())
    }

    /// The public half (an age recipient); writing a backup for it needs no secret.
    pub fn recipient(&self) -> &str {
        &self.recipient
    }

    /// The key as a passphrase, to open with.
    pub fn passphrase(&self) -> Passphrase {
        Passphrase::from(self.text.as_str())
    }
}

/// Normalises a typed recovery key: spaces and case do not matter, and the prefix that all keys share may be left out.
///
/// # Errors
/// `vault.notARecoveryKey` when the text is none or its checksum is wrong.
pub fn read_recovery_key(typed: &str) -> Result<Passphrase, VaultError> {
    let mut text = Zeroizing::new(String::with_capacity(typed.len() + BEGINNING.len()));
    let own = typed.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase());
    text.extend(own);
    if !text.starts_with(BEGINNING) {
        text.insert_str(0, BEGINNING);
    }
    match text.parse::<age::x25519::Identity>() {
        Ok(_) => Ok(Passphrase::from(text.as_str())),
        Err(_) => Err(VaultError::NotARecoveryKey),
    }
}

#[cfg(test)]
mod tests {
    use super::{RecoveryKey, read_recovery_key};

    #[test]
    fn a_recovery_key_typed_from_paper_is_read_and_a_wrong_character_is_found() {
        let key = RecoveryKey::make();
        let paper = key.groups().collect::<Vec<_>>().join(" ").to_lowercase();
        assert_eq!(key.text().len(), 74);
        let read = read_recovery_key(&paper).unwrap();
        assert_eq!(read.as_bytes(), key.text().as_bytes());
        let last = if paper.ends_with('q') { "p" } else { "q" };
        let wrong = format!("{}{last}", &paper[..paper.len() - 1]);
        assert_eq!(read_recovery_key(&wrong).err().unwrap().code(), "vault.notARecoveryKey");
    }
}
