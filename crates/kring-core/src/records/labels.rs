//! Verdicts on labels that were asked for before: ten thousand people have a few hundred labels between them.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::engine::model::{Derived, Model};
use crate::language::selection::allows;

/// The verdicts so far. They go with the model, so that no label outlives the lock.
#[derive(Default)]
pub(crate) struct Verdicts(Mutex<HashMap<Box<str>, bool>>);

/// More labels than any vault has; past this the verdicts are not kept.
const MOST: usize = 50_000;

impl Derived for Verdicts {}

impl Verdicts {
    fn allows(&self, label: &str) -> bool {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(verdict) = known.get(label) {
            return *verdict;
        }
        let verdict = allows(label);
        if known.len() < MOST {
            known.insert(label.into(), verdict);
        }
        verdict
    }
}

impl Model {
    /// Whether people may be listed by a label that is kept: [`allows`], asked once for each.
    pub(crate) fn allows_label(&self, label: &str) -> bool {
        label.is_empty() || self.derived::<Verdicts>().allows(label)
    }

    /// Those of some labels that people may be listed by.
    pub(crate) fn allowed<'a>(&self, labels: impl IntoIterator<Item = &'a String>) -> Vec<String> {
        labels.into_iter().filter(|label| self.allows_label(label)).cloned().collect()
    }
}
