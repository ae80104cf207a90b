//! Verbs on boundaries, for scripts.

use serde::{Deserialize, Serialize};

use crate::engine::error::Error;
use crate::engine::input::from_json;
use crate::records::boundaries::{Deed, verbs};
use crate::records::meetings::MeetingId;
use crate::records::people::PersonId;

use crate::engine::verbs::Verb;
use crate::engine::verbs::{answer, filter};

/// What is about to be done, and to whom: to people, or to everybody invited to a meeting.
#[derive(Serialize, Deserialize)]
struct About {
    deed: Deed,
    #[serde(default)]
    people: Vec<PersonId>,
    #[serde(default)]
    meeting: Option<MeetingId>,
}

/// What is done to people, with the reason to do it all the same.
#[derive(Serialize, Deserialize)]
struct Crossing {
    deed: Deed,
    people: Vec<PersonId>,
    #[serde(default)]
    despite: Option<String>,
}

/// Whose.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Whose {
    person: Option<PersonId>,
}

pub(crate) const VERBS: &[Verb] = &[
    Verb::read("boundary check", |model, input, now| {
        let About { deed, mut people, meeting } = from_json(input)?;
        if let Some(meeting) = meeting {
            people.extend(model.find(meeting)?.content.invitations.iter().map(|guest| guest.person));
        } else if people.is_empty() {
            return Err(Error::Required { field: "people".to_owned() });
        }
        answer(model.crossed(deed, &people, now))
    }),
    Verb::read("boundary list", |model, input, _| {
        let Whose { person } = filter(input)?;
        answer(model.crossings(person))
    }),
    Verb::write("boundary cross", verbs::CROSS, |tx, input| {
        let Crossing { deed, people, despite } = from_json(input)?;
        let crossed = tx.crossed(deed, &people, tx.now);
        tx.heed(deed, &people, despite.as_deref(), None)?;
        answer(crossed)
    }),
];
