//! Where files go: never into the folder of a vault, and only into a folder that is there.

use std::fs;
use std::path::Path;

use kring_tests::kring::Kring;
use serde_json::json;

use super::{code, file, names};

/// Every way in which something can be written, each to a place of its own in a folder.
fn ways(kring: &Kring, folder: &Path) -> Vec<Vec<String>> {
    let network = kring.add_network();
    let person = kring.add("person", &json!({ "name": "Samira Haddou", "network": network }));
    let meeting =
        kring.add("meeting", &json!({ "network": network, "title": "Avond", "at": "2026-11-26T19:30" }));
    let place = |name: &str| folder.join(name).display().to_string();
    let backup = file(kring, "heel.age").display().to_string();
    if !Path::new(&backup).exists() {
        kring.ask(&["vault", "backup", &backup]).ends_with(0);
    }
    let receipt = |place: String| {
        ["vault", "backup", &format!("{backup}.2"), "--receipt", &place].map(str::to_owned).to_vec()
    };
    let mut ways = vec![
        vec!["vault", "backup", &place("k.age")],
        vec!["vault", "backup", "--rolling", &folder.display().to_string()],
        vec!["vault", "recovery-key", "--out", &place("s.pdf")],
        vec!["vault", "restore", &backup, &place("t.kring"), "--insecure-test-kdf"],
        vec!["vault", "salvage", &place("u.kring")],
        vec!["demo", &place("v.kring"), "--insecure-test-kdf"],
        vec!["audit", "export", &place("l.csv")],
        vec!["export", "people", "--person", &person, "--format", "csv", "--out", &place("m.csv")],
        vec!["report", "minutes", "--meeting", &meeting, "--out", &place("n.pdf")],
        vec!["report", "agenda", "--meeting", &meeting, "--out", &place("o.pdf")],
        vec!["report", "network", "--out", &place("p.pdf")],
        vec!["report", "visit", "--person", &person, "--out", &place("q.pdf")],
        vec!["report", "timeline", "--person", &person, "--out", &place("r.pdf")],
        vec!["person", "visit-page", &person, "--out", &place("w.pdf")],
        vec!["settings", "edit", "--backup-folder", &folder.display().to_string()],
    ]
    .into_iter()
    .map(|way| way.into_iter().map(str::to_owned).collect())
    .collect::<Vec<Vec<String>>>();
    ways.push(receipt(place("x.pdf")));
    ways
}

fn ask(kring: &Kring, way: &[String]) -> kring_tests::kring::Called {
    let words: Vec<&str> = way.iter().map(String::as_str).collect();
    kring.ask(&words)
}

#[test]
fn nothing_is_written_into_the_folder_of_a_vault() {
    let kring = Kring::with_vault();
    let own = kring.vault().to_owned();
    let other = file(&kring, "ander.kring");
    kring.ask(&["demo", other.to_str().unwrap(), "--insecure-test-kdf"]).ends_with(0);
    // A vault by another name, by a link, and one that lost its headers.
    let renamed = file(&kring, "gewone map");
    copy(&other, &renamed);
    let headless = file(&kring, "zonder.kring");
    copy(&other, &headless);
    for name in ["header", "header.bak"] {
        fs::remove_file(headless.join(name)).unwrap();
    }
    let folders = vec![own.clone(), other.join("journal"), renamed, headless];
    #[cfg(unix)]
    let folders = {
        let link = file(&kring, "snelkoppeling");
        std::os::unix::fs::symlink(own.join("journal"), &link).unwrap();
        [folders, vec![link]].concat()
    };
    for folder in folders {
        let before = names(&folder);
        for way in ways(&kring, &folder) {
            let refused = ask(&kring, &way).ends_with(1);
            assert_eq!(code(&refused), "vault.insideVault", "{way:?} in {}", folder.display());
        }
        // The vault's own files come and go; none of them has an ending but these.
        let ours = ["bak", "new"].map(Some);
        let is_strange =
            |name: &&String| !ours.contains(&Path::new(name).extension().map(|e| e.to_str().unwrap()));
        let new = names(&folder).into_iter().filter(|name| !before.contains(name) && name.contains('.'));
        let new: Vec<String> = new.collect();
        assert_eq!(new.iter().find(is_strange), None, "in {}", folder.display());
    }
    let onto = own.join("header").display().to_string();
    let forced = kring.ask(&["report", "network", "--network", "haven", "--out", &onto, "--force"]);
    assert_eq!(code(&forced), "vault.insideVault");
    kring.ask(&["vault", "check"]).ends_with(0);
}

#[test]
fn a_folder_that_is_missing_is_named() {
    let kring = Kring::with_vault();
    let below = Path::new("niet daar").join("nog dieper").display().to_string();
    let missing = file(&kring, &below);
    for way in ways(&kring, &missing) {
        // A vault makes the folders it needs; a folder of backups may be a disk that is not connected.
        let makes_its_own =
            way.iter().any(|word| word.contains(".kring")) || way.contains(&"settings".to_owned());
        if makes_its_own {
            continue;
        }
        let refused = ask(&kring, &way).ends_with(1);
        let said = refused.one_line_of_advice();
        assert!(said.contains(&below), "{way:?}: {said}");
        assert!(!said.contains("De map van de kluis is er niet meer"), "{way:?}: {said}");
    }
    let none = file(&kring, "niets.age").display().to_string();
    let refused = kring.ask(&["vault", "restore", &none, "t.kring"]).ends_with(1);
    assert!(refused.one_line_of_advice().contains("niets.age"), "{}", refused.err);
}

#[cfg(not(unix))]
#[test]
#[ignore = "making links is a right that few have on Windows"]
fn a_link_that_leads_nowhere_is_named_with_where_it_leads() {}

#[test]
#[cfg(unix)]
fn a_link_that_leads_nowhere_is_named_with_where_it_leads() {
    let kring = Kring::with_vault();
    let backup = file(&kring, "heel.age").display().to_string();
    kring.ask(&["vault", "backup", &backup]).ends_with(0);
    let link = file(&kring, "kluis.kring");
    std::os::unix::fs::symlink("weg/is weg", &link).unwrap();
    for place in [link.clone(), link.join("dieper.kring")] {
        let place = place.display().to_string();
        let restore = super::ask_as(
            &kring,
            kring_tests::kring::PASSPHRASE,
            kring_tests::kring::PASSPHRASE,
            &["vault", "restore", &backup, &place, "--insecure-test-kdf"],
        );
        let restore = restore.ends_with(1);
        assert_eq!(code(&restore), "vault.missing");
        assert!(restore.err.contains("weg/is weg"), "{}", restore.err);
    }
    let inside = link.join("k.age").display().to_string();
    assert!(kring.ask(&["vault", "backup", &inside]).ends_with(1).err.contains("weg/is weg"));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
