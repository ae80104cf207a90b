//! Every name is found by whatever form of it somebody types: in the search and in the list.

use std::collections::HashSet;

use jiff::Timestamp;
use unicode_normalization::UnicodeNormalization;

use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::engine::search::Query;
use crate::records::people::{NameParts, PeopleFilter, Person, PersonId};
use crate::testing::{Bench, at};

const PARTS: &str = include_str!("testdata/name-parts.txt");
const INVENTED: usize = 500;

/// Names put together of the parts, as many of each script, no two alike.
fn invented() -> Vec<String> {
    let scripts: Vec<Vec<String>> = PARTS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let [script, first, last] = line.split(" | ").collect::<Vec<_>>().try_into().unwrap();
            let last: Vec<&str> = last.split(", ").collect();
            let join = |first: &str, last: &str| match script {
                "han" => format!("{last}{first}"),
                "hangul" | "kana" => format!("{last} {first}"),
                _ => format!("{first} {last}"),
            };
            let both = |first: &str| last.iter().map(|last| join(first, last)).collect::<Vec<_>>();
            first.split(", ").flat_map(both).collect()
        })
        .collect();
    assert!(scripts.len() >= 12);
    // Where a script has fewer combinations, people have a second first name.
    let longest = scripts.iter().map(Vec::len).max().unwrap();
    let mut names = Vec::new();
    for round in 0..longest {
        for script in &scripts {
            let name = &script[round % script.len()];
            let times = round / script.len();
            let first = script[(round * 7 + times) % script.len()].split_whitespace().next().unwrap();
            names.push(if times == 0 { name.clone() } else { format!("{first} {name}") });
        }
    }
    names.sort();
    names.dedup();
    // Every so manieth, so that each script is there.
    let step = names.len() * 1000 / INVENTED;
    assert!(step >= 1000, "{} names", names.len());
    (0..INVENTED).map(|number| names[number * step / 1000].clone()).collect()
}

/// What somebody may type for a name.
fn forms(name: &str) -> Vec<(&'static str, String)> {
    const SIGNS: [char; 12] = ['\'', '’', '‘', '`', 'ʼ', '-', '‑', '־', '׳', '.', '\u{200c}', '\u{640}'];
    let without: String = name.chars().filter(|letter| !SIGNS.contains(letter)).collect();
    let parted = name.replace(['\'', '’', '-', '‑', '־', '.'], " ");
    let parts = NameParts::of(name);
    let NameParts { given, family, particle, .. } = &parts;
    let mut hidden = String::new();
    for letter in name.chars() {
        hidden.extend([letter, '\u{200b}']);
    }
    let mut forms = vec![
        ("as written", name.to_owned()),
        ("composed", name.nfc().collect()),
        ("decomposed", name.nfd().collect()),
        ("without signs", without),
        ("with spaces for signs", parted),
        ("with curved apostrophes", name.replace('\'', "’")),
        ("with straight apostrophes", name.replace('’', "'")),
        ("with backticks", name.replace(['\'', '’'], "`")),
        ("with another hyphen", name.replace('-', "–")),
        ("in capitals", name.to_uppercase()),
        ("in small letters", name.to_lowercase()),
        ("with hidden signs", hidden),
    ];
    if !family.is_empty() {
        forms.push(("last name first", format!("{} {given}", parts.whole_family())));
        forms.push(("with a comma", format!("{family}, {given} {particle}")));
        forms.push(("with two commas", format!("{family}, {particle}, {given}")));
        forms.push(("with a comma after all of the last name", format!("{},{given}", parts.whole_family())));
    }
    // Most names have no signs: many forms are the same.
    let mut seen = HashSet::new();
    forms.retain(|(_, typed)| seen.insert(typed.clone()));
    forms
}

fn keep(name: &str) -> Versioned<Person> {
    let instant = Timestamp::UNIX_EPOCH;
    let content = Person { name: name.to_owned(), ..Person::default() };
    Versioned { id: Id::make(), revision: 1, created_at: instant, changed_at: instant, content }
}

#[test]
fn every_name_is_found_by_every_form_of_it_in_the_search_and_in_the_list() {
    let mut bench = Bench::new();
    crate::demo::load(&mut bench.workspace, &bench.now).unwrap();
    let mut names: Vec<String> =
        bench.workspace.table::<Person>().values().map(|kept| kept.content.name.clone()).collect();
    assert!(names.len() >= 28);
    names.extend(invented());
    let mut model = Model::default();
    let people: Vec<(PersonId, String)> = names
        .into_iter()
        .map(|name| {
            let kept = keep(&name);
            let id = kept.id;
            model.put(kept);
            (id, name)
        })
        .collect();
    let now = at(2026, 11, 23);
    let mut missed = Vec::new();
    for (id, name) in &people {
        for (how, typed) in forms(name) {
            let searched = model.search(&typed, 60).iter().any(|hit| hit.id == id.to_string());
            let filter = PeopleFilter { text: typed.clone(), ..PeopleFilter::default() };
            let listed = model.people_ids(&filter, &now).unwrap().contains(id);
            if !searched || !listed {
                missed.push(format!("{name} {how}: {typed} (search {searched}, list {listed})"));
            }
            if !how.contains("comma")
                && !how.contains("first")
                && !how.contains("without")
                && !how.contains("spaces")
            {
                assert!(Query::of(&typed).is_name(name), "{name} {how}: {typed}");
            }
        }
    }
    assert!(missed.is_empty(), "{} of them:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn names_in_cyrillic_are_found_in_latin_letters() {
    let mut model = Model::default();
    let kept = keep("Олена Щербакова");
    let id = kept.id;
    model.put(kept);
    let now = at(2026, 11, 23);
    for typed in ["olena", "shcherbakova", "Sjtsjerbakova, Olena", "OLENA SHCH"] {
        assert!(model.search(typed, 9).iter().any(|hit| hit.id == id.to_string()), "{typed}");
        let filter = PeopleFilter { text: typed.to_owned(), ..PeopleFilter::default() };
        assert_eq!(model.people_ids(&filter, &now).unwrap(), [id], "{typed}");
    }
}

#[test]
fn notes_are_found_with_and_without_signs() {
    let mut bench = Bench::new();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let note = "Met Anne‑Marie O’Brien over de sleutel\u{ad}overdracht bij V.V. D'n Bal, bel 06-12 34 56 78";
    let talk = serde_json::json!({"people": [sam], "at": "2026-11-10T10:00", "note": note});
    bench.run("conversation add", talk);
    for typed in [
        "Anne-Marie",
        "annemarie",
        "anne marie",
        "O'Brien",
        "obrien",
        "sleuteloverdracht",
        "V.V. D’n Bal",
        "vv dn bal",
        "06-12",
        "0612",
    ] {
        let hits = bench.workspace.search(typed, 9);
        assert!(hits.iter().any(|hit| !hit.excerpt.is_empty()), "{typed}");
    }
}
