//! Records that are sealed together.

use std::fs;
use std::path::Path;

use kring_vault::{Repaired, Unlocked, Vault, unwatched};

use crate::common::{NOW, held, new_vault, open, place, put_all};
use crate::made::Made;

/// Where records are sealed together, and in which frames: those of an operation that is large, or of a checkpoint.
struct Sort {
    name: &'static str,
    part: Repaired,
    /// Bytes of each of [`RECORDS`] records.
    each: usize,
    /// Records in a frame.
    together: usize,
}

const RECORDS: u128 = 28;
const SORTS: [Sort; 2] = [
    Sort { name: "checkpoint", part: Repaired::Checkpoint, each: 1_000, together: 7 },
    Sort { name: "journal", part: Repaired::Journal, each: 12_000, together: 1 },
];

impl Sort {
    fn records(&self, letter: u8) -> Vec<(u128, Vec<u8>)> {
        (1..=RECORDS).map(|number| (number, vec![letter; self.each])).collect()
    }

    /// Puts all records in one operation.
    fn write(&self, vault: &mut Vault<Unlocked>, letter: u8) {
        put_all(vault, &self.records(letter));
        if self.name == "checkpoint" {
            vault.checkpoint().unwrap();
        }
    }

    fn make(&self, letter: u8) -> Made {
        let (folder, path) = place();
        let mut vault = new_vault(&path);
        self.write(&mut vault, letter);
        let held = held(&vault);
        drop(vault);
        let trial = folder.path().join("trial.kring");
        Made { _folder: folder, path, trial, held, first: Vec::new(), newer: Vec::new() }
    }

    /// The frames of records of the newest operation, as they stand there.
    fn frames(&self, vault: &Path) -> Vec<Vec<u8>> {
        const PACKED: u8 = 6;
        let mut file = vault.join(self.name);
        if file.is_dir() {
            file = fs::read_dir(file).unwrap().next().unwrap().unwrap().path();
        }
        let bytes = fs::read(file).unwrap();
        let starts = (128..bytes.len() - 64).step_by(64);
        let found = starts.filter(|at| bytes[*at..at + 4] == *b"KFRM" && bytes[at + 4] == PACKED);
        let frames: Vec<_> = found
            .map(|at| {
                let sealed = u32::from_le_bytes(bytes[at + 16..at + 20].try_into().unwrap()) as usize;
                bytes[at..at + 64 + sealed].to_vec()
            })
            .collect();
        let number = |frame: &Vec<u8>| frame[8..16].to_vec();
        let last = frames.last().map(number);
        frames.into_iter().filter(|frame| self.name == "checkpoint" || Some(number(frame)) == last).collect()
    }

    fn is_refused(&self, made: &Made, what: &str, there: &[u8], bytes: &[u8]) {
        let disguised = [&there[..64], &bytes[64..]].concat();
        for (how, bytes) in [("", bytes), (", disguised", disguised.as_slice())] {
            let what = format!("{what}{how}");
            made.is_not_accepted(&what, self.name, self.part, &[(there, bytes)], self.together);
        }
    }
}

#[test]
fn records_sealed_together_are_accepted_in_their_own_place_only() {
    for sort in SORTS {
        let other = sort.frames(&sort.make(b'o').path);
        let mut made = sort.make(b'a');
        let older = sort.frames(&made.path);
        let mut vault = open(&made.path).unwrap();
        sort.write(&mut vault, b'b');
        made.held = held(&vault);
        drop(vault);
        let now = sort.frames(&made.path);
        let full = now[0].len();
        assert!(now.len() > 3 && [&older[0], &other[0], &now[1]].iter().all(|frame| frame.len() == full));

        sort.is_refused(&made, "older ones", &now[0], &older[0]);
        sort.is_refused(&made, "those of another vault", &now[0], &other[0]);
        sort.is_refused(&made, "those of another place", &now[0], &now[1]);

        let mut vault = open(&made.path).unwrap();
        vault.compact(true, NOW, &mut unwatched).unwrap();
        sort.write(&mut vault, b'c');
        made.held = held(&vault);
        drop(vault);
        sort.is_refused(&made, "those under an older key", &sort.frames(&made.path)[0], &now[0]);
    }
}
