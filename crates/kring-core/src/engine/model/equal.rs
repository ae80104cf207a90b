//! Entries of a list that say the same are one: whoever shows the list, counts in it or goes through it meets each once.

/// Joins texts that differ in capitals and in spaces around them only; the first stays as it is written.
pub(crate) fn join_texts(list: &mut Vec<String>) {
    join(list, |one, other| reads(one) == reads(other), |_, _| {});
}

/// Joins entries that are wholly the same.
pub(crate) fn join_same<T: PartialEq>(list: &mut Vec<T>) {
    join(list, PartialEq::eq, |_, _| {});
}

/// Joins entries that are about the same; `take_over` gives the first what the later one says besides.
pub(crate) fn join<T>(list: &mut Vec<T>, same: impl Fn(&T, &T) -> bool, take_over: impl Fn(&mut T, T)) {
    // Hardly any list has two: nothing is moved then.
    let twice = (1..list.len()).any(|at| list[..at].iter().any(|one| same(one, &list[at])));
    if !twice {
        return;
    }
    for entry in std::mem::take(list) {
        match list.iter_mut().find(|one| same(one, &entry)) {
            Some(first) => take_over(first, entry),
            None => list.push(entry),
        }
    }
}

/// Two texts as one, a line each; the second once where both say the same.
pub(crate) fn joined_lines(one: &str, other: &str) -> String {
    let parts = [one.trim(), other.trim()];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let mut joined: Vec<&str> = parts.collect();
    joined.dedup();
    joined.join("\n")
}

/// A text without what makes no difference between two that say the same.
pub(crate) fn reads(text: &str) -> String {
    text.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use kring_vault::{Kind, Operation, RecordId, VaultError, unwatched};
    use serde_json::{Value, json};

    use crate::Workspace;
    use crate::engine::model::{SCHEMA, Stored, encode};
    use crate::engine::record::RecordKind;
    use crate::testing::{Bench, passphrase};

    /// Every list of texts there can be in a record.
    const LISTS: [(RecordKind, &str); 10] = [
        (RecordKind::NETWORK, "perspectives"),
        (RecordKind::PERSON, "interests"),
        (RecordKind::PERSON, "skills"),
        (RecordKind::PERSON, "needs"),
        (RecordKind::PERSON, "boundaries"),
        (RecordKind::MEMBERSHIP, "perspectives"),
        (RecordKind::MEMBERSHIP, "brings"),
        (RecordKind::MEMBERSHIP, "gets"),
        (RecordKind::MEETING, "languages"),
        (RecordKind::PREPARATION, "themes"),
    ];

    fn twice(list: &str) -> Value {
        if list == "languages" { json!(["ar", "AR", "ti"]) } else { json!(["Koken", " koken", "Sport"]) }
    }

    fn ways() -> Value {
        json!([
            { "kind": "phone", "value": "06 1234 5678", "hours": "" },
            { "kind": "phone", "value": "06 1234 5678", "hours": "na vijven", "preferred": true },
            { "kind": "phone", "value": "06 1234 5678", "hours": "niet op vrijdag" },
            { "kind": "message", "value": "06 1234 5678" },
        ])
    }

    fn joined_ways() -> Value {
        json!([
            { "kind": "phone", "value": "06 1234 5678", "hours": "na vijven", "preferred": true },
            { "kind": "phone", "value": "06 1234 5678", "hours": "niet op vrijdag", "preferred": false },
            { "kind": "message", "value": "06 1234 5678", "hours": "", "preferred": false },
        ])
    }

    /// A record of each sort with lists, by its verbs.
    fn records(bench: &mut Bench) -> Vec<(RecordKind, Value)> {
        let network = bench.network();
        let person = bench.person(network, "Sam");
        let meeting = bench.meeting(network, &json!([]));
        let seat = bench.run("membership list", json!({ "person": person }))[0]["id"].clone();
        let talk =
            bench.run("preparation add", json!({ "meeting": meeting, "person": person }))["id"].clone();
        vec![
            (RecordKind::NETWORK, json!(network)),
            (RecordKind::PERSON, json!(person)),
            (RecordKind::MEMBERSHIP, seat),
            (RecordKind::MEETING, json!(meeting)),
            (RecordKind::PREPARATION, talk),
        ]
    }

    #[test]
    fn what_is_written_twice_is_kept_once() {
        let mut bench = Bench::new();
        for (kind, id) in records(&mut bench) {
            for (_, list) in LISTS.iter().filter(|(of, _)| *of == kind) {
                let kept = bench.run(&format!("{kind} edit"), json!({ "id": id, *list: twice(list) }));
                let expected =
                    if *list == "languages" { json!(["ar", "ti"]) } else { json!(["Koken", "Sport"]) };
                assert_eq!(kept[list], expected, "{kind} {list}");
            }
            if kind == RecordKind::PERSON {
                let kept = bench.run("person edit", json!({ "id": id, "contactWays": ways() }));
                assert_eq!(kept["contactWays"], joined_ways());
            }
        }
    }

    #[test]
    fn what_was_kept_twice_before_is_read_once() {
        let mut bench = Bench::new();
        let records = records(&mut bench);
        let mut old: Vec<(RecordKind, Value, Value)> = Vec::new();
        for (kind, id) in &records {
            let mut record = bench.run(&format!("{kind} show"), json!({ "id": id }));
            for (_, list) in LISTS.iter().filter(|(of, _)| of == kind) {
                record[*list] = twice(list);
            }
            if *kind == RecordKind::PERSON {
                record["contactWays"] = ways();
            }
            old.push((*kind, id.clone(), record));
        }
        let Bench { folder, workspace, now } = bench;
        let mut vault = workspace.lock().unlock(&passphrase(), now.moment()).unwrap();
        for (kind, id, record) in &old {
            let content = content_of(*kind, record);
            let id = RecordId(id.as_str().unwrap().parse().unwrap());
            vault
                .transact(Operation::named("person.change"), now.moment(), |tx| {
                    tx.put(Kind::new(kind.name()), id, SCHEMA, content);
                    Ok::<_, VaultError>(())
                })
                .unwrap();
        }
        let Ok(workspace) = Workspace::unlock(vault.lock(), &passphrase(), &now, &mut unwatched) else {
            panic!()
        };
        let mut bench = Bench { folder, workspace, now };
        for (kind, id) in &records {
            let kept = bench.run(&format!("{kind} show"), json!({ "id": id }));
            for (_, list) in LISTS.iter().filter(|(of, _)| of == kind) {
                assert_eq!(kept[list].as_array().unwrap().len(), 2, "{kind} {list}");
            }
        }
        let person = bench.run("person show", json!({ "id": records[1].1 }));
        assert_eq!(person["contactWays"], joined_ways());
    }

    fn content_of(kind: RecordKind, record: &Value) -> Vec<u8> {
        fn bytes<T: Stored>(record: &Value) -> Vec<u8> {
            encode(&serde_json::from_value::<T>(record.clone()).unwrap()).unwrap()
        }
        match kind {
            RecordKind::NETWORK => bytes::<crate::records::networks::Network>(record),
            RecordKind::PERSON => bytes::<crate::records::people::Person>(record),
            RecordKind::MEMBERSHIP => bytes::<crate::records::memberships::Membership>(record),
            RecordKind::MEETING => bytes::<crate::records::meetings::Meeting>(record),
            _ => bytes::<crate::records::preparations::Preparation>(record),
        }
    }

    /// A list of texts that is added to a record has to be in the tests above.
    #[test]
    fn every_list_of_texts_is_tried() {
        let known = |kind: RecordKind, list: &str| LISTS.contains(&(kind, list));
        for (kind, list) in crate::testing::never::lists_of_texts() {
            assert!(known(kind, &list), "{kind} {list}");
        }
    }

    #[test]
    fn an_entry_keeps_its_place() {
        let mut list = vec!["b".to_owned(), "a".to_owned(), "B ".to_owned()];
        super::join_texts(&mut list);
        assert_eq!(list, ["b", "a"]);
    }
}
