//! Whether a file of contacts or events is whole.

/// How many components of this name begin and do not end.
pub(crate) fn components_left_open(text: &str, name: &str) -> usize {
    let count = |word: &str| {
        let is_one = |line: &str| {
            let line = line.trim_matches([' ', '\t', '\u{feff}']);
            let (before, after) = line.split_once(':').unwrap_or_default();
            before.eq_ignore_ascii_case(word) && after.trim().eq_ignore_ascii_case(name)
        };
        text.split(['\n', '\r']).filter(|line| is_one(line)).count()
    };
    count("BEGIN").saturating_sub(count("END"))
}
