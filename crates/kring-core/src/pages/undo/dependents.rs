//! Which operations can be undone, and what an undo in the middle takes along: the later operations whose work rests on
//! what would be taken back.

use std::collections::{BTreeSet, HashMap, HashSet};

use kring_vault::{Operation, Record, RecordId, UndoStep};

use crate::engine::model::Model;
use crate::engine::record::RecordKind;
use crate::records::drafts::verbs::KEEP;

/// Whether people mean it by "undo". Earlier versions wrote drafts and settings as operations that could be undone; those
/// are passed over.
pub(super) fn is_step(operation: &Operation) -> bool {
    !operation.is_lasting() && ![KEEP, "settings.change", "demo.load"].contains(&operation.name())
}

/// The steps there are, the last first.
pub(super) struct Steps<'v>(Vec<Looked<'v>>);

/// A step with the records it touched, and those that are named by what it found.
struct Looked<'v> {
    step: &'v UndoStep,
    touched: HashSet<RecordId>,
    named: HashSet<RecordId>,
}

impl<'v> Steps<'v> {
    pub fn of(steps: impl Iterator<Item = &'v UndoStep>, model: &Model) -> Self {
        let look = |step: &'v UndoStep| {
            let touched = step.becomes().map(|(id, _)| id).collect();
            let found = step.becomes().filter_map(|(_, record)| record);
            let named = found.flat_map(|record| model.named_by(record)).map(RecordId).collect();
            Looked { step, touched, named }
        };
        Self(steps.map(look).collect())
    }

    pub fn get(&self, sequence: u64) -> Option<&'v UndoStep> {
        self.0.iter().map(|looked| looked.step).find(|step| step.sequence() == sequence)
    }

    /// The numbers of what has to be undone together with a step, in the order in which that is done: the last operation
    /// first, and this one last. After each of them nothing that is left names what is gone, and nothing that comes back
    /// names what is not there. `None` when there is no such step, or no such way: a meeting that was removed comes back
    /// on the way to undoing that it was planned, and cannot when somebody it names is gone.
    pub fn with_dependents(&self, sequence: u64, model: &Model) -> Option<Vec<u64>> {
        let place = self.0.iter().position(|looked| looked.step.sequence() == sequence)?;
        let mut taken = BTreeSet::from([place]);
        loop {
            let before = taken.len();
            let outcome = self.outcome(&taken);
            if outcome.fits(model) {
                let (oldest, near, gone) = (self.oldest(&taken), outcome.near(model), outcome.gone());
                let rests = |later: usize| {
                    let Looked { touched, named, .. } = &self.0[later];
                    touched.iter().any(|id| oldest.get(id).is_some_and(|oldest| later < *oldest))
                        || !touched.is_disjoint(&near)
                        || !named.is_disjoint(&gone)
                };
                taken.extend((0..place).filter(|later| rests(*later)));
            } else {
                taken.extend(0..place);
            }
            if taken.len() == before {
                break;
            }
        }
        let mut stages = Outcome::default();
        let each = taken.iter().all(|place| stages.then_hangs_together(self.0[*place].step, model));
        let whole = each && stages.back().all(|(_, record)| stages.lacking(record, model).is_empty());
        whole.then(|| taken.into_iter().map(|place| self.0[place].step.sequence()).collect())
    }

    /// Of each record that these steps touched, the oldest of them that did: what touched it later cannot stay, and what
    /// touched it before can.
    fn oldest(&self, taken: &BTreeSet<usize>) -> HashMap<RecordId, usize> {
        let touched =
            |place: &usize| self.0[*place].touched.iter().map(|id| (*id, *place)).collect::<Vec<_>>();
        taken.iter().flat_map(touched).collect()
    }

    /// What the records become when these steps are undone.
    fn outcome(&self, taken: &BTreeSet<usize>) -> Outcome<'v> {
        // The last first, so that what the oldest of them found is what stays.
        Outcome(taken.iter().flat_map(|place| self.0[*place].step.becomes()).collect())
    }
}

/// Whether a step can be undone, or redone, as things are now.
pub(super) fn stands(step: &UndoStep, model: &Model) -> bool {
    Outcome::default().then_hangs_together(step, model) && Outcome(step.becomes().collect()).fits(model)
}

/// What each touched record becomes; `None` for one that goes.
#[derive(Default)]
struct Outcome<'v>(HashMap<RecordId, Option<&'v Record>>);

impl<'v> Outcome<'v> {
    fn back(&self) -> impl Iterator<Item = (RecordId, &'v Record)> {
        self.0.iter().filter_map(|(id, record)| record.map(|record| (*id, record)))
    }

    fn gone(&self) -> HashSet<RecordId> {
        self.0.iter().filter(|(_, record)| record.is_none()).map(|(id, _)| *id).collect()
    }

    /// Where it does not hang together: what comes back and names what is not there, with what it names, and what names
    /// what would be gone.
    fn near(&self, model: &Model) -> HashSet<RecordId> {
        let mut near = HashSet::new();
        for (id, record) in self.back() {
            let lacking = self.lacking(record, model);
            near.extend((!lacking.is_empty()).then_some(id));
            near.extend(lacking);
        }
        for gone in self.gone() {
            near.extend(naming(gone, model).filter(|id| !self.0.contains_key(id)));
        }
        near
    }

    /// Whether all hangs together once this step is undone after those before it, of which that was found already.
    fn then_hangs_together(&mut self, step: &'v UndoStep, model: &Model) -> bool {
        self.0.extend(step.becomes());
        step.becomes().all(|(id, becomes)| match becomes {
            Some(record) => self.lacking(record, model).is_empty(),
            None => naming(id, model).all(|naming| self.0.contains_key(&naming)),
        })
    }

    /// Whether what comes back finds nothing in its place, such as a name that may be there once. What is touched together
    /// with others of its sort was together before.
    fn fits(&self, model: &Model) -> bool {
        self.back().all(|(id, record)| {
            let kind = RecordKind::named(record.kind().as_str());
            let others = self.0.keys().filter(|other| **other != id);
            let together = kind.is_some_and(|kind| others.into_iter().any(|other| model.has(kind, other.0)));
            together || model.would_fit(record)
        })
    }

    /// What this record names and would not be there.
    fn lacking(&self, record: &Record, model: &Model) -> Vec<RecordId> {
        let named = model.named_by(record).into_iter().map(RecordId);
        named.filter(|named| !self.is_there(*named, model)).collect()
    }

    fn is_there(&self, id: RecordId, model: &Model) -> bool {
        match self.0.get(&id) {
            Some(becomes) => becomes.is_some(),
            None => model.has_any(id.0),
        }
    }
}

/// The records that name this one now.
fn naming(id: RecordId, model: &Model) -> impl Iterator<Item = RecordId> {
    RecordKind::ALL.iter().flat_map(move |kind| model.sources(id.0, *kind)).map(RecordId)
}
