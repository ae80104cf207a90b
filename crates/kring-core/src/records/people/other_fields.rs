//! What is kept about somebody that this version does not know: a newer one wrote it, and it is theirs to read.

use kring_vault::RecordId;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::{Model, Stored, unknown_fields};
use crate::engine::record::Id;
use crate::engine::verbs::Contents;
use crate::records::memberships::Membership;
use crate::records::people::{Person, PersonId};

/// A field of a newer version, as it stands there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OtherField {
    /// Its name, as a path in JSON terms; in a place in a network after the name of that.
    pub field: String,
    /// What it holds, as text.
    pub value: String,
}

impl Model {
    /// What the record of a person and their places in networks hold that this version does not know.
    pub(crate) fn other_fields(
        &self,
        id: PersonId,
        contents: Contents<'_>,
    ) -> Result<Vec<OtherField>, Error> {
        let mut fields = self.unknown::<Person>(id, contents)?;
        for seat in self.linked::<Membership>(id.uuid()) {
            let network = self.network_name(seat.content.network);
            let unknown = self.unknown::<Membership>(seat.id, contents)?.into_iter();
            fields
                .extend(unknown.map(|one| OtherField { field: format!("{network}: {}", one.field), ..one }));
        }
        Ok(fields)
    }

    fn unknown<T: Stored>(&self, id: Id<T>, contents: Contents<'_>) -> Result<Vec<OtherField>, Error> {
        let known = &self.find(id)?.content;
        let Some(kept) = contents(RecordId(id.uuid())) else { return Ok(Vec::new()) };
        let unknown = unknown_fields(&kept, known)?.into_iter();
        Ok(unknown.map(|(field, value)| OtherField { field, value }).collect())
    }
}

#[cfg(test)]
mod tests {
    use ciborium::Value;
    use kring_vault::{Kind, Operation, RecordId, Vault, VaultError, unwatched};
    use serde_json::{Value as Json, json};

    use crate::engine::model::{SCHEMA, encode};
    use crate::records::memberships::MembershipFilter;
    use crate::records::people::Person;
    use crate::testing::{Bench, passphrase};
    use crate::{Now, Workspace};

    #[test]
    fn what_a_newer_version_wrote_about_somebody_is_read_to_them() {
        let mut bench = Bench::new();
        let network = bench.network();
        let person = bench.person(network, "Sam");
        let seat = bench.workspace.memberships(&MembershipFilter::default())[0].membership.id;
        let Bench { folder, workspace, now } = bench;
        let seated = workspace.membership(seat).unwrap().content;
        let sam = workspace.person(person).unwrap().content;
        let text = |text: &str| Value::Text(text.to_owned());
        let with = |kept: Value, more: Vec<(&str, Value)>| {
            let Value::Map(mut fields) = kept else { panic!("a record") };
            fields.extend(more.into_iter().map(|(name, value)| (text(name), value)));
            Value::Map(fields)
        };
        let kept = |content: &Person| Value::serialized(content).unwrap();
        let mut person_later = with(kept(&sam), vec![("seat", text("bij het raam"))]);
        for (name, value) in person_later.as_map_mut().unwrap() {
            if name.as_text() == Some("preferences") {
                *value = with(value.clone(), vec![("pace", 3.into())]);
            }
        }
        let badge = Value::Array(vec![text("geel"), true.into()]);
        let seat_later = with(Value::serialized(&seated).unwrap(), vec![("badge", badge)]);
        let mut vault = workspace.lock().unlock(&passphrase(), now.moment()).unwrap();
        vault
            .transact(Operation::named("person.change"), now.moment(), |tx| {
                for (kind, id, later) in
                    [("person", person.uuid(), &person_later), ("membership", seat.uuid(), &seat_later)]
                {
                    let bytes = encode(later).unwrap();
                    let id = RecordId(id);
                    tx.put(Kind::new(kind), id, SCHEMA, bytes);
                }
                Ok::<_, VaultError>(())
            })
            .unwrap();
        drop(vault.lock());
        let mut bench = Bench { workspace: reopened(&folder, &now), folder, now };
        let other = json!([
            {"field": "seat", "value": "bij het raam"},
            {"field": "preferences.pace", "value": "3"},
            {"field": "Havenkwartier: badge", "value": "geel, true"},
        ]);
        let sorted = |value: &Json| {
            let mut all: Vec<String> = value.as_array().unwrap().iter().map(ToString::to_string).collect();
            all.sort();
            all
        };
        let page = bench.run("person page", json!({"id": person}));
        assert_eq!(sorted(&page["otherFields"]), sorted(&other));
        let shown = bench.run("person show", json!({"id": person}));
        assert_eq!(sorted(&shown["otherFields"]), sorted(&other));
        assert_eq!(
            bench.workspace.person_page(person, &bench.now).unwrap().other_fields.len(),
            3,
            "in the window too"
        );
        // A record as it was shown comes back, and what this version does not know stays.
        bench.run("person edit", shown);
        bench.run("person edit", json!({"id": person, "say": "Sam"}));
        assert_eq!(sorted(&bench.run("person page", json!({"id": person}))["otherFields"]), sorted(&other));
        let lina = bench.person(network, "Lina");
        assert!(bench.run("person show", json!({"id": lina})).get("otherFields").is_none());
    }

    fn reopened(folder: &tempfile::TempDir, now: &Now) -> Workspace {
        let locked = Vault::open(&folder.path().join("test.kring")).unwrap();
        let opened = Workspace::unlock(locked, &passphrase(), now, &mut unwatched);
        opened.map_err(|(_, error)| error).unwrap()
    }
}
