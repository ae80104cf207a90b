//! What several scenes do on their way.

use kring_tests::kring::{Called, call};
use kring_tests::programs;
use kring_tests::stage::Stage;
use kring_tests::window::Window;
use serde_json::Value;

/// The passphrase of the vaults these scenes make.
pub const PASSPHRASE: &str = "soep wandelt traag langs de gele brug";

/// Why data may be kept, as the form of a network offers it.
pub const BASIS: &str = "Een taak van de gemeente: taak van algemeen belang (AVG artikel 6 lid 1 e)";

/// From the first start to an open, empty vault in the usual place.
pub async fn create_vault(window: &Window) {
    window.click("button", "Een kluis maken").await;
    window.click("button", "Verder naar de wachtzin").await;
    window.fill("Wachtzin", PASSPHRASE).await;
    window.fill("Typ hem nog een keer", PASSPHRASE).await;
    window.click("button", "Verder naar de herstelsleutel").await;
    window.sees("Dit is je herstelsleutel").await;
    window.click("button", "Later").await;
    window.sees("Begin met een netwerk").await;
}

/// From an open, empty vault to its first network, "Havenkwartier".
pub async fn found_network(window: &Window) {
    window.click("button", "Een netwerk maken").await;
    window.fill("Naam van het netwerk", "Havenkwartier").await;
    window.fill("Doel", "Samen met bewoners afspreken wat de buurt prettig maakt.").await;
    window.choose("Waarom het mag (grondslag)", BASIS).await;
    window.is_accessible("a new network").await;
    window.click("button", "Bewaren").await;
    window.find("heading", "Havenkwartier").await;
}

/// Writes somebody down, by their name alone.
pub async fn add_person(window: &Window, name: &str) {
    window.click("button", "Mensen").await;
    window.click("button", "Nieuwe persoon").await;
    window.fill("Naam", name).await;
    window.click("button", "Bewaren").await;
    window.find("heading", name).await;
}

/// From the unlock screen to the open vault.
pub async fn unlock(window: &Window) {
    window.fill("Wachtzin van de kluis", PASSPHRASE).await;
    window.click("button", "Ontgrendelen").await;
    window.find("button", "Vandaag").await;
}

/// Asks the command line for something that needs the usual vault, with its passphrase.
pub fn by_command_line(stage: &Stage, arguments: &[&str]) -> Called {
    let mut command = std::process::Command::new(programs::kring());
    stage.home().dress(&mut command).env("KRING_PASSPHRASE", PASSPHRASE);
    call(command.arg("--vault").arg(stage.home().default_vault()).arg("--json").args(arguments), "")
}

/// A vault in the usual place with one network, "Havenkwartier", by the command line. Its key derivation takes no second.
pub fn create_vault_at_once(stage: &Stage) {
    std::fs::create_dir_all(stage.home().default_vault().parent().unwrap()).unwrap();
    let weak = ["--insecure-test-kdf", "--kdf-memory", "64"];
    by_command_line(stage, &[&["vault", "create"], &weak[..]].concat()).ends_with(0);
    add_network(stage, "Havenkwartier");
}

/// Does these verbs as one operation, by the command line.
pub fn batch(stage: &Stage, verbs: &[Value]) -> Called {
    let lines: Vec<String> = verbs.iter().map(Value::to_string).collect();
    let file = stage.home().path().join("batch.jsonl");
    std::fs::write(&file, lines.join("\n")).unwrap();
    let called = by_command_line(stage, &["batch", "--atomic", file.to_str().unwrap()]).ends_with(0);
    std::fs::remove_file(file).unwrap();
    called
}

/// Adds a network by the command line.
pub fn add_network(stage: &Stage, name: &str) -> String {
    added(stage, &["network", "add", "--name", name, "--purpose", "Samen", "--basis", "publicTask"])
}

/// Adds something by the command line, and gives its id.
pub fn added(stage: &Stage, arguments: &[&str]) -> String {
    by_command_line(stage, arguments).ends_with(0).json()["id"].as_str().unwrap().to_owned()
}

/// Goes to a part of Beheer.
pub async fn open_part(window: &Window, part: &str) {
    window.click("button", "Beheer").await;
    window.click("button", part).await;
}

/// The groups of the recovery key that is shown.
pub async fn shown_groups(window: &Window) -> Vec<String> {
    window.sees("Dit is je herstelsleutel").await;
    let groups = window.texts(".groups code").await;
    assert!(groups.len() > 8, "{groups:?}");
    groups
}

/// Types the two groups back that are asked for, as somebody does who leaves the capitals out.
pub async fn type_groups_back(window: &Window, groups: &[String]) {
    for label in window.labels("Groepje").await {
        let number: usize = label.rsplit(' ').next().unwrap().parse().unwrap();
        window.fill(&label, &groups[number - 1].to_lowercase()).await;
    }
}
