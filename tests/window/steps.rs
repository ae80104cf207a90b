//! What several scenes do on their way.

use kring_tests::window::Window;

/// The passphrase of the vaults these scenes make.
pub const PASSPHRASE: &str = "soep wandelt traag langs de gele brug";

/// From the first start to an open, empty vault in the usual place.
pub async fn create_vault(window: &Window) {
    window.click("button", "Een kluis maken").await;
    window.click("button", "Verder naar de wachtzin").await;
    window.fill("Wachtzin", PASSPHRASE).await;
    window.fill("Typ hem nog een keer", PASSPHRASE).await;
    window.click("button", "Verder").await;
    window.click("checkbox", "De wachtzin staat op een veilige plek").await;
    window.click("button", "Maak de kluis").await;
    window.sees("Begin met een netwerk").await;
}

/// From the unlock screen to the open vault.
pub async fn unlock(window: &Window) {
    window.fill("Wachtzin van de kluis", PASSPHRASE).await;
    window.click("button", "Ontgrendelen").await;
    window.find("button", "Vandaag").await;
}
