//! Opening the file of a backup outside the window: by a double click, while nothing runs, while the vault is open and while it is
//! locked. And what never happens to the page: another one in its place, or a printed one.

use std::fs;
use std::net::TcpListener;

use kring_tests::stage::{Stage, play};
use serde_json::json;

use crate::steps::{PASSPHRASE, by_command_line, create_vault_at_once, unlock};

const NAME: &str = "Reservekopie één 2026-11-29.kring-backup";
const OTHER: &str = "Van vorige week.KRING-BACKUP";
const KEY: &str = "Wachtzin of herstelsleutel van de kopie";

#[test]
fn a_backup_opened_outside_the_window_is_filled_in_where_it_is_put_back() {
    play("opened-file", |stage| async move {
        create_vault_at_once(&stage);
        let backup = make_backup(&stage, NAME);
        let folder = stage.home().saved();

        // Nothing runs yet.
        let window = stage.open_window_with(&[&backup]).await;
        window.find("heading", "Een reservekopie openen").await;
        window.sees(NAME).await;
        window.has_focus("textbox", KEY).await;
        window.is_accessible("a backup that was opened outside the window").await;
        window.click("button", "Terug").await;
        unlock(&window).await;

        // A vault is open: it stays open, and what can be done with a backup then is shown.
        stage.start_again(&folder, &[NAME]);
        window.find("heading", "Oefen herstel").await;
        window.sees(NAME).await;
        window.sees("Vergrendel dan Kring en kies daar").await;
        window.has_focus("textbox", KEY).await;
        window.is_accessible("a backup that was opened while a vault is open").await;
        window.fill(KEY, PASSPHRASE).await;
        window.click("button", "Oefen herstel").await;
        window.sees("De oefening is gelukt").await;

        // What is no backup is refused in a sentence, before and behind a lock.
        stage.start_again(&folder, &["/etc/hostname"]);
        window.sees("Kring kan dit niet openen").await;
        window.lock().await;
        stage.start_again(&folder, &["er is niets.kring-backup"]);
        window.sees("Kring kan dit niet openen").await;
        window.find("textbox", "Wachtzin van de kluis").await;

        // A locked vault: the last one that was opened counts, and becomes a vault beside it.
        make_backup(&stage, OTHER);
        stage.start_again(&folder, &[NAME]);
        window.sees(NAME).await;
        stage.start_again(&folder, &[OTHER]);
        window.sees(OTHER).await;
        assert!(!window.text().await.contains(NAME));
        window.fill(KEY, PASSPHRASE).await;
        window.click("button", "Kies een andere plek").await;
        window.fill("Wachtzin van de nieuwe kluis", PASSPHRASE).await;
        window.fill("Typ hem nog een keer", PASSPHRASE).await;
        window.click("button", "Zet terug").await;
        window.sees("De reservekopie is teruggezet").await;
        window.click("button", "Naar de kluis").await;
        window.click("button", "Samen").await;
        window.sees("Havenkwartier").await;
        assert!(folder.join("Kring.kring").is_dir());
    });
}

/// Makes a backup of the usual vault in the folder that answers dialogs; its place.
fn make_backup(stage: &Stage, name: &str) -> String {
    let place = stage.home().saved().join(name).display().to_string();
    by_command_line(stage, &["vault", "backup", &place]).ends_with(0);
    place
}

#[test]
fn nothing_takes_the_place_of_the_page_and_nothing_of_it_is_printed() {
    play("only-page", |stage| async move {
        create_vault_at_once(&stage);
        let other = stage.home().saved().join("other.html");
        fs::write(&other, "<h1>another page</h1>").unwrap();
        let window = stage.open_window().await;
        unlock(&window).await;
        let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
        elsewhere.set_nonblocking(true).unwrap();
        let go =
            "const [to, done] = arguments; location.assign(to); setTimeout(() => done(location.href), 500);";
        for to in
            [format!("http://{}/", elsewhere.local_addr().unwrap()), format!("file://{}", other.display())]
        {
            let at = window.run(go, vec![json!(to)]).await;
            assert!(at.as_str().unwrap().starts_with("tauri://localhost"), "{to}: {at}");
        }
        assert!(elsewhere.accept().is_err(), "another page was asked for");
        window.find("button", "Vandaag").await;

        // What is for paper, put on the screen, leaves nothing to be seen.
        let script = "const done = arguments[arguments.length - 1]; \
             const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]) \
               .filter((rule) => rule.media?.mediaText === 'print').flatMap((rule) => [...rule.cssRules]); \
             const boxes = () => document.body.getClientRects().length; \
             const before = boxes(); const sheet = new CSSStyleSheet(); \
             sheet.replaceSync(rules.map((rule) => rule.cssText).join(' ')); \
             document.adoptedStyleSheets = [sheet]; const after = boxes(); \
             document.adoptedStyleSheets = []; done([before, after]);";
        assert_eq!(window.run(script, Vec::new()).await, json!([1, 0]));
    });
}
