use serde_json::json;

use crate::records::people::{PeopleFilter, PeopleSort};
use crate::testing::Bench;

#[test]
fn the_list_is_narrowed_by_own_words_and_knows_where_a_name_stands() {
    let mut bench = Bench::new();
    let network = bench.network();
    for (name, skill, club) in
        [("Anna", "Koken", "B-club"), ("Bram", "koken ", ""), ("Bert", "Zingen", "a-club")]
    {
        let organisation =
            (!club.is_empty()).then(|| bench.run("organisation add", json!({"name": club}))["id"].clone());
        bench.run("person add", json!({"network": network, "name": name, "skills": [skill], "interests": ["Licht"], "organisation": organisation}));
    }
    let names = |filter: &PeopleFilter| -> Vec<String> {
        bench.workspace.people(filter, &bench.now).unwrap().into_iter().map(|row| row.name).collect()
    };
    assert_eq!(
        names(&PeopleFilter { skill: Some("KOKEN".into()), ..PeopleFilter::default() }),
        ["Anna", "Bram"]
    );
    assert_eq!(names(&PeopleFilter { interest: Some("licht".into()), ..PeopleFilter::default() }).len(), 3);
    let by_club = PeopleFilter { sort: PeopleSort::Organisation, ..PeopleFilter::default() };
    assert_eq!(names(&by_club), ["Bert", "Anna", "Bram"]);
    let sight = bench
        .workspace
        .people_stretch(&PeopleFilter { text: "b".into(), ..by_club }, 1, 5, &bench.now)
        .unwrap();
    let shown: Vec<_> = sight.rows.iter().map(|row| row.name.as_str()).collect();
    // "B-club" begins with it too.
    assert_eq!((shown, sight.total, sight.all), (vec!["Anna", "Bram"], 3, 3));
    let place = |typed: &str, from: u32| {
        bench.workspace.person_place(&PeopleFilter::default(), typed, from, &bench.now).unwrap()
    };
    assert_eq!(
        (place("b", 0), place("b", 2), place("b", 3), place("br", 0)),
        (Some(1), Some(2), Some(1), Some(2))
    );
    assert_eq!((place("x", 0), place("", 0)), (None, None));
}

#[test]
fn what_others_said_is_offered_most_used_first() {
    let mut bench = Bench::new();
    let network = bench.network();
    for skills in
        [json!(["Vertalen voor iedereen", "Koken"]), json!(["koken"]), json!(["Koken"]), json!(["Vertalen"])]
    {
        bench.run(
            "person add",
            json!({"network": network, "name": "A", "skills": skills, "brings": ["Koffie"]}),
        );
    }
    let other = bench.run("network add", json!({"name": "B", "purpose": "B", "basis": "consent"}));
    bench.run("person add", json!({"network": other["id"], "name": "B", "skills": ["Zingen"]}));
    let mut offered = |field: &str, network: serde_json::Value, typed: &str| {
        bench.run("person suggest", json!({"field": field, "network": network, "typed": typed}))
    };
    assert_eq!(offered("skills", json!(network), ""), json!(["Koken", "Vertalen", "Vertalen voor iedereen"]));
    assert_eq!(offered("skills", json!(network), "ied ver"), json!(["Vertalen voor iedereen"]));
    assert_eq!(offered("skills", json!(network), "koken"), json!([]), "what is typed is not offered");
    assert_eq!(offered("skills", json!(null), "zi"), json!(["Zingen"]));
    assert_eq!(offered("brings", json!(network), "k"), json!(["Koffie"]));
    assert_eq!(bench.refused("person suggest", json!({"field": "name"})), ("invalid.value", "field".into()));
}

#[test]
fn who_is_due_and_who_rests_can_be_chosen() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (due, resting) = (bench.person(network, "Anna"), bench.person(network, "Bram"));
    bench.person(network, "Chris");
    bench.run("conversation add", json!({"people": [due], "at": "2026-06-01T10:00"}));
    bench.run("rhythm set", json!({"id": due, "rhythm": {"kind": "every", "count": 4, "unit": "week"}}));
    bench.run("person pause", json!({"id": resting, "until": "2026-12-01"}));
    let names = |filter: &PeopleFilter| -> Vec<String> {
        bench.workspace.people(filter, &bench.now).unwrap().into_iter().map(|row| row.name).collect()
    };
    assert_eq!(names(&PeopleFilter { due: Some(true), ..PeopleFilter::default() }), ["Anna"]);
    assert_eq!(names(&PeopleFilter { paused: Some(true), ..PeopleFilter::default() }), ["Bram"]);
    let neither = PeopleFilter { due: Some(false), paused: Some(false), ..PeopleFilter::default() };
    assert_eq!(names(&neither), ["Chris"]);
}
