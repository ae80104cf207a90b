mod named;
mod on_the_way;
mod random;
#[cfg(target_os = "linux")]
mod stopped;

use kring_vault::{Operation, RecordId};
use serde_json::json;

use crate::language::locale::Locale;
use crate::records::conversations::Conversation;
use crate::records::drafts::Draft;
use crate::records::people::Person;
use crate::records::people::PersonId;
use crate::records::settings::Settings;
use crate::testing::Bench;

use super::RecentOperation;
use super::RecentState::{Past, Redoable, Undoable, Undone};

fn recent(bench: &Bench, operation: &str) -> RecentOperation {
    let all = bench.workspace.recent_operations();
    all.into_iter().find(|one| one.operation == operation).unwrap()
}

/// Every record there is could be written again as it is: nothing names what is not there.
fn hangs_together(bench: &Bench) {
    let records: Vec<_> = bench.workspace.vault().records().map(kring_vault::Record::id).collect();
    for id in records {
        let record = bench.workspace.vault().get(id).unwrap();
        assert!(bench.workspace.would_fit(record), "{} {id} does not fit", record.kind().as_str());
        for named in bench.workspace.named_by(record) {
            let there = bench.workspace.vault().get(RecordId(named)).is_some();
            assert!(there, "{} {id} names {named}, which is gone", record.kind().as_str());
        }
    }
}

#[test]
fn what_rests_on_an_operation_is_said_first_and_goes_along_only_when_that_is_said() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let lina = bench.person(network, "Lina");
    bench.run("conversation add", json!({"people": [sam], "at": "2026-11-10T10:00", "note": "licht"}));
    bench.run("person edit", json!({"id": lina, "say": "Lien"}));
    let all = bench.workspace.recent_operations();
    let told: Vec<_> =
        all.iter().map(|one| (one.operation.as_str(), one.about.names.clone(), one.takes.len())).collect();
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        told,
        [
            ("person.change", names(&["Lina"]), 0),
            ("conversation.hold", names(&["Sam"]), 0),
            ("person.add", names(&["Lina"]), 1),
            ("person.add", names(&["Sam"]), 1),
            ("network.add", names(&["Havenkwartier"]), 4),
        ]
    );
    assert_eq!(all[3].takes, [all[1].number], "the conversation with Sam, and not what was done to Lina");

    let refused = bench.workspace.undo_number(all[3].number, false, &now).unwrap_err();
    assert_eq!((refused.code(), refused.args()[1].1.as_str()), ("conflict.undoTakesMore", "1"));
    assert_eq!(bench.workspace.table::<Person>().len(), 2, "nothing happened");
    let undone = bench.workspace.undo_number(all[3].number, true, &now).unwrap();
    assert_eq!(
        (undone.operation.as_str(), undone.about.names, undone.along),
        ("person.add", names(&["Sam"]), names(&["conversation.hold"]))
    );
    assert_eq!(
        (bench.workspace.table::<Person>().len(), bench.workspace.table::<Conversation>().len()),
        (1, 0)
    );
    assert_eq!(bench.workspace.person(lina).unwrap().content.say, "Lien");

    let all = bench.workspace.recent_operations();
    let states: Vec<_> = all.iter().map(|one| one.state).collect();
    assert_eq!(states, [Undoable, Undone, Undoable, Redoable, Undoable]);
    assert_eq!(
        bench.workspace.undo_number(all[1].number, true, &now).unwrap_err().code(),
        "conflict.cannotUndo"
    );
    assert_eq!(bench.workspace.redo(&now).unwrap().unwrap().about.names, ["Sam"]);
    assert_eq!(bench.workspace.redo(&now).unwrap().unwrap().operation, "conversation.hold");
    assert!(bench.workspace.redo(&now).unwrap().is_none());
    assert_eq!(bench.workspace.search("licht", 5).len(), 1);
}

#[test]
fn what_was_done_before_a_later_operation_rests_on_it_stays() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    let lina = bench.person(network, "Lina");
    // What they are interested in goes to the one that stays, so that a merge touches that one too.
    let add = |bench: &mut Bench, name: &str| {
        let input = json!({"network": network, "name": name, "interests": [format!("Werk van {name}")]});
        bench.run("person add", input)["id"].clone()
    };
    let sam = add(&mut bench, "Sam");
    bench.run("person edit", json!({"id": lina, "say": "Lien"}));
    bench.run("person merge", json!({"keep": lina, "other": sam}));
    let all = bench.workspace.recent_operations();
    let (merge, edit, added) = (&all[0], &all[1], &all[2]);
    assert_eq!((added.about.names.as_slice(), &added.takes), (&["Sam".to_owned()][..], &vec![merge.number]));
    assert_eq!(edit.takes, [merge.number]);
    bench.workspace.undo_number(added.number, true, &now).unwrap();
    assert_eq!(bench.workspace.person(lina).unwrap().content.say, "Lien");
    assert_eq!(bench.workspace.table::<Person>().len(), 1);
    hangs_together(&bench);

    // What the other had done with it meanwhile cannot stay without them.
    let omar = add(&mut bench, "Omar");
    bench.run("conversation add", json!({"people": [omar], "at": "2026-11-10T10:00", "note": "licht"}));
    bench.run("person edit", json!({"id": lina, "say": "Lina"}));
    bench.run("person merge", json!({"keep": lina, "other": omar}));
    let all = bench.workspace.recent_operations();
    assert_eq!(all[3].takes, [all[0].number, all[2].number]);
    bench.workspace.undo_number(all[3].number, true, &now).unwrap();
    assert_eq!(bench.workspace.person(lina).unwrap().content.say, "Lina");
    hangs_together(&bench);
}

#[test]
fn what_comes_back_brings_along_what_it_names_and_stands_in_nobodys_place() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let talk =
        bench.run("conversation add", json!({"people": [sam], "at": "2026-11-10T10:00", "note": "licht"}));
    bench.run("conversation remove", json!({"id": talk["id"]}));
    bench.run("person remove", json!({"id": sam}));
    // The talk cannot be there without who it was with.
    let removal = recent(&bench, "conversation.remove");
    assert_eq!(removal.takes.len(), 1);
    bench.workspace.undo_number(removal.number, true, &now).unwrap();
    hangs_together(&bench);

    // Who is named by something that is gone now cannot go alone: undoing more would bring that back.
    let lina = bench.person(network, "Lina");
    let talk =
        bench.run("conversation add", json!({"people": [lina], "at": "2026-11-10T10:00", "note": "x"}));
    bench.run("conversation remove", json!({"id": talk["id"]}));
    assert_eq!(recent(&bench, "person.add").takes.len(), 2);

    // A name that may be there once was taken by another filter.
    let filter = bench.run("filter add", json!({"name": "Ouders"}));
    bench.run("filter remove", json!({"id": filter["id"]}));
    bench.run("filter add", json!({"name": "Ouders"}));
    let removal = recent(&bench, "filter.remove");
    assert_eq!(removal.takes.len(), 1);
    bench.workspace.undo_number(removal.number, true, &now).unwrap();
    hangs_together(&bench);
}

#[test]
fn a_language_choice_is_no_step_of_undo_and_does_not_end_redo() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    bench.person(network, "Sam");
    bench.workspace.undo(&now).unwrap().unwrap();
    let english = Settings { language: Locale::En, ..bench.workspace.settings() };
    bench.workspace.change_settings(english, &now).unwrap();
    assert_eq!(bench.workspace.undoable(), ["network.add"]);
    assert_eq!(bench.workspace.redo(&now).unwrap().unwrap().operation, "person.add");
    while bench.workspace.undo(&now).unwrap().is_some() {}
    assert_eq!(bench.workspace.settings().language, Locale::En);
    let mut bench = bench.reopen();
    while bench.workspace.redo(&now).unwrap().is_some() {}
    assert_eq!(
        (bench.workspace.table::<Person>().len(), bench.workspace.settings().language),
        (1, Locale::En)
    );
    assert!(bench.workspace.recent_operations().iter().all(|one| one.operation != "settings.change"));
}

#[test]
fn settings_and_drafts_that_an_earlier_version_made_steps_are_passed_over() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    bench.person(network, "Sam");
    bench
        .workspace
        .run(Operation::named("settings.change"), &now, |tx| {
            tx.add(Settings { language: Locale::En, ..Settings::default() }).map(drop)
        })
        .unwrap();
    let mut bench = bench.reopen();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "person.add");
    assert_eq!(bench.workspace.settings().language, Locale::En);
}

#[test]
fn the_last_twenty_are_listed_and_what_is_too_long_ago_is_said_to_be() {
    let mut bench = Bench::new();
    let network = bench.network();
    let people: Vec<_> = (0..25).map(|number| bench.person(network, &format!("Mens {number}"))).collect();
    bench.run("conversation add", json!({"people": people[..5], "at": "2026-11-10T10:00", "note": "licht"}));
    let all = bench.workspace.recent_operations();
    assert_eq!((all.len(), all[0].about.names.len(), all[0].about.more), (20, 3, 2));
    assert!(all.iter().all(|one| one.state == Undoable));
    let now = bench.now.clone();
    bench.workspace.compact(false, &now, &mut kring_vault::unwatched).unwrap();
    let all = bench.workspace.recent_operations();
    assert!(all.len() == 20 && all.iter().all(|one| one.state == Past && one.takes.is_empty()));
    let refused = bench.workspace.undo_number(all[0].number, true, &now).unwrap_err();
    assert_eq!(refused.code(), "conflict.cannotUndo");
}

#[test]
fn a_draft_that_is_being_written_outlives_an_undo_and_a_redo() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let lina = bench.person(network, "Lina");
    let draft = |key: &str, about: PersonId| Draft {
        key: key.to_owned(),
        text: "{\"note\":\"licht\"}".to_owned(),
        about: vec![about.uuid().into()],
    };
    assert!(bench.workspace.save_draft(draft("conversation:with:lina", lina), &now).unwrap());
    assert!(bench.workspace.save_draft(draft("conversation:with:sam", sam), &now).unwrap());
    bench.workspace.undo(&now).unwrap().unwrap();
    assert!(bench.workspace.draft("conversation:with:lina").is_none(), "it went with who it is about");
    assert!(bench.workspace.draft("conversation:with:sam").is_some());
    bench.workspace.redo(&now).unwrap().unwrap();
    assert!(bench.workspace.draft("conversation:with:sam").is_some());
    assert!(bench.workspace.draft("conversation:with:lina").is_some(), "and comes back with them");
    assert_eq!(bench.workspace.table::<Person>().len(), 2);

    // What is written since then is what comes back the next time.
    let further = Draft { text: "verder".to_owned(), ..draft("conversation:with:lina", lina) };
    bench.workspace.save_draft(further, &now).unwrap();
    bench.workspace.undo(&now).unwrap().unwrap();
    assert!(bench.workspace.draft("conversation:with:lina").is_none());
    let mut bench = bench.reopen();
    bench.workspace.redo(&now).unwrap().unwrap();
    assert_eq!(bench.workspace.draft("conversation:with:lina").as_deref(), Some("verder"));
}
