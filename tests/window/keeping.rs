//! Looking after the vault in the window: its keys, backups, whether it is whole.

use std::fs;

use kring_tests::stage::play;

use crate::steps::{PASSPHRASE, by_command_line, create_vault, open_part, unlock};

const COLLEAGUE: &str = "acht bonte vliegers achter de dijk";

#[test]
fn a_colleague_gets_a_key_of_their_own_and_it_is_taken_away_again() {
    play("keys", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        window.sees("Er is nog geen herstelsleutel").await;
        open_part(&window, "Toegang").await;
        window.is_accessible("the keys").await;
        window.click("button", "Wachtzin toevoegen").await;
        window.fill("Van wie is de wachtzin?", "Joris").await;
        window.fill("Wachtzin", COLLEAGUE).await;
        window.fill("Typ hem nog een keer", COLLEAGUE).await;
        window.is_accessible("adding a key").await;
        window.click("button", "Toevoegen").await;
        window.sees("Joris").await;
        window.lock().await;
        window.fill("Wachtzin van de kluis", COLLEAGUE).await;
        window.click("button", "Ontgrendelen").await;
        open_part(&window, "Toegang").await;
        window.click("button", "Wachtzin van Mijn wachtzin weghalen").await;
        window.click("button", "Haal weg").await;
        window.sees("Heeft iemand een kopie van de kluis").await;
        window.is_accessible("a key that is gone").await;
        window.click("button", "Vernieuw het slot").await;
        window.sees("Het slot is nieuw").await;
        window.click("button", "Sluiten").await;
        window.lock().await;
        window.fill("Wachtzin van de kluis", PASSPHRASE).await;
        window.click("button", "Ontgrendelen").await;
        window.sees("Deze wachtzin opent de kluis niet").await;
    });
}

#[test]
fn a_backup_made_in_the_window_is_practised_and_becomes_a_vault_on_another_computer() {
    play("backup", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        stage.close_window().await;
        let network = ["--name", "Havenkwartier", "--purpose", "Samen", "--basis", "publicTask"];
        assert_eq!(by_command_line(&stage, &[&["network", "add"], &network[..]].concat()).code, 0);
        let window = stage.open_window().await;
        unlock(&window).await;
        window.sees("Er is nog geen reservekopie").await;
        open_part(&window, "Reservekopie").await;
        window.is_accessible("backups").await;
        window.fill("Wachtzin van de kopie", COLLEAGUE).await;
        window.fill("Typ hem nog een keer", COLLEAGUE).await;
        window.click("button", "Maak een reservekopie").await;
        window.sees("en is nagelezen").await;
        window.sees("1 gegevens").await;
        window.click("button", "Kies een reservekopie").await;
        window.fill("Wachtzin of herstelsleutel van de kopie", COLLEAGUE).await;
        window.click("button", "Oefen herstel").await;
        window.sees("De oefening is gelukt").await;
        window.is_accessible("a backup that was practised").await;
        open_part(&window, "Nakijken en opruimen").await;
        window.click("button", "Kijk de kluis na").await;
        window.sees("Alles is heel").await;
        window.is_accessible("a check").await;
        open_part(&window, "De kluis").await;
        window.is_accessible("about the vault").await;
        stage.close_window().await;

        // The computer is gone, and the vault with it.
        fs::remove_dir_all(stage.home().default_vault()).unwrap();
        let window = stage.open_window().await;
        window.click("button", "Een reservekopie openen").await;
        window.click("button", "Kies de reservekopie").await;
        window.fill("Wachtzin of herstelsleutel van de kopie", "dit is hem niet").await;
        window.fill("Wachtzin van de nieuwe kluis", PASSPHRASE).await;
        window.fill("Typ hem nog een keer", PASSPHRASE).await;
        window.is_accessible("opening a backup").await;
        window.click("button", "Zet terug").await;
        window.sees("opent").await;
        assert!(!stage.home().default_vault().exists(), "nothing is written for a wrong passphrase");
        window.fill("Wachtzin of herstelsleutel van de kopie", COLLEAGUE).await;
        window.click("button", "Zet terug").await;
        window.sees("De reservekopie is teruggezet").await;
        window.click("button", "Naar de kluis").await;
        window.sees("Er staat nog niemand in dit netwerk").await;
        window.click("button", "Samen").await;
        window.sees("Havenkwartier").await;
    });
}
