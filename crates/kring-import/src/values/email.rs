//! E-mail addresses as people type them.

use serde::Serialize;

/// What one cell holds of e-mail addresses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Emails {
    /// Those that can be written to.
    pub read: Vec<Email>,
    /// What is no address.
    pub unread: Vec<String>,
}

/// An e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Email {
    /// The address.
    pub address: String,
    /// Whether something was taken away to read it: blanks inside, a name beside it, a sign behind it.
    pub mended: bool,
}

/// Whether a text is one address, or one that can be mended.
pub(crate) fn looks_like_email(text: &str) -> bool {
    let emails = emails(text);
    !emails.read.is_empty() && emails.unread.is_empty()
}

/// The addresses of a cell, parted by commas, semicolons, lines or blanks.
pub(crate) fn emails(text: &str) -> Emails {
    let mut emails = Emails::default();
    // Google parts several values of one cell by three colons.
    let text = text.replace(":::", ";");
    for part in text.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty()) {
        let words: Vec<&str> = part.split_whitespace().collect();
        if words.len() > 1 && words.iter().all(|word| is_address(word)) {
            emails.read.extend(words.iter().map(|word| Email { address: (*word).to_owned(), mended: false }));
            continue;
        }
        match read(part) {
            Some(email) => emails.read.push(email),
            None => emails.unread.push(part.to_owned()),
        }
    }
    emails
}

fn read(part: &str) -> Option<Email> {
    if is_address(part) {
        return Some(Email { address: part.to_owned(), mended: false });
    }
    // "Jan de Wit <jan@voorbeeld.nl>"
    let inner =
        part.split_once('<').and_then(|(_, rest)| rest.split_once('>')).map_or(part, |(inner, _)| inner);
    let inner = inner.trim().strip_prefix("mailto:").unwrap_or(inner);
    let joined: String = inner.chars().filter(|c| !c.is_whitespace() && !is_unseen(*c)).collect();
    let address = joined.trim_matches(['.', '<', '>', '(', ')', '"', '\'', ':']);
    is_address(address).then(|| Email { address: address.to_owned(), mended: true })
}

fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{ad}' | '\u{2060}')
}

/// One @ with something before it and a domain behind it (RFC 5321: at most 64 and 254 bytes).
fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let local_fits = (1..=64).contains(&local.len())
        && local.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c))
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..");
    let label = |label: &str| {
        !label.is_empty()
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    local_fits && text.len() <= 254 && domain.contains('.') && domain.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_all(text: &str) -> Vec<(String, bool)> {
        emails(text).read.into_iter().map(|email| (email.address, email.mended)).collect()
    }

    #[test]
    fn stray_blanks_are_mended_and_said() {
        assert_eq!(read_all("jan @ voorbeeld.nl"), [("jan@voorbeeld.nl".into(), true)]);
        assert_eq!(read_all(" jan@voorbeeld.nl "), [("jan@voorbeeld.nl".into(), false)]);
        assert_eq!(read_all("Jan <jan@voorbeeld.nl>"), [("jan@voorbeeld.nl".into(), true)]);
        assert_eq!(read_all("jan@voorbeeld.nl."), [("jan@voorbeeld.nl".into(), true)]);
    }

    #[test]
    fn several_in_one_cell_and_what_is_none() {
        assert_eq!(read_all("a@b.nl; c@d.nl").len(), 2);
        assert_eq!(read_all("a@b.nl c@d.nl").len(), 2);
        assert_eq!(read_all("a@b.nl ::: c@d.nl").len(), 2);
        for none in ["geen", "jan@", "@voorbeeld.nl", "jan@voorbeeld", "a@b@c.nl", "jan..x@b.nl"] {
            let emails = emails(none);
            assert_eq!(
                (emails.read.len(), emails.unread.as_slice()),
                (0, [none.to_owned()].as_slice()),
                "{none}"
            );
        }
    }
}
