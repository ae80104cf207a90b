//! How fast the picture of equality is over five years with a hundred meetings.

use std::time::Duration;

use jiff::ToSpan;
use jiff::civil::date;
use serde_json::json;
use uuid::Uuid;

use crate::engine::input::from_json;
use crate::engine::model::Model;
use crate::engine::record::Id;
use crate::pages::DaysAsked;
use crate::records::contributions::Contribution;
use crate::records::meetings::Meeting;
use crate::records::memberships::Membership;
use crate::records::networks::Network;
use crate::records::promises::Promise;
use crate::testing::at;

use super::speed::{SLACK, each, keep};

/// Five years: a hundred meetings of eighty people with twenty items, five thousand promises and as many contributions.
fn busy() -> (Model, Id<Network>) {
    let mut model = Model::default();
    let network = keep::<Network>(
        from_json(json!({"name": "Haven", "purpose": "p", "basis": "publicTask",
            "perspectives": ["ouders", "sport", "ondernemers", "jongeren", "zorg", "buurt"]}))
        .unwrap(),
    );
    let id = network.id;
    let perspectives = network.content.perspectives.clone();
    model.put(network);
    let people: Vec<Uuid> = (0..80).map(|_| Uuid::new_v4()).collect();
    for (number, person) in people.iter().enumerate() {
        let seat = json!({"network": id, "person": person, "perspectives": [perspectives[number % 6]]});
        model.put(keep::<Membership>(from_json(seat).unwrap()));
    }
    let day = |number: i64, of: i64| date(2021, 11, 23).saturating_add((number * 1_825 / of).days());
    for number in 0..100 {
        let guests: Vec<_> = people
            .iter()
            .enumerate()
            .map(|(place, id)| json!({"person": id, "reply": "yes", "attended": (place + number) % 3 > 0}))
            .collect();
        let agenda: Vec<_> = (0..20)
            .map(|item| json!({"title": "t", "origin": (["member", "municipality"][item % 2])}))
            .collect();
        let on = day(i64::try_from(number).unwrap(), 100);
        let meeting = json!({"network": id, "title": "m", "at": format!("{on}T19:30"), "stage": "held",
            "invitations": guests, "agenda": agenda});
        model.put(keep::<Meeting>(from_json(meeting).unwrap()));
    }
    for number in 0..5_000 {
        let on = day(i64::try_from(number).unwrap(), 5_000);
        let (person, side) = (people[number % 80], ["ours", "theirs"][number % 2]);
        let promise = json!({"network": id, "text": "b", "side": side, "people": [person], "madeOn": on,
            "due": on, "state": (["open", "done"][number % 3 % 2])});
        model.put(keep::<Promise>(from_json(promise).unwrap()));
        let one = json!({"network": id, "side": "theirs", "person": person, "text": "b", "on": on,
            "way": (["brings", "gets"][number % 2])});
        model.put(keep::<Contribution>(from_json(one).unwrap()));
    }
    (model, id)
}

#[test]
#[ignore = "a figure, not a check: run it with `cargo test --release -p kring-core speed -- --ignored --nocapture`"]
fn the_picture_of_five_years_is_there_at_once() {
    let (model, id) = busy();
    let now = at(2026, 11, 23);
    assert_eq!(model.equality(id, DaysAsked::default(), &now).unwrap().attendance.meetings.len(), 100);
    let took = each(|| drop(model.equality(id, DaysAsked::default(), &now)));
    eprintln!("the picture of equality of 100 meetings: {took:?}");
    assert!(took < Duration::from_millis(50) * SLACK);
}
