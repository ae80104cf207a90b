//! Looking for words where they should not be.

use std::fs;
use std::path::{Path, PathBuf};

/// Every place under `folder` where one of `words` stands, as UTF-8 or UTF-16 of either order, in any case of its
/// letters; file names count too.
pub fn find(folder: &Path, words: &[&str]) -> Vec<(PathBuf, String)> {
    let needles: Vec<(String, Vec<Vec<u8>>)> =
        words.iter().map(|word| ((*word).to_owned(), spellings(word))).collect();
    let mut found = Vec::new();
    for file in files_under(folder) {
        let mut content = fs::read(&file).unwrap_or_default();
        content.extend_from_slice(file.to_string_lossy().as_bytes());
        content.make_ascii_lowercase();
        for (word, spellings) in &needles {
            if spellings.iter().any(|spelling| holds(&content, spelling)) {
                found.push((file.clone(), word.clone()));
            }
        }
    }
    found
}

/// How many files there are to look in.
pub fn count_files(folder: &Path) -> usize {
    files_under(folder).len()
}

/// Whether `content` has `part` anywhere.
pub fn holds(content: &[u8], part: &[u8]) -> bool {
    memchr::memmem::find(content, part).is_some()
}

fn spellings(word: &str) -> Vec<Vec<u8>> {
    let small = word.to_lowercase();
    let little = small.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big = small.encode_utf16().flat_map(u16::to_be_bytes).collect();
    vec![small.into_bytes(), little, big]
}

fn files_under(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => waiting.push(entry.path()),
                Ok(kind) if kind.is_file() => files.push(entry.path()),
                _ => {}
            }
        }
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_every_spelling_and_in_names() {
        let folder = tempfile::tempdir().unwrap();
        let utf16: Vec<u8> = "xxKanarieVogel".encode_utf16().flat_map(u16::to_le_bytes).collect();
        fs::create_dir(folder.path().join("sub")).unwrap();
        fs::write(folder.path().join("plain"), "een kanarievogel zingt").unwrap();
        fs::write(folder.path().join("sub/wide"), [&[7][..], &utf16].concat()).unwrap();
        fs::write(folder.path().join("kanarievogel.txt"), "niets").unwrap();
        fs::write(folder.path().join("other"), "een mus").unwrap();
        assert_eq!(find(folder.path(), &["kanarievogel"]).len(), 3);
        assert_eq!(find(folder.path(), &["kanarievogels"]).len(), 0);
        assert_eq!(count_files(folder.path()), 4);
    }
}
