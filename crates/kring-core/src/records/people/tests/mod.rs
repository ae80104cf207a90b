mod list;

use serde_json::json;

use crate::records::memberships::Membership;
use crate::records::people::Person;
use crate::records::people::{PeopleFilter, PeopleSort};
use crate::records::promises::Promise;
use crate::testing::{Bench, at, id};

#[test]
fn nobody_is_kept_outside_a_network() {
    let mut bench = Bench::new();
    assert_eq!(bench.refused("person add", json!({"name": "Sam"})), ("invalid.required", "network".into()));
    let unknown = "3f0c9d1e-8f0a-4f6e-9a4e-0d6f4d1f7a11";
    let refused = bench.refused("person add", json!({"name": "Sam", "network": unknown}));
    assert_eq!(refused, ("invalid.notFoundReference", "network".into()));
    assert!(
        bench.workspace.table::<Person>().is_empty(),
        "the person came before the network was missed, and must be gone"
    );
}

#[test]
fn a_person_and_their_place_are_one_operation() {
    let mut bench = Bench::new();
    let network = bench.network();
    let person =
        bench.run("person add", json!({"network": network, "name": "نادية الحسن", "role": "gastvrouw"}));
    let page = bench.run("person page", json!({"id": person["id"]}));
    assert_eq!(page["memberships"][0]["membership"]["role"], "gastvrouw");
    assert_eq!(page["memberships"][0]["membership"]["since"], "2026-11-23");
    let now = bench.now.clone();
    assert_eq!(bench.workspace.undo(&now).unwrap().unwrap().operation, "person.add");
    assert!(bench.workspace.table::<Person>().is_empty() && bench.workspace.table::<Membership>().is_empty());
}

#[test]
fn every_part_of_a_profile_is_checked_by_name() {
    let mut bench = Bench::new();
    let network = bench.network();
    let mut refused = |field: &str, value: serde_json::Value| {
        bench.refused("person add", json!({"network": network, "name": "Sam", field: value}))
    };
    assert_eq!(refused("name", json!("\t")), ("invalid.required", "name".into()));
    assert_eq!(
        refused("contactWays", json!([{"kind": "phone", "value": ""}])),
        ("invalid.required", "contactWays.0.value".into())
    );
    assert_eq!(
        refused("languages", json!([{"tag": "nl"}, {"tag": "Nederlands"}])),
        ("invalid.value", "languages.1.tag".into())
    );
    assert_eq!(
        refused("languages", json!([{"tag": "nl"}, {"tag": "NL"}])),
        ("invalid.duplicate", "languages.1".into())
    );
    assert_eq!(refused("skills", json!(["x".repeat(501)])), ("invalid.tooLong", "skills.0".into()));
    assert_eq!(
        refused("ownWords", json!({"text": " ", "agreedOn": "2026-11-01"})),
        ("invalid.required", "ownWords.text".into())
    );
    assert_eq!(
        refused("informed", json!({"on": "0026-11-01", "how": ""})),
        ("invalid.outOfRange", "informed.on".into())
    );
    assert_eq!(refused("religion", json!("x")), ("invalid.unknownField", "religion".into()));
}

#[test]
fn whoever_leaves_is_out_of_everything_and_the_numbers_stay() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, lina) = (bench.person(network, "Sam"), bench.person(network, "Lina"));
    let talk = |people: serde_json::Value, note: &str| json!({"people": people, "at": "2026-11-10T10:00", "note": note, "promises": [{"side": "ours", "text": note}]});
    bench.run("conversation add", talk(json!([sam]), "alleen"));
    let both = bench.run("conversation add", talk(json!([sam, lina]), "samen"));
    let meeting = bench.meeting(network, &json!([{"title": "Sleutel", "raisedBy": sam}]));
    bench.run("meeting attend", json!({"id": meeting, "person": sam, "attended": true}));
    let item = bench.workspace.meeting(meeting).unwrap().content.agenda[0].id;
    let action = json!({"side": "theirs", "text": "Route lopen", "people": [sam]});
    bench.run("minutes action", json!({"id": meeting, "item": item, "action": action}));

    bench.run("person remove", json!({"id": sam}));

    let left = bench.everything();
    assert!(!left.to_string().contains(&sam.to_string()), "{left:#}");
    assert_eq!(left["conversations"].as_array().unwrap().len(), 1);
    assert_eq!(bench.workspace.conversation(id(&both)).unwrap().content.people, [lina]);
    let texts: Vec<_> =
        bench.workspace.table::<Promise>().values().map(|kept| kept.content.text.as_str()).collect();
    assert!(
        texts.contains(&"samen") && texts.contains(&"Route lopen") && !texts.contains(&"alleen"),
        "{texts:?}"
    );
    let meeting = bench.workspace.meeting(meeting).unwrap().content;
    assert_eq!((meeting.unnamed_guests, meeting.invitations.len()), (1, 0));
    assert_eq!(bench.workspace.search("alleen", 9), []);
    let bench = bench.reopen();
    assert_eq!(bench.everything(), left);
}

#[test]
fn the_list_filters_and_sorts() {
    let mut bench = Bench::new();
    let network = bench.network();
    let other = bench.run("network add", json!({"name": "B", "purpose": "B", "basis": "consent"}));
    let people = [
        json!({"network": network, "name": "Éva Bakker", "perspectives": ["sport"], "languages": [{"tag": "pl", "wantsInterpreter": true}]}),
        json!({"network": network, "name": "eva de Vries", "skills": ["Vertalen"], "informed": {"on": "2026-11-01", "how": "blad"}}),
        json!({"network": other["id"], "name": "Dirk", "preferences": {"talkBefore": true}}),
    ];
    let ids: Vec<_> = people.into_iter().map(|person| bench.run("person add", person)).collect();
    bench.run("conversation add", json!({"people": [ids[1]["id"]], "at": "2026-11-20T09:00"}));
    let names = |filter: PeopleFilter| -> Vec<String> {
        bench.workspace.people(&filter, &bench.now).unwrap().into_iter().map(|row| row.name).collect()
    };
    assert_eq!(names(PeopleFilter::default()), ["Éva Bakker", "Dirk", "eva de Vries"]);
    let sorted = |sort| names(PeopleFilter { sort, ..PeopleFilter::default() });
    assert_eq!(sorted(PeopleSort::LastName), ["Éva Bakker", "Dirk", "eva de Vries"]);
    assert_eq!(sorted(PeopleSort::FirstName), ["Dirk", "Éva Bakker", "eva de Vries"]);
    assert_eq!(names(PeopleFilter { network: Some(network), ..PeopleFilter::default() }).len(), 2);
    assert_eq!(names(PeopleFilter { text: "EVA ba".into(), ..PeopleFilter::default() }), ["Éva Bakker"]);
    assert!(names(PeopleFilter { text: "vertal".into(), ..PeopleFilter::default() }).is_empty(), "no skills");
    let help = |wanted| PeopleFilter { wants_interpreter: Some(wanted), ..PeopleFilter::default() };
    assert_eq!(names(help(true)), ["Éva Bakker"]);
    assert_eq!(names(help(false)).len(), 2);
    assert_eq!(names(PeopleFilter { talk_before: Some(true), ..PeopleFilter::default() }), ["Dirk"]);
    assert_eq!(
        names(PeopleFilter { perspective: Some("sport".into()), ..PeopleFilter::default() }),
        ["Éva Bakker"]
    );
    assert_eq!(names(PeopleFilter { informed: Some(false), ..PeopleFilter::default() }).len(), 2);
    let by_contact =
        PeopleFilter { sort: PeopleSort::LastContact, descending: true, ..PeopleFilter::default() };
    assert_eq!(names(by_contact)[0], "eva de Vries");
}

#[test]
fn a_page_shows_what_happened_newest_first() {
    let mut bench = Bench::new();
    let network = bench.network();
    let (sam, lina) = (bench.person(network, "Sam"), bench.person(network, "Lina"));
    bench.run("conversation add", json!({"people": [sam], "at": "2026-10-01T10:00", "note": "eerst"}));
    bench.run("conversation add", json!({"people": [sam, lina], "at": "2026-11-12T10:00", "kind": "walk"}));
    let meeting = bench.meeting(network, &json!([]));
    bench.run("meeting invite", json!({"id": meeting, "people": [sam]}));
    let page = bench.run("person page", json!({"id": sam}));
    let whats: Vec<_> =
        page["timeline"].as_array().unwrap().iter().map(|entry| entry["what"].clone()).collect();
    assert_eq!(whats, ["meeting", "joined", "conversation", "conversation"]);
    assert_eq!(page["timeline"][2]["people"], json!([{"id": lina, "name": "Lina"}]));
    assert_eq!(page["lastContact"], "2026-11-12", "an invitation is no contact");
    bench.run("meeting attend", json!({"id": meeting, "person": sam, "attended": true}));
    assert_eq!(
        bench.run("person page", json!({"id": sam}))["lastContact"],
        "2026-11-12",
        "it is yet to come"
    );
    bench.now = at(2026, 11, 26);
    assert_eq!(bench.run("person page", json!({"id": sam}))["lastContact"], "2026-11-26");
}

#[test]
fn at_most_one_way_is_preferred_and_numbers_are_kept_as_typed() {
    let mut bench = Bench::new();
    let network = bench.network();
    let way = |value: &str, preferred: bool| json!({"kind": "phone", "value": value, "preferred": preferred});
    let two = json!({"network": network, "name": "Sam", "contactWays": [way("1", true), way("2", true)]});
    assert_eq!(bench.refused("person add", two), ("invalid.duplicate", "contactWays.1.preferred".into()));
    let typed =
        ["+49 (0)30 / 90 18-20", "٠٦١٢٣٤٥٦٧٨", "06 - 12 34 56 78", "06.12345678 (werk)", "+32 470/12.34.56"];
    let ways: Vec<_> = typed.iter().map(|value| way(value, false)).collect();
    let kept = bench.run("person add", json!({"network": network, "name": "Sam", "contactWays": ways}));
    let values: Vec<_> =
        kept["contactWays"].as_array().unwrap().iter().map(|way| way["value"].as_str().unwrap()).collect();
    assert_eq!(values, typed);
}

#[test]
fn names_and_words_of_any_script_come_back_as_they_went() {
    let mut bench = Bench::new();
    let network = bench.network();
    let words = [
        "ሰላም ተስፋይ",
        "نادية الحسن",
        "王小明",
        "Sam",
        "Zoë-Ann d'Été 🙂👩‍👩‍👧",
        "Anneke (أنيكة) de Boer",
        "\u{200f}سمير علی\u{200c}رضا",
    ];
    for name in words {
        let note = json!({"text": name.repeat(40), "agreedOn": "2026-11-01"});
        bench
            .run("person add", json!({"network": network, "name": name, "skills": [name], "ownWords": note}));
    }
    let mut bench = bench.reopen();
    for name in words {
        let found = bench.run("person list", json!({"skill": name}));
        assert_eq!(found[0]["name"], name);
        assert_eq!(found[0]["ownWords"]["text"], name.repeat(40));
    }
    let long = "a".repeat(100_000);
    let own = |text: &str| json!({"network": network, "name": "Lang", "ownWords": {"text": text, "agreedOn": "2026-11-01"}});
    bench.run("person add", own(&long));
    assert_eq!(
        bench.refused("person add", own(&format!("{long}b"))),
        ("invalid.tooLong", "ownWords.text".into())
    );
}

#[test]
fn whoever_calls_is_found_by_their_number_however_it_was_written() {
    let mut bench = Bench::new();
    let network = bench.network();
    let mut add = |name: &str, value: &str| {
        let ways = json!([{"kind": "phone", "value": value}]);
        bench.run("person add", json!({"network": network, "name": name, "contactWays": ways}))["id"].clone()
    };
    let (sam, lina) = (add("Sam", "06-1234 5678"), add("Lina", "+31 297 123456"));
    for (typed, found) in
        [("+31612345678", &sam), ("0612345678", &sam), ("0297-123 456", &lina), ("0031 297 123456", &lina)]
    {
        let hits = bench.workspace.search(typed, 9);
        let ids: Vec<_> = hits.iter().map(|hit| json!(hit.id)).collect();
        assert_eq!(ids, std::slice::from_ref(found), "{typed}");
    }
    assert_eq!(bench.workspace.search("0612345679", 9), []);
}

#[test]
fn nobody_agreed_or_was_informed_on_a_day_that_is_still_to_come() {
    let mut bench = Bench::new();
    let network = bench.network();
    let tomorrow = bench.now.today().tomorrow().unwrap();
    for (field, said) in [
        ("roleAgreedOn", json!({"roleAgreedOn": tomorrow})),
        ("ownWords.agreedOn", json!({"ownWords": {"text": "t", "agreedOn": tomorrow}})),
        ("informed.on", json!({"informed": {"on": tomorrow, "how": "gesprek"}})),
    ] {
        let mut person = json!({"network": network, "name": "Sam"});
        person.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
        assert_eq!(bench.refused("person add", person), ("invalid.outOfRange", field.into()));
    }
}
