//! Vaults of every format there has been, kept for ever and opened here.

#![allow(clippy::unwrap_used)]

mod common;

use common::{NOW, copy, id, put, put_all, remove};
use kring_vault::{
    CreateOptions, KdfFigures, Kind, Operation, Passphrase, Unlocked, Vault, VaultError, unwatched,
};
use std::fs;
use std::path::{Path, PathBuf};

const WORDS: &str = "vier nuchtere wo\u{f3}rden";
const WEAK: KdfFigures = KdfFigures::insecure_test(256);

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

/// A golden vault is named for what it looks like on the disk; this gives it that look.
type Form = (&'static str, fn(Vault<Unlocked>) -> Vault<Unlocked>);

const FORMS: &[Form] = &[
    // A checkpoint, its records sealed one by one, with operations after it in the journal.
    ("vault-format-1", |mut vault| {
        vault.checkpoint().unwrap();
        vault
    }),
    // Never locked: all of it is in the journal.
    ("vault-format-1-journal", |vault| vault),
    // Written anew under a second vault key, and worked in since.
    ("vault-format-1-rekeyed", |mut vault| {
        vault.compact(true, NOW, &mut unwatched).unwrap();
        vault
    }),
    // With the store in packs.
    ("vault-format-1-packs", |mut vault| {
        vault.compact(false, NOW, &mut unwatched).unwrap();
        vault
    }),
    // With the checkpoint's records sealed together.
    ("vault-format-1-together", |mut vault| {
        vault.checkpoint().unwrap();
        vault
    }),
    // With a large operation in the journal, its records sealed together.
    ("vault-format-1-large", |mut vault| {
        put_all(
            &mut vault,
            &(10..14).map(|number| (number, "groot ".repeat(12_000).into())).collect::<Vec<_>>(),
        );
        vault
    }),
    // With a mirror of the journal and the header in the logs, and locked in between.
    ("vault-format-1-mirrored", |mut vault| {
        vault.checkpoint().unwrap();
        vault.lock().unlock(&Passphrase::from(WORDS), NOW).unwrap()
    }),
];

/// Makes the golden vaults of the present format that are not there yet; run by hand when a format is settled.
#[test]
#[ignore = "writes the fixtures of a new format"]
fn make() {
    for (name, form) in FORMS {
        let dir = fixtures().join(name).with_extension("kring");
        if !dir.exists() {
            make_one(&dir, *form);
        }
    }
}

fn make_one(dir: &Path, form: fn(Vault<Unlocked>) -> Vault<Unlocked>) {
    let options = CreateOptions::insecure_test(64).with_names("Mijn wachtwoord", "werklaptop").with_kdf(WEAK);
    let mut vault = Vault::create(dir, &Passphrase::from(WORDS), &options, NOW).unwrap();
    put(&mut vault, 1, "Samira Haddou".as_bytes());
    put(&mut vault, 2, "lang ".repeat(14_000).as_bytes());
    put(&mut vault, 3, "weg".as_bytes());
    vault.add_passphrase("Collega", &Passphrase::from("tweede zin"), Some(KdfFigures::FLOOR), NOW).unwrap();
    let key = vault.make_recovery_key("Herstelsleutel", Some(WEAK), NOW).unwrap();
    let mut vault = form(vault);
    remove(&mut vault, 3);
    put(&mut vault, 1, "Samira Haddou, liever na vijven".as_bytes());
    vault
        .transact(Operation::irreversible("network.add"), NOW, |tx| {
            tx.put(Kind::new("network"), id(4), 2, "\u{647}\u{644}\u{627}".as_bytes().to_vec());
            Ok::<_, VaultError>(())
        })
        .unwrap();
    let records: Vec<_> = vault
        .records()
        .map(|record| {
            serde_json::json!({
                "id": record.id().to_string(),
                "kind": record.kind().as_str(),
                "version": record.version(),
                "schema": record.schema(),
                "content": std::str::from_utf8(record.content()).unwrap(),
            })
        })
        .collect();
    let operations: Vec<_> = vault.audit().map(|entry| entry.operation.name().to_owned()).collect();
    let expected = serde_json::json!({
        "passphrase": WORDS, "colleague": "tweede zin", "recovery": key.text(),
        "records": records, "operations": operations,
    });
    drop(vault);
    let text = serde_json::to_string_pretty(&expected).unwrap();
    fs::write(dir.with_extension("json"), text + "\n").unwrap();
}

#[test]
fn every_golden_vault_opens_with_every_key_and_holds_what_it_held() {
    let mut names: Vec<_> = fs::read_dir(fixtures()).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.file_name().unwrap().to_string_lossy().starts_with("vault-format-"));
    names.retain(|path| path.extension().is_some_and(|extension| extension == "kring"));
    assert!(names.len() >= FORMS.len(), "{names:?}");
    for golden in names {
        let text = fs::read_to_string(golden.with_extension("json")).unwrap();
        let expected: serde_json::Value = serde_json::from_str(&text).unwrap();
        for key in ["passphrase", "colleague", "recovery"] {
            let works = key == "passphrase";
            opens(&golden, &Passphrase::from(expected[key].as_str().unwrap()), works, &expected);
        }
    }
}

fn opens(golden: &Path, key: &Passphrase, works: bool, expected: &serde_json::Value) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("golden.kring");
    copy(golden, &path);
    let vault = Vault::open(&path).unwrap().unlock(key, NOW).unwrap();
    let (health, what) = (vault.health(), golden.display());
    assert!(
        health.repaired.is_empty() && health.nothing_lost() && health.audit_breaks == 0,
        "{what}: {health:?}"
    );
    holds(&vault, expected);
    assert!(vault.check(&mut unwatched).unwrap().is_sound(), "{what}");
    if works {
        // It is not only read: work goes on in it.
        go_on(vault, key);
    }
}

fn go_on(vault: Vault<Unlocked>, key: &Passphrase) {
    let mut vault = vault.lock().unlock(key, NOW).unwrap();
    put(&mut vault, 1, b"now");
    let vault = vault.lock().unlock(key, NOW).unwrap();
    assert_eq!(vault.get(id(1)).unwrap().content(), b"now");
    assert!(vault.health().nothing_lost());
}

fn holds(vault: &Vault<Unlocked>, expected: &serde_json::Value) {
    let records = expected["records"].as_array().unwrap();
    assert_eq!(vault.len(), records.len());
    for (record, expected) in vault.records().zip(records) {
        assert_eq!(record.id().to_string(), expected["id"]);
        assert_eq!(record.kind().as_str(), expected["kind"]);
        assert_eq!(record.version(), expected["version"]);
        assert_eq!(record.schema(), expected["schema"]);
        assert_eq!(record.content(), expected["content"].as_str().unwrap().as_bytes());
    }
    let operations = expected["operations"].as_array().unwrap();
    let found = vault.audit().map(|entry| entry.operation.name()).take(operations.len());
    assert!(found.eq(operations.iter().map(|name| name.as_str().unwrap())));
}
