//! Undo and redo: of the last operation, of one in the middle, over a lock, and never past what cannot be taken back.

#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;
mod kept;

use common::{Dice, Held, NOW, held, id, new_vault, open, pass, place, put, redo, undo};
use kring_vault::{Kind, Operation, Otherwise, UndoStep, Unlocked, Vault, VaultError};

/// Records without the numbers of their versions, which an undo counts on.
fn contents(vault: &Vault<Unlocked>) -> Vec<(u128, Vec<u8>)> {
    held(vault).into_iter().map(|(id, (_, _, content))| (id.0.as_u128(), content)).collect()
}

fn last(vault: &Vault<Unlocked>) -> u64 {
    vault.steps().next().unwrap().sequence()
}

fn run(vault: &mut Vault<Unlocked>, operation: Operation, number: u128, content: &[u8]) {
    let put = |tx: &mut kring_vault::Transaction<'_>| {
        tx.put(Kind::new("person"), id(number), 1, content.to_vec());
        Ok::<_, VaultError>(())
    };
    vault.transact(operation, NOW, put).unwrap();
}

/// Some operation on some records: added, changed, removed, several at a time.
fn anything(vault: &mut Vault<Unlocked>, dice: &mut Dice) {
    let change = |tx: &mut kring_vault::Transaction<'_>| {
        for _ in 0..=dice.roll(2) {
            let number = dice.roll(8) as u128;
            if tx.get(id(number)).is_some() && dice.roll(3) == 0 {
                tx.remove(id(number));
            } else {
                tx.put(Kind::new("person"), id(number), 1, vec![1; 1 + dice.roll(900)]);
            }
        }
        Ok::<_, VaultError>(())
    };
    vault.transact(Operation::named("person.change"), NOW, change).unwrap();
}

#[test]
fn undos_and_as_many_redos_give_the_records_of_before_whatever_was_done_and_wherever_it_was_locked() {
    for seed in 1..9 {
        let mut dice = Dice(0x5eed_0000 + seed);
        let (_folder, path) = place();
        let mut vault = new_vault(&path);
        let mut states = vec![contents(&vault)];
        for _ in 0..30 {
            anything(&mut vault, &mut dice);
            states.push(contents(&vault));
        }
        // What was removed again in one operation is no step.
        let depth = vault.steps().count();
        states.dedup();
        let turns = 1 + dice.roll(depth);
        for turn in 0..2 * turns {
            if dice.roll(4) == 0 {
                vault = if dice.roll(2) == 0 {
                    vault.lock().unlock(&pass(), NOW).unwrap()
                } else {
                    drop(vault);
                    open(&path).unwrap()
                };
            }
            if dice.roll(6) == 0 {
                vault.checkpoint().unwrap();
            }
            let done = if turn < turns { undo(&mut vault) } else { redo(&mut vault) };
            assert!(done.unwrap().is_some(), "seed {seed}, turn {turn} of {turns}");
        }
        assert_eq!(contents(&vault), *states.last().unwrap(), "seed {seed}");
        assert!(redo(&mut vault).unwrap().is_none());
        assert_eq!(vault.steps().count(), depth);
        while undo(&mut vault).unwrap().is_some() {}
        assert!(vault.is_empty(), "seed {seed}");
        assert_eq!(vault.health().audit_breaks, 0);
    }
}

#[test]
fn a_step_in_the_middle_goes_where_nothing_later_touched_its_records() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    let first = last(&vault);
    put(&mut vault, 2, b"two");
    let second = last(&vault);
    put(&mut vault, 1, b"changed");
    assert!(
        vault.undo_step(first, &Otherwise::default(), NOW).unwrap().is_none(),
        "its record was changed since"
    );
    let undone = vault.undo_step(second, &Otherwise::default(), NOW).unwrap().unwrap();
    assert_eq!((undone.operation.name(), undone.sequence), ("person.add", second));
    assert!(vault.get(id(2)).is_none() && vault.get(id(1)).unwrap().content() == b"changed");
    assert!(vault.undo_step(second, &Otherwise::default(), NOW).unwrap().is_none(), "it is undone already");
    assert_eq!(vault.undone().map(UndoStep::sequence).collect::<Vec<_>>(), [second]);
    redo(&mut vault).unwrap().unwrap();
    assert_eq!(vault.get(id(2)).unwrap().content(), b"two");
    assert!(vault.undo_step(first, &Otherwise::default(), NOW).unwrap().is_none());
    let names: Vec<_> =
        vault.audit().map(|entry| (entry.operation.name().to_owned(), entry.number)).collect();
    assert_eq!(
        names[4..],
        [("vault.undo".to_owned(), Some(second)), ("vault.redo".to_owned(), Some(second))]
    );
}

#[test]
fn a_change_ends_redo_and_a_setting_or_a_draft_does_not() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    put(&mut vault, 1, b"one");
    undo(&mut vault).unwrap().unwrap();
    run(&mut vault, Operation::lasting("settings.change"), 7, b"en");
    run(&mut vault, Operation::unlogged("draft.keep"), 8, b"typed");
    assert!(undo(&mut vault).unwrap().is_none(), "neither is a step");
    let mut vault = vault.lock().unlock(&pass(), NOW).unwrap();
    assert!(undo(&mut vault).unwrap().is_none(), "nor is it after a lock");
    assert!(redo(&mut vault).unwrap().is_some());
    assert_eq!(
        (vault.get(id(1)).unwrap().content(), vault.get(id(7)).unwrap().content()),
        (&b"one"[..], &b"en"[..])
    );

    undo(&mut vault).unwrap().unwrap();
    put(&mut vault, 2, b"two");
    assert!(redo(&mut vault).unwrap().is_none());
}

#[test]
fn twenty_undos_and_redos_across_locks_are_as_without_one() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    for number in 0..60 {
        put(&mut vault, number, format!("person {number}").as_bytes());
        // Typing must not push what was done out of what can be undone.
        (0..3).for_each(|_| run(&mut vault, Operation::unlogged("draft.keep"), 99, b"typed"));
    }
    let before: Held = held(&vault);
    for again in [false, true] {
        for turn in 0..20 {
            vault = vault.lock().unlock(&pass(), NOW).unwrap();
            let done = if again { redo(&mut vault) } else { undo(&mut vault) };
            assert!(done.unwrap().is_some(), "redo {again}, turn {turn}");
        }
        assert_eq!(vault.len(), if again { 61 } else { 41 });
    }
    let after = held(&vault);
    assert_eq!(after.keys().collect::<Vec<_>>(), before.keys().collect::<Vec<_>>());
    for (id, (kind, version, content)) in after {
        let (kind_before, version_before, content_before) = &before[&id];
        assert!((&kind, &content) == (kind_before, content_before) && version >= *version_before);
    }
}

#[test]
fn an_operation_can_turn_out_to_be_another_one() {
    let (_folder, path) = place();
    let mut vault = new_vault(&path);
    let decide = |tx: &mut kring_vault::Transaction<'_>| {
        tx.put(Kind::new("meeting"), id(1), 1, b"agreed".to_vec());
        tx.rename(Operation::named("minutes.decide"));
        Ok::<_, VaultError>(())
    };
    vault.transact(Operation::named("minutes.add"), NOW, decide).unwrap();
    assert_eq!(vault.steps().next().unwrap().operation().name(), "minutes.decide");
    assert_eq!(vault.audit().next_back().unwrap().operation.name(), "minutes.decide");
}
