//! The domain's words for special categories, read from where the domain keeps them.

use std::path::Path;
use std::sync::LazyLock;

use kring_import::Category;

static WORDS: LazyLock<Vec<(Category, String)>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../kring-core/src/language/selection/words");
    let files = [
        ("religion.txt", Category::Religion),
        ("origin.txt", Category::Origin),
        ("health.txt", Category::Health),
    ];
    let read = |(file, category)| {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let words =
            lines.flat_map(|line| line.split(',').map(|word| word.trim().to_owned()).collect::<Vec<_>>());
        words.filter(|word| !word.is_empty()).map(|word| (category, word)).collect::<Vec<_>>()
    };
    files.into_iter().flat_map(read).collect()
});

/// A simple reader of those words: one word at a time, a star for any letters. The domain's own passes over streets and
/// things of a country ("Turkse pizza"), for which two words are enough here.
pub fn judge(label: &str) -> Option<Category> {
    let label = label.to_lowercase();
    if label.contains("straat") || label.contains("pizza") {
        return None;
    }
    let words: Vec<&str> =
        label.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let fits = |pattern: &str, word: &str| {
        let bare = pattern.trim_matches('*');
        match (pattern.starts_with('*'), pattern.ends_with('*')) {
            (true, true) => word.contains(bare),
            (true, false) => word.ends_with(bare),
            (false, true) => word.starts_with(bare),
            (false, false) => word == bare,
        }
    };
    let found = WORDS.iter().find(|(_, pattern)| words.iter().any(|word| fits(pattern, word)));
    found.map(|(category, _)| *category)
}
