//! Minutes that were pasted, as lines.

use serde::Serialize;

use crate::base::{ImportError, Limits, Problem};
use crate::text::{decode, tidy};

/// A line of pasted minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MinutesLine {
    /// The number of the line; the first is 1.
    pub number: u32,
    /// What it is.
    pub kind: MinutesLineKind,
    /// Its words, without the sign or word that says what it is. Cells of a table are parted by " | ".
    pub text: String,
}

/// What a line is, by how it begins. Nothing is guessed from what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum MinutesLineKind {
    /// Words.
    Text,
    /// A point of a list.
    Bullet,
    /// A point of a numbered list.
    Numbered,
    /// "Besluit:", "Decision:".
    Decision,
    /// "Actie:", "Action:".
    Action,
    /// "Toezegging:", "Pledge:": something promised to all.
    Pledge,
}

const DECISION: [&str; 4] = ["besluit", "besluiten", "decision", "decided"];
const PLEDGE: [&str; 4] = ["toezegging", "toezeggingen", "pledge", "pledges"];
const ACTION: [&str; 7] = ["actie", "acties", "actiepunt", "actiepunten", "action", "actions", "todo"];

/// The lines of a file of text, in any encoding.
///
/// Errors: `import.tooLarge`, `import.empty`; `import.unknownFormat` for what is no text.
pub fn read_minutes_file(bytes: &[u8], limits: &Limits) -> Result<Vec<MinutesLine>, ImportError> {
    let is_text = !bytes.starts_with(b"PK") && !bytes.starts_with(b"%PDF") && !bytes.starts_with(b"{\\rtf");
    if !is_text {
        return Err(Problem::UnknownFormat.into());
    }
    let (text, _) = decode(bytes, limits.text_bytes)?;
    if text.chars().any(|sign| sign == '\0') {
        return Err(Problem::UnknownFormat.into());
    }
    read_minutes(&text, limits)
}

/// The lines of minutes that were pasted as text or as cells; blank ones are passed over.
///
/// Errors: `import.tooLarge`, `import.empty`.
pub fn read_minutes(text: &str, limits: &Limits) -> Result<Vec<MinutesLine>, ImportError> {
    if text.len() > limits.text_bytes {
        return Err(Problem::TooLarge { most: limits.text_bytes as u64 }.into());
    }
    let lines = text.lines().zip(1_u32..).filter_map(|(line, number)| read(line, number));
    let lines: Vec<MinutesLine> = lines.collect();
    if lines.is_empty() { Err(Problem::Empty.into()) } else { Ok(lines) }
}

fn read(line: &str, number: u32) -> Option<MinutesLine> {
    let cells: Vec<String> = line.split('\t').map(tidy).filter(|cell| !cell.is_empty()).collect();
    let whole = cells.join(" | ");
    let (listed, rest) = without_sign(&whole);
    // "- Actie: Jan belt", "Besluit 3: ...", and a first cell "Actie".
    let (kind, text) = labelled(rest).unwrap_or((listed, rest));
    let text = text.trim();
    (!text.is_empty()).then(|| MinutesLine { number, kind, text: text.to_owned() })
}

/// The line without the sign of a list before it.
fn without_sign(line: &str) -> (MinutesLineKind, &str) {
    let signs = ['-', '–', '—', '•', '*', '·', '▪', '◦', '○', '■', 'o', '\u{f0b7}'];
    if let Some(rest) = line.strip_prefix(signs)
        && rest.starts_with([' ', '|'])
    {
        return (MinutesLineKind::Bullet, rest.trim_start_matches([' ', '|']));
    }
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let behind = line.get(digits..).unwrap_or_default();
    match behind.strip_prefix(['.', ')']) {
        Some(rest) if (1..=2).contains(&digits) && rest.starts_with([' ', '|']) => {
            (MinutesLineKind::Numbered, rest.trim_start_matches([' ', '|']))
        }
        _ => (MinutesLineKind::Text, line),
    }
}

fn labelled(line: &str) -> Option<(MinutesLineKind, &str)> {
    let (label, text) = line.split_once(':').or_else(|| line.split_once(" | "))?;
    let word =
        label.trim().trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace()).to_lowercase();
    let kind = if DECISION.contains(&word.as_str()) {
        MinutesLineKind::Decision
    } else if ACTION.contains(&word.as_str()) {
        MinutesLineKind::Action
    } else if PLEDGE.contains(&word.as_str()) {
        MinutesLineKind::Pledge
    } else {
        return None;
    };
    Some((kind, text.trim_start_matches([' ', '|'])))
}

#[cfg(test)]
mod tests {
    use super::MinutesLineKind::{Action, Bullet, Decision, Numbered, Pledge, Text};
    use super::*;

    #[test]
    fn lines_by_how_they_begin() {
        let text = "Verslag 12 mei\n\n1. Opening\n• Jan vertelt over de tuin\n- Actie: Sara belt de school\nBesluit 2: we gaan door\nActie\tMehmet\tvoor 1 juni\nToezegging: elke maand een mail\n14:30 uur sluiting\n2026. was een goed jaar\n";
        let lines = read_minutes(text, &Limits::default()).unwrap();
        let lines: Vec<_> = lines.iter().map(|line| (line.number, line.kind, line.text.as_str())).collect();
        assert_eq!(
            lines,
            [
                (1, Text, "Verslag 12 mei"),
                (3, Numbered, "Opening"),
                (4, Bullet, "Jan vertelt over de tuin"),
                (5, Action, "Sara belt de school"),
                (6, Decision, "we gaan door"),
                (7, Action, "Mehmet | voor 1 juni"),
                (8, Pledge, "elke maand een mail"),
                (9, Text, "14:30 uur sluiting"),
                (10, Text, "2026. was een goed jaar"),
            ]
        );
        let file = read_minutes_file(b"Besluit: caf\xe9 open\r\n", &Limits::default()).unwrap();
        assert_eq!((file[0].kind, file[0].text.as_str()), (Decision, "caf\u{e9} open"));
        let word = read_minutes_file(b"PK\x03\x04word", &Limits::default()).unwrap_err();
        assert_eq!(word.code(), "import.unknownFormat");
        assert_eq!(read_minutes(" \n", &Limits::default()).unwrap_err().code(), "import.empty");
    }
}
