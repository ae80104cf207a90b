//! Whoever is named in a record finds it on their timeline, whatever kind of record it is, and is taken out of it when they go.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kring_vault::Operation;
use serde_json::{Value, json};

use super::TimelineFilter;
use crate::engine::model::{KindEntry, Reference};
use crate::engine::record::RecordKind;
use crate::records::people::PersonId;
use crate::schema::SCHEMA;
use crate::testing::{Bench, never};

/// What names people and says nothing about them.
const SAYS_NOTHING: [RecordKind; 1] = [RecordKind::DISTINCT];

/// The kinds that can name people, each with its sample and the places in it that do.
fn kinds_with_people() -> Vec<(&'static KindEntry, Value, Vec<Reference>)> {
    let kinds = SCHEMA.kinds.iter().filter(|entry| !SAYS_NOTHING.contains(&entry.kind));
    let with_places = kinds.map(|entry| {
        let (sample, _) = (entry.sample)();
        let references = (entry.references)(sample.clone()).unwrap();
        (entry, sample, references)
    });
    let names = |one: &Reference| one.kind == RecordKind::PERSON;
    with_places.filter(|(_, _, references)| references.iter().any(names)).collect()
}

/// A record of every kind that a sample may name, and who is named.
struct World {
    bench: Bench,
    person: PersonId,
    others: PersonId,
    known: Vec<(RecordKind, Value)>,
    version: Value,
}

fn world() -> World {
    let mut bench = Bench::new();
    let home = bench.network();
    let [person, others] = ["Samira", "Ben"].map(|name| bench.person(home, name));
    // Nobody takes part in the one that samples name, so that a membership of it is the first.
    let network = bench.network();
    let meeting = bench.meeting(network, &json!([]));
    let mut known = vec![(RecordKind::NETWORK, json!(network)), (RecordKind::MEETING, json!(meeting))];
    let mut add = |kind: RecordKind, verb: &str, input: Value| {
        let kept = bench.run(verb, input);
        known.push((kind, kept["id"].clone()));
        kept
    };
    add(RecordKind::ORGANISATION, "organisation add", json!({"name": "De Kade"}));
    add(
        RecordKind::CONVERSATION,
        "conversation add",
        json!({"people": [others], "at": "2026-11-10T10:00", "note": "n"}),
    );
    add(RecordKind::PROMISE, "promise add", json!({"side": "ours", "text": "Bellen", "people": [others]}));
    add(RecordKind::THEME, "theme add", json!({"network": network, "title": "Licht"}));
    add(RecordKind::GOAL, "goal add", json!({"network": network, "text": "Licht", "setOn": "2026-11-01"}));
    let session =
        json!({"network": network, "name": "Jongeren", "on": "2026-11-12", "participants": 9, "groups": 3});
    add(RecordKind::FOCUS_GROUP, "focus-group add", session);
    let questions = ["a", "b", "c"].map(|text| json!({"text": text, "form": "open"}));
    add(
        RecordKind::SURVEY,
        "survey add",
        json!({"network": network, "title": "Buurt", "questions": questions}),
    );
    let agreement = json!({"network": network, "text": "Foto's na een ja", "madeOn": "2026-10-01"});
    let version = add(RecordKind::AGREEMENT, "agreement add", agreement)["versions"][0]["id"].clone();
    World { bench, person, others, known, version }
}

impl World {
    /// The sample with records that are there in all its places, and the person in one of them.
    fn filled(&self, sample: &Value, references: &[Reference], at: usize) -> Value {
        let mut record = sample.clone();
        for (place, reference) in references.iter().enumerate() {
            let known = self.known.iter().find(|(kind, _)| *kind == reference.kind);
            let id = match known {
                Some((_, id)) => id.clone(),
                None if place == at => json!(self.person),
                None => json!(self.others),
            };
            *record.pointer_mut(&format!("/{}", reference.field.replace('.', "/"))).unwrap() = id;
        }
        if record.get("version").is_some() {
            record["version"] = self.version.clone();
        }
        record
    }

    fn add(&mut self, entry: &KindEntry, record: Value) -> String {
        let now = self.bench.now.clone();
        let added =
            self.bench.workspace.run(Operation::named("test.add"), &now, |tx| (entry.add)(tx, record));
        added.unwrap().to_string()
    }

    fn is_on_timeline(&self, id: &str) -> bool {
        let timeline = self.bench.workspace.person_timeline(self.person, &TimelineFilter::default()).unwrap();
        timeline.entries.iter().any(|entry| json!(entry)["id"] == id)
    }
}

#[test]
fn whatever_names_a_person_is_on_their_timeline_and_on_paper() {
    let mut tried = 0;
    for (entry, sample, references) in kinds_with_people() {
        for (at, reference) in references.iter().enumerate().filter(|(_, one)| one.kind == RecordKind::PERSON)
        {
            let mut world = world();
            let record = world.filled(&sample, &references, at);
            let id = world.add(entry, record);
            let place = format!("{} {}", entry.kind, reference.field);
            assert!(world.is_on_timeline(&id), "{place} is not on the timeline");
            let options = crate::reports::ReportOptions::default();
            let report =
                world.bench.workspace.timeline_report(world.person, &options, &world.bench.now).unwrap();
            assert!(report.entries.iter().any(|one| json!(one)["id"] == id), "{place} is not on paper");
            world.bench.run("person remove", json!({"id": world.person}));
            let left = world.bench.everything().to_string();
            assert!(!left.contains(&world.person.to_string()), "{place} still names who went");
            tried += 1;
        }
    }
    assert!(tried >= 15, "{tried} places");
}

/// The names of fields that hold people, as the code of the records writes them.
fn names_of_people(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names_of_people(&path, names);
        } else {
            let code = fs::read_to_string(&path).unwrap();
            let fields = code.lines().filter_map(|line| line.trim().strip_prefix("pub ")?.split_once(": "));
            names.extend(fields.filter(|(_, ty)| ty.contains("PersonId")).map(|(name, _)| name.to_owned()));
        }
    }
}

#[test]
fn every_field_that_holds_people_is_filled_in_a_sample() {
    let mut names = BTreeSet::new();
    names_of_people(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/records"), &mut names);
    // What a record is called by itself.
    names.remove("id");
    assert!(names.contains("raised_by") && names.contains("co_owners"), "{names:?}");
    let letters = |name: &str| name.replace('_', "").to_lowercase();
    for entry in SCHEMA.kinds.iter().filter(|entry| !SAYS_NOTHING.contains(&entry.kind)) {
        let (sample, _) = (entry.sample)();
        let references = (entry.references)(sample).unwrap();
        let people = references.iter().filter(|one| one.kind == RecordKind::PERSON);
        let filled: BTreeSet<String> = people
            .filter_map(|one| one.field.split('.').rfind(|step| step.parse::<usize>().is_err()))
            .map(letters)
            .collect();
        for name in never::texts_of(entry.kind).iter().filter(|name| names.contains(*name)) {
            assert!(filled.contains(&letters(name)), "the sample of {} has no {name}", entry.kind);
        }
    }
}
