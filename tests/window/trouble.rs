//! What goes wrong with a vault is said in words that help.

use std::fs;

use kring_tests::stage::{Stage, play};

use crate::steps::{PASSPHRASE, by_command_line, create_vault, unlock};

#[test]
fn a_damaged_header_says_what_to_do_and_one_good_copy_opens() {
    play("damaged", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        stage.close_window().await;

        spoil(&stage, "header");
        let window = stage.open_window().await;
        unlock(&window).await;
        stage.close_window().await;

        // The journal and the contents list carry the header too; without them nothing is left of it.
        for name in ["header", "header.bak"] {
            spoil(&stage, name);
        }
        for name in ["journal", "journal.bak"] {
            fs::remove_dir_all(stage.home().default_vault().join(name)).unwrap();
        }
        fs::remove_file(stage.home().default_vault().join("contents")).unwrap();
        let window = stage.open_window().await;
        window.fill("Wachtzin van de kluis", PASSPHRASE).await;
        window.click("button", "Ontgrendelen").await;
        window.sees("beschadigd").await;
        window.sees("reservekopie").await;
    });
}

#[test]
fn a_vault_that_the_window_has_open_is_in_use_for_everybody_else() {
    play("in-use", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        let refused = by_command_line(&stage, &["network", "list"]);
        assert_eq!(refused.code, 5, "{}", refused.err);
        stage.close_window().await;
        let opened = by_command_line(&stage, &["network", "list"]);
        assert_eq!(opened.code, 0, "{}", opened.err);
    });
}

fn spoil(stage: &Stage, name: &str) {
    let file = stage.home().default_vault().join(name);
    let mut bytes = fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 0x40;
    fs::write(file, bytes).unwrap();
}
