//! What becomes of two farewells when two people turn out to be one.

use serde_json::{Value, json};

use crate::testing::Bench;

/// The farewell of one person made of two who both left: the one kept left in the first grade, the other in the second.
fn merged(kept: &str, other: &str) -> Value {
    let mut bench = Bench::new();
    let network = bench.network();
    let mut left = |name: &str, grade: &str, how: &str| {
        let person = bench.person(network, name);
        let seat = bench.run("membership list", json!({"person": person}))[0]["id"].clone();
        let ending = json!({"id": seat, "how": how, "thanks": "Voor het koken.", "classification": grade});
        bench.run("membership end", ending);
        person
    };
    let keep = left("Samira Haddou", kept, "Samira verhuist.");
    let gone = left("S. Haddou", other, "Ruzie over geld.");
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
