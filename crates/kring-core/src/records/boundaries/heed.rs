//! What one should heed of somebody while writing or speaking to them, without the rest of their page.

use serde::Serialize;
use specta::Type;

use crate::engine::model::Model;
use crate::language::now::Now;
use crate::records::boundaries::{Limits, Pause};
use crate::records::people::{Person, PersonId};

/// What to heed of one person.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HeedCard {
    /// Who.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The pause they asked for, unless it is over: one that is still to begin is to be heeded in what is agreed.
    pub pause: Option<Pause>,
    /// Their boundaries, in their own words.
    pub boundaries: Vec<String>,
    /// What they need, in their own words.
    pub needs: Vec<String>,
    /// The boundaries that Kring heeds by itself.
    pub limits: Limits,
}

impl Model {
    /// What to heed of each of these people, in the order given: of those who asked for something.
    pub fn heed_cards(&self, people: &[PersonId], now: &Now) -> Vec<HeedCard> {
        let known = people.iter().filter_map(|id| self.table::<Person>().get(id));
        let cards = known.map(|kept| {
            let person = &kept.content;
            HeedCard {
                id: kept.id,
                name: person.name.clone(),
                pause: person.pause.clone().filter(|pause| !pause.is_over(now.today())),
                boundaries: person.boundaries.clone(),
                needs: person.needs.clone(),
                limits: person.limits.clone(),
            }
        });
        cards.filter(HeedCard::says_something).collect()
    }
}

impl HeedCard {
    pub(crate) fn says_something(&self) -> bool {
        self.pause.is_some()
            || !self.boundaries.is_empty()
            || !self.needs.is_empty()
            || self.limits != Limits::default()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::{Bench, at, id};

    #[test]
    fn only_who_asked_for_something_is_there_and_a_pause_that_is_over_is_not() {
        let mut bench = Bench::new();
        let network = bench.network();
        let plain = bench.person(network, "Sam");
        let asked = json!({"network": network, "name": "Lina", "boundaries": ["Niet bellen op vrijdag"]});
        let lina = id(&bench.run("person add", asked));
        let omar = bench.person(network, "Omar");
        bench.run("person pause", json!({"id": omar, "until": "2026-12-01"}));
        let names = |day| -> Vec<String> {
            let cards = bench.workspace.heed_cards(&[omar, plain, lina], &at(2026, 11, day));
            cards.into_iter().map(|card| card.name).collect()
        };
        assert_eq!(names(23), ["Omar", "Lina"]);
        let later = bench.workspace.heed_cards(&[omar, plain, lina], &at(2026, 12, 1));
        assert_eq!(later.iter().map(|card| card.name.as_str()).collect::<Vec<_>>(), ["Lina"]);
        assert_eq!(later[0].boundaries, ["Niet bellen op vrijdag"]);
        bench.run("person pause", json!({"id": plain, "since": "2027-01-04"}));
        let cards = bench.workspace.heed_cards(&[plain], &at(2026, 12, 1));
        assert!(cards[0].pause.is_some(), "one that is to come is there as well");
    }
}
