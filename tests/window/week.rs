//! Wednesday to Friday of a network's second meeting: prepared with everybody, held before the beamer with a battery that
//! dies, and looked back on together. What each day leaves behind is what the next one begins with.

use kring_tests::pdf;
use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::steps::{added, batch, by_command_line, create_vault_at_once, unlock};

const MEETING: &str = "Tweede avond";
const TRUST: &str = "Wat hier gezegd wordt, vertellen we niet met namen door.";
const KEY: &str = "Sleutel van de zaal";
const TRAFFIC: &str = "Verkeer bij school";
const STATE: &str = "Stand van het project";
const BURGLARY: &str = "Inbraak gisteravond";
const SECRET: &str = "een gezin durft niet meer naar buiten";
const HALF: &str = "de wijkagent komt volgende week la";
const DECIDED: [&str; 3] =
    ["De sleutel ligt bij de bakker", "Er komt een zebrapad", "We bellen elkaar bij onraad"];
const ASKED: &str = "De sleutel ligt bij de kapper";
const OWED: &str = "De speelzaal navragen";

#[test]
fn a_meeting_from_its_preparation_to_its_minutes() {
    play("week", |stage| async move {
        create_vault_at_once(&stage);
        before(&stage);
        let window = stage.open_window().await;
        unlock(&window).await;
        wednesday(&window).await;
        thursday(&window, &stage).await;
        let window = after_the_battery_died(&stage).await;
        the_evening_goes_on(&window).await;
        friday(&window, &stage).await;
        the_evaluation(&window).await;
        the_picture(&window, &stage).await;
        by_command_line(&stage, &["vault", "check"]).ends_with(0);
    });
}

/// Who is in the network, what they asked for, what was agreed with them and promised to them.
fn before(stage: &Stage) {
    let network = by_command_line(stage, &["network", "list"]).ends_with(0).json()[0]["id"].clone();
    let beforehand = json!({ "talkBefore": true });
    let people = [
        json!({ "name": "Samira Haddou" }),
        json!({ "name": "Tomasz Wilk", "preferences": beforehand }),
        json!({ "name": "Selam Tesfay", "preferences": beforehand }),
        json!({ "name": "Yusuf Aydemir" }),
        json!({ "name": "Henk Postma" }),
        json!({ "name": "Mirjam de Graaf" }),
    ];
    let verbs = people.map(|mut person| {
        person["network"] = network.clone();
        json!({ "verb": "person add", "input": person })
    });
    batch(stage, &verbs);
    by_command_line(stage, &["person", "pause", "Yusuf Aydemir", "--until", "over 3 weken"]).ends_with(0);
    let agreed = json!({ "network": network, "about": "confidentiality", "text": TRUST });
    batch(stage, &[json!({ "verb": "agreement add", "input": agreed })]);
    let owed = ["promise", "add", "--person", "Samira Haddou", "--side", "ours", "--due", "gisteren"];
    added(stage, &[&owed[..], &["--text", OWED]].concat());
}

async fn wednesday(window: &Window) {
    window.click("button", "Bijeenkomsten").await;
    window.click("button", "Nieuwe bijeenkomst").await;
    window.fill("Hoe heet de bijeenkomst?", MEETING).await;
    window.fill("Wanneer?", "vandaag 23:30").await;
    window.click("button", "Bijeenkomst bewaren").await;
    window.find("heading", MEETING).await;
    window.click("button", "Kies het hele netwerk").await;
    window.click("button", "Nodig").await;
    window.find("combobox", "Antwoord van Samira Haddou").await;
    // Who asked for rest is not invited, and it says so.
    window.sees("Yusuf Aydemir: niet uitgenodigd.").await;
    window.is_gone("combobox", "Antwoord van Yusuf Aydemir").await;
    window.click("button", "Plan beide gesprekken vooraf").await;
    window.find("heading", "Samen voorbereiden").await;
    window.click("tab", "Agenda").await;
    for (new, title, from, way) in [
        ("Nieuw agendapunt", KEY, "Van een lid", "Uit een gesprek"),
        ("Punt", TRAFFIC, "Van een lid", "Uit een vragenlijst"),
        ("Punt", STATE, "Van de gemeente", "Vast punt"),
    ] {
        window.click("button", new).await;
        window.fill("Waar gaat het punt over?", title).await;
        window.click("radio", from).await;
        window.choose("Hoe kwam het binnen?", way).await;
        window.fill("Minuten", "15").await;
        window.click("button", "Toevoegen").await;
        window.find("button", title).await;
    }
    window.sees("Leden bepalen 30 van de 45 minuten alleen").await;
    window.is_accessible("an agenda made together").await;
}

async fn thursday(window: &Window, stage: &Stage) {
    window.click("tab", "Live").await;
    window.sees("Begin met de werkafspraken: Vertrouwelijkheid").await;
    window.press(Key::F5 + "").await;
    stage.has_windows(2).await;
    for name in ["sam", "tom", "sel", "hen"] {
        window.fill("Wie is er?", name).await;
        window.press(Key::Enter + "").await;
    }
    window.fill("Wie is er?", "+1").await;
    window.press(Key::Enter + "").await;
    window.sees("5 van 5").await;
    write(window, DECIDED[0], "b").await;
    act(window, "De sleutel brengen", "Gemeente").await;

    window.press(Key::Control + Key::Shift + "s").await;
    window.fill("Waar gaat het punt over?", BURGLARY).await;
    window.choose("Wat maakt plaats?", &format!("{STATE} (15 min)")).await;
    window.click("radio", "Opzij").await;
    window.fill("Waarom kan het niet wachten?", "Het was gisteren").await;
    window.choose("Wie mag dit lezen?", "Vertrouwelijk").await;
    window.click("button", "Toevoegen").await;
    window.is_gone("dialog", "Spoedpunt invoegen").await;
    window.click("button", &format!("Volgend punt: {BURGLARY}")).await;
    window.sees(&format!("2. {BURGLARY}")).await;
    write(window, SECRET, "").await;
    window.press(HALF).await;
    // A draft is kept at each pause, and each second while there is none.
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    stage.kill_program();
}

async fn after_the_battery_died(stage: &Stage) -> Window {
    let window = stage.open_window().await;
    unlock(&window).await;
    stage.has_windows(1).await;
    window.click("button", "Bijeenkomsten").await;
    window.click("button", MEETING).await;
    window.click("tab", "Live").await;
    window.sees(&format!("2. {BURGLARY}")).await;
    window.sees(SECRET).await;
    window.holds("Nieuwe notitie", HALF).await;
    window.press(Key::Control + Key::Up).await;
    window.sees(DECIDED[0]).await;
    window.press(Key::Control + Key::Down).await;
    window.sees(SECRET).await;
    window
}

async fn the_evening_goes_on(window: &Window) {
    write(window, DECIDED[2], "b").await;
    window.click("button", &format!("Volgend punt: {TRAFFIC}")).await;
    window.sees(&format!("3. {TRAFFIC}")).await;
    write(window, DECIDED[1], "b").await;
    for (text, side) in [
        ("De wijkagent bellen", "Gemeente"),
        ("Het zebrapad aanvragen", "Gemeente"),
        ("Een briefje in de bus doen", "Leden"),
        ("Bij school vragen wie meeloopt", "Leden"),
    ] {
        act(window, text, side).await;
    }
    window.click("button", "Afsluiten").await;
    window.find("heading", "Besluiten").await;
    window.sees("0 van 5 gedaan").await;
}

/// Writes a line that the key with Alt makes something of.
async fn write(window: &Window, text: &str, key: &str) {
    window.fill("Nieuwe notitie", text).await;
    window.press(if key.is_empty() { Key::Enter + "" } else { Key::Alt + key }).await;
    window.find("button", &format!("wijzigen: {text}")).await;
}

async fn act(window: &Window, text: &str, side: &str) {
    window.fill("Nieuwe notitie", &format!("{text}, volgende week vrijdag")).await;
    window.press(Key::Alt + "a").await;
    window.click("radio", side).await;
    window.click("button", "Actie vastleggen").await;
    window.sees(&format!("{side}: {text}")).await;
}

async fn friday(window: &Window, stage: &Stage) {
    window.click("button", "Voorleggen").await;
    window.fill("Tot en met", "over 2 weken").await;
    window.click("button", "Bewaren").await;
    window.sees("De deelnemers kunnen tot en met").await;
    window.click("button", "Verbetering opschrijven").await;
    window.fill("Er moet staan", ASKED).await;
    window.click("radio", "Overgenomen").await;
    window.click("button", "Bewaren").await;
    window.is_gone("dialog", "Verbetering opschrijven").await;
    window.sees(ASKED).await;
    // The members have until that day: nobody adopts them before.
    window.click("button", "Vaststellen").await;
    window.click("button", "Bewaren").await;
    window.sees("Stel het verslag na die dag vast").await;
    window.press(Key::Escape + "").await;
    window.is_gone("dialog", "Vaststellen").await;
    window.is_accessible("minutes that the members have").await;

    window.click("button", "Verslag als PDF").await;
    window.click("checkbox", "Om te delen: zonder namen van mensen").await;
    window.click("button", "Bewaar als PDF").await;
    window.sees("Bewaard als").await;
    let saved = std::fs::read_dir(stage.home().saved()).unwrap().flatten().next().unwrap().path();
    let text = pdf::text(&saved);
    for words in [DECIDED[0], DECIDED[1], ASKED, "In vertrouwen besproken"] {
        assert!(text.contains(words), "“{words}” is not in the PDF: {text}");
    }
    for words in [SECRET, BURGLARY, DECIDED[2], "Samira", "Tomasz", "Yusuf"] {
        assert!(!text.contains(words), "“{words}” is in the version for sharing: {text}");
    }
}

async fn the_evaluation(window: &Window) {
    window.click("button", "Bijeenkomsten").await;
    window.click("button", MEETING).await;
    window.click("tab", "Terugkijken").await;
    window.click("button", "Evaluatie maken").await;
    window.click("button", "Bewaren").await;
    window.click("button", "Briefjes intypen").await;
    for sheet in 1..=11 {
        window.find("heading", &format!("Briefje {sheet}")).await;
        for answer in ["4", "5", "3", "Prettig"] {
            window.press(answer).await;
            window.press(Key::Enter + "").await;
        }
    }
    window.click("button", "Klaar").await;
    window.click("button", "Briefjes tellen").await;
    window.sees("11 briefjes geteld").await;
}

async fn the_picture(window: &Window, stage: &Stage) {
    window.click("button", "Samen").await;
    window.click("tab", "Gelijkwaardigheid").await;
    window.sees("Leden bepalen het grootste deel van de agenda").await;
    window.sees("Wie komt beloften na?").await;
    window.is_accessible("a picture of equality").await;
    window.click("button", "Vandaag").await;
    window.click("checkbox", OWED).await;
    window.is_gone("checkbox", OWED).await;
    window.lock().await;
    let open = by_command_line(stage, &["promise", "list", "--state", "open"]).ends_with(0).json();
    let texts: Vec<&Value> = open.as_array().unwrap().iter().map(|row| &row["text"]).collect();
    assert!(!texts.contains(&&json!(OWED)) && texts.contains(&&json!("Het zebrapad aanvragen")), "{texts:?}");
}
