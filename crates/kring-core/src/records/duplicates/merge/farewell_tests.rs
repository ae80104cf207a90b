//! What becomes of two farewells when two people turn out to be one.

use serde_json::{Value, json};

use crate::testing::Bench;

/// The farewell of one person made of two who both left: the one kept left in the first grade, the other in the second.
fn merged(kept: &str, other: &str) -> Value {
    merged_of((kept, "Samira verhuist."), (other, "Ruzie over geld."))
}

fn merged_of(kept: (&str, &str), other: (&str, &str)) -> Value {
    let mut bench = Bench::new();
    let network = bench.network();
    let mut left = |name: &str, (grade, how): (&str, &str)| {
        let person = bench.person(network, name);
        let seat = bench.run("membership list", json!({"person": person}))[0]["id"].clone();
        let ending = json!({"id": seat, "how": how, "thanks": "Voor het koken.", "classification": grade});
        bench.run("membership end", ending);
        person
    };
    let keep = left("Samira Haddou", kept);
    let gone = left("S. Haddou", other);
    bench.run("person merge", json!({"keep": keep, "other": gone}));
    bench.run("membership list", json!({"person": keep}))[0]["farewell"].clone()
}

#[test]
fn a_farewell_said_in_confidence_stays_so_whoever_is_kept() {
    let expected = |grade: &str| json!({"how": "Samira verhuist.\nRuzie over geld.", "thanks": "Voor het koken.", "classification": grade});
    assert_eq!(merged("internal", "confidential"), expected("confidential"));
    assert_eq!(merged("confidential", "internal"), expected("confidential"));
    assert_eq!(merged("public", "internal"), expected("internal"));
}

#[test]
fn two_long_farewells_stand_in_no_way_of_a_merge() {
    let (one, other) = ("Zij verhuist. ".repeat(35), "Hij is gestopt. ".repeat(30));
    let farewell = merged_of(("internal", &one), ("internal", &other));
    assert_eq!(farewell["how"], format!("{}\n{}", one.trim(), other.trim()));
}
