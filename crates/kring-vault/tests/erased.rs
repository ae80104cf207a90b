//! Somebody is erased: after a compact no file holds a word about them, whatever key one has.
//!
//! What a file holds is looked for in three ways: by the program with every passphrase there ever was, in every
//! combination of old and new files; as sealed bytes, of which none may be left; and in what a backup takes along.

#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use common::{Dice, NOW, copy, files, id, new_vault, pass, place, undo};
use kring_vault::{
    BackupKey, KdfFigures, Kind, Operation, Passphrase, Unlocked, Vault, VaultError, restore, unwatched,
};
use std::collections::HashSet;
use std::fs;
use std::path::Path;

const WEAK: Option<KdfFigures> = Some(KdfFigures::insecure_test(64));
const WORD: &[u8] = b"Zilverplevier";

fn write(vault: &mut Vault<Unlocked>, name: &'static str, number: u128, content: Option<Vec<u8>>) {
    let operation = if content.is_some() { Operation::named(name) } else { Operation::irreversible(name) };
    vault
        .transact(operation, NOW, |tx| {
            match content {
                Some(content) => tx.put(Kind::new("person"), id(number), 1, content),
                None => tx.remove(id(number)),
            }
            Ok::<_, VaultError>(())
        })
        .unwrap();
}

fn about(version: u8, length: usize) -> Vec<u8> {
    [WORD, &vec![version; length]].concat()
}

/// Whether a vault opens with this key and then holds, or can take back, a word about the erased person.
fn tells(path: &Path, key: &str) -> bool {
    let Ok(locked) = Vault::open(path) else { return false };
    let Ok(mut vault) = locked.unlock(&Passphrase::from(key), NOW) else { return false };
    let tells = |vault: &Vault<Unlocked>| {
        vault.records().any(|record| record.content().windows(WORD.len()).any(|window| window == WORD))
    };
    let mut told = tells(&vault);
    while !told && matches!(undo(&mut vault), Ok(Some(_))) {
        told = tells(&vault);
    }
    told
}

#[test]
fn no_word_about_an_erased_person_is_left_after_a_compact() {
    for (rekey, seed) in [(false, 0x5eed_0010), (true, 0x5eed_0011)] {
        let mut dice = Dice(seed);
        let (folder, path) = place();
        let mut vault = new_vault(&path);
        for number in 2..20 {
            write(&mut vault, "person.add", number, Some(vec![b'x'; 400 + dice.roll(3000)]));
        }
        // In every place there is: several versions, a large one, before and after a checkpoint, and taken back once.
        write(&mut vault, "person.add", 1, Some(about(1, 300)));
        vault.checkpoint().unwrap();
        write(&mut vault, "person.change", 1, Some(about(2, 200_000)));
        write(&mut vault, "person.change", 1, Some(about(3, 20)));
        undo(&mut vault).unwrap().unwrap();
        let recovery = vault.make_recovery_key("Herstel", WEAK, NOW).unwrap();
        vault.add_passphrase("Collega", &Passphrase::from("tweede"), WEAK, NOW).unwrap();
        let mut vault = vault.lock().unlock(&pass(), NOW).unwrap();
        vault.remove_slot("Collega", NOW).unwrap();
        write(&mut vault, "person.change", 1, Some(about(4, 900)));
        let old = folder.path().join("old.kring");
        vault.health();
        copy(&path, &old);
        let keys = [common::WORDS, "tweede", recovery.text()];
        assert!(tells(&old, common::WORDS), "the word is not there before");

        write(&mut vault, "person.erase", 1, None);
        vault.health();
        // A store that was damaged is set aside with all its words.
        drop(vault.lock());
        fs::write(path.join("store/db"), b"rubbish").unwrap();
        let mut vault = common::open(&path).unwrap();
        vault.health();
        let sealed = pieces(&[&old, &path]);
        vault.compact(rekey, NOW, &mut unwatched).unwrap();
        let backup = folder.path().join("after.age");
        vault.backup(&backup, &BackupKey::Passphrase(&pass()), NOW, &mut unwatched).unwrap();
        drop(vault.lock());

        let trial = folder.path().join("trial.kring");
        for headers in [&path, &old] {
            for key in keys {
                let _ = fs::remove_dir_all(&trial);
                copy(&path, &trial);
                for name in ["header", "header.bak"] {
                    fs::copy(headers.join(name), trial.join(name)).unwrap();
                }
                assert!(!tells(&trial, key), "rekey {rekey}: with {key}");
            }
        }
        let after: Vec<u8> = files(&path).iter().flat_map(|file| fs::read(file).unwrap()).collect();
        let windows: HashSet<&[u8]> = after.windows(PIECE).collect();
        // Of the header only the slots' own keys stay as they are.
        let kept = sealed.iter().filter(|piece| windows.contains(piece.as_slice())).count();
        assert!(
            sealed.len() > 3000 && kept < 12,
            "rekey {rekey}: {kept} of {} pieces are left",
            sealed.len()
        );
        let out = folder.path().join("restored.kring");
        let owner = (&pass(), &kring_vault::CreateOptions::insecure_test(64));
        drop(restore(&backup, &pass(), &out, owner, NOW, &mut unwatched).unwrap());
        assert!(!tells(&out, common::WORDS), "the backup tells");
    }
}

const PIECE: usize = 64;

/// What looks like sealed bytes in all files of these vaults, cut into pieces.
fn pieces(vaults: &[&Path]) -> HashSet<Vec<u8>> {
    let files = vaults.iter().flat_map(|vault| files(vault));
    let files = files.filter(|file| !file.ends_with("header") && !file.ends_with("header.bak"));
    files
        .flat_map(|file| fs::read(file).unwrap().chunks(PIECE).map(<[u8]>::to_vec).collect::<Vec<_>>())
        .filter(|piece| piece.iter().collect::<HashSet<_>>().len() > 40)
        .collect()
}
