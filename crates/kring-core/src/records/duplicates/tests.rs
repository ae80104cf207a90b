use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::Model;
use crate::engine::record::{Id, Versioned};
use crate::records::duplicates::Distinct;
use crate::records::duplicates::{DuplicateFilter, Stranger};
use crate::records::people::Person;
use crate::testing::Bench;

fn pairs(bench: &mut Bench, filter: Value) -> Vec<[String; 2]> {
    let pairs = bench.run("person duplicates", filter);
    let name = |pair: &Value, side: &str| pair[side]["name"].as_str().unwrap().to_owned();
    pairs.as_array().unwrap().iter().map(|pair| [name(pair, "first"), name(pair, "second")]).collect()
}

#[test]
fn who_may_be_there_twice_is_listed_with_the_reasons() {
    let mut bench = Bench::new();
    let network = bench.network();
    for (name, ways) in [
        ("Mohamed Aydın", json!([])),
        ("Samira Haddou", json!([{"kind": "phone", "value": "06-1234 5678"}])),
        ("Muhammad Aydin", json!([])),
        ("S. el Haddou", json!([{"kind": "message", "value": "+31 6 12345678"}])),
        ("Karel Bos", json!([{"kind": "email", "value": "Post@Kade.example "}])),
        ("Lina de Vries", json!([{"kind": "email", "value": "post@kade.example"}])),
        ("Lina de Boer", json!([{"kind": "post", "value": "Kade 1"}])),
        ("Dirk de Boer", json!([{"kind": "post", "value": "Kade 1"}])),
    ] {
        bench.run("person add", json!({"network": network, "name": name, "contactWays": ways}));
    }
    let found = bench.run("person duplicates", json!({}));
    let told: Vec<_> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| {
            let mut names =
                [&pair["first"]["name"], &pair["second"]["name"]].map(|name| name.as_str().unwrap());
            names.sort_unstable();
            (names, pair["reasons"].clone())
        })
        .collect();
    assert_eq!(told.len(), 3, "{told:?}");
    assert_eq!(
        told[0],
        (["S. el Haddou", "Samira Haddou"], json!(["similarName", "samePhone"])),
        "two reasons first"
    );
    assert!(told.contains(&(["Karel Bos", "Lina de Vries"], json!(["sameMail"]))));
    assert!(told.contains(&(["Mohamed Aydın", "Muhammad Aydin"], json!(["similarName"]))));
    let other = bench.run("network add", json!({"name": "B", "purpose": "B", "basis": "consent"}));
    assert!(pairs(&mut bench, json!({"network": other["id"]})).is_empty());
}

#[test]
fn somebody_who_is_being_written_down_is_compared_at_once() {
    let mut bench = Bench::new();
    let network = bench.network();
    bench.person(network, "Samira Haddou");
    bench.person(network, "Samir Haddou");
    let alike = |name: &str| -> Vec<String> {
        let stranger = Stranger { name: name.to_owned(), ..Stranger::default() };
        bench.workspace.look_alikes(&stranger).into_iter().map(|alike| alike.person.name).collect()
    };
    assert_eq!(alike("haddou samira"), ["Samira Haddou"]);
    assert_eq!(alike("Sam"), Vec::<String>::new());
    assert_eq!(alike(""), Vec::<String>::new());
}

#[test]
fn two_people_are_remembered_as_two() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (one, other) = (bench.person(network, "Jan Bakker"), bench.person(network, "Jan Bakker"));
    assert_eq!(pairs(&mut bench, json!({})).len(), 1);
    bench.run("person distinct", json!({"person": other, "other": one}));
    bench.run("person distinct", json!({"person": one, "other": other}));
    let mut bench = bench.reopen();
    assert!(pairs(&mut bench, json!({})).is_empty());
    assert_eq!(pairs(&mut bench, json!({"distinct": true})).len(), 1);
    bench.run("person distinct", json!({"person": one, "other": other, "distinct": false}));
    assert_eq!(pairs(&mut bench, json!({})).len(), 1);
    assert_eq!(
        bench.refused("person distinct", json!({"person": one, "other": one})).0,
        "invalid.samePerson"
    );

    bench.run("person distinct", json!({"person": one, "other": other}));
    bench.run("person remove", json!({"id": other}));
    assert!(bench.workspace.table::<Distinct>().is_empty(), "it names somebody who is gone");
}

fn kept(name: &str) -> Versioned<Person> {
    let instant = jiff::Timestamp::UNIX_EPOCH;
    let content = Person { name: name.to_owned(), ..Person::default() };
    Versioned { id: Id::make(), revision: 1, created_at: instant, changed_at: instant, content }
}

/// A name that ten thousand share does not make fifty million pairs, also when they come and go one by one.
#[test]
fn a_crowd_of_one_name_is_a_chain() {
    let mut model = Model::default();
    let people: Vec<_> = (0..1_000).map(|_| kept("Jan de Vries")).collect();
    for person in &people {
        model.put(person.clone());
    }
    let pairs = |model: &Model| model.duplicates(&DuplicateFilter::default()).len();
    assert_eq!((pairs(&model), model.duplicates_count()), (999, 999));
    model.take(people[500].id);
    assert_eq!(pairs(&model), 998, "those beside somebody who went are neighbours now");
    model.put(kept("Jan de Vries"));
    assert_eq!(pairs(&model), 999);
    let limited = DuplicateFilter { limit: 10, ..DuplicateFilter::default() };
    assert_eq!(model.duplicates(&limited).len(), 10);
}

/// What is kept up to date by changes is what would be found anew.
#[test]
fn what_is_known_follows_every_change() {
    const NAMES: [&str; 8] = [
        "Jan de Vries",
        "Jan Vries",
        "Samira Haddou",
        "S. Haddou",
        "Mohamed Aydin",
        "Muhammad Aydın",
        "Karin Smit",
        "Sam",
    ];
    let pairs = |model: &Model| {
        let pairs = model.duplicates(&DuplicateFilter::default()).into_iter();
        pairs.map(|pair| BTreeSet::from([pair.first.id, pair.second.id])).collect::<BTreeSet<_>>()
    };
    let mut model = Model::default();
    let mut people: Vec<Versioned<Person>> = Vec::new();
    for step in 0..120_usize {
        if step % 3 == 2 {
            let gone = people.swap_remove(step * 7 % people.len());
            model.take(gone.id);
        } else if step % 5 == 4 {
            let at = step * 11 % people.len();
            people[at].content.name = NAMES[step * 5 % NAMES.len()].to_owned();
            model.put(people[at].clone());
        } else {
            people.push(kept(NAMES[step * 3 % NAMES.len()]));
            model.put(people[people.len() - 1].clone());
        }
        if step % 4 == 0 {
            let mut anew = Model::default();
            for person in &people {
                anew.put(person.clone());
            }
            assert_eq!(pairs(&model), pairs(&anew), "after step {step}");
        }
    }
}

/// Ten thousand people with the names of a town: first names and family names drawn apart, in a few spellings.
#[test]
#[ignore = "a figure, not a check: run it with `cargo test --release -p kring-core town -- --ignored --nocapture`"]
fn a_town_of_ten_thousand_is_gone_through_at_once() {
    const FIRST: [&str; 24] = [
        "Mohamed", "Muhammad", "Samira", "Youssef", "Jan", "Johan", "Fatima", "Anneke", "Olena", "Tomasz",
        "Lina", "Karim", "Maria", "Marie", "Pieter", "Sara", "Sarah", "Hassan", "Emine", "Kees", "Noor",
        "Ali", "Sem", "Daan",
    ];
    const PARTS: [&str; 20] = [
        "berg", "dijk", "had", "aman", "ben", "kar", "wil", "jan", "sen", "man", "ova", "ski", "dou", "vel",
        "hof", "boer", "smit", "rah", "tes", "lo",
    ];
    let mut model = Model::default();
    for number in 0..10_000_usize {
        let family = number * 7_919 % 5_000;
        let family = [PARTS[family % 20], PARTS[family / 20 % 20], PARTS[family / 400 % 20]].concat();
        let name = format!("{} van {family}", FIRST[number * 31 % 24]);
        let way = crate::records::people::ContactWay {
            kind: crate::records::people::ContactKind::Phone,
            value: format!("06-{:08}", number % 9_990),
            hours: String::new(),
            preferred: false,
        };
        let mut person = kept(&name);
        person.content.contact_ways.push(way);
        model.put(person);
    }
    let start = std::time::Instant::now();
    let pairs = model.duplicates(&DuplicateFilter::default()).len();
    let first = start.elapsed();
    let start = std::time::Instant::now();
    assert_eq!(model.duplicates(&DuplicateFilter::default()).len(), pairs);
    let again = start.elapsed();
    model.put(kept("Mohammed van bergdijkhad"));
    let start = std::time::Instant::now();
    let count = model.duplicates_count();
    let changed = start.elapsed();
    assert!(count as usize >= pairs);
    let stranger = Stranger { name: "Mohammed van bergdijkhad".to_owned(), ..Stranger::default() };
    let start = std::time::Instant::now();
    let alike = model.look_alikes(&stranger).len();
    eprintln!(
        "{pairs} pairs among 10,000 people: {first:?} the first time, {again:?} again, \
         {changed:?} to count them after a change to one; {alike} like one who is added: {:?}",
        start.elapsed()
    );
    assert!(pairs > 0);
}
