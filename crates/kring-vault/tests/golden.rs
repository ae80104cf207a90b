//! Vaults of every format there has been, kept for ever and opened here.

#![allow(clippy::unwrap_used)]

mod common;

use common::{NOW, copy, id, put, remove};
use kring_vault::{CreateOptions, KdfFigures, Kind, Operation, Passphrase, Vault, VaultError};
use std::fs;
use std::path::{Path, PathBuf};

const WORDS: &str = "vier nuchtere wo\u{f3}rden";
const WEAK: KdfFigures = KdfFigures::insecure_test(256);

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures")
}

/// Makes the golden vault of the present format; run by hand once, when a format is settled.
#[test]
#[ignore = "writes the fixture of a new format"]
fn make() {
    let dir = fixtures().join("vault-format-1.kring");
    let options = CreateOptions::insecure_test(64).with_names("Mijn wachtwoord", "werklaptop").with_kdf(WEAK);
    let mut vault = Vault::create(&dir, &Passphrase::from(WORDS), &options, NOW).unwrap();
    put(&mut vault, 1, "Samira Haddou".as_bytes());
    put(&mut vault, 2, "lang ".repeat(14_000).as_bytes());
    put(&mut vault, 3, "weg".as_bytes());
    vault.add_passphrase("Collega", &Passphrase::from("tweede zin"), Some(KdfFigures::FLOOR), NOW).unwrap();
    let key = vault.make_recovery_key("Herstelsleutel", Some(WEAK), NOW).unwrap();
    vault.checkpoint().unwrap();
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
    fs::write(fixtures().join("vault-format-1.json"), text + "\n").unwrap();
}

#[test]
fn the_vault_of_format_1_opens_with_every_key_and_holds_what_it_held() {
    let text = fs::read_to_string(fixtures().join("vault-format-1.json")).unwrap();
    let expected: serde_json::Value = serde_json::from_str(&text).unwrap();
    for key in ["passphrase", "colleague", "recovery"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("golden.kring");
        copy(&fixtures().join("vault-format-1.kring"), &path);
        let key = Passphrase::from(expected[key].as_str().unwrap());
        let vault = Vault::open(&path).unwrap().unlock(&key, NOW).unwrap();
        let health = vault.health();
        assert!(
            health.repaired.is_empty() && health.nothing_lost() && health.audit_breaks == 0,
            "{health:?}"
        );
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
}
