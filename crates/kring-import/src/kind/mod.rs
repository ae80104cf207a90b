//! What a file seems to be, before it is read.

use crate::text::decode;

/// What a file seems to be, and so who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub enum FileKind {
    /// A table: [`crate::read_tables`].
    Table,
    /// Contacts: [`crate::read_contacts`].
    Contacts,
    /// A calendar: [`crate::read_events`].
    Calendar,
}

impl FileKind {
    /// What the first bytes of a file say. Whatever begins like neither contacts nor a calendar is left to the reader of
    /// tables, which knows what it is or says that it does not.
    pub fn of(bytes: &[u8]) -> Self {
        let begin = bytes.get(..512).unwrap_or(bytes);
        let Ok((text, _)) = decode(begin, begin.len()) else { return Self::Table };
        let text =
            text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_ascii_uppercase();
        if text.starts_with("BEGIN:VCARD") {
            Self::Contacts
        } else if text.starts_with("BEGIN:V") {
            Self::Calendar
        } else {
            Self::Table
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_how_a_file_begins() {
        assert_eq!(FileKind::of(b"\xef\xbb\xbf\r\nbegin:vcard\r\n"), FileKind::Contacts);
        assert_eq!(FileKind::of(b"BEGIN:VCALENDAR\r\n"), FileKind::Calendar);
        let utf_16: Vec<u8> = "BEGIN:VCARD\r\nFN:Jan".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(FileKind::of(&utf_16), FileKind::Contacts);
        assert_eq!(FileKind::of(b"PK\x03\x04"), FileKind::Table);
        assert_eq!(FileKind::of(b""), FileKind::Table);
    }
}
