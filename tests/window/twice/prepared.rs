//! What is done with people who are there already: they are spoken to beforehand, called, chosen from the list, put off and
//! found twice.

use kring_tests::stage::Stage;
use kring_tests::window::Window;
use serde_json::{Value, json};

use super::forms::Step::{Choose, Click, Fill};
use super::forms::{Form, SAVE, Step, button, form, one, tab};
use super::{click_twice, last, logged_since, refusals};
use crate::keys::places::close_all;
use crate::steps::{add_network, added, batch, by_command_line, create_vault_at_once};

const REASON: Step = Fill("Waarom doe je het toch?", "Dat is zo afgesproken.");

/// Makes the vault in the usual place: two networks, a meeting to come and the people these forms need.
pub fn fill(stage: &Stage) {
    create_vault_at_once(stage);
    add_network(stage, "Noord");
    let shown = by_command_line(stage, &["network", "show", "Havenkwartier"]).ends_with(0).json();
    let network = shown["id"].clone();

    let beforehand = json!({ "talkBefore": true });
    let often = json!({ "kind": "every", "count": 2, "unit": "week" });
    let phone = |number: &str| json!([{ "kind": "phone", "value": number }]);
    let people = [
        json!({ "name": "Anna Bellen", "contactWays": phone("06 11111111"), "limits": { "calls": { "never": true } } }),
        json!({ "name": "Bart Lijst", "limits": { "noSharedLists": true } }),
        json!({ "name": "Vera Vooraf", "contactWays": phone("06 22222222"), "preferences": beforehand }),
        json!({ "name": "Wim Vooraf", "preferences": beforehand }),
        json!({ "name": "Later een", "rhythm": often }),
        json!({ "name": "Later twee", "rhythm": often }),
        json!({ "name": "Els Dubbel", "contactWays": phone("06 33333331") }),
        json!({ "name": "Els Dubbel", "contactWays": phone("06 33333331") }),
        json!({ "name": "Fem Dubbel", "contactWays": phone("06 33333332") }),
        json!({ "name": "Fem Dubbel", "contactWays": phone("06 33333332") }),
        json!({ "name": "Gijs Dubbel", "contactWays": phone("06 33333333") }),
        json!({ "name": "Gijs Dubbel", "contactWays": phone("06 33333333") }),
        json!({ "name": "Rik Rust" }),
    ];
    change(stage, people.map(|person| ("person add", with(person, "network", &network))));
    let long_ago = "2026-01-05T10:00:00";
    let spoken = ["Later een", "Later twee"].map(|name| {
        let id = by_command_line(stage, &["person", "show", name]).ends_with(0).json()["id"].clone();
        ("conversation add", json!({ "people": [id], "at": long_ago, "note": "Over het licht." }))
    });
    change(stage, spoken);
    by_command_line(stage, &["person", "pause", "Rik Rust"]).ends_with(0);
    let evening =
        ["meeting", "add", "--network", "Havenkwartier", "--title", "Avond", "--at", "over 2 weken 19:30"];
    let meeting = added(stage, &evening);
    let guests = ["--person", "Vera Vooraf", "--person", "Wim Vooraf"];
    by_command_line(stage, &[&["meeting", "invite", &meeting], &guests[..]].concat()).ends_with(0);
    held_long_ago(stage);
}

/// A meeting of which the members have the minutes, and a later one at which these can be adopted.
fn held_long_ago(stage: &Stage) {
    let held = |title: &str, at: &str| {
        let add = ["meeting", "add", "--network", "Havenkwartier", "--title", title, "--at", at];
        let meeting = added(stage, &add);
        by_command_line(stage, &["meeting", "attend", &meeting, "Vera Vooraf", "yes"]).ends_with(0);
        by_command_line(stage, &["meeting", "close", &meeting]).ends_with(0);
        meeting
    };
    let minuted = held("Vroeger", "2025-11-26 19:30");
    held("Daarna", "2025-12-10 19:30");
    by_command_line(stage, &["agenda", "add", &minuted, "--title", "Licht"]).ends_with(0);
    by_command_line(stage, &["minutes", "add", &minuted, "1", "--text", "Een lamp"]).ends_with(0);
    by_command_line(stage, &["minutes", "submit", &minuted, "--until", "2099-12-31"]).ends_with(0);
}

fn with(mut input: Value, field: &str, value: &Value) -> Value {
    input[field] = value.clone();
    input
}

fn change(stage: &Stage, changes: impl IntoIterator<Item = (&'static str, Value)>) {
    let verb = |(verb, input)| json!({ "verb": verb, "input": input });
    batch(stage, &changes.into_iter().map(verb).collect::<Vec<_>>());
}

pub fn forms() -> Vec<Form> {
    let rooms = [preparations(), around_a_meeting(), calls(), choices(), later(), doubles(), endings()];
    rooms.into_iter().flatten().collect()
}

fn preparations() -> Vec<Form> {
    let and = |steps: Vec<Step>| {
        [button("Bijeenkomsten"), button("Avond"), tab("Voorbereiden")].into_iter().chain(steps)
    };
    vec![
        one("preparation.plan", and(vec![]), "Plan beide gesprekken vooraf"),
        form(
            "preparation.change",
            and(vec![button("Gesprek vooraf met Vera"), Fill("Wat nemen jullie door?", "Het licht, #")]),
            "Bewaren",
            SAVE,
        ),
        form(
            "preparation.change",
            and(vec![button("Gesprek gehad"), Fill("Wat wil", "Een lamp, #")]),
            "Gesprek is geweest",
            SAVE,
        ),
        one("preparation.carry", and(vec![]), "Op de agenda, met naam"),
        one("preparation.carry", and(vec![]), "Op de agenda, zonder naam"),
        one("preparation.reopen", and(vec![]), "Toch weer openen"),
        one("preparation.close", and(vec![]), "Gaat niet door"),
        one(
            "preparation.hear",
            [button("Bijeenkomsten"), button("Avond"), tab("Live"), button("Afsluiten"), tab("Voorbereiden")]
                .into_iter()
                .chain([button("Wat neemt u mee?"), Fill("In eigen woorden", "De lamp komt.")]),
            "Bewaren",
        ),
        form("preparation.remove", and(vec![button("Gesprek vooraf met")]), "Gesprek vooraf verwijderen", ""),
    ]
}

fn around_a_meeting() -> Vec<Form> {
    let evening = || [button("Bijeenkomsten"), button("Avond"), tab("Voorbereiden")];
    let minuted = || [button("Bijeenkomsten"), button("Vroeger"), tab("Terugkijken")];
    vec![
        form(
            "meeting.why",
            evening().into_iter().chain([
                button("Waarom is Vera Vooraf uitgenodigd?"),
                Fill("Waarom nodig je deze persoon uit?", "Weet alles van het licht, #."),
            ]),
            "Bewaren",
            SAVE,
        ),
        form("meeting.access", evening().into_iter().chain([Choose("Welke taal?", "Pools")]), "Voeg toe", ""),
        one("meeting.thank", minuted().into_iter().chain([button("Vera Vooraf bedanken")]), "Bewaren"),
        one(
            "minutes.adopt",
            minuted()
                .into_iter()
                .chain([button("Vaststellen"), Choose("Bij welke bijeenkomst", "10 december 2025, Daarna")]),
            "Bewaren",
        ),
    ]
}

fn calls() -> Vec<Form> {
    let steps = [button("Mensen"), button("Anna Bellen"), Click("heading", "Anna Bellen")];
    vec![form(
        "boundary.cross",
        steps.into_iter().chain([button("Bellen"), button("Kopieer"), REASON]),
        "Toch kopiëren",
        SAVE,
    )]
}

fn choices() -> Vec<Form> {
    let chosen = |name| [button("Mensen"), Click("checkbox", name)];
    let evening = || [button("Bijeenkomsten"), button("Nieuwe bijeenkomst")];
    vec![
        one(
            "export.people",
            chosen("Kies Vera Vooraf").into_iter().chain([button("Lijst bewaren")]),
            "Lijst bewaren",
        ),
        one(
            "export.people boundary.cross",
            chosen("Kies Bart Lijst").into_iter().chain([
                button("Lijst bewaren"),
                button("Lijst bewaren"),
                REASON,
            ]),
            "Toch op de lijst",
        ),
        one(
            "meeting.add",
            evening()
                .into_iter()
                .chain([Fill("Hoe heet de bijeenkomst?", "Ochtend"), Fill("Wanneer?", "over 3 weken 9:30")]),
            "Bijeenkomst bewaren",
        ),
        one(
            "meeting.invite",
            chosen("Kies Bart Lijst").into_iter().chain([button("Uitnodigen")]),
            "Uitnodigen",
        ),
        one(
            "meeting.invite",
            chosen("Kies Rik Rust").into_iter().chain([
                button("Uitnodigen"),
                button("Uitnodigen"),
                button("Toch uitnodigen…"),
                REASON,
            ]),
            "Toch uitnodigen",
        ),
        form(
            "membership.join",
            chosen("Kies Later #").into_iter().chain([button("In een netwerk opnemen")]),
            "In een netwerk opnemen",
            SAVE,
        ),
    ]
}

fn later() -> Vec<Form> {
    let put_off = || [button("Vandaag"), button("Later: Later #")];
    vec![form(
        "rhythm.snooze",
        put_off().into_iter().chain([Fill("Tot wanneer", "over 2 weken")]),
        "over een maand",
        SAVE,
    )]
}

fn doubles() -> Vec<Form> {
    let pairs = || [button("Mensen"), button("Bekijken")];
    vec![
        form("person.merge", pairs().into_iter().chain([button("Naast elkaar zetten")]), "Samenvoegen", SAVE),
        one("person.distinct", pairs(), "Het zijn twee mensen"),
    ]
}

/// Of somebody with whom nothing is open.
fn endings() -> Vec<Form> {
    let there = [button("Mensen"), button("Later twee"), button("Deelname afronden")];
    let there = there.into_iter().chain([Fill("Hoe is het geëindigd?", "Door een verhuizing.")]);
    vec![one("membership.end", there, "Bewaren")]
}

/// Copies a number that nothing stands in the way of, which no log tells of: it is lent once, and nothing is refused.
pub async fn copy_a_number(window: &Window) -> Vec<String> {
    window.click("button", "Mensen").await;
    window.click("button", "Vera Vooraf").await;
    window.click("button", "Bellen").await;
    click_twice(window, "Kopieer", 20).await;
    window.sees("06 22222222 is gekopieerd").await;
    refusals(window).await
}

/// A double click on what asks whether something is to go does not answer that question, which comes in its place.
pub async fn ask_before_removing(window: &Window) -> Vec<String> {
    close_all(window, "").await;
    window.click("button", "Bijeenkomsten").await;
    window.click("button", "Ochtend").await;
    window.click("tab", "Voorbereiden").await;
    let before = last(window).await;
    window.double_click("button", "Verwijder de bijeenkomst").await;
    window.find("button", "Ja, verwijder de bijeenkomst").await;
    logged_since(window, before).await
}
