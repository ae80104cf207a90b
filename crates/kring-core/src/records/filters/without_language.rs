//! Schema 2 to 3: nobody is chosen by language any more.

use ciborium::Value;
use kring_vault::RecordId;

use crate::engine::migrate::{Fields, Made};

/// Takes the language out of what a saved filter chooses by, and says on the filter that it did.
pub(crate) fn without_language(_filter: RecordId, fields: &mut Fields) -> Vec<Made> {
    let people = fields.iter_mut().find(|(name, _)| name.as_text() == Some("people"));
    let Some(people) = people.and_then(|(_, people)| people.as_map_mut()) else { return Vec::new() };
    let Some(place) = people.iter().position(|(name, _)| name.as_text() == Some("language")) else {
        return Vec::new();
    };
    let (_, language) = people.remove(place);
    if !language.is_null() {
        fields.push((Value::from("droppedLanguage"), Value::Bool(true)));
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    use kring_vault::{CreateOptions, Kind, Operation, RecordId, Vault, VaultError, unwatched};
    use serde_json::json;

    use crate::Workspace;
    use crate::engine::migrate::tests::{cbor, person};
    use crate::testing::{at, passphrase};

    #[test]
    fn filters_lose_their_language_and_say_so_and_unmarked_organisations_are_asked_about() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.kring");
        let now = at(2026, 11, 20);
        let mut vault =
            Vault::create(&path, &passphrase(), &CreateOptions::insecure_test(64), now.moment()).unwrap();
        let filter = |name: &str, language: Option<&str>| json!({ "name": name, "people": { "text": "", "language": language, "informed": false } });
        let organisation = |name: &str, mark: bool| json!({ "name": name, "roleNeedsAgreement": mark });
        vault
            .transact(Operation::named("filter.add"), now.moment(), |tx| {
                for (number, kind, old) in [
                    (1, "filter", filter("Brief nodig", Some("tr"))),
                    (2, "filter", filter("Nog vertellen", None)),
                    (3, "organisation", organisation("Moskee Noor", false)),
                    (4, "organisation", organisation("De Steiger", false)),
                    (5, "organisation", organisation("Huis aan de Kade", true)),
                ] {
                    tx.put(Kind::new(kind), RecordId(person(number)), 2, cbor(&old));
                }
                Ok::<_, VaultError>(())
            })
            .unwrap();
        drop(vault.lock());
        let vault = Vault::open(&path).unwrap();
        let workspace = Workspace::unlock(vault, &passphrase(), &now, &mut unwatched)
            .map_err(|(_, error)| error)
            .unwrap();
        assert_eq!(workspace.not_understood(), 0);
        let filters: Vec<_> = workspace.filters().into_iter().map(|kept| kept.content).collect();
        assert_eq!((filters[0].name.as_str(), filters[0].dropped_language), ("Brief nodig", true));
        assert_eq!((filters[1].name.as_str(), filters[1].dropped_language), ("Nog vertellen", false));
        assert_eq!(filters[0].people.informed, Some(false), "the rest of the choice stays");
        for number in 1..=2 {
            let record = workspace.vault().get(RecordId(person(number))).unwrap();
            let kept: ciborium::Value = ciborium::from_reader(record.content()).unwrap();
            assert!(!format!("{kept:?}").contains("\"language\""), "{kept:?}");
        }
        let marks: Vec<_> = workspace
            .organisations()
            .into_iter()
            .map(|row| (row.name, row.role_needs_agreement, row.people))
            .collect();
        assert_eq!(
            marks,
            [
                ("De Steiger".to_owned(), false, Some(0)),
                ("Huis aan de Kade".to_owned(), true, None),
                ("Moskee Noor".to_owned(), true, None),
            ]
        );
    }
}
