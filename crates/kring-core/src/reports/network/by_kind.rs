//! Numbers that kinds of records give by themselves, counted so that they are about no few people.

use serde::{Deserialize, Serialize};
use specta::Type;
use uuid::Uuid;

use crate::engine::model::Model;
use crate::engine::record::RecordKind;
use crate::records::counts::{Count, Deeds};
use crate::records::networks::NetworkId;

use super::Period;

/// What is counted of one kind of records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KindFigures {
    /// Which kind.
    pub kind: RecordKind,
    /// Its numbers: the whole first, then parts of it, which may overlap.
    pub figures: Vec<KindFigure>,
}

/// One number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KindFigure {
    /// What is counted, as a code: "received".
    pub name: String,
    /// How many, as others may see it.
    pub count: Count,
}

impl KindFigures {
    /// Those of every kind that has any, in the order of the kinds.
    pub(super) fn of(model: &Model, network: NetworkId, period: Period) -> Vec<Self> {
        let figures = model.schema().kinds.iter().map(|entry| {
            let counted = (entry.figures)(model, network.uuid(), (period.from, period.until));
            Self { kind: entry.kind, figures: counts(&counted) }
        });
        figures.filter(|one| !one.figures.is_empty()).collect()
    }

    /// How many of its numbers are not shown.
    pub(super) fn hidden(&self) -> usize {
        self.figures.iter().filter(|figure| figure.count.is_hidden()).count()
    }
}

fn counts(counted: &[(Vec<&'static str>, Vec<Uuid>)]) -> Vec<KindFigure> {
    let mut deeds: Vec<(&str, Deeds)> = Vec::new();
    for (names, people) in counted {
        for name in names {
            if !deeds.iter().any(|(known, _)| known == name) {
                deeds.push((name, Deeds::default()));
            }
            deeds.iter_mut().filter(|(known, _)| known == name).for_each(|(_, deeds)| deeds.add(people));
        }
    }
    let Some(((whole_name, whole), parts)) = deeds.split_first() else { return Vec::new() };
    let shown = whole.count();
    let numbers: Vec<u32> = parts.iter().map(|(_, part)| part.number).collect();
    let allowed = Count::parts_for_others(&numbers, whole.number);
    let part = |((name, part), allowed): (&(&str, Deeds), Count)| {
        // A part of a number that is hidden, or of few people, is hidden too.
        let hidden = shown.is_hidden() || part.count().is_hidden();
        KindFigure { name: (*name).to_owned(), count: if hidden { Count::Withheld } else { allowed } }
    };
    let first = KindFigure { name: (*whole_name).to_owned(), count: shown };
    std::iter::once(first).chain(parts.iter().zip(allowed).map(part)).collect()
}
