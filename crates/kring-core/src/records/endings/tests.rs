use serde_json::{Value, json};

use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::testing::{Bench, at};

/// A network with two members, one of whom has something open of each sort.
struct World {
    bench: Bench,
    network: NetworkId,
    samira: PersonId,
    ben: PersonId,
    seat: Value,
}

fn world() -> World {
    let mut bench = Bench::new();
    let network = bench.network();
    let (samira, ben) = (bench.person(network, "Samira"), bench.person(network, "Ben"));
    let promise = |side: &str, text: &str, people: Value| json!({"side": side, "text": text, "people": people, "network": network});
    bench.run("promise add", promise("ours", "Sleutel uitzoeken", json!([samira])));
    bench.run("promise add", promise("theirs", "Koken", json!([samira])));
    bench.run("promise add", promise("ours", "Zaal regelen", json!([samira, ben])));
    bench.run("promise add", promise("ours", "Voor Ben", json!([ben])));
    bench.run(
        "pledge add",
        json!({"network": network, "side": "theirs", "person": samira, "text": "Elke maand soep"}),
    );
    bench.run("input add", json!({"network": network, "words": "Te donker", "way": "conversation", "on": "2026-11-01", "saidBy": samira}));
    bench.run(
        "signal add",
        json!({"network": network, "text": "Hard rijden", "receivedOn": "2026-11-02", "raisedBy": samira}),
    );
    bench.run(
        "goal add",
        json!({"network": network, "text": "Meer licht", "setOn": "2026-11-03", "coOwners": [samira]}),
    );
    let meeting = bench.meeting(network, &json!([]));
    bench.run("meeting invite", json!({"id": meeting, "people": [samira, ben]}));
    bench.run("preparation plan", json!({"meeting": meeting, "people": [samira]}));
    let seats = bench.run("membership list", json!({"network": network, "person": samira}));
    World { seat: seats[0]["id"].clone(), bench, network, samira, ben }
}

impl World {
    fn page(&mut self) -> Value {
        let seat = self.seat.clone();
        self.bench.run("membership ending", json!({"id": seat}))
    }

    /// What is open, by its words.
    fn open(&mut self) -> Vec<(String, Value)> {
        let page = self.page();
        let open = page["open"].as_array().unwrap().iter();
        open.map(|one| (one["text"].as_str().unwrap().to_owned(), one.clone())).collect()
    }

    fn ending(&mut self, ways: &[(&str, Value)]) -> Value {
        let open = self.open();
        let settled = ways.iter().map(|(text, way)| {
            let (_, thing) = open
                .iter()
                .find(|(words, one)| {
                    words == text && (*text != "Avond in de buurt" || one["kind"] == way["kind"])
                })
                .unwrap();
            let mut one = way.clone();
            one.as_object_mut().unwrap().remove("kind");
            one["id"] = thing["id"].clone();
            one
        });
        json!({"id": self.seat, "how": "Samira verhuist.", "thanks": "Voor al het vertalen.", "settled": settled.collect::<Vec<_>>()})
    }
}

fn all_ways(ben: PersonId) -> Vec<(&'static str, Value)> {
    vec![
        ("Sleutel uitzoeken", json!({"way": "letGo", "words": "niet meer nodig"})),
        ("Koken", json!({"way": "handOver", "to": ben})),
        ("Zaal regelen", json!({"way": "handOver"})),
        ("Elke maand soep", json!({"way": "handOver"})),
        ("Te donker", json!({"way": "done", "words": "Er komt een lamp."})),
        ("Hard rijden", json!({"way": "keep"})),
        ("Meer licht", json!({"way": "handOver", "to": ben})),
        ("Avond in de buurt", json!({"way": "letGo", "kind": "preparation"})),
        ("Avond in de buurt", json!({"way": "letGo", "kind": "invitation"})),
    ]
}

#[test]
fn nothing_open_between_us_is_dropped_in_silence() {
    let mut world = world();
    let kinds: Vec<_> =
        world.open().into_iter().map(|(_, one)| one["kind"].as_str().unwrap().to_owned()).collect();
    let expected = [
        "ourPromise",
        "ourPromise",
        "theirPromise",
        "pledge",
        "input",
        "signal",
        "preparation",
        "invitation",
        "goal",
    ];
    assert_eq!(kinds, expected);
    let some = world.ending(&all_ways(world.ben)[..3]);
    let before = world.bench.everything();
    assert_eq!(world.bench.refused("membership end", some).0, "conflict.stillOpen");
    assert_eq!(world.bench.everything(), before, "a refused ending changes nothing");
    let mut kept = world.ending(&[]);
    kept["keepOthers"] = json!(true);
    world.bench.run("membership end", kept);
    assert_eq!(world.open().len(), 9, "all of it is open still");
}

#[test]
fn each_open_thing_becomes_what_was_chosen_and_one_undo_takes_it_all_back() {
    let mut world = world();
    let before = world.bench.everything();
    let ending = world.ending(&all_ways(world.ben));
    world.bench.run("membership end", ending);
    let after = world.bench.everything();
    let find = |kind: &str, field: &str, text: &str| {
        after[kind].as_array().unwrap().iter().find(|one| one[field] == text).unwrap().clone()
    };
    let key = find("promises", "text", "Sleutel uitzoeken");
    assert_eq!((&key["state"], &key["reason"]), (&json!("dropped"), &json!("niet meer nodig")));
    assert_eq!(find("promises", "text", "Koken")["people"], json!([world.ben]));
    assert_eq!(find("promises", "text", "Zaal regelen")["people"], json!([world.ben]));
    assert_eq!(find("pledges", "text", "Elke maand soep")["person"], Value::Null);
    let input = find("inputs", "words", "Te donker");
    assert_eq!((&input["answer"], &input["toldOn"]), (&json!("Er komt een lamp."), &json!("2026-11-23")));
    assert_eq!(find("goals", "text", "Meer licht")["coOwners"], json!([world.ben]));
    assert_eq!(find("meetings", "title", "Avond in de buurt")["invitations"].as_array().unwrap().len(), 1);
    assert_eq!(after["preparations"][0]["state"], "cancelled");
    let seat = world.bench.run("membership show", json!({"id": world.seat}));
    assert_eq!(
        (&seat["until"], &seat["farewell"]["how"]),
        (&json!("2026-11-23"), &json!("Samira verhuist."))
    );
    let timeline = world.bench.run("person timeline", json!({"id": world.samira}));
    let left = timeline["entries"].as_array().unwrap().iter().find(|one| one["what"] == "left").unwrap();
    assert_eq!(left["text"], "Samira verhuist.\nVoor al het vertalen.");
    let told = timeline["entries"].to_string();
    assert!(told.contains("Sleutel uitzoeken (niet meer nodig)"), "{told}");
    let now = world.bench.now.clone();
    world.bench.workspace.undo(&now).unwrap();
    assert_eq!(
        crate::testing::without_envelopes(&world.bench.everything()),
        crate::testing::without_envelopes(&before)
    );
}

#[test]
fn what_cannot_be_meant_is_refused_with_its_field() {
    let mut world = world();
    let mut refused = |ways: &[(&str, Value)], fields: Value| {
        let mut ending = world.ending(ways);
        ending["keepOthers"] = json!(true);
        ending.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        world.bench.refused("membership end", ending)
    };
    let no_reason = [("Sleutel uitzoeken", json!({"way": "letGo"}))];
    assert_eq!(refused(&no_reason, json!({})), ("invalid.required", "settled.0.words".into()));
    let shared = [("Zaal regelen", json!({"way": "letGo", "words": "x"}))];
    assert_eq!(refused(&shared, json!({})), ("invalid.value", "settled.0.way".into()));
    let nobody = [("Koken", json!({"way": "handOver"}))];
    assert_eq!(refused(&nobody, json!({})), ("invalid.required", "settled.0.to".into()));
    assert_eq!(refused(&[], json!({"how": " "})), ("invalid.required", "how".into()));
    assert_eq!(refused(&[], json!({"on": "2027-01-01"})), ("invalid.outOfRange", "on".into()));
    let stranger = json!([{"id": "3f2a91bc-0000-4000-8000-000000000001", "way": "keep"}]);
    assert_eq!(refused(&[], json!({"settled": stranger})).0, "notFound.part");
    let samira = world.samira;
    let to_who_leaves = world.ending(&[("Koken", json!({"way": "handOver", "to": samira}))]);
    assert_eq!(
        world.bench.refused("membership end", to_who_leaves),
        ("invalid.value", "settled.0.to".into())
    );
}

#[test]
fn a_network_that_ended_is_read_and_asks_for_nothing_by_itself() {
    let mut world = world();
    let network = world.network;
    let rhythm = json!({"role": "", "rhythm": {"kind": "every", "count": 1, "unit": "week"}});
    world.bench.run("network edit", json!({"id": network, "rhythms": [rhythm]}));
    world.bench.now = at(2026, 12, 20);
    let due =
        |bench: &mut Bench| bench.run("rhythm due", json!({"network": network})).as_array().unwrap().len();
    assert!(due(&mut world.bench) > 0);
    let ending = json!({"id": network, "how": "Het doel is bereikt.", "keepOthers": true});
    assert_eq!(
        world.bench.refused("network end", json!({"id": network, "how": "x"})).0,
        "conflict.stillOpen"
    );
    world.bench.run("network end", ending);
    assert!(due(&mut world.bench) > 0, "its last day is a day");
    world.bench.now = at(2026, 12, 21);
    assert_eq!(due(&mut world.bench), 0);
    let started = world.bench.run("start-up", json!({"network": network}));
    assert_eq!(started["open"], json!(0));
    let page = world.bench.run("network page", json!({"id": network}));
    assert_eq!(page["network"]["farewell"]["how"], "Het doel is bereikt.");
    let today = world.bench.workspace.today(Some(network), &world.bench.now);
    assert!(today.due.is_empty() && !today.promises.is_empty(), "what was kept open is owed");
}

#[test]
fn a_planned_meeting_is_called_off_with_its_reason_when_its_network_ends() {
    let mut world = world();
    let network = world.network;
    let page = world.bench.run("network ending", json!({"id": network}));
    let meeting = page["open"].as_array().unwrap().iter().find(|one| one["kind"] == "meeting").unwrap();
    let settled = json!([{"id": meeting["id"], "way": "letGo", "words": "het netwerk stopt"}]);
    let ending = json!({"id": network, "how": "Klaar.", "keepOthers": true, "settled": settled});
    world.bench.run("network end", ending);
    let kept = world.bench.run("meeting show", json!({"id": meeting["id"]}));
    assert_eq!(
        (&kept["stage"], &kept["planChanges"][0]["reason"]),
        (&json!("cancelled"), &json!("het netwerk stopt"))
    );
}

#[test]
fn who_takes_part_again_begins_anew() {
    let mut world = world();
    let mut ending = world.ending(&[]);
    ending["keepOthers"] = json!(true);
    world.bench.run("membership end", ending);
    let (network, samira) = (world.network, world.samira);
    world.bench.run("membership join", json!({"network": network, "people": [samira]}));
    let seats = world.bench.workspace.table::<Membership>().values();
    assert!(seats.into_iter().all(|seat| seat.content.farewell.is_none() && seat.content.until.is_none()));
}
