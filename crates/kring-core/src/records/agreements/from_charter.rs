//! Schema 1 to 2: the working agreements were lines of the network; each is a record of its own now.

use ciborium::Value;
use kring_vault::RecordId;
use uuid::Uuid;

use crate::engine::migrate::{Fields, Made, take_texts};

/// Sets the ids of what comes out of a network apart from those of networks. Any number does that no id is made by.
const APART: u128 = 0x51a7_0c3e_9b24_0000_0000_e8d1_46f3_0000;

/// Takes the lines out of a network and makes an agreement of each, of which no more is known than its text.
pub(crate) fn to_agreements(network: RecordId, fields: &mut Fields) -> Vec<Made> {
    let texts = take_texts(fields, "charter");
    (0..).zip(&texts).map(|(place, text)| agreement(network, place, text)).collect()
}

fn agreement(network: RecordId, place: u128, text: &str) -> Made {
    // Ids come from that of the network and not from chance: where nothing can be written the step is taken at every
    // reading, and has to give the same records each time.
    let id = |number: u128| Uuid::from_u128((network.0.as_u128() ^ APART).wrapping_add(2 * place + number));
    let bytes = |id: Uuid| Value::Bytes(id.as_bytes().to_vec());
    let version = vec![(Value::from("id"), bytes(id(2))), (Value::from("text"), Value::from(text))];
    let fields = vec![
        (Value::from("network"), bytes(network.0)),
        (Value::from("about"), Value::from("other")),
        (Value::from("versions"), Value::Array(vec![Value::Map(version)])),
    ];
    Made { kind: "agreement", id: RecordId(id(1)), fields, told_by: &[] }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use ciborium::Value;
    use kring_vault::{CreateOptions, Kind, Operation, RecordId, Vault, VaultError, unwatched};
    use serde_json::json;

    use crate::Workspace;
    use crate::engine::migrate::tests::{cbor, person};
    use crate::engine::migrate::{Shaped, shaped};
    use crate::records::agreements::Agreement;
    use crate::records::networks::Network;
    use crate::schema::SCHEMA;
    use crate::testing::{at, passphrase};

    /// A vault of the version before agreements had records of their own, with two networks.
    fn with_charter(path: &Path) {
        let now = at(2025, 5, 4);
        let mut vault =
            Vault::create(path, &passphrase(), &CreateOptions::insecure_test(64), now.moment()).unwrap();
        vault
            .transact(Operation::named("network.add"), now.moment(), |tx| {
                let lines = json!(["Wat hier gezegd wordt, blijft hier.", " ", "Foto's na een ja."]);
                for (number, charter) in [(1, lines), (2, json!([]))] {
                    let old =
                        json!({ "name": "Haven", "purpose": "p", "basis": "publicTask", "charter": charter });
                    tx.put(Kind::new("network"), RecordId(person(number)), 1, cbor(&old));
                }
                Ok::<_, VaultError>(())
            })
            .unwrap();
    }

    #[test]
    fn the_lines_of_a_charter_become_agreements_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.kring");
        with_charter(&path);
        let texts = |workspace: &Workspace| {
            let mut found: Vec<_> = workspace.table::<Agreement>().values().collect();
            found.sort_unstable_by_key(|kept| kept.id);
            let text = |kept: &&crate::engine::record::Versioned<Agreement>| {
                assert_eq!(kept.content.network.uuid(), person(1));
                kept.content.newest().map(|(number, version)| (number, version.text.clone(), version.made_on))
            };
            found.iter().map(text).collect::<Vec<_>>()
        };
        let expected = [
            Some((1, "Wat hier gezegd wordt, blijft hier.".to_owned(), None)),
            Some((1, "Foto's na een ja.".to_owned(), None)),
        ];
        for year in [2026, 2027] {
            let vault = Vault::open(&path).unwrap();
            let workspace = Workspace::unlock(vault, &passphrase(), &at(year, 1, 1), &mut unwatched)
                .map_err(|(_, error)| error)
                .unwrap();
            assert_eq!(texts(&workspace), expected);
            assert_eq!(workspace.not_understood(), 0);
            let migrations =
                workspace.vault().audit().filter(|entry| entry.operation.name() == "vault.migrate");
            assert_eq!(migrations.count(), 1);
            let network = workspace.vault().get(RecordId(person(1))).unwrap();
            let kept: Value = ciborium::from_reader(network.content()).unwrap();
            assert!(kept.as_map().unwrap().iter().all(|(key, _)| key.as_text() != Some("charter")));
        }
    }

    #[test]
    fn the_same_agreements_come_out_of_a_charter_that_cannot_be_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.kring");
        with_charter(&path);
        let vault = Vault::open(&path).unwrap().unlock(&passphrase(), at(2026, 1, 1).moment()).unwrap();
        let record = vault.get(RecordId(person(1))).unwrap();
        let ids = || shaped(record, SCHEMA.steps).made.into_iter().map(|made| made.id).collect::<Vec<_>>();
        assert_eq!(ids(), ids());
        let mut model = crate::Model::default();
        let Shaped { content, made } = shaped(record, SCHEMA.steps);
        model.load_as_now(record, &content);
        for made in &made {
            model.load_made(record, made.kind, made.id, &made.content);
        }
        assert_eq!(
            (model.table::<Network>().len(), model.table::<Agreement>().len(), model.not_understood()),
            (1, 2, 0)
        );
    }
}
