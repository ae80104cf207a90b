//! What may be in a report, and the mark it gets for what is.

use std::collections::BTreeMap;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::language::now::Now;
use crate::pages::EntryId;
use crate::records::meetings::MinuteLineId;
use crate::records::memberships::MembershipFilter;
use crate::records::networks::Network;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;

use super::{LeftOut, LeftOutWhat, LeftOutWhy, NamesInReport, ReportHead, ReportOptions};

/// How a part of a report comes out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// As it is.
    Open,
    /// Only that it was discussed.
    InConfidence,
    /// Not at all.
    No,
}

/// Keeps watch over one report: what goes in, the highest mark among it, and what stays out.
pub(super) struct Gate<'a> {
    options: &'a ReportOptions,
    /// What is more closed than this stays out, unless it is chosen.
    limit: Classification,
    mark: Classification,
    left_out: BTreeMap<(LeftOutWhat, LeftOutWhy), Option<u32>>,
}

impl<'a> Gate<'a> {
    /// A report on something that has a grade of its own; no report can be marked more open than that.
    pub fn over(own: Classification, options: &'a ReportOptions) -> Result<Self, Error> {
        let asked = options.classification.unwrap_or(own.max(Classification::Internal));
        if asked < own {
            return Err(Error::OutOfRange {
                field: "classification".to_owned(),
                min: own.code().to_owned(),
                max: Classification::Confidential.code().to_owned(),
            });
        }
        Ok(Self {
            options,
            limit: asked.min(Classification::Internal),
            mark: asked,
            left_out: BTreeMap::new(),
        })
    }

    /// Whether a part of this grade may be in; what may not is counted.
    pub fn admit(&mut self, grade: Classification, what: LeftOutWhat) -> Shown {
        let shown = match grade {
            Classification::Confidential => Shown::InConfidence,
            grade if grade > self.limit => Shown::No,
            grade => return self.open(grade),
        };
        let why = if shown == Shown::No { LeftOutWhy::MoreClosed } else { LeftOutWhy::InConfidence };
        self.leave_out(what, why);
        shown
    }

    /// Whether [`Self::admit`] would let a part of this grade in.
    pub fn lets_in(&self, grade: Classification) -> bool {
        grade <= self.limit
    }

    /// Takes in a part that belongs to something chosen, and closes the report as far as that part is.
    pub fn open(&mut self, grade: Classification) -> Shown {
        self.mark = self.mark.max(grade);
        Shown::Open
    }

    /// The same as [`Self::admit`] for a line of minutes, which may have been chosen by itself.
    pub fn admit_line(&mut self, id: MinuteLineId, grade: Classification, what: LeftOutWhat) -> Shown {
        if grade == Classification::Confidential && self.is_chosen(id) {
            return self.open(grade);
        }
        self.admit(grade, what)
    }

    /// The same for something of one person, which may have been chosen by the record it is in.
    pub fn admit_entry(&mut self, id: EntryId, grade: Classification, what: LeftOutWhat) -> Shown {
        if grade == Classification::Confidential && self.options.include_entries.contains(&id) {
            return self.open(grade);
        }
        self.admit(grade, what)
    }

    pub fn is_chosen(&self, id: MinuteLineId) -> bool {
        self.options.include_confidential.contains(&id)
    }

    /// Counts one thing that stays out.
    pub fn leave_out(&mut self, what: LeftOutWhat, why: LeftOutWhy) {
        if let Some(count) = self.left_out.entry((what, why)).or_insert(Some(0)) {
            *count += 1;
        }
    }

    /// Notes that a whole sort stays out.
    pub fn leave_out_all(&mut self, what: LeftOutWhat, why: LeftOutWhy) {
        self.left_out.insert((what, why), None);
    }

    /// The mark of what is in.
    pub fn mark(&self) -> Classification {
        self.mark
    }

    /// The list of what is not in.
    pub fn left_out(self) -> Vec<LeftOut> {
        self.left_out.into_iter().map(|((what, why), count)| LeftOut { what, count, why }).collect()
    }
}

impl Model {
    /// The head of a report on something of a network.
    pub(super) fn head(
        &self,
        network: NetworkId,
        title: &str,
        classification: Classification,
        options: &ReportOptions,
        now: &Now,
    ) -> ReportHead {
        let network = self.table::<Network>().get(&network).map(|kept| &kept.content);
        let responsible = network.map(|network| network.responsible.clone()).unwrap_or_default();
        ReportHead {
            title: title.to_owned(),
            network_name: network.map(|network| network.name.clone()).unwrap_or_default(),
            responsible: if responsible.is_empty() { self.settings().municipality } else { responsible },
            classification,
            purpose: network.map(|network| network.purpose.clone()).unwrap_or_default(),
            made_on: now.today(),
            language: options.language,
            names: NamesInReport::default(),
        }
    }

    /// The head of a report on a person, who is kept for the purposes of the networks they take part in.
    pub(super) fn head_for(
        &self,
        person: PersonId,
        classification: Classification,
        options: &ReportOptions,
        now: &Now,
    ) -> Result<ReportHead, Error> {
        let title = self.find(person)?.content.name.clone();
        let seats = self.memberships(&MembershipFilter { person: Some(person), network: None });
        let active = seats.iter().filter(|row| row.membership.content.term().holds(now.today()));
        let mut networks: Vec<NetworkId> = active.map(|row| row.membership.content.network).collect();
        networks.dedup();
        if networks.is_empty() {
            networks.extend(seats.last().map(|row| row.membership.content.network));
        }
        let heads = networks.iter().map(|id| self.head(*id, &title, classification, options, now));
        let joined = heads.reduce(|one, other| ReportHead {
            network_name: format!("{}, {}", one.network_name, other.network_name),
            purpose: format!("{}; {}", one.purpose, other.purpose),
            ..one
        });
        joined.ok_or_else(|| Error::Required { field: "network".to_owned() })
    }
}
