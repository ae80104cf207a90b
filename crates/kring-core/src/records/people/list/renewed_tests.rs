//! The list after changes to some is the list put together anew.

use serde_json::json;

use crate::testing::Bench;

#[test]
fn what_is_renewed_is_what_would_be_made_anew() {
    let mut bench = Bench::new();
    let network = bench.network();
    let other = bench.run("network add", json!({"name": "B", "purpose": "b", "basis": "consent"}));
    let names = ["Samira Haddou", "Tomasz Wilk", "Karel Bos", "Lina de Vries", "Yusuf Aydemir"];
    let ids = names.map(|name| bench.person(network, name));
    let school = bench.run("organisation add", json!({"name": "School aan de Kade"}))["id"].clone();
    let [samira, tomasz, karel, lina, yusuf] = ids;
    let steps = [
        ("person edit", json!({"id": samira, "name": "Aisha Haddou", "interests": ["licht"]})),
        ("person edit", json!({"id": karel, "organisation": school, "organisationRole": "conciërge"})),
        ("person add", json!({"network": other["id"], "name": "Bea Aarts", "perspectives": ["ouders"]})),
        ("membership add", json!({"network": other["id"], "person": lina})),
        ("organisation edit", json!({"id": school, "name": "Basisschool De Kade"})),
        ("person merge", json!({"keep": tomasz, "other": yusuf})),
        ("person edit", json!({"id": lina, "name": "Zora Vries"})),
        ("person remove", json!({"id": karel})),
    ];
    for (verb, input) in steps {
        bench.workspace.everybody();
        bench.run(verb, input);
        assert_renewed(&bench, verb);
    }
    for _ in 0..4 {
        bench.workspace.everybody();
        let undone = bench.workspace.undo(&bench.now).unwrap().unwrap();
        assert_renewed(&bench, &format!("undo {}", undone.operation));
    }
    let seats = bench.run("membership list", json!({"person": lina}));
    bench.workspace.everybody();
    bench.run("membership remove", json!({"id": seats[0]["id"]}));
    assert_renewed(&bench, "membership remove");
}

fn assert_renewed(bench: &Bench, after: &str) {
    assert_eq!(*bench.workspace.everybody(), bench.workspace.anew(), "after {after}");
}
