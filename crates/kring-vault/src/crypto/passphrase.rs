//! Passphrases.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A passphrase or a recovery key as typed. It wipes itself and can be neither printed nor copied.
///
/// The text is in Unicode normal form C, so that the same keys give the same passphrase on systems that compose accents
/// differently.
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// Takes the text over; the `String` given is wiped.
    pub fn new(text: String) -> Self {
        Self::from(text)
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// The text, for estimating its strength.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Passphrase {
    fn from(text: String) -> Self {
        let text = Zeroizing::new(text);
        Self::from(text.as_str())
    }
}

impl From<&str> for Passphrase {
    fn from(text: &str) -> Self {
        // Composed text has at most three times the bytes (Unicode, UAX 15), so it never moves.
        let mut composed = Zeroizing::new(String::with_capacity(text.len() * 3));
        composed.extend(text.nfc());
        Self(composed)
    }
}
