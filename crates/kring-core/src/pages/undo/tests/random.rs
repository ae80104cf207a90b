//! Random verbs, undone and redone: what is there afterwards is what was there before.

use serde_json::{Value, json};

use crate::pages::undo::RecentState::Undoable;
use crate::testing::{Bench, without_envelopes};

use super::hangs_together;

/// What a record's revision is, by its id.
fn revisions(everything: &Value) -> Vec<(String, u64)> {
    let records = everything.as_object().unwrap().values().flat_map(|records| records.as_array().unwrap());
    records
        .map(|record| (record["id"].as_str().unwrap().to_owned(), record["revision"].as_u64().unwrap()))
        .collect()
}

/// Small random numbers from a seed (xorshift64*). Which record is picked may still differ between two runs: records stand
/// in the order of their ids, and those are random.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let value = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(value).unwrap() % below.max(1)
    }

    fn pick(&mut self, from: &Value) -> Option<String> {
        let from = from.as_array()?;
        let at = self.roll(from.len());
        from.get(at).and_then(|record| record["id"].as_str()).map(str::to_owned)
    }
}

/// Tries one random verb; a verb that is refused changes nothing.
fn anything(bench: &mut Bench, dice: &mut Dice) {
    let all = bench.everything();
    let one = |dice: &mut Dice, kind: &str| dice.pick(&all[kind]).unwrap_or_default();
    let (network, person) = (one(dice, "networks"), one(dice, "people"));
    let (meeting, promise) = (one(dice, "meetings"), one(dice, "promises"));
    let number = dice.roll(1000);
    let (verb, input) = match dice.roll(13) {
        0 | 1 => ("person add", json!({"network": network, "name": format!("Mens {number}")})),
        2 => ("person edit", json!({"id": person, "say": format!("Zeg {number}")})),
        3 => ("person remove", json!({"id": person})),
        4 | 5 => (
            "conversation add",
            json!({"people": [person], "at": "2026-11-10T10:00", "note": format!("Koffie {number}")}),
        ),
        6 => ("conversation remove", json!({"id": one(dice, "conversations")})),
        7 => ("promise add", json!({"side": "ours", "text": format!("Bellen {number}"), "people": [person]})),
        8 => ("promise close", json!({"id": promise, "state": "done"})),
        9 => (
            "meeting add",
            json!({"network": network, "title": format!("Avond {number}"), "at": "2026-11-26T19:30", "agenda": [{"title": "Sleutel", "raisedBy": person}]}),
        ),
        10 => ("meeting attend", json!({"id": meeting, "person": person, "attended": true})),
        11 => ("meeting remove", json!({"id": meeting})),
        _ => (
            "contribution add",
            json!({"network": network, "person": person, "way": "brings", "text": format!("Taart {number}"), "on": "2026-11-10"}),
        ),
    };
    let _ = bench.try_run(verb, input);
}

#[test]
fn undos_and_as_many_redos_give_the_records_of_before_and_all_undos_those_of_the_start() {
    for seed in 1..7 {
        let mut dice = Dice(0x5eed_1000 + seed);
        let mut bench = Bench::new();
        let start = bench.everything();
        bench.network();
        (0..60).for_each(|_| anything(&mut bench, &mut dice));
        let before = bench.everything();
        let depth = bench.workspace.undoable().len();
        assert!(depth > 15, "seed {seed}: only {depth} of the verbs were done");
        let now = bench.now.clone();
        let turns = 1 + dice.roll(depth);
        for turn in 0..2 * turns {
            if dice.roll(8) == 0 {
                bench = bench.reopen();
            }
            let done = if turn < turns { bench.workspace.undo(&now) } else { bench.workspace.redo(&now) };
            assert!(done.unwrap().is_some(), "seed {seed}, turn {turn} of {turns}");
        }
        let after = bench.everything();
        assert_eq!(without_envelopes(&after), without_envelopes(&before), "seed {seed}");
        for ((id, was), (same, is)) in revisions(&before).into_iter().zip(revisions(&after)) {
            assert!(id == same && is >= was, "seed {seed}: {id} went from {was} to {is}");
        }
        // What is shown is what is kept, also after everything was taken back and put there again.
        bench = bench.reopen();
        assert_eq!(bench.everything(), after);
        while bench.workspace.undo(&now).unwrap().is_some() {}
        assert_eq!(bench.everything(), start, "seed {seed}");
        while bench.workspace.redo(&now).unwrap().is_some() {}
        assert_eq!(without_envelopes(&bench.everything()), without_envelopes(&before), "seed {seed}");
    }
}

#[test]
fn whatever_is_undone_in_the_middle_leaves_a_vault_that_hangs_together() {
    for seed in 1..13 {
        let mut dice = Dice(0x5eed_2000 + seed);
        let mut bench = Bench::new();
        bench.network();
        (0..40).for_each(|_| anything(&mut bench, &mut dice));
        let now = bench.now.clone();
        for _ in 0..8 {
            let all = bench.workspace.recent_operations();
            let able: Vec<_> = all.iter().filter(|one| one.state == Undoable).collect();
            let Some(one) = able.get(dice.roll(able.len())) else { break };
            let asked = bench.workspace.undo_number(one.number, false, &now);
            assert_eq!(asked.is_err(), !one.takes.is_empty(), "seed {seed}: {one:?}");
            if asked.is_err() {
                let undone = bench.workspace.undo_number(one.number, true, &now).unwrap();
                assert_eq!(undone.along.len(), one.takes.len(), "seed {seed}");
            }
            hangs_together(&bench);
            if dice.roll(2) == 0 {
                bench.workspace.undo(&now).unwrap();
                hangs_together(&bench);
                bench.workspace.redo(&now).unwrap();
                hangs_together(&bench);
            }
            let shown = bench.everything();
            bench = bench.reopen();
            assert_eq!(bench.everything(), shown, "seed {seed}");
        }
    }
}
