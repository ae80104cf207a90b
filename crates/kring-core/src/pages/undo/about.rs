//! What an operation was about, as names that may be shown in a list.

use kring_vault::RecordId;
use uuid::Uuid;

use crate::engine::model::{Called, Model};
use crate::engine::record::RecordKind;

use super::About;

/// Names in a line; more are counted.
const MOST: usize = 3;

impl About {
    /// What an operation that touched these records was about. What is not in `now` any more is looked up in `then`.
    pub(super) fn of(operation: &str, touched: &[RecordId], now: &Model, then: &Model) -> Self {
        let looked_in = Looked { now, then };
        let kind = meant(operation);
        let mut names: Vec<String> = Vec::new();
        for id in touched {
            let found = looked_in.names(kind, id.0);
            let new = found.into_iter().filter(|name| !name.is_empty() && !names.contains(name));
            names.extend(new.collect::<Vec<_>>());
        }
        let more = u32::try_from(names.len().saturating_sub(MOST)).unwrap_or(u32::MAX);
        names.truncate(MOST);
        Self { names, more }
    }
}

/// The kind of record that the operation is named after.
fn meant(operation: &str) -> RecordKind {
    match operation.split('.').next().unwrap_or_default() {
        "agenda" | "minutes" => RecordKind::MEETING,
        "agreement" if matches!(operation, "agreement.acknowledge" | "agreement.withdraw") => {
            RecordKind::ACKNOWLEDGEMENT
        }
        "boundary" => RecordKind::CROSSING,
        other => RecordKind::named(other).unwrap_or(RecordKind::PERSON),
    }
}

/// Where names are looked up.
struct Looked<'a> {
    now: &'a Model,
    then: &'a Model,
}

impl Looked<'_> {
    fn called(&self, kind: RecordKind, id: Uuid) -> Option<Called> {
        self.now.called(kind, id).or_else(|| self.then.called(kind, id))
    }

    /// The names of a record of this kind; none where the id is of another kind, or must not be named.
    fn names(&self, kind: RecordKind, id: Uuid) -> Vec<String> {
        match self.called(kind, id) {
            Some(Called::Itself(name)) => vec![name],
            Some(Called::By(people)) => people.into_iter().filter_map(|id| self.person(id)).collect(),
            None => Vec::new(),
        }
    }

    fn person(&self, id: Uuid) -> Option<String> {
        match self.called(RecordKind::PERSON, id)? {
            Called::Itself(name) => Some(name),
            Called::By(_) => None,
        }
    }
}
