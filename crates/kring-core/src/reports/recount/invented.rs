//! Networks of which everything that is counted differs.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::engine::number::as_u32;
use crate::records::networks::NetworkId;
use crate::testing::{Bench, at};

/// Numbers that look like chance and are the same each time.
pub(super) struct Chance(pub u32);

impl Chance {
    pub fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.0 >> 16) % most
    }

    pub fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(as_u32(choices.len())) as usize]
    }
}

/// A network of which everything that is counted differs. It was written down by the 28th of November; now it is the third of
/// December, and four months are over in which things were done.
pub(super) fn invented(chance: &mut Chance) -> (Bench, NetworkId) {
    let mut bench = Bench::new();
    bench.now = at(2026, 11, 28);
    let network = bench.network();
    let mut verbs: Vec<(String, Value)> = Vec::new();
    let organisation = bench.run("organisation add", json!({"name": "De Kade"}))["id"].clone();
    for number in 0..4 + chance.below(18) {
        let one = *chance.one_of(&["ouders", "sport", "ondernemers"]);
        let two = *chance.one_of(&["ouders", "ouders", one]);
        let perspectives: BTreeSet<&str> =
            if chance.below(4) == 0 { BTreeSet::new() } else { [one, two].into() };
        let mut person =
            json!({"network": network, "name": format!("Mens {number}"), "perspectives": perspectives});
        if chance.below(3) > 0 {
            person["informed"] = json!({"on": "2026-11-01", "how": "blad"});
        }
        if chance.below(3) == 0 {
            person["organisation"] = organisation.clone();
        }
        verbs.push(("person add".into(), person));
    }
    let people: Vec<Value> = run(&mut bench, &mut verbs).iter().map(|kept| kept["id"].clone()).collect();
    for number in 0..2 + chance.below(4) {
        let mut guests = people.clone();
        guests.truncate(1 + chance.below(as_u32(people.len())) as usize);
        let guests: Vec<Value> = guests
            .into_iter()
            .map(|person| json!({"person": person, "attended": chance.below(3) > 0}))
            .collect();
        let agenda: Vec<Value> = (0..=chance.below(3))
            .map(|item| {
                let lines: Vec<Value> = (0..chance.below(4))
                    .map(|line| json!({"text": format!("Regel {line}"), "kind": *chance.one_of(&["note", "decision"])}))
                    .collect();
                json!({"title": format!("Punt {item}"), "minutes": lines,
                       "origin": *chance.one_of(&["member", "municipality", "together"])})
            })
            .collect();
        let meeting = json!({"network": network, "title": format!("Avond {number}"), "agenda": agenda,
            "at": format!("2026-11-{:02}T19:30", 2 + number), "invitations": guests,
            "unnamedGuests": chance.below(9), "stage": *chance.one_of(&["held", "held", "planned", "cancelled"])});
        verbs.push(("meeting add".into(), meeting));
    }
    for number in 0..20 + chance.below(60) {
        let whose: Vec<&Value> = (0..chance.below(3)).map(|_| chance.one_of(&people)).collect();
        let whose: BTreeSet<&str> = whose.into_iter().filter_map(Value::as_str).collect();
        let promise = json!({"network": network, "text": format!("Belofte {number}"), "people": whose,
            "side": *chance.one_of(&["ours", "theirs"]), "madeOn": day(chance),
            "due": *chance.one_of(&[Some("2026-11-10"), Some("2026-12-20"), None]),
            "state": *chance.one_of(&["open", "done", "dropped"])});
        verbs.push(("promise add".into(), promise));
    }
    for number in 0..20 + chance.below(60) {
        let side = *chance.one_of(&["ours", "theirs"]);
        let person = if side == "theirs" { chance.one_of(&people).clone() } else { Value::Null };
        let one = json!({"network": network, "side": side, "person": person, "text": format!("Iets {number}"),
            "way": *chance.one_of(&["brings", "gets"]), "on": day(chance)});
        verbs.push(("contribution add".into(), one));
    }
    run(&mut bench, &mut verbs);
    bench.now = at(2026, 12, 3);
    (bench, network)
}

/// A day from the first of August to the ninth of November.
fn day(chance: &mut Chance) -> String {
    match chance.below(4) {
        3 => format!("2026-11-{:02}", 1 + chance.below(9)),
        month => format!("2026-{:02}-{:02}", 8 + month, 1 + chance.below(28)),
    }
}

fn run(bench: &mut Bench, verbs: &mut Vec<(String, Value)>) -> Vec<Value> {
    let now = bench.now.clone();
    bench.workspace.batch_atomic(std::mem::take(verbs), &now, &mut kring_vault::unwatched).unwrap()
}
