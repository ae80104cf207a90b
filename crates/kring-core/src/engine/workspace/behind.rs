//! A vault whose records of older shapes could not be written anew when it was opened, for want of room.

use kring_vault::unwatched;
#[cfg(test)]
use kring_vault::{Unlocked, Vault};

use crate::engine::error::Error;
use crate::engine::migrate;
#[cfg(test)]
use crate::engine::model::Schema;
use crate::language::now::Now;

use super::Workspace;

impl Workspace {
    /// Writes old records anew before anything else is written. What is read stays the same, but for revisions.
    ///
    /// Errors: those of writing; then nothing was written.
    pub(super) fn catch_up(&mut self, now: &Now) -> Result<(), Error> {
        if !self.behind {
            return Ok(());
        }
        let schema = self.model.schema();
        migrate::bring_up_to_date(&mut self.vault, schema.steps, now)?;
        self.model = Self::read(&self.vault, schema, &mut unwatched)?;
        self.behind = false;
        self.changed.extend(schema.kinds.iter().map(|entry| entry.kind));
        Ok(())
    }

    /// A vault that was opened where nothing could be written.
    #[cfg(test)]
    pub(crate) fn unwritten(schema: &'static Schema, vault: Vault<Unlocked>) -> Self {
        let model = Self::read(&vault, schema, &mut unwatched).unwrap();
        Self { behind: true, ..Self::with(vault, model, false) }
    }
}

#[cfg(test)]
mod tests {
    use kring_vault::{CreateOptions, Kind, Operation, RecordId, Vault, VaultError};
    use serde_json::{Value, json};

    use super::*;
    use crate::engine::migrate::tests::{cbor, person};
    use crate::perform;
    use crate::schema::SCHEMA;
    use crate::testing::{at, passphrase};

    #[test]
    fn what_could_not_be_written_at_the_opening_is_written_before_anything_else_is() {
        let folder = tempfile::tempdir().unwrap();
        let (path, now) = (folder.path().join("old.kring"), at(2026, 11, 23));
        let options = CreateOptions::insecure_test(64);
        let mut vault = Vault::create(&path, &passphrase(), &options, now.moment()).unwrap();
        let old = json!({ "name": "Haven", "purpose": "p", "basis": "publicTask", "themes": ["Licht", "Zaterdagen"] });
        vault
            .transact(Operation::named("network.add"), now.moment(), |tx| {
                tx.put(Kind::new("network"), RecordId(person(1)), 3, cbor(&old));
                Ok::<_, VaultError>(())
            })
            .unwrap();
        let mut workspace = Workspace::unwritten(&SCHEMA, vault);
        let themes = |workspace: &mut Workspace| {
            let rows = perform(workspace, "theme list", json!({}), &now).unwrap();
            let title = |row: &Value| (row["id"].clone(), row["title"].clone());
            rows.as_array().unwrap().iter().map(title).collect::<Vec<_>>()
        };
        let before = themes(&mut workspace);
        assert_eq!(before.len(), 2);
        let change = json!({ "id": person(1), "name": "Havenkwartier" });
        perform(&mut workspace, "network edit", change, &now).unwrap();
        assert_eq!(themes(&mut workspace), before);
        let names: Vec<_> = workspace.audit().map(|entry| entry.operation.name().to_owned()).collect();
        assert_eq!(names[names.len() - 2..], ["vault.migrate", "network.change"]);
        let kept = workspace.content_of(RecordId(person(1))).unwrap();
        assert!(!String::from_utf8_lossy(&kept).contains("themes"));
    }
}
