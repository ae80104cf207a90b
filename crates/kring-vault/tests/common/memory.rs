//! Looking for words in this process's own memory.
#![allow(dead_code, missing_docs, clippy::unwrap_used)]

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

const WINDOW: usize = 64 * 1024;

/// The same bytes with one bit of each turned. What is looked for is written down in this form only, so that the
/// looking does not put it into memory.
pub fn turned(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|byte| std::hint::black_box(*byte) ^ 1).collect()
}

/// How often each of these stands in memory that can be written, stacks of all threads included.
pub fn found(sought: &[&[u8]]) -> Vec<usize> {
    let memory = File::open("/proc/self/mem").unwrap();
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let longest = sought.iter().map(|word| word.len()).max().unwrap_or(1);
    let mut begins = [false; 256];
    for word in sought {
        begins[usize::from(word[0] ^ 1)] = true;
    }
    let mut counts = vec![0; sought.len()];
    let mut bytes = vec![0; WINDOW];
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (start, end) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
        let (mut at, end) = (u64::from_str_radix(start, 16).unwrap(), u64::from_str_radix(end, 16).unwrap());
        while at < end {
            let most = WINDOW.min(usize::try_from(end - at).unwrap());
            let Ok(read) = memory.read_at(&mut bytes[..most], at) else { break };
            let last = read < longest || at + read as u64 >= end;
            // What stands across the border is counted in the next window.
            let step = if last { read } else { read - longest + 1 };
            for (from, _) in bytes[..step].iter().enumerate().filter(|(_, byte)| begins[usize::from(**byte)])
            {
                for (count, word) in counts.iter_mut().zip(sought) {
                    *count += usize::from(stands(&bytes[from..read], word));
                }
            }
            bytes.fill(0);
            if last {
                break;
            }
            at += step as u64;
        }
    }
    counts
}

fn stands(bytes: &[u8], word: &[u8]) -> bool {
    bytes.len() >= word.len() && bytes[0] ^ 1 == word[0] && bytes.iter().zip(word).all(|(a, b)| a ^ 1 == *b)
}

/// Bytes as text, for handing them to another process.
pub fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// The bytes of such a text.
pub fn from_hex(text: &str) -> Vec<u8> {
    (0..text.len() / 2).map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).unwrap()).collect()
}
