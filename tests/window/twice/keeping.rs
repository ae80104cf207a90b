//! Making a vault, its recovery key, backups, trying one out and restoring it, each begun by two presses.

use kring_tests::stage::Stage;
use kring_tests::window::Window;

use super::{click_twice, last, logged_since, refusals, unless_once};
use crate::keys::caps::press;
use crate::steps::{PASSPHRASE, open_part, shown_groups, type_groups_back};

/// From the first start to an open, empty vault with a recovery key: both made by two presses of Enter.
pub async fn make_vault(window: &Window) -> Vec<String> {
    window.click("button", "Een kluis maken").await;
    window.click("button", "Verder naar de wachtzin").await;
    window.fill("Wachtzin", PASSPHRASE).await;
    window.fill("Typ hem nog een keer", PASSPHRASE).await;
    press(window, "Enter Enter").await;
    let groups = shown_groups(window).await;
    let made = logged_since(window, 0).await;
    let refused = refusals(window).await;
    let twice = made.iter().filter(|done| *done == "vault.create").count() != 1 || !refused.is_empty();
    let made = twice.then(|| format!("a vault by keys: {made:?} {refused:?}"));

    window.click("button", "Ik heb hem op papier").await;
    type_groups_back(window, &groups).await;
    let before = last(window).await;
    press(window, "Enter Enter").await;
    window.sees("Begin met een netwerk").await;
    let key = unless_once(window, "a recovery key by keys", "slot.recovery", before).await;
    [made, key].into_iter().flatten().collect()
}

/// Another recovery key, a backup to it, a trial of that, and a vault made from it beside the one it is of.
pub async fn keep(window: &Window, stage: &Stage) -> Vec<String> {
    open_part(window, "Toegang").await;
    window.click("button", "Maak een nieuwe herstelsleutel").await;
    let groups = shown_groups(window).await;
    window.click("button", "Ik heb hem op papier").await;
    type_groups_back(window, &groups).await;
    let key = once(window, "Klopt dit?", 100, "slot.recovery").await;

    open_part(window, "Reservekopie").await;
    let backup = once(window, "Maak een reservekopie", 200, "vault.backup").await;
    window.sees("en is nagelezen").await;
    window.click("button", "Kies een reservekopie").await;
    window.fill("Wachtzin of herstelsleutel van de kopie", &groups.join(" ")).await;
    let trial = once(window, "Oefen herstel", 20, "vault.drill").await;
    window.sees("De oefening is gelukt").await;

    let restored = restore(window, stage, &groups.join(" ")).await;
    [key, backup, trial, restored].into_iter().flatten().collect()
}

async fn restore(window: &Window, stage: &Stage, key: &str) -> Option<String> {
    window.lock().await;
    window.click("button", "Een reservekopie openen").await;
    window.click("button", "Kies de reservekopie").await;
    window.fill("Wachtzin of herstelsleutel van de kopie", key).await;
    window.click("button", "Kies een andere plek").await;
    window.sees(stage.home().saved().to_str().unwrap()).await;
    window.fill("Wachtzin van de nieuwe kluis", PASSPHRASE).await;
    window.fill("Typ hem nog een keer", PASSPHRASE).await;
    click_twice(window, "Zet terug", 50).await;
    window.sees("De reservekopie is teruggezet").await;
    let done = logged_since(window, 0).await;
    let refused = refusals(window).await;
    click_twice(window, "Naar de kluis", 5).await;
    window.find("button", "Vandaag").await;
    let times = done.iter().filter(|done| *done == "vault.restore").count();
    let wrong = times != 1 || !refused.is_empty();
    wrong.then(|| format!("a restored backup: {done:?} {refused:?}"))
}

/// Clicks twice, and gives what was done unless that is `operation`, once.
async fn once(window: &Window, button: &str, gap: u64, operation: &str) -> Option<String> {
    let before = last(window).await;
    click_twice(window, button, gap).await;
    unless_once(window, &format!("{button}, {gap} ms"), operation, before).await
}
