//! The verbs about the vault itself, on a real one.

use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::ToSpan;
use kring_vault::{CreateOptions, Passphrase, unwatched};
use serde_json::json;

use super::*;
use crate::language::locale::Locale;
use crate::records::people::Person;
use crate::records::settings::BackupPlan;
use crate::testing::{Bench, at, passphrase};
use crate::{Error, Now, Workspace};

fn later(now: &Now, hours: i64) -> Now {
    Now::new(now.instant.checked_add(hours.hours()).unwrap(), now.zone.clone())
}

fn file(bench: &Bench, name: &str) -> PathBuf {
    bench.folder.path().join(name)
}

fn code<T>(result: Result<T, Error>) -> &'static str {
    result.err().map_or("", |error| error.code())
}

#[test]
fn passphrases_have_names_and_the_one_at_work_is_told() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let slots = bench.workspace.add_passphrase("  Collega ", &Passphrase::from("tweede zin"), &now).unwrap();
    let names: Vec<_> = slots.iter().map(|slot| (slot.name.as_str(), slot.current, slot.weak)).collect();
    assert_eq!(names, [("test", true, true), ("Collega", false, true)]);
    assert_eq!(code(bench.workspace.add_passphrase(" ", &passphrase(), &now)), "invalid.required");
    assert_eq!(code(bench.workspace.add_passphrase("x", &Passphrase::from(""), &now)), "invalid.required");
    let slots = bench.workspace.rename_key_slot("test", "Marieke", &now).unwrap();
    assert!(slots[0].name == "Marieke" && slots[0].current);
    bench.workspace.change_passphrase("Collega", &Passphrase::from("derde zin"), &now).unwrap();
    assert_eq!(bench.workspace.audit_lines(&AuditFilter::default(), &now)[0].slot, "Marieke");
    let slots = bench.workspace.remove_key_slot("Collega", &now).unwrap();
    assert_eq!(slots.len(), 1);
    assert_eq!(code(bench.workspace.remove_key_slot("Marieke", &now)), "vault.lastSlot");
}

#[test]
fn that_a_passphrase_is_weak_is_said_until_it_is_changed() {
    let bench = Bench::new();
    let now = bench.now.clone();
    let weak = |workspace: &Workspace| -> Vec<bool> {
        workspace.key_slots().iter().map(|slot| slot.weak_passphrase).collect()
    };
    let place = bench.folder.path().join("zwak.kring");
    let words = Passphrase::from("havenkwartier");
    let made = Workspace::create(&place, &words, &CreateOptions::insecure_test(64), &now).unwrap();
    assert_eq!(weak(&made), [true]);

    let Ok(mut opened) = Workspace::unlock(made.lock(), &words, &now, &mut unwatched) else { panic!() };
    assert!(opened.has_weak_passphrase(), "it is still so after a lock");
    assert!(opened.check_vault(&mut unwatched).unwrap().weak_passphrase);
    opened.add_passphrase("Collega", &Passphrase::from("welkom01"), &now).unwrap();
    assert_eq!(weak(&opened), [true, false], "of the other nobody knows");
    let name = opened.key_slots()[0].name.clone();
    opened.change_passphrase("Collega", &passphrase(), &now).unwrap();
    assert!(opened.has_weak_passphrase(), "another passphrase was changed");
    opened.change_passphrase(&name, &Passphrase::from("zomer2026"), &now).unwrap();
    assert!(opened.has_weak_passphrase());
    opened.change_passphrase(&name, &Passphrase::from("paard nietje accu batterij"), &now).unwrap();
    assert!(!opened.has_weak_passphrase() && !opened.check_vault(&mut unwatched).unwrap().weak_passphrase);
}

#[test]
fn a_recovery_key_counts_only_once_its_groups_came_back() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let key = NewRecoveryKey::make().unwrap();
    let groups: Vec<String> = key.groups().into_iter().map(str::to_owned).collect();
    let [first, second] = key.asked();
    assert!(first < second && groups[first - 1].len() == 6 && groups[second - 1].len() == 6);
    let wrong = bench.workspace.confirm_recovery_key(&key, [&groups[first - 1], "AAAAAA"], "Herstel", &now);
    assert_eq!(code(wrong), "keeping.groupsDiffer");
    assert!(!bench.workspace.has_recovery_key());
    let typed = format!(" {} ", groups[first - 1].to_lowercase());
    bench.workspace.confirm_recovery_key(&key, [&typed, &groups[second - 1]], "Herstel", &now).unwrap();
    assert!(bench.workspace.has_recovery_key());
    let refused = bench.workspace.change_passphrase("Herstel", &passphrase(), &now);
    assert_eq!(code(refused), "vault.recoverySlot");

    let sheet = bench.workspace.recovery_sheet(&key, Locale::Nl, &now);
    assert_eq!((sheet.vault_name.as_str(), sheet.groups.len()), ("test.kring", groups.len()));
    let locked = bench.workspace.lock();
    assert!(
        Workspace::unlock(locked, &Passphrase::from(groups.join(" ").as_str()), &now, &mut unwatched).is_ok()
    );
}

#[test]
fn a_backup_gives_back_all_there_was_and_the_drill_says_what_changed_since() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    let network = bench.network();
    let sam = bench.person(network, "Sam");
    let place = file(&bench, "een.age");
    let words = passphrase();
    assert!(bench.workspace.backup_state(&now).overdue_since.is_some());
    assert_eq!(
        code(bench.workspace.backup(&place, BackupTo::RecoveryKey, &now, &mut unwatched)),
        "keeping.noRecoveryKey"
    );
    let about = bench.workspace.about_vault().unwrap();
    let receipt = bench.workspace.backup(&place, BackupTo::Passphrase(&words), &now, &mut unwatched).unwrap();
    assert_eq!(receipt.records, 3);
    assert_eq!(receipt.digest, about.digest, "what the vault shows is what a receipt shows");
    assert_ne!(
        bench.workspace.about_vault().unwrap().digest,
        about.digest,
        "the backup itself is in the log"
    );
    assert_eq!(verify_backup(&place, &words, &mut unwatched).unwrap(), receipt);
    let before = bench.everything();
    let state = bench.workspace.backup_state(&later(&now, 3));
    assert_eq!((state.days_ago, state.changed_since, state.overdue_since), (Some(0), 0, None));

    bench.now = later(&now, 24);
    bench.run("person edit", json!({"id": sam, "say": "Sam"}));
    bench.person(network, "Lina");
    let drilled = bench.workspace.drill(&place, &words, &now, &mut unwatched).unwrap();
    assert!(drilled.sound && drilled.of_this_vault, "{drilled:?}");
    assert_eq!((drilled.same, drilled.changed_since, drilled.added_since), (2, 1, 2));
    assert_eq!(fs::read_dir(bench.folder.path()).unwrap().count(), 2, "the place of the drill is gone");
    let late = bench.workspace.backup_state(&later(&now, 24 * 8));
    assert_eq!((late.changed_since, late.overdue_since), (3, Some(jiff::civil::date(2026, 11, 30))));

    let dir = file(&bench, "terug.kring");
    let other = Passphrase::from("andere woorden");
    let owner = (&other, &CreateOptions::insecure_test(64));
    let (locked, told) = restore(&place, &words, &dir, owner, &now, &mut unwatched).unwrap();
    assert_eq!(told, receipt);
    let Ok(restored) = Workspace::unlock(locked, &other, &now, &mut unwatched) else {
        panic!("did not unlock")
    };
    assert_eq!(restored.audit_lines(&AuditFilter::default(), &now)[1].operation, "vault.restore");
    let mut restored = Bench { workspace: restored, ..bench };
    assert_eq!(restored.everything(), before);
    let drilled = restored.workspace.drill(&place, &words, &now, &mut unwatched).unwrap();
    assert!(drilled.sound && !drilled.of_this_vault && drilled.same == 3, "{drilled:?}");
}

#[test]
fn rolling_backups_leave_other_files_alone() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    bench.network();
    assert_eq!(
        code(bench.workspace.roll_backups(None, Some(&passphrase()), &now, &mut unwatched)),
        "keeping.noBackupFolder"
    );
    let folder = file(&bench, "kopie");
    let plan = BackupPlan { folder: folder.display().to_string(), daily: 2, weekly: 0, monthly: 1 };
    let settings = crate::records::settings::Settings { backup: plan, ..bench.workspace.settings() };
    bench.workspace.change_settings(settings, &now).unwrap();
    assert_eq!(
        code(bench.workspace.roll_backups(None, Some(&passphrase()), &now, &mut unwatched)),
        "keeping.backupFolder"
    );
    assert!(bench.workspace.rolling_backup_due(&now));
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("kring-00000000-2020-01-01-120000.kring-backup"), "of another vault").unwrap();
    fs::write(folder.join("foto.jpg"), "mine").unwrap();
    let (mut removed, mut newest) = (Vec::new(), String::new());
    for days in 0..4 {
        let now = later(&now, 24 * days);
        let rolled = bench.workspace.roll_backups(None, Some(&passphrase()), &now, &mut unwatched).unwrap();
        assert!(!bench.workspace.rolling_backup_due(&now));
        removed.extend(rolled.removed);
        newest = rolled.path;
        assert!(rolled.kept <= 2);
    }
    assert_eq!(removed.len(), 2);
    assert!(removed[0].ends_with("-2026-11-23-120000.kring-backup"), "{removed:?}");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 4);
    assert!(verify_backup(Path::new(&newest), &passphrase(), &mut unwatched).is_ok());
    let inside = file(&bench, "test.kring");
    let refused = bench.workspace.roll_backups(Some(&inside), Some(&passphrase()), &now, &mut unwatched);
    assert_eq!(code(refused), "vault.insideVault");
    let plan = BackupPlan { folder: inside.display().to_string(), ..bench.workspace.settings().backup };
    let settings = crate::records::settings::Settings { backup: plan, ..bench.workspace.settings() };
    assert_eq!(code(bench.workspace.change_settings(settings, &now)), "vault.insideVault");
}

#[test]
fn a_compact_that_is_stopped_leaves_undo_and_one_that_is_done_does_not() {
    let mut bench = Bench::new();
    let now = bench.now.clone();
    bench.network();
    let stopped = bench.workspace.compact(true, &now, &mut |_, _| ControlFlow::Break(()));
    assert_eq!(code(stopped), "vault.cancelled");
    assert_eq!(bench.workspace.undoable().len(), 1);
    let before = bench.everything();
    let report = bench.workspace.compact(true, &now, &mut unwatched).unwrap();
    assert!(report.rekeyed && report.after_kib > 0);
    assert_eq!((bench.everything(), bench.workspace.undoable().len()), (before.clone(), 0));
    bench.person(crate::testing::id(&before["networks"][0]), "Sam");
    let checked = bench.workspace.check_vault(&mut unwatched).unwrap();
    assert_eq!((checked.state, checked.audit_breaks), (VaultState::Good, 0));
    assert_eq!(bench.reopen().workspace.table::<Person>().len(), 1);
}

#[test]
fn the_log_is_narrowed_by_name_day_and_number() {
    let mut bench = Bench::new();
    bench.network();
    let now = at(2026, 11, 24);
    bench.workspace.add_passphrase("Collega", &Passphrase::from("tweede"), &now).unwrap();
    let names = |filter: AuditFilter| -> Vec<String> {
        bench.workspace.audit_lines(&filter, &now).into_iter().map(|line| line.operation).collect()
    };
    assert_eq!(names(AuditFilter::default()), ["slot.add", "network.add", "vault.create"]);
    let only = |operation: &str| AuditFilter { operations: vec![operation.into()], ..AuditFilter::default() };
    assert_eq!(names(only("slot")), ["slot.add"]);
    assert_eq!(names(only("net")), [""; 0]);
    assert_eq!(names(AuditFilter { from: Some(now.today()), ..AuditFilter::default() }), ["slot.add"]);
    assert_eq!(names(AuditFilter { limit: Some(1), ..AuditFilter::default() }), ["slot.add"]);
    let report = bench.workspace.verify_audit();
    assert_eq!((report.sound, report.entries), (true, 3));
}
