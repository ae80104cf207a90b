//! What an operation was about, as names that may be shown in a list.

use kring_vault::RecordId;
use uuid::Uuid;

use crate::meetings::MeetingId;
use crate::model::Model;
use crate::people::PersonId;
use crate::record::{Id, Noun};

use super::About;

/// Names in a line; more are counted.
const MOST: usize = 3;

impl About {
    /// What an operation that touched these records was about. What is not in `now` any more is looked up in `then`.
    pub(super) fn of(operation: &str, touched: &[RecordId], now: &Model, then: &Model) -> Self {
        let looked_in = Looked { now, then };
        let noun = meant(operation);
        let mut names: Vec<String> = Vec::new();
        for id in touched {
            let found = looked_in.names(noun, id.0);
            let new = found.into_iter().filter(|name| !name.is_empty() && !names.contains(name));
            names.extend(new.collect::<Vec<_>>());
        }
        let more = u32::try_from(names.len().saturating_sub(MOST)).unwrap_or(u32::MAX);
        names.truncate(MOST);
        Self { names, more }
    }
}

/// The sort of record that the operation is named after.
fn meant(operation: &str) -> Noun {
    match operation.split('.').next().unwrap_or_default() {
        "agenda" | "minutes" => Noun::Meeting,
        "agreement" if matches!(operation, "agreement.acknowledge" | "agreement.withdraw") => {
            Noun::Acknowledgement
        }
        "boundary" => Noun::Crossing,
        other => Noun::of_kind(other).unwrap_or(Noun::Person),
    }
}

/// Where names are looked up.
struct Looked<'a> {
    now: &'a Model,
    then: &'a Model,
}

impl Looked<'_> {
    fn either<T>(&self, look: impl Fn(&Model) -> Option<T>) -> Option<T> {
        look(self.now).or_else(|| look(self.then))
    }

    /// The names of a record of this sort; none where the id is of another sort, or must not be named.
    fn names(&self, noun: Noun, id: Uuid) -> Vec<String> {
        let one = |name: Option<String>| name.into_iter().collect();
        match noun {
            Noun::Person => one(self.person(Id::from(id))),
            Noun::Network => {
                one(self.either(|m| m.networks.get(&Id::from(id)).map(|kept| kept.content.name.clone())))
            }
            Noun::Organisation => {
                one(self.either(|m| m.organisations.get(&Id::from(id)).map(|kept| kept.content.name.clone())))
            }
            Noun::Filter => {
                one(self.either(|m| m.filters.get(&Id::from(id)).map(|kept| kept.content.name.clone())))
            }
            Noun::Agreement => {
                one(self.either(|m| m.agreements.get(&Id::from(id)).map(|kept| kept.content.subject.clone())))
            }
            Noun::Meeting => one(self.meeting(Id::from(id))),
            _ => {
                let people = self.either(|model| people_of(model, noun, id)).unwrap_or_default();
                people.into_iter().filter_map(|person| self.person(person)).collect()
            }
        }
    }

    fn person(&self, id: PersonId) -> Option<String> {
        self.either(|model| model.people.get(&id).map(|kept| kept.content.name.clone()))
    }

    /// As it is called among other things: not at all where it is confidential.
    fn meeting(&self, id: MeetingId) -> Option<String> {
        self.either(|model| model.meetings.contains_key(&id).then(|| model.title_elsewhere(id)))
    }
}

/// The people a record of this sort is about; `None` where there is no such record.
fn people_of(model: &Model, noun: Noun, id: Uuid) -> Option<Vec<PersonId>> {
    match noun {
        Noun::Membership => model.memberships.get(&Id::from(id)).map(|kept| vec![kept.content.person]),
        Noun::Conversation => model.conversations.get(&Id::from(id)).map(|kept| kept.content.people.clone()),
        Noun::Promise => model.promises.get(&Id::from(id)).map(|kept| kept.content.people.clone()),
        Noun::Crossing => model.crossings.get(&Id::from(id)).map(|kept| vec![kept.content.person]),
        Noun::Preparation => model.preparations.get(&Id::from(id)).map(|kept| vec![kept.content.person]),
        Noun::Acknowledgement => {
            model.acknowledgements.get(&Id::from(id)).map(|kept| vec![kept.content.person])
        }
        Noun::Contribution => {
            model.contributions.get(&Id::from(id)).map(|kept| kept.content.person.into_iter().collect())
        }
        _ => None,
    }
}
