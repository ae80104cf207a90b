//! What tests of this crate start from: a real vault in a folder that goes away, and a day to work on.

mod canaries;
mod label_places;
mod labels_before_rules;
pub(crate) mod never;
mod signs;
mod speed;
mod speed_of_equality;
mod typed_names;
mod verbs;

use jiff::civil::{DateTime, date};
use jiff::tz::TimeZone;
use kring_vault::{CreateOptions, Passphrase, Vault, unwatched};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::engine::record::RecordKind;
use crate::records::meetings::MeetingId;
use crate::records::networks::{Network, NetworkId};
use crate::records::people::PersonId;
use crate::schema::SCHEMA;
use crate::{Error, Now, Workspace, perform};

/// A workspace on a real vault with key derivation too cheap for anything but tests.
pub(crate) struct Bench {
    pub folder: TempDir,
    pub workspace: Workspace,
    pub now: Now,
}

impl Bench {
    pub fn new() -> Self {
        Self::within(tempfile::tempdir().unwrap())
    }

    /// One whose vault is in this folder.
    pub fn within(folder: TempDir) -> Self {
        let now = at(2026, 11, 23);
        let dir = folder.path().join("test.kring");
        let workspace =
            Workspace::create(&dir, &passphrase(), &CreateOptions::insecure_test(64), &now).unwrap();
        Self { folder, workspace, now }
    }

    /// Runs a verb and gives its answer.
    pub fn run(&mut self, verb: &str, input: Value) -> Value {
        self.try_run(verb, input).unwrap()
    }

    /// Runs a verb that may be refused.
    pub fn try_run(&mut self, verb: &str, input: Value) -> Result<Value, Error> {
        perform(&mut self.workspace, verb, input, &self.now)
    }

    /// The code and field of the error a verb is refused with.
    pub fn refused(&mut self, verb: &str, input: Value) -> (&'static str, String) {
        let error = self.try_run(verb, input).expect_err("was not refused");
        let field = error.args().into_iter().find(|(name, _)| *name == "field");
        (error.code(), field.map(|(_, field)| field).unwrap_or_default())
    }

    pub fn network(&mut self) -> NetworkId {
        let network: Network = crate::engine::input::from_json(json!({
            "name": "Havenkwartier",
            "purpose": "Samen afspreken wat de buurt prettig maakt",
            "basis": "publicTask",
            "perspectives": ["ouders", "sport", "ondernemers"]
        }))
        .unwrap();
        self.workspace.add_network(network, &self.now).unwrap().id
    }

    pub fn person(&mut self, network: NetworkId, name: &str) -> PersonId {
        id(&self.run("person add", json!({"network": network, "name": name})))
    }

    pub fn meeting(&mut self, network: NetworkId, agenda: &Value) -> MeetingId {
        id(&self.run(
            "meeting add",
            json!({"network": network, "title": "Avond in de buurt", "at": "2026-11-26T19:30", "agenda": agenda}),
        ))
    }

    /// Locks, opens the folder again and unlocks, as after a restart.
    pub fn reopen(self) -> Self {
        let Self { folder, workspace, now } = self;
        drop(workspace.lock());
        let locked = Vault::open(&folder.path().join("test.kring")).unwrap();
        let Ok(workspace) = Workspace::unlock(locked, &passphrase(), &now, &mut unwatched) else {
            panic!("did not unlock")
        };
        Self { folder, workspace, now }
    }

    /// Every record that verbs for people make, as JSON with their envelopes, by the plural of the name of their kind. What
    /// the window keeps beside them is not in it.
    pub fn everything(&self) -> Value {
        let beside = [RecordKind::SETTING, RecordKind::DRAFT, RecordKind::DISTINCT, RecordKind::FILTER];
        let plural = |kind: RecordKind| match kind {
            RecordKind::PERSON => "people".to_owned(),
            kind => format!("{kind}s"),
        };
        let kinds = SCHEMA.kinds.iter().filter(|entry| !beside.contains(&entry.kind));
        kinds.map(|entry| (plural(entry.kind), (entry.all)(&self.workspace))).collect()
    }
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::from("vier nuchtere woorden hier")
}

/// Noon of a day in the Netherlands.
pub(crate) fn at(year: i16, month: i8, day: i8) -> Now {
    let zone = TimeZone::get("Europe/Amsterdam").unwrap();
    let noon: DateTime = date(year, month, day).at(12, 0, 0, 0);
    Now::new(zone.to_timestamp(noon).unwrap(), zone)
}

/// The id in an answer.
pub(crate) fn id<T>(answer: &Value) -> crate::engine::record::Id<T> {
    answer["id"].as_str().unwrap().parse().unwrap()
}

/// What [`Bench::everything`] says, without the envelopes: an undo and a redo count on in them.
pub(crate) fn without_envelopes(everything: &Value) -> Value {
    let mut stripped = everything.clone();
    let kinds = stripped.as_object_mut().unwrap();
    for record in kinds.values_mut().flat_map(|records| records.as_array_mut().unwrap()) {
        let fields = record.as_object_mut().unwrap();
        fields.remove("revision");
        fields.remove("changedAt");
    }
    stripped
}
