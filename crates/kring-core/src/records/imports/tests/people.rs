use serde_json::{Value, json};

use crate::engine::input::from_json;
use crate::records::conversations::ConversationKind;
use crate::records::imports::{ImportOutcome, RowChoice};
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::organisations::Organisation;
use crate::records::people::Person;
use crate::testing::Bench;

fn import(bench: &mut Bench, network: NetworkId, rows: &Value, choices: &Value) -> ImportOutcome {
    let asked = json!({"network": network, "people": rows, "choices": choices});
    let before = everything(bench);
    let rehearsed = bench.workspace.rehearse_import(from_json(asked.clone()).unwrap(), &bench.now).unwrap();

    assert_eq!(everything(bench), before);
    let done = bench.workspace.import_people(from_json(asked).unwrap(), &bench.now).unwrap();
    let told = |outcome: &ImportOutcome| {
        let rows: Vec<_> = outcome.rows.iter().map(|row| (row.row, row.outcome, row.card.clone())).collect();
        (outcome.added, outcome.merged, outcome.skipped, rows, outcome.remarks.clone())
    };
    assert_eq!(told(&rehearsed), told(&done), "a rehearsal tells what will happen");
    done
}

fn everything(bench: &mut Bench) -> (Value, usize) {
    let mut people = bench.run("person list", json!({}));
    // How often somebody was changed and changed back is no content.
    people.as_array_mut().unwrap().iter_mut().for_each(|person| person["revision"] = Value::Null);
    (people, bench.workspace.vault().len())
}

fn phone(number: &str) -> Value {
    json!([{"kind": "phone", "value": number}])
}

#[test]
fn rows_become_people_with_a_place_in_the_network_and_their_note() {
    let mut bench = Bench::new();
    let network = bench.network();
    let rows = json!([
        {"row": 2, "name": "Samira Haddou", "organisation": "V.V. Kade", "organisationRole": "trainer",
         "contactWays": phone("06-12345678"), "languages": [{"tag": "fr"}], "note": "Belt liever na vijven.",
         "perspectives": ["ouders"], "since": "2024-09-01"},
        {"row": 3, "name": "Tomasz Wilk", "organisation": "vv kade"},
    ]);
    let done = import(&mut bench, network, &rows, &json!([]));
    assert_eq!((done.added, done.merged, done.skipped), (2, 0, 0));
    assert_eq!(done.organisations, ["V.V. Kade"], "found again by its folded name");
    let model = &bench.workspace;
    assert_eq!(model.table::<Organisation>().len(), 1);
    let samira = model.table::<Person>().values().find(|kept| kept.content.say.is_empty()).unwrap().id;
    let samira = model
        .table::<Person>()
        .values()
        .find(|kept| kept.content.name == "Samira Haddou")
        .map_or(samira, |kept| kept.id);
    let seat = model.linked::<Membership>(samira.uuid()).next().unwrap();
    assert_eq!(seat.content.since.unwrap().to_string(), "2024-09-01");
    assert_eq!(seat.content.perspectives, ["ouders"]);
    let note = model.linked::<crate::records::conversations::Conversation>(samira.uuid()).next().unwrap();
    assert_eq!(note.content.kind, ConversationKind::Note);
    assert_eq!(note.content.note, "Belt liever na vijven.");
    assert_eq!(model.last_contact_by(samira.uuid(), bench.now.today()), None, "a note is no contact");
}

#[test]
fn one_undo_takes_all_of_it_back() {
    let mut bench = Bench::new();
    let network = bench.network();
    bench.person(network, "Karel Bos");
    let before = everything(&mut bench);
    let rows = json!([
        {"row": 1, "name": "Karel Bos", "contactWays": phone("0612345678"), "note": "n"},
        {"row": 2, "name": "Lina de Vries", "organisation": "School aan de Kade"},
    ]);
    import(&mut bench, network, &rows, &json!([]));
    bench.workspace.undo(&bench.now).unwrap();
    assert_eq!(everything(&mut bench), before);
}

#[test]
fn a_row_that_surely_is_somebody_goes_into_them_and_overwrites_nothing() {
    let mut bench = Bench::new();
    let network = bench.network();
    let kept = bench.run(
        "person add",
        json!({"network": network, "name": "Samira Haddou", "say": "Sam", "contactWays": phone("+31 6 12345678")}),
    );
    let rows = json!([
        {"row": 5, "name": "Haddou, Samira", "say": "mevrouw Haddou",
         "contactWays": [{"kind": "phone", "value": "06-1234 5678"}, {"kind": "email", "value": "sam@kade.example"}]},
        {"row": 6, "name": "Samira Haddou", "contactWays": phone("010-7654321")},
        {"row": 7, "name": "Samira Hadou", "contactWays": phone("0612345678")},
    ]);
    let done = import(&mut bench, network, &rows, &json!([]));
    let outcomes: Vec<RowChoice> = done.rows.iter().map(|row| row.outcome).collect();
    assert!(matches!(outcomes[0], RowChoice::Merge { .. }), "{outcomes:?}");
    assert_eq!(
        outcomes[1..],
        [RowChoice::Add, RowChoice::Add],
        "another number, or another name: nobody is merged unasked"
    );
    assert!(done.rows.iter().all(|row| !row.alike.is_empty()), "but each is pointed out");
    let shown = bench.run("person show", json!({"id": kept["id"]}));
    assert_eq!(shown["say"], "Sam");
    let ways: Vec<&str> =
        shown["contactWays"].as_array().unwrap().iter().map(|way| way["value"].as_str().unwrap()).collect();
    assert_eq!(ways, ["+31 6 12345678", "sam@kade.example"], "a number that is known is not there twice");
    let seats = bench.run("membership list", json!({"person": kept["id"]}));
    assert_eq!(seats.as_array().unwrap().len(), 1);
}

#[test]
fn two_rows_of_one_person_make_one_and_a_choice_makes_two() {
    let mut bench = Bench::new();
    let network = bench.network();
    let rows = json!([
        {"row": 2, "name": "Yusuf Aydemir", "contactWays": phone("0612345678")},
        {"row": 3, "name": "Yusuf Aydemir", "contactWays": phone("06 12345678")},
        {"row": 4, "name": "Yusuf Aydemir"},
    ]);
    let done = import(&mut bench, network, &rows, &json!([{"row": 4, "choice": {"what": "add"}}]));
    let outcomes: Vec<RowChoice> = done.rows.iter().map(|row| row.outcome).collect();
    assert_eq!(outcomes, [RowChoice::Add, RowChoice::MergeRow { row: 2 }, RowChoice::Add]);
    assert_eq!(done.rows[1].alike[0].row, Some(2));
    let pairs = bench.run("person duplicates", json!({}));
    assert_eq!(pairs, json!([]), "somebody said that they are two people");
    let again = import(
        &mut bench,
        network,
        &rows,
        &json!([{"row": 2, "choice": {"what": "skip"}}, {"row": 3, "choice": {"what": "skip"}}, {"row": 4, "choice": {"what": "skip"}}]),
    );
    assert_eq!((again.added, again.merged, again.skipped), (0, 0, 3));
}

#[test]
fn a_choice_that_fits_no_row_is_refused_and_nothing_happens() {
    let mut bench = Bench::new();
    let network = bench.network();
    let before = everything(&mut bench);
    let rows = json!([{"row": 2, "name": "Karel Bos"}]);
    for choices in [
        json!([{"row": 9, "choice": {"what": "add"}}]),
        json!([{"row": 2, "choice": {"what": "mergeRow", "row": 1}}]),
    ] {
        let asked = json!({"network": network, "people": rows, "choices": choices});
        assert_eq!(bench.refused("person import", asked), ("invalid.value", "choices".to_owned()));
    }
    assert_eq!(everything(&mut bench), before);
}

#[test]
fn what_people_may_not_be_listed_by_is_not_taken() {
    let mut bench = Bench::new();
    let network = bench.network();
    let rows = json!([
        {"row": 2, "name": "A", "organisation": "Moskee An-Nour", "organisationRole": "bestuurslid"},
        {"row": 3, "name": "B", "perspectives": ["moslims", "ouders"], "role": "Turkse vader"},
    ]);
    let done = import(&mut bench, network, &rows, &json!([]));
    let kinds: Vec<Value> = done.remarks.iter().map(|note| json!([note.row, note.kind, note.text])).collect();
    assert_eq!(kinds, [json!([2, "roleLeftOut", ""]), json!([3, "labelRefused", ""])]);
    assert!(done.organisations.is_empty());
    let people = bench.run("person list", json!({}));
    assert!(
        people
            .as_array()
            .unwrap()
            .iter()
            .all(|person| person["organisation"].is_null() && person["organisationRole"] == "")
    );
    let seats = bench.run("membership list", json!({"network": network}));
    let perspectives: Vec<&Value> =
        seats.as_array().unwrap().iter().map(|seat| &seat["perspectives"]).collect();
    assert!(perspectives.contains(&&json!(["ouders"])) && !seats.to_string().contains("Turkse"));
}

#[test]
fn what_is_too_long_or_holds_strange_signs_is_kept_whole_in_the_note() {
    let mut bench = Bench::new();
    let network = bench.network();
    let long = "lang ".repeat(60);
    let rows = json!([{"row": 2, "name": format!("Karel\u{202e}\tBos {long}"), "note": "eerder"}]);
    let done = import(&mut bench, network, &rows, &json!([]));
    assert_eq!(json!(done.remarks[0].kind), "tooLong");
    let model = &bench.workspace;
    let person = model.table::<Person>().values().next().unwrap();
    assert!(person.content.name.starts_with("Karel Bos lang"), "{}", person.content.name);
    let note = model.linked::<crate::records::conversations::Conversation>(person.id.uuid()).next().unwrap();
    assert_eq!(note.content.note, format!("eerder\nKarel Bos {}", long.trim()));
}
