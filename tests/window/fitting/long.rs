//! A vault with the longest names, words and dates: the demo network under a passphrase, with its records renamed.

use kring_tests::kring::call;
use kring_tests::programs;
use kring_tests::stage::Stage;
use serde_json::{Value, json};

use crate::steps::{PASSPHRASE, added, batch, by_command_line};

/// Three names of 64, 37 and 39 letters: two family names of two parts each, as Dutch law has them, and others.
const NAMES: [&str; 3] = [
    "Wilhelmina-Johanna van der Heijden-Schimmelpenninck van der Oye",
    "Anne-Marie Bosman-van den Oudenalder",
    "Mohammed Abdelkarim El Bouzakhti-Oueslati",
];
const TWIN: &str = "Willemijn van der Heijden-Schimmelpenninck van der Oye";
const PHONE: &str = "06 12345678";
/// A hundred letters.
const ORGANISATION: &str =
    "Stichting Samenwerkende Bewonersverenigingen en Ondernemers van het Havenkwartier en Oeverdaal-Noord";
const NETWORK: &str = "Samenwerkingsverband Oeverdaal-Noord en Havenkwartier voor jong en oud";
const OTHER_NETWORK: &str =
    "Wijkoverleg Scheepstimmermanskade en Houthavensluis voor ondernemers en omwonenden";
const AND_ALL: &str =
    " – met alle bewonersverenigingen, ondernemers en het jongerenwerk van het Havenkwartier";
const PLACE: &str =
    "Buurthuis De Steiger, grote zaal op de eerste verdieping, Burgemeester Schimmelpenninckstraat 112";
const ITEM: &str = ": verantwoordelijkheden van de samenwerkingspartners en de burgerbegrotingscommissie";
const ROLE: &str = "Plaatsvervangend penningmeester en vrijwilligerscoördinator";
const ADDRESS: &str =
    "wilhelmina-johanna.vanderheijden-schimmelpenninck@bewonersverenigingen-havenkwartier.nl";
const CONCERNS: [&str; 2] = [
    "De straatverlichting in de Burgemeester Schimmelpenninckstraat gaat pas aan als het al lang donker is.",
    "De verkeersveiligheidsmaatregelen bij de Scheepstimmermanskade zijn niet met de omwonenden besproken.",
];
/// A Wednesday in September: the longest names that a day and a month have.
const DAY: &str = "2026-09-23";

/// Makes the vault in the usual place.
pub fn fill(stage: &Stage) {
    let vault = stage.home().default_vault();
    std::fs::create_dir_all(vault.parent().unwrap()).unwrap();
    let mut demo = std::process::Command::new(programs::kring());
    stage.home().dress(&mut demo).env("KRING_PASSPHRASE", PASSPHRASE).arg("demo").arg(&vault);
    call(demo.args(["--insecure-test-kdf", "--kdf-memory", "64"]), "").ends_with(0);
    let verbs = renamed(stage).into_iter().map(|(verb, input)| json!({ "verb": verb, "input": input }));
    batch(stage, &verbs.collect::<Vec<_>>());
    settle(stage);
}

/// What needs what is there by now: somebody who asked for rest, a talk that was held, a colleague with a passphrase.
fn settle(stage: &Stage) {
    let twin = named(&list(stage, "person"), "Willemijn")["id"].clone();
    let rest =
        ["--until", "2029-09-23", "--words", "Eerst de verhuizing, daarna de verbouwing van het buurthuis."];
    by_command_line(stage, &[&["person", "pause", twin.as_str().unwrap()], &rest[..]].concat()).ends_with(0);
    let talks = list(stage, "preparation");
    let talk = talks.iter().find(|talk| !talk["wishes"].as_array().unwrap().is_empty()).unwrap();
    by_command_line(stage, &["preparation", "done", talk["id"].as_str().unwrap()]).ends_with(0);
    let asked = list(stage, "signal").iter().find(|kept| kept["text"] == CONCERNS[1]).unwrap()["id"].clone();
    let asked = asked.as_str().unwrap();
    by_command_line(
        stage,
        &["signal", "pass", asked, "--desk", ORGANISATION, "--case-number", "Z-2026-0417"],
    )
    .ends_with(0);
    by_command_line(stage, &["signal", "answer", asked, "--text", CONCERNS[0]]).ends_with(0);
    surveys(stage);
    let words = stage.home().path().join("words");
    std::fs::write(&words, "acht bonte vliegers achter de dijk").unwrap();
    let colleague = ["vault", "slot", "add", NAMES[0], "--new-passphrase-file", words.to_str().unwrap()];
    by_command_line(stage, &colleague).ends_with(0);
    std::fs::remove_file(words).unwrap();
}

/// A survey that is a draft, and one that is out and has the fewest sheets of which anything is told.
fn surveys(stage: &Stage) {
    let network = list(stage, "network")[0]["id"].clone();
    let survey = |title: &str| {
        let made = added(stage, &["survey", "add", "--network", network.as_str().unwrap(), "--title", title]);
        let ask = |words: &[&str]| {
            by_command_line(stage, &[&["survey", "question", "add", &made], words].concat()).ends_with(0);
        };
        ask(&["--text", CONCERNS[0], "--form", "one", "--answer", ORGANISATION, "--answer", PLACE]);
        ask(&["--text", CONCERNS[1], "--form", "more", "--answer", ORGANISATION, "--answer", ROLE]);
        ask(&["--text", OTHER_NETWORK, "--form", "open"]);
        made
    };
    survey(ORGANISATION);
    let out = survey(OTHER_NETWORK);
    by_command_line(stage, &["survey", "open", &out]).ends_with(0);
    for _ in 0..5 {
        let sheet = ["survey", "answer", &out, "--answer", "1=2", "--answer", "2=1,2", "--answer"];
        by_command_line(stage, &[&sheet[..], &[&format!("3={}", CONCERNS[0])]].concat()).ends_with(0);
    }
}

fn named(people: &[Value], first: &str) -> Value {
    people.iter().find(|person| person["name"].as_str().unwrap().starts_with(first)).unwrap().clone()
}

fn list(stage: &Stage, noun: &str) -> Vec<Value> {
    let listed = by_command_line(stage, &[noun, "list"]).ends_with(0).json();
    listed.as_array().unwrap().clone()
}

/// The changes that make the demo's records long.
fn renamed(stage: &Stage) -> Vec<(&'static str, Value)> {
    let mut changes = Vec::new();
    for network in list(stage, "network") {
        changes.push(("network edit", json!({ "id": network["id"], "name": NETWORK })));
    }
    let other = json!({
        "name": OTHER_NETWORK, "purpose": "Samen afspreken wat de kade prettig maakt.", "basis": "publicTask",
        "perspectives": ["ondernemers", "beroepsvaarders en andere bewoners van de woonboten"],
    });
    changes.push(("network add", other));
    let kinds = ["Stichting", "Vereniging", "Coöperatie"];
    for (organisation, kind) in list(stage, "organisation").iter().zip(kinds) {
        let name: String = ORGANISATION.replace("Stichting", kind).chars().take(100).collect();
        changes.push(("organisation edit", json!({ "id": organisation["id"], "name": name })));
    }
    let people = list(stage, "person");
    let known = ["Samira", "Henk", "Selam"].map(|first| named(&people, first));
    for (person, name) in known.iter().zip(NAMES) {
        changes.push(("person edit", json!({ "id": person["id"], "name": name })));
    }
    let ways = json!([
        { "kind": "email", "value": ADDRESS, "hours": "tussen 17:00 en 18:00 uur" },
        { "kind": "phone", "value": PHONE },
    ]);
    let limits = json!({ "calls": { "never": true } });
    let longest =
        json!({ "id": known[0]["id"], "contactWays": ways, "organisationRole": ROLE, "limits": limits });
    changes.push(("person edit", longest));
    // Somebody who may be there twice, by their number, and of whom nobody knows whether they were told.
    let twin = json!({
        "network": list(stage, "network")[0]["id"], "name": TWIN, "organisation": known[0]["organisation"],
        "contactWays": [{ "kind": "phone", "value": PHONE }],
    });
    changes.push(("person add", twin));
    let (adopted, meetings): (Vec<Value>, Vec<Value>) =
        list(stage, "meeting").into_iter().partition(|meeting| meeting["minutesState"]["kind"] == "adopted");
    for meeting in meetings {
        let title = format!("{}{AND_ALL}", meeting["title"].as_str().unwrap());
        changes.push(("meeting edit", json!({ "id": meeting["id"], "title": title, "place": PLACE })));
        for item in meeting["agenda"].as_array().unwrap().iter().take(3) {
            let title = format!("{}{ITEM}", item["title"].as_str().unwrap());
            let item = json!({ "id": item["id"], "title": title });
            changes.push(("agenda edit", json!({ "id": meeting["id"], "item": item })));
        }
        if meeting["stage"] == "held" {
            changes.push(("minutes submit", json!({ "id": meeting["id"], "until": "2099-12-31" })));
        }
    }
    // What was adopted stays as it is, actions among it.
    let is_kept = |promise: &&Value| {
        adopted.iter().any(|meeting| meeting.to_string().contains(promise["id"].as_str().unwrap()))
    };
    for promise in list(stage, "promise").iter().filter(|promise| !is_kept(promise)).take(6) {
        let text = format!("{}{ITEM}", promise["text"].as_str().unwrap());
        changes.push(("promise edit", json!({ "id": promise["id"], "text": text })));
    }
    for text in CONCERNS {
        let concern = json!({
            "network": list(stage, "network")[0]["id"], "raisedBy": known[0]["id"], "text": text, "receivedOn": DAY,
        });
        changes.push(("signal add", concern));
    }
    for goal in list(stage, "goal").iter().take(2) {
        let text = format!("{}{ITEM}", goal["text"].as_str().unwrap());
        let longest = json!({ "id": goal["id"], "text": text, "seenBy": CONCERNS[0], "desk": ORGANISATION });
        changes.push(("goal edit", longest));
    }
    let talk = json!({ "people": [known[0]["id"]], "at": format!("{DAY}T19:30:00"), "place": PLACE, "note": "Over het licht." });
    changes.push(("conversation add", talk));
    changes
}
