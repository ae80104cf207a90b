//! A network of hundreds is invited at once, but for one.

use kring_tests::stage::{Stage, play};
use serde_json::json;

use crate::steps::{batch, by_command_line, create_vault, unlock};

/// Members of the network, besides the one who stays out.
const MEMBERS: usize = 311;

#[test]
fn a_whole_network_is_chosen_and_one_of_them_taken_out() {
    play("many", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        stage.close_window().await;
        fill(&stage);

        let window = stage.open_window().await;
        unlock(&window).await;
        window.click("button", "Bijeenkomsten").await;
        window.click("button", "Avond over licht").await;
        window.click("tab", "Voorbereiden").await;
        window.click("button", "Kies het hele netwerk").await;
        window.sees("312 mensen").await;
        window.click("button", "Toon wie").await;
        window.is_accessible("hundreds of people chosen").await;
        window.fill("Zoek onder wie gekozen is", "samira").await;
        window.click("button", "Haal Samira Haddou weg").await;
        window.sees("311 mensen").await;
        window.click("button", "Verberg wie").await;
        window.click("button", "Nodig 311 mensen uit").await;
        window.find("combobox", "Antwoord van Lid 1 Bos").await;
        window.click("button", "Toon er nog 100").await;
        window.find("combobox", "Antwoord van Lid 199 Bos").await;
        stage.close_window().await;
        let meetings = by_command_line(&stage, &["meeting", "list"]).json();
        assert_eq!(meetings[0]["invitations"].as_array().map(Vec::len), Some(MEMBERS), "{meetings}");
    });
}

fn fill(stage: &Stage) {
    let network =
        ["network", "add", "--name", "Havenkwartier", "--purpose", "Samen", "--basis", "publicTask"];
    let network = by_command_line(stage, &network).json()["id"].clone();
    let names = (1..=MEMBERS).map(|number| format!("Lid {number} Bos")).chain(["Samira Haddou".to_owned()]);
    let people =
        names.map(|name| json!({ "verb": "person add", "input": { "name": name, "network": network } }));
    let meeting = json!({ "network": network, "title": "Avond over licht", "at": "2099-11-26T19:30:00" });
    let meeting = json!({ "verb": "meeting add", "input": meeting });
    batch(stage, &people.chain([meeting]).collect::<Vec<_>>());
}
