//! Words with every space kept.

use crate::package::Xml;

/// Writes words without tabs and line ends. Programs pass over a space at the start and behind another, so such a one is an
/// element (ODF 1.3, part 3, 6.1.2). `after_space` says whether a space that comes first would be passed over; the answer
/// says it of one that follows.
pub fn spaced(xml: &mut Xml, words: &str, mut after_space: bool) -> bool {
    for part in words.split_inclusive(' ') {
        let (word, space) = part.strip_suffix(' ').map_or((part, false), |word| (word, true));
        if !word.is_empty() {
            xml.words(word);
            after_space = false;
        }
        match (space, after_space) {
            (false, _) => {}
            (true, true) => xml.empty("text:s", &[]),
            (true, false) => {
                xml.words(" ");
                after_space = true;
            }
        }
    }
    after_space
}
