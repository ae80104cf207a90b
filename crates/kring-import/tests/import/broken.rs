//! A thousand broken files, made of those of other programs: none stops the reader, and none takes long.

use std::time::{Duration, Instant};

use crate::files::{all_files, samples};
use crate::hostile::{forget_peak, peak_memory, read};

/// Equal numbers on every run (the generator of Knuth's MMIX).
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end.max(1)
    }
}

/// One file broken: cut, a few bytes turned, a part of another one put in, a part taken twice.
fn broken(whole: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = whole.to_vec();
    match chance.below(5) {
        0 => bytes.truncate(chance.below(whole.len())),
        1 | 2 => {
            for _ in 0..=chance.below(8) {
                let at = chance.below(bytes.len());
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << chance.below(8);
                }
            }
        }
        3 => {
            let (at, from) = (chance.below(bytes.len()), chance.below(other.len()));
            let part = &other[from..from + chance.below(other.len() - from)];
            bytes.splice(at..at, part.iter().copied());
        }
        _ => {
            let (from, to) = (chance.below(bytes.len()), chance.below(bytes.len()));
            let part = bytes[from.min(to)..from.max(to)].to_vec();
            bytes.extend(part);
        }
    }
    bytes
}

#[test]
fn a_thousand_broken_files_are_read_or_refused() {
    let Some(folder) = samples() else { return };
    let files: Vec<Vec<u8>> = all_files(&folder).iter().map(|path| std::fs::read(path).unwrap()).collect();
    let mut chance = Chance(16);
    let (mut readable, mut longest) = (0, Duration::ZERO);
    forget_peak();
    for _ in 0..1_000 {
        let (whole, other) = (&files[chance.below(files.len())], &files[chance.below(files.len())]);
        let bytes = broken(whole, other, &mut chance);
        let begin = Instant::now();
        readable += usize::from(read(&bytes).is_ok());
        longest = longest.max(begin.elapsed());
    }
    println!("{readable} of 1,000 could be read; longest {longest:?}; peak {:?} MB", peak_memory());
    assert!(longest < Duration::from_secs(5), "{longest:?}");
    assert!((100..1_000).contains(&readable), "{readable}");
}
