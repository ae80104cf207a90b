//! Drafts go with what they are about.

use std::collections::HashMap;

use kring_vault::{CreateOptions, RecordId, unwatched};
use serde_json::{Value, json};

use super::tests::{keep, keep_as_an_operation};
use crate::Workspace;
use crate::engine::record::AnyId;
use crate::records::drafts::Draft;
use crate::records::preparations::Preparation;
use crate::testing::{Bench, passphrase};
use crate::vault_admin::{self, BackupTo};

/// A bench with a record of every sort that can be removed by itself: the verb that removes it, and its id.
fn with_everything() -> (Bench, Vec<(&'static str, Value)>) {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, lina) = (bench.person(network, "Sam"), bench.person(network, "Lina"));
    let omar = bench.person(network, "Omar");
    let mut add = |verb: &str, input: Value| bench.run(verb, input)["id"].clone();
    let organisation = add("organisation add", json!({"name": "Buurthuis"}));
    let second = add("network add", json!({"name": "Noord", "purpose": "p", "basis": "publicTask"}));
    let membership = add("membership add", json!({"network": second, "person": sam}));
    let talk = add("conversation add", json!({"people": [lina], "at": "2026-11-10T10:00", "note": "a"}));
    let promise = add("promise add", json!({"text": "Bellen", "side": "ours", "people": [lina]}));
    let agreement = add("agreement add", json!({"network": network, "about": "photos", "text": "a"}));
    let brought = json!({"network": network, "side": "theirs", "person": lina, "way": "brings", "text": "a"});
    let contribution = add("contribution add", brought);
    let filter = add("filter add", json!({"name": "Hier", "people": {"network": network}}));
    let meeting = bench.meeting(network, &json!([{"title": "Sleutel"}]));
    bench.run("preparation plan", json!({"meeting": meeting, "people": [omar]}));
    let preparation = bench.workspace.table::<Preparation>().keys().next().copied().unwrap();
    let removals = vec![
        ("filter remove", filter),
        ("preparation remove", json!(preparation)),
        ("contribution remove", contribution),
        ("agreement remove", agreement),
        ("promise remove", promise),
        ("conversation remove", talk),
        ("membership remove", membership),
        ("meeting remove", json!(meeting)),
        ("organisation remove", organisation),
        ("person remove", json!(sam)),
        ("network remove", second),
    ];
    (bench, removals)
}

/// Whether any record of the vault holds these words.
fn tells(workspace: &Workspace, words: &str) -> bool {
    workspace
        .vault()
        .records()
        .any(|record| record.content().windows(words.len()).any(|window| window == words.as_bytes()))
}

#[test]
fn a_draft_goes_with_any_record_it_is_about_and_comes_back_with_it() {
    let (mut bench, removals) = with_everything();
    let now = bench.now.clone();
    for (verb, id) in removals {
        let about: AnyId = id.as_str().unwrap().parse().unwrap();
        let words = format!("woorden bij {verb}");
        assert!(keep(&mut bench, "form", &words, &[about]), "{verb}");
        keep(&mut bench, "other", "blijft", &[]);
        let operations = bench.workspace.audit().count();
        bench.run(verb, json!({"id": id}));
        assert!(!tells(&bench.workspace, &words), "{verb}");
        assert_eq!(bench.workspace.draft("other").as_deref(), Some("blijft"), "{verb}");
        assert_eq!(bench.workspace.audit().count(), operations + 1, "{verb} is one operation");

        bench.workspace.undo(&now).unwrap().unwrap();
        assert_eq!(bench.workspace.draft("form"), Some(words), "{verb}");
        bench.run(verb, json!({"id": id}));
        assert!(!keep(&mut bench, "form", "te laat", &[about]), "{verb}");
        assert_eq!(bench.workspace.draft("form"), None, "{verb}");
    }
}

#[test]
fn neither_a_compacted_vault_nor_a_backup_holds_a_draft_about_a_removed_person() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let now = bench.now.clone();
    for text in ["Zilver", "Zilverplevier", "Zilverplevier van Sam"] {
        keep(&mut bench, &format!("person:{sam}"), text, &[sam.uuid().into()]);
    }
    assert!(tells(&bench.workspace, "Zilver"));
    bench.run("person remove", json!({"id": sam}));
    bench.workspace.compact(false, &now, &mut unwatched).unwrap();
    let backup = bench.folder.path().join("after.kring-backup");
    bench.workspace.backup(&backup, BackupTo::Passphrase(&passphrase()), &now, &mut unwatched).unwrap();

    let mut bench = bench.reopen();
    assert_eq!(bench.workspace.undo(&now).unwrap(), None, "nothing brings it back");
    assert!(!tells(&bench.workspace, "Zilver"));
    let place = bench.folder.path().join("restored.kring");
    let owner = (&passphrase(), &CreateOptions::insecure_test(64));
    let (vault, _) =
        vault_admin::restore(&backup, &passphrase(), &place, owner, &now, &mut unwatched).unwrap();
    let restored = Workspace::unlock(vault, &passphrase(), &now, &mut unwatched).map_err(|(_, error)| error);
    assert!(!tells(&restored.unwrap(), "Zilver"));
}

#[test]
fn a_draft_goes_with_what_goes_along() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let meeting = bench.meeting(network, &json!([{"title": "Sleutel"}]));
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[0].id;
    let talk = bench.run("conversation add", json!({"people": [sam], "at": "2026-11-10T10:00", "note": "a"}));
    bench.run("preparation plan", json!({"meeting": meeting, "people": [sam]}));
    let preparation = bench.workspace.table::<Preparation>().keys().next().copied().unwrap();
    let talk: AnyId = talk["id"].as_str().unwrap().parse().unwrap();
    keep(&mut bench, "talk", "wat Sam zei", &[talk]);
    keep(&mut bench, "preparation", "wat Sam wil", &[preparation.uuid().into()]);
    keep(&mut bench, "item", "over de sleutel", &[item.uuid().into(), meeting.uuid().into()]);

    bench.run("person remove", json!({"id": sam}));
    assert!(!tells(&bench.workspace, "wat Sam"));
    assert!(tells(&bench.workspace, "over de sleutel"));
    bench.run("agenda remove", json!({"id": meeting, "item": item}));
    assert!(!tells(&bench.workspace, "over de sleutel"));
    assert!(bench.workspace.table::<Draft>().is_empty());
}

#[test]
fn an_undo_that_takes_a_record_away_takes_its_drafts_along() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    keep(&mut bench, "form", "over Sam", &[sam.uuid().into()]);
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "person.add");
    assert_eq!(bench.workspace.draft("form"), None);
}

#[test]
fn what_is_being_written_stays_when_an_undo_brings_an_older_draft_back() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    keep(&mut bench, "conversation", "met Sam", &[sam.uuid().into()]);
    bench.run("person remove", json!({"id": sam}));
    keep(&mut bench, "conversation", "met iemand anders", &[]);
    bench.workspace.undo(&now).unwrap().unwrap();
    assert_eq!(bench.workspace.draft("conversation").as_deref(), Some("met iemand anders"));
    assert_eq!(bench.workspace.table::<Draft>().len(), 1);
}

#[test]
fn drafts_of_earlier_versions_go_with_what_they_name() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, lina) = (bench.person(network, "Sam"), bench.person(network, "Lina"));
    keep(&mut bench, &format!("person:{sam}"), "alles over Sam", &[]);
    keep(&mut bench, "conversation", &json!({"people": [sam], "note": "Sam zei"}).to_string(), &[]);
    keep(&mut bench, &format!("person:{lina}"), "Lina", &[]);
    bench.run("person remove", json!({"id": sam}));
    assert!(!tells(&bench.workspace, "alles over Sam") && !tells(&bench.workspace, "Sam zei"));
    assert_eq!(bench.workspace.table::<Draft>().len(), 1);

    // One that such a version left behind goes at the next unlock.
    keep_as_an_operation(&mut bench, &format!("person:{sam}"), "nog altijd Sam");
    assert!(tells(&bench.workspace, "nog altijd Sam"));
    let bench = bench.reopen();
    assert!(!tells(&bench.workspace, "nog altijd Sam"));
    assert_eq!(bench.workspace.draft(&format!("person:{lina}")).as_deref(), Some("Lina"));
}

#[test]
fn the_form_of_a_merged_record_goes_with_it_and_other_drafts_go_on_with_the_one_that_stays() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    let (stays, goes) = (bench.person(network, "Samira"), bench.person(network, "Samira H."));
    keep(&mut bench, &format!("person:{goes}"), "het oude profiel", &[goes.uuid().into()]);
    let talk = json!({"people": [goes], "note": "zij zei"}).to_string();
    keep(&mut bench, "conversation", &talk, &[goes.uuid().into()]);
    bench.run("person merge", json!({"keep": stays, "other": goes}));
    assert!(!tells(&bench.workspace, "het oude profiel"));
    assert!(bench.workspace.draft("conversation").unwrap().contains(&stays.to_string()));
    // What it is about now is the one that stays.
    bench.run("person remove", json!({"id": stays}));
    assert!(bench.workspace.table::<Draft>().is_empty());
    bench.workspace.undo(&now).unwrap().unwrap();
    bench.workspace.undo(&now).unwrap().unwrap();
    assert_eq!(bench.workspace.draft(&format!("person:{goes}")).as_deref(), Some("het oude profiel"));
}

#[test]
fn a_draft_that_was_saved_or_thrown_away_since_a_merge_is_left_as_it_is_when_that_is_undone() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    let (stays, goes) = (bench.person(network, "Samira"), bench.person(network, "Samira H."));
    for (key, text) in [("dropped", "weggegooid"), ("saved", "eerst")] {
        keep(&mut bench, key, text, &[goes.uuid().into()]);
    }
    keep(&mut bench, &format!("person:{goes}"), "het oude profiel", &[goes.uuid().into()]);
    let mut texts = HashMap::new();
    one_text_for_each_version(&bench, &mut texts);
    bench.run("person merge", json!({"keep": stays, "other": goes}));
    one_text_for_each_version(&bench, &mut texts);
    bench.workspace.drop_draft("dropped", &now).unwrap();
    keep(&mut bench, "saved", "daarna", &[stays.uuid().into()]);
    one_text_for_each_version(&bench, &mut texts);
    let mut bench = bench.reopen();
    for _ in 0..2 {
        bench.workspace.undo(&now).unwrap().unwrap();
        one_text_for_each_version(&bench, &mut texts);
        assert_eq!(bench.workspace.draft("dropped"), None);
        assert_eq!(bench.workspace.draft("saved").as_deref(), Some("daarna"));
        assert!(tells(&bench.workspace, "het oude profiel") && !tells(&bench.workspace, "weggegooid"));
        bench.workspace.redo(&now).unwrap().unwrap();
        one_text_for_each_version(&bench, &mut texts);
        assert!(!tells(&bench.workspace, "het oude profiel"));
    }
}

/// A version of a record names one text only.
fn one_text_for_each_version(bench: &Bench, texts: &mut HashMap<(RecordId, u64), Vec<u8>>) {
    for record in bench.workspace.vault().records() {
        let known = texts.entry((record.id(), record.version()));
        assert_eq!(known.or_insert_with(|| record.content().to_vec()), record.content());
    }
}
