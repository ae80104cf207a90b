//! From nothing to an open vault, locked and opened again.

use kring_tests::pdf;
use kring_tests::stage::play;

use kring_tests::window::Window;

use crate::steps::{PASSPHRASE, create_vault, shown_groups, type_groups_back, unlock};

#[test]
fn a_vault_is_made_step_by_step_and_its_recovery_key_opens_it() {
    play("first-start", |stage| async move {
        let window = stage.open_window().await;
        window.sees("Welkom bij Kring").await;
        window.is_accessible("the welcome").await;
        window.click("button", "Een kluis maken").await;
        window.sees("Waar komt de kluis?").await;
        window.sees("In je map Documenten").await;
        window.sees(&stage.home().default_vault().display().to_string()).await;
        window.is_accessible("the place").await;
        window.click("button", "Verder naar de wachtzin").await;
        window.click("button", "Verder naar de herstelsleutel").await;
        window.sees("Typ eerst een wachtzin. Een zin van 5 gewone woorden").await;
        window.sees("Kies 5 gewone woorden").await;
        window.click("button", "Stel een zin voor").await;
        window.holds_what("Wachtzin", |words| words.split(' ').count() == 5).await;
        let still = heights(&window).await;
        window.fill("Wachtzin", "welkom01").await;
        window.sees("Zwak.").await;
        assert_eq!(heights(&window).await, still, "the page moves for a weak one");
        window.fill("Wachtzin", PASSPHRASE).await;
        window.sees("Heel sterk.").await;
        assert_eq!(heights(&window).await, still, "the page moves for a strong one");
        window.fill("Typ hem nog een keer", "soep wandelt").await;
        window.click("button", "Verder naar de herstelsleutel").await;
        window.sees("De twee zinnen zijn niet gelijk").await;
        window.is_accessible("the passphrase, with an error").await;
        window.fill("Typ hem nog een keer", PASSPHRASE).await;
        window.click("button", "Verder naar de herstelsleutel").await;
        let groups = shown_groups(&window).await;
        window.is_accessible("the recovery key").await;
        window.click("button", "Bewaar als pdf").await;
        window.sees("Bewaard als Herstelsleutel Kring.pdf").await;
        window.click("button", "Ik heb hem op papier").await;
        let asked = window.labels("Groepje").await;
        assert_eq!(asked.len(), 2);
        for label in &asked {
            window.fill(label, "QQQQQQ").await;
        }
        window.click("button", "Klopt dit?").await;
        window.sees("Deze groepjes staan niet op het papier").await;
        assert!(!window.text().await.contains("eerder"), "there is no earlier key to speak of");
        window.is_accessible("the recovery key, typed wrong").await;
        type_groups_back(&window, &groups).await;
        window.click("button", "Klopt dit?").await;
        window.sees("Begin met een netwerk").await;
        assert!(!window.text().await.contains("Er is nog geen herstelsleutel"));
        window.stores_nothing().await;
        let sheet = pdf::text(&stage.home().saved().join("Herstelsleutel Kring.pdf"));
        assert!(groups.iter().all(|group| sheet.contains(group)), "every group is on the sheet");

        // The passphrase is lost; the key opens the vault, and a new passphrase takes the place of the old.
        window.lock().await;
        window.click("button", "Ik weet mijn wachtzin niet meer").await;
        window.is_accessible("opening by the recovery key").await;
        window.fill("Herstelsleutel", &groups.join(" ")).await;
        window.click("button", "Ontgrendelen").await;
        window.sees("Je bent binnen met de herstelsleutel").await;
        window.is_accessible("a new passphrase").await;
        window.fill("Nieuwe wachtzin", "zeven stille reigers boven de haven").await;
        window.fill("Typ hem nog een keer", "zeven stille reigers boven de haven").await;
        window.click("button", "Bewaar de nieuwe wachtzin").await;
        window.sees("Begin met een netwerk").await;
        window.lock().await;
        window.fill("Wachtzin van de kluis", PASSPHRASE).await;
        window.click("button", "Ontgrendelen").await;
        window.sees("Deze wachtzin opent de kluis niet").await;
        window.fill("Wachtzin van de kluis", "zeven stille reigers boven de haven").await;
        window.click("button", "Ontgrendelen").await;
        window.find("button", "Vandaag").await;
        window.sees("iemand 1 keer een verkeerde wachtzin").await;
    });
}

/// How high everything stands that somebody looks at while typing a passphrase.
async fn heights(window: &Window) -> serde_json::Value {
    let script = "const tops = [...document.querySelectorAll('h1, input, button')].map((it) => \
         Math.round(it.getBoundingClientRect().top)); arguments[arguments.length - 1](tops);";
    window.run(script, Vec::new()).await
}

#[test]
fn locking_clears_the_window_and_a_wrong_passphrase_costs_nothing() {
    play("lock", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        window.lock().await;
        assert!(
            !window.text().await.contains("Begin met een netwerk"),
            "nothing of the vault is left in sight"
        );
        window.is_accessible("the unlock screen").await;
        for _ in 0..3 {
            window.fill("Wachtzin van de kluis", "soep wandelt snel").await;
            window.click("button", "Ontgrendelen").await;
            window.sees("Deze wachtzin opent de kluis niet").await;
        }
        unlock(&window).await;
        window.stores_nothing().await;

        // The same after a restart.
        let window = stage.open_window().await;
        unlock(&window).await;
    });
}
