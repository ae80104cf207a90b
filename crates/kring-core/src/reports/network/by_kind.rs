//! Numbers that kinds of records give by themselves, counted so that they are about no few people.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::engine::record::RecordKind;
use crate::records::counts::{Deeds, RoughCount, WholeMonths};
use crate::records::networks::NetworkId;

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
    pub count: RoughCount,
}

impl KindFigures {
    /// Those of every kind that has any, in the order of the kinds: of the months asked for, the blocks of months counted from
    /// the first on which anything is known of the network.
    pub(super) fn of(model: &Model, network: NetworkId, first: Date, months: WholeMonths) -> Vec<Self> {
        let figures = model.schema().kinds.iter().map(|entry| {
            let counted = |from: Date, until: Date| (entry.figures)(model, network.uuid(), (from, until));
            let mut names: Vec<&'static str> = Vec::new();
            for name in counted(first, months.over()).into_iter().flat_map(|(names, _)| names) {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            let mut deeds: Vec<Deeds> = names.iter().map(|_| Deeds::default()).collect();
            let mut month = if names.is_empty() { None } else { Some(first.first_of_month()) };
            while let Some(from) = month.filter(|from| *from <= months.over()) {
                for (counts_in, people) in counted(from, from.last_of_month()) {
                    let those = names.iter().zip(&mut deeds).filter(|(name, _)| counts_in.contains(name));
                    those.for_each(|(_, deeds)| deeds.add(from, &people));
                }
                month = from.last_of_month().tomorrow().ok();
            }
            let figures = names.iter().zip(&deeds);
            let figures = figures
                .map(|(name, deeds)| KindFigure { name: (*name).to_owned(), count: deeds.rough(months) });
            Self { kind: entry.kind, figures: figures.collect() }
        });
        figures.filter(|one| !one.figures.is_empty()).collect()
    }

    /// How many of its numbers are not shown.
    pub(super) fn hidden(&self) -> usize {
        self.figures.iter().filter(|figure| figure.count.said().is_none()).count()
    }
}
