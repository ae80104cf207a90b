//! Who does an action, where its line says exactly the name of one person who was invited. Nobody is guessed.

use crate::engine::model::Model;
use crate::language::fold::fold;
use crate::records::meetings::Meeting;
use crate::records::organisations::Organisation;
use crate::records::people::{Person, PersonId};

/// The people who were invited, by name.
pub(super) struct Owners(Vec<Owner>);

/// Somebody who does an action.
#[derive(Debug, Clone)]
pub(super) struct Owner {
    pub person: PersonId,
    pub name: String,
    /// Whether they speak for the municipality.
    pub municipal: bool,
    folded: String,
}

/// An action, and who does it.
pub(super) struct Owned {
    pub owner: Option<Owner>,
    pub text: String,
}

/// What stands between a name and what is to be done: a cell, or a sign.
const BETWEEN: [&str; 4] = [" | ", ": ", " - ", " – "];

impl Owners {
    pub fn of(model: &Model, meeting: &Meeting) -> Self {
        let invited = meeting.invitations.iter().filter_map(|guest| model.find::<Person>(guest.person).ok());
        let owners = invited.map(|kept| {
            let organisation = kept.content.organisation.and_then(|id| model.find::<Organisation>(id).ok());
            Owner {
                person: kept.id,
                name: kept.content.name.clone(),
                municipal: organisation.is_some_and(|kept| kept.content.municipal),
                folded: fold(&kept.content.name),
            }
        });
        Self(owners.collect())
    }

    /// Who does it: the name stands in front or behind, apart from the other words.
    pub fn read(&self, line: &str) -> Owned {
        for between in BETWEEN {
            let front = line.split_once(between);
            let behind = line.rsplit_once(between).map(|(rest, name)| (name, rest));
            for (name, rest) in [front, behind].into_iter().flatten() {
                if let Some(owner) = self.named(name) {
                    return Owned { owner: Some(owner.clone()), text: rest.trim().to_owned() };
                }
            }
        }
        if let Some((rest, name)) = line.strip_suffix(')').and_then(|line| line.rsplit_once(" ("))
            && let Some(owner) = self.named(name)
        {
            return Owned { owner: Some(owner.clone()), text: rest.trim().to_owned() };
        }
        Owned { owner: None, text: line.to_owned() }
    }

    /// The one person of this name.
    fn named(&self, name: &str) -> Option<&Owner> {
        let name = fold(name.trim());
        let mut same = self.0.iter().filter(|owner| !name.is_empty() && owner.folded == name);
        same.next().filter(|_| same.next().is_none())
    }
}
