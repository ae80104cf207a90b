//! Looking for words in the memory of running programs, as somebody would who has the computer but not the passphrase.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::canary::holds;

/// A program that runs in a home of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// Its name, as the kernel shortens it.
    pub name: String,
    place: PathBuf,
}

/// The programs that live in this home: the window's own and those the web view started.
pub fn programs_in(home: &Path) -> Vec<Running> {
    let mark = format!("HOME={}\0", home.display());
    let all = fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
    let at_home = all.filter(|place| {
        fs::read(place.join("environ")).is_ok_and(|environ| holds(&environ, mark.as_bytes()))
    });
    at_home
        .filter_map(|place| {
            let name = fs::read_to_string(place.join("comm")).ok()?.trim().to_owned();
            Some(Running { name, place })
        })
        .collect()
}

impl Running {
    /// How long its first thread has had a processor: what it costs, whatever else goes on here.
    pub fn processor_time(&self) -> Duration {
        let thread = self.place.join("task").join(self.place.file_name().unwrap()).join("schedstat");
        let told = fs::read_to_string(thread).unwrap();
        Duration::from_nanos(told.split(' ').next().unwrap().parse().unwrap())
    }

    /// How much memory it has: all of its own and its part of what it shares with others (Linux, PSS), in bytes.
    pub fn memory(&self) -> u64 {
        let told = fs::read_to_string(self.place.join("smaps_rollup")).unwrap();
        let line = told.lines().find_map(|line| line.strip_prefix("Pss:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
    }

    /// Ends it at once, as the loss of power would.
    pub fn kill(&self) {
        let number = self.place.file_name().unwrap();
        assert!(Command::new("kill").arg("-KILL").arg(number).status().unwrap().success());
    }

    /// Whether every thread of it has ended. When a program is killed, one that waits for the disk keeps its files and
    /// locks until the disk has answered, though the first thread, and with it the program's memory, seems gone by then.
    pub fn has_ended(&self) -> bool {
        let Ok(threads) = fs::read_dir(self.place.join("task")) else { return true };
        threads.flatten().all(|thread| {
            let told = fs::read_to_string(thread.path().join("stat")).unwrap_or_default();
            told.rsplit_once(") ").is_none_or(|(_, state)| state.starts_with(['Z', 'X']))
        })
    }

    /// Which of `words` stand in memory that this program can write, in UTF-8 or UTF-16, in small letters or capitals.
    pub fn holds(&self, words: &[&str]) -> Vec<String> {
        // Memory is hundreds of megabytes, and grep goes through it in a second.
        let mut grep = Command::new("grep")
            .args(["--text", "--only-matching", "--ignore-case", "--perl-regexp", &pattern(words)])
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = grep.stdin.take().unwrap();
        let place = self.place.clone();
        let reading = std::thread::spawn(move || pour(&place, &mut input));
        let output = grep.wait_with_output().unwrap();
        reading.join().unwrap();
        let lines = output.stdout.split(|byte| *byte == b'\n');
        let found = lines.map(|line| {
            let letters = line.iter().copied().filter(|byte| *byte != 0).collect();
            String::from_utf8(letters).unwrap_or_default().to_lowercase()
        });
        let mut found: Vec<String> = found.filter(|word| !word.is_empty()).collect();
        found.sort();
        found.dedup();
        found
    }

    /// Where in memory a word stands that should not: the mapping, as the system names it, and the bytes around it.
    pub fn places_of(&self, word: &str) -> Vec<String> {
        let memory = File::open(self.place.join("mem")).unwrap();
        let maps = fs::read_to_string(self.place.join("maps")).unwrap_or_default();
        let mut places_found = Vec::new();
        for line in maps.lines().filter(|line| line.contains(" rw")) {
            let Some((start, end)) = range(line) else { continue };
            let mut bytes = vec![0; usize::try_from(end - start).unwrap()];
            let read = memory.read_at(&mut bytes, start).unwrap_or(0);
            let wide: Vec<u8> = word.bytes().flat_map(|letter| [letter, 0]).collect();
            for wanted in [word.as_bytes(), &wide] {
                let places = bytes[..read].windows(wanted.len()).enumerate();
                for (at, _) in places.filter(|(_, found)| found.eq_ignore_ascii_case(wanted)) {
                    let around = &bytes[at.saturating_sub(96)..(at + 96).min(read)];
                    places_found.push(format!("{line}, at {at}: {}", around.escape_ascii()));
                }
            }
        }
        places_found
    }
}

/// Each word with and without a zero after each letter.
fn pattern(words: &[&str]) -> String {
    let wide = |word: &str| {
        word.chars().flat_map(|letter| [letter.to_string(), "\\x00".to_owned()]).collect::<String>()
    };
    words.iter().flat_map(|word| [(*word).to_owned(), wide(word)]).collect::<Vec<_>>().join("|")
}

/// Gives on all that is really there of the memory a program can write; what it reserved and never touched is left out.
fn pour(place: &Path, to: &mut impl Write) {
    let memory = File::open(place.join("mem")).unwrap();
    let pages = File::open(place.join("pagemap")).unwrap();
    let maps = fs::read_to_string(place.join("maps")).unwrap_or_default();
    for (start, end) in maps.lines().filter(|line| line.contains(" rw")).filter_map(range) {
        let mut at = start;
        while at < end {
            let piece = (end - at).min(PIECE);
            if is_there(&pages, at, piece) {
                let mut bytes = vec![0; usize::try_from(piece).unwrap()];
                let read = memory.read_at(&mut bytes, at).unwrap_or(0);
                // A grep that has gone has told why.
                let _ = to.write_all(&bytes[..read]);
            }
            at += piece;
        }
        let _ = to.write_all(b"\n");
    }
}

const PAGE: u64 = 4096;
const PIECE: u64 = 256 * PAGE;

/// Whether any page of a piece is in memory or in swap (Linux, `pagemap`: bits 63 and 62).
fn is_there(pages: &File, start: u64, length: u64) -> bool {
    let mut entries = vec![0; usize::try_from(length.div_ceil(PAGE) * 8).unwrap()];
    let read = pages.read_at(&mut entries, start / PAGE * 8).unwrap_or(0);
    entries[..read].chunks_exact(8).any(|entry| entry[7] & 0b1100_0000 != 0)
}

fn range(line: &str) -> Option<(u64, u64)> {
    let (start, end) = line.split_once(' ')?.0.split_once('-')?;
    Some((u64::from_str_radix(start, 16).ok()?, u64::from_str_radix(end, 16).ok()?))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn a_word_of_a_running_program_is_found_and_another_is_not() {
        let home = tempfile::tempdir().unwrap();
        let mut child = Command::new("sleep")
            .arg("30")
            .env("HOME", home.path())
            .env("WORD", "Kanarievogel")
            .spawn()
            .unwrap();
        while programs_in(home.path()).iter().all(|program| program.name != "sleep") {
            std::thread::sleep(Duration::from_millis(5));
        }
        let found = programs_in(home.path()).pop().unwrap().holds(&["Kanarievogel", "Zilverplevier"]);
        child.kill().unwrap();
        child.wait().unwrap();
        // The environment stands on the stack of the program.
        assert_eq!(found, ["kanarievogel"]);
    }

    #[test]
    fn a_program_that_took_memory_has_that_much() {
        let home = tempfile::tempdir().unwrap();
        let mut child = Command::new("python3")
            .args(["-c", "taken = b'x' * 50_000_000; print(flush=True); import time; time.sleep(30)"])
            .env("HOME", home.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdout.take().unwrap().read_exact(&mut [0]).unwrap();
        let taken: u64 = programs_in(home.path()).iter().map(Running::memory).sum();
        child.kill().unwrap();
        child.wait().unwrap();
        assert!((50_000_000..90_000_000).contains(&taken), "{taken}");
    }
}
