//! A note as sentences of words.

/// Notes longer than this many characters are read up to here.
const LONGEST_NOTE: usize = 10_000;

/// A word with its place in the note.
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    pub(super) start: u32,
    pub(super) end: u32,
}

impl Word<'_> {
    /// The word without marks, in small letters.
    pub(super) fn bare(&self) -> String {
        self.text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
    }
}

/// The sentences of a note, as words. A dot ends one only before a capital or the end, so "14.00" and "a.s." do not.
pub(super) fn sentences(note: &str) -> Vec<Vec<Word<'_>>> {
    let mut sentences = vec![Vec::new()];
    let mut word: Option<(usize, usize)> = None;
    let mut ended = false;
    for (count, (at, c)) in note.char_indices().chain([(note.len(), '\n')]).enumerate().take(LONGEST_NOTE) {
        if !c.is_whitespace() {
            if ended && word.is_none() && !c.is_lowercase() {
                sentences.push(Vec::new());
            }
            ended = false;
            word.get_or_insert((at, count));
            continue;
        }
        if let Some((from, start)) = word.take() {
            let text = &note[from..at];
            ended = text.ends_with(['.', '!', '?', ';']);
            if let (Some(sentence), Ok(start), Ok(end)) =
                (sentences.last_mut(), u32::try_from(start), u32::try_from(count))
            {
                sentence.push(Word { text, start, end });
            }
        }
        if c == '\n' {
            sentences.push(Vec::new());
            ended = false;
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}
