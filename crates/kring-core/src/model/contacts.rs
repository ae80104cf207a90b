//! When each person was last in touch and what is open with them, kept up to date with every change so that a list of
//! thousands need not look it up.

use jiff::civil::Date;

use crate::conversations::Conversation;
use crate::meetings::Meeting;
use crate::people::PersonId;

use super::{IdMap, Model, Stored};

/// What a record says about contact with a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Touch {
    /// We were in touch with them on this day.
    On(PersonId, Date),
    /// Something between us is open.
    Open(PersonId),
}

/// How things stand with one person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Contact {
    /// The day of the last conversation, or of the last meeting they attended.
    pub last: Option<Date>,
    /// Promises open, both ways.
    pub open_promises: u32,
}

/// How things stand with everybody.
pub(super) type Contacts = IdMap<PersonId, Contact>;

impl Model {
    /// How things stand with a person.
    pub(crate) fn contact(&self, id: PersonId) -> Contact {
        self.contacts.get(&id).copied().unwrap_or_default()
    }

    /// Follows a record that came.
    pub(super) fn touch(&mut self, touches: Vec<Touch>) {
        for touch in touches {
            match touch {
                Touch::On(person, on) => {
                    let last = &mut self.contacts.entry(person).or_default().last;
                    *last = (*last).max(Some(on));
                }
                Touch::Open(person) => self.contacts.entry(person).or_default().open_promises += 1,
            }
        }
    }

    /// Follows a record that went; it is no longer there to be looked at.
    pub(super) fn untouch(&mut self, touches: Vec<Touch>) {
        for touch in touches {
            match touch {
                Touch::On(person, on) if self.contact(person).last == Some(on) => {
                    let last = self.last_touch(person);
                    self.contacts.entry(person).or_default().last = last;
                }
                Touch::On(..) => {}
                Touch::Open(person) => {
                    let open = &mut self.contacts.entry(person).or_default().open_promises;
                    *open = open.saturating_sub(1);
                }
            }
        }
    }

    fn last_touch(&self, id: PersonId) -> Option<Date> {
        let talks = self.linked::<Conversation>(id.uuid()).flat_map(|kept| kept.content.touches());
        let meetings = self.linked::<Meeting>(id.uuid()).flat_map(|kept| kept.content.touches());
        let days = talks.chain(meetings).filter_map(|touch| match touch {
            Touch::On(person, on) if person == id => Some(on),
            _ => None,
        });
        days.max()
    }
}
