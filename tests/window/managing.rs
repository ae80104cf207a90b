//! The rest of Beheer: keys that get another name and passphrase, backups that make themselves, the log on paper, and
//! a vault that does not open any more.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;

use crate::steps::{
    PASSPHRASE, by_command_line, create_vault, open_part, shown_groups, type_groups_back, unlock,
};

const CHANGED: &str = "tien kleine ganzen achter het gemaal";

#[test]
fn a_key_gets_another_name_and_passphrase_and_a_new_recovery_key_ends_the_old_one() {
    play("keys-anew", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        open_part(&window, "Toegang").await;
        window.click("button", "Wachtzin van Mijn wachtzin hernoemen").await;
        window.is_accessible("renaming a key").await;
        window.fill("Van wie is de wachtzin?", "Samira").await;
        window.click("button", "Bewaren").await;
        window.click("button", "Wachtzin van Samira wijzigen").await;
        window.is_accessible("changing a passphrase").await;
        window.fill("Nieuwe wachtzin", CHANGED).await;
        window.fill("Typ hem nog een keer", CHANGED).await;
        window.click("button", "Bewaar de nieuwe wachtzin").await;
        window.sees("De nieuwe wachtzin opent de kluis. De oude niet meer.").await;
        window.is_accessible("a passphrase that was changed").await;
        window.click("button", "Niet nodig").await;

        let old = recovery_key(&window, "Maak een herstelsleutel").await;
        window.sees("Er is een herstelsleutel sinds").await;
        let new = recovery_key(&window, "Maak een nieuwe herstelsleutel").await;
        assert_ne!(old, new);
        window.lock().await;

        window.fill("Wachtzin van de kluis", PASSPHRASE).await;
        window.click("button", "Ontgrendelen").await;
        window.sees("Deze wachtzin opent de kluis niet").await;
        window.click("button", "Ik weet mijn wachtzin niet meer").await;
        window.fill("Herstelsleutel", &old.join(" ")).await;
        window.click("button", "Ontgrendelen").await;
        window.sees("opent de kluis niet").await;
        window.fill("Herstelsleutel", &new.join(" ")).await;
        window.click("button", "Ontgrendelen").await;
        window.sees("Je bent binnen met de herstelsleutel").await;
        window.click("button", "Later").await;
        window.lock().await;
        window.fill("Wachtzin van de kluis", CHANGED).await;
        window.click("button", "Ontgrendelen").await;
        window.find("button", "Vandaag").await;
    });
}

/// Makes one in Beheer, as far as it opens the vault.
async fn recovery_key(window: &Window, button: &str) -> Vec<String> {
    window.click("button", button).await;
    let groups = shown_groups(window).await;
    window.is_accessible("a recovery key in Beheer").await;
    window.click("button", "Ik heb hem op papier").await;
    type_groups_back(window, &groups).await;
    window.click("button", "Klopt dit?").await;
    window.is_gone("button", "Klopt dit?").await;
    groups
}

#[test]
fn backups_make_themselves_in_a_chosen_folder_and_the_log_tells_of_it_and_leaves_as_a_file() {
    play("by-itself", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        open_part(&window, "Reservekopie").await;
        window.sees("Deze kopieën gaan open met de herstelsleutel. Maak die eerst").await;
        open_part(&window, "Toegang").await;
        let groups = recovery_key(&window, "Maak een herstelsleutel").await;
        open_part(&window, "Reservekopie").await;
        window.click("button", "Kies een map").await;
        window.sees("De kopie van vandaag is er.").await;
        window.sees(stage.home().saved().to_str().unwrap()).await;
        window.is_accessible("backups that make themselves").await;
        let backup = saved(&stage, BACKUP).expect("a backup");
        window.click("button", "Kies een reservekopie").await;
        window.fill("Wachtzin of herstelsleutel van de kopie", &groups.join(" ")).await;
        window.click("button", "Alleen nalezen").await;
        window.sees("De reservekopie is heel, tot en met het laatste teken.").await;

        window.click("button", "Privacy").await;
        window.click("button", "Logboek").await;
        window.click("button", "Controleer het logboek").await;
        window.sees("Het logboek is heel").await;
        window.click("button", "Bewaar als CSV").await;
        window.sees("Bewaard als").await;
        window.is_accessible("a log that was saved").await;
        let lines = fs::read_to_string(saved(&stage, "csv").expect("a log")).unwrap();
        for told in ["Herstelsleutel gemaakt", "Reservekopie gemaakt", "Logboek bewaard buiten de kluis"] {
            assert!(lines.contains(told), "“{told}” is not in the log: {lines}");
        }
        stage.close_window().await;

        // Is today's not there, it is made by itself when the vault opens.
        fs::remove_file(&backup).unwrap();
        let window = stage.open_window().await;
        unlock(&window).await;
        let end = Instant::now() + Duration::from_secs(20);
        while saved(&stage, BACKUP).is_none() {
            assert!(Instant::now() < end, "no backup was made by itself");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        open_part(&window, "Reservekopie").await;
        window.sees("De kopie van vandaag is er.").await;
    });
}

const BACKUP: &str = "kring-backup";

/// The file of this kind in the folder that answers dialogs.
fn saved(stage: &Stage, extension: &str) -> Option<PathBuf> {
    let mut files = fs::read_dir(stage.home().saved()).unwrap().flatten().map(|entry| entry.path());
    files.find(|file| file.extension().is_some_and(|own| own == extension))
}

#[test]
fn what_still_opens_of_a_vault_that_does_not_is_saved_into_a_new_one() {
    play("salvage", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        stage.close_window().await;
        let network = ["--name", "Havenkwartier", "--purpose", "Samen", "--basis", "publicTask"];
        assert_eq!(by_command_line(&stage, &[&["network", "add"], &network[..]].concat()).code, 0);
        // Where the full copy belongs stands something Kring cannot put aside, and the list of what there is has gone.
        let vault = stage.home().default_vault();
        let _ = fs::remove_file(vault.join("checkpoint"));
        fs::create_dir_all(vault.join("checkpoint/oud")).unwrap();
        fs::remove_file(vault.join("contents")).unwrap();

        let window = stage.open_window().await;
        window.fill("Wachtzin van de kluis", PASSPHRASE).await;
        window.click("button", "Ontgrendelen").await;
        window.click("button", "Red wat nog opengaat").await;
        window.sees("is gered in een nieuwe kluis op").await;
        window.is_accessible("a vault that was salvaged").await;
        unlock(&window).await;
        window.click("button", "Samen").await;
        window.sees("Havenkwartier").await;
        stage.close_window().await;
        assert!(vault.join("checkpoint/oud").exists(), "the damaged vault is as it was");
    });
}
