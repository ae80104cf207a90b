//! Where a vault may be, and under which names.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use kring_tests::kring::Kring;

use super::{at, code, create};

/// A whole day's work at one place: made, written, reported, backed up, checked.
fn works_at(kring: &Kring, folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    let vault = folder.join("Kluis.kring");
    let what = folder.display();
    create(kring, &vault).ends_with(0);
    let network =
        ["network", "add", "--name", "Havenkwartier", "--purpose", "Samen", "--basis", "publicTask"];
    at(kring, &vault, &network).ends_with(0);
    let (report, backup) = (folder.join("verslag.pdf"), folder.join("kopie.age"));
    at(kring, &vault, &["report", "network", "--out", report.to_str().unwrap()]).ends_with(0);
    assert!(fs::read(&report).unwrap().starts_with(b"%PDF-"), "{what}");
    at(kring, &vault, &["vault", "backup", backup.to_str().unwrap()]).ends_with(0);
    at(kring, &vault, &["vault", "compact"]).ends_with(0);
    let checked = at(kring, &vault, &["vault", "check"]).ends_with(0).json();
    assert_eq!(checked["state"], "good", "{what}: {checked}");
    let restored = folder.join("Terug.kring");
    at(
        kring,
        &vault,
        &["vault", "restore", backup.to_str().unwrap(), restored.to_str().unwrap(), "--insecure-test-kdf"],
    )
    .ends_with(0);
    let networks = at(kring, &restored, &["network", "list"]).ends_with(0).json();
    assert_eq!(networks[0]["name"], "Havenkwartier", "{what}");
}

#[test]
fn a_vault_works_wherever_windows_lets_a_folder_be() {
    let kring = Kring::without_vault();
    let home = kring.home().path().to_owned();
    works_at(&kring, &home.join("map met spaties & tekens (1)"));
    works_at(&kring, &home.join("Zoë Ångström/ليلى/🏠"));
    let long = (0..8).fold(home.clone(), |path, number| {
        path.join(format!("{number} een map met een heel erg lange naam"))
    });
    assert!(long.as_os_str().len() > 300);
    works_at(&kring, &long);
    // As the system itself writes a path, without a limit to its length.
    let verbatim = fs::canonicalize(&home).unwrap();
    assert!(verbatim.to_str().unwrap().starts_with(r"\\?\"), "{}", verbatim.display());
    works_at(&kring, &verbatim.join("letterlijk"));
    // Windows itself takes the dot away at the end of a folder's name.
    works_at(&kring, &home.join("j.de.vries."));
    works_at(&kring, &PathBuf::from(home.join("schuin").to_str().unwrap().replace('\\', "/")));
}

#[test]
fn a_place_without_a_folder_and_one_on_the_drive_itself_are_taken_as_windows_means_them() {
    let kring = Kring::without_vault();
    create(&kring, Path::new("los.kring")).ends_with(0);
    assert!(kring.home().path().join("los.kring").is_dir());
    // Without a slash after it a drive stands for the folder one is in there.
    let drive = &kring.home().path().to_str().unwrap()[..2];
    create(&kring, Path::new(&format!("{drive}op schijf.kring"))).ends_with(0);
    assert!(kring.home().path().join("op schijf.kring").is_dir());
    for alone in [drive.to_owned(), format!("{drive}\\"), "Q:\\".to_owned()] {
        let refused = create(&kring, Path::new(&alone));
        assert_ne!(refused.code, 0, "{alone}");
        assert!(refused.one_line_of_advice().contains(&alone), "{alone}: {}", refused.err);
    }
    let unknown = create(&kring, Path::new(r"Q:\weg\Kluis.kring"));
    assert!(unknown.code != 0 && unknown.one_line_of_advice().len() > 20, "{}", unknown.err);
}

#[test]
fn names_that_windows_keeps_for_itself_are_refused_and_nothing_is_made() {
    let kring = Kring::with_vault();
    let home = kring.home().path().to_owned();
    let before = fs::read_dir(&home).unwrap().count();
    for name in ["CON", "nul.kring", "COM1.kring", "aux.tar.kring", "ab:c.kring", "wat?.kring"] {
        let place = home.join(name);
        let refused = create(&kring, &place);
        assert_eq!((code(&refused).as_str(), refused.code), ("vault.nameRefused", 7), "create {name}");
        let place = place.display().to_string();
        let backup = kring.ask(&["vault", "backup", &place]);
        assert_eq!((code(&backup).as_str(), backup.code), ("vault.nameRefused", 7), "backup {name}");
        let log = kring.ask(&["audit", "export", &place]);
        assert_eq!((code(&log).as_str(), log.code), ("vault.nameRefused", 7), "log {name}");
    }
    assert_eq!(fs::read_dir(&home).unwrap().count(), before);
    // Windows takes a dot or space at the end away wherever it can; where a path is taken as it is, nobody could remove the file again.
    create(&kring, &home.join("punt.kring.")).ends_with(0);
    assert!(home.join("punt.kring").is_dir());
    let verbatim = fs::canonicalize(&home).unwrap();
    for name in ["punt.", "spatie "] {
        let refused = create(&kring, &verbatim.join(name));
        assert_eq!((code(&refused).as_str(), refused.code), ("vault.nameRefused", 7), "{name}");
    }
}

#[test]
fn capital_and_small_letters_are_one_vault() {
    let kring = Kring::with_vault();
    let other = PathBuf::from(kring.vault().to_str().unwrap().to_uppercase());
    assert_eq!(at(&kring, &other, &["vault", "check"]).ends_with(0).json()["state"], "good");
    assert_eq!(code(&create(&kring, &other)), "vault.exists");
    let inside = other.join("KOPIE.age");
    assert_eq!(code(&kring.ask(&["vault", "backup", inside.to_str().unwrap()])), "vault.insideVault");
    let mut open = kring.start_batch(&[]);
    let refused = (0..200).find_map(|_| {
        std::thread::sleep(Duration::from_millis(50));
        let asked = at(&kring, &other, &["network", "list"]);
        (asked.code != 0).then_some(asked)
    });
    open.kill().unwrap();
    open.wait().unwrap();
    assert_eq!(code(&refused.unwrap()), "vault.inUse");
}

#[test]
fn a_share_is_known_by_how_it_is_written() {
    let kring = Kring::without_vault();
    let refused = create(&kring, Path::new(r"\\kring-server-die-er-niet-is\deel\Kluis.kring"));
    assert!(refused.code != 0 && refused.one_line_of_advice().len() > 20, "{}", refused.err);
}
