//! What an undo in the middle takes along: the later operations whose work rests on what would be taken back.

use std::collections::{BTreeSet, HashMap, HashSet};

use kring_vault::{Record, RecordId, UndoStep};

use crate::model::Model;
use crate::record::Noun;

/// The steps there are, the last first, each with the records it touched.
pub(super) struct Steps<'v> {
    steps: Vec<(&'v UndoStep, HashSet<RecordId>)>,
}

impl<'v> Steps<'v> {
    pub fn of(steps: impl Iterator<Item = &'v UndoStep>) -> Self {
        let touched = |step: &UndoStep| step.becomes().map(|(id, _)| id).collect();
        Self { steps: steps.map(|step| (step, touched(step))).collect() }
    }

    pub fn get(&self, sequence: u64) -> Option<&'v UndoStep> {
        self.steps.iter().map(|(step, _)| *step).find(|step| step.sequence() == sequence)
    }

    /// The numbers of what has to be undone together with a step, in the order in which that is done: the last operation
    /// first, and this one last. Nothing of what is left then names what is gone, and nothing that comes back names what
    /// is not there. `None` when there is no such step.
    pub fn with_dependents(&self, sequence: u64, model: &Model) -> Option<Vec<u64>> {
        let place = self.steps.iter().position(|(step, _)| step.sequence() == sequence)?;
        let mut taken = BTreeSet::from([place]);
        loop {
            let more = match self.outcome(&taken).conflicts(model) {
                Conflicts::With(records) => self.later(place, |touched| !touched.is_disjoint(&records)),
                // Undoing all that came after is always possible.
                Conflicts::Unclear => (0..place).collect(),
            };
            let before = taken.len();
            taken.extend(more);
            if taken.len() == before {
                break;
            }
        }
        Some(taken.into_iter().map(|place| self.steps[place].0.sequence()).collect())
    }

    fn later(&self, place: usize, is_one: impl Fn(&HashSet<RecordId>) -> bool) -> Vec<usize> {
        let later = self.steps[..place].iter().enumerate();
        later.filter(|(_, (_, touched))| is_one(touched)).map(|(place, _)| place).collect()
    }

    /// What the records become when these steps are undone.
    fn outcome(&self, taken: &BTreeSet<usize>) -> Outcome<'v> {
        // The last first, so that what the oldest of them found is what stays.
        let records = taken.iter().flat_map(|place| self.steps[*place].0.becomes());
        Outcome(records.collect())
    }
}

/// What each touched record becomes; `None` for one that goes.
struct Outcome<'v>(HashMap<RecordId, Option<&'v Record>>);

/// Which records stand in the way of an undo.
enum Conflicts {
    /// What else touched these has to be undone too.
    With(HashSet<RecordId>),
    /// Something that has to do with more than the records themselves, such as a name that may be there once.
    Unclear,
}

impl Outcome<'_> {
    fn conflicts(&self, model: &Model) -> Conflicts {
        let mut records: HashSet<RecordId> = self.0.keys().copied().collect();
        for (id, record) in &self.0 {
            let Some(record) = record else {
                // What names it must go, or stop naming it.
                let naming = Noun::ALL.into_iter().flat_map(|noun| model.sources(id.0, noun)).map(RecordId);
                records.extend(naming);
                continue;
            };
            let Some(weighed) = model.weigh(record) else { return Conflicts::Unclear };
            if !weighed.fits {
                return Conflicts::Unclear;
            }
            records.extend(
                weighed.names.into_iter().map(RecordId).filter(|named| !self.is_there(*named, model)),
            );
        }
        Conflicts::With(records)
    }

    fn is_there(&self, id: RecordId, model: &Model) -> bool {
        match self.0.get(&id) {
            Some(becomes) => becomes.is_some(),
            None => Noun::ALL.into_iter().any(|noun| model.has(noun, id.0)),
        }
    }
}
