//! Two damaged files.

use super::common::{Dice, cut, flip, zero_run};
use super::day::{Day, day, trials};
use std::fs;

#[test]
fn two_files_damaged_give_nothing_wrong_and_list_every_loss() {
    for sessions in [1, 2] {
        two_files_damaged(&day(sessions), Dice(0x5eed_0003 + sessions as u64));
    }
}

fn two_files_damaged(day: &Day, mut dice: Dice) {
    let names = day.names();
    for trial in 0..trials(30, 300) {
        let (one, other) = (dice.roll(names.len()), dice.roll(names.len()));
        let (one, other) = (&names[one], &names[other]);
        let what = format!("trial {trial}: {} and {}", one.display(), other.display());
        let result = day.after(|vault| {
            for name in [one, other] {
                let file = vault.join(name);
                match dice.roll(4) {
                    _ if !file.exists() => {}
                    0 => flip(&file, &mut dice),
                    1 => zero_run(&file, &mut dice),
                    2 => cut(&file, &mut dice),
                    _ => fs::remove_file(&file).unwrap(),
                }
            }
        });
        let (seen, health) = match result {
            Ok(found) => found,
            Err(error) => {
                assert_eq!(error.code(), "vault.damaged", "{what}");
                continue;
            }
        };
        let mut missing = 0;
        for (id, expected) in &day.held {
            match seen.get(id) {
                Some(found) if found == expected => {}
                Some(found) => {
                    assert!(found.1 < expected.1, "{what}: a record is wrong");
                    missing += 1;
                }
                None => missing += 1,
            }
        }
        let more = seen.keys().filter(|id| !day.held.contains_key(id)).count();
        assert!(more == 0 || !health.nothing_lost(), "{what}: {more} removed records came back unsaid");
        let unknown = health.lost.iter().any(|lost| lost.kind.is_none());
        let people = health.lost.iter().filter(|lost| lost.kind.as_ref().is_some_and(is_person)).count();
        assert!(people >= missing || unknown, "{what}: {missing} missing, {people} listed");
    }
}

fn is_person(kind: &kring_vault::Kind) -> bool {
    kind.as_str() == "person"
}
