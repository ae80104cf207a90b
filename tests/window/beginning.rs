//! From nothing to an open vault, locked and opened again.

use kring_tests::stage::play;
use thirtyfour::Key;

use crate::steps::{PASSPHRASE, create_vault, unlock};

#[test]
fn a_vault_is_made_step_by_step_and_slips_are_told() {
    play("first-start", |stage| async move {
        let window = stage.open_window().await;
        window.sees("Welkom bij Kring").await;
        window.is_accessible("the welcome").await;
        window.click("button", "Een kluis maken").await;
        window.sees("Waar komt de kluis?").await;
        window.is_accessible("the place").await;
        window.click("button", "Verder naar de wachtzin").await;
        window.click("button", "Verder").await;
        window.sees("Typ eerst een wachtzin").await;
        window.fill("Wachtzin", PASSPHRASE).await;
        window.fill("Typ hem nog een keer", "soep wandelt").await;
        window.click("button", "Verder").await;
        window.sees("De twee zinnen zijn niet gelijk").await;
        window.is_accessible("the passphrase, with an error").await;
        window.fill("Typ hem nog een keer", PASSPHRASE).await;
        window.click("button", "Verder").await;
        window.click("button", "Maak de kluis").await;
        window.sees("Zet de wachtzin eerst op een veilige plek").await;
        window.is_accessible("keeping the passphrase").await;
        window.click("checkbox", "De wachtzin staat op een veilige plek").await;
        window.click("button", "Maak de kluis").await;
        window.sees("Begin met een netwerk").await;
        window.stores_nothing().await;
        assert!(
            stage.home().default_vault().join("header").is_file(),
            "the vault is where it was said to be"
        );
    });
}

#[test]
fn locking_clears_the_window_and_a_wrong_passphrase_costs_nothing() {
    play("lock", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        window.press(Key::Control + "l").await;
        window.sees("Vergrendeld").await;
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
